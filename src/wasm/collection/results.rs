//! Results as JSON, which the host parses.

use serde::Serialize;

use crate::json::to_json;

/// A value as JSON, without what is missing, and with numbers for times.
pub fn result(value: &impl Serialize) -> String {
    // It refuses what results do not hold.
    to_json(value).unwrap_or_default()
}

//! Room for what PSN sends without anyone knowing its shape.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};

/// Any JSON value. Stands where nobody has seen yet what PSN sends, and is `unknown` in TypeScript.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum UnknownJson {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a decimal point, or one too great for `Integer`.
    Decimal(f64),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<UnknownJson>),
    /// An object.
    Object(BTreeMap<String, UnknownJson>),
}

/// Reads a member that may be left out and may be `null`: `null` is something, too.
pub(super) fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(member: D) -> Result<Option<T>, D::Error> {
    T::deserialize(member).map(Some)
}

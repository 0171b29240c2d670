//! The options of a relay, whose kinds the host has checked.

use super::host::RelaySettings;
use crate::client::{Budget, Millis};
use crate::relay::{DEFAULT_READS, Options, Policy};

/// What a relay allows, and how much of it each client may ask.
pub fn of(settings: &RelaySettings) -> Result<(Policy, Option<Budget>), String> {
    let usual_reads = || DEFAULT_READS.iter().copied().map(String::from).collect();
    let policy = Policy::new(Options {
        origins: settings.allow_origins(),
        base_path: settings.base_path(),
        methods: settings.methods(),
        signed_in: settings.is_signed_in().then(|| settings.allow().unwrap_or_else(usual_reads)),
        has_authorize: settings.has_authorize(),
        max_request_body: settings.max_request_body() as u64,
        base_url: settings.base_url(),
        cache: settings.cache(),
    })?;
    let limit = settings.rate_limit();
    Ok((policy, limit.map(|limit| Budget { requests: limit.requests(), per: limit.per() as Millis })))
}

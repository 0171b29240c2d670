//! What a fault needs, and what it must not do.

use super::{Fault, Kind};

impl Fault {
    /// What is missing, or must not be: no test may be led away from this machine.
    pub fn check(&self) -> Result<(), String> {
        match (self.kind, &self.location) {
            (Kind::Redirect, Some(location)) if !is_loopback(location) => Err(format!(
                "redirect: location is \"{location}\", and must be a path or an http address of this machine"
            )),
            (Kind::Redirect, None) => Err("redirect: location is missing".into()),
            (Kind::NextOffset, _) if self.next_offset.is_none() => Err("next_offset: nextOffset is missing".into()),
            (Kind::Change, _) if self.change.is_none() => Err("change: change is missing".into()),
            (Kind::Field, _) if self.field.is_none() => Err("field: field is missing".into()),
            _ => Ok(()),
        }
    }
}

/// Whether an address is a path here or a port of this machine.
fn is_loopback(location: &str) -> bool {
    if let Some(path) = location.strip_prefix('/') {
        return !path.starts_with(['/', '\\']);
    }
    let Some(rest) = location.strip_prefix("http://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let name = host.rsplit_once(':').filter(|(_, port)| port.parse::<u16>().is_ok()).map_or(host, |(name, _)| name);
    matches!(name, "127.0.0.1" | "localhost" | "[::1]")
}

#[cfg(test)]
mod tests {
    use super::is_loopback;

    #[test]
    fn redirects_stay_on_this_machine() {
        for good in ["/x", "http://127.0.0.1:80/x?y", "http://localhost", "http://[::1]:8080/"] {
            assert!(is_loopback(good), "{good}");
        }
        for bad in ["", "x", "//example.com", "/\\example.com", "http://127.0.0.1.example.com/", "https://127.0.0.1/"] {
            assert!(!is_loopback(bad), "{bad}");
        }
        assert!(!is_loopback("http://127.0.0.1@example.com/"));
    }
}

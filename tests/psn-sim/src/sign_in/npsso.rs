//! The NPSSO values that the simulator knows, all of the usual 64 letters and digits.

use crate::account::people::{NEWCOMER, OWNER, SECOND};
use crate::sim::Sim;
use axum::http::{HeaderMap, header};

/// The account with the titles; the demo signs in with it.
pub const OF_OWNER: &str = "psnSimDemoOwner1111111111111111111111111111111111111111111111111";
/// Another account, whose language is Japanese.
pub const OF_SECOND: &str = "psnSimDemoSecond222222222222222222222222222222222222222222222222";
/// An account that never earned a trophy.
pub const OF_NEWCOMER: &str = "psnSimDemoNewcomer3333333333333333333333333333333333333333333333";
/// Was good once.
pub const EXPIRED: &str = "psnSimDemoExpired44444444444444444444444444444444444444444444444";
/// Meets the page of the edge, as addresses of data centres do.
pub const BLOCKED: &str = "psnSimDemoBlocked55555555555555555555555555555555555555555555555";

pub enum Npsso {
    Of(usize),
    /// Expired, unknown and mistyped are all the same to PSN.
    Unknown,
    Blocked,
}

/// Whose the NPSSO of a request is. Several `Cookie` headers are as good as one.
pub fn of_request(sim: &Sim, headers: &HeaderMap) -> Npsso {
    let cookies: Vec<&str> = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok()).collect();
    match read(value_in(&cookies.join("; "))) {
        Npsso::Of(_) if sim.npsso_left() <= 0 => Npsso::Unknown,
        npsso => npsso,
    }
}

/// The value of the cookie `npsso` in a `Cookie` header.
fn value_in(cookies: &str) -> Option<&str> {
    cookies.split(';').find_map(|cookie| cookie.trim().strip_prefix("npsso="))
}

fn read(value: Option<&str>) -> Npsso {
    match value {
        Some(OF_OWNER) => Npsso::Of(OWNER),
        Some(OF_SECOND) => Npsso::Of(SECOND),
        Some(OF_NEWCOMER) => Npsso::Of(NEWCOMER),
        Some(BLOCKED) => Npsso::Blocked,
        _ => Npsso::Unknown,
    }
}

/// The NPSSO of an account that has one.
pub fn of_person(person: usize) -> Option<&'static str> {
    match person {
        OWNER => Some(OF_OWNER),
        SECOND => Some(OF_SECOND),
        NEWCOMER => Some(OF_NEWCOMER),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_have_the_usual_form() {
        for value in [OF_OWNER, OF_SECOND, OF_NEWCOMER, EXPIRED, BLOCKED] {
            assert_eq!(value.len(), 64, "{value}");
            assert!(value.chars().all(|letter| letter.is_ascii_alphanumeric()));
        }
    }

    #[test]
    fn the_cookie_is_found_among_others() {
        let found = |cookies: &str| read(value_in(cookies));
        assert!(matches!(found(&format!("a=b; npsso={OF_SECOND}; c=d")), Npsso::Of(SECOND)));
        assert!(matches!(found(OF_OWNER), Npsso::Unknown));
        assert!(matches!(found(&format!("npsso={{\"npsso\":\"{OF_OWNER}\"}}")), Npsso::Unknown));
    }
}

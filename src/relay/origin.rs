//! Who may ask: pages of exactly the origins that are listed.

use super::answer::Header;
use super::credentials::NPSSO_HEADER;

/// For how many seconds a browser may keep a preflight's answer: as long as Chromium does at most.
const PREFLIGHT_SECONDS: u32 = 7200;

/// Whether a text is an origin as browsers write it: `https://host`, with a port only if it is not the usual one.
pub(super) fn is_origin(text: &str) -> bool {
    let Some((scheme, place)) = text.split_once("://") else { return false };
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_lowercase())
        && scheme.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'+' | b'-' | b'.'));
    let (host, port) = match place.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (place, None),
    };
    let usual_port = match scheme {
        "http" => "80",
        "https" => "443",
        _ => "",
    };
    let is_port =
        |port: &str| port != usual_port && !port.starts_with('0') && port.parse::<u16>().is_ok_and(|number| number > 0);
    is_scheme && is_host(host) && port.is_none_or(is_port)
}

fn is_host(host: &str) -> bool {
    match host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        Some(address) => {
            !address.is_empty() && address.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f' | b':'))
        }
        None => {
            let is_part = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_');
            !host.is_empty() && host.bytes().all(is_part)
        }
    }
}

/// What lets a page of this origin read an answer.
pub(super) fn may_read(origin: &str) -> [Header; 2] {
    [
        ("Access-Control-Allow-Origin", origin.to_owned().into()),
        ("Access-Control-Expose-Headers", "X-RateLimit-Next-Available, Retry-After".into()),
    ]
}

/// What lets a page send.
pub(super) fn may_send(methods: &str, is_signed_in: bool) -> [Header; 3] {
    // Signed in, `Authorization` may come, since the drop-in functions always send it; it goes nowhere.
    let mut headers = String::from("Authorization, Content-Type, Accept-Language");
    if !is_signed_in {
        headers.push_str(", ");
        headers.push_str(NPSSO_HEADER);
    }
    [
        ("Access-Control-Allow-Methods", methods.to_owned().into()),
        ("Access-Control-Allow-Headers", headers.into()),
        ("Access-Control-Max-Age", PREFLIGHT_SECONDS.to_string().into()),
    ]
}

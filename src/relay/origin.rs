//! Which page asks: one of exactly the origins that are listed.

use crate::find::split_at_part;

/// Whether a string is an origin as browsers write it: `https://host`, with a port only if it is not the usual one.
pub(super) fn is_origin(text: &str) -> bool {
    let Some((scheme, place)) = split_at_part(text, "://") else { return false };
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

/// The origin at which the relay itself was asked for this URL; `None` where the URL has none.
pub(super) fn origin_of_url(url: &str) -> Option<&str> {
    let start = split_at_part(url, "://")?.0.len() + "://".len();
    let length = url.get(start..)?.find(['/', '?', '#', '\\']).unwrap_or(url.len() - start);
    url.get(..start + length).filter(|origin| is_origin(origin))
}

/// Whether a page of this origin could have come from there. Browsers tell only pages of `https:` and of this machine
/// that a request is of their own origin. So `http:` before a listed `https:` is a proxy that ends the encryption.
pub(super) fn is_same_origin(listed: &str, own: &str) -> bool {
    let is_behind_proxy = || {
        let (listed, own) = (listed.strip_prefix("https://"), own.strip_prefix("http://"));
        listed.is_some() && listed == own
    };
    listed == own || is_behind_proxy()
}

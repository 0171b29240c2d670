//! Which hosts are PSN's, so that they may learn an access token.

const DOMAINS: [&str; 3] = [".playstation.com", ".playstation.net", ".sony.com"];

/// Whether a URL is an `https:` one of a host of PSN, whatever parser reads it. A port and credentials are refused.
pub fn is_psn_host(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // URL parsers make other hosts of some characters: a backslash ends one, and what is before `@` is none.
    let is_plain = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    let host = host.to_ascii_lowercase();
    is_plain && DOMAINS.iter().any(|domain| host.strip_suffix(domain).is_some_and(|name| !name.is_empty()))
}

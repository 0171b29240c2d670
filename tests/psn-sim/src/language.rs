//! Which language a text is answered in.

use axum::http::{HeaderMap, header};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    #[default]
    English,
    German,
    Japanese,
    Arabic,
}

impl Language {
    /// The language of a tag such as `de-AT`, if the simulator speaks it.
    fn of_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_']).next()?.trim().to_ascii_lowercase().as_str() {
            "en" => Some(Self::English),
            "de" => Some(Self::German),
            "ja" => Some(Self::Japanese),
            "ar" => Some(Self::Arabic),
            _ => None,
        }
    }

    /// The first preference that the simulator speaks, else the language of the signed-in account,
    /// as for `*`, which some clients send by default.
    pub fn of_request(headers: &HeaderMap, account: Self) -> Self {
        let Some(wanted) = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()) else {
            return account;
        };
        let mut preferences: Vec<(&str, f32)> = wanted.split(',').filter_map(preference).collect();
        preferences.sort_by(|left, right| right.1.total_cmp(&left.1));
        preferences
            .iter()
            .find_map(|(tag, _)| if *tag == "*" { Some(account) } else { Self::of_tag(tag) })
            .unwrap_or(account)
    }
}

fn preference(part: &str) -> Option<(&str, f32)> {
    let mut pieces = part.split(';');
    let tag = pieces.next()?.trim();
    let weight =
        pieces.find_map(|piece| piece.trim().strip_prefix("q=")).map_or(1.0, |weight| weight.parse().unwrap_or(0.0));
    (weight > 0.0 && !tag.is_empty()).then_some((tag, weight))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(value: &'static str) -> Language {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, axum::http::HeaderValue::from_static(value));
        Language::of_request(&headers, Language::Japanese)
    }

    #[test]
    fn the_best_known_preference_wins() {
        assert_eq!(asked("de-de"), Language::German);
        assert_eq!(asked("fi, ar;q=0.4, en;q=0.9"), Language::English);
        assert_eq!(asked("*"), Language::Japanese);
        assert_eq!(asked("fi"), Language::Japanese);
        assert_eq!(asked("de;q=0, ar"), Language::Arabic);
    }
}

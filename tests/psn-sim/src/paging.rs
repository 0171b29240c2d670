//! `limit` and `offset`, and the two ways in which PSN reports what lies before and after a page.

use serde::Serialize;

/// The part of a list that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    pub offset: usize,
    pub limit: usize,
}

/// What a service accepts.
#[derive(Clone, Copy)]
pub struct Limits {
    pub default: usize,
    pub max: usize,
}

/// A query parameter that is out of bounds, by name, with the value it had.
#[derive(Debug, PartialEq, Eq)]
pub struct BadParameter {
    pub name: &'static str,
    pub value: String,
}

impl Page {
    pub fn read(limit: Option<&str>, offset: Option<&str>, limits: Limits) -> Result<Self, BadParameter> {
        let number = |name, text: Option<&str>, low: usize, high: usize, default: usize| {
            let Some(text) = text else { return Ok(default) };
            text.parse()
                .ok()
                .filter(|number| (low..=high).contains(number))
                .ok_or_else(|| BadParameter { name, value: text.to_owned() })
        };
        Ok(Self {
            limit: number("limit", limit, 1, limits.max, limits.default)?,
            offset: number("offset", offset, 0, usize::MAX / 2, 0)?,
        })
    }

    pub fn of<T: Clone>(self, list: &[T]) -> Vec<T> {
        list.iter().skip(self.offset).take(self.limit).cloned().collect()
    }

    fn next(self, total: usize) -> Option<usize> {
        let end = self.offset.saturating_add(self.limit);
        (end < total).then_some(end)
    }

    /// The item just before the page, not the page before; past the end, the last item.
    fn previous(self, total: usize) -> Option<usize> {
        self.offset.min(total).checked_sub(1)
    }

    /// The trophy and profile services leave out what does not exist.
    pub fn links(self, total: usize) -> Links {
        Links { next_offset: self.next(total), previous_offset: self.previous(total) }
    }

    /// The game list writes `null` for no next page, and 0 for nothing before.
    pub fn game_list_links(self, total: usize) -> (Option<usize>, usize) {
        (self.next(total), self.previous(total).unwrap_or(0))
    }
}

#[derive(Debug, Serialize, PartialEq, Eq)]
#[serde(rename_all = "camelCase")]
pub struct Links {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_offset: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_offset: Option<usize>,
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits { default: 100, max: 800 };

    fn links(offset: usize, limit: usize, total: usize) -> (Option<usize>, Option<usize>) {
        let links = Page { offset, limit }.links(total);
        (links.next_offset, links.previous_offset)
    }

    #[test]
    fn offsets_are_those_that_were_recorded() {
        assert_eq!(links(0, 50, 2053), (Some(50), None));
        assert_eq!(links(50, 50, 2053), (Some(100), Some(49)));
        assert_eq!(links(2050, 50, 2053), (None, Some(2049)));
        assert_eq!(links(5000, 50, 300), (None, Some(299)));
        assert_eq!(links(0, 50, 50), (None, None));
        assert_eq!(links(0, 50, 0), (None, None));
        assert_eq!(Page { offset: 9, limit: 1 }.game_list_links(13_455), (Some(10), 8));
        assert_eq!(Page { offset: 0, limit: 200 }.game_list_links(0), (None, 0));
    }

    #[test]
    fn bad_numbers_are_named() {
        for (limit, offset, name) in [
            (Some("0"), None, "limit"),
            (Some("-1"), None, "limit"),
            (Some("801"), None, "limit"),
            (Some("ten"), None, "limit"),
            (None, Some("-1"), "offset"),
            (None, Some("1.5"), "offset"),
        ] {
            let bad = Page::read(limit, offset, LIMITS);
            assert_eq!(bad.map_err(|bad| bad.name), Err(name));
        }
        assert_eq!(Page::read(None, None, LIMITS), Ok(Page { offset: 0, limit: 100 }));
    }
}

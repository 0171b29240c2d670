//! Where a list's next page begins.

/// What a page says about the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageFacts {
    /// How many items are on it.
    pub count: u32,
    /// Its `nextOffset`.
    pub next: Next,
    /// How many items the list has.
    pub total: Option<u64>,
    /// Whether it says that it is the last one.
    pub is_last: Option<bool>,
}

/// A page's `nextOffset`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    Absent,
    Null,
    Number(u64),
}

/// Where the page after the one at `start` begins; `None` after the last one. `size` is how many items were asked for.
///
/// An empty page is the last one, whatever it says. Else its own word counts; without one, the list ends with a page
/// that is shorter than asked, or when its items have all come.
pub fn next_start(start: u64, size: Option<u32>, page: &PageFacts) -> Option<u64> {
    if page.count == 0 {
        return None;
    }
    let after = start.saturating_add(u64::from(page.count));
    match (page.is_last, page.next) {
        (Some(true), _) | (_, Next::Null) => None,
        (_, Next::Number(next)) => Some(next).filter(|next| *next > start),
        (Some(false), Next::Absent) => Some(after),
        (None, Next::Absent) => {
            let is_short = size.is_some_and(|size| page.count < size);
            let is_whole = match page.total {
                Some(total) => after >= total,
                // A page of PSN's own size tells nothing.
                None => size.is_none(),
            };
            (!is_short && !is_whole).then_some(after)
        }
    }
}

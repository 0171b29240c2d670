//! Where a list's next page begins.

/// What a page says of itself and about the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageDetails {
    /// How many items are on it.
    pub count: u32,
    /// How many of them were on no page before.
    pub new: u32,
    /// Its `nextOffset`.
    pub next: NextOffset,
    /// How many items the list has.
    pub total: Option<u64>,
    /// Whether it says that it is the last one.
    pub is_last: Option<bool>,
}

impl PageDetails {
    /// A page of items of which none was there before.
    pub fn new(count: u32, next: NextOffset, total: Option<u64>, is_last: Option<bool>) -> Self {
        Self { count, new: count, next, total, is_last }
    }

    /// Whether it is empty since it begins where the list ends. Then it is the last one, whatever it says.
    pub(super) fn is_beyond_end(&self, start: u64) -> bool {
        self.count == 0 && self.total.is_some_and(|total| start >= total)
    }
}

/// A page's `nextOffset`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NextOffset {
    Absent,
    Null,
    Number(u64),
    /// Something that is no offset.
    Invalid,
}

impl NextOffset {
    /// The offset that is given as a number.
    pub fn of(number: f64) -> Self {
        // Whole numbers are exact up to here.
        let is_offset = (0.0..9_007_199_254_740_992.0).contains(&number) && number.fract() == 0.0;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        if is_offset { Self::Number(number as u64) } else { Self::Invalid }
    }
}

/// Where the page after the one at `start` begins; `None` after the last one. `size` is how many items were asked for.
///
/// A page's own word counts, also that of an empty one: all of its items may be hidden. Without one, the list ends with an
/// empty page, or when its items have all come. Where it does not say how many these are, it ends with a page that is
/// shorter than asked.
pub fn next_start(start: u64, size: Option<u32>, page: &PageDetails) -> Option<u64> {
    if page.is_beyond_end(start) || (page.count == 0 && page.next == NextOffset::Absent) {
        return None;
    }
    let after = start.saturating_add(u64::from(page.count));
    match (page.is_last, page.next) {
        (Some(true), _) | (_, NextOffset::Null | NextOffset::Invalid) => None,
        (_, NextOffset::Number(next)) => Some(next).filter(|next| *next > start),
        (Some(false), NextOffset::Absent) => Some(after),
        (None, NextOffset::Absent) => {
            let is_whole = match (page.total, size) {
                // PSN may give fewer items than it is asked for.
                (Some(total), _) => after >= total,
                (None, Some(size)) => page.count < size,
                // A page of PSN's own size tells nothing.
                (None, None) => true,
            };
            (!is_whole).then_some(after)
        }
    }
}

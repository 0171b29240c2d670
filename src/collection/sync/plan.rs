//! What has changed: which titles have to be read.

use super::listed::ListedTitle;
use crate::client::Millis;
use crate::collection::TitleRow;

/// Why a title is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// Nothing of it is stored.
    New,
    /// The account has earned trophies, or come further.
    Updated,
    /// The trophy set has gained or lost trophies.
    SetChanged,
    /// The list has no date for it, so whether it has changed is not known.
    Undated,
    /// It was read too long ago.
    Old,
}

/// What decides besides the two rows.
#[derive(Clone, Copy, Debug)]
pub(super) struct When {
    pub now: Millis,
    /// When the run began. What was read since is neither undated nor old.
    pub started: Millis,
    /// Titles that were read longer ago are read again.
    pub max_age: Option<Millis>,
}

impl When {
    /// Whether what was read then is too old. A time to come is no time: the clock was set back.
    fn is_old(&self, fetched_at: Millis) -> bool {
        self.max_age.is_some_and(|max_age| fetched_at > self.now || self.now - fetched_at > max_age)
    }
}

/// Why a listed title has to be read; `None` if what is stored is as the list says.
pub(super) fn reason_to_read(title: &ListedTitle, stored: Option<&TitleRow<'_>>, when: When) -> Option<Reason> {
    let Some(stored) = stored else { return Some(Reason::New) };
    let is_from_this_run = (when.started..=when.now).contains(&stored.fetched_at);
    if stored.trophy_set_version != title.trophy_set_version || stored.defined_trophies != title.defined_trophies {
        // The date does not change by that, and the percentage falls.
        Some(Reason::SetChanged)
    } else if stored.earned_trophies != title.earned_trophies || stored.progress != title.progress {
        Some(Reason::Updated)
    } else if title.last_updated_at.is_none() {
        (stored.last_updated_at.is_some() && !is_from_this_run).then_some(Reason::Undated)
    } else if stored.last_updated_at != title.last_updated_at {
        Some(Reason::Updated)
    } else {
        (!is_from_this_run && when.is_old(stored.fetched_at)).then_some(Reason::Old)
    }
}

/// The same for a program that only knows dates.
pub(super) fn reason_by_date(title: &ListedTitle) -> Option<Reason> {
    match (title.known_at, title.last_updated_at) {
        (None, _) => Some(Reason::New),
        (Some(_), None) => Some(Reason::Undated),
        (known, listed) => (known != listed).then_some(Reason::Updated),
    }
}

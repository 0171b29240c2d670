//! Whether an answer of PSN's can be believed. Each rule is here because PSN was seen to answer so.

use super::listed::{ListedTitle, TitleList, sum};
use super::missing::MissingTitles;
use super::title_read::TitleRead;
use crate::client::{Millis, PsnErrorCode};

const SECOND: Millis = 1000;
const MINUTE: Millis = 60 * SECOND;

/// How long to wait before a list is asked for again that is shorter than it can be.
pub(super) const LIST_PAUSES: &[Millis] = &[30 * SECOND, 2 * MINUTE];
/// How long to wait before a title is asked for again that PSN does not have yet, or not wholly. Its services lag behind
/// each other for seconds to minutes.
pub(super) const TITLE_PAUSES: &[Millis] = &[5 * SECOND, 15 * SECOND, 45 * SECOND, 2 * MINUTE];
/// The same where PSN has nothing of a title whose date is long ago. It has had the time, but a console may have told it of
/// the title only now.
const OLD_TITLE_PAUSES: &[Millis] = &[5 * SECOND, 15 * SECOND];
/// How long after a title's date PSN's services may lag behind.
const LAGS_FOR: Millis = 60 * MINUTE;
/// How far apart the two lists must be that agree on a title being gone.
pub(super) const GONE_AFTER: Millis = 3 * MINUTE;
/// How long more titles than a few must be missing from all lists before that is believed: PSN gives short lists now and
/// then, and owners hide many titles at once.
const MANY_GONE_AFTER: Millis = 60 * MINUTE;
/// The same of all titles, where each list says itself that there are none. Their owner may have hidden them; but a PSN that
/// is out of order answers so, too, and reading them all again takes an hour.
const ALL_GONE_AFTER: Millis = 24 * 60 * MINUTE;
/// So many titles may be missing from a list without a doubt about the list.
const FEW: usize = 5;
/// After so many titles that fail one after the other, the account's summary tells whether anything can still be read.
pub(super) const MOST_FAILURES_IN_A_ROW: usize = 5;

/// What a list of titles is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ListBelief {
    Whole,
    /// It lacks many titles that are stored, or all. Their owner may have hidden them.
    LacksMany,
    /// It has fewer titles than it counts, or none without a count though some are stored. That is never the truth.
    Cut,
}

/// What a list of titles is worth. It lacks `missing` of the `stored` titles, of which all lists have lacked some before.
pub(super) fn belief_in_list(
    list: &TitleList,
    stored: usize,
    missing: &[String],
    before: &MissingTitles,
    now: Millis,
) -> ListBelief {
    let listed = list.titles.len();
    if list.total.is_some_and(|total| listed < total) || (listed == 0 && stored > 0 && list.total.is_none()) {
        return ListBelief::Cut;
    }
    let lacks_many = if listed == 0 {
        before.newly(missing, ALL_GONE_AFTER, now) > 0
    } else {
        let newly = before.newly(missing, MANY_GONE_AFTER, now);
        newly > FEW && newly * 10 > stored
    };
    if lacks_many { ListBelief::LacksMany } else { ListBelief::Whole }
}

/// What was read of a title, compared with what the list says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TitleBelief {
    Whole,
    /// Fewer trophies, or fewer earned ones, than the list counts. That can be PSN's last word: sets lose trophies.
    Less,
    /// A list without trophies, though the title defines some. That is never the truth.
    Nothing,
}

pub(super) fn belief_in(title: &ListedTitle, read: &TitleRead<'_>) -> TitleBelief {
    let defined = sum(&title.defined_trophies);
    let shorter = read.in_set.min(read.in_earned) as u64;
    if shorter == 0 && defined > 0 {
        TitleBelief::Nothing
    } else if shorter < defined || read.earned() < sum(&title.earned_trophies) {
        TitleBelief::Less
    } else {
        // More is what has happened since the list was read.
        TitleBelief::Whole
    }
}

/// How long to wait each time before a title is asked for again of which PSN has nothing.
pub(super) fn pauses_without_title(title: &ListedTitle, now: Millis) -> &'static [Millis] {
    let is_old = title.last_updated_at.is_some_and(|at| now.saturating_sub(at) > LAGS_FOR);
    if is_old { OLD_TITLE_PAUSES } else { TITLE_PAUSES }
}

/// What the failure of a title's request is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// PSN lists the title, and does not have it yet.
    Lag,
    /// This title; if many fail, perhaps the account or the connection.
    Title,
    /// All requests of this run.
    Run,
}

pub(super) fn scope_of(code: PsnErrorCode) -> Scope {
    use PsnErrorCode::{
        BadRequest, Forbidden, ForbiddenPrivacy, Graphql, InvalidResponse, Network, NeverPlayed, NotFound,
        QueryRotated, Server, Timeout,
    };
    match code {
        NotFound | NeverPlayed => Scope::Lag,
        Forbidden | ForbiddenPrivacy | BadRequest | InvalidResponse | Graphql | QueryRotated | Network | Timeout
        | Server => Scope::Title,
        _ => Scope::Run,
    }
}

//! How a title is written, and what is read of it.

use super::bytes::{Reader, in_millis, push_number, push_text};
use super::counts::{push_counts, read_counts};
use super::trophies::{Trophies, push_trophies};
use super::words::{PLATFORMS, SERVICES, VERSIONS};
use crate::client::Millis;
use crate::collection::rows::{TitleRow, TrophyRow, sort};

const HIDDEN: u8 = 1;
const HAS_LAST_UPDATED: u8 = 1 << 1;
/// A date is no whole second, so all are written in milliseconds.
const HAS_MILLIS: u8 = 1 << 2;

/// What dates are counted in. PSN's are whole seconds.
fn unit(has_millis: bool) -> Millis {
    if has_millis { 1 } else { 1000 }
}

/// A title with its trophies, encoded. It says everything about itself: two blocks can be compared by their bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TitleBlock(Box<[u8]>);

impl TitleBlock {
    /// Encodes a title. The trophies may have any order; of those with the same id, the last one counts.
    #[must_use]
    pub fn new(title: &TitleRow<'_>, trophies: &[TrophyRow<'_>]) -> Self {
        let is_sorted = trophies.is_sorted_by(|row, next| row.trophy_id < next.trophy_id);
        if is_sorted { Self::of_sorted(title, trophies) } else { Self::of_sorted(title, &sorted(trophies)) }
    }

    fn of_sorted(title: &TitleRow<'_>, trophies: &[TrophyRow<'_>]) -> Self {
        let mut dates = trophies.iter().filter_map(|row| row.earned_at).chain(title.last_updated_at);
        let has_millis = dates.any(|date| date % unit(false) != 0);
        let flag = |is_set: bool, flag: u8| if is_set { flag } else { 0 };
        let mut out = Vec::with_capacity(48 + trophies.len() * 8);
        push_text(&mut out, title.np_communication_id);
        push_number(&mut out, title.fetched_at);
        out.push(
            flag(title.hidden_flag, HIDDEN)
                | flag(title.last_updated_at.is_some(), HAS_LAST_UPDATED)
                | flag(has_millis, HAS_MILLIS),
        );
        SERVICES.push(&mut out, title.np_service_name);
        PLATFORMS.push(&mut out, title.trophy_title_platform);
        VERSIONS.push(&mut out, title.trophy_set_version);
        push_number(&mut out, u64::from(title.progress));
        push_counts(&mut out, &title.defined_trophies);
        push_counts(&mut out, &title.earned_trophies);
        let unit = unit(has_millis);
        let date = title.last_updated_at.unwrap_or_default();
        if title.last_updated_at.is_some() {
            push_number(&mut out, date / unit);
        }
        push_trophies(&mut out, trophies, unit, date);
        Self(out.into_boxed_slice())
    }

    /// Takes encoded bytes; `None` if they are no title.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        Title::read(bytes)?;
        Some(Self(bytes.into()))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The id of the title's trophy set.
    #[must_use]
    pub fn np_communication_id(&self) -> &str {
        Reader::new(&self.0).text().unwrap_or_default()
    }

    /// The title.
    #[must_use]
    pub fn title(&self) -> Title<'_> {
        // Blocks are made of what can be read.
        Title::read(&self.0).unwrap_or_default()
    }
}

fn sorted<'a>(trophies: &[TrophyRow<'a>]) -> Vec<TrophyRow<'a>> {
    let mut sorted = trophies.to_vec();
    sort(&mut sorted);
    sorted
}

/// A title of an index. It borrows from there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Title<'a> {
    row: TitleRow<'a>,
    trophies: &'a [u8],
    has_millis: bool,
}

impl<'a> Title<'a> {
    fn read(block: &'a [u8]) -> Option<Self> {
        let mut reader = Reader::new(block);
        let np_communication_id = reader.text()?;
        let fetched_at = reader.number()?;
        let flags = reader.byte()?;
        let has_millis = flags & HAS_MILLIS != 0;
        let mut row = TitleRow {
            np_communication_id,
            np_service_name: SERVICES.read(&mut reader)?,
            trophy_title_platform: PLATFORMS.read(&mut reader)?,
            trophy_set_version: VERSIONS.read(&mut reader)?,
            last_updated_at: None,
            fetched_at,
            progress: reader.small_number()?,
            defined_trophies: read_counts(&mut reader)?,
            earned_trophies: read_counts(&mut reader)?,
            hidden_flag: flags & HIDDEN != 0,
        };
        if flags & HAS_LAST_UPDATED != 0 {
            row.last_updated_at = Some(in_millis(reader.number()?, unit(has_millis))?);
        }
        Some(Self { row, trophies: reader.rest(), has_millis })
    }

    /// The title without its trophies.
    #[must_use]
    pub fn row(&self) -> &TitleRow<'a> {
        &self.row
    }

    /// The title's trophies by their ids, earned or not.
    #[must_use]
    pub fn trophies(&self) -> Trophies<'a> {
        Trophies::new(self.trophies, unit(self.has_millis), self.row.last_updated_at.unwrap_or_default())
    }
}

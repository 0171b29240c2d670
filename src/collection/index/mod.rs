//! The index: all that is needed to say what has changed and to count, in about seven bytes a trophy.
//!
//! Each title is a block of its own, with its length before it: opening skips the trophies, and what has not changed is
//! told by comparing bytes.

mod bytes;
mod counts;
mod error;
mod seal;
mod summary;
mod title;
mod trophies;
mod words;

pub use error::IndexError;
pub use summary::SummaryRow;
pub use title::{Title, TitleBlock};
pub use trophies::Trophies;

use bytes::{Reader, push_bytes, push_text};
use seal::{seal, unseal, unsealed};

/// The titles of an account with their trophies, encoded.
///
/// ```
/// use psn_api_wasm::collection::{Grade, Index, TitleBlock, TitleRow, TrophyRow};
///
/// let title = TitleRow { np_communication_id: "NPWR20188_00", np_service_name: "trophy2", ..TitleRow::default() };
/// let trophies = [TrophyRow { earned: true, ..TrophyRow::new(0, Grade::Bronze) }];
/// let mut index = Index::new("1234567890123456789");
/// index.insert(TitleBlock::new(&title, &trophies));
///
/// let bytes = index.encode();
/// let opened = Index::open(&bytes, "1234567890123456789")?;
/// let title = opened.get("NPWR20188_00").unwrap();
/// assert_eq!(title.trophies().filter(|trophy| trophy.earned).count(), 1);
/// # Ok::<(), psn_api_wasm::collection::IndexError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    account_id: String,
    summary: Option<SummaryRow>,
    /// By their ids.
    titles: Vec<TitleBlock>,
}

impl Index {
    /// An index without titles. Accounts are told apart by their numeric ids: those stay when an account is renamed.
    #[must_use]
    pub fn new(account_id: &str) -> Self {
        Self { account_id: String::from(account_id), summary: None, titles: Vec::new() }
    }

    /// Opens an encoded index of an account.
    ///
    /// # Errors
    /// When the bytes are not a whole and undamaged index of this account, in a format that this version reads.
    pub fn open(bytes: &[u8], account_id: &str) -> Result<Self, IndexError> {
        let index = Self::read(unseal(bytes)?).ok_or(IndexError::Damaged)?;
        if index.account_id == account_id {
            Ok(index)
        } else {
            Err(IndexError::OtherAccount { account_id: index.account_id })
        }
    }

    fn read(content: &[u8]) -> Option<Self> {
        let mut reader = Reader::new(content);
        let mut index = Self::new(reader.text()?);
        index.summary = summary::read(&mut reader)?;
        while !reader.rest().is_empty() {
            index.titles.push(TitleBlock::read(reader.bytes()?)?);
        }
        let is_sorted =
            index.titles.is_sorted_by(|title, next| title.np_communication_id() < next.np_communication_id());
        is_sorted.then_some(index)
    }

    /// Encodes the index.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut out = unsealed();
        // Each block has two bytes of length at most, as a rule.
        out.reserve(64 + self.titles.iter().map(|title| title.bytes().len() + 2).sum::<usize>());
        push_text(&mut out, &self.account_id);
        summary::push(&mut out, self.summary.as_ref());
        for title in &self.titles {
            push_bytes(&mut out, title.bytes());
        }
        seal(out)
    }

    /// The account's numeric id.
    #[must_use]
    pub fn account_id(&self) -> &str {
        &self.account_id
    }

    /// What PSN's summary said of the account, if that is known.
    #[must_use]
    pub fn summary(&self) -> Option<&SummaryRow> {
        self.summary.as_ref()
    }

    /// Keeps what PSN's summary says of the account.
    pub fn set_summary(&mut self, summary: SummaryRow) {
        self.summary = Some(summary);
    }

    /// How many titles there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.titles.len()
    }

    /// Whether there are no titles.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.titles.is_empty()
    }

    /// All titles, by their ids.
    pub fn titles(&self) -> impl ExactSizeIterator<Item = Title<'_>> {
        self.titles.iter().map(TitleBlock::title)
    }

    /// A title by its place among all titles.
    pub(super) fn at(&self, place: usize) -> Option<Title<'_>> {
        self.titles.get(place).map(TitleBlock::title)
    }

    /// A title by the id of its trophy set.
    #[must_use]
    pub fn get(&self, np_communication_id: &str) -> Option<Title<'_>> {
        self.at(self.place(np_communication_id).ok()?)
    }

    /// Puts a title in, and gives back what was there in its place.
    pub fn insert(&mut self, title: TitleBlock) -> Option<TitleBlock> {
        match self.place(title.np_communication_id()) {
            Ok(place) => self.titles.get_mut(place).map(|old| std::mem::replace(old, title)),
            Err(place) => {
                self.titles.insert(place, title);
                None
            }
        }
    }

    /// Takes a title out.
    pub fn remove(&mut self, np_communication_id: &str) -> Option<TitleBlock> {
        self.place(np_communication_id).ok().map(|place| self.titles.remove(place))
    }

    fn place(&self, np_communication_id: &str) -> Result<usize, usize> {
        self.titles.binary_search_by(|title| title.np_communication_id().cmp(np_communication_id))
    }
}

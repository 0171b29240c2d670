//! What a caller may add to a request: the options of the endpoints, and the form in which builders take them.

use std::borrow::Cow;
use std::marker::PhantomData;

use crate::encoding::json_string;
use crate::models::CallValidHeaders;
use crate::request::Header;

mod games;
mod trophies;

pub use games::{PlayedGamesOptions, PurchasedGamesOptions, RecentlyPlayedGamesOptions};
pub use trophies::{
    AccountDevicesOptions, HeaderOptions, PageOptions, SpecificTitleOptions, TrophyGroupOptions, TrophyPageOptions,
};

/// The options `T` of a call as ordered entries, which is how PSN gets them. Each options struct converts into
/// it, and where they need not be given, so does `()`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options<T> {
    entries: Entries,
    kind: PhantomData<fn() -> T>,
}

/// Where the options of a request go, each in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entries {
    /// Into the query.
    pub pairs: Vec<(Cow<'static, str>, String)>,
    /// Into the variables of a GraphQL query, as JSON.
    pub variables: String,
    pub header_overrides: Vec<Header>,
}

impl<T> From<Entries> for Options<T> {
    fn from(entries: Entries) -> Self {
        Self { entries, kind: PhantomData }
    }
}

/// Options that need not be given.
pub trait Optional {}

impl Optional for AccountDevicesOptions {}
impl Optional for HeaderOptions {}
impl Optional for PageOptions {}
impl Optional for PlayedGamesOptions {}
impl Optional for PurchasedGamesOptions {}
impl Optional for RecentlyPlayedGamesOptions {}
impl Optional for TrophyGroupOptions {}
impl Optional for TrophyPageOptions {}

impl<T: Optional> From<()> for Options<T> {
    fn from((): ()) -> Self {
        Self::from(Entries::default())
    }
}

impl<T: Default> Options<T>
where
    Self: From<T>,
{
    /// The entries, those of the defaults where no options were given.
    pub(crate) fn or_defaults(self) -> Entries {
        if self.entries.variables.is_empty() { Self::from(T::default()).entries } else { self.entries }
    }
}

impl<T> From<Options<T>> for Entries {
    fn from(options: Options<T>) -> Self {
        options.entries
    }
}

impl Entries {
    /// Adds an entry. psn-api collects entries in an object literal, where `__proto__` never becomes a key, and
    /// two keys that hold halves of an emoji can become one when they are encoded.
    pub fn push(&mut self, key: Cow<'static, str>, text: String) {
        if key.contains('\u{fffd}') {
            self.set(key, &text);
        } else if key != "__proto__" {
            self.pairs.push((key, text));
        }
    }

    /// Gives an entry its value: in its place if the caller named it, else at the end.
    pub fn set(&mut self, key: impl Into<Cow<'static, str>>, value: &str) {
        let key = key.into();
        match self.pairs.iter_mut().find(|(known, _)| *known == key) {
            Some(entry) => value.clone_into(&mut entry.1),
            None => self.pairs.push((key, String::from(value))),
        }
    }

    /// Adds an entry of a query if there is a value for it.
    fn with(mut self, key: &'static str, value: Option<impl ToString>) -> Self {
        if let Some(value) = value {
            self.push(Cow::Borrowed(key), value.to_string());
        }
        self
    }

    /// Adds a variable of a GraphQL query.
    fn variable(mut self, key: &'static str, json: &impl ToString) -> Self {
        match self.variables.pop() {
            Some(_) => self.variables.push(','),
            None => self.variables.push('{'),
        }
        self.variables.push_str(&json_string(key));
        self.variables.push(':');
        self.variables.push_str(&json.to_string());
        self.variables.push('}');
        self
    }

    fn headers(mut self, overrides: Option<CallValidHeaders>) -> Self {
        if let Some(overrides) = overrides {
            self.header_overrides.push((Cow::Borrowed("Accept-Language"), overrides.accept_language));
        }
        self
    }
}

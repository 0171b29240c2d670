//! How the fields of options become entries of a request.

use std::borrow::Cow;

use crate::endpoint::OptionSpec;
use crate::endpoint::entries::{Entries, Entry, Value};
use crate::models::{CallValidHeaders, Membership, NpServiceName};

/// A field of a struct of options.
pub trait Field {
    /// Adds it to the options of a call, as the option that it is.
    fn add_to(self, entries: &mut Entries, option: Option<&'static OptionSpec>);
}

impl Field for Option<CallValidHeaders> {
    fn add_to(self, entries: &mut Entries, _: Option<&'static OptionSpec>) {
        let header = self.map(|overrides| (Cow::Borrowed("Accept-Language"), overrides.accept_language));
        entries.header_overrides.extend(header);
    }
}

impl<T: Into<Value>> Field for Option<T> {
    fn add_to(self, entries: &mut Entries, option: Option<&'static OptionSpec>) {
        entries.entries.extend(option.map(|option| Entry { option, value: self.map(Into::into) }));
    }
}

impl Field for u32 {
    fn add_to(self, entries: &mut Entries, option: Option<&'static OptionSpec>) {
        Some(self).add_to(entries, option);
    }
}

impl Field for String {
    fn add_to(self, entries: &mut Entries, option: Option<&'static OptionSpec>) {
        Some(self).add_to(entries, option);
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Integer(number)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Vec<String>> for Value {
    fn from(texts: Vec<String>) -> Self {
        Self::List(texts)
    }
}

impl From<NpServiceName> for Value {
    fn from(name: NpServiceName) -> Self {
        Self::Text(String::from(name.as_str()))
    }
}

impl From<Membership> for Value {
    fn from(membership: Membership) -> Self {
        Self::Text(String::from(membership.as_str()))
    }
}

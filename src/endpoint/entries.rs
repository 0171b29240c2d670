//! Options as a request takes them: one entry for each that the endpoint knows, in the order in which they are sent.

use super::spec::{OptionKind, OptionSpec};
use crate::encoding::json_string;
use crate::request::Header;

/// The options of one call.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entries {
    pub entries: Vec<Entry>,
    pub header_overrides: Vec<Header>,
}

/// An option, and its value where the caller gives one.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub option: &'static OptionSpec,
    pub value: Option<Value>,
}

/// The value of an option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Integer(u32),
    Flag(bool),
    Text(String),
    List(Vec<String>),
}

impl Entries {
    /// The entries of a query, with the defaults of those that are not given.
    pub fn query(&self) -> Vec<(&'static str, String)> {
        let text = |Entry { option, value }: &Entry| match value {
            Some(value) => Some((option.name, value.as_text())),
            // No default of a query has a character that JSON escapes.
            None => option.default.map(|json| (option.name, String::from(json.trim_matches('"')))),
        };
        self.entries.iter().filter_map(text).collect()
    }

    /// An option as JSON, with its default if it is not given.
    pub fn json(&self, name: &str) -> Option<String> {
        self.entries.iter().find(|entry| entry.option.name == name).and_then(Entry::json)
    }

    /// The variables of a GraphQL query as JSON, with the defaults of those that are not given; `fixed` come last. Options that
    /// are not `sent` are left out.
    pub fn variables(
        &self,
        sent: impl Fn(&str) -> bool,
        fixed: impl Iterator<Item = (&'static str, String)>,
    ) -> String {
        let mut variables = Vec::new();
        for entry in self.entries.iter().filter(|entry| sent(entry.option.name)) {
            variables.extend(entry.json().map(|json| member(entry.option.name, &json)));
        }
        variables.extend(fixed.map(|(name, json)| member(name, &json)));
        ["{", &variables.join(","), "}"].concat()
    }
}

impl Entry {
    fn json(&self) -> Option<String> {
        match &self.value {
            Some(value) => Some(value.as_json(self.option.kind)),
            None => self.option.default.map(String::from),
        }
    }
}

fn member(name: &str, json: &str) -> String {
    [&json_string(name), ":", json].concat()
}

impl Value {
    fn as_text(&self) -> String {
        match self {
            Self::Integer(number) => number.to_string(),
            Self::Flag(flag) => flag.to_string(),
            Self::Text(text) => text.clone(),
            Self::List(texts) => texts.join(","),
        }
    }

    fn as_json(&self, kind: OptionKind) -> String {
        match self {
            Self::Integer(_) | Self::Flag(_) => self.as_text(),
            Self::List(texts) if !matches!(kind, OptionKind::Choices { is_joined: true, .. }) => {
                let texts: Vec<_> = texts.iter().map(|text| json_string(text)).collect();
                ["[", &texts.join(","), "]"].concat()
            }
            Self::Text(_) | Self::List(_) => json_string(&self.as_text()),
        }
    }
}

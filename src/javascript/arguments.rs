//! Reading arguments as psn-api does: with JavaScript's own coercions.

use std::borrow::Cow;

use wasm_bindgen::prelude::*;

use super::errors::reject_missing;
use crate::options::{
    Entries, HeaderOptions, PageOptions, PlayedGamesOptions, PurchasedGamesOptions, RecentlyPlayedGamesOptions,
    SpecificTitleOptions, TrophyGroupOptions, TrophyPageOptions,
};

#[wasm_bindgen(module = "/src/javascript/arguments.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = readQuery)]
    fn read_query(options: &JsValue) -> Result<String, JsValue>;
    #[wasm_bindgen(catch, js_name = readVariables)]
    fn read_variables(options: &JsValue) -> Result<String, JsValue>;
    #[wasm_bindgen(catch, js_name = readRecentlyPlayed)]
    fn read_recently_played(options: &JsValue) -> Result<String, JsValue>;
    #[wasm_bindgen(catch, js_name = readSearch)]
    fn read_search(search_term: &JsValue, domain: &JsValue) -> Result<String, JsValue>;
    #[wasm_bindgen(catch, js_name = toText)]
    fn to_text(value: &JsValue) -> Result<String, JsValue>;
    /// The text that a template makes of a value, which for symbols is none.
    #[wasm_bindgen(catch, js_name = toFormText)]
    pub(crate) fn form_text(value: &JsValue) -> Result<String, JsValue>;
    /// A key of the object besides the known one.
    #[wasm_bindgen(catch, js_name = unknownKey)]
    pub(super) fn unknown_key(options: &JsValue, known: &str) -> Result<Option<String>, JsValue>;
    /// A property of whatever there is, `undefined` of nothing.
    #[wasm_bindgen(catch)]
    pub(super) fn property(value: &JsValue, key: &str) -> Result<JsValue, JsValue>;
}

/// The text that JavaScript's `String()` makes of a value.
pub(crate) fn text(value: &JsValue) -> Result<String, JsValue> {
    match value.as_string() {
        Some(text) => Ok(text),
        None => to_text(value),
    }
}

/// What an export takes as an argument, besides the authorization.
pub(crate) struct Argument {
    pub name: &'static str,
    pub kind: Kind,
}

pub(crate) enum Kind {
    /// Text for the path.
    PathSegment,
    /// An options object.
    Options(Reader, Presence),
}

/// Whether options have to be given.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    Required,
    Optional,
    /// Left out or `null`.
    Nullable,
}

/// How an options object is read.
#[derive(Clone, Copy)]
pub(crate) enum Reader {
    Query,
    Variables,
    RecentlyPlayed,
}

/// Options that a JavaScript caller passes as an object.
pub(crate) trait FromJavaScript {
    const READER: Reader = Reader::Query;
}

impl FromJavaScript for HeaderOptions {}
impl FromJavaScript for PageOptions {}
impl FromJavaScript for TrophyGroupOptions {}
impl FromJavaScript for TrophyPageOptions {}
impl FromJavaScript for SpecificTitleOptions {}
impl FromJavaScript for PlayedGamesOptions {}

impl FromJavaScript for PurchasedGamesOptions {
    const READER: Reader = Reader::Variables;
}

impl FromJavaScript for RecentlyPlayedGamesOptions {
    const READER: Reader = Reader::RecentlyPlayed;
}

impl Reader {
    /// What the engine says of `null` where psn-api reads these options; `{}` stands for `null`.
    fn unreadable(self) -> &'static str {
        match self {
            Self::Query => "Cannot destructure property 'headerOverrides' of 'options' as it is {}",
            Self::Variables => "Cannot read properties of {} (reading 'isActive')",
            Self::RecentlyPlayed => "Cannot read properties of {} (reading 'limit')",
        }
    }

    /// Reads a caller's options, all but the header overrides, which JavaScript keeps.
    pub fn read(self, function: &str, argument: &str, value: &JsValue, presence: Presence) -> Result<Entries, JsValue> {
        let missing = match presence {
            Presence::Required => value.is_undefined() || value.is_null(),
            Presence::Optional => value.is_null(),
            Presence::Nullable => false,
        };
        if missing {
            return Err(reject_missing(self.unreadable(), function, argument, value));
        }
        let mut entries = Entries::default();
        if value.is_undefined() || value.is_null() {
            return Ok(entries);
        }
        let packed = match self {
            Self::Query => read_query(value),
            Self::Variables => read_variables(value),
            Self::RecentlyPlayed => read_recently_played(value),
        }?;
        let mut texts = unpack(&packed);
        while let (Some(key), Some(text)) = (texts.next(), texts.next()) {
            entries.push(Cow::Owned(String::from(key)), String::from(text));
        }
        Ok(entries)
    }
}

/// The arguments of a search as the JSON members of its body, each empty where JSON has no word for it.
pub(crate) fn search_members(search_term: &JsValue, domain: &JsValue) -> Result<[String; 2], JsValue> {
    let packed = read_search(search_term, domain)?;
    let mut texts = unpack(&packed).map(String::from);
    Ok([texts.next().unwrap_or_default(), texts.next().unwrap_or_default()])
}

/// The texts that `pack` of `arguments.js` made one. Their lengths count UTF-16 units, as JavaScript does.
fn unpack(packed: &str) -> impl Iterator<Item = &str> {
    let (lengths, mut rest) = packed.split_once(';').unwrap_or_default();
    lengths.split_terminator(',').map(move |length| {
        let units = length.parse().unwrap_or_default();
        let (text, after) = rest.split_at(bytes_of_units(rest, units));
        rest = after;
        text
    })
}

/// How many bytes of `text` make up its first UTF-16 units.
fn bytes_of_units(text: &str, units: usize) -> usize {
    if text.as_bytes().get(..units).is_some_and(<[u8]>::is_ascii) {
        return units;
    }
    let mut left = units;
    let whole = text.chars().take_while(|character| {
        let fits = left >= character.len_utf16();
        left = left.saturating_sub(character.len_utf16());
        fits
    });
    whole.map(char::len_utf8).sum()
}

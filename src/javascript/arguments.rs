//! Reading arguments as psn-api does: with JavaScript's own coercions.

use std::borrow::Cow;

use js_sys::Array;
use wasm_bindgen::prelude::*;

use super::errors::reject_missing;
use crate::options::{
    Entries, HeaderOptions, PageOptions, PlayedGamesOptions, PurchasedGamesOptions, RecentlyPlayedGamesOptions,
    SpecificTitleOptions, TrophyGroupOptions, TrophyPageOptions,
};

#[wasm_bindgen(module = "/src/javascript/arguments.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = readQuery)]
    fn read_query(options: &JsValue) -> Result<Array, JsValue>;
    #[wasm_bindgen(catch, js_name = readVariables)]
    fn read_variables(options: &JsValue) -> Result<Array, JsValue>;
    #[wasm_bindgen(catch, js_name = readRecentlyPlayed)]
    fn read_recently_played(options: &JsValue) -> Result<Array, JsValue>;
    /// A member of a JSON object, or nothing where JSON has no word for the value.
    #[wasm_bindgen(catch, js_name = jsonMember)]
    pub(crate) fn json_member(key: &str, value: &JsValue) -> Result<String, JsValue>;
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
    pub(crate) fn property(value: &JsValue, key: &str) -> Result<JsValue, JsValue>;
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
            Self::Query => "Cannot destructure property 'headerOverrides' of 'options' as it is {}.",
            Self::Variables => "Cannot read properties of {} (reading 'isActive')",
            Self::RecentlyPlayed => "Cannot read properties of {} (reading 'limit')",
        }
    }

    /// Reads a caller's options; the header overrides come apart, as what they are.
    pub fn read(
        self,
        function: &str,
        argument: &str,
        value: &JsValue,
        presence: Presence,
    ) -> Result<(Entries, JsValue), JsValue> {
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
            return Ok((entries, JsValue::UNDEFINED));
        }
        let read = match self {
            Self::Query => read_query(value),
            Self::Variables => read_variables(value),
            Self::RecentlyPlayed => read_recently_played(value),
        }?;
        let text_at = |index| read.get(index).as_string().unwrap_or_default();
        for position in (1..read.length()).step_by(2) {
            entries.push(Cow::Owned(text_at(position)), text_at(position + 1));
        }
        Ok((entries, read.get(0)))
    }
}

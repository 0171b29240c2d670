//! What endpoints take as arguments, and what was read of them.

use std::borrow::Cow;
use std::sync::LazyLock;

use wasm_bindgen::prelude::*;

use super::packed::unpack;
use crate::options::{
    AccountDevicesOptions, Entries, HeaderOptions, Options, PageOptions, PlayedGamesOptions, PurchasedGamesOptions,
    RecentlyPlayedGamesOptions, SpecificTitleOptions, TrophyGroupOptions, TrophyPageOptions,
};

#[wasm_bindgen(module = "/src/javascript/arguments.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = readPurchasedGames)]
    fn read_purchased_games(options: &JsValue, defaults: &str) -> Result<String, JsValue>;
    #[wasm_bindgen(catch, js_name = readRecentlyPlayedGames)]
    fn read_recently_played_games(options: &JsValue, defaults: &str) -> Result<String, JsValue>;
    /// The body of a search, whose parts can be any JavaScript.
    #[wasm_bindgen(catch, js_name = searchBody)]
    pub(crate) fn search_body(search_term: &JsValue, domain: &JsValue) -> Result<JsValue, JsValue>;
}

/// What an export takes as an argument, besides the authorization.
pub(crate) struct Argument {
    pub name: &'static str,
    pub kind: Kind,
}

pub(crate) enum Kind {
    /// Text for the path.
    PathSegment,
    /// The same, which names a title.
    NpCommunicationId,
    /// An options object.
    #[cfg_attr(not(feature = "functions"), allow(dead_code))]
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

/// What becomes of an options object.
#[derive(Clone, Copy)]
pub(crate) enum Reader {
    /// A query.
    Query,
    /// The query of getAccountDevices, of which two values are not the caller's to choose.
    AccountDevices,
    /// The variables of getPurchasedGames, given their defaults.
    PurchasedGames(&'static LazyLock<String>),
    /// The variables of getRecentlyPlayedGames, given their defaults.
    RecentlyPlayedGames(&'static LazyLock<String>),
}

/// Options that a JavaScript caller passes as an object.
pub(crate) trait FromJavaScript {
    const READER: Reader = Reader::Query;
    /// What `PsnClient` takes as each option, in the words of `options.js` in the package's shell.
    #[cfg_attr(not(feature = "client"), allow(dead_code))]
    const ALLOWED: &'static str;
}

impl FromJavaScript for AccountDevicesOptions {
    const READER: Reader = Reader::AccountDevices;
    const ALLOWED: &'static str = "";
}

impl FromJavaScript for HeaderOptions {
    const ALLOWED: &'static str = "";
}

impl FromJavaScript for PageOptions {
    const ALLOWED: &'static str = "limit:1.. offset:0..";
}

impl FromJavaScript for TrophyGroupOptions {
    const ALLOWED: &'static str = "npServiceName:trophy|trophy2";
}

impl FromJavaScript for TrophyPageOptions {
    const ALLOWED: &'static str = "npServiceName:trophy|trophy2 limit:1.. offset:0..";
}

impl FromJavaScript for SpecificTitleOptions {
    const ALLOWED: &'static str = "npTitleIds!:ids includeNotEarnedTrophyIds:flag";
}

impl FromJavaScript for PlayedGamesOptions {
    const ALLOWED: &'static str = "limit:1.. offset:0.. categories:text";
}

impl FromJavaScript for PurchasedGamesOptions {
    const READER: Reader = Reader::PurchasedGames(&PURCHASED_GAMES);
    const ALLOWED: &'static str = "isActive:flag platform:[ps4|ps5] size:1.. start:0.. sortBy:ACTIVE_DATE sortDirection:asc|desc membership:NONE|PS_PLUS";
}

impl FromJavaScript for RecentlyPlayedGamesOptions {
    const READER: Reader = Reader::RecentlyPlayedGames(&RECENTLY_PLAYED_GAMES);
    const ALLOWED: &'static str = "limit:1.. categories:[ps4_game|ps5_native_game]";
}

static PURCHASED_GAMES: LazyLock<String> = LazyLock::new(defaults::<PurchasedGamesOptions>);
static RECENTLY_PLAYED_GAMES: LazyLock<String> = LazyLock::new(defaults::<RecentlyPlayedGamesOptions>);

/// The variables of a GraphQL query without options.
fn defaults<T: Default>() -> String
where
    Options<T>: From<T>,
{
    Entries::from(Options::from(T::default())).variables
}

impl Reader {
    /// Whether the options go into the query.
    #[cfg(feature = "client")]
    pub fn is_query(self) -> bool {
        matches!(self, Self::Query | Self::AccountDevices)
    }

    /// The options as variables of a GraphQL query; empty if they go elsewhere.
    pub fn variables(self, options: &JsValue) -> Result<String, JsValue> {
        match self {
            Self::PurchasedGames(defaults) => read_purchased_games(options, defaults),
            Self::RecentlyPlayedGames(defaults) => read_recently_played_games(options, defaults),
            Self::Query | Self::AccountDevices => Ok(String::new()),
        }
    }
}

/// What was read of the arguments.
pub(crate) struct Given {
    /// The arguments of the path, in reverse.
    pub texts: Vec<String>,
    pub entries: Entries,
}

/// What a client's shell has read of the arguments: the texts of the path and of the query as one, and other options.
#[cfg(feature = "client")]
pub(super) fn taken(arguments: &[Argument], texts: &str, options: Option<&JsValue>) -> Result<Given, JsValue> {
    let mut given = Given { texts: Vec::new(), entries: Entries::default() };
    let paths = arguments.iter().filter(|argument| !matches!(argument.kind, Kind::Options(..))).count();
    given.unpack(texts, paths);
    let reader = arguments.last().map(|argument| &argument.kind);
    if let (Some(Kind::Options(reader, ..)), Some(options)) = (reader, options.filter(|given| !given.is_undefined())) {
        given.entries.variables = reader.variables(options)?;
    }
    Ok(given)
}

impl Given {
    /// Takes what was read as one text: arguments of the path, then the entries of the query.
    pub fn unpack(&mut self, packed: &str, paths: usize) {
        let mut texts = unpack(packed).map(String::from);
        self.texts.extend(texts.by_ref().take(paths));
        self.texts.reverse();
        while let (Some(key), Some(text)) = (texts.next(), texts.next()) {
            self.entries.push(Cow::Owned(key), text);
        }
    }

    /// The next argument of the path.
    pub fn text(&mut self) -> String {
        self.texts.pop().unwrap_or_default()
    }

    /// The options.
    pub fn options<T>(&mut self) -> Options<T> {
        std::mem::take(&mut self.entries).into()
    }
}

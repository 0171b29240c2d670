//! Every option, once: its Rust type, its name, type and documentation in JavaScript, and what it takes.

/// Defines the macro `option!`, which gives what the structs of options are made of: `option!(type limit)`, its type in
/// Rust; `option!(docs limit)`, its documentation; `option!(spec limit)`, its [`OptionSpec`](crate::endpoint::OptionSpec).
macro_rules! known_options {
    ($(
        $(#[doc = $doc:literal])+
        $option:ident = $name:literal: $Type:ty as $type_name:literal, $kind:expr
        $(, default: $default:literal)? $(, is_required: $required:literal)?;
    )+) => {
        macro_rules! option {
            $(
                (type $option) => { $Type };
                (docs $option) => { concat!($($doc, "\n"),+) };
                (spec $option) => {
                    {
                        use $crate::endpoint::OptionKind::*;
                        $crate::endpoint::OptionSpec {
                            name: $name,
                            kind: $kind,
                            is_required: or_else!(is_required $($required)?),
                            type_name: $type_name,
                            default: or_else!(default $($default)?),
                            docs: &[$($crate::endpoint::constants::line($doc)),+],
                        }
                    }
                };
            )+
        }
    };
}

/// What an option's definition says after its kind, or what holds where it does not say it.
macro_rules! or_else {
    (default) => {
        None
    };
    (default $default:literal) => {
        Some($default)
    };
    (is_required) => {
        false
    };
    (is_required $is_required:literal) => {
        $is_required
    };
    (is_closed) => {
        false
    };
    (is_closed closed) => {
        true
    };
}

known_options! {
    /// Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
    header_overrides = "headerOverrides": Option<CallValidHeaders> as "CallValidHeaders", Headers;

    /// How many items a page has at most, from 1; PSN decides if it is left out. This is the size of a page, not of the
    /// list: to read the first items of a list with `PsnClient`, use `.take(n)` or `.toArray(n)`.
    limit = "limit": Option<u32> as "number", Integer { least: 1, most: None };

    /// How many items to skip, from 0 (the default).
    offset = "offset": Option<u32> as "number", Integer { least: 0, most: None };

    /// The trophy service of the title: `"trophy"` for PS3, PS4 and PS Vita, `"trophy2"` for PS5 and PC. Each title of
    /// `getUserTitles()` names its own. When it is left out, the functions ask `"trophy2"`, PSN's default; `PsnClient` finds
    /// out which one has the title.
    np_service_name = "npServiceName": Option<NpServiceName> as "NpServiceName", Choice(&["trophy", "trophy2"]);

    /// One to five title ids such as `"CUSA01433_00"` or `"PPSA01521_00"`, with commas between them.
    np_title_ids = "npTitleIds": String as "string", TitleIds { most: 5 }, is_required: true;

    /// Whether to list the ids of the trophies that are still to be earned.
    include_not_earned_trophy_ids = "includeNotEarnedTrophyIds": Option<bool> as "boolean", Flag;

    /// Kinds of games, with commas between them: `"ps4_game"`, `"ps5_native_game"`, `"pspc_game"`,
    /// `"ps5_native_media_app"`, `"ps5_web_based_media_app"`, `"unknown"`. All kinds if it is left out.
    categories = "categories": Option<String> as "string", Text;

    /// The kinds of games to list: `"ps4_game"` and `"ps5_native_game"` by default.
    category_list = "categories": Option<Vec<String>>
        as "(\"ps3_game\" | \"ps4_game\" | \"ps5_native_game\" | \"pspc_game\")[]",
        Choices { choices: &["ps3_game", "ps4_game", "ps5_native_game", "pspc_game"], is_joined: true },
        default: "\"ps4_game,ps5_native_game\"";

    /// How many games to return at most, from 1 to 100; 50 by default.
    recent_limit = "limit": Option<u32> as "number", Integer { least: 1, most: Some(100) }, default: "50";

    /// Whether to list the games that can be played now (`true`, the default) or those that cannot be played any more.
    is_active = "isActive": Option<bool> as "boolean", Flag, default: "true";

    /// The consoles to list games for: `"ps4"` and `"ps5"` by default.
    platform = "platform": Option<Vec<String>> as "(\"ps4\" | \"ps5\")[]",
        Choices { choices: &["ps4", "ps5"], is_joined: false }, default: "[\"ps4\",\"ps5\"]";

    /// How many games a page has at most, from 1 to 5,000; 24 by default.
    size = "size": Option<u32> as "number", Integer { least: 1, most: None }, default: "24";

    /// How many games to skip, from 0 (the default).
    start = "start": Option<u32> as "number", Integer { least: 0, most: None }, default: "0";

    /// What to sort by; PSN knows `"ACTIVE_DATE"` only.
    sort_by = "sortBy": Option<String> as "\"ACTIVE_DATE\"", Choice(&["ACTIVE_DATE"]), default: "\"ACTIVE_DATE\"";

    /// Whether the latest game comes first (`"desc"`, the default) or last (`"asc"`).
    sort_direction = "sortDirection": Option<String> as "\"asc\" | \"desc\"", Choice(&["asc", "desc"]),
        default: "\"desc\"";

    /// Only games that came with PlayStation Plus (`"PS_PLUS"`), or only those that did not (`"NONE"`); both if it is left
    /// out.
    membership = "membership": Option<Membership> as "Membership", Choice(&["NONE", "PS_PLUS"]);

    /// The trophies to look at, by their ids as strings; all if it is left out.
    trophy_ids = "trophyIds": Option<Vec<String>> as "string[]", Texts;

    /// How many titles to return at most, from 1; 3 by default.
    count = "count": Option<u32> as "number", Integer { least: 1, most: None }, default: "3";

    /// The kinds of titles to return; all three by default.
    recent_categories = "categories": Option<Vec<String>> as "(\"ps4_game\" | \"ps5_native_game\" | \"pspc_game\")[]",
        Choices { choices: &["ps4_game", "ps5_native_game", "pspc_game"], is_joined: true },
        default: "\"ps4_game,ps5_native_game,pspc_game\"";

    /// Whether to ask for the codex as well: `true` by default.
    should_fetch_codex = "shouldFetchCodex": Option<bool> as "boolean", Flag, default: "true";

    /// How many entitlements a page has at most, from 1; 20 by default.
    entitlement_limit = "limit": Option<u32> as "number", Integer { least: 1, most: None }, default: "20";

    /// Only what belongs to the titles with these ids, such as `["CUSA01433_00"]`.
    title_id = "titleId": Option<Vec<String>> as "string[]", Texts;

    /// The age that nothing is hidden from, in years: 99 by default.
    age = "age": Option<u32> as "number", Integer { least: 0, most: None }, default: "99";

    /// The country whose store is asked, as two letters such as `"GB"`.
    country = "country": Option<String> as "string", Text;

    /// The language of the texts, such as `"fr"` or `"pt-BR"`.
    concept_language = "language": Option<String> as "string", Text;

    /// The language of the headings, such as `"en-US"`, which is the default.
    display_title_locale = "displayTitleLocale": Option<String> as "string", Text, default: "\"en-US\"";

    /// The platforms to look at; all four by default.
    presence_platforms = "platforms": Option<Vec<String>> as "(\"PS4\" | \"PS5\" | \"MOBILE_APP\" | \"PSPC\")[]",
        Choices { choices: &["PS4", "PS5", "MOBILE_APP", "PSPC"], is_joined: true },
        default: "\"PS4,PS5,MOBILE_APP,PSPC\"";

    /// Whether to tell which game is played: `true` by default.
    with_own_game_title_info = "withOwnGameTitleInfo": Option<bool> as "boolean", Flag, default: "true";

    /// What to tell of each group besides its id and type: `["members"]` by default.
    group_fields = "includeFields": Option<Vec<String>>
        as "(\"existsNewArrival\" | \"groupIcon\" | \"groupName\" | \"isFavorite\" | \"joinedTimestamp\" | \"mainThread\" | \"members\" | \"modifiedTimestamp\" | \"notificationSetting\" | \"totalGroupCount\")[]",
        Choices {
            choices: &[
                "existsNewArrival", "groupIcon", "groupName", "isFavorite", "joinedTimestamp", "mainThread", "members",
                "modifiedTimestamp", "notificationSetting", "totalGroupCount",
            ],
            is_joined: true
        },
        default: "\"members\"";

    /// What to tell of the group besides its id and type; all of it by default.
    group_details = "includeFields": Option<Vec<String>>
        as "(\"existsNewArrival\" | \"groupIcon\" | \"groupName\" | \"isFavorite\" | \"joinedTimestamp\" | \"mainThread\" | \"members\" | \"modifiedTimestamp\" | \"notificationSetting\")[]",
        Choices {
            choices: &[
                "existsNewArrival", "groupIcon", "groupName", "isFavorite", "joinedTimestamp", "mainThread", "members",
                "modifiedTimestamp", "notificationSetting",
            ],
            is_joined: true
        },
        default: "\"groupName,groupIcon,members,mainThread,joinedTimestamp,modifiedTimestamp,isFavorite,existsNewArrival,notificationSetting\"";

    /// Only messages older than a page: the `next` of its answer.
    before = "before": Option<String> as "string", Text;

    /// Only messages newer than a page: the `previous` of its answer.
    after = "after": Option<String> as "string", Text;

    /// How many results have come before: those of the first page, and of the pages since.
    page_offset = "pageOffset": u32 as "number", Integer { least: 0, most: None }, is_required: true;

    /// How many results the page has at most, from 1; 10 by default.
    page_size = "pageSize": Option<u32> as "number", Integer { least: 1, most: None }, default: "10";

    /// The domain of the search: games by default.
    search_domain = "searchDomain": Option<String> as "\"MobileGames\" | \"MobileAddOns\"",
        Choice(&["MobileGames", "MobileAddOns"]), default: "\"MobileGames\"";

    /// The kind of console: `"PS5"` by default.
    console_platform = "platform": Option<String> as "\"PS4\" | \"PS5\"", Choice(&["PS4", "PS5"]), default: "\"PS5\"";

    /// How many captures a page has at most, from 1; 20 by default.
    capture_limit = "limit": Option<u32> as "number", Integer { least: 1, most: None }, default: "20";

    /// Which page: the `nextCursorMark` of the page before. The first one if it is left out.
    cursor_mark = "cursorMark": Option<String> as "string", Text;

    /// How many items a page has at most, from 1; 50 by default. Nobody knows the greatest size.
    store_size = "size": Option<u32> as "number", Integer { least: 1, most: None }, default: "50";

    /// How many items to skip, from 0 (the default).
    store_offset = "offset": Option<u32> as "number", Integer { least: 0, most: None }, default: "0";

    /// What to sort by: a `name` of the answer's `sortingOptions`; `"productReleaseDate"` by default.
    store_sort_by = "sortBy": Option<String> as "string", Text, default: "\"productReleaseDate\"";

    /// `true` sorts upwards: A to Z, the oldest first; `false` by default.
    is_ascending = "isAscending": Option<bool> as "boolean", Flag, default: "false";

    /// The store's own id; by default that of the website's store. PlayStation may change it. The HTML of a
    /// page of store.playstation.com has it: search it for `emsExperienceRetrieve`, which has `clientId`.
    client_id = "clientId": Option<String> as "string", Text, default: "\"b6de8d4d-bf9b-11ee-ad2a-aea73dc1ea43\"";

    /// The platforms to look at; PSN decides if it is left out.
    friend_platforms = "platforms": Option<Vec<String>> as "(\"PS4\" | \"PS5\" | \"MOBILE_APP\" | \"PSPC\")[]",
        Choices { choices: &["PS4", "PS5", "MOBILE_APP", "PSPC"], is_joined: true };

    /// The order, as names with `+` between them, such as `"availability+realName+onlineId"`, by which psn-php asks the older
    /// form; PSN decides if it is left out.
    order = "order": Option<String> as "string", Text;

    /// How many notifications a page has at most, from 1; 100 by default.
    notification_limit = "limit": Option<u32> as "number", Integer { least: 1, most: None }, default: "100";

    /// How many notifications to skip, from 0 (the default).
    notification_offset = "offset": Option<u32> as "number", Integer { least: 0, most: None }, default: "0";

    /// Only notifications that are newer than this time, in ISO 8601.
    since_updated_date_time = "sinceUpdatedDateTime": Option<String> as "string", Text;

    /// The version of the app that the texts are written for: `"26.01"` by default.
    template_version = "templateVersion": Option<String> as "string", Text, default: "\"26.01\"";

    /// Only favourites, or only others; both if it is left out.
    favorite_filter = "favoriteFilter": Option<String> as "\"favorite\" | \"notFavorite\"",
        Choice(&["favorite", "notFavorite"]);
}

/// Defines structs of options. A field is the option of its name, or the one that is named after it.
macro_rules! options {
    ($(
        $(#[doc = $doc:literal])+
        $(#[$closed:ident])?
        pub struct $Options:ident { $( $field:ident $(: $option:ident)? ),+ $(,)? }
    )+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $Options {
            $(
                #[doc = options!(@ docs $field $($option)?)]
                pub $field: options!(@ type $field $($option)?),
            )+
        }

        impl OptionsType for $Options {
            const DOCS: &'static [&'static str] = &[$(crate::endpoint::constants::line($doc)),+];
            const FIELDS: &'static [OptionSpec] = &[$(options!(@ spec $field $($option)?)),+];
            const IS_CLOSED: bool = or_else!(is_closed $($closed)?);
        }

        impl From<$Options> for Options<$Options> {
            fn from(options: $Options) -> Self {
                let mut known = <$Options as OptionsType>::FIELDS.iter();
                let mut entries = Entries::default();
                $( options.$field.add_to(&mut entries, known.next()); )+
                Self { entries, kind: PhantomData }
            }
        }
    )+};

    (@ $what:ident $field:ident) => { option!($what $field) };
    (@ $what:ident $field:ident $option:ident) => { option!($what $option) };
}

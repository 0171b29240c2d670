//! The accounts, apart from what they played.

use crate::language::Language;
use crate::random::{Random, pick};

pub const OWNER: usize = 0;
pub const SECOND: usize = 1;
pub const FRIEND: usize = 2;
pub const PRIVATE: usize = 3;
pub const NEWCOMER: usize = 4;
pub const VERIFIED: usize = 5;
pub const RENAMED: usize = 6;
/// The first two of the crowd.
pub const BUSY: usize = 7;
pub const PS3_OWNER: usize = 8;

/// Friends of the owner without a story of their own.
const CROWD: usize = 30;

/// The first of those who only play; nobody is their friend.
pub const PLAYERS: usize = RENAMED + 1 + CROWD;

#[derive(Clone, Debug)]
pub struct Person {
    pub index: usize,
    pub account_id: String,
    pub online_id: String,
    /// The name it had before, which still finds it.
    pub old_online_id: Option<String>,
    pub country: &'static str,
    pub languages: &'static [&'static str],
    pub language: Language,
    pub real_name: Option<(&'static str, &'static str)>,
    pub about_me: &'static str,
    pub is_private: bool,
    pub is_plus: bool,
    pub is_verified: bool,
    pub is_online: bool,
    /// Online, and not to be disturbed.
    pub is_busy: bool,
    /// On a PS3, which only the older profile knows.
    pub is_on_ps3: bool,
    pub has_consoles: bool,
}

fn person(index: usize, account_id: &str, online_id: &str) -> Person {
    Person {
        index,
        account_id: account_id.into(),
        online_id: online_id.into(),
        old_online_id: None,
        country: "GB",
        languages: &["en-GB"],
        language: Language::English,
        real_name: None,
        about_me: "",
        is_private: false,
        is_plus: false,
        is_verified: false,
        is_online: false,
        is_busy: false,
        is_on_ps3: false,
        has_consoles: false,
    }
}

/// Everyone; the constants above are places in this list.
pub fn make(seed: u64, players: usize) -> Vec<Person> {
    let mut people = vec![
        Person {
            real_name: Some(("Wren", "Abernathy")),
            about_me: "Lighting one lamp at a time \u{1F3EE}",
            is_plus: true,
            is_online: true,
            has_consoles: true,
            languages: &["en-GB", "de-DE"],
            ..person(OWNER, "5203471186425017331", "Lampwright")
        },
        Person {
            country: "JP",
            languages: &["ja-JP", "en-US"],
            language: Language::Japanese,
            about_me: "ゆっくり遊んでいます",
            is_plus: true,
            has_consoles: true,
            ..person(SECOND, "7146280933157420846", "kumo_ferry")
        },
        Person {
            real_name: Some(("Otis", "Pell")),
            about_me: "\"Unsinkable\"",
            is_plus: true,
            is_online: true,
            ..person(FRIEND, "3390178245560912677", "TeapotAdmiral")
        },
        Person { is_private: true, ..person(PRIVATE, "8617350429918406235", "quietbadger77") },
        Person { country: "DE", ..person(NEWCOMER, "4475091862273385190", "first-day-here") },
        Person {
            country: "US",
            languages: &["en-US"],
            real_name: Some(("Mira", "Okonedo")),
            is_verified: true,
            ..person(VERIFIED, "6928841307745120563", "MiraOkonedo")
        },
        Person {
            old_online_id: Some("old_tin_fox".into()),
            country: "SA",
            languages: &["ar-AE"],
            language: Language::Arabic,
            ..person(RENAMED, "2058836617390442915", "BrassFox-9")
        },
    ];
    for number in 0..CROWD + players {
        people.push(stranger(seed, people.len(), number));
    }
    people
}

fn stranger(seed: u64, index: usize, number: usize) -> Person {
    const FIRST: [&str; 10] = ["Tin", "Moon", "Salt", "Fern", "Pixel", "Otter", "Copper", "Drift", "Quill", "Ember"];
    const LAST: [&str; 10] =
        ["Kettle", "Walker", "Baker", "Wolf", "Miner", "Sprite", "Runner", "Moth", "Smith", "Ghost"];
    const COUNTRIES: [&str; 6] = ["US", "FR", "BR", "DE", "JP", "KR"];
    let mut random = Random::at(&[seed, 30, number as u64]);
    let account_id = (1_000_000_000_000_000_000 + random.below(8_000_000_000_000_000_000)).to_string();
    let online_id = format!("{}{}{number:02}", pick(&FIRST, random.next()), pick(&LAST, random.next()));
    Person {
        country: pick(&COUNTRIES, random.next()),
        is_plus: random.percent(60),
        is_online: (random.percent(25) || index == BUSY) && index != PS3_OWNER,
        is_busy: index == BUSY,
        is_on_ps3: index == PS3_OWNER,
        ..person(index, &account_id, &online_id)
    }
}

/// Friendships; the owner has all but three of the crowd.
pub fn friends(of: usize) -> Vec<usize> {
    match of {
        OWNER => [SECOND, FRIEND, PRIVATE].into_iter().chain(RENAMED..PLAYERS - 3).collect(),
        SECOND => vec![OWNER, FRIEND],
        FRIEND => vec![OWNER, SECOND, RENAMED],
        NEWCOMER | VERIFIED => vec![],
        _ if of < PLAYERS - 3 => vec![OWNER],
        _ => vec![],
    }
}

/// Only the owner has blocked anyone or been asked by anyone: the last of the crowd.
pub fn blocked(of: usize) -> Vec<usize> {
    if of == OWNER { vec![PLAYERS - 1] } else { vec![] }
}

pub fn requests(of: usize) -> Vec<usize> {
    if of == OWNER { vec![PLAYERS - 2, PLAYERS - 3] } else { vec![] }
}

//! Made-up accounts, as PSN would answer for them. The same seed makes the same account.

use psn_api_wasm::client::Millis;
use psn_api_wasm::collection::{Index, TitleBlock, TitleRow, UtcDateTime, trophy_rows};
use psn_api_wasm::models::{
    NpServiceName, TitleThinTrophy, TrophyCounts, TrophyRarity, TrophyRarityLevel, TrophyTitle, TrophyType,
    UserThinTrophy,
};

pub const ACCOUNT: &str = "1000000000000000001";
/// 2026-11-27.
pub const FETCHED_AT: Millis = 1_795_737_600_123;

const HOUR: u64 = 3600;
const DAY: u64 = 24 * HOUR;

/// A title of an account, as three answers of PSN tell it.
#[derive(Clone, Debug)]
pub struct PlayedTitle {
    pub title: TrophyTitle,
    pub defined: Vec<TitleThinTrophy>,
    pub earned: Vec<UserThinTrophy>,
}

impl PlayedTitle {
    pub fn block(&self) -> TitleBlock {
        TitleBlock::new(&TitleRow::new(&self.title, FETCHED_AT), &trophy_rows(&self.defined, &self.earned))
    }
}

pub fn index(titles: &[PlayedTitle]) -> Index {
    let mut index = Index::new(ACCOUNT);
    for title in titles {
        index.insert(title.block());
    }
    index
}

/// What an account is like.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    pub titles: u64,
    /// Trophies of a title, on average.
    pub trophies: u64,
    /// Whether there is everything that PSN may send but hardly ever does.
    pub is_odd: bool,
}

/// The titles of an account, no two with the same id.
pub fn account(seed: u64, kind: Kind) -> Vec<PlayedTitle> {
    let mut random = Random(seed);
    (0..kind.titles).map(|number| title(number, kind, &mut random)).collect()
}

/// SplitMix64.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    pub fn one_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    pub fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len() as u64) as usize]
    }
}

fn date(seconds: u64) -> String {
    UtcDateTime(seconds * 1000).to_string()
}

const PLATFORMS: [&str; 10] = ["PS5", "PS5", "PS5", "PS4", "PS4", "PS4", "PS4", "PS3", "PS4,PSVITA", "PS3,PSVITA,PS4"];
const ODD_PLATFORMS: [&str; 6] = ["PS6", "PS5, PS6", "", "PSPC", "PS4,PS4", "ＰＳ"];
const VERBS: [&str; 5] =
    ["Find every lantern in", "Reach the end of", "Win without a scratch in", "Sail around", "Hear"];
const NOUNS: [&str; 5] = ["the old town", "the harbour", "the quiet valley", "the glass tower", "the first winter"];

fn title(number: u64, kind: Kind, random: &mut Random) -> PlayedTitle {
    let platform = if kind.is_odd && random.one_in(12) { random.pick(&ODD_PLATFORMS) } else { random.pick(&PLATFORMS) };
    let is_ps5 = platform.starts_with("PS5");
    let began = 1_230_768_000 + random.below(5600 * DAY);
    let span = if random.one_in(20) { random.below(2000 * DAY) } else { HOUR + random.below(40 * DAY) };
    let share = match random.below(10) {
        0 => 0,
        1 | 2 => 100,
        _ => 5 + random.below(90),
    };
    let count = kind.trophies / 2 + random.below(kind.trophies + 1);
    let groups = if random.one_in(4) { 1 + random.below(3) } else { 1 };
    let mut defined = Vec::new();
    let mut earned = Vec::new();
    for id in 0..count {
        let is_of_base = groups == 1 || id < count * 2 / 3;
        let group = (id * groups / count.max(1)).max(1);
        let trophy_type = match id {
            0 if count > 10 => TrophyType::Platinum,
            _ if kind.is_odd && random.one_in(50) => TrophyType::Other("wooden".to_owned()),
            _ if random.one_in(12) => TrophyType::Gold,
            _ if random.one_in(5) => TrophyType::Silver,
            _ => TrophyType::Bronze,
        };
        let target = (is_ps5 && random.one_in(5)).then(|| 2 + random.below(200));
        let is_earned = random.below(100) < share;
        let is_hidden = random.one_in(4);
        let tenths = 1 + random.below(900) * random.below(900) / 900;
        defined.push(TitleThinTrophy {
            trophy_id: id as u32,
            trophy_hidden: is_hidden,
            trophy_type: trophy_type.clone(),
            trophy_name: Some(format!("{} {}", random.pick(&NOUNS), id)),
            trophy_detail: Some(format!("{} {}, \"please\".", random.pick(&VERBS), random.pick(&NOUNS))),
            trophy_icon_url: Some(format!("https://image.example/{number}/{id}.png")),
            trophy_group_id: Some(if is_of_base { "default".to_owned() } else { format!("{group:03}") }),
            trophy_progress_target_value: target.map(|target| target.to_string()),
            trophy_reward_name: None,
            trophy_reward_image_url: None,
        });
        let steps = target.filter(|_| !is_earned).map(|target| random.below(target));
        let has_date = is_earned && !(kind.is_odd && random.one_in(15));
        earned.push(UserThinTrophy {
            trophy_id: id as u32,
            trophy_hidden: is_hidden,
            earned: Some(is_earned),
            earned_date_time: has_date.then(|| date(began + random.below(span))),
            progress: steps.map(|steps| steps.to_string()),
            progress_rate: steps.zip(target).map(|(steps, target)| (steps * 100 / target) as u32),
            progressed_date_time: None,
            trophy_type,
            trophy_rare: (!kind.is_odd || !random.one_in(20)).then(|| rarity(tenths, kind, random)),
            trophy_earned_rate: (!kind.is_odd || !random.one_in(20))
                .then(|| format!("{}.{}", tenths / 10, tenths % 10)),
            trophy_progress_target_value: None,
            trophy_reward_name: None,
            trophy_reward_image_url: None,
        });
    }
    let last = earned.iter().filter_map(|trophy| trophy.earned_date_time.clone()).max();
    let has_last = !(kind.is_odd && random.one_in(30));
    let counts = |is_counted: &dyn Fn(usize) -> bool| {
        let mut counts = TrophyCounts::default();
        for (place, trophy) in defined.iter().enumerate() {
            if is_counted(place) {
                match trophy.trophy_type {
                    TrophyType::Bronze => counts.bronze += 1,
                    TrophyType::Silver => counts.silver += 1,
                    TrophyType::Gold => counts.gold += 1,
                    TrophyType::Platinum => counts.platinum += 1,
                    TrophyType::Other(_) => {}
                }
            }
        }
        counts
    };
    let earned_count = earned.iter().filter(|trophy| trophy.earned == Some(true)).count();
    let title = TrophyTitle {
        np_service_name: match is_ps5 {
            true => NpServiceName::Trophy2,
            false if platform == "PS6" => NpServiceName::Other("trophy3".to_owned()),
            false => NpServiceName::Trophy,
        },
        np_communication_id: format!("NPWR{:05}_00", number * 37 % 100_000),
        trophy_set_version: random.pick(&["01.00", "01.00", "01.01", "01.02", "01.10", "01.44"]).to_owned(),
        trophy_title_name: format!("{} {number}", random.pick(&NOUNS)),
        trophy_title_detail: None,
        trophy_title_icon_url: format!("https://image.example/{number}.png"),
        trophy_title_platform: platform.to_owned(),
        has_trophy_groups: groups > 1,
        trophy_group_count: Some(groups as u32),
        defined_trophies: counts(&|_| true),
        progress: (earned_count * 100 / defined.len().max(1)) as u32,
        earned_trophies: counts(&|place| earned[place].earned == Some(true)),
        hidden_flag: random.one_in(40),
        last_updated_date_time: if has_last { last.unwrap_or_else(|| date(began)) } else { String::new() },
    };
    PlayedTitle { title, defined, earned }
}

fn rarity(tenths: u64, kind: Kind, random: &mut Random) -> TrophyRarityLevel {
    match tenths {
        _ if kind.is_odd && random.one_in(40) => TrophyRarityLevel::Other(4),
        0..=50 => TrophyRarityLevel::Known(TrophyRarity::UltraRare),
        51..=150 => TrophyRarityLevel::Known(TrophyRarity::VeryRare),
        151..=500 => TrophyRarityLevel::Known(TrophyRarity::Rare),
        _ => TrophyRarityLevel::Known(TrophyRarity::Common),
    }
}

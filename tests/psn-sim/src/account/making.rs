//! Makes up the titles of the catalogue, one by one, from the seed.

use super::titles::{Edition, Title, Trophy, TrophyKind};
use crate::random::{Random, hash, pick};

/// The first titles run on everything that was ever seen, so that small accounts have all of it.
const PLATFORMS_OF_FIRST: [&str; 9] =
    ["PS5", "PS4", "PSVITA", "PS3", "PSVITA,PS4", "PS5,PSPC", "PS3,PSVITA,PS4", "PS3,PS4", "PS5"];

/// A title with very many trophies and groups, for whoever draws them.
const LARGE_TITLE: usize = 8;

pub fn make(seed: u64, index: usize) -> Title {
    let number = index as u64;
    let mut random = Random::at(&[seed, 10, number]);
    // Some games were bought again for the next generation.
    let is_second_edition = index > 20 && index % 25 == 24;
    let game = hash(&[seed, 11, if is_second_edition { number - 1 } else { number }]);
    let native_name = (index % 6 == 3).then_some(number / 6);
    let platforms = match PLATFORMS_OF_FIRST.get(index) {
        Some(platforms) => platforms,
        None if is_second_edition => "PS5",
        None if index > 20 && index % 25 == 23 => "PS4",
        None => platforms_by_chance(&mut random),
    };
    let group_count = match index {
        LARGE_TITLE => 13,
        1 => 3,
        _ if random.percent(28) => usize::try_from(random.between(2, 5)).unwrap_or(2),
        _ => 1,
    };
    let trophies = trophies(&mut random, index, platforms.contains("PS5"), group_count);
    let version = random.below(9);
    // 7919 shares no factor with 90,000, so no two titles get the same number.
    let unique = (number * 7919 + seed * 104_729) % 90_000 + 10_000;
    Title {
        index,
        game,
        native_name: native_name.filter(|_| !is_second_edition),
        np_communication_id: format!("NPWR{unique}_00"),
        platforms,
        set_version: format!("01.{version:02}"),
        group_count,
        trophies,
        editions: editions(platforms, unique, index),
        concept_id: 200_000 + game % 9_800_000,
    }
}

fn platforms_by_chance(random: &mut Random) -> &'static str {
    match random.below(100) {
        0..46 => "PS4",
        46..84 => "PS5",
        84..89 => "PS3",
        89..93 => "PSVITA",
        93..96 => "PSVITA,PS4",
        96..98 => "PS5,PSPC",
        98 => "PS3,PSVITA,PS4",
        _ => "PS3,PS4",
    }
}

fn editions(platforms: &str, unique: u64, index: usize) -> Vec<Edition> {
    let mut editions = Vec::new();
    let two_regions = index % 10 == 4;
    for platform in platforms.split(',') {
        let (prefixes, platform) = match platform {
            "PS5" => (["PPSA", "PPSA"], "PS5"),
            "PSPC" => (["PCSP", "PCSP"], "PSPC"),
            "PSVITA" => (["PCSB", "PCSE"], "PSVITA"),
            "PS3" => (["BLES", "BLUS"], "PS3"),
            _ => (["CUSA", "CUSA"], "PS4"),
        };
        for (region, prefix) in prefixes.iter().take(if two_regions { 2 } else { 1 }).enumerate() {
            // Numbers below 10,000 are free for second regions, which every tenth title has.
            let number = if region == 0 { unique } else { index as u64 / 10 + 1 };
            editions.push(Edition {
                np_title_id: format!("{prefix}{number:05}_00"),
                platform,
                is_second_region: region > 0,
            });
        }
    }
    editions
}

fn trophies(random: &mut Random, index: usize, is_ps5: bool, groups: usize) -> Vec<Trophy> {
    let small = index != LARGE_TITLE && random.percent(12);
    let has_platinum = !small;
    let plain = match index {
        LARGE_TITLE => 120,
        _ if small => random.between(8, 14),
        _ => random.between(14, 52),
    };
    let ease = random.between(300, 950);
    let mut list: Vec<Trophy> = Vec::new();
    let mut add = |random: &mut Random, kind, group, earned_rate: u64| {
        let tracked = is_ps5 && kind != TrophyKind::Platinum && random.percent(30);
        let target = pick(&[3, 5, 9, 10, 16, 25, 50, 100, 300, 1000], random.next());
        list.push(Trophy {
            id: u32::try_from(list.len()).unwrap_or(u32::MAX),
            kind,
            hidden: kind != TrophyKind::Platinum && random.percent(25),
            group,
            earned_rate: u32::try_from(earned_rate.clamp(1, 999)).unwrap_or(1),
            target: tracked.then_some(target),
            has_reward: is_ps5 && random.percent(4),
        });
    };
    if has_platinum {
        let rate = random.between(1, ease / 8 + 5);
        add(random, TrophyKind::Platinum, 0, rate);
    }
    for number in 0..plain {
        let kind = match random.below(100) {
            _ if number < 2 => TrophyKind::Bronze,
            0..70 => TrophyKind::Bronze,
            70..91 => TrophyKind::Silver,
            _ => TrophyKind::Gold,
        };
        let rate = ease * (plain - number) / plain * random.between(40, 100) / 100;
        add(random, kind, 0, rate);
    }
    for group in 1..groups {
        let count = random.between(1, 9);
        for number in 0..count {
            let kind = if number > 5 { TrophyKind::Silver } else { TrophyKind::Bronze };
            let rate = random.between(4, ease / 3);
            add(random, kind, group, rate);
        }
    }
    list
}

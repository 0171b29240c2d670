//! The index keeps everything, and damaged bytes are noticed.

use proptest::prelude::*;
use psn_api_wasm::client::Millis;
use psn_api_wasm::collection::{
    EarnedRate, Grade, Index, IndexError, SummaryRow, Title, TitleBlock, TitleRow, TrophyRow,
};
use psn_api_wasm::models::{TrophyCounts, TrophyRarity, TrophyRarityLevel};

use super::accounts::{self, ACCOUNT, Kind};
use crate::samples::config;

/// A title with owned strings.
#[derive(Clone, Debug)]
struct Words {
    id: String,
    platform: String,
    rest: [String; 2],
    grade: String,
    groups: [String; 3],
}

fn words() -> impl Strategy<Value = Words> {
    let known = |list: &'static [&'static str]| {
        prop_oneof![prop::sample::select(list).prop_map(str::to_owned), any::<String>()]
    };
    let group = || known(&["default", "001", "020", "021"]);
    (
        prop_oneof!["NPWR[0-9]{5}_00", any::<String>()],
        known(&["PS5", "PS3,PSVITA,PS4"]),
        [known(&["trophy", "trophy2"]), known(&["01.00", "01.01"])],
        any::<String>(),
        [group(), group(), group()],
    )
        .prop_map(|(id, platform, rest, grade, groups)| Words { id, platform, rest, grade, groups })
}

fn number() -> impl Strategy<Value = u64> {
    prop_oneof![0..300_u64, any::<u64>()]
}

fn time() -> impl Strategy<Value = Millis> {
    prop_oneof![(0..2_000_000_000_u64).prop_map(|second| second * 1000), any::<u64>()]
}

fn counts() -> impl Strategy<Value = TrophyCounts> {
    any::<[u32; 4]>().prop_map(|[bronze, silver, gold, platinum]| TrophyCounts { bronze, silver, gold, platinum })
}

fn rarity() -> impl Strategy<Value = TrophyRarityLevel> {
    use TrophyRarity::{Common, Rare, UltraRare, VeryRare};
    prop_oneof![
        prop::sample::select(vec![UltraRare, VeryRare, Rare, Common]).prop_map(TrophyRarityLevel::Known),
        any::<u32>().prop_map(TrophyRarityLevel::Other),
    ]
}

/// A trophy: its grade, a group, and the rest.
fn trophy() -> impl Strategy<Value = (usize, usize, TrophyRow<'static>)> {
    let ids = prop_oneof![0..40_u32, any::<u32>()];
    let tenths = (0..=1000_u16).prop_map(EarnedRate::from_tenths);
    let rate = prop_oneof![tenths, Just(None)];
    use prop::option::of;
    (0..5_usize, 0..3_usize, ids, any::<[bool; 2]>(), of(time()), of(number()), of(number()), rate, of(rarity()))
        .prop_map(|(grade, group, trophy_id, [earned, trophy_hidden], earned_at, progress, target, rate, rare)| {
            let row = TrophyRow {
                trophy_hidden,
                earned,
                earned_at,
                progress,
                progress_target: target,
                earned_rate: rate,
                trophy_rare: rare,
                ..TrophyRow::new(trophy_id, Grade::Bronze)
            };
            (grade, group, row)
        })
}

fn grade(number: usize, other: &str) -> Grade<'_> {
    [Grade::Bronze, Grade::Silver, Grade::Gold, Grade::Platinum, Grade::Other(other)][number]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_title_comes_back_as_it_was(
        words in words(),
        trophies in prop::collection::vec(trophy(), 0..12),
        last_updated_at in prop::option::of(time()),
        fetched_at in time(),
        [defined_trophies, earned_trophies] in [counts(), counts()],
        progress: u32,
        hidden_flag: bool,
    ) {
        let row = TitleRow {
            np_communication_id: &words.id,
            np_service_name: &words.rest[0],
            trophy_title_platform: &words.platform,
            trophy_set_version: &words.rest[1],
            last_updated_at,
            fetched_at,
            defined_trophies,
            earned_trophies,
            progress,
            hidden_flag,
        };
        let mut rows: Vec<_> = trophies
            .iter()
            .map(|(number, group, row)| TrophyRow {
                trophy_type: grade(*number, &words.grade),
                trophy_group_id: &words.groups[*group],
                ..*row
            })
            .collect();
        let block = TitleBlock::new(&row, &rows);
        // In any order, and of those with the same id the last.
        let mut expected = std::collections::BTreeMap::new();
        rows.drain(..).for_each(|row| { expected.insert(row.trophy_id, row); });
        prop_assert_eq!(block.np_communication_id(), &words.id);
        let mut index = Index::new(ACCOUNT);
        index.insert(block);
        let opened = Index::open(&index.encode(), ACCOUNT).unwrap();
        let title = opened.get(&words.id).unwrap();
        prop_assert_eq!(*title.row(), row);
        prop_assert_eq!(title.trophies().collect::<Vec<_>>(), expected.into_values().collect::<Vec<_>>());
    }

    #[test]
    fn an_index_keeps_its_titles_by_their_ids(
        ids in prop::collection::vec("[a-z]{0,2}", 0..30),
        removed in prop::collection::vec("[a-z]{0,2}", 0..5),
        counts in prop::option::of((any::<u32>(), counts())),
    ) {
        let mut index = Index::new(ACCOUNT);
        if let Some((trophy_level, earned_trophies)) = counts {
            index.set_summary(SummaryRow { trophy_level, earned_trophies });
        }
        let mut expected = std::collections::BTreeMap::new();
        for (progress, id) in (0..).zip(&ids) {
            let row = TitleRow { np_communication_id: id, progress, ..TitleRow::default() };
            let old = index.insert(TitleBlock::new(&row, &[]));
            prop_assert_eq!(old.map(|old| old.title().row().progress), expected.insert(id, progress));
        }
        for id in &removed {
            let old = index.remove(id);
            prop_assert_eq!(old.map(|old| old.title().row().progress), expected.remove(id));
        }
        let opened = Index::open(&index.encode(), ACCOUNT).unwrap();
        prop_assert_eq!(&opened, &index);
        prop_assert_eq!(opened.summary().map(|summary| (summary.trophy_level, summary.earned_trophies)), counts);
        prop_assert_eq!(opened.account_id(), ACCOUNT);
        prop_assert_eq!((opened.len(), opened.is_empty()), (expected.len(), expected.is_empty()));
        let kept: Vec<_> = opened.titles().map(|title| (title.row().np_communication_id, title.row().progress)).collect();
        prop_assert_eq!(kept, expected.iter().map(|(id, progress)| (id.as_str(), *progress)).collect::<Vec<_>>());
        prop_assert_eq!(opened.get("?"), None);
    }

    #[test]
    fn any_bytes_are_refused(bytes: Vec<u8>) {
        prop_assert_eq!(Index::open(&bytes, ACCOUNT), Err(if bytes.is_empty() { IndexError::Truncated } else { IndexError::NotAnIndex }));
    }

    /// Somebody who knows the checksum can write anything. Reading it ends, without a panic and with little memory.
    #[test]
    fn forged_content_does_no_harm(content: Vec<u8>) {
        read_all(&forged(&content));
    }

    /// The same with content that is nearly right, which gets further.
    #[test]
    fn forged_changes_do_no_harm(
        place in any::<prop::sample::Index>(),
        changes in prop::collection::vec(any::<u8>(), 1..6),
        seed in 0..20_u64,
    ) {
        let mut content = small(seed)[HEADER..].to_vec();
        let place = place.index(content.len());
        let end = (place + changes.len()).min(content.len());
        content[place..end].copy_from_slice(&changes[..end - place]);
        read_all(&forged(&content));
    }
}

const HEADER: usize = 17;

fn small(seed: u64) -> Vec<u8> {
    accounts::index(&accounts::account(seed, Kind { titles: 4, trophies: 14, is_odd: true })).encode()
}

/// A file with this content and a right checksum, calculated here once more.
fn forged(content: &[u8]) -> Vec<u8> {
    let mut sum = content.len() as u64;
    let mut rest = content;
    while !rest.is_empty() {
        let (word, behind) = rest.split_at(if rest.len() >= 8 { 8 } else { 1 });
        let number = word.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte));
        sum = (sum.rotate_left(23) ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        rest = behind;
    }
    let length = content.len() as u32;
    [b"PSTI".as_slice(), &[1], &sum.to_le_bytes(), &length.to_le_bytes(), content].concat()
}

fn read_all(file: &[u8]) {
    match Index::open(file, ACCOUNT) {
        Ok(index) => {
            let trophies: usize = index.titles().map(|title| title.trophies().count()).sum();
            assert!(trophies <= file.len());
        }
        Err(error) => assert!(matches!(error, IndexError::Damaged | IndexError::OtherAccount { .. }), "{error}"),
    }
}

#[test]
fn the_forger_knows_the_format() {
    let file = small(1);
    assert_eq!(forged(&file[HEADER..]), file);
}

#[test]
fn every_truncation_is_noticed() {
    let file = small(1);
    for length in 0..file.len() {
        assert_eq!(Index::open(&file[..length], ACCOUNT), Err(IndexError::Truncated), "{length}");
    }
    assert_eq!(Index::open(&[&file[..], &[0]].concat(), ACCOUNT), Err(IndexError::Damaged));
}

#[test]
fn every_flipped_bit_is_noticed() {
    let file = small(1);
    for place in 0..file.len() {
        for bit in 0..8 {
            let mut damaged = file.clone();
            damaged[place] ^= 1 << bit;
            assert!(Index::open(&damaged, ACCOUNT).is_err(), "bit {bit} of byte {place}");
        }
    }
}

#[test]
fn a_file_of_others_is_refused() {
    let file = small(1);
    let other = IndexError::OtherAccount { account_id: ACCOUNT.to_owned() };
    assert_eq!(Index::open(&file, "2"), Err(other));
    let mut newer = file.clone();
    newer[4] = 2;
    assert_eq!(Index::open(&newer, ACCOUNT), Err(IndexError::Newer { version: 2 }));
    assert_eq!(Index::open(br#"{"titles":[]}"#, ACCOUNT), Err(IndexError::NotAnIndex));
}

#[test]
fn each_error_says_what_to_do() {
    for error in [
        IndexError::NotAnIndex,
        IndexError::Newer { version: 2 },
        IndexError::Truncated,
        IndexError::Damaged,
        IndexError::OtherAccount { account_id: "17".to_owned() },
    ] {
        assert!(error.to_string().ends_with("Fetch the trophies again."), "{error}");
    }
    assert!(IndexError::OtherAccount { account_id: "17".to_owned() }.to_string().contains("17"));
}

#[test]
fn titles_of_an_index_that_are_not_sorted_are_damage() {
    let block = |id: &str| {
        let mut index = Index::new(ACCOUNT);
        index.insert(TitleBlock::new(&TitleRow { np_communication_id: id, ..TitleRow::default() }, &[]));
        index.encode()[HEADER + ACCOUNT.len() + 2..].to_vec()
    };
    let head = Index::new(ACCOUNT).encode()[HEADER..].to_vec();
    let file = |ids: [&str; 2]| forged(&[head.clone(), block(ids[0]), block(ids[1])].concat());
    assert_eq!(Index::open(&file(["a", "b"]), ACCOUNT).map(|index| index.len()), Ok(2));
    assert_eq!(Index::open(&file(["b", "a"]), ACCOUNT), Err(IndexError::Damaged));
    assert_eq!(Index::open(&file(["a", "a"]), ACCOUNT), Err(IndexError::Damaged));
}

#[test]
fn a_trophy_takes_less_than_eight_bytes() {
    let titles = accounts::account(1, Kind { titles: 2000, trophies: 20, is_odd: false });
    let trophies: usize = titles.iter().map(|title| title.defined.len()).sum();
    let bytes = accounts::index(&titles).encode().len();
    assert!(bytes < trophies * 8, "{:.2} bytes a trophy", bytes as f64 / trophies as f64);
}

#[test]
fn what_has_not_changed_is_equal_and_when_it_was_read_does_not_matter() {
    let titles = accounts::account(7, Kind { titles: 1, trophies: 20, is_odd: false });
    let block = titles[0].block();
    let rows: Vec<_> = block.title().trophies().collect();
    let later = TitleBlock::new(&TitleRow { fetched_at: 5, ..*block.title().row() }, &rows);
    assert_ne!(later, block);
    assert_eq!(later.title().trophies(), block.title().trophies());
}

#[test]
fn a_title_of_nothing_has_no_trophies() {
    assert_eq!(Title::default().trophies().count(), 0);
}

//! How the trophies of a title are written: one or two bytes that say what there is, then what there is.

use super::bytes::{Reader, apply_difference, in_millis, push_difference, push_number, push_text};
use super::words::GROUPS;
use crate::client::Millis;
use crate::collection::rows::{DEFAULT_GROUP, EarnedRate, Grade, TrophyRow};
use crate::models::{TrophyRarity, TrophyRarityLevel};

/// The two lowest bits are the grade. What most trophies do not have is said by the higher bits, so that they need only
/// one byte.
const GRADE: u64 = 0b11;
const EARNED: u64 = 1 << 2;
const HIDDEN: u64 = 1 << 3;
const RARITY: u64 = 0b11 << RARITY_SHIFT;
const RARITY_SHIFT: u32 = 4;
const HAS_TARGET: u64 = 1 << 6;
const HAS_PROGRESS: u64 = 1 << 7;
/// The group is not that of the trophy before.
const HAS_GROUP: u64 = 1 << 8;
/// The id is not the next one.
const HAS_ID: u64 = 1 << 9;
const HAS_NO_RATE: u64 = 1 << 10;
const HAS_NO_RARITY: u64 = 1 << 11;
/// Earned without a date, or a date without being earned.
const HAS_ODD_DATE: u64 = 1 << 12;
const HAS_OTHER_GRADE: u64 = 1 << 13;
const HAS_OTHER_RARITY: u64 = 1 << 14;

/// By their bits. Looking up is quicker than branching: what comes next cannot be foreseen.
const GRADES: [Grade<'static>; 4] = [Grade::Bronze, Grade::Silver, Grade::Gold, Grade::Platinum];
const RARITIES: [TrophyRarity; 4] =
    [TrophyRarity::UltraRare, TrophyRarity::VeryRare, TrophyRarity::Rare, TrophyRarity::Common];

/// What is known before the first trophy, or after one, and so need not be written for the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Before<'a> {
    next_id: u32,
    /// The latest date, in units.
    date: u64,
    group: &'a str,
}

/// Writes trophies, sorted by id and no two with the same. Their dates are multiples of `unit` and written as the
/// difference to each other, the first to `date`.
pub fn push_trophies(out: &mut Vec<u8>, trophies: &[TrophyRow<'_>], unit: Millis, date: Millis) {
    let mut before = Before { next_id: 0, date: date / unit, group: DEFAULT_GROUP };
    for trophy in trophies {
        push_trophy(out, trophy, unit, &mut before);
    }
}

fn push_trophy<'a>(out: &mut Vec<u8>, trophy: &TrophyRow<'a>, unit: Millis, before: &mut Before<'a>) {
    let grade = match trophy.trophy_type {
        Grade::Bronze => 0,
        Grade::Silver => 1,
        Grade::Gold => 2,
        Grade::Platinum => 3,
        Grade::Other(_) => HAS_OTHER_GRADE,
    };
    let rarity = match trophy.trophy_rare {
        Some(TrophyRarityLevel::Known(rarity)) => (rarity as u64) << RARITY_SHIFT,
        Some(TrophyRarityLevel::Other(_)) => HAS_OTHER_RARITY,
        None => HAS_NO_RARITY,
    };
    let flag = |is_set: bool, flag: u64| if is_set { flag } else { 0 };
    push_number(
        out,
        grade
            | rarity
            | flag(trophy.earned, EARNED)
            | flag(trophy.trophy_hidden, HIDDEN)
            | flag(trophy.progress_target.is_some(), HAS_TARGET)
            | flag(trophy.progress.is_some(), HAS_PROGRESS)
            | flag(trophy.trophy_group_id != before.group, HAS_GROUP)
            | flag(trophy.trophy_id != before.next_id, HAS_ID)
            | flag(trophy.earned_rate.is_none(), HAS_NO_RATE)
            | flag(trophy.earned != trophy.earned_at.is_some(), HAS_ODD_DATE),
    );
    if trophy.trophy_id != before.next_id {
        push_number(out, u64::from(trophy.trophy_id));
    }
    before.next_id = trophy.trophy_id.wrapping_add(1);
    if let Grade::Other(name) = trophy.trophy_type {
        push_text(out, name);
    }
    if trophy.trophy_group_id != before.group {
        GROUPS.push(out, trophy.trophy_group_id);
        before.group = trophy.trophy_group_id;
    }
    if let Some(TrophyRarityLevel::Other(number)) = trophy.trophy_rare {
        push_number(out, u64::from(number));
    }
    if let Some(rate) = trophy.earned_rate {
        push_number(out, u64::from(rate.tenths()));
    }
    if let Some(earned_at) = trophy.earned_at {
        push_difference(out, earned_at / unit, before.date);
        before.date = earned_at / unit;
    }
    for number in [trophy.progress_target, trophy.progress].into_iter().flatten() {
        push_number(out, number);
    }
}

/// The trophies of a title, by their ids. Nothing is allocated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trophies<'a> {
    reader: Reader<'a>,
    unit: Millis,
    before: Before<'a>,
}

impl<'a> Trophies<'a> {
    /// Reads what [`push_trophies`] has written.
    pub(super) fn new(bytes: &'a [u8], unit: Millis, date: Millis) -> Self {
        let before = Before { next_id: 0, date: date / unit, group: DEFAULT_GROUP };
        Self { reader: Reader::new(bytes), unit, before }
    }

    fn read(&mut self) -> Option<TrophyRow<'a>> {
        let (reader, before) = (&mut self.reader, &mut self.before);
        let flags = reader.quick_number().or_else(|| reader.number())?;
        let has = |flag: u64| flags & flag != 0;
        let trophy_id = if has(HAS_ID) { reader.small_number()? } else { before.next_id };
        before.next_id = trophy_id.wrapping_add(1);
        let trophy_type =
            if has(HAS_OTHER_GRADE) { Grade::Other(reader.text()?) } else { *GRADES.get((flags & GRADE) as usize)? };
        if has(HAS_GROUP) {
            before.group = GROUPS.read(reader)?;
        }
        let trophy_rare = if has(HAS_NO_RARITY) {
            None
        } else if has(HAS_OTHER_RARITY) {
            Some(TrophyRarityLevel::Other(reader.small_number()?))
        } else {
            RARITIES.get(((flags & RARITY) >> RARITY_SHIFT) as usize).copied().map(TrophyRarityLevel::Known)
        };
        let earned_rate = if has(HAS_NO_RATE) {
            None
        } else {
            let tenths = reader.quick_number().or_else(|| reader.number())?;
            Some(tenths.try_into().ok().and_then(EarnedRate::from_tenths)?)
        };
        let earned_at = if has(EARNED) != has(HAS_ODD_DATE) {
            let difference = reader.quick_number().or_else(|| reader.number())?;
            before.date = apply_difference(before.date, difference);
            Some(in_millis(before.date, self.unit)?)
        } else {
            None
        };
        Some(TrophyRow {
            trophy_id,
            trophy_type,
            trophy_group_id: before.group,
            trophy_hidden: has(HIDDEN),
            earned: has(EARNED),
            earned_at,
            progress_target: if has(HAS_TARGET) { Some(reader.number()?) } else { None },
            progress: if has(HAS_PROGRESS) { Some(reader.number()?) } else { None },
            earned_rate,
            trophy_rare,
        })
    }
}

impl<'a> Iterator for Trophies<'a> {
    type Item = TrophyRow<'a>;

    fn next(&mut self) -> Option<TrophyRow<'a>> {
        let row = self.read();
        if row.is_none() {
            // The end, or bytes that nobody has written so: then nothing behind them means anything.
            self.reader = Reader::default();
        }
        row
    }
}

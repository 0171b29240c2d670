//! Points, levels and tiers, as PSN counts them since October 2020.

use serde::Serialize;
use tsify::Tsify;

use crate::models::TrophyCounts;

/// The last level.
const LAST_LEVEL: u32 = 999;

/// From which level on a level takes how many points to leave.
const SPANS: [(u32, u64); 10] = [
    (1, 60),
    (100, 90),
    (200, 450),
    (300, 900),
    (400, 1350),
    (500, 1800),
    (600, 2250),
    (700, 2700),
    (800, 3150),
    (900, 3600),
];

/// A trophy level, with the names that PSN's summary has for its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TrophyLevel {
    /// The level, from `1` to `999`.
    pub trophy_level: u32,
    /// All points.
    pub trophy_point: u64,
    /// The points at which the level begins.
    pub trophy_level_base_point: u64,
    /// The points at which the next level begins. Left out at level 999, which is the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub trophy_level_next_point: Option<u64>,
    /// How far it is to the next level, in percent and rounded down, from `0` to `99`. `0` at level 999.
    pub progress: u32,
    /// The tier that the level belongs to, which decides the icon beside it: `1` to `3` are bronze and begin at the levels
    /// 1, 100 and 200; `4` to `6` silver, at 300, 400 and 500; `7` to `9` gold, at 600, 700 and 800; `10` platinum, at 999.
    #[tsify(type = "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10")]
    pub tier: u32,
}

impl TrophyLevel {
    /// The points that are missing for the next level; `None` at level 999.
    #[must_use]
    pub fn points_to_next(&self) -> Option<u64> {
        self.trophy_level_next_point.map(|next| next.saturating_sub(self.trophy_point))
    }
}

/// The points of so many trophies: 15 for bronze, 30 for silver, 90 for gold, 300 for platinum.
#[must_use]
pub fn points_of(counts: &TrophyCounts) -> u64 {
    let TrophyCounts { bronze, silver, gold, platinum } = *counts;
    u64::from(bronze) * 15 + u64::from(silver) * 30 + u64::from(gold) * 90 + u64::from(platinum) * 300
}

/// The level that an account with so many points has.
///
/// ```
/// use psn_api_wasm::collection::level_of_points;
///
/// let level = level_of_points(20_000);
/// assert_eq!((level.trophy_level, level.progress, level.tier), (211, 24, 3));
/// ```
#[must_use]
pub fn level_of_points(points: u64) -> TrophyLevel {
    let span = last_span(|span| span.base <= points);
    // At most the whole span, which has a hundred levels.
    let level = span.first + ((points - span.base) / span.cost).min(u64::from(LAST_LEVEL - span.first)) as u32;
    let base = span.points_of(level);
    let next = (level < LAST_LEVEL).then_some(base + span.cost);
    TrophyLevel {
        trophy_level: level,
        trophy_point: points,
        trophy_level_base_point: base,
        trophy_level_next_point: next,
        progress: next.map_or(0, |next| ((points - base) * 100 / (next - base)) as u32),
        tier: tier_of_level(level),
    }
}

/// The points at which a level begins. A level below 1 counts as 1, one above 999 as 999.
#[must_use]
pub fn points_of_level(level: u32) -> u64 {
    let level = level.clamp(1, LAST_LEVEL);
    last_span(|span| span.first <= level).points_of(level)
}

/// The tier of a level, from `1` to `10`: see [`TrophyLevel::tier`].
#[must_use]
pub fn tier_of_level(level: u32) -> u32 {
    if level >= LAST_LEVEL { 10 } else { (level / 100 + 1).min(9) }
}

/// Levels that cost the same.
#[derive(Clone, Copy, Default)]
struct Span {
    first: u32,
    /// The points at which the first begins.
    base: u64,
    /// The points of each.
    cost: u64,
}

impl Span {
    fn points_of(self, level: u32) -> u64 {
        self.base + u64::from(level - self.first) * self.cost
    }
}

/// The last span of those at the beginning that are as asked.
fn last_span(is_reached: impl Fn(Span) -> bool) -> Span {
    let mut last = Span::default();
    for (first, cost) in SPANS {
        let next = Span { first, base: if first == 1 { 0 } else { last.points_of(first) }, cost };
        if !is_reached(next) {
            break;
        }
        last = next;
    }
    last
}

//! Trophy levels, as they are since October 2020.

/// From which level on a level takes how many points.
const STEPS: [(u32, u32); 10] = [
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
const LAST_LEVEL: u32 = 999;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    pub level: u32,
    /// The points with which this level began.
    pub base_point: u32,
    /// The points with which the next one begins.
    pub next_point: u32,
    /// Percent of the way there.
    pub progress: u32,
    pub tier: u32,
}

pub fn level_of(points: u32) -> Level {
    let mut base = 0;
    for (index, (first, step)) in STEPS.iter().enumerate() {
        let end = STEPS.get(index + 1).map_or(LAST_LEVEL, |(next, _)| *next);
        let levels = (points - base) / step;
        if first + levels < end || end == LAST_LEVEL {
            let levels = levels.min(end - first);
            let base_point = base + levels * step;
            let progress = ((points - base_point) * 100 / step).min(100);
            let level = first + levels;
            let tier = if level == LAST_LEVEL { 10 } else { (level / 100 + 1).min(9) };
            return Level { level, base_point, next_point: base_point + step, progress, tier };
        }
        base += (end - first) * step;
    }
    // Not reached: the last step has no end but the last level.
    Level { level: LAST_LEVEL, base_point: base, next_point: base, progress: 0, tier: 10 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_those_that_were_seen() {
        let first = level_of(0);
        assert_eq!((first.level, first.base_point, first.next_point, first.progress), (1, 0, 60, 0));
        let points = 5225 * 15 + 1116 * 30 + 355 * 90 + 37 * 300;
        let seen = level_of(points);
        assert_eq!((seen.level, seen.progress, seen.tier), (403, 67, 5));
    }

    #[test]
    fn levels_rise_with_the_points() {
        let mut last = level_of(0);
        for points in (0..2_500_000).step_by(15) {
            let level = level_of(points);
            assert!(level.level >= last.level && level.level <= 999);
            assert!(level.base_point <= points);
            assert!(level.level == 999 || points < level.next_point, "{points} {level:?}");
            last = level;
        }
        assert_eq!(level_of(5940).level, 100);
        assert_eq!((last.level, last.tier), (999, 10));
        assert_eq!(level_of(99 * 60 + 100 * (90 + 450)).tier, 4);
    }
}

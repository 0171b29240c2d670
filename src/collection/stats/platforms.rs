//! The numbers of each platform.

use std::cmp::Reverse;

use serde::Serialize;
use tsify::Tsify;

use super::GradeCounts;
use super::completion::is_complete;
use super::grade_counts::TitleCounts;
use crate::collection::rows::TitleRow;

/// The numbers of the titles of a platform.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PlatformStats {
    /// The platform as PSN writes it, also one that this version does not know.
    #[tsify(type = "TitlePlatform | (string & {})")]
    pub platform: String,
    /// How many titles there are.
    pub titles: u32,
    /// How many of them have trophies and a progress of 100 %.
    pub complete_titles: u32,
    /// Their earned trophies.
    pub earned: GradeCounts,
    /// All their trophies, earned or not.
    pub defined: GradeCounts,
}

/// The platforms that were met. There are few.
#[derive(Default)]
pub struct Platforms<'a>(Vec<Platform<'a>>);

struct Platform<'a> {
    name: &'a str,
    titles: u32,
    complete_titles: u32,
    counts: TitleCounts,
}

impl<'a> Platforms<'a> {
    pub fn add(&mut self, row: &TitleRow<'a>, counts: &TitleCounts) {
        for (place, name) in row.platforms().enumerate() {
            let is_named_twice = row.platforms().take(place).any(|earlier| earlier == name);
            if !is_named_twice && let Some(platform) = self.platform(name) {
                platform.titles += 1;
                platform.complete_titles += u32::from(is_complete(row) && counts.defined.total() > 0);
                platform.counts.add_all(counts);
            }
        }
    }

    fn platform(&mut self, name: &'a str) -> Option<&mut Platform<'a>> {
        let place = self.0.iter().position(|platform| platform.name == name).unwrap_or_else(|| {
            self.0.push(Platform { name, titles: 0, complete_titles: 0, counts: TitleCounts::default() });
            self.0.len() - 1
        });
        self.0.get_mut(place)
    }

    pub fn finish(mut self) -> Vec<PlatformStats> {
        self.0.sort_by_key(|platform| (Reverse(platform.titles), platform.name));
        let of = |platform: Platform<'a>| PlatformStats {
            platform: String::from(platform.name),
            titles: platform.titles,
            complete_titles: platform.complete_titles,
            earned: platform.counts.earned.into(),
            defined: platform.counts.defined.into(),
        };
        self.0.into_iter().map(of).collect()
    }
}

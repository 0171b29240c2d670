//! The latest trophies.

use super::best::Best;
use super::index::Index;
use super::trophies::{CollectionTrophy, Place};

/// The trophies that were earned last, the latest first, `most` at most. Those without a date are left out. Of several
/// that were earned at the same time, the first by id comes first.
#[must_use]
pub fn recent(index: &Index, most: usize) -> Vec<CollectionTrophy> {
    let mut latest = Best::new(most);
    for (place, title) in index.titles().enumerate() {
        for trophy in title.trophies().filter(|trophy| trophy.earned) {
            if let Some(earned_at) = trophy.earned_at {
                latest.add(u64::MAX - earned_at, Place { title: place, trophy_id: trophy.trophy_id });
            }
        }
    }
    CollectionTrophy::all(index, latest.finish())
}

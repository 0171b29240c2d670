//! The latest trophies.

use std::cmp::Reverse;

use super::best::Best;
use super::index::Index;
use super::trophies::{CollectionTrophy, Found};

/// The trophies that were earned last, the latest first, `most` at most. Those without a date are left out. Of several
/// that were earned at the same time, the first by id comes first.
#[must_use]
pub fn recent(index: &Index, most: usize) -> Vec<CollectionTrophy> {
    let mut latest = Best::new(most);
    for title in index.titles() {
        let np_communication_id = title.row().np_communication_id;
        for trophy in title.trophies().filter(|trophy| trophy.earned) {
            trophy
                .earned_at
                .inspect(|earned_at| latest.add(Reverse(*earned_at), Found { np_communication_id, trophy }));
        }
    }
    latest.finish().map(CollectionTrophy::from).collect()
}

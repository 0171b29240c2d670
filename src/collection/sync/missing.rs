//! Titles that are stored and not listed any more.

use super::belief::GONE_AFTER;
use crate::client::Millis;

/// Since when which titles are missing. A title is gone only if two whole lists agree, some minutes apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MissingTitles(Vec<(String, Millis)>);

impl MissingTitles {
    /// What an earlier run has kept: ids, each with when it was first missing.
    pub fn new(since: impl IntoIterator<Item = (String, Millis)>) -> Self {
        Self(since.into_iter().collect())
    }

    /// The ids, each with when it was first missing.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Millis)> {
        self.0.iter().map(|(id, since)| (id.as_str(), *since))
    }

    /// A whole list lacks these titles, and no others. Gives those that are gone.
    pub(super) fn note(&mut self, missing: Vec<String>, now: Millis) -> Vec<String> {
        let mut gone = Vec::new();
        let before = std::mem::take(&mut self.0);
        for id in missing {
            // A time to come is no time: the clock was set back.
            let since =
                before.iter().find(|(known, since)| *known == id && *since <= now).map_or(now, |(_, since)| *since);
            if now - since >= GONE_AFTER {
                gone.push(id);
            } else {
                self.0.push((id, since));
            }
        }
        gone
    }
}

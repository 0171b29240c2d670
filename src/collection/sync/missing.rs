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

    /// How many of these titles have not been missing for so long.
    pub(super) fn newly(&self, missing: &[String], after: Millis, now: Millis) -> usize {
        let is_old = |id: &String| self.since(id, now).is_some_and(|since| now - since >= after);
        missing.iter().filter(|id| !is_old(id)).count()
    }

    /// A list that may be too short lacks these titles. None of them is gone by that.
    pub(super) fn doubt(&mut self, missing: Vec<String>, now: Millis) {
        let since = missing.into_iter().map(|id| (self.since(&id, now).unwrap_or(now), id));
        self.0 = since.map(|(since, id)| (id, since)).collect();
    }

    /// Since when a title is missing. A time to come is no time: the clock was set back.
    fn since(&self, id: &str, now: Millis) -> Option<Millis> {
        self.0.iter().find(|(known, since)| known == id && *since <= now).map(|(_, since)| *since)
    }

    /// A whole list lacks these titles, and no others. Gives those that are gone.
    pub(super) fn note(&mut self, missing: Vec<String>, now: Millis) -> Vec<String> {
        let mut gone = Vec::new();
        let before = std::mem::take(self);
        for id in missing {
            let since = before.since(&id, now).unwrap_or(now);
            if now - since >= GONE_AFTER {
                gone.push(id);
            } else {
                self.0.push((id, since));
            }
        }
        gone
    }
}

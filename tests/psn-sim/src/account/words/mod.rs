//! Word lists of each language. All languages hold the same things in the same order, so that one
//! number names the same trophy in each of them.

mod arabic;
mod english;
mod german;
mod japanese;
pub mod native;

use crate::language::Language;

/// What one language needs to name everything in a made-up game.
pub struct Words {
    pub materials: &'static [&'static str],
    pub subjects: &'static [&'static str],
    pub places: &'static [&'static str],
    /// Forms of a title, with `{m}`, `{s}`, `{p}` and `{n}` for the words above and a number.
    pub titles: &'static [&'static str],
    pub traits: &'static [&'static str],
    pub roles: &'static [&'static str],
    /// A trophy's name, from `{t}` and `{r}`.
    pub trophy: &'static str,
    pub things: &'static [&'static str],
    /// What has to be done, with `{n}` and `{x}` for a number and things.
    pub deeds: &'static [&'static str],
    pub platinum: &'static [&'static str],
    pub platinum_detail: &'static str,
    pub expansions: &'static [&'static str],
    pub rewards: &'static [&'static str],
}

pub fn words(language: Language) -> &'static Words {
    match language {
        Language::English => &english::WORDS,
        Language::German => &german::WORDS,
        Language::Japanese => &japanese::WORDS,
        Language::Arabic => &arabic::WORDS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_the_same_lists() {
        let english = words(Language::English);
        for language in [Language::German, Language::Japanese, Language::Arabic] {
            let other = words(language);
            for (ours, theirs) in [
                (english.materials, other.materials),
                (english.subjects, other.subjects),
                (english.places, other.places),
                (english.titles, other.titles),
                (english.traits, other.traits),
                (english.roles, other.roles),
                (english.things, other.things),
                (english.deeds, other.deeds),
                (english.platinum, other.platinum),
                (english.expansions, other.expansions),
                (english.rewards, other.rewards),
            ] {
                assert_eq!(ours.len(), theirs.len(), "{language:?}: {theirs:?}");
            }
        }
    }
}

//! Names and descriptions, made when they are asked for, from numbers that the title holds.

use super::titles::{Title, Trophy, TrophyKind};
use super::words::{Words, native, words};
use crate::language::Language;
use crate::random::{Random, pick};

/// What a title is called. The German shop keeps two names in three in English.
pub fn title(title: &Title, language: Language) -> String {
    if let Some(number) = title.native_name {
        let name = pick(native::TITLES, number);
        let round = number / native::TITLES.len() as u64;
        return if round == 0 { name.to_owned() } else { format!("{name} {}", round + 1) };
    }
    let mut random = Random::at(&[title.game, 1]);
    let localized = match language {
        Language::German => title.game.is_multiple_of(3),
        Language::Arabic => title.game.is_multiple_of(2),
        Language::English | Language::Japanese => true,
    };
    let words = words(if localized { language } else { Language::English });
    let (form, material, subject) = (random.next(), random.next(), random.next());
    let (place, number) = (random.next(), random.between(2, 9));
    pick(words.titles, form)
        .replace("{m}", pick(words.materials, material))
        .replace("{s}", pick(words.subjects, subject))
        .replace("{p}", pick(words.places, place))
        .replace("{n}", &number.to_string())
}

/// The names that the game list gives for all languages at once.
pub fn title_metadata(of: &Title) -> [(&'static str, String); 5] {
    [
        ("de-DE", title(of, Language::German)),
        ("en-US", title(of, Language::English)),
        ("ar-AE", title(of, Language::Arabic)),
        ("en-GB", title(of, Language::English)),
        ("ja-JP", title(of, Language::Japanese)),
    ]
}

pub fn group(of: &Title, group: usize, language: Language) -> String {
    if group == 0 {
        return title(of, language);
    }
    let mut random = Random::at(&[of.game, 2, group as u64]);
    let words = words(language);
    let form = random.next();
    pick(words.expansions, form).replace("{p}", pick(words.places, random.next()))
}

pub fn trophy(of: &Title, trophy: &Trophy, language: Language) -> String {
    let words = words(language);
    if trophy.kind == TrophyKind::Platinum {
        return pick(words.platinum, of.game).to_owned();
    }
    // Steps through all pairs of words, so that no two trophies of a title share a name.
    let pairs = (words.traits.len() * words.roles.len()) as u64;
    let pair = (of.game % pairs + u64::from(trophy.id) * 25) % pairs;
    let roles = words.roles.len() as u64;
    let name =
        words.trophy.replace("{t}", pick(words.traits, pair / roles)).replace("{r}", pick(words.roles, pair % roles));
    let round = u64::from(trophy.id) / pairs;
    if round == 0 { name } else { format!("{name} {}", round + 1) }
}

pub fn trophy_detail(of: &Title, trophy: &Trophy, language: Language) -> String {
    let words = words(language);
    if trophy.kind == TrophyKind::Platinum {
        return words.platinum_detail.to_owned();
    }
    let mut random = Random::at(&[of.game, 3, u64::from(trophy.id)]);
    let number = random.between(2, 30);
    if let Some(target) = trophy.target {
        return deed(words, 0, target.into(), random.next());
    }
    let form = random.next();
    deed(words, form, number, random.next())
}

pub fn reward(trophy: &Trophy, language: Language) -> &'static str {
    pick(words(language).rewards, u64::from(trophy.id))
}

fn deed(words: &Words, form: u64, number: u64, thing: u64) -> String {
    pick(words.deeds, form).replace("{n}", &number.to_string()).replace("{x}", pick(words.things, thing))
}

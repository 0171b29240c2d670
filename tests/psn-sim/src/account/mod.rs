//! The made-up world: accounts, titles, and who played what. It depends on the seed and the number
//! of titles only, so the same options give the same answers, byte for byte.

pub mod changes;
pub mod counts;
pub mod groups;
pub mod levels;
mod making;
pub mod names;
pub mod people;
pub mod plays;
pub mod relations;
pub mod titles;
mod words;

use crate::random::hash;
use counts::Counts;
use groups::Group;
use people::Person;
use plays::Play;
use relations::Relations;
use std::collections::HashMap;
use titles::Title;

/// Titles that the owner never played.
const UNPLAYED: usize = 8;

/// An application without trophies, as the game list holds some.
pub const MEDIA_APP: &str = "CUSA09999_00";

pub struct World {
    pub people: Vec<Person>,
    pub titles: Vec<Title>,
    pub relations: Relations,
    pub groups: Vec<Group>,
    /// By person.
    libraries: Vec<Library>,
    by_np_communication_id: HashMap<String, usize>,
    by_np_title_id: HashMap<String, usize>,
}

/// What one account played, the latest trophies first.
#[derive(Default)]
struct Library {
    plays: Vec<Play>,
    by_title: HashMap<usize, usize>,
    /// The sum over all plays.
    earned: Counts,
}

impl Library {
    fn new(plays: Vec<Play>, titles: &[Title]) -> Self {
        let mut library = Self { plays, ..Self::default() };
        library.update(titles);
        library
    }

    /// When the account last did anything.
    fn latest(&self) -> Option<i64> {
        self.plays.iter().map(|play| play.last_updated().max(play.last_played)).max()
    }

    /// Brings order and sum up to date with the plays.
    fn update(&mut self, titles: &[Title]) {
        self.plays.sort_by_cached_key(|play| (-play.last_updated(), play.title));
        let places = self.plays.iter().enumerate().map(|(place, play)| (play.title, place));
        self.by_title = places.collect();
        let earned = |play: &Play| Some(play.earned(titles.get(play.title)?, None));
        self.earned = self.plays.iter().filter_map(earned).sum();
    }
}

impl World {
    pub fn make(seed: u64, owned: usize, players: usize) -> Self {
        let titles: Vec<Title> = (0..owned + UNPLAYED).map(|index| making::make(seed, index)).collect();
        let people = people::make(seed, players);
        let libraries = people
            .iter()
            .map(|person| {
                let played = titles.iter().filter(|title| plays_it(person.index, title.index, owned));
                let hides = |title: &Title| person.index == people::OWNER && title.index % 40 == 11;
                let play = |title| Play::make(seed, person.index as u64, title, hides(title));
                Library::new(played.map(play).collect(), &titles)
            })
            .collect();
        let by_np_communication_id =
            titles.iter().map(|title| (title.np_communication_id.clone(), title.index)).collect();
        let by_np_title_id = titles
            .iter()
            .flat_map(|title| title.editions.iter().map(|e| (e.np_title_id.clone(), title.index)))
            .collect();
        let relations = Relations::make(people.len());
        let groups = groups::make(seed, &people);
        Self { people, titles, relations, groups, libraries, by_np_communication_id, by_np_title_id }
    }

    /// Friends, friend requests and groups as they were at the start.
    pub fn reset_people(&mut self, seed: u64) {
        self.relations = Relations::make(self.people.len());
        self.groups = groups::make(seed, &self.people);
    }

    pub fn person(&self, account_id: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.account_id == account_id)
    }

    /// Names are found whatever their case, and under the name an account had before.
    pub fn person_named(&self, name: &str) -> Option<&Person> {
        self.people.iter().find(|person| {
            person.online_id.eq_ignore_ascii_case(name)
                || person.old_online_id.as_ref().is_some_and(|old| old.eq_ignore_ascii_case(name))
        })
    }

    pub fn title(&self, np_communication_id: &str) -> Option<&Title> {
        self.titles.get(*self.by_np_communication_id.get(np_communication_id)?)
    }

    pub fn title_of_edition(&self, np_title_id: &str) -> Option<&Title> {
        self.titles.get(*self.by_np_title_id.get(np_title_id)?)
    }

    pub fn title_of(&self, play: &Play) -> Option<&Title> {
        self.titles.get(play.title)
    }

    /// What `viewer` may see of what `person` played: titles that someone hid are his own affair.
    pub fn plays(&self, person: usize, viewer: usize) -> impl Iterator<Item = &Play> {
        self.libraries
            .get(person)
            .into_iter()
            .flat_map(|library| &library.plays)
            .filter(move |play| !play.hidden || person == viewer)
    }

    pub fn play(&self, person: usize, viewer: usize, title: &Title) -> Option<&Play> {
        let library = self.libraries.get(person)?;
        let play = library.plays.get(*library.by_title.get(&title.index)?)?;
        (!play.hidden || person == viewer).then_some(play)
    }

    /// All that an account earned, also in titles that it hides.
    pub fn earned(&self, person: usize) -> Counts {
        self.libraries.get(person).map(|library| library.earned).unwrap_or_default()
    }

    /// Makes a title the most recently updated one; without a name, the one updated longest ago.
    pub fn play_on(&mut self, person: usize, np_communication_id: Option<&str>) -> Option<&Play> {
        let library = self.libraries.get_mut(person)?;
        let newest = library.latest()?;
        let title = match np_communication_id {
            Some(id) => *self.by_np_communication_id.get(id)?,
            None => library.plays.last()?.title,
        };
        let place = *library.by_title.get(&title)?;
        library.plays.get_mut(place)?.play_on(self.titles.get(title)?, newest + 60);
        library.update(&self.titles);
        library.plays.first()
    }
}

fn plays_it(person: usize, title: usize, owned: usize) -> bool {
    match person {
        people::OWNER => title < owned,
        people::SECOND => title.is_multiple_of(3) || title >= owned,
        people::FRIEND => title % 4 == 1,
        people::PRIVATE => title < 20,
        people::RENAMED => title % 7 == 2,
        people::PLAYERS.. => hash(&[32, person as u64, title as u64]).is_multiple_of(8),
        _ => false,
    }
}

//! What can happen to accounts and titles while somebody reads them.

use super::people::{OWNER, Person};
use super::plays::Play;
use super::titles::{Title, Trophy, TrophyKind};
use super::{Library, World};
use serde::{Deserialize, Serialize};

/// A change of the world. Where an account may be left out, it is the owner's.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Change {
    /// The account earns the title's next trophy. If it never played the title, it begins to.
    Earn { account_id: Option<String>, np_communication_id: String },
    /// The account does one more step of a trophy that counts steps. The title moves to the front of the list, unless this
    /// is `silent`: PSN does not always note it at once.
    Step {
        account_id: Option<String>,
        np_communication_id: String,
        #[serde(default)]
        silent: bool,
    },
    /// The trophy set gains bronze trophies, in a group of their own if that is wanted.
    Grow {
        np_communication_id: String,
        trophies: usize,
        #[serde(default)]
        group: bool,
    },
    /// The trophy set loses its last trophies, and whoever earned them loses them, too.
    Shrink { np_communication_id: String, trophies: usize },
    /// Every trophy is earned by one player in a thousand more.
    Rates {},
    /// The account hides a title, or shows it again.
    Hide { account_id: Option<String>, np_communication_id: String, hidden: bool },
    /// The account lets nobody see its trophies, or everybody.
    Privacy { account_id: Option<String>, private: bool },
    /// The account has another online id. Its last one still finds it.
    Rename { account_id: Option<String>, online_id: String },
    /// The account comes online, or goes.
    Online { account_id: Option<String>, online: bool },
}

impl World {
    /// Applies a change, or says what it names that there is not.
    pub fn change(&mut self, change: &Change) -> Result<(), String> {
        match change {
            Change::Earn { account_id, np_communication_id } => {
                let person = self.person_index(account_id.as_deref())?;
                self.begin(person, np_communication_id)?;
                self.play_on(person, Some(np_communication_id)).ok_or_else(|| no_title(np_communication_id))?;
            }
            Change::Step { account_id, np_communication_id, silent } => {
                let person = self.person_index(account_id.as_deref())?;
                self.step(person, np_communication_id, *silent)?;
            }
            Change::Grow { np_communication_id, trophies, group } => {
                self.reshape(np_communication_id, |title| title.grow(*trophies, *group))?;
            }
            Change::Shrink { np_communication_id, trophies } => {
                self.reshape(np_communication_id, |title| title.shrink(*trophies))?;
            }
            Change::Rates {} => {
                let trophies = self.titles.iter_mut().flat_map(|title| &mut title.trophies);
                trophies.for_each(|trophy| trophy.earned_rate = (trophy.earned_rate + 1).min(999));
            }
            Change::Hide { account_id, np_communication_id, hidden } => {
                let person = self.person_index(account_id.as_deref())?;
                self.play_mut(person, np_communication_id)?.0.hidden = *hidden;
            }
            Change::Privacy { account_id, private } => self.person_mut(account_id.as_deref())?.is_private = *private,
            Change::Online { account_id, online } => self.person_mut(account_id.as_deref())?.is_online = *online,
            Change::Rename { account_id, online_id } => {
                let person = self.person_mut(account_id.as_deref())?;
                person.old_online_id = Some(std::mem::replace(&mut person.online_id, online_id.clone()));
            }
        }
        Ok(())
    }

    fn person_index(&self, account_id: Option<&str>) -> Result<usize, String> {
        match account_id {
            None => Ok(OWNER),
            Some(id) => self.person(id).map(|person| person.index).ok_or_else(|| format!("there is no account {id}")),
        }
    }

    fn person_mut(&mut self, account_id: Option<&str>) -> Result<&mut Person, String> {
        let index = self.person_index(account_id)?;
        self.people.get_mut(index).ok_or_else(|| format!("there is no account {index}"))
    }

    fn play_mut(&mut self, person: usize, id: &str) -> Result<(&mut Play, &Title), String> {
        let index = *self.by_np_communication_id.get(id).ok_or_else(|| no_title(id))?;
        let title = self.titles.get(index).ok_or_else(|| no_title(id))?;
        let library = self.libraries.get_mut(person).ok_or_else(|| no_title(id))?;
        let place = library.by_title.get(&index).ok_or_else(|| format!("the account never played {id}"))?;
        let play = library.plays.get_mut(*place).ok_or_else(|| no_title(id))?;
        Ok((play, title))
    }

    /// Adds a title that the account never played to those that it plays.
    fn begin(&mut self, person: usize, id: &str) -> Result<(), String> {
        let title = self.title(id).ok_or_else(|| no_title(id))?;
        let play = Play::begin(title);
        let library = self.libraries.get_mut(person).ok_or_else(|| no_title(id))?;
        if !library.by_title.contains_key(&play.title) {
            library.plays.push(play);
            library.update(&self.titles);
        }
        Ok(())
    }

    fn step(&mut self, person: usize, id: &str, silent: bool) -> Result<(), String> {
        let now = self.libraries.get(person).and_then(Library::latest).unwrap_or_default() + 60;
        let (play, title) = self.play_mut(person, id)?;
        if !play.step(title, (!silent).then_some(now)) {
            return Err(format!("{id} has no trophy that can be stepped on"));
        }
        if let Some(library) = self.libraries.get_mut(person) {
            library.update(&self.titles);
        }
        Ok(())
    }

    /// Changes a trophy set, and what everybody has of it.
    fn reshape(&mut self, id: &str, reshape: impl FnOnce(&mut Title)) -> Result<(), String> {
        let index = *self.by_np_communication_id.get(id).ok_or_else(|| no_title(id))?;
        let title = self.titles.get_mut(index).ok_or_else(|| no_title(id))?;
        reshape(title);
        for library in &mut self.libraries {
            let plays = library.plays.iter_mut().filter(|play| play.title == index);
            plays.for_each(|play| play.fit(title));
        }
        let titles = &self.titles;
        self.libraries.iter_mut().for_each(|library| library.update(titles));
        Ok(())
    }
}

fn no_title(id: &str) -> String {
    format!("there is no title {id}")
}

impl Title {
    fn grow(&mut self, trophies: usize, own_group: bool) {
        if own_group {
            self.group_count += 1;
        }
        for _ in 0..trophies {
            self.trophies.push(Trophy {
                id: u32::try_from(self.trophies.len()).unwrap_or(u32::MAX),
                kind: TrophyKind::Bronze,
                hidden: false,
                group: self.group_count - 1,
                earned_rate: 20,
                target: None,
                has_reward: false,
            });
        }
        self.next_version();
    }

    fn shrink(&mut self, trophies: usize) {
        self.trophies.truncate(self.trophies.len().saturating_sub(trophies));
        self.group_count = self.trophies.iter().map(|trophy| trophy.group + 1).max().unwrap_or(1);
        self.next_version();
    }

    fn next_version(&mut self) {
        let minor = self.set_version.split_once('.').and_then(|(_, minor)| minor.parse::<u32>().ok()).unwrap_or(0);
        self.set_version = format!("01.{:02}", minor + 1);
    }
}

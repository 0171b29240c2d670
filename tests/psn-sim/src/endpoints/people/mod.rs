//! Profiles, presence, friends, devices and the search for people.

pub mod account_summary;
mod available_to_play;
mod blocks;
mod captures;
mod consoles;
mod devices;
mod friend;
mod friend_requests;
mod friends;
mod presence;
mod presences;
mod profile;
mod profile2;
mod profiles;
mod search;
mod share;

pub use available_to_play::subscriptions;
pub use blocks::blocks;
pub use captures::{capture_urls, captures};
pub use consoles::consoles;
pub use devices::devices;
pub use friend::{
    accept as accept_friend, remove as remove_friend, summary as friend_summary, summary_of as friend_summary_of,
};
pub use friend_requests::friend_requests;
pub use friends::friends;
pub use presence::presence;
pub use presences::presences;
pub use profile::profile;
pub use profile2::profile2;
pub use profiles::profiles;
pub use search::search;
pub use share::share;

use crate::account::World;
use crate::account::people::OWNER;
use crate::errors::{ApiError, Service};
use crate::paging::{Limits, Page};
use crate::params::Params;

/// Lists of people come whole unless a limit is given.
const LIST_LIMITS: Limits = Limits { default: 500, max: 1000 };

fn page(params: &Params) -> Result<Page, ApiError> {
    Page::read(params.get("limit"), params.get("offset"), LIST_LIMITS)
        .map_err(|bad| Service::Profile.bad_request(&format!("query: {}", bad.name)))
}

/// The account ids of people by their place in the world.
fn account_ids(world: &World, people: &[usize]) -> Vec<String> {
    let person = |index: &usize| world.people.get(*index);
    people.iter().filter_map(person).map(|person| person.account_id.clone()).collect()
}

fn are_friends(world: &World, one: usize, other: usize) -> bool {
    world.relations.friends(one).contains(&other)
}

/// When someone who is offline was last seen, some days before the account's today.
fn last_seen(person: usize) -> i64 {
    crate::clock::ACCOUNT_TODAY - 3600 * (7 + 29 * i64::try_from(person).unwrap_or(0))
}

/// What the owner's friends play just now, if they do: the title they updated last.
fn plays_now(world: &World, person: usize) -> Option<&crate::account::titles::Title> {
    let is_online = world.people.get(person).is_some_and(|person| person.is_online);
    let play = world.plays(person, OWNER).next().filter(|_| is_online)?;
    world.title_of(play)
}

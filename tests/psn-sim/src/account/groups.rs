//! Groups, and the messages in them: what requests of the accounts change.

use super::people::{self, BUSY, FRIEND, OWNER, Person, RENAMED, SECOND};
use crate::clock::ACCOUNT_TODAY;
use crate::images::draw;
use crate::random::Random;
use axum::body::Bytes;

#[derive(Clone, Debug)]
pub struct Group {
    pub id: String,
    /// The people in it by their place in the world; whoever made it comes first.
    pub members: Vec<usize>,
    pub name: String,
    /// When it was made, in milliseconds since 1970.
    pub made_at: i64,
    /// The oldest first.
    pub messages: Vec<Message>,
    /// What was uploaded.
    pub resources: Vec<Resource>,
}

#[derive(Clone, Debug)]
pub struct Resource {
    pub id: String,
    pub content_type: String,
    pub bytes: Bytes,
}

#[derive(Clone, Debug)]
pub enum Content {
    Text(String),
    /// The resource that it is.
    Image(String),
}

#[derive(Clone, Debug)]
pub struct Message {
    pub uid: String,
    pub sender: usize,
    pub content: Content,
    /// In milliseconds since 1970.
    pub created_at: i64,
}

impl Group {
    /// The group of two people, which they always have; it cannot be renamed.
    pub fn is_of_two(&self) -> bool {
        self.id.starts_with('~')
    }

    pub fn has(&self, person: usize) -> bool {
        self.members.contains(&person)
    }

    /// Keeps a picture, and gives its id.
    pub fn upload(&mut self, content_type: &str, bytes: Bytes, now: i64) -> String {
        let id = format!("{:016x}", now * 1000 + self.resources.len() as i64);
        self.resources.push(Resource { id: id.clone(), content_type: content_type.to_owned(), bytes });
        id
    }

    /// Writes a message, and gives it.
    pub fn write(&mut self, sender: usize, content: Content, now: i64) -> Message {
        let number = 1_000_000_000_000_000_000 + now * 1000 + self.messages.len() as i64;
        let message = Message { uid: format!("1#{number}"), sender, content, created_at: now };
        self.messages.push(message.clone());
        message
    }
}

const PICTURE_SIDE: u32 = 64;

/// The groups that there are at the start: two of the owner's, and a crowd that is his only so far as he is in it. Each has a
/// picture that was uploaded.
pub fn make(seed: u64, people: &[Person]) -> Vec<Group> {
    let mut groups = Vec::new();
    for (members, name, messages) in [
        (vec![OWNER, FRIEND], "", 25),
        (vec![OWNER, SECOND, FRIEND], "Lamp lighters", 3),
        (vec![FRIEND, OWNER, RENAMED, BUSY], "", 0),
    ] {
        let made_at = (ACCOUNT_TODAY - 86_400) * 1000;
        let mut group = new(seed + groups.len() as u64, people, members, made_at);
        group.name = name.to_owned();
        if let Some(png) = draw::png(seed + groups.len() as u64, PICTURE_SIDE) {
            group.upload("image/png", png.into(), made_at);
        }
        for number in 0..messages {
            let sender = *group.members.get(number % group.members.len()).unwrap_or(&OWNER);
            group.write(sender, Content::Text(format!("Message {}", number + 1)), made_at + number as i64 * 60_000);
        }
        groups.push(group);
    }
    groups
}

/// A group of these people without a name or messages.
pub fn new(number: u64, people: &[Person], members: Vec<usize>, made_at: i64) -> Group {
    let account = |index: &usize| people.get(*index).and_then(|person| person.account_id.parse::<u64>().ok());
    let id = match members.iter().filter_map(account).collect::<Vec<_>>().as_mut_slice() {
        ids @ [_, _] => {
            ids.sort_unstable();
            format!("~{}", ids.iter().map(|id| format!("{id:016X}")).collect::<Vec<_>>().join("."))
        }
        _ => format!("{}-{}", Random::at(&[number, 95]).hex(40), number % 900),
    };
    Group { id, members, name: String::new(), made_at, messages: Vec::new(), resources: Vec::new() }
}

/// Whether somebody lets the others put him in groups.
pub fn can_be_invited(person: &Person) -> bool {
    person.index != people::PRIVATE
}

//! Answers that go wrong on demand.

mod answers;
mod check;
mod lists;

pub use answers::{HangUp, cut, html};
pub use lists::without_offset;

use crate::account::changes::Change;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// PSN's own error form with any status.
    Status,
    /// The HTML page of the edge in front of PSN.
    Html,
    /// No body at all.
    Empty,
    /// The right answer, torn off in the middle of its body.
    Cut,
    /// No answer: the connection is dropped.
    Reset,
    /// The right answer, late.
    Slow,
    /// Any JSON with any status.
    Json,
    /// A 429 with or without a usable header.
    RateLimited,
    /// Another address, on loopback.
    Redirect,
    /// The redirect to the sign-in page, as an account that has to do something first gets it.
    SignInPage,
    /// The first page of a list, whichever was asked for.
    OffsetIgnored,
    /// The right page of a list, with another `nextOffset`.
    NextOffset,
    /// The right answer, and then the owner earns a trophy, which moves a title to the front of the lists.
    Shift,
    /// The right answer, and then something changes.
    Change,
    /// PSN does not know the title yet, or not any more.
    NotFound,
    /// The right list without its end, or without anything.
    Short,
    /// The right answer with another value in one of its fields, or without it.
    Field,
}

/// How `X-RateLimit-Next-Available` is written.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HeaderForm {
    #[default]
    Seconds,
    Milliseconds,
    Date,
    Relative,
    Garbage,
    Absent,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fault {
    /// A part of the host, path or query; empty matches everything.
    #[serde(default, rename = "match")]
    pub pattern: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    pub kind: Kind,
    /// How many matching requests it meets; 0 is all of them.
    #[serde(default = "once")]
    pub times: u32,
    /// How many matching requests are left alone first.
    #[serde(default)]
    pub after: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    #[serde(default, deserialize_with = "null_too", skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    #[serde(default)]
    pub headers: Map<String, Value>,
    /// Milliseconds to wait before answering.
    #[serde(default)]
    pub delay: u64,
    /// `rate_limited`: in how many seconds the next request is welcome.
    #[serde(default = "half_a_minute")]
    pub retry_in: i64,
    #[serde(default)]
    pub header: HeaderForm,
    /// `redirect`: where to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// `sign_in_page`: why, in a word, as a number and in English.
    #[serde(default = "consent_required")]
    pub error: String,
    #[serde(default = "consent_code")]
    pub error_code: u32,
    #[serde(default)]
    pub error_description: String,
    /// `next_offset`: what the page says in place of its own.
    #[serde(default, deserialize_with = "null_too", skip_serializing_if = "Option::is_none")]
    pub next_offset: Option<Value>,
    /// `change`: what changes, as in `POST /_sim/changes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
    /// `short`: how many items are left.
    #[serde(default)]
    pub keep: usize,
    /// `field`: its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// `field`: the value; without one, the field is left out.
    #[serde(default, deserialize_with = "null_too", skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// `shift`: the title; without one, that at the end of the list. `field`: in this title alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub np_communication_id: Option<String>,
}

fn once() -> u32 {
    1
}

fn half_a_minute() -> i64 {
    30
}

fn consent_required() -> String {
    "consent_required".into()
}

fn consent_code() -> u32 {
    4168
}

pub struct Faults(Vec<Fault>);

/// `null` is a body like any other.
fn null_too<'de, D: Deserializer<'de>>(body: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(body).map(Some)
}

impl Faults {
    pub fn new(faults: &[Fault]) -> Self {
        Self(faults.to_vec())
    }

    pub fn add(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    pub fn list(&self) -> &[Fault] {
        &self.0
    }

    /// The fault that meets this request, which it uses up.
    pub fn take(&mut self, method: &str, target: &str) -> Option<Fault> {
        let place = self.0.iter_mut().position(|fault| fault.meets(method, target))?;
        let fault = self.0.get_mut(place)?;
        let met = fault.clone();
        match fault.times {
            0 => {}
            1 => drop(self.0.remove(place)),
            _ => fault.times -= 1,
        }
        Some(met)
    }
}

impl Fault {
    fn meets(&mut self, method: &str, target: &str) -> bool {
        let matches = target.contains(&self.pattern)
            && self.method.as_deref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method));
        if matches && self.after > 0 {
            self.after -= 1;
            return false;
        }
        matches
    }

    /// Whether the request is still answered as usual first.
    pub fn needs_answer(&self) -> bool {
        matches!(
            self.kind,
            Kind::Cut
                | Kind::Slow
                | Kind::OffsetIgnored
                | Kind::NextOffset
                | Kind::Shift
                | Kind::Change
                | Kind::Short
                | Kind::Field
        )
    }
}

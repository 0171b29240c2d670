//! The calls that are under way.

use std::borrow::Cow;

use wasm_bindgen::prelude::*;

use super::ready::Ready;
use crate::client::{ClientCall, Failure, Rule, Target, TitleRef};
use crate::javascript::arguments::{Given, Kind};
use crate::javascript::endpoint::Endpoint;
use crate::javascript::errors::reject_unsafe;
use crate::reply::Reply;

/// One call, from its arguments to its end.
pub(super) struct Flight {
    pub function: &'static str,
    plan: Plan,
    pub reply: Reply,
    pub call: ClientCall,
    /// What the last step was about: a ticket or a delay.
    pub number: f64,
    pub failure: Option<Failure>,
}

/// What a flight asks for.
enum Plan {
    /// A GET, whose URL lacks the title's trophy service if there is one.
    Read {
        url: String,
    },
    Ready(Ready),
}

const NP_SERVICE_NAME: &str = "npServiceName";

impl Flight {
    fn new(function: &'static str, plan: Plan, reply: Reply, target: Target) -> Self {
        Self { function, plan, reply, call: ClientCall::new(target), number: 0.0, failure: None }
    }

    /// The call of an endpoint with what was read of its arguments.
    pub fn of_endpoint(endpoint: &'static Endpoint, mut given: Given, title_exists: bool) -> Result<Self, JsValue> {
        let place = endpoint.arguments.iter().position(|argument| matches!(argument.kind, Kind::NpCommunicationId));
        let title = place.map(|place| {
            let pairs = &mut given.entries.pairs;
            let named = pairs.iter().position(|(name, _)| name == NP_SERVICE_NAME).map(|place| pairs.remove(place).1);
            TitleRef {
                // The texts are in reverse.
                np_communication_id: given.texts.iter().rev().nth(place).cloned().unwrap_or_default(),
                service: named.map(|name| if name == "trophy" { "trophy" } else { "trophy2" }),
                exists: title_exists,
            }
        });
        let of_account_and_title =
            title.is_some() && endpoint.arguments.iter().any(|argument| argument.name == "accountId");
        let (request, reply) = (endpoint.build)(&mut given).map_err(reject_unsafe)?;
        let rule = if matches!(reply, Reply::GraphQl(_)) { Rule::GraphQl } else { Rule::Json };
        let target = Target { rule, is_read: true, of_account_and_title, title };
        Ok(Self::new(endpoint.function, Plan::Read { url: request.url }, reply, target))
    }

    /// A call that follows from no endpoint's declaration.
    pub fn of_ready(function: &'static str, ready: Ready) -> Self {
        let (reply, rule, is_read) = (ready.reply, ready.rule, ready.is_read);
        let target = Target { rule, is_read, of_account_and_title: false, title: None };
        Self::new(function, Plan::Ready(ready), reply, target)
    }

    /// The URL to ask now, which depends on the trophy service.
    pub fn url(&self) -> Cow<'_, str> {
        let (Plan::Read { url } | Plan::Ready(Ready { url, .. })) = &self.plan;
        match self.call.service() {
            Some(service) => {
                let before = if url.contains('?') { "&" } else { "?" };
                Cow::Owned([url, before, NP_SERVICE_NAME, "=", service].concat())
            }
            None => Cow::Borrowed(url),
        }
    }

    /// What is sent, if it is more than a GET with the usual headers.
    pub fn ready(&self) -> Option<&Ready> {
        match &self.plan {
            Plan::Ready(ready) => Some(ready),
            Plan::Read { .. } => None,
        }
    }

    /// What the reply's rule needs besides the answer.
    pub fn detail(&self) -> JsValue {
        self.ready().map(|ready| ready.detail.clone()).unwrap_or_default()
    }
}

/// The flights by number; numbers are used again.
#[derive(Default)]
pub(super) struct Flights {
    flights: Vec<Option<Flight>>,
    free: Vec<usize>,
}

impl Flights {
    pub fn add(&mut self, flight: Flight) -> u32 {
        let number = self.free.pop().unwrap_or_else(|| {
            self.flights.push(None);
            self.flights.len() - 1
        });
        if let Some(place) = self.flights.get_mut(number) {
            *place = Some(flight);
        }
        u32::try_from(number).unwrap_or(u32::MAX)
    }

    pub fn get(&self, number: u32) -> Option<&Flight> {
        self.flights.get(number as usize)?.as_ref()
    }

    pub fn get_mut(&mut self, number: u32) -> Option<&mut Flight> {
        self.flights.get_mut(number as usize)?.as_mut()
    }

    pub fn remove(&mut self, number: u32) -> Option<Flight> {
        let flight = self.flights.get_mut(number as usize)?.take()?;
        self.free.push(number as usize);
        Some(flight)
    }
}

//! The endpoints as JavaScript calls them: from a caller's arguments to a promise.

use wasm_bindgen::prelude::*;

use super::arguments::{self, Argument, Given, Kind};
use super::client::{Caller, caller};
use super::errors::reject_unsafe;
use super::transport;
use crate::client::Paging;
use crate::path::UnsafeSegment;
use crate::reply::Reply;
use crate::request::Request;

/// An endpoint as data, so that all exported functions share one piece of code, and all methods another.
pub(crate) struct Endpoint {
    pub function: &'static str,
    pub arguments: &'static [Argument],
    /// The pure builder, fed from what was read of the arguments.
    pub build: fn(&mut Given) -> Result<(Request, Reply), UnsafeSegment>,
    /// How the next page is asked for, where the answer is a page of a list.
    pub paging: Option<Paging>,
}

impl Endpoint {
    /// Calls it for the account of `authorization`; or begins a client's call, whose options stand in that place.
    pub fn invoke(&'static self, authorization: &JsValue, values: &[&JsValue]) -> Result<JsValue, JsValue> {
        match caller() {
            Some(Caller::Asks) => return Ok(self.describe()),
            Some(Caller::Client(client)) => return client.begin(self, authorization, values),
            None => {}
        }
        let mut given = arguments::read(self.function, self.arguments, values)?;
        let (request, reply) = (self.build)(&mut given).map_err(reject_unsafe)?;
        transport::send(
            self.function,
            &request,
            reply,
            authorization,
            &given.options,
            &JsValue::UNDEFINED,
            &JsValue::UNDEFINED,
        )
        .map(JsValue::from)
    }

    pub fn takes_options(&self) -> bool {
        self.arguments.last().is_some_and(|argument| matches!(argument.kind, Kind::Options(..)))
    }

    /// What a method takes and gives, for the shell: its arguments, its options, and how its list is read.
    fn describe(&self) -> JsValue {
        let mut arguments = String::new();
        let mut options = "";
        for Argument { name, kind } in self.arguments {
            match kind {
                Kind::PathSegment => arguments.extend([*name, ":id "]),
                Kind::NpCommunicationId => arguments.extend([*name, ":title "]),
                Kind::Options(_, _, allowed) => options = allowed,
            }
        }
        let list = self.paging.as_ref().map(|paging| {
            let largest = paging.largest.map_or(String::new(), |largest| largest.to_string());
            [paging.items, &paging.id.join("."), paging.start, paging.size, &largest].join(" ")
        });
        JsValue::from_str(&[&arguments, options, &list.unwrap_or_default()].map(str::trim).join(";"))
    }
}

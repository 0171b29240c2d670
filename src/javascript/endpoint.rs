//! The endpoints as JavaScript calls them: from a caller's arguments to a promise.

use wasm_bindgen::prelude::*;

use super::arguments::{self, Argument, Given, Kind};
use super::client::{Caller, caller};
use super::errors::reject_unsafe;
use super::transport;
use crate::path::UnsafeSegment;
use crate::reply::Reply;
use crate::request::Request;

/// An endpoint as data, so that all exported functions share one piece of code, and all methods another.
pub(crate) struct Endpoint {
    pub function: &'static str,
    pub arguments: &'static [Argument],
    /// The pure builder, fed from what was read of the arguments.
    pub build: fn(&mut Given) -> Result<(Request, Reply), UnsafeSegment>,
    /// What a method of `PsnClient` takes, in the words of `options.js` in the package's shell.
    pub takes: &'static str,
    /// Where the answer is a page of a list: how the list is read, in the words of `methods.js` there.
    pub list: &'static str,
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

    /// What a method takes and gives, for the shell: its arguments, its options, how its list is read, and whether the
    /// options go into the query.
    fn describe(&self) -> JsValue {
        let (allowed, is_query) = self.arguments.last().map_or(("", true), |argument| match argument.kind {
            Kind::Options(reader, _, allowed) => (allowed, reader.is_query()),
            _ => ("", true),
        });
        JsValue::from_str(
            &[self.takes, ";", allowed, ";", self.list, ";", if is_query { "query" } else { "" }].concat(),
        )
    }
}

//! The endpoints as JavaScript calls them: from a caller's arguments to a promise.

use wasm_bindgen::prelude::*;

use super::arguments::{Argument, Given};
#[cfg(feature = "client")]
use super::{arguments::Kind, client::ClientCore};
use crate::path::UnsafeSegment;
use crate::reply::Reply;
use crate::request::Request;

/// An endpoint as data, so that all exported functions share one piece of code, and all methods another.
pub(crate) struct Endpoint {
    pub function: &'static str,
    pub arguments: &'static [Argument],
    /// The pure builder, fed from what was read of the arguments.
    pub build: fn(&mut Given) -> Result<(Request, Reply), UnsafeSegment>,
    #[cfg(feature = "client")]
    pub method: Method,
}

/// What a method of `PsnClient` takes and gives, in the words of `options.js` and `methods.js` in the package's shell.
#[cfg(feature = "client")]
#[derive(Clone, Copy)]
pub(crate) struct Method {
    /// The arguments of the path.
    pub takes: &'static str,
    /// What each argument allows as an option.
    pub allows: &'static [&'static str],
    /// Where the answer is a page of a list: how the list is read.
    pub list: &'static str,
}

/// Who calls an exported function.
pub(crate) enum Caller {
    /// A program that calls the drop-in function.
    #[cfg(feature = "functions")]
    Program,
    /// A client, whose method it is.
    #[cfg(feature = "client")]
    Client(ClientCore),
    /// The shell, which asks what the method takes.
    #[cfg(feature = "client")]
    Shell,
}

/// The caller of this exported function, as it was announced.
#[cfg(feature = "client")]
pub(crate) use super::client::caller;

/// The caller of this exported function: without clients there is only one.
#[cfg(not(feature = "client"))]
pub(crate) fn caller() -> Caller {
    Caller::Program
}

impl Endpoint {
    /// Calls it for the account of `authorization`; or begins a client's call, whose options stand in that place.
    pub fn invoke(&'static self, authorization: &JsValue, values: &[&JsValue]) -> Result<JsValue, JsValue> {
        match caller() {
            #[cfg(feature = "functions")]
            Caller::Program => self.send(authorization, values),
            #[cfg(feature = "client")]
            Caller::Client(client) => client.begin(self, authorization, values),
            #[cfg(feature = "client")]
            Caller::Shell => Ok(self.describe()),
        }
    }

    #[cfg(feature = "functions")]
    fn send(&self, authorization: &JsValue, values: &[&JsValue]) -> Result<JsValue, JsValue> {
        let (mut given, overrides) = super::reading::read(self.function, self.arguments, values)?;
        let (request, reply) = (self.build)(&mut given).map_err(super::errors::reject_unsafe)?;
        let nothing = JsValue::UNDEFINED;
        super::transport::send(self.function, &request, reply, authorization, &overrides, &nothing, &nothing)
            .map(JsValue::from)
    }
}

#[cfg(feature = "client")]
impl Endpoint {
    /// What a method takes and gives, for the shell: its arguments, its options, how its list is read, and whether the
    /// options go into the query.
    fn describe(&self) -> JsValue {
        let is_query = self.arguments.last().is_none_or(|argument| match argument.kind {
            Kind::Options(reader, _) => reader.is_query(),
            _ => true,
        });
        let Method { takes, allows, list } = self.method;
        JsValue::from_str(&[takes, ";", &allows.concat(), ";", list, ";", if is_query { "query" } else { "" }].concat())
    }
}

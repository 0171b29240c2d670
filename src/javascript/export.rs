//! The exported functions of the endpoints: from a caller's arguments to a promise.

use js_sys::Promise;
use wasm_bindgen::prelude::*;

use super::arguments::{Argument, Kind, text};
use super::errors::reject_unsafe;
use super::transport;
use crate::options::{Entries, Options};
use crate::path::UnsafeSegment;
use crate::reply::Reply;
use crate::request::Request;

/// An exported function as data, so that all of them share one piece of code.
pub(crate) struct Export {
    pub function: &'static str,
    pub arguments: &'static [Argument],
    /// The pure builder, fed from what was read of the arguments.
    pub build: fn(&mut Given) -> Result<(Request, Reply), UnsafeSegment>,
}

/// What was read of the arguments, in their order.
#[derive(Default)]
pub(crate) struct Given {
    texts: Vec<String>,
    next_text: usize,
    entries: Entries,
}

impl Given {
    /// The next text.
    pub fn text(&mut self) -> String {
        let text = self.texts.get_mut(self.next_text).map(std::mem::take);
        self.next_text += 1;
        text.unwrap_or_default()
    }

    /// The options.
    pub fn options<T>(&mut self) -> Options<T> {
        std::mem::take(&mut self.entries).into()
    }
}

impl Export {
    pub fn invoke(&self, authorization: &JsValue, values: &[&JsValue]) -> Result<Promise, JsValue> {
        let mut given = Given::default();
        let mut options = &JsValue::UNDEFINED;
        for (argument, value) in self.arguments.iter().zip(values) {
            match argument.kind {
                Kind::PathSegment => given.texts.push(text(value)?),
                Kind::Options(reader, presence) => {
                    given.entries = reader.read(self.function, argument.name, value, presence)?;
                    options = value;
                }
            }
        }
        let (request, reply) = (self.build)(&mut given).map_err(reject_unsafe)?;
        transport::send(
            self.function,
            &request,
            reply,
            authorization,
            options,
            JsValue::UNDEFINED,
        )
    }
}

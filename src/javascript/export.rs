//! The exported functions of the endpoints: from a caller's arguments to a promise.

use js_sys::Promise;
use wasm_bindgen::prelude::*;

use super::arguments::{self, Argument, Given};
use super::errors::reject_unsafe;
use super::transport;
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

impl Export {
    pub fn invoke(&self, authorization: &JsValue, values: &[&JsValue]) -> Result<Promise, JsValue> {
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
    }
}

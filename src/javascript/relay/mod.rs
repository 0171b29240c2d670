//! The relay in the module: it carries out what [`crate::relay`] decides, with the web's own `Request` and `Response`.

mod options;
mod types;
mod web;

use std::cell::RefCell;
use std::panic::AssertUnwindSafe;
use std::rc::Rc;

use js_sys::{Array, Date, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;

use crate::javascript::type_error;
use crate::relay::{Clients, Pass, Policy, Refusal, client_of_address};
use web::{Exchange, Facts, came, failed, response};

/// One relay.
#[wasm_bindgen(skip_typescript)]
pub struct RelayCore(AssertUnwindSafe<Rc<Relay>>);

struct Relay {
    policy: Policy,
    clients: Option<RefCell<Clients>>,
    /// In milliseconds.
    timeout: f64,
    /// In bytes.
    max_request_body: f64,
    max_response_body: f64,
    authorize: JsValue,
    identify: JsValue,
    client: JsValue,
    fetch: JsValue,
}

/// A request, and what the runtime gave with it.
struct Call {
    request: JsValue,
    context: Array,
}

/// Why an exchange has no answer of PSN's.
enum Broken {
    Refused(Refusal),
    /// What was thrown, which is the program's affair, unless it was thrown because the exchange was over.
    Thrown(JsValue),
}

impl From<JsValue> for Broken {
    fn from(thrown: JsValue) -> Self {
        Self::Thrown(thrown)
    }
}

/// Longer names of clients are taken for a mistake.
const LONGEST_NAME: usize = 512;

#[wasm_bindgen]
impl RelayCore {
    /// A relay with the options that the shell has checked as far as it can. Throws a sentence about what is wrong.
    #[wasm_bindgen(constructor, skip_typescript)]
    pub fn new(options: &JsValue) -> Result<RelayCore, JsValue> {
        Ok(Self(AssertUnwindSafe(Rc::new(options::relay(options)?))))
    }

    /// Answers a request.
    #[wasm_bindgen(skip_typescript)]
    pub fn answer(&self, request: JsValue, context: Array) -> Promise {
        let relay = Rc::clone(&self.0);
        let call = Call { request, context };
        future_to_promise(AssertUnwindSafe(async move { relay.answer(&call).await }))
    }
}

impl Relay {
    async fn answer(&self, call: &Call) -> Result<JsValue, JsValue> {
        let pass = match Facts::of(&call.request)?.look(|asked| self.policy.decide(asked)) {
            Ok(pass) => pass,
            Err(answer) => return response(&answer, None),
        };
        let exchange = Exchange::new(self.timeout, &call.request)?;
        let answered = self.exchange(&pass, call, &exchange).await;
        exchange.close();
        let refusal = match answered {
            Ok(answered) => return Ok(answered),
            Err(Broken::Refused(refusal)) => refusal,
            Err(Broken::Thrown(thrown)) => exchange.over().ok_or(thrown)?,
        };
        response(&self.policy.refuse_pass(&pass, &refusal, now()), None)
    }

    async fn exchange(&self, pass: &Pass, call: &Call, exchange: &Exchange) -> Result<JsValue, Broken> {
        if self.authorize.is_function() {
            let asked = web::is_authorized(&self.authorize, &call.request, &call.context);
            if exchange.within(asked).await? != JsValue::TRUE {
                return Err(Broken::Refused(Refusal::unauthorized()));
            }
        }
        if let Some(clients) = &self.clients {
            let name = self.name(call, exchange).await?;
            let admitted = clients.borrow_mut().admit(&name, now());
            admitted.map_err(|retry_at| Broken::Refused(Refusal::rate_limited(retry_at)))?;
        }
        // The page may have gone before anything was waited for.
        if let Some(over) = exchange.over() {
            return Err(Broken::Refused(over));
        }
        if self.client.is_undefined() {
            let body = self.body(pass, call, exchange).await?;
            self.send(pass, &body, exchange).await
        } else {
            self.read(pass, exchange).await
        }
    }

    /// Who asks; all who have no name have one budget.
    async fn name(&self, call: &Call, exchange: &Exchange) -> Result<String, JsValue> {
        let name = exchange.within(web::identify(&self.identify, &call.request, &call.context)).await?;
        if name.is_undefined() || name.is_null() {
            return Ok(String::new());
        }
        match name.as_string().filter(|name| name.len() <= LONGEST_NAME) {
            // What a proxy writes is an address too.
            Some(name) => Ok(client_of_address(&name)),
            None => Err(type_error("createRelay()'s identify must give a text of 512 bytes at most, or undefined.")),
        }
    }

    /// The body of the page's request, `undefined` if it has none.
    async fn body(&self, pass: &Pass, call: &Call, exchange: &Exchange) -> Result<JsValue, Broken> {
        if !pass.takes_body {
            return Ok(JsValue::UNDEFINED);
        }
        let collected = web::collect(&call.request, self.max_request_body, &exchange.signal());
        let body = exchange.within(collected).await;
        let body = body.map_err(|_| Broken::Refused(exchange.over().unwrap_or_else(Refusal::unreadable_body)))?;
        if body.is_null() { Err(Broken::Refused(Refusal::large_body())) } else { Ok(body) }
    }

    /// What PSN answers to this.
    async fn send(&self, pass: &Pass, body: &JsValue, exchange: &Exchange) -> Result<JsValue, Broken> {
        let request = (pass.method.as_str(), pass.url.as_str(), pass.headers.as_slice());
        let sent = web::ask(&self.fetch, request, body, &exchange.signal(), self.max_response_body);
        // What broke may name the address and more, and is not told.
        let sent = exchange.within(sent).await;
        let sent = sent.map_err(|_| Broken::Refused(exchange.over().unwrap_or_else(Refusal::network)))?;
        let (came, body) = came(&sent);
        Ok(response(&self.policy.answer(pass, &came), Some(&body))?)
    }

    /// What the relay's own client reads.
    async fn read(&self, pass: &Pass, exchange: &Exchange) -> Result<JsValue, Broken> {
        let request = (pass.url.as_str(), pass.headers.as_slice());
        let read = web::read_by(&self.client, request, &exchange.signal(), self.max_response_body);
        let read = exchange.within(read).await?;
        if let Some(failed) = failed(&read) {
            return Ok(response(&self.policy.answer_failed(pass, &failed, now()), None)?);
        }
        let (came, body) = came(&read);
        Ok(response(&self.policy.answer(pass, &came), Some(&body))?)
    }
}

/// The time in milliseconds since 1970.
fn now() -> u64 {
    Date::now() as u64
}

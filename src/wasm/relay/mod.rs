//! The relay's part of the module: it asks [`crate::relay`] what to do, and lets the host's [`PageExchange`] do it.

mod host;
mod messages;
mod settings;

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Date, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;

use crate::client::Millis;
use crate::relay::{
    Clients, ForwardedRequest, PAGE_HEADERS, PageBody, Policy, Refusal, RelayResponse, client_of_address,
};
use crate::reply::RESOURCE_TYPES;
use host::{ExchangeEnd, PageBodyState, PageExchange, RelaySettings};
use messages::{ReceivedRequest, web_response};

/// One relay.
#[wasm_bindgen]
pub struct RelayCore(Rc<Relay>);

struct Relay {
    policy: Policy,
    clients: Option<RefCell<Clients>>,
}

/// Why an exchange has no answer of PSN.
enum Interruption {
    Refused(Refusal),
    /// The program threw this.
    Thrown(JsValue),
}

impl From<Refusal> for Interruption {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<JsValue> for Interruption {
    fn from(thrown: JsValue) -> Self {
        Self::Thrown(thrown)
    }
}

#[wasm_bindgen]
impl RelayCore {
    /// Throws a sentence, as a string, where an option is wrong.
    #[wasm_bindgen(constructor)]
    pub fn new(settings: &RelaySettings) -> Result<RelayCore, String> {
        let (policy, budget) = settings::of(settings)?;
        let clients = budget.map(|budget| RefCell::new(Clients::new(budget)));
        Ok(Self(Rc::new(Relay { policy, clients })))
    }

    /// The names of the headers of a page's request that are looked at; the host reads them first, as they may throw.
    #[wasm_bindgen(js_name = pageHeaders)]
    pub fn page_headers() -> Vec<String> {
        let for_test = cfg!(feature = "panic-for-test").then_some(TRAP_HEADER);
        PAGE_HEADERS.iter().copied().chain(for_test).map(String::from).collect()
    }

    /// Answers a request of a page.
    #[wasm_bindgen(unchecked_return_type = "Promise<Response>")]
    pub fn answer(&self, exchange: PageExchange) -> Promise {
        let relay = Rc::clone(&self.0);
        future_to_promise(async move { relay.answer(&exchange).await.map(JsValue::from) })
    }

    /// The answer where the instance ended that was to answer.
    #[wasm_bindgen(js_name = answerAfterFailure, unchecked_return_type = "Response")]
    pub fn answer_after_failure(&self, exchange: &PageExchange) -> Result<web_sys::Response, JsValue> {
        let policy = &self.0.policy;
        let response = match ReceivedRequest::of(exchange).view(|request| policy.decide(request)) {
            Ok(forwarded) => policy.refuse_forwarded(&forwarded, &Refusal::internal(), now()),
            Err(response) => response,
        };
        web_response(&response, None)
    }
}

impl Relay {
    async fn answer(&self, exchange: &PageExchange) -> Result<web_sys::Response, JsValue> {
        trap_for_test(exchange, "first");
        let mut forwarded = match ReceivedRequest::of(exchange).view(|request| self.policy.decide(request)) {
            Ok(forwarded) => forwarded,
            Err(response) => return web_response(&response, None),
        };
        let refusal = match self.forward(&mut forwarded, exchange).await {
            Ok(response) => return Ok(response),
            Err(Interruption::Refused(refusal)) => refusal,
            // What is thrown after the end is thrown because of the end.
            Err(Interruption::Thrown(thrown)) => reason_of_end(exchange).ok_or(thrown)?,
        };
        web_response(&self.policy.refuse_forwarded(&forwarded, &refusal, now()), None)
    }

    async fn forward(
        &self,
        forwarded: &mut ForwardedRequest,
        exchange: &PageExchange,
    ) -> Result<web_sys::Response, Interruption> {
        self.admit(exchange).await?;
        for (name, value) in &forwarded.headers {
            exchange.set_header(name, value);
        }
        if self.policy.is_signed_in() {
            self.call(forwarded, exchange).await
        } else {
            self.send(forwarded, exchange).await
        }
    }

    /// Refuses what `authorize` or the limit for one client does not let through.
    async fn admit(&self, exchange: &PageExchange) -> Result<(), Interruption> {
        if self.policy.has_authorize() && !exchange.is_authorized().await?.value_of() {
            return Err(Refusal::unauthorized().into());
        }
        if let Some(clients) = &self.clients {
            let name = String::from(exchange.client_name().await?);
            clients.borrow_mut().admit(&client_of_address(&name), now()).map_err(Refusal::rate_limited)?;
        }
        // The page may have gone before anything was waited for.
        reason_of_end(exchange).map_or(Ok(()), |refusal| Err(refusal.into()))
    }

    /// What PSN answers.
    async fn send(
        &self,
        forwarded: &mut ForwardedRequest,
        exchange: &PageExchange,
    ) -> Result<web_sys::Response, Interruption> {
        if forwarded.body != PageBody::Ignored {
            read_page_body(&self.policy, forwarded, exchange).await?;
        }
        let resource_types = if forwarded.is_resource { RESOURCE_TYPES.map(String::from).to_vec() } else { Vec::new() };
        // What went wrong may name addresses and secrets, so nobody is told.
        let upstream = exchange.send(&forwarded.method, &forwarded.url, resource_types).await;
        let upstream = upstream.map_err(|_| reason_of_end(exchange).unwrap_or_else(Refusal::network))?;
        trap_for_test(exchange, "answered");
        let response = self.policy.respond(forwarded, &(&upstream).into());
        Ok(web_response(&response, upstream.bytes().as_ref())?)
    }

    /// What the relay's own client reads or does.
    async fn call(
        &self,
        forwarded: &mut ForwardedRequest,
        exchange: &PageExchange,
    ) -> Result<web_sys::Response, Interruption> {
        if forwarded.body != PageBody::Ignored {
            read_page_body(&self.policy, forwarded, exchange).await?;
        }
        let read = exchange.call(&forwarded.method, &forwarded.url).await?;
        let respond = |response: RelayResponse, bytes: Option<&_>| Ok(web_response(&response, bytes)?);
        if let Some(failure) = read.failure() {
            return respond(self.policy.respond_failure(forwarded, &(&failure).into(), now()), None);
        }
        match read.upstream() {
            Some(upstream) => respond(self.policy.respond(forwarded, &(&upstream).into()), upstream.bytes().as_ref()),
            None => Err(Refusal::network().into()),
        }
    }
}

/// Reads the page's body, and tells the exchange what to send of it.
async fn read_page_body(
    policy: &Policy,
    forwarded: &mut ForwardedRequest,
    exchange: &PageExchange,
) -> Result<(), Interruption> {
    let read = exchange.read_body().await;
    if read.is_err() {
        return Err(reason_of_end(exchange).unwrap_or_else(Refusal::unreadable_body).into());
    }
    if exchange.body_state() == PageBodyState::TooLarge {
        return Err(policy.large_body().into());
    }
    if let PageBody::Fields(_) = forwarded.body {
        let fields: Vec<_> = exchange.body_fields().iter().map(|field| (field.name(), field.value())).collect();
        let before = forwarded.headers.len();
        let body = forwarded.take_fields(&fields)?;
        for (name, value) in forwarded.headers.iter().skip(before) {
            exchange.set_header(name, value);
        }
        exchange.set_body(body);
    }
    Ok(())
}

/// Why the exchange ended early, if it did.
fn reason_of_end(exchange: &PageExchange) -> Option<Refusal> {
    match exchange.end() {
        ExchangeEnd::None => None,
        ExchangeEnd::Timeout => Some(Refusal::timeout()),
        ExchangeEnd::ClientGone => Some(Refusal::aborted()),
    }
}

/// The time in milliseconds since 1970.
fn now() -> Millis {
    Date::now() as Millis
}

const TRAP_HEADER: &str = "x-trap-for-test";

/// Ends the instance in the middle of an exchange, for the tests of what is left then. No published package can.
fn trap_for_test(exchange: &PageExchange, place: &str) {
    #[cfg(feature = "panic-for-test")]
    if exchange.header(TRAP_HEADER).as_deref() == Some(place) {
        std::process::abort();
    }
    let _ = (exchange, place);
}

//! The calls of a client that are in progress.

use std::borrow::Cow;

use wasm_bindgen::prelude::*;

use super::{ClientCore, NPSSO_EXPIRY, Step};
use crate::client::{
    self, CallTarget, ClientCall, Failure, Rule, Shared, TitleRef, TransportError, is_psn_host, service_of_platform,
};
use crate::endpoints::Endpoint;
use crate::wasm::details::{FailureDetails, ResponseDetails};
use crate::wasm::endpoint_url::endpoint_url;
use crate::wasm::{as_millis, as_number};

/// One call.
pub(super) struct Call {
    name: &'static str,
    /// The URL at PSN; it lacks the trophy service of a title.
    url: String,
    title: Option<String>,
    decisions: ClientCall,
    /// What the last step was about: a ticket or a delay.
    number: f64,
    failure: Option<Failure>,
    is_checking_title: bool,
}

const NP_SERVICE_NAME: &str = "npServiceName";

impl Call {
    fn new(name: &'static str, url: String, title: Option<String>, target: CallTarget) -> Self {
        let decisions = ClientCall::new(target);
        Self { name, url, title, decisions, number: 0.0, failure: None, is_checking_title: false }
    }

    /// The URL to ask now.
    fn url(&self) -> Cow<'_, str> {
        let url = match (&self.title, self.is_checking_title) {
            (Some(title), true) => {
                Cow::Owned(endpoint_url(Endpoint::GetTitleTrophyGroups, [title, "", ""], "", None).unwrap_or_default())
            }
            _ => Cow::Borrowed(self.url.as_str()),
        };
        match self.decisions.service() {
            Some(service) => {
                let before = if url.contains('?') { "&" } else { "?" };
                Cow::Owned([&url, before, NP_SERVICE_NAME, "=", service].concat())
            }
            None => url,
        }
    }

    fn take(&mut self, step: client::Step) -> Step {
        self.is_checking_title = matches!(step, client::Step::CheckTitle);
        match step {
            client::Step::SignIn => Step::SignIn,
            client::Step::Queue(ticket) => {
                self.number = f64::from(ticket.to_u32());
                Step::Queue
            }
            client::Step::Wait(delay) => {
                self.number = as_number(delay);
                Step::Wait
            }
            client::Step::Send => Step::Send,
            client::Step::CheckTitle => Step::CheckTitle,
            client::Step::Done => Step::Done,
            client::Step::Fail(failure) => {
                self.failure = Some(failure);
                Step::Fail
            }
        }
    }
}

/// The calls by number; numbers are used again.
#[derive(Default)]
pub(super) struct Calls {
    calls: Vec<Option<Call>>,
    free: Vec<usize>,
}

impl Calls {
    fn add(&mut self, call: Call) -> u32 {
        let number = self.free.pop().unwrap_or_else(|| {
            self.calls.push(None);
            self.calls.len() - 1
        });
        if let Some(place) = self.calls.get_mut(number) {
            *place = Some(call);
        }
        u32::try_from(number).unwrap_or(u32::MAX)
    }

    pub(super) fn get(&self, number: u32) -> Option<&Call> {
        self.calls.get(number as usize)?.as_ref()
    }

    fn get_mut(&mut self, number: u32) -> Option<&mut Call> {
        self.calls.get_mut(number as usize)?.as_mut()
    }

    fn remove(&mut self, number: u32) {
        if let Some(place) = self.calls.get_mut(number as usize).filter(|place| place.is_some()) {
            *place = None;
            self.free.push(number as usize);
        }
    }
}

impl Call {
    /// Why it failed, as the host is told.
    pub(super) fn details(&self, failure: Failure) -> FailureDetails {
        FailureDetails::new(failure, self.name, self.decisions.attempts())
    }
}

#[wasm_bindgen]
impl ClientCore {
    /// Begins a call of an endpoint, and gives its number. `query` lacks the title's trophy service, of which `service`
    /// and `platform` tell what the caller knows. What there is not is an empty string.
    ///
    /// # Errors
    /// The failure of an argument that would change the path.
    #[allow(clippy::too_many_arguments)]
    pub fn begin(
        &mut self,
        endpoint: Endpoint,
        first: &str,
        second: &str,
        third: &str,
        query: &str,
        service: &str,
        platform: &str,
        title_exists: bool,
    ) -> Result<u32, FailureDetails> {
        let request = endpoint.request();
        let path = [first, second, third];
        let (mut of_account, mut title) = (false, None);
        for (name, value) in request.arguments.iter().zip(path) {
            match *name {
                "accountId" => of_account = true,
                "npCommunicationId" => title = Some(String::from(value)),
                _ => {}
            }
        }
        let hash = self.hash_of(request);
        let url = endpoint_url(endpoint, path, query, hash).map_err(|refusal| {
            FailureDetails::new(Failure::invalid_argument([&refusal.message(), "."].concat()), request.name, 0)
        })?;
        let target = match &title {
            Some(id) => {
                let service = match service {
                    "" => service_of_platform(platform),
                    "trophy" => Some("trophy"),
                    _ => Some("trophy2"),
                };
                CallTarget::of_title(TitleRef::new(id.clone(), service, title_exists), of_account)
            }
            None => CallTarget::of_request(request),
        };
        Ok(self.calls.add(Call::new(request.name, url, title, target)))
    }

    /// Begins a call of any URL of PSN.
    ///
    /// # Errors
    /// The failure of a URL of another host, for which the account's token is not.
    #[wasm_bindgen(js_name = beginCall)]
    pub fn begin_call(&mut self, url: String, is_read: bool) -> Result<u32, FailureDetails> {
        if !is_psn_host(&url) {
            let message = String::from("call() needs config.url: an https: URL of one of PSN's hosts.");
            return Err(FailureDetails::new(Failure::invalid_argument(message), "call", 0));
        }
        Ok(self.calls.add(Call::new("call", url, None, CallTarget::new(Rule::Any, is_read))))
    }

    /// Begins the call that asks when the NPSSO ends; `npssoExpiryRequest()` is what it sends.
    #[wasm_bindgen(js_name = beginNpssoExpiry)]
    pub fn begin_npsso_expiry(&mut self) -> u32 {
        self.calls.add(Call::new(NPSSO_EXPIRY, String::new(), None, CallTarget::new(Rule::NpssoPage, true)))
    }

    /// The first step, and the one after signing in or a wait.
    pub fn next(&mut self, call: u32, now: f64, random: f64) -> Step {
        self.step(call, now, random, &ClientCall::next)
    }

    /// It is the call's turn.
    pub fn admitted(&mut self, call: u32, now: f64, random: f64) -> Step {
        self.step(call, now, random, &ClientCall::admitted)
    }

    /// Its turn would come later than the call may wait.
    pub fn refused(&mut self, call: u32, retry_at: f64) -> Step {
        self.step(call, 0.0, 0.0, &|call, _| call.refused(as_millis(retry_at)))
    }

    /// A JSON object has come in which nothing can be an error; `has_data` is for GraphQL.
    pub fn succeeded(&mut self, call: u32, has_data: bool, now: f64) -> Step {
        let mut response = client::Response::success(200);
        response.has_data = has_data;
        self.step(call, now, 0.0, &|call, shared| call.answered(&response, shared))
    }

    /// Any other response has come.
    pub fn answered(&mut self, call: u32, response: ResponseDetails, now: f64, random: f64) -> Step {
        let response = response.read(self.is_relayed());
        self.step(call, now, random, &|call, shared| call.answered(&response, shared))
    }

    /// No whole response has come.
    pub fn failed(&mut self, call: u32, error: TransportError, now: f64, random: f64) -> Step {
        self.step(call, now, random, &|call, shared| call.failed(error, shared))
    }

    /// Forgets the call and frees what it held, wherever it stands.
    pub fn end(&mut self, call: u32, now: f64) {
        if let Some(known) = self.calls.get_mut(call) {
            self.state.with(now, 0.0, |shared| known.decisions.abandon(shared));
            self.calls.remove(call);
        }
    }

    /// What is asked now.
    pub fn url(&self, call: u32) -> String {
        let url = self.calls.get(call).map(Call::url).unwrap_or_default();
        self.routed(&url).into_owned()
    }

    /// The place in the queue that the call waits in.
    pub fn ticket(&self, call: u32) -> u32 {
        // A ticket is a whole number of 32 bits.
        self.calls.get(call).map_or(0, |call| call.number as u32)
    }

    /// For how many milliseconds to wait.
    pub fn delay(&self, call: u32) -> f64 {
        self.calls.get(call).map_or(0.0, |call| call.number)
    }

    /// Why the call fails.
    pub fn failure(&self, call: u32) -> Option<FailureDetails> {
        let call = self.calls.get(call)?;
        Some(call.details(call.failure.clone()?))
    }
}

impl ClientCore {
    fn step(
        &mut self,
        call: u32,
        now: f64,
        random: f64,
        take: &dyn Fn(&mut ClientCall, &mut Shared<'_>) -> client::Step,
    ) -> Step {
        let Some(known) = self.calls.get_mut(call) else { return Step::Fail };
        let step = self.state.with(now, random, |shared| take(&mut known.decisions, shared));
        let step = known.take(step);
        if step == Step::Done {
            // It holds nothing: its last request was sent.
            self.calls.remove(call);
        }
        step
    }
}

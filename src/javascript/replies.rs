//! Turning answers into results and rejections, by the rules of [`crate::reply`].

use js_sys::JSON;
use wasm_bindgen::prelude::*;

use super::configuration::is_relayed;
use super::errors::type_error;
use super::regions::region;
use super::rejections;
use super::tokens::named_tokens;
use super::values::property;
use crate::client::PsnErrorCode;
use crate::reply::{self, Reply, SignInRefused};

// The rules as numbers, which is how `transport.js` knows them.
const JSON_AS_IT_IS: u32 = 0;
const JSON_UNLESS_ERROR: u32 = 1;
const GRAPHQL: u32 = 2;
const ACCESS_CODE: u32 = 3;
const TOKENS: u32 = 4;
const REGION: u32 = 5;
const FAILED: u32 = 6;
/// Added to the rule of what a relay is asked.
const VIA_RELAY: u32 = 64;

#[wasm_bindgen(module = "/src/javascript/transport.js")]
extern "C" {
    /// Sets who says what answers mean.
    #[wasm_bindgen(js_name = judgeBy)]
    fn judge_by(judgement: &JsValue);
}

type Judge = dyn Fn(u32, JsValue, JsValue, JsValue) -> Result<JsValue, JsValue>;

thread_local! {
    /// Makes [`judge`] a JavaScript function, once.
    static JUDGE: () = judge_by(&Closure::<Judge>::new(judge).into_js_value());
}

/// Sees to it that answers are judged.
pub(super) fn have_judge() {
    JUDGE.with(|()| ());
}

/// A rule as `transport.js` takes it for a request that is sent now, with the GraphQL field that it is about.
pub(super) fn rule(reply: Reply) -> (u32, Option<&'static str>) {
    let (rule, field) = match reply {
        Reply::Json => (JSON_AS_IT_IS, None),
        Reply::JsonUnlessError => (JSON_UNLESS_ERROR, None),
        Reply::GraphQl(field) => (GRAPHQL, Some(field)),
        Reply::AccessCode => (ACCESS_CODE, None),
        Reply::Tokens => (TOKENS, None),
        Reply::Region => (REGION, None),
    };
    (if is_relayed() { rule | VIA_RELAY } else { rule }, field)
}

/// Says what an answer means: the result, or what to reject with.
fn judge(rule: u32, detail: JsValue, response: JsValue, value: JsValue) -> Result<JsValue, JsValue> {
    let (rule, is_relayed) = (rule & !VIA_RELAY, rule & VIA_RELAY != 0);
    if is_relayed && is_of_relay(&value) {
        return unless_error(&response, value)
            .inspect_err(|rejection| rejections::add_retry_after(rejection, &response));
    }
    match rule {
        ACCESS_CODE if is_relayed => relayed_access_code(&response, &value),
        GRAPHQL => graphql(&detail, &response, value),
        ACCESS_CODE => access_code(&response, &value),
        TOKENS => tokens(&response, &value),
        REGION => {
            let profile = unless_error(&response, value)?;
            region(&profile, &detail)
        }
        FAILED => {
            rejections::add_answer(&detail, &response);
            Ok(detail)
        }
        JSON_UNLESS_ERROR => unless_error(&response, value),
        _ => Ok(value),
    }
}

/// Whether an error is a relay's own, which it names by a word that is known here; PSN's codes are numbers.
fn is_of_relay(value: &JsValue) -> bool {
    let code = property(value, "error").and_then(|error| property(&error, "code"));
    code.is_ok_and(|code| code.as_string().as_deref().and_then(PsnErrorCode::named).is_some())
}

fn unless_error(response: &JsValue, value: JsValue) -> Result<JsValue, JsValue> {
    let error = property(&value, "error")?;
    if !error.is_truthy() {
        return Ok(value);
    }
    let mut message = property(&error, "message")?;
    if message.is_undefined() || message.is_null() {
        message = JsValue::from_str(reply::UNEXPECTED_ERROR);
    }
    Err(rejection(&message, response, &error))
}

/// An error of an answer, with the code of the error in its body.
fn rejection(message: &JsValue, response: &JsValue, error: &JsValue) -> JsValue {
    let rejection = rejections::error(message);
    rejections::add_answer(&rejection, response);
    match property(error, "code") {
        Ok(code) if code.as_f64().is_some() || code.is_string() => rejections::add(&rejection, "code", &code),
        _ => {}
    }
    rejection
}

fn graphql(field: &JsValue, response: &JsValue, value: JsValue) -> Result<JsValue, JsValue> {
    require(response, &value, "data")?;
    let data = property(&value, "data")?;
    let field = field.as_string().unwrap_or_default();
    if data.is_truthy() && property(&data, &field)?.is_truthy() {
        return Ok(value);
    }
    let error = property(&value, "error")?;
    Err(rejection(&JSON::stringify(&value)?.into(), response, &error))
}

fn access_code(response: &JsValue, location: &JsValue) -> Result<JsValue, JsValue> {
    code_in(response, location).inspect_err(|rejection| {
        if location.is_undefined() && hides_redirects(response) {
            rejections::add_unsupported_runtime(rejection, reply::REDIRECT_HIDDEN);
        }
    })
}

/// The same of the JSON in which a relay brings the redirect.
fn relayed_access_code(response: &JsValue, value: &JsValue) -> Result<JsValue, JsValue> {
    let location = property(value, "location")?;
    code_in(response, &location).inspect_err(|rejection| {
        // The answer that it brings, rather than its own.
        if !location.is_undefined() {
            rejections::add(rejection, "status", &JsValue::from_f64(f64::from(reply::REDIRECT)));
        }
    })
}

fn code_in(response: &JsValue, location: &JsValue) -> Result<JsValue, JsValue> {
    reply::access_code(location.as_string().as_deref())
        .map(|code| code.map_or(JsValue::NULL, |code| JsValue::from_str(&code)))
        .map_err(|SignInRefused { code }| {
            let rejection = rejections::error(&JsValue::from_str(reply::NO_ACCESS_CODE));
            rejections::add_answer(&rejection, response);
            if let Some(code) = code {
                rejections::add(&rejection, "code", &JsValue::from_f64(f64::from(code)));
            }
            rejection
        })
}

/// Whether the runtime kept the redirect to itself: browsers answer with an opaque one, React Native follows it.
fn hides_redirects(response: &JsValue) -> bool {
    let kind = property(response, "type").ok().and_then(|kind| kind.as_string());
    let status = property(response, "status").ok().and_then(|status| status.as_f64());
    kind.as_deref() == Some("opaqueredirect") || status == Some(200.0)
}

fn tokens(response: &JsValue, value: &JsValue) -> Result<JsValue, JsValue> {
    require(response, value, "access_token")?;
    named_tokens(value)
}

/// Fails as reading a property of `undefined` or `null` does.
fn require(response: &JsValue, value: &JsValue, key: &str) -> Result<(), JsValue> {
    let nothing = match value {
        value if value.is_null() => "null",
        value if value.is_undefined() => "undefined",
        _ => return Ok(()),
    };
    let rejection = type_error(&format!("Cannot read properties of {nothing} (reading '{key}')"));
    rejections::add_answer(&rejection, response);
    Err(rejection)
}

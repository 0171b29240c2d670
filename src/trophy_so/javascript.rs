//! The boundary to JavaScript: what `send.js` asks about a call, and JSON as the runtime has parsed it.

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;

use super::answer::{Json, Kind, Meaning, meaning};
use super::get_user_achievements::{API, Unaskable, sendable, url};
use super::retry::{Attempt, MAX_RETRIES, TIMEOUT_IN_SECONDS, timeout};
use crate::javascript::{property, text, type_error};

// What `send.js` asks, and by which number.
const URL: u32 = 0;
const KEY: u32 = 1;
const TIMEOUT: u32 = 2;
const WAIT: u32 = 3;

#[wasm_bindgen(module = "/src/trophy_so/send.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = ask)]
    fn js_ask(
        decide: &JsValue,
        errors: &JsValue,
        client: &JsValue,
        id: &JsValue,
        request: &JsValue,
        request_options: &JsValue,
    ) -> Result<Promise, JsValue>;
}

type Decide = dyn Fn(u32, JsValue, JsValue, JsValue) -> Result<JsValue, JsValue>;

thread_local! {
    /// [`decide`] as a JavaScript function, made once.
    static DECIDE: JsValue = Closure::<Decide>::new(decide).into_js_value();
}

/// Asks for achievements. Failures become what `errors` makes of them, which the class of the shell gives, or else what
/// the function rejects with.
#[wasm_bindgen(js_name = getUserAchievements, skip_typescript)]
pub fn js_get_user_achievements(
    client: JsValue,
    id: JsValue,
    request: JsValue,
    request_options: JsValue,
    errors: JsValue,
) -> Result<Promise, JsValue> {
    DECIDE.with(|decide| js_ask(decide, &errors, &client, &id, &request, &request_options))
}

fn decide(question: u32, first: JsValue, second: JsValue, third: JsValue) -> Result<JsValue, JsValue> {
    match question {
        URL => address(&first, &second, &third),
        KEY => Ok(JsValue::from_str(sendable(&first.as_string().unwrap_or_default()).map_err(reject)?)),
        TIMEOUT => Ok(JsValue::from_f64(timeout(first.as_f64().unwrap_or(TIMEOUT_IN_SECONDS)))),
        WAIT => Ok(wait(&first.into(), second.as_string().as_deref()).map_or(JsValue::UNDEFINED, JsValue::from_f64)),
        _ => Ok(what_it_means(&first, &second, &third)),
    }
}

fn reject(unaskable: Unaskable) -> JsValue {
    type_error(&unaskable.to_string())
}

fn address(environment: &JsValue, id: &JsValue, include_incomplete: &JsValue) -> Result<JsValue, JsValue> {
    let api = if environment.is_undefined() || environment.is_null() {
        String::from(API)
    } else {
        let api = property(environment, "api")?.as_string();
        api.ok_or_else(|| type_error("getUserAchievements was called with an environment that has no api URL"))?
    };
    let (id, include_incomplete) = (id.as_string().unwrap_or_default(), include_incomplete.as_string());
    Ok(JsValue::from_str(&url(&api, &id, include_incomplete.as_deref()).map_err(reject)?))
}

/// How many milliseconds to wait before asking again, if at all.
fn wait(numbers: &Array, retry_after: Option<&str>) -> Option<f64> {
    let number = |index| numbers.get(index).as_f64();
    Attempt {
        status: status(&numbers.get(0)),
        retries: number(1).unwrap_or_default(),
        max_retries: number(2).unwrap_or(MAX_RETRIES),
        retry_after,
        now: number(3).unwrap_or_default(),
        random: number(4).unwrap_or_default(),
    }
    .wait()
}

/// `undefined` where the body is the result, `null` where the service refused, or what is wrong with the body.
fn what_it_means(status_given: &JsValue, body: &JsValue, is_json: &JsValue) -> JsValue {
    match meaning(status(status_given), is_json.is_truthy().then_some(body)) {
        Meaning::Achievements => JsValue::UNDEFINED,
        Meaning::Refused => JsValue::NULL,
        Meaning::Unreadable(problems) => JsValue::from_str(&problems),
    }
}

fn status(value: &JsValue) -> u16 {
    // What a mock answers without a status is no success.
    value.as_f64().map_or(0, |status| status as u16)
}

impl Json for JsValue {
    fn kind(&self) -> Kind {
        if self.is_undefined() {
            return Kind::Missing;
        }
        if self.is_null() {
            return Kind::Null;
        }
        if self.is_string() {
            return Kind::Text;
        }
        if Array::is_array(self) {
            return Kind::List;
        }
        match (self.as_f64(), self.as_bool()) {
            (Some(_), _) => Kind::Number,
            (_, Some(_)) => Kind::Bool,
            _ => Kind::Object,
        }
    }

    fn text(&self) -> String {
        text(self).unwrap_or_default()
    }

    fn member(&self, key: &str) -> Self {
        // What was parsed of a text has no getters that could throw.
        property(self, key).unwrap_or(JsValue::UNDEFINED)
    }

    fn items(&self) -> Vec<Self> {
        Array::from(self).to_vec()
    }
}

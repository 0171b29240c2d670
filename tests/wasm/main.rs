//! The boundary to JavaScript: the modules' own exports, called as the host calls them, and as it never would. What the
//! host makes of arguments and answers is tested with the package, in `tests/node`. Nothing here needs Node, so that the
//! same tests run in a browser.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod client;
mod functions;
mod limiter;
mod page_walk;
mod relay;
mod sign_in;
mod trophy_so;

// Links the crate, whose exports the tests call from JavaScript.
use psn_api_wasm as _;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/tests/wasm/boundary.js")]
extern "C" {
    #[wasm_bindgen(js_name = outcome)]
    async fn js_outcome(answers: &str, code: &str) -> JsValue;
}

/// How a call settles when `fetch` answers so; see `boundary.js`.
async fn outcome(answers: &str, code: &str) -> String {
    js_outcome(answers, code).await.as_string().expect("a line of text")
}

/// Checks how calls settle: what `fetch` answers, what is called, and the outcome.
async fn expect(table: &[(&str, &str, &str)]) {
    for (answers, code, expected) in table {
        assert_eq!(&outcome(answers, code).await, expected, "{code} when answered {answers}");
    }
}

/// What the tests of a client say things with.
const HOST: &str = "
    const now = 1_790_000_000_000;
    const { Step, SignInStep, TransportError, JsonKind, Turn, WaitReason, Endpoint } = psn;
    const limiter = (...given) => new psn.RateLimiterCore(...(given.length ? given : [300, 900_000, undefined]));
    const tokens = (access = 'saved', life = 3600, refresh = 'refresh', refreshLife = 7200, at = now) =>
        new psn.Tokens(access, life, refresh, refreshLife, at);
    const clientOf = (given, npsso, limit = limiter()) => {
        const client = new psn.ClientCore(limit, 3, 500, 30_000);
        client.signInWith(npsso, undefined, given, now);
        return client;
    };
    const begin = (client, endpoint, first) =>
        client.begin(endpoint, first, '', '', '', '', '', false);
    const summary = (client) => begin(client, Endpoint.GetUserTrophyProfileSummary, 'me');
    const response = (status, json = JsonKind.Object, start = '{', hasData = false) => new psn.Response(status, json, start, hasData);
    const failed = (status, code, message = '', kind = '') => {
        const made = response(status);
        made.setError(code, message, '', kind);
        return made;
    };
    const told = (details) => [details.code, details.endpoint, details.attempts, details.status ?? null, details.psnCode ?? null];
    const thrown = (act) => { try { return act(); } catch (details) { return details.code ? told(details) : details; } };
";

/// Checks what expressions give.
async fn expect_of_client(table: &[(&str, &str)]) {
    for (code, expected) in table {
        let whole = format!("(async () => {{ {HOST} return {code}; }})()");
        assert_eq!(outcome("", &whole).await, format!("resolved {expected}"), "{code}");
    }
}

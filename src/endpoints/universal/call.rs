//! Any route of PSN, for what has no function here.

use js_sys::Promise;
use wasm_bindgen::prelude::*;

use crate::javascript::send_config;

#[wasm_bindgen(js_name = call, skip_typescript)]
pub fn js_call(config: JsValue, authorization: JsValue, body_payload: JsValue) -> Result<Promise, JsValue> {
    send_config(&config, &authorization, &body_payload)
}

declare! {
    /// Calls any URL of PSN with the account's token, for what has no function of its own.
    ///
    /// Resolves with whatever JSON comes back, whatever the status; rejects when no JSON comes.
    ///
    /// ```ts
    /// const summary = await call<{ trophyLevel: number }>(
    ///   { url: "https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary" },
    ///   authorization,
    /// );
    /// ```
    fn call "<T>"(
        /// The URL, the method (`"GET"` by default) and headers that replace or join the usual ones.
        config: "{ url: string; method?: \"GET\" | \"POST\"; headers?: CallValidHeaders }",
        /// Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
        authorization: AuthorizationPayload,
        /// What to send as the JSON body; nothing by default.
        bodyPayload = {}: "Record<string, any>",
    ) -> T
}

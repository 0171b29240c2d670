//! Any route of PSN, for what has no function here.

#[cfg(feature = "endpoints")]
use {crate::javascript, wasm_bindgen::prelude::*};

#[cfg(feature = "endpoints")]
#[wasm_bindgen(js_name = call, skip_typescript)]
pub fn js_call(config: JsValue, authorization: JsValue, body_payload: JsValue) -> Result<JsValue, JsValue> {
    export! {
        function javascript::send_config(&config, &authorization, &body_payload).map(JsValue::from),
        method "config:config bodyPayload:any" instead of config |client| {
            let call = javascript::Ready::of_config(&authorization, &body_payload)?;
            Ok(client.begin_ready("call", call))
        }
    }
}

declare_method! {
    /// Calls any URL of PSN, for what has no method of its own. Only GETs are tried again.
    ///
    /// Resolves with whatever JSON comes back, and with `undefined` where PSN's answer is empty. Other hosts than PSN's,
    /// which the account's token is no business of, are refused.
    ///
    /// ```ts
    /// const summary = await client.call<{ trophyLevel: number }>({
    ///   url: "https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary",
    /// });
    /// ```
    fn call "<T>"(
        /// The URL, the method (`"GET"` by default) and headers that replace or join the usual ones.
        config: "{ url: string; method?: \"GET\" | \"POST\" | \"PUT\" | \"PATCH\" | \"DELETE\"; headers?: CallValidHeaders }",
        /// What to send as the JSON body; nothing by default.
        bodyPayload = {}: "Record<string, any>",
    ) -> "Promise<T>"
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

//! Arguments are read at once: what a caller changes after the call changes nothing.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::expect;

#[wasm_bindgen_test]
async fn three_calls_that_share_changing_options_send_three_requests() {
    expect(&[(
        "answer({})",
        r#"(async () => {
            const options = { limit: 1, headerOverrides: { "Accept-Language": "de" } };
            const calls = [psn.getUserTitles(authorization, "me", options)];
            options.limit = 2;
            options.headerOverrides["Accept-Language"] = "fr";
            calls.push(psn.getUserTitles(authorization, "me", options));
            delete options.limit;
            delete options.headerOverrides;
            authorization.accessToken = "other";
            calls.push(psn.getUserTitles(authorization, "me", options));
            authorization.accessToken = "late";
            options.offset = 9;
            await Promise.all(calls);
            return sent.map(({ url, headers }) =>
                [url.split("trophyTitles")[1], headers.Authorization, headers["Accept-Language"]]);
        })()"#,
        r#"resolved [["?limit=1","Bearer token","de"],["?limit=2","Bearer token","fr"],["","Bearer other",null]]"#,
    )])
    .await;
}

#[wasm_bindgen_test]
async fn every_function_sends_before_it_returns() {
    expect(&[(
        "answer({})",
        r#"(async () => {
            const calls = [
                psn.getUserTitles(authorization, "me"),
                psn.getPurchasedGames(authorization, {}),
                psn.makeUniversalSearch(authorization, "a", "b"),
                psn.getUserRegion(authorization, "a"),
                psn.call({ url: "https://m.np.playstation.com/" }, authorization),
                psn.exchangeNpssoForAccessCode("a"),
                psn.exchangeAccessCodeForAuthTokens("a"),
                psn.exchangeRefreshTokenForAuthTokens("a"),
            ];
            const count = sent.length;
            await Promise.allSettled(calls);
            return [calls.length, count];
        })()"#,
        "resolved [8,8]",
    )])
    .await;
}

#[wasm_bindgen_test]
async fn the_request_is_psn_apis_to_the_order_of_its_keys() {
    expect(&[
        (
            "answer({})",
            r#"psn.getUserTitles(authorization, "me", { b: 1, a: [1, 2] }).then(() => sent.map((init) => [Object.entries(init), "body" in init]))"#,
            concat!(
                r#"resolved [[[["url","https://m.np.playstation.com/api/trophy/v1/users/me/trophyTitles?b=1&a=1%2C2"],"#,
                r#"["method","GET"],["headers",{"Authorization":"Bearer token","Content-Type":"application/json"}],["body",null]],true]]"#,
            ),
        ),
        (
            "answer({})",
            r#"psn.makeUniversalSearch(authorization, "a", "b").then(() => sent.map((init) => [Object.keys(init), init.body]))"#,
            concat!(
                r#"resolved [[["url","method","headers","body"],"#,
                r#""{\"searchTerm\":\"a\",\"domainRequests\":[{\"domain\":\"b\"}]}"]]"#,
            ),
        ),
    ])
    .await;
}

/// Halves of an emoji at the ends of two texts must not become one on the way into the module.
#[wasm_bindgen_test]
async fn lone_surrogates_stay_in_their_texts() {
    expect(&[(
        "answer({})",
        r#"psn.getUserTitles(authorization, "\ud83d", { ["\ude00a"]: "\ud83d", ["\ude00b"]: "é", c: "😀" }).then(() => sent[0].url.split("users")[1])"#,
        r#"resolved "/%EF%BF%BD/trophyTitles?%EF%BF%BDa=%EF%BF%BD&%EF%BF%BDb=%C3%A9&c=%F0%9F%98%80""#,
    )])
    .await;
}

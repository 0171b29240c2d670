//! Hostile arguments: whatever their getters, traps and conversions do, the promise rejects with it, and nothing is
//! sent.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::{expect, outcome};

/// What throws when it is read in one way.
const THROWING: [(&str, &str); 4] = [
    ("a getter", "{ get limit() { throw boom; } }"),
    ("header overrides", "{ get headerOverrides() { throw boom; } }"),
    ("a value without a text", "{ limit: { toString() { throw boom; } } }"),
    ("a proxy", "new Proxy({}, new Proxy({}, { get: () => () => { throw boom; } }))"),
];

#[wasm_bindgen_test]
async fn options_that_throw() {
    for (what, options) in THROWING {
        for call in [
            format!("psn.getUserTitles(authorization, 'me', {options})"),
            format!("psn.getUserTrophiesForSpecificTitle(authorization, 'me', {options})"),
            format!("psn.getAccountDevices(authorization, {options})"),
        ] {
            let line =
                outcome("answer({})", &format!("{call}.catch((e) => {{ throw sent.length ? 'sent' : e; }})")).await;
            assert_eq!(line, "rejected boom", "{what}: {call}");
        }
    }
}

#[wasm_bindgen_test]
async fn options_of_queries_that_throw() {
    expect(&[
        ("answer({})", "psn.getPurchasedGames(authorization, { get size() { throw boom; } })", "rejected boom"),
        ("answer({})", "psn.getPurchasedGames(authorization, { x: { toJSON() { throw boom; } } })", "rejected boom"),
        (
            "answer({})",
            "psn.getPurchasedGames(authorization, { get headerOverrides() { throw boom; } })",
            "rejected boom",
        ),
        ("answer({})", "psn.getRecentlyPlayedGames(authorization, { get limit() { throw boom; } })", "rejected boom"),
        (
            "answer({})",
            "psn.getRecentlyPlayedGames(authorization, { categories: { join() { throw boom; } } })",
            "rejected boom",
        ),
        ("answer({})", "psn.makeUniversalSearch(authorization, { toJSON() { throw boom; } }, 'a')", "rejected boom"),
        (
            "answer({})",
            "psn.makeUniversalSearch(authorization, 'a', new Proxy({}, { ownKeys() { throw boom; } }))",
            "rejected boom",
        ),
    ])
    .await;
}

#[wasm_bindgen_test]
async fn authorizations_that_throw() {
    for authorization in [
        "{ get accessToken() { throw boom; } }",
        "new Proxy({}, { get() { throw boom; } })",
        "{ accessToken: { toString() { throw boom; } } }",
    ] {
        for call in [
            format!("psn.getUserTitles({authorization}, 'me')"),
            format!("psn.getUserRegion({authorization}, 'me')"),
            format!("psn.makeUniversalSearch({authorization}, 'a', 'b')"),
            format!("psn.call({{ url: 'https://m.np.playstation.com/' }}, {authorization})"),
        ] {
            assert_eq!(outcome("answer({})", &call).await, "rejected boom", "{call}");
        }
    }
}

#[wasm_bindgen_test]
async fn ids_and_secrets_that_throw() {
    for value in [
        "{ toString() { throw boom; } }",
        "{ [Symbol.toPrimitive]() { throw boom; } }",
        "new Proxy({}, { get() { throw boom; } })",
    ] {
        for call in [
            format!("psn.getUserTitles(authorization, {value})"),
            format!("psn.getUserTitles(authorization, {value}, {{ limit: 1 }})"),
            format!("psn.getTitleTrophies(authorization, 'a', {value})"),
            format!("psn.getUserRegion(authorization, {value})"),
            format!("psn.exchangeNpssoForAccessCode({value})"),
            format!("psn.exchangeAccessCodeForAuthTokens({value})"),
            format!("psn.exchangeRefreshTokenForAuthTokens({value})"),
        ] {
            assert_eq!(outcome("answer({})", &call).await, "rejected boom", "{call}");
        }
    }
}

#[wasm_bindgen_test]
async fn configs_that_throw() {
    for config in [
        "{ get url() { throw boom; } }",
        "{ url: 'https://m.np.playstation.com/', get method() { throw boom; } }",
        "{ url: 'https://m.np.playstation.com/', headers: { get a() { throw boom; } } }",
    ] {
        let call = format!("psn.call({config}, authorization)");
        assert_eq!(outcome("answer({})", &call).await, "rejected boom", "{call}");
    }
    expect(&[(
        "answer({})",
        "psn.call({ url: 'https://m.np.playstation.com/' }, authorization, { toJSON() { throw boom; } })",
        "rejected boom",
    )])
    .await;
}

/// psn-api says what the engine says; here it is followed by what was called.
#[wasm_bindgen_test]
async fn what_is_missing_is_named() {
    expect(&[
        (
            "answer({})",
            "psn.getUserTitles(undefined, 'me')",
            "rejected TypeError \"Cannot read properties of undefined (reading 'accessToken'): getUserTitles was called with authorization undefined\"",
        ),
        (
            "answer({})",
            "psn.makeUniversalSearch(null, 'a', 'b')",
            "rejected TypeError \"Cannot read properties of null (reading 'accessToken'): makeUniversalSearch was called with authorization null\"",
        ),
        (
            "answer({})",
            "psn.getUserTitles(authorization, 'me', null)",
            "rejected TypeError \"Cannot destructure property 'headerOverrides' of 'options' as it is null: getUserTitles was called with options null\"",
        ),
        (
            "answer({})",
            "psn.getUserTrophiesForSpecificTitle(authorization, 'me')",
            "rejected TypeError \"Cannot destructure property 'headerOverrides' of 'options' as it is undefined: getUserTrophiesForSpecificTitle was called with options undefined\"",
        ),
        (
            "answer({})",
            "psn.getUserTitles(authorization, '..')",
            "rejected TypeError \"getUserTitles was called with accountId \\\".\\\" or \\\"..\\\", which would change the path of the request\"",
        ),
        ("answer({})", "psn.getAccountDevices(authorization, null)", "resolved {}"),
    ])
    .await;
}

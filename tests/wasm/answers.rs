//! Hostile and odd answers: every promise settles, and as psn-api's does.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::{expect, outcome};

const ORDINARY: &str = "psn.getUserTitles(authorization, 'me')";
const UNLESS_ERROR: &str = "psn.getUserPlayedGames(authorization, 'me')";
const GRAPHQL: &str = "psn.getPurchasedGames(authorization)";
const REGION: &str = "psn.getUserRegion(authorization, 'a')";
const TOKENS: &str = "psn.exchangeAccessCodeForAuthTokens('a')";
const SIGN_IN: &str = "psn.exchangeNpssoForAccessCode('a')";
const CALL: &str = "psn.call({ url: 'https://m.np.playstation.com/' }, authorization)";

const READING_JSON: [&str; 6] = [ORDINARY, UNLESS_ERROR, GRAPHQL, REGION, TOKENS, CALL];

#[wasm_bindgen_test]
async fn a_mock_needs_json_alone() {
    expect(&[
        ("answer({ a: [null] })", ORDINARY, r#"resolved {"a":[null]}"#),
        ("{ json: () => 5 }", ORDINARY, "resolved 5"),
        ("answer({ a: 1 })", UNLESS_ERROR, r#"resolved {"a":1}"#),
        ("answer({ a: 1 })", CALL, r#"resolved {"a":1}"#),
        (
            "answer({ data: { purchasedTitlesRetrieve: {} }, errors: [1] })",
            GRAPHQL,
            r#"resolved {"data":{"purchasedTitlesRetrieve":{}},"errors":[1]}"#,
        ),
        ("answer({ profile: { npId: 'bWVAYTcuZGU' } })", REGION, r#"resolved {"code":"DE","name":"Germany"}"#),
        ("answer({ profile: {} })", REGION, "resolved null"),
        ("answer(null)", REGION, "resolved null"),
        (
            "answer({ access_token: 1, scope: null, other: 2 })",
            "psn.exchangeAccessCodeForAuthTokens('a').then(Object.entries)",
            concat!(
                r#"resolved [["accessToken",1],["expiresIn",null],["idToken",null],["refreshToken",null],"#,
                r#"["refreshTokenExpiresIn",null],["scope",null],["tokenType",null]]"#,
            ),
        ),
    ])
    .await;
}

/// The very value that `json()` gave, not a copy of it.
#[wasm_bindgen_test]
async fn answers_pass_through() {
    for function in [
        "getUserTitles(authorization, 'me')",
        "getUserPlayedGames(authorization, 'me')",
        "getPurchasedGames(authorization)",
    ] {
        let code = format!(
            "(async () => {{
                const body = JSON.parse('{{\"data\":{{\"purchasedTitlesRetrieve\":1}},\"__proto__\":2,\"9007199254740993\":1e400}}');
                globalThis.fetch = async () => answer(body);
                return await psn.{function} === body;
            }})()"
        );
        assert_eq!(outcome("", &code).await, "resolved true", "{function}");
    }
}

#[wasm_bindgen_test]
async fn no_response_at_all() {
    for code in READING_JSON {
        for nothing in ["undefined", "null"] {
            let line = outcome(nothing, code).await;
            assert!(line.starts_with("rejected TypeError"), "{code}: {line}");
        }
        for broken in ["5", "{}", "{ json: 5 }"] {
            let line = outcome(broken, code).await;
            assert!(line.starts_with("rejected TypeError"), "{code}, {broken}: {line}");
        }
    }
    for broken in ["undefined", "null", "{}", "{ headers: 5 }"] {
        let line = outcome(broken, SIGN_IN).await;
        assert!(line.starts_with("rejected TypeError"), "{broken}: {line}");
    }
}

#[wasm_bindgen_test]
async fn responses_that_throw() {
    for response in [
        "{ get json() { throw boom; } }",
        "{ json() { throw boom; } }",
        "{ json: () => Promise.reject(boom) }",
        "{ json: async () => { throw boom; }, get status() { throw new Error(); }, get headers() { throw new Error(); } }",
        "{ json: async () => { throw boom; }, headers: { get get() { throw new Error(); } } }",
        "{ json: async () => { throw boom; }, headers: { get() { throw new Error(); } } }",
        "{ json: async () => ({ get then() { throw boom; } }) }",
        "new Proxy({}, { get(_, name) { if (name !== 'then') throw boom; } })",
    ] {
        for code in READING_JSON {
            assert_eq!(outcome(response, code).await, "rejected boom", "{code}, {response}");
        }
    }
    for response in [
        "{ get headers() { throw boom; } }",
        "{ headers: { has() { throw boom; } } }",
        "{ headers: { has: () => true, get() { throw boom; } } }",
    ] {
        assert_eq!(outcome(response, SIGN_IN).await, "rejected boom", "{response}");
    }
}

#[wasm_bindgen_test]
async fn bodies_that_throw() {
    expect(&[
        ("answer({ get error() { throw boom; } })", UNLESS_ERROR, "rejected boom"),
        ("answer({ error: { get message() { throw boom; } } })", UNLESS_ERROR, "rejected boom"),
        ("answer({ error: { message: { toString() { throw boom; } } } })", UNLESS_ERROR, "rejected boom"),
        ("answer({ error: { message: 'no', get code() { throw boom; } } })", UNLESS_ERROR, "rejected Error \"no\""),
        ("answer({ get data() { throw boom; } })", GRAPHQL, "rejected boom"),
        ("answer({ data: { get purchasedTitlesRetrieve() { throw boom; } } })", GRAPHQL, "rejected boom"),
        ("answer({ toJSON() { throw boom; } })", GRAPHQL, "rejected boom"),
        ("answer({ get access_token() { throw boom; } })", TOKENS, "rejected boom"),
        ("answer({ get profile() { throw boom; } })", REGION, "rejected boom"),
        ("answer({ profile: { get npId() { throw boom; } } })", REGION, "rejected boom"),
        ("answer({ profile: { npId: { toString() { throw boom; } } } })", REGION, "rejected boom"),
        ("answer(new Proxy({}, { get(_, name) { if (name !== 'then') throw boom; } }))", UNLESS_ERROR, "rejected boom"),
    ])
    .await;
}

#[wasm_bindgen_test]
async fn a_fetch_that_fails() {
    for code in [ORDINARY, UNLESS_ERROR, GRAPHQL, REGION, TOKENS, CALL, SIGN_IN] {
        expect(&[
            ("() => { throw boom; }", code, "rejected boom"),
            ("() => Promise.reject(boom)", code, "rejected boom"),
            ("() => Promise.reject('text')", code, "rejected \"text\""),
            ("() => Promise.reject(undefined)", code, "rejected undefined"),
            ("() => Promise.reject(null)", code, "rejected null"),
            ("() => ({ then: (_, reject) => reject(boom) })", code, "rejected boom"),
        ])
        .await;
    }
}

/// Answers may come at any time and in any order; a call made while an answer is judged is a call as any other.
#[wasm_bindgen_test]
async fn calls_inside_of_answers() {
    expect(&[(
        "{ json: async () => ({ get error() { calls.push(psn.getUserTitles(authorization, 'me')); return { message: 'no' }; } }) }, answer(7)"
            .replace("calls", "sent.calls ??= [], sent.calls")
            .as_str(),
        "psn.getUserPlayedGames(authorization, 'me').catch(async ({ message }) => [message, await sent.calls[0]])",
        r#"resolved ["no",7]"#,
    )])
    .await;
}

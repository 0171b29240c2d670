//! What a rejection is, and what is added to it.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::expect;

const ORDINARY: &str = "psn.getUserTitles(authorization, 'me')";
const UNLESS_ERROR: &str = "psn.getUserPlayedGames(authorization, 'me')";
const GRAPHQL: &str = "psn.getPurchasedGames(authorization)";
const LIMITED: &str = "status: 429, headers: headers('x-ratelimit-next-available', '1763631000')";

#[wasm_bindgen_test]
async fn messages_are_psn_apis() {
    expect(&[
        ("answer({ error: { message: 'no' } })", UNLESS_ERROR, "rejected Error \"no\""),
        ("answer({ error: { message: '' } })", UNLESS_ERROR, "rejected Error \"\""),
        ("answer({ error: { message: 5 } })", UNLESS_ERROR, "rejected Error \"5\""),
        ("answer({ error: { message: {} } })", UNLESS_ERROR, "rejected Error \"[object Object]\""),
        ("answer({ error: { message: null } })", UNLESS_ERROR, "rejected Error \"Unexpected Error\""),
        ("answer({ error: 'no' })", UNLESS_ERROR, "rejected Error \"Unexpected Error\""),
        ("answer({ error: 0 })", UNLESS_ERROR, r#"resolved {"error":0}"#),
        ("answer({ error: { message: 'no' } })", ORDINARY, r#"resolved {"error":{"message":"no"}}"#),
        ("answer({ data: null })", GRAPHQL, r#"rejected Error "{\"data\":null}""#),
    ])
    .await;
}

#[wasm_bindgen_test]
async fn what_is_known_is_added_and_not_listed() {
    expect(&[
        (
            "answer({ error: { message: 'no', code: 2105356 } }, { status: 404 })",
            UNLESS_ERROR,
            "rejected Error \"no\" status=404 code=2105356",
        ),
        (
            &format!("answer({{ error: {{ message: 'slow', code: 'x' }} }}, {{ {LIMITED} }})"),
            UNLESS_ERROR,
            "rejected Error \"slow\" status=429 code=x retryAt=2025-11-20T09:30:00.000Z",
        ),
        (
            &format!("answer({{ errors: [] }}, {{ {LIMITED} }})"),
            GRAPHQL,
            r#"rejected Error "{\"errors\":[]}" status=429 retryAt=2025-11-20T09:30:00.000Z"#,
        ),
        (
            "answer({ error: { message: 'no' } }, { status: '404', headers: headers('x-ratelimit-next-available', 'soon') })",
            UNLESS_ERROR,
            "rejected Error \"no\"",
        ),
    ])
    .await;
}

/// The engine's own error stays the rejection, with the status beside it.
#[wasm_bindgen_test]
async fn an_answer_that_is_no_json() {
    expect(&[(
        &format!("html({{ {LIMITED} }})"),
        "psn.getUserTitles(authorization, 'me').catch((e) => [e instanceof SyntaxError, e.status, e.retryAt])",
        r#"resolved [true,429,"2025-11-20T09:30:00.000Z"]"#,
    )])
    .await;
}

#[wasm_bindgen_test]
async fn an_error_that_cannot_be_added_to_is_the_rejection_all_the_same() {
    expect(&[
        ("{ json: async () => { throw boom; }, status: 500 }", ORDINARY, "rejected boom"),
        ("{ json: () => Promise.reject(5), status: 500 }", ORDINARY, "rejected 5"),
        ("{ json: () => Promise.reject(null), status: 500 }", ORDINARY, "rejected null"),
        ("{ json: () => Promise.reject(undefined), status: 500 }", ORDINARY, "rejected undefined"),
        (
            "{ json: () => Promise.reject(new Proxy({}, { defineProperty() { throw new Error('trap'); } })), status: 500 }",
            ORDINARY,
            "rejected {}",
        ),
    ])
    .await;
}

/// Making an error lengthens stacks for a moment, and must leave the setting as it was, whatever happens.
#[wasm_bindgen_test]
async fn the_length_of_stacks_stays_as_it_was() {
    for message in ["'no'", "{ toString() { throw boom; } }"] {
        let code = "(async () => {
            const before = Error.stackTraceLimit;
            await psn.getUserPlayedGames(authorization, 'me').catch(() => {});
            return Error.stackTraceLimit === before;
        })()";
        expect(&[(&format!("answer({{ error: {{ message: {message} }} }})"), code, "resolved true")]).await;
    }
}

/// Programs replace how stacks are made, with something that is no text or throws.
#[wasm_bindgen_test]
async fn stacks_of_any_kind() {
    for prepare in ["(error, sites) => sites", "() => { throw new Error('prepare'); }", "() => undefined"] {
        let code = format!(
            "(async () => {{
                const before = Error.prepareStackTrace;
                Error.prepareStackTrace = {prepare};
                try {{
                    return await psn.getUserPlayedGames(authorization, 'me').catch((e) => String(e.message));
                }} finally {{
                    Error.prepareStackTrace = before;
                }}
            }})()"
        );
        let line = crate::outcome("answer({ error: { message: 'no' } })", &code).await;
        assert_eq!(line, "resolved \"no\"", "{prepare}");
    }
}

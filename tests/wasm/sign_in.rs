//! The redirect of the sign-in, and runtimes that hide it.

use psn_api_wasm::reply::{NO_ACCESS_CODE, REDIRECT_HIDDEN};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{expect, outcome};

const SIGN_IN: &str = "psn.exchangeNpssoForAccessCode('invented')";

fn redirect(location: &str) -> String {
    format!("{{ status: 302, headers: headers('location', '{location}') }}")
}

#[wasm_bindgen_test]
async fn the_code_is_read_from_the_redirect() {
    expect(&[
        (&redirect("com.scee.psxandroid.scecompcall://redirect/?code=v3.a%2Bb&cid=1"), SIGN_IN, "resolved \"v3.a+b\""),
        (&redirect("com.scee.psxandroid.scecompcall://redirect?code=v3.a"), SIGN_IN, "resolved null"),
        (
            &redirect("com.scee.psxandroid.scecompcall://redirect/?code=a"),
            &format!("{SIGN_IN}.then(() => sent.map(({{ url, ...init }}) => init))"),
            r#"resolved [{"headers":{"Cookie":"npsso=invented"},"redirect":"manual"}]"#,
        ),
    ])
    .await;
}

const RELAYED: &str = "psn.configure({ relay: 'https://relay.example' })
    .then(() => psn.exchangeNpssoForAccessCode('invented')).finally(() => psn.configure({}))";

#[wasm_bindgen_test]
async fn a_relay_brings_the_redirect_as_json() {
    let brought = |location: &str| format!("answer({{ location: {location} }}, {{ status: 200 }})");
    let refused = |more: &str| format!("rejected Error \"{}\"{more}", NO_ACCESS_CODE.replace('\n', "\\n"));
    let sent = r#"resolved [{"headers":{"X-Psn-Npsso":"invented"},"redirect":"manual"}]"#;
    expect(&[
        (&brought("'com.scee.psxandroid.scecompcall://redirect/?code=v3.a%2Bb&cid=1'"), RELAYED, "resolved \"v3.a+b\""),
        (
            &brought("'com.scee.psxandroid.scecompcall://redirect/?code=a'"),
            &format!("{RELAYED}.then(() => sent.map(({{ url, ...init }}) => init))"),
            sent,
        ),
        (&brought("'https://my.account.sony.com/?error_code=4165'"), RELAYED, &refused(" status=302 code=4165")),
        (&brought("null"), RELAYED, &refused(" status=302")),
        (&brought("5"), RELAYED, &refused(" status=302")),
        ("answer({}, { status: 200 })", RELAYED, &refused(" status=200")),
        ("answer(null)", RELAYED, &refused("")),
        // PSN's own refusal, which has no address without a relay either.
        ("answer({ error: 'invalid_request' }, { status: 400 })", RELAYED, &refused(" status=400")),
        (
            "answer({ error: { code: 'relay_refused', message: 'no' } }, { status: 403 })",
            RELAYED,
            "rejected Error \"no\" status=403 code=relay_refused",
        ),
        (
            "answer({ error: { code: 'blocked' } }, { status: 502 })",
            RELAYED,
            "rejected Error \"Unexpected Error\" status=502 code=blocked",
        ),
        ("answer({ location: { toString() { throw boom; } } })", RELAYED, &refused(" status=302")),
        ("answer({ get location() { throw boom; } })", RELAYED, "rejected boom"),
        ("answer({ get error() { throw boom; }, location: '?code=' })", RELAYED, "resolved null"),
    ])
    .await;
}

/// A rejection has psn-api's message to the letter, with what is known besides.
async fn rejects(answer: &str, more: &str) {
    let message = NO_ACCESS_CODE.replace('\n', "\\n");
    assert_eq!(outcome(answer, SIGN_IN).await, format!("rejected Error \"{message}\"{more}"), "{answer}");
}

#[wasm_bindgen_test]
async fn a_refusal_says_why() {
    rejects(&redirect("https://my.account.sony.com/?error_code=4165"), " status=302 code=4165").await;
    rejects(&redirect("https://my.account.sony.com/"), " status=302").await;
    rejects("{ headers: headers() }", "").await;
    rejects("{ headers: new Headers(), status: 403 }", " status=403").await;
}

#[wasm_bindgen_test]
async fn a_hidden_redirect_says_what_to_do() {
    let hidden = format!("code=unsupported_runtime cause={REDIRECT_HIDDEN}");
    // As browsers answer.
    rejects("{ type: 'opaqueredirect', status: 0, headers: new Headers() }", &format!(" status=0 {hidden}")).await;
    // As React Native does, which follows the redirect.
    rejects("{ type: 'default', status: 200, headers: new Headers() }", &format!(" status=200 {hidden}")).await;
}

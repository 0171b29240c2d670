//! A relay's own requests and answers, with hostile mocks of the web's objects.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::expect;

const URL: &str = "https://relay.example/m.np.playstation.com/api/trophy/v1/users/me/trophySummary";

/// How a relay answers a request: the status, and what of the body tells why.
fn answered(options: &str, request: &str) -> String {
    format!(
        "(async () => {{
            const relay = new psn.RelayCore({options});
            const response = await relay.answer({request}, []);
            const text = await response.text();
            return [response.status, text === '' ? '' : (JSON.parse(text).error?.code ?? text), sent.length];
        }})()"
    )
}

fn get() -> String {
    format!("new Request('{URL}')")
}

#[wasm_bindgen_test]
async fn json_goes_through_byte_for_byte() {
    expect(&[
        ("new Response(' {\"a\":1.0}')", &answered("{}", &get()), r#"resolved [200," {\"a\":1.0}",1]"#),
        ("new Response('{}', { status: 404 })", &answered("{}", &get()), r#"resolved [404,"{}",1]"#),
        ("new Response(null, { status: 204 })", &answered("{}", &get()), r#"resolved [204,"",1]"#),
    ])
    .await;
}

#[wasm_bindgen_test]
async fn whatever_a_fetch_answers_a_relay_answers() {
    for (answer, expected) in [
        ("undefined", r#"[502,"network",1]"#),
        ("null", r#"[502,"network",1]"#),
        ("{}", r#"[502,"network",1]"#),
        ("() => { throw boom; }", r#"[502,"network",1]"#),
        ("() => Promise.reject(undefined)", r#"[502,"network",1]"#),
        ("{ status: 200, headers: new Headers() }", r#"[502,"invalid_response",1]"#),
        (
            "{ headers: new Headers(), arrayBuffer: async () => new Uint8Array([123, 125]) }",
            r#"[502,"invalid_response",1]"#,
        ),
        ("{ status: 1e9, headers: new Headers() }", r#"[502,"invalid_response",1]"#),
        (
            "{ status: 200, headers: new Headers(), arrayBuffer: async () => new Uint8Array([123, 125]) }",
            r#"[200,"{}",1]"#,
        ),
        ("{ get status() { throw boom; }, headers: new Headers() }", r#"[502,"network",1]"#),
        ("{ status: 200, headers: { get: () => 5 }, body: 5 }", r#"[502,"network",1]"#),
        ("{ status: 0, type: 'opaqueredirect', headers: new Headers() }", r#"[502,"invalid_response",1]"#),
        ("new Response('<html>')", r#"[502,"blocked",1]"#),
        ("new Response('alert(1)')", r#"[502,"invalid_response",1]"#),
    ] {
        expect(&[(answer, &answered("{}", &get()), &format!("resolved {expected}"))]).await;
    }
}

#[wasm_bindgen_test]
async fn a_request_that_throws_rejects_with_what_it_threw() {
    expect(&[
        ("{}", &answered("{}", "{ get method() { throw boom; } }"), "rejected boom"),
        ("{}", &answered("{}", "{ method: 'GET', url: 'a', headers: { get() { throw boom; } } }"), "rejected boom"),
        (
            "{}",
            &answered(
                "{}",
                &format!("{{ method: 'GET', url: '{URL}', headers: new Headers(), get signal() {{ throw boom; }} }}"),
            ),
            "rejected boom",
        ),
        (
            "{}",
            &answered("{}", "{ headers: new Headers() }"),
            "rejected TypeError \"A relay was called with something else than a Request.\"",
        ),
    ])
    .await;
}

#[wasm_bindgen_test]
async fn what_the_program_throws_is_its_own() {
    for options in [
        "{ authorize: () => { throw boom; } }",
        "{ authorize: async () => { throw boom; } }",
        "{ requests: 1, per: 1000, identify: () => { throw boom; } }",
        "{ client: { call: async () => { throw boom; } }, authorize: () => true }",
        "{ client: {}, authorize: () => { throw boom; } }",
    ] {
        expect(&[("{}", &answered(options, &format!("new Request('{URL}', {{ headers: {{}} }})")), "rejected boom")])
            .await;
    }
}

#[wasm_bindgen_test]
async fn an_instance_goes_on_after_each() {
    let twice = "(async () => {
            const relay = new psn.RelayCore({ timeout: 20 });
            const ask = async () => (await relay.answer(new Request(URL), [])).status;
            return [await ask(), await ask(), ...(await Promise.all([ask(), ask()]))];
        })()";
    let twice = twice.replace("URL", &format!("'{URL}'"));
    expect(&[(
        "() => new Promise(() => {}), new Response('{}'), () => { throw boom; }, new Response('[]')",
        &twice,
        "resolved [504,200,502,200]",
    )])
    .await;
}

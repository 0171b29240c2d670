//! A relay's half in the module, with exchanges of the test's own. What the host makes of hostile mocks is tested in Node.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::expect;

const URL: &str = "https://relay.example/m.np.playstation.com/api/trophy/v1/users/me/trophySummary";

const SETTINGS: &str = "allowOrigins: [], basePath: '/', methods: ['GET'], isSignedIn: false, hasAuthorize: false, \
     maxRequestBody: 0, cache: 0";

/// How a relay answers an exchange: the status, the code of its error or the body, and whether it is marked. `settings` and
/// `exchange` replace the usual ones; the enums' first members are 0: not ended, unread, JSON.
fn answered(settings: &str, exchange: &str, method: &str) -> String {
    format!(
        "(async () => {{
            const relay = new psn.RelayCore({{ {SETTINGS}, {settings} }});
            const headers = {{}};
            const response = await relay.{method}({{
                method: 'GET', url: '{URL}', header: () => undefined, end: 0, bodyState: 0, bodyFields: [],
                isAuthorized: async () => true, clientName: async () => 'a', readBody: async () => {{}},
                setBody() {{}}, setHeader(name, value) {{ headers[name] = value; }},
                send: async (method, url) => ({{
                    status: 200, body: 0, bytes: new TextEncoder().encode(JSON.stringify([method, url, headers])),
                }}),
                call: async () => {{ throw boom; }},
                {exchange}
            }});
            const text = await response.text();
            const told = JSON.parse(text);
            return [response.status, told.error?.code ?? told, response.headers.get('x-psn-relay')];
        }})()"
    )
}

#[wasm_bindgen_test]
async fn what_is_sent_and_comes_back_goes_through_the_host() {
    let sent = URL.replace("relay.example/", "");
    let language = "header: (name) => name === 'accept-language' ? 'ja' : undefined";
    for (settings, exchange, expected) in [
        ("", "", format!(r#"[200,["GET","{sent}",{{}}],"1"]"#)),
        ("", language, format!(r#"[200,["GET","{sent}",{{"Accept-Language":"ja"}}],"1"]"#)),
        ("basePath: '/psn'", "", String::from(r#"[404,"relay_refused","1"]"#)),
        ("hasAuthorize: true", "isAuthorized: async () => false", String::from(r#"[401,"relay_refused","1"]"#)),
        ("", "send: async () => { throw boom; }", String::from(r#"[502,"network","1"]"#)),
        ("isSignedIn: true, hasAuthorize: true, allow: []", "", String::from(r#"[403,"relay_refused","1"]"#)),
        (
            "isSignedIn: true, hasAuthorize: true",
            "call: async () => ({ failure: { code: 'not_found', message: 'So.', status: 404, psnCode: 5 } })",
            String::from(r#"[404,5,"1"]"#),
        ),
        (
            "isSignedIn: true, hasAuthorize: true",
            "call: async () => ({ upstream: { status: 200, body: 0, bytes: new TextEncoder().encode('[1]') } })",
            String::from(r#"[200,[1],"1"]"#),
        ),
    ] {
        let code = answered(settings, exchange, "answer");
        expect(&[("{}", &code, &format!("resolved {expected}"))]).await;
    }
}

#[wasm_bindgen_test]
async fn what_the_program_throws_is_its_own() {
    for (settings, exchange) in [
        ("hasAuthorize: true", "isAuthorized: async () => { throw boom; }"),
        ("rateLimit: { requests: 1, per: 1000 }", "clientName: async () => { throw boom; }"),
        ("isSignedIn: true, hasAuthorize: true", ""),
    ] {
        expect(&[("{}", &answered(settings, exchange, "answer"), "rejected boom")]).await;
    }
}

#[wasm_bindgen_test]
async fn a_wrong_option_is_a_sentence() {
    let wrong = format!("new psn.RelayCore({{ {SETTINGS}, allowOrigins: ['*'] }})");
    let code = format!(
        "(async () => {{ try {{ {wrong}; }} catch (refusal) {{ return [typeof refusal, refusal.slice(0, 12)]; }} }})()"
    );
    expect(&[("{}", &code, r#"resolved ["string","allowOrigins"]"#)]).await;
}

#[wasm_bindgen_test]
async fn after_a_failure_another_instance_answers() {
    for (settings, expected) in [("", r#"[502,"internal","1"]"#), ("basePath: '/psn'", r#"[404,"relay_refused","1"]"#)]
    {
        let code = answered(settings, "", "answerAfterFailure");
        expect(&[("{}", &code, &format!("resolved {expected}"))]).await;
    }
}

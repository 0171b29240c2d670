//! Trophy.so at the boundary: hostile arguments, and mocks as small as they come.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::expect;

const ITEM: &str = r#"{ id: "a", name: "b", trigger: "api", completions: 1, rarity: 2, more: null }"#;

/// A response as small as mocks make them.
fn text(status: u16, body: &str) -> String {
    format!("{{ status: {status}, text: async () => JSON.stringify({body}) }}")
}

#[wasm_bindgen_test]
async fn a_list_is_resolved_as_it_came() {
    let answer = text(200, &format!("[{ITEM}]"));
    expect(&[(
        &answer,
        r#"psn.getUserAchievements({ apiKey: "key" }, "a/b", { includeIncomplete: "true" })
            .then((list) => [list, sent[0].url, sent[0].headers])"#,
        concat!(
            r#"resolved [[{"id":"a","name":"b","trigger":"api","completions":1,"rarity":2,"more":null}],"#,
            r#""https://api.trophy.so/v1/users/a%2Fb/achievements?includeIncomplete=true","#,
            r#"{"X-API-KEY":"key","X-Fern-Language":"JavaScript"}]"#,
        ),
    )])
    .await;
}

#[wasm_bindgen_test]
async fn failures_say_what_came() {
    let refusal = text(404, r#"{ error: "no" }"#);
    let late = text(200, r#"[{ achievedAt: "late" }]"#);
    let call = r#"psn.getUserAchievements({ apiKey: "key" }, "a")"#;
    expect(&[
        (&refusal, call, r#"rejected Error "Trophy.so answered 404: {\"error\":\"no\"}" status=404"#),
        ("() => { throw boom; }", call, "rejected boom"),
        ("() => Promise.reject(boom)", call, "rejected boom"),
        (
            "{ status: 200, text: async () => '' }",
            call,
            r#"rejected Error "response: Expected list. Received undefined.""#,
        ),
        (
            &late,
            call,
            concat!(
                r#"rejected Error "response -> [0] -> achievedAt: Expected ISO 8601 date string. Received \"late\".; "#,
                r#"response -> [0]: Missing required key \"id\"; response -> [0]: Missing required key \"name\"; "#,
                r#"response -> [0]: Missing required key \"trigger\"; "#,
                r#"response -> [0]: Missing required key \"completions\"; "#,
                r#"response -> [0]: Missing required key \"rarity\"""#,
            ),
        ),
    ])
    .await;
}

#[wasm_bindgen_test]
async fn nothing_is_sent_for_hostile_arguments() {
    let nothing = |code: &str| format!("{code}.catch((error) => sent.length === 0 ? Promise.reject(error) : 'sent')");
    for (code, expected) in [
        (r#"psn.getUserAchievements({ get apiKey() { throw boom; } }, "a")"#, "rejected boom"),
        (r#"psn.getUserAchievements({ apiKey: () => { throw boom; } }, "a")"#, "rejected boom"),
        (r#"psn.getUserAchievements({ apiKey: "key" }, { toString() { throw boom; } })"#, "rejected boom"),
        (
            r#"psn.getUserAchievements({ apiKey: "key" }, "a", { get includeIncomplete() { throw boom; } })"#,
            "rejected boom",
        ),
        (
            r#"psn.getUserAchievements({ apiKey: "key" }, "a", {}, { get maxRetries() { throw boom; } })"#,
            "rejected boom",
        ),
        (
            r#"psn.getUserAchievements({ apiKey: "key", environment: { get api() { throw boom; } } }, "a")"#,
            "rejected boom",
        ),
        (
            r#"psn.getUserAchievements({ apiKey: "" }, "a")"#,
            r#"rejected TypeError "getUserAchievements was called without an apiKey""#,
        ),
        (
            r#"psn.getUserAchievements({ apiKey: "key" }, "..")"#,
            r#"rejected TypeError "getUserAchievements was called with id \".\" or \"..\", which would change the path of the request""#,
        ),
    ] {
        expect(&[("answer({})", &nothing(code), expected)]).await;
    }
}

#[wasm_bindgen_test]
async fn it_asks_again_when_it_is_told_to() {
    let answers = format!(
        "{{ status: 503, headers: headers('retry-after', '0'), text: async () => '' }}, {}",
        text(200, &format!("[{ITEM}]"))
    );
    expect(&[(
        &answers,
        r#"psn.getUserAchievements({ apiKey: "key" }, "a").then((list) => [list.length, sent.length])"#,
        "resolved [1,2]",
    )])
    .await;
}

//! Trophy.so's exports, called as the host calls them. The host's side is tested in `tests/node/trophy-so`.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::expect;

async fn expect_all(table: &[(&str, &str)]) {
    for (code, expected) in table {
        expect(&[("answer({})", code, expected)]).await;
    }
}

#[wasm_bindgen_test]
async fn urls_and_keys_are_made_or_refused_with_a_string() {
    expect_all(&[
        (
            r#"psn.trophySoUrl(undefined, "a/b", "true")"#,
            r#"resolved "https://api.trophy.so/v1/users/a%2Fb/achievements?includeIncomplete=true""#,
        ),
        (r#"psn.trophySoUrl("http://h/", "a")"#, r#"resolved "http://h/users/a/achievements""#),
        (
            r#"psn.trophySoUrl(undefined, "..")"#,
            r#"rejected "getUserAchievements was called with id \".\" or \"..\", which would change the path of the request""#,
        ),
        (
            r#"psn.trophySoUrl(undefined, "")"#,
            concat!(
                r#"rejected "getUserAchievements was called with id \"\", which would change the path of the request: "#,
                r#"give the id of a user""#,
            ),
        ),
        (
            r#"psn.trophySoUrl("", "a")"#,
            concat!(
                r#"rejected "getUserAchievements was called with environment.api \"\": give an http or https URL "#,
                r#"without a query or a fragment, such as \"https://api.trophy.so/v1\"""#,
            ),
        ),
        (r#"psn.trophySoKey("\n key ")"#, r#"resolved "key""#),
        (
            r#"psn.trophySoKey("")"#,
            concat!(
                r#"rejected "getUserAchievements was called without an apiKey: give the key of your application, "#,
                r#"a string that is not empty""#,
            ),
        ),
        (
            r#"psn.trophySoKey("a\nb")"#,
            concat!(
                r#"rejected "getUserAchievements was called with an apiKey that no header can hold: "#,
                r#"give it as Trophy.so shows it, in one line""#,
            ),
        ),
    ])
    .await;
}

#[wasm_bindgen_test]
async fn time_limits_fit_a_timer() {
    expect_all(&[
        ("psn.trophySoTimeout()", "resolved 60000"),
        ("psn.trophySoTimeout(0.25)", "resolved 250"),
        ("psn.trophySoTimeout(Infinity)", "resolved 2147483647"),
        ("psn.trophySoTimeout(NaN)", "resolved 0"),
    ])
    .await;
}

#[wasm_bindgen_test]
async fn it_asks_again_when_it_is_told_to_and_as_often_as_it_may() {
    // The date is Sun, 06 Nov 1994 08:49:37 GMT.
    let delay = |given: &str| format!("psn.trophySoRetryDelay({given}, 784111777000, 0)");
    for (given, expected) in [
        ("503, 0, undefined, '0'", "resolved 0"),
        ("503, 0, undefined, '7'", "resolved 7000"),
        ("503, 1, undefined, undefined", "resolved 1000"),
        ("503, 2, undefined, undefined", "resolved undefined"),
        ("503, 0, undefined, 'Sun, 06 Nov 1994 08:49:40 GMT'", "resolved 3000"),
        ("200, 0, undefined, undefined", "resolved undefined"),
        ("503, 1, 1.5, undefined", "resolved 1000"),
        ("503, 2, 1.5, undefined", "resolved undefined"),
        ("503, 4294967294, Infinity, undefined", "resolved 30000"),
        ("503, 0, NaN, undefined", "resolved undefined"),
        ("503, 0, -1, undefined", "resolved undefined"),
        ("503, 0, 0, undefined", "resolved undefined"),
        ("NaN, 0, undefined, undefined", "resolved undefined"),
    ] {
        expect(&[("answer({})", &delay(given), expected)]).await;
    }
}

#[wasm_bindgen_test]
async fn answers_are_told_apart() {
    expect_all(&[
        ("psn.trophySoAnswer(200, false, true)", "resolved 0"),
        ("psn.trophySoAnswer(200, false, false)", "resolved 1"),
        ("psn.trophySoAnswer(404, false, true)", "resolved 1"),
        ("psn.trophySoAnswer(NaN, false, true)", "resolved 1"),
        ("psn.trophySoAnswer(302, true, true)", "resolved 2"),
        ("psn.trophySoAnswer(0, true, false)", "resolved 2"),
    ])
    .await;
}

#[wasm_bindgen_test]
async fn problems_name_the_item_and_the_key() {
    expect_all(&[
        (
            r#"psn.trophySoProblems([{ id: "a", name: "b", trigger: "api", completions: 1, rarity: 2, more: null }])"#,
            "resolved undefined",
        ),
        ("psn.trophySoProblems(undefined)", r#"resolved "response: Expected list. Received undefined.""#),
        ("psn.trophySoProblems('é')", r#"resolved "response: Expected list. Received \"é\".""#),
        (
            "psn.trophySoProblems('é'.repeat(101))",
            r#"resolved "response: Expected list. Received a string of 101 characters.""#,
        ),
        ("psn.trophySoProblems(1e400)", r#"resolved "response: Expected list. Received Infinity.""#),
        ("psn.trophySoProblems(1e21)", r#"resolved "response: Expected list. Received 1e+21.""#),
        ("psn.trophySoProblems(false)", r#"resolved "response: Expected list. Received false.""#),
        (
            r#"psn.trophySoProblems([{ achievedAt: "late" }])"#,
            concat!(
                r#"resolved "response -> [0] -> achievedAt: Expected ISO 8601 date string. Received \"late\".; "#,
                r#"response -> [0]: Missing required key \"id\"; response -> [0]: Missing required key \"name\"; "#,
                r#"response -> [0]: Missing required key \"trigger\"; "#,
                r#"response -> [0]: Missing required key \"completions\"; "#,
                r#"response -> [0]: Missing required key \"rarity\"""#,
            ),
        ),
        (
            "psn.trophySoProblems(new Array(20_000).fill(5)).then((told) => [told.length < 1000, told.slice(-14)])",
            r#"resolved [true,"and 19990 more"]"#,
        ),
    ])
    .await;
}

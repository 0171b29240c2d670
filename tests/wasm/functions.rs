//! What functions ask of the module.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::expect;

async fn expect_all(table: &[(&str, &str)]) {
    for (code, expected) in table {
        expect(&[("answer({})", code, expected)]).await;
    }
}

#[wasm_bindgen_test]
async fn urls_are_made_of_arguments_and_a_query() {
    expect_all(&[
        (
            "psn.urlTemplate('f', 'https://h.example/{accountId}/titles').then((url) => psn.endpointUrl(url, 'me', '', '', 'limit=5'))",
            r#"resolved "https://h.example/me/titles?limit=5""#,
        ),
        (
            "psn.urlTemplate('f', 'https://h.example/{accountId}/titles').then((url) => psn.endpointUrl(url, 'a/b?c', '', '', '', 'http://h'))",
            r#"resolved "http://h/h.example/a%2Fb%3Fc/titles""#,
        ),
        (
            "psn.urlTemplate('f', 'https://h.example/{id}/of/{id}/{other}').then((url) => psn.endpointUrl(url, '\u{1f3c6}', 'b', '', ''))",
            r#"resolved "https://h.example/%F0%9F%8F%86/of/%F0%9F%8F%86/b""#,
        ),
        (
            "psn.urlTemplate('getUserTitles', 'https://h.example/{accountId}').then((url) => psn.endpointUrl(url, '..', '', '', ''))",
            r#"rejected "getUserTitles was called with accountId \".\" or \"..\", which would change the path of the request""#,
        ),
        ("psn.endpointUrl(99, '', '', '', '')", r#"rejected "There is no such template.""#),
        (
            "psn.urlTemplate('f', 'https://h.example/op?variables={}&extensions=1').then((url) => psn.endpointUrl(url, '', '', '', '{}'))",
            r#"resolved "https://h.example/op?variables=%7B%7D&extensions=1""#,
        ),
    ])
    .await;
}

#[wasm_bindgen_test]
async fn base_urls_follow_one_rule() {
    for (href, outcome) in [
        ("http://h", r#"resolved "http://h""#),
        ("https://h:81/a/b//", r#"resolved "https://h:81/a/b""#),
        ("http://h/?", "rejected \"It has a \\\"?\\\"; leave it out, and what follows it.\""),
        ("http://h/#", "rejected \"It has a \\\"#\\\"; leave it out, and what follows it.\""),
        ("ftp://h", "rejected \"It is not an absolute URL that begins with http: or https:.\""),
        ("", "rejected \"It is not an absolute URL that begins with http: or https:.\""),
        ("http://user:word@h/", "rejected \"It has credentials; leave them out.\""),
    ] {
        expect(&[("{}", &format!("psn.baseUrl('It', '{href}')"), outcome)]).await;
    }
}

#[wasm_bindgen_test]
async fn what_answers_say_is_read() {
    expect_all(&[
        ("psn.isAccessCodeRedirect('app://redirect/?code=v3.a')", "resolved true"),
        ("psn.accessCode('app://redirect/?code=v3.a&cid=1')", r#"resolved "v3.a""#),
        ("psn.isAccessCodeRedirect('https://my.account.sony.com/?error_code=4165')", "resolved false"),
        ("psn.signInErrorCode('https://my.account.sony.com/?error_code=4165')", "resolved 4165"),
        ("psn.signInErrorCode('')", "resolved undefined"),
        ("psn.regionOf('bWVAYTcuZGU=')", r#"resolved "DE""#),
        ("psn.regionOf('?')", "resolved undefined"),
        ("psn.retryAt('1700000000', undefined, 0)", "resolved 1700000000000"),
        ("psn.retryAt(undefined, '5', 1000)", "resolved 6000"),
        ("psn.retryAt('soon', undefined, 0)", "resolved undefined"),
        ("psn.isRelayCode('relay_refused')", "resolved true"),
        ("psn.isRelayCode('2240525')", "resolved false"),
    ])
    .await;
}

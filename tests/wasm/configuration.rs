//! `configure` changes where requests go, or rejects and changes nothing.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::expect;

/// Where a request goes after `configure` was called so, and what that call said.
fn after(configuration: &str) -> String {
    format!(
        "(async () => {{
            await psn.configure({{ baseUrl: 'http://before.example/x' }});
            const said = await psn.configure({configuration}).then(String, (e) => e === boom ? 'boom' : e.name);
            await psn.getUserTitles(authorization, 'me');
            await psn.configure({{}});
            return [said, sent[0].url.split('/m.np')[0]];
        }})()"
    )
}

#[wasm_bindgen_test]
async fn requests_go_where_it_says() {
    expect(&[
        (
            "answer({})",
            &after("{ baseUrl: 'http://127.0.0.1:4870' }"),
            r#"resolved ["undefined","http://127.0.0.1:4870"]"#,
        ),
        (
            "answer({})",
            &after("{ baseUrl: 'https://a.example/b///' }"),
            r#"resolved ["undefined","https://a.example/b"]"#,
        ),
        ("answer({})", &after("{ baseUrl: null }"), r#"resolved ["undefined","https:/"]"#),
        ("answer({})", &after("{ baseUrl: undefined }"), r#"resolved ["undefined","https:/"]"#),
        ("answer({})", &after("{}"), r#"resolved ["undefined","https:/"]"#),
        (
            "answer({})",
            &after("{ relay: 'https://a.example/psn/', baseUrl: null }"),
            r#"resolved ["undefined","https://a.example/psn"]"#,
        ),
        ("answer({})", &after("{ relay: null }"), r#"resolved ["undefined","https:/"]"#),
    ])
    .await;
}

#[wasm_bindgen_test]
async fn what_it_does_not_understand_changes_nothing() {
    let unchanged = |said: &str| format!(r#"resolved ["{said}","http://before.example/x"]"#);
    for configuration in [
        "",
        "undefined",
        "null",
        "5",
        "true",
        "Symbol()",
        "'http://a.example'",
        "['http://a.example']",
        "() => {}",
        "{ baseURL: 'http://a.example' }",
        "{ baseUrl: 'http://a.example', other: undefined }",
        "{ baseUrl: '' }",
        "{ baseUrl: 5 }",
        "{ baseUrl: {} }",
        "{ baseUrl: Symbol() }",
        "{ baseUrl: 'a.example' }",
        "{ baseUrl: '//a.example' }",
        "{ baseUrl: '/a' }",
        "{ baseUrl: 'http://' }",
        "{ baseUrl: 'ftp://a.example' }",
        "{ baseUrl: 'javascript:alert(1)' }",
        "{ baseUrl: 'http://a.example/?b' }",
        "{ baseUrl: 'http://a.example/#b' }",
        "{ baseUrl: 'http://a.example:99999' }",
        "{ baseUrl: 'http://[' }",
        "{ relay: '' }",
        "{ relay: 5 }",
        "{ relay: {} }",
        "{ relay: Symbol() }",
        "{ relay: 'ftp://a.example' }",
        "{ relay: 'http://a.example/?b' }",
        "{ relay: 'http://user@a.example' }",
        "{ relay: '/psn?b' }",
        "{ relay: 'http://a.example', baseUrl: 'http://a.example' }",
        "{ relay: '', baseUrl: 'http://a.example' }",
    ] {
        expect(&[("answer({})", &after(configuration), &unchanged("TypeError"))]).await;
    }
    for configuration in [
        "{ get baseUrl() { throw boom; } }",
        "{ get relay() { throw boom; } }",
        "new Proxy({}, { ownKeys() { throw boom; } })",
        "new Proxy({}, { get() { throw boom; } })",
    ] {
        expect(&[("answer({})", &after(configuration), &unchanged("boom"))]).await;
    }
}

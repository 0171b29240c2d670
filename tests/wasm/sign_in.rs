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

//! Signing in, as the host is told to.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::expect_of_client;

#[wasm_bindgen_test]
async fn by_the_refresh_token() {
    let refreshed = "(() => {
        const client = clientOf(tokens('', undefined, 'refresh', undefined, undefined));
        const steps = [client.beginSignIn(now, 0.5)];
        const { url, method, headers, body } = client.signInRequest();
        steps.push(client.signInAnswered(response(200), tokens('new'), undefined, now, 0.5));
        client.useTokens();
        client.endSignIn(now);
        return [...steps.map((step) => SignInStep[step]), url, method, headers.length, body.includes('refresh_token=refresh'), client.authorization(), client.generation()];
    })()";
    expect_of_client(&[(
        refreshed,
        r#"["Token","Done","https://ca.account.sony.com/api/authz/v3/oauth/token","POST",4,true,"Bearer new",1]"#,
    )])
    .await;
}

#[wasm_bindgen_test]
async fn by_the_npsso() {
    let signed_in = "(() => {
        const client = clientOf(undefined, `{ \"expires_in\": 60, \"npsso\": \"${'n'.repeat(64)}\" }`);
        const steps = [client.beginSignIn(now, 0.5)];
        const cookie = client.signInRequest().headers[1].length;
        steps.push(client.signInAnswered(response(302, JsonKind.None, ''), undefined, 'com.scee.psxandroid.scecompcall://redirect/?code=v3.code', now, 0.5));
        const body = client.signInRequest().body.includes('v3.code');
        steps.push(client.signInAnswered(failed(400, '4159', 'Invalid', 'invalid_grant'), undefined, undefined, now, 0.5));
        const call = summary(client);
        return [...steps.map((step) => SignInStep[step]), cookie, body, client.sessionExpiresAt() - now, ...told(client.signInFailure(call))];
    })()";
    expect_of_client(&[(
        signed_in,
        r#"["Authorize","Token","Fail",70,true,60000,"bad_request","getUserTrophyProfileSummary",0,400,4159]"#,
    )])
    .await;
}

#[wasm_bindgen_test]
async fn signing_out_ends_it() {
    let ended = "(() => {
        const client = clientOf(undefined, 'n'.repeat(64));
        const step = client.beginSignIn(now, 0.5);
        client.signOut();
        const call = summary(client);
        return [SignInStep[step], SignInStep[client.signInFailed(TransportError.Network, now, 0.5)], client.signInRequest() ?? null, client.signInFailure(call).code];
    })()";
    expect_of_client(&[(ended, r#"["Authorize","Fail",null,"sign_in_required"]"#)]).await;
}

#[wasm_bindgen_test]
async fn the_end_of_an_npsso_can_be_asked_for() {
    let asked = "(() => {
        const client = clientOf(undefined, 'n'.repeat(64));
        const { url, headers } = client.npssoExpiryRequest();
        const end = client.npssoExpiry(5, now);
        const call = client.beginNpssoExpiry();
        const steps = [client.next(call, now, 0.5), client.answered(call, failed(400, '20', 'No', 'invalid_grant'), now, 0.5)];
        const { code, endpoint, attempts, status, psnCode } = client.failure(call);
        const refused = [...steps.map((step) => Step[step]), code, endpoint, attempts, status, psnCode];
        return [url, headers[0], end - now, client.sessionExpiresAt() - now, client.expiring(10_000, now) - now, client.expiring(10_000, now) ?? null, refused];
    })()";
    expect_of_client(&[
        (
            asked,
            r#"["https://ca.account.sony.com/api/v1/ssocookie","Cookie",5000,5000,5000,null,["Send","Fail","npsso_expired","getNpssoExpiry",1,400,20]]"#,
        ),
        ("thrown(() => clientOf(tokens()).npssoExpiryRequest())", r#"["sign_in_required","getNpssoExpiry",0,null,null]"#),
    ])
    .await;
}

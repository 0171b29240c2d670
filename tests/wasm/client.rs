//! `PsnClient`'s half in the module.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::expect_of_client;

const SUMMARY: &str = r#""https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary""#;

#[wasm_bindgen_test]
async fn a_session_that_is_good_sends_at_once() {
    let sends = "(() => { const client = clientOf(tokens()); const call = summary(client);
        return [client.next(call, now, 0.5) === Step.Send, client.url(call), client.authorization()]; })()";
    expect_of_client(&[
        (sends, &format!("[true,{SUMMARY},\"Bearer saved\"]")),
        ("clientOf(tokens()).tokensExpireAt() - now", "7200000"),
        ("clientOf(tokens()).sessionExpiresAt() - now", "7200000"),
        ("clientOf(tokens(), 'n'.repeat(64)).sessionExpiresAt() ?? null", "null"),
        ("clientOf(new psn.Tokens('saved')).tokensExpireAt() ?? null", "null"),
    ])
    .await;
}

#[wasm_bindgen_test]
async fn a_session_that_is_not_signs_in_first() {
    for given in ["undefined", "tokens('')", "tokens('old', 3600, 'refresh', 7200, 0)"] {
        let code = format!(
            "(() => {{ const client = clientOf({given}); return client.next(summary(client), now, 0.5) === Step.SignIn; }})()"
        );
        expect_of_client(&[(&code, "true")]).await;
    }
}

#[wasm_bindgen_test]
async fn what_cannot_be_signed_in_with_is_refused() {
    expect_of_client(&[
        ("thrown(() => clientOf(undefined, 'word'))", r#"["npsso_malformed","PsnClient",0,null,null]"#),
        ("thrown(() => clientOf(tokens('n'.repeat(64))))", r#"["invalid_argument","PsnClient",0,null,null]"#),
        (
            "thrown(() => { const client = clientOf(tokens()); client.sendVia('relay', 'http://h/?', true); })",
            r#"["invalid_argument","PsnClient",0,null,null]"#,
        ),
        (
            "thrown(() => clientOf(tokens()).beginCall('https://evil.example/', true))",
            r#"["invalid_argument","call",0,null,null]"#,
        ),
        (
            "thrown(() => begin(clientOf(tokens()), Endpoint.GetUserTitles, '..'))",
            r#"["invalid_argument","getUserTitles",0,null,null]"#,
        ),
    ])
    .await;
}

#[wasm_bindgen_test]
async fn a_call_takes_step_after_step() {
    let retried = "(() => {
        const client = clientOf(tokens());
        const call = summary(client);
        const steps = [client.next(call, now, 0.5), client.failed(call, TransportError.Network, now, 0.5)];
        steps.push(client.delay(call), client.next(call, now, 0.5), client.answered(call, response(503), now, 0.5));
        steps.push(client.next(call, now, 0.5), client.succeeded(call, false, now));
        client.end(call, now);
        return steps.map((step) => typeof step === 'number' && step < 10 ? Step[step] : step);
    })()";
    let refused = "(() => {
        const client = clientOf(tokens());
        const call = summary(client);
        client.next(call, now, 0.5);
        const step = client.answered(call, failed(404, '2240525', 'Resource not found'), now, 0.5);
        const details = client.failure(call);
        return [Step[step], ...told(details), details.message.includes('Resource not found')];
    })()";
    let queued = "(() => {
        const limit = limiter(1, 1000, undefined);
        const client = clientOf(tokens(), undefined, limit);
        const [first, second] = [summary(client), summary(client)];
        const steps = [client.next(first, now, 0.5), client.next(second, now, 0.5)];
        const ticket = client.ticket(second);
        const waits = [limit.waitingUntil(ticket) - now, WaitReason[limit.waitReason(ticket)]];
        const [none, one] = [limit.turns(now), limit.turns(now + 1000)];
        steps.push(client.admitted(second, now + 1000, 0.5));
        return [steps.map((step) => Step[step]), waits, none.nextAt - now, [...one.admitted].length, one.admitted[0] === ticket];
    })()";
    expect_of_client(&[
        (retried, r#"["Send","Wait",250,"Send","Wait","Send","Done"]"#),
        (refused, r#"["Fail","not_found","getUserTrophyProfileSummary",1,404,2240525,true]"#),
        (queued, r#"[["Send","Queue","Send"],[1000,"RateLimit"],1000,1,true]"#),
        ("(() => { const client = clientOf(tokens()); return [client.failure(7) ?? null, client.url(7), Step[client.next(7, now, 0.5)]]; })()", r#"[null,"","Fail"]"#),
    ])
    .await;
}

#[wasm_bindgen_test]
async fn a_title_is_asked_for_in_its_service() {
    let guessed = "(() => {
        const client = clientOf(tokens());
        const call = client.begin(Endpoint.GetTitleTrophyGroups, 'NPWR1_00', '', '', 'a=1', '', '', false);
        client.next(call, now, 0.5);
        const urls = [client.url(call)];
        client.answered(call, failed(404, '2240525'), now, 0.5);
        urls.push(client.url(call));
        return urls.map((url) => url.split('?')[1]);
    })()";
    let known = "(() => {
        const client = clientOf(tokens());
        const call = client.begin(Endpoint.GetTitleTrophyGroups, 'NPWR1_00', '', '', '', '', 'PS4', true);
        client.next(call, now, 0.5);
        return client.url(call).split('?')[1];
    })()";
    let checked = "(() => {
        const client = clientOf(tokens());
        const call = client.begin(Endpoint.GetUserTrophyGroupEarningsForTitle, 'me', 'NPWR1_00', '', '', 'trophy', '', false);
        const steps = [client.next(call, now, 0.5), client.answered(call, failed(404, '2240525'), now, 0.5)];
        const { pathname } = new URL(client.url(call));
        steps.push(client.succeeded(call, false, now));
        return [...steps.map((step) => Step[step]), pathname, client.failure(call).code];
    })()";
    expect_of_client(&[
        (guessed, r#"["a=1&npServiceName=trophy2","a=1&npServiceName=trophy"]"#),
        (known, r#""npServiceName=trophy""#),
        (
            checked,
            r#"["Send","CheckTitle","Fail","/api/trophy/v1/npCommunicationIds/NPWR1_00/trophyGroups","never_played"]"#,
        ),
    ])
    .await;
}

#[wasm_bindgen_test]
async fn where_a_relay_is_asked_its_word_counts() {
    let relayed = "(() => {
        const client = new psn.ClientCore(limiter(), 3, 500, 30_000);
        client.sendVia('relay', 'http://h/psn/', true);
        client.signInWith(undefined, undefined, undefined, now);
        const call = summary(client);
        const steps = [client.next(call, now, 0.5)];
        const url = client.url(call);
        const refusal = failed(403, 'relay_refused', 'No.');
        steps.push(client.answered(call, refusal, now, 0.5));
        return [...steps.map((step) => Step[step]), url, client.authorization() ?? null, client.failure(call).code, client.failure(call).message];
    })()";
    expect_of_client(&[(
        relayed,
        r#"["Send","Fail","http://h/psn/m.np.playstation.com/api/trophy/v1/users/me/trophySummary",null,"relay_refused","No."]"#,
    )])
    .await;
}

//! `PsnClient`'s half in the module, called as the shell calls it, and as it never would.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::outcome;

/// What the tests say things with: clients at one time, their calls, and the numbers of their steps.
const SHELL: &str = "
    const now = 1_790_000_000_000;
    const pack = (...texts) => `${texts.map((text) => `${text.length},`).join('')};${texts.join(';')}`;
    const limit = (...given) => new psn.RateLimitCore(...(given.length ? given : [300, 900_000, undefined]));
    const saved = { accessToken: 'saved', expiresIn: 3600, refreshToken: 'refresh', refreshTokenExpiresIn: 7200, obtainedAt: now };
    const clientOf = (tokens, npsso, limiter = limit()) => new psn.ClientCore(npsso, tokens, 3, 500, 30_000, limiter);
    const begin = (client, name = 'getUserTrophyProfileSummary', texts = pack('me'), ...more) => {
        client.enter(false, now, 0.5);
        return psn[name](texts, ...more);
    };
    const stepOf = ({ step, init, url }) => step ?? [init.method, url, init.headers.Authorization];
    /** Tells of an answer, and gives the step after it, or the failure. */
    const answered = (client, flight, status, kind, texts = [], hasData = false) => {
        client.describeAnswer(status, kind, hasData, texts.some(Boolean), pack(...texts));
        const step = client.answered(flight, now, 0.5);
        return step === 5 ? client.failure(flight, 0) : typeof step === 'number' ? step : stepOf(step);
    };
";

/// Checks what expressions give.
async fn expect(table: &[(&str, &str)]) {
    for (code, expected) in table {
        let code = format!("(async () => {{ {SHELL} return {code}; }})()");
        assert_eq!(&outcome("", &code).await, expected, "{code}");
    }
}

const SUMMARY: &str = r#"["GET","https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary","Bearer saved"]"#;

#[wasm_bindgen_test]
async fn a_session_that_is_good_sends_at_once() {
    expect(&[
        ("stepOf(await begin(clientOf(saved)))", &format!("resolved {SUMMARY}")),
        ("stepOf(await begin(clientOf({ access_token: 'saved' })))", &format!("resolved {SUMMARY}")),
        ("clientOf(saved).sessionExpiresAt() - now", "resolved 7200000"),
        ("clientOf({ accessToken: 'saved' }).sessionExpiresAt() ?? null", "resolved null"),
    ])
    .await;
}

#[wasm_bindgen_test]
async fn a_session_that_is_not_signs_in_first() {
    for tokens in ["undefined", "null", "5", "'text'", "{}", "{ accessToken: 5 }", "{ ...saved, obtainedAt: 0 }"] {
        expect(&[(&format!("stepOf(await begin(clientOf({tokens})))"), "resolved 0")]).await;
    }
    let refreshed = "(async () => {
        const client = clientOf({ refreshToken: 'refresh' });
        const { flight, step } = await begin(client);
        const steps = [step, client.signIn(0, now, 0.5)];
        const { url, init } = client.signInRequest();
        client.describeAnswer(200, 0, false, false, pack('', '', '', '', '', ''));
        steps.push(client.signInAnswered({ access_token: 'new', refresh_token: 'next' }, undefined, now, 0.5));
        const { accessToken, refreshToken, obtainedAt } = client.newTokens();
        client.useTokens();
        steps.push(client.tell(flight, 0, 0, now, 0.5).init.headers.Authorization);
        return [steps, url, init.body.includes('refresh_token=refresh'), accessToken, refreshToken, obtainedAt === now];
    })()";
    expect(&[(
        refreshed,
        r#"resolved [[0,1,3,"Bearer new"],"https://ca.account.sony.com/api/authz/v3/oauth/token",true,"new","next",true]"#,
    )])
    .await;
    let by_npsso = "(async () => {
        const client = clientOf(undefined, 'n'.repeat(64));
        const steps = [client.signIn(0, now, 0.5), client.signInRequest().init.headers.Cookie.length];
        client.describeAnswer(302, 2, false, false, '');
        steps.push(client.signInAnswered(undefined, 'com.scee.psxandroid.scecompcall://redirect/?code=v3.code', now, 0.5));
        steps.push(client.signInRequest().init.body.includes('v3.code'));
        client.describeAnswer(400, 0, false, true, pack('4159', 'Invalid', '', 'invalid_grant', '', ''));
        steps.push(client.signInAnswered({}, undefined, now, 0.5));
        return steps;
    })()";
    expect(&[(by_npsso, "resolved [0,70,1,true,4]")]).await;
}

#[wasm_bindgen_test]
async fn what_is_signed_out_stays_so() {
    let code = "(async () => {
        const client = clientOf(saved, 'n'.repeat(64));
        client.signOut();
        const { flight, step } = await begin(client);
        return [step, client.signIn(0, now, 0.5), client.failure(flight, 1).code, client.sessionExpiresAt() ?? null];
    })()";
    expect(&[(code, r#"resolved [0,4,"sign_in_required",null]"#)]).await;
}

/// Want of stack shows itself as a getter that throws.
#[wasm_bindgen_test]
async fn tokens_that_cannot_be_read_are_not_taken_for_none() {
    for name in ["accessToken", "refreshToken", "expiresIn", "obtainedAt"] {
        let code = format!("clientOf({{ get {name}() {{ throw boom; }} }}, 'n'.repeat(64))");
        expect(&[(&code, "rejected boom")]).await;
    }
    let code = "(async () => {
        const client = clientOf({ refreshToken: 'refresh' });
        client.signIn(0, now, 0.5);
        client.describeAnswer(200, 0, false, false, '');
        return client.signInAnswered({ get access_token() { throw boom; } }, undefined, now, 0.5);
    })()";
    expect(&[(code, "rejected boom")]).await;
}

#[wasm_bindgen_test]
async fn answers_are_told_apart() {
    for (told, code, status) in [
        ("403, 0, ['2240526', 'Private.', 'reference']", "forbidden_privacy", 403),
        ("404, 0, ['2240525', 'Missing.', '']", "not_found", 404),
        ("400, 2", "bad_request", 400),
        ("403, 1", "blocked", 403),
        ("403, 2", "forbidden", 403),
        ("200, 1", "invalid_response", 200),
        ("200, 2", "invalid_response", 200),
        ("200, 3", "invalid_response", 200),
        ("200, 99", "invalid_response", 200),
        ("200, 0, ['1', 'Refused.', '']", "bad_request", 200),
        ("0, 0, ['', '', '', 'word']", "invalid_response", 0),
    ] {
        let call = format!(
            "(async () => {{
                const client = clientOf(saved);
                const {{ code, status, message, attempts, endpoint }} = answered(client, (await begin(client)).flight, {told});
                return [code, status, attempts, endpoint, message.length > 20];
            }})()"
        );
        let expected = format!(r#"resolved ["{code}",{status},1,"getUserTrophyProfileSummary",true]"#);
        expect(&[(&call, &expected)]).await;
    }
}

#[wasm_bindgen_test]
async fn facts_hold_what_is_known_and_no_more() {
    let code = |told: &str| {
        format!(
            "(async () => {{
                const client = clientOf(saved);
                const {{ message, ...facts }} = answered(client, (await begin(client)).flight, {told});
                return [facts, message.includes('PSN says')];
            }})()"
        )
    };
    expect(&[
        (
            &code("403, 0, ['2240526', 'Not\\nfor you \u{1f3c6}', 'reference']"),
            r#"resolved [{"code":"forbidden_privacy","endpoint":"getUserTrophyProfileSummary","attempts":1,"status":403,"psnCode":2240526,"referenceId":"reference"},true]"#,
        ),
        (
            &code("400, 2"),
            r#"resolved [{"code":"bad_request","endpoint":"getUserTrophyProfileSummary","attempts":1,"status":400},false]"#,
        ),
        (
            "(await psn.aborted('getUserTitles')).code",
            r#"resolved "aborted""#,
        ),
        (
            "(() => { const client = clientOf({ ...saved, accessToken: '' });
                return begin(client).then(({ flight }) => {
                    client.signIn(0, now, 0.5);
                    client.describeAnswer(400, 0, false, true, pack('4159', 'Invalid refresh token', '', 'invalid_grant', '', ''));
                    client.signInAnswered({}, undefined, now, 0.5);
                    const { code, cause } = client.failure(flight, 1);
                    return [code, cause.code];
                }); })()",
            r#"resolved ["sign_in_required","refresh_token_expired"]"#,
        ),
        ("psn.checkedNpsso('short').catch(({ code, endpoint }) => [code, endpoint])", r#"resolved ["npsso_malformed","PsnClient"]"#),
        ("psn.checkedNpsso(`{\"npsso\":\"${'n'.repeat(64)}\"}`).then((text) => text.length)", "resolved 64"),
    ])
    .await;
}

#[wasm_bindgen_test]
async fn what_may_pass_is_tried_again() {
    let code = "(async () => {
        const client = clientOf(saved);
        const { flight } = await begin(client);
        const steps = [answered(client, flight, 503, 2), client.number(flight)];
        steps.push(stepOf(client.tell(flight, 0, 0, now + 250, 0.5))[0]);
        steps.push(client.tell(flight, 3, 0, now, 1), client.number(flight));
        steps.push(stepOf(client.tell(flight, 0, 0, now, 0.5))[0], client.tell(flight, 4, 0, now, 0.5));
        const { code, attempts } = client.failure(flight, 0);
        client.end(flight, now);
        return [...steps, code, attempts, client.failure(flight, 0) ?? null];
    })()";
    expect(&[(code, r#"resolved [2,250,"GET",2,1000,"GET",5,"timeout",3,null]"#)]).await;
}

#[wasm_bindgen_test]
async fn a_title_is_asked_of_the_other_service_once() {
    let code = "(async () => {
        const client = clientOf(saved);
        const ask = () => begin(client, 'getTitleTrophyGroups', pack('NPWR1'));
        const { flight, url } = await ask();
        const second = answered(client, flight, 404, 0, ['2240525', '', ''])[1];
        const landed = client.succeeded(flight, 200, false);
        return [url, second, landed, (await ask()).url].map((text) => `${text}`.split('?').at(-1));
    })()";
    expect(&[(code, r#"resolved ["npServiceName=trophy2","npServiceName=trophy","4","npServiceName=trophy"]"#)]).await;
}

#[wasm_bindgen_test]
async fn a_limiters_state_goes_out_and_comes_back() {
    expect(&[
        ("Array.from(limit().state(now))", "resolved [0]"),
        (
            "(() => { const one = limit(); one.restore([now + 5, now - 900_001, now - 1, -5, NaN, Infinity], now + 60_000, now);
                return Array.from(one.state(now), (time) => time && time - now); })()",
            "resolved [60000,-1,0,0]",
        ),
        (
            "(() => { const one = limit(2, 1000, undefined); one.restore([now - 1, now - 2, now - 3], undefined, now);
                return Array.from(one.state(now), (time) => time && time - now); })()",
            "resolved [0,-2,-1]",
        ),
        (
            "(async () => {
                const limiter = limit(1, 1000, undefined);
                const client = clientOf(saved, undefined, limiter);
                const first = stepOf(await begin(client))[0];
                const { flight, step } = await begin(client);
                const ticket = client.number(flight);
                const turns = [];
                const settle = (...turn) => turns.push(turn);
                const next = limiter.turns(now, settle) - now;
                limiter.turns(now + 1000, settle);
                return [first, step, next, turns[0][0] === ticket, turns[0][1] ?? null, limiter.state(now).length];
            })()",
            r#"resolved ["GET",1,1000,true,null,2]"#,
        ),
        (
            "(async () => {
                const client = clientOf(saved, undefined, limit(1, 1000, 10));
                await begin(client);
                const { flight, step } = await begin(client);
                const { code, retryAt } = client.failure(flight, 0);
                return [step, code, retryAt - now];
            })()",
            r#"resolved [5,"rate_limited",1000]"#,
        ),
        ("limit().turns(now, () => { throw boom; }) ?? null", "resolved null"),
        ("limit().leave(7) ?? null", "resolved null"),
    ])
    .await;
}

/// The shell does none of this; the module stays whole all the same.
#[wasm_bindgen_test]
async fn what_makes_no_sense_leaves_the_module_whole() {
    for nonsense in [
        "client.tell(99, 0, 0, now, 0.5)",
        "client.tell(flight, 99, NaN, NaN, NaN)",
        "client.tell(flight, 1, -1, -1, 9)",
        "client.succeeded(99, 200, true)",
        "client.answered(99, now, 0.5)",
        "client.answered(flight, now, 0.5)",
        "client.number(99)",
        "client.failure(99, 0)",
        "client.failure(flight, 99)",
        "client.end(99, now)",
        "client.signIn(99, now, 0.5)",
        "client.signInAnswered(undefined, undefined, now, 0.5)",
        "client.signInRequest()",
        "client.useTokens()",
        "client.describeAnswer(99999, 99, true, true, '')",
        "client.describeAnswer(200, 0, true, true, '99999999999999999999999,5,;a')",
        "client.describeAnswer(200, 0, true, true, '1,1,;\u{1f3c6}')",
        "begin(client, 'getUserTitles', undefined)",
        "begin(client, 'getUserTitles', 5)",
        "begin(client, 'getUserTitles', ';')",
        "begin(client, 'getUserTitles', '7,;me')",
        "begin(client, 'getUserTitles', 'no lengths')",
        "begin(client, 'getTitleTrophies', '2,;me')",
        "begin(client, 'getPurchasedGames', ';', { get size() { throw boom; } }).catch(() => {})",
    ] {
        let code = format!(
            "(async () => {{
                const client = clientOf(saved);
                const {{ flight }} = await begin(client);
                await {nonsense};
                return stepOf(await begin(client));
            }})()"
        );
        expect(&[(&code, &format!("resolved {SUMMARY}"))]).await;
    }
}

//! The limiter's half in the module.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::expect_of_client;

#[wasm_bindgen_test]
async fn what_is_counted_can_be_kept() {
    let kept = "(() => {
        const one = limiter(2, 1000, undefined);
        const turns = [one.enter(one.ticket(), now), one.enter(one.ticket(), now + 1)];
        const { sent, blockedUntil } = one.state(now + 2);
        const other = limiter(2, 1000, 0);
        other.restore(sent, blockedUntil, now + 2);
        turns.push(other.enter(other.ticket(), now + 3));
        return [...turns.map((turn) => Turn[turn]), [...sent].map((at) => at - now), blockedUntil ?? null, other.retryAt() - now];
    })()";
    let blocked = "(() => {
        const limit = limiter(undefined, 0, undefined);
        limit.block(now + 500, now);
        const ticket = limit.ticket();
        const turn = Turn[limit.enter(ticket, now)];
        const reason = WaitReason[limit.waitReason(ticket)];
        limit.leave(ticket);
        return [turn, reason, limit.state(now).blockedUntil - now, limit.turns(now).nextAt ?? null];
    })()";
    let odd = "(() => {
        const limit = limiter(1, 1000, undefined);
        limit.restore([NaN, -1, Infinity, now], NaN, now);
        return [...limit.state(now).sent].length;
    })()";
    expect_of_client(&[
        (kept, r#"["Now","Now","TooLong",[0,1],null,1000]"#),
        (blocked, r#"["Wait","Blocked",500,null]"#),
        (odd, "1"),
    ])
    .await;
}

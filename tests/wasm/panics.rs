//! A panic rejects, and the calls around it are as always.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::expect;

#[wasm_bindgen_test]
async fn a_panic_rejects_and_the_next_call_works() {
    expect(&[(
        "answer(1), answer(2)",
        "(async () => {
            const before = psn.getUserTitles(authorization, 'me');
            const panic = await psn.panicForTest(authorization).catch((e) => [e instanceof Error, e.message]);
            return [await before, panic, await psn.getUserTitles(authorization, 'me')];
        })()",
        r#"resolved [1,[true,"panicForTest panics, as it should"],2]"#,
    )])
    .await;
}

//! The walk over a list, as the host is told to.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::expect_of_client;

#[wasm_bindgen_test]
async fn a_walk_goes_from_page_to_page() {
    expect_of_client(&[
        ("new psn.PageWalkCore('a', 0, 5, false).next(5, 5, 5, false, 12, undefined)", "5"),
        ("new psn.PageWalkCore('a', 10, 5, false).next(2, 2, undefined, false, 12, undefined) ?? null", "null"),
        ("new psn.PageWalkCore('a', 0, undefined, false).next(5, 5, undefined, true, undefined, undefined) ?? null", "null"),
        (
            "thrown(() => new psn.PageWalkCore('getUserTitles', 0, 5, false).next(5, 5, -1, false, 12, undefined))",
            r#"["invalid_response","getUserTitles",0,null,null]"#,
        ),
        (
            "(() => { const walk = new psn.PageWalkCore('a', 0, 5, true);
                return [walk.next(5, 5, 5, false, 9, undefined), walk.next(5, 4, undefined, false, 10, undefined), walk.next(5, 1, 5, false, 10, undefined) ?? null]; })()",
            "[5,0,null]",
        ),
    ])
    .await;
}

//! How far an account has come in a title.

use wasm_bindgen::prelude::*;

use crate::collection;
use crate::models::TrophyCounts;

/// How many percent of the trophies that a title or a group defines an account has earned; first what is earned.
#[wasm_bindgen(js_name = progressOf)]
#[allow(clippy::too_many_arguments)]
pub fn progress_of(
    bronze: u32,
    silver: u32,
    gold: u32,
    platinum: u32,
    all_bronze: u32,
    all_silver: u32,
    all_gold: u32,
    all_platinum: u32,
) -> u32 {
    let defined = TrophyCounts { bronze: all_bronze, silver: all_silver, gold: all_gold, platinum: all_platinum };
    collection::progress_of(&TrophyCounts { bronze, silver, gold, platinum }, &defined)
}

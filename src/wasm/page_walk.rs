//! The walk over the pages of a list.

use wasm_bindgen::prelude::*;

use super::details::FailureDetails;
use crate::client::{Millis, NextOffset, PageDetails, PageStep, PageWalk};
use crate::wasm::as_number;

/// A walk over the pages of a list.
#[wasm_bindgen]
pub struct PageWalkCore {
    name: String,
    walk: PageWalk,
}

#[wasm_bindgen]
impl PageWalkCore {
    /// A walk that begins at an item. `size` is how many are asked for at once; without it, PSN decides.
    #[wasm_bindgen(constructor)]
    pub fn new(name: String, start: f64, size: Option<u32>, is_ordered_by_change: bool) -> Self {
        Self { name, walk: PageWalk::new(start as Millis, size, is_ordered_by_change) }
    }

    /// Where the page after this one begins; `undefined` after the last one.
    ///
    /// # Errors
    /// The failure of a page that does not lead to the next one.
    #[allow(clippy::too_many_arguments)]
    pub fn next(
        &mut self,
        count: u32,
        new_items: u32,
        next_offset: Option<f64>,
        is_null: bool,
        total: Option<f64>,
        is_last: Option<bool>,
    ) -> Result<Option<f64>, FailureDetails> {
        let next = match next_offset {
            Some(number) => NextOffset::of(number),
            None if is_null => NextOffset::Null,
            None => NextOffset::Absent,
        };
        let mut page = PageDetails::new(count, next, total.map(|total| total as u64), is_last);
        page.new = new_items;
        match self.walk.page(&page) {
            PageStep::Next(start) => Ok(Some(as_number(start))),
            PageStep::FrontAgain => Ok(Some(0.0)),
            PageStep::End => Ok(None),
            PageStep::Fail(failure) => Err(FailureDetails::new(failure, &self.name, 0)),
        }
    }
}

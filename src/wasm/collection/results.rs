//! Results as the host's objects.

use std::fmt::Write;

use js_sys::{Array, Float64Array, JsString, Object, Reflect};
use serde::Serialize;
use wasm_bindgen::JsValue;

use crate::collection::{DailySeries, Day};

/// A value as the object that JSON would give: without what is missing, and with numbers for times.
pub fn result(value: &impl Serialize) -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    // It refuses maps whose keys are no strings, of which there are none.
    value.serialize(&serializer).unwrap_or_default()
}

/// The same of a series, whose lists have thousands of items: each list crosses as a whole, since passing its items one by
/// one takes longer than counting them, and most of all in a new process.
pub fn series(DailySeries { days, earned, total, points }: &DailySeries) -> JsValue {
    let object = Object::new();
    set(&object, "days", &texts(days));
    set(&object, "earned", &numbers(earned, |number| f64::from(*number)));
    set(&object, "total", &numbers(total, |number| f64::from(*number)));
    set(&object, "points", &numbers(points, |number| *number as f64));
    object.into()
}

/// Sets a property of an object that was made here, which refuses nothing.
pub fn set(object: &JsValue, name: &str, value: &JsValue) {
    Reflect::set(object, &name.into(), value).unwrap_or_default();
}

fn numbers<T>(list: &[T], number: impl Fn(&T) -> f64) -> Array {
    let numbers: Vec<_> = list.iter().map(number).collect();
    Array::from(&Float64Array::from(numbers.as_slice()))
}

fn texts(days: &[Day]) -> Array {
    let Some((first, rest)) = days.split_first() else { return Array::new() };
    let mut text = first.to_string();
    for day in rest {
        write!(text, " {day}").unwrap_or_default();
    }
    JsString::from(text).split(" ")
}

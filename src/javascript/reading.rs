//! Reading the arguments of functions as psn-api does: with JavaScript's own coercions.

use wasm_bindgen::prelude::*;

use super::arguments::{Argument, Given, Kind, Presence, Reader};
use super::errors::reject_missing;
use super::values::text;
use crate::options::Entries;

#[wasm_bindgen(module = "/src/javascript/arguments.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = readArguments)]
    fn read_arguments(
        options: &JsValue,
        paths: usize,
        first: &JsValue,
        second: &JsValue,
        third: &JsValue,
    ) -> Result<String, JsValue>;
    #[wasm_bindgen(catch, js_name = readAccountDevices)]
    fn read_account_devices(options: &JsValue) -> Result<String, JsValue>;
    #[wasm_bindgen(catch, js_name = keepHeaderOverrides)]
    fn keep_header_overrides(options: &JsValue) -> Result<JsValue, JsValue>;
}

/// Reads the arguments of a function, whose options come last; also gives what the header overrides are to be read of.
pub(super) fn read(function: &str, arguments: &[Argument], values: &[&JsValue]) -> Result<(Given, JsValue), JsValue> {
    let undefined = JsValue::UNDEFINED;
    let mut given = Given { texts: Vec::new(), entries: Entries::default() };
    let mut overrides = JsValue::UNDEFINED;
    let mut paths = values;
    if let (Some(Argument { name, kind: Kind::Options(reader, presence) }), Some((options, before))) =
        (arguments.last(), values.split_last())
    {
        paths = before;
        if is_missing(options, *presence) {
            return Err(reject_missing(unreadable(*reader), function, name, options));
        }
        if !options.is_undefined() && !options.is_null() {
            overrides = match presence {
                // psn-api reads them once here, and at the sending everywhere else.
                Presence::Required => keep_header_overrides(options)?,
                _ => (*options).clone(),
            };
            match reader {
                Reader::PurchasedGames(_) | Reader::RecentlyPlayedGames(_) => {
                    given.entries.variables = reader.variables(options)?;
                }
                Reader::AccountDevices => given.unpack(&read_account_devices(options)?, 0),
                Reader::Query => {
                    let path = |index| paths.get(index).copied().unwrap_or(&undefined);
                    let packed = read_arguments(options, paths.len(), path(0), path(1), path(2))?;
                    given.unpack(&packed, paths.len());
                }
            }
            return Ok((given, overrides));
        }
    }
    for value in paths {
        given.texts.push(text(value)?);
    }
    given.texts.reverse();
    Ok((given, overrides))
}

fn is_missing(options: &JsValue, presence: Presence) -> bool {
    match presence {
        Presence::Required => options.is_undefined() || options.is_null(),
        Presence::Optional => options.is_null(),
        Presence::Nullable => false,
    }
}

/// What the engine says of `null` where psn-api reads these options; `{}` stands for `null`.
fn unreadable(reader: Reader) -> &'static str {
    match reader {
        Reader::Query | Reader::AccountDevices => {
            "Cannot destructure property 'headerOverrides' of 'options' as it is {}"
        }
        Reader::PurchasedGames(_) => "Cannot read properties of {} (reading 'isActive')",
        Reader::RecentlyPlayedGames(_) => "Cannot read properties of {} (reading 'limit')",
    }
}

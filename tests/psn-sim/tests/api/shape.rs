//! Compares an answer with a shape: the same keys in the same order, each of the right type.
//!
//! A shape is JSON. A text names a type, `number|null` either of two; a key that ends in `?` may be
//! absent; the one element of a list is the shape of all elements.

use serde_json::Value;

pub fn check(value: &Value, shape: &Value, place: &str) -> Result<(), String> {
    match (value, shape) {
        (Value::Object(fields), Value::Object(shapes)) => {
            let mut keys = fields.keys().peekable();
            for (name, shape) in shapes {
                let key = name.trim_end_matches('?');
                if keys.peek().is_some_and(|next| *next == key) {
                    keys.next();
                    check(&fields[key], shape, &format!("{place}.{key}"))?;
                } else if !name.ends_with('?') {
                    return Err(format!("{place}: expected {key}, found {:?}", keys.peek()));
                }
            }
            keys.next().map_or(Ok(()), |key| Err(format!("{place}: unexpected {key}")))
        }
        (Value::Array(items), Value::Array(shapes)) => {
            items.iter().enumerate().try_for_each(|(index, item)| check(item, &shapes[0], &format!("{place}[{index}]")))
        }
        (_, Value::String(types)) => {
            let kind = kind(value);
            let fits = types.split('|').any(|wanted| wanted == kind || fits_form(value, wanted));
            if fits { Ok(()) } else { Err(format!("{place}: {value} is not {types}")) }
        }
        _ => Err(format!("{place}: {value} is not {shape}")),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Texts of a certain form: digits, a decimal, a date, the address of a picture.
fn fits_form(value: &Value, form: &str) -> bool {
    let Some(text) = value.as_str() else { return false };
    let shape: String = text.chars().map(|letter| if letter.is_ascii_digit() { '9' } else { letter }).collect();
    match form {
        "digits" => !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()),
        "decimal" => text.split_once('.').is_some_and(|(_, end)| end.len() == 1 && text.parse::<f64>().is_ok()),
        "date" => shape == "9999-99-99T99:99:99Z",
        "date3" => shape == "9999-99-99T99:99:99.999Z",
        "date6" => shape == "9999-99-99T99:99:99.999999Z",
        "image" => text.starts_with("http://sim.test/") && text.to_lowercase().ends_with(".png"),
        _ => false,
    }
}

#[test]
fn differences_are_found() {
    let shape = serde_json::json!({ "a": "number", "b?": ["string"] });
    for (value, good) in [
        (r#"{"a":1}"#, true),
        (r#"{"a":1,"b":["x"]}"#, true),
        (r#"{"b":["x"],"a":1}"#, false),
        (r#"{"a":"1"}"#, false),
        (r#"{"a":1,"b":[2]}"#, false),
        (r#"{"a":1,"c":2}"#, false),
    ] {
        let value = serde_json::from_str(value).unwrap();
        assert_eq!(check(&value, &shape, "").is_ok(), good, "{value}");
    }
}

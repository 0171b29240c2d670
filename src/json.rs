//! Results as JSON, which the host parses. That takes less code than making the host's objects one by one, and no longer.

use std::fmt::{self, Display};

use serde::ser::{self, Impossible, Serialize, SerializeSeq, SerializeStruct, SerializeTuple, Serializer};

/// Writes a value as JSON. It is made of what results are made of: structs, lists, texts, numbers, words of an enum.
///
/// # Errors
/// When it holds something else.
pub fn to_json(value: &impl Serialize) -> Result<String, NoResult> {
    let mut json = Json(Vec::new());
    value.serialize(&mut json)?;
    String::from_utf8(json.0).map_err(|_| NoResult)
}

/// Something that is in no result.
#[derive(Debug, PartialEq, Eq)]
pub struct NoResult;

impl Display for NoResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("This is in no result, and so is not written as JSON.")
    }
}

impl std::error::Error for NoResult {}

impl ser::Error for NoResult {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

/// What is written so far.
struct Json(Vec<u8>);

impl Json {
    /// Writes what stands before a value of a list or a name of an object.
    fn separate(&mut self) {
        if !matches!(self.0.last(), Some(b'[' | b'{')) {
            self.0.push(b',');
        }
    }

    fn integer(&mut self, number: u64) {
        // Nearly all numbers have 32 bits, which are divided more quickly than 64.
        match u32::try_from(number) {
            Ok(small) => self.small(small, 1),
            Err(_) => {
                self.integer(number / 1_000_000_000);
                self.small((number % 1_000_000_000) as u32, 9);
            }
        }
    }

    /// Writes a number with so many digits at least.
    fn small(&mut self, mut number: u32, least: usize) {
        let mut digits = [b'0'; 10];
        let mut length = 0;
        for digit in digits.iter_mut().rev() {
            if number == 0 && length >= least {
                break;
            }
            *digit += (number % 10) as u8;
            number /= 10;
            length += 1;
        }
        self.0.extend_from_slice(digits.get(digits.len() - length..).unwrap_or_default());
    }

    /// Writes a number from 0 to 2⁵³: with one decimal if that says it, as it says all rates, else with all of them.
    fn decimal(&mut self, number: f64) {
        let tenths = (number * 10.0).round();
        let is_rate = tenths / 10.0 == number;
        self.integer(if is_rate { tenths as u64 / 10 } else { number as u64 });
        self.0.push(b'.');
        if is_rate {
            return self.0.push(b'0' + (tenths as u64 % 10) as u8);
        }
        /// The digits are those of a whole number of such parts.
        const PARTS: u128 = 1 << 120;
        let mut rest = (number.fract() * PARTS as f64) as u128;
        while rest > 0 {
            rest *= 10;
            self.0.push(b'0' + (rest / PARTS) as u8);
            rest %= PARTS;
        }
    }

    fn text(&mut self, text: &str) {
        self.0.push(b'"');
        let mut rest = text.as_bytes();
        while let Some(place) = rest.iter().position(|byte| matches!(byte, 0..b' ' | b'"' | b'\\')) {
            let (plain, behind) = rest.split_at(place);
            self.0.extend_from_slice(plain);
            self.0.extend_from_slice(b"\\u00");
            let (escaped, behind) = behind.split_at(1);
            for half in escaped.iter().flat_map(|byte| [byte >> 4, byte & 0xf]) {
                self.0.push(half + if half < 10 { b'0' } else { b'a' - 10 });
            }
            rest = behind;
        }
        self.0.extend_from_slice(rest);
        self.0.push(b'"');
    }
}

/// The methods of a [`Serializer`] for what is in no result.
macro_rules! refuse {
    ($($method:ident($($Given:ty),*) -> $Written:ty;)*) => {
        $(fn $method(self, $(_: $Given),*) -> Result<$Written, NoResult> {
            Err(NoResult)
        })*
    };
}

/// The methods of a [`Serializer`] for numbers that another method takes.
macro_rules! widen {
    ($($method:ident($Number:ty) by $wide:ident;)*) => {
        $(fn $method(self, number: $Number) -> Result<(), NoResult> {
            self.$wide(number.into())
        })*
    };
}

impl Serializer for &mut Json {
    type Ok = ();
    type Error = NoResult;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeStruct = Self;
    type SerializeTupleStruct = Impossible<(), NoResult>;
    type SerializeTupleVariant = Impossible<(), NoResult>;
    type SerializeMap = Impossible<(), NoResult>;
    type SerializeStructVariant = Impossible<(), NoResult>;

    fn serialize_bool(self, is_so: bool) -> Result<(), NoResult> {
        self.0.extend_from_slice(if is_so { b"true" } else { b"false" });
        Ok(())
    }

    fn serialize_u64(self, number: u64) -> Result<(), NoResult> {
        self.integer(number);
        Ok(())
    }

    fn serialize_i64(self, number: i64) -> Result<(), NoResult> {
        if number < 0 {
            self.0.push(b'-');
        }
        self.serialize_u64(number.unsigned_abs())
    }

    fn serialize_f64(self, number: f64) -> Result<(), NoResult> {
        if !(0.0..=2_f64.powi(53)).contains(&number) {
            return Err(NoResult);
        }
        self.decimal(number);
        Ok(())
    }

    fn serialize_str(self, text: &str) -> Result<(), NoResult> {
        self.text(text);
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, word: &'static str) -> Result<(), NoResult> {
        self.serialize_str(word)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), NoResult> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), NoResult> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, NoResult> {
        self.0.push(b'[');
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, NoResult> {
        self.serialize_seq(None)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, NoResult> {
        self.0.push(b'{');
        Ok(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), NoResult> {
        Err(NoResult)
    }

    widen! {
        serialize_i8(i8) by serialize_i64;
        serialize_i16(i16) by serialize_i64;
        serialize_i32(i32) by serialize_i64;
        serialize_u8(u8) by serialize_u64;
        serialize_u16(u16) by serialize_u64;
        serialize_u32(u32) by serialize_u64;
        serialize_f32(f32) by serialize_f64;
    }

    refuse! {
        serialize_char(char) -> ();
        serialize_bytes(&[u8]) -> ();
        serialize_none() -> ();
        serialize_unit() -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_map(Option<usize>) -> Self::SerializeMap;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }
}

impl SerializeSeq for &mut Json {
    type Ok = ();
    type Error = NoResult;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), NoResult> {
        self.separate();
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), NoResult> {
        self.0.push(b']');
        Ok(())
    }
}

impl SerializeTuple for &mut Json {
    type Ok = ();
    type Error = NoResult;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), NoResult> {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<(), NoResult> {
        SerializeSeq::end(self)
    }
}

impl SerializeStruct for &mut Json {
    type Ok = ();
    type Error = NoResult;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), NoResult> {
        self.separate();
        self.text(name);
        self.0.push(b':');
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), NoResult> {
        self.0.push(b'}');
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use super::*;

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    enum Word {
        SomeWord,
    }

    #[derive(Serialize)]
    struct Example<'a> {
        texts: &'a [&'a str],
        #[serde(skip_serializing_if = "Option::is_none")]
        left_out: Option<u8>,
        there: Option<u64>,
        array: [i64; 3],
        nothing: [bool; 0],
        words: Vec<Word>,
        is_so: bool,
    }

    #[test]
    fn a_result_is_written_as_serde_json_writes_it() {
        let texts = ["", "plain", "\"quoted\" \\ 5 °C", "\0\u{1f}\n\t\u{7f}", "日本語 🏆"];
        let example = Example {
            texts: &texts,
            left_out: None,
            there: Some(u64::MAX),
            array: [i64::MIN, -1, 0],
            nothing: [],
            words: vec![Word::SomeWord, Word::SomeWord],
            is_so: true,
        };
        let written: serde_json::Value = serde_json::from_str(&to_json(&example).unwrap()).unwrap();
        assert_eq!(written, serde_json::to_value(&example).unwrap());
    }

    #[test]
    fn a_number_is_read_again_as_the_same() {
        let read = |number: f64| to_json(&number).unwrap().parse::<f64>().unwrap();
        for tenths in 0..=1000 {
            assert_eq!(to_json(&(f64::from(tenths) / 10.0)).unwrap(), format!("{}.{}", tenths / 10, tenths % 10));
        }
        for whole in [1, 3, 7, 49, 333, 39_948, 1_000_003, u32::MAX] {
            for part in [1, 2, whole / 3, whole / 2, whole - 1] {
                let percent = f64::from(part) * 100.0 / f64::from(whole);
                assert_eq!(read(percent), percent);
            }
        }
        for number in [2_f64.powi(53), 2_f64.powi(52) + 0.5, 0.1 + 0.2, 1e-9] {
            assert_eq!(read(number), number);
        }
    }

    #[test]
    fn what_is_in_no_result_is_refused() {
        for number in [-0.1, f64::NAN, f64::INFINITY, 1e300] {
            assert_eq!(to_json(&number), Err(NoResult));
        }
        assert_eq!(to_json(&std::collections::BTreeMap::from([("key", 1)])), Err(NoResult));
        assert_eq!(to_json(&Some(())), Err(NoResult));
    }
}

//! Results as JSON, which the host parses. serde-wasm-bindgen makes the same objects by a call for each property; measured,
//! it makes the module 4 KB larger, compressed. serde_json makes it 2 KB larger: its errors are checked everywhere.

use std::fmt;

use serde::ser::{self, Serialize};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A number as JSON has it. Every runtime has the code for decimals, which would be a tenth of the module.
    #[wasm_bindgen(js_name = String)]
    fn written(number: f64) -> String;
}

/// A value as JSON.
pub fn json(value: &impl Serialize) -> String {
    let mut json = Json(Vec::new());
    let Ok(()) = value.serialize(&mut json);
    String::from_utf8(json.0).unwrap_or_default()
}

/// UTF-8.
struct Json(Vec<u8>);

/// What fails: nothing.
#[derive(Debug)]
enum Never {}

impl Json {
    fn push(&mut self, text: &str) {
        self.0.extend_from_slice(text.as_bytes());
    }

    fn text(&mut self, text: &str) {
        self.0.push(b'"');
        let is_plain = |byte: u8| byte >= b' ' && byte != b'"' && byte != b'\\';
        if text.bytes().all(is_plain) {
            self.push(text);
        } else {
            text.bytes().for_each(|byte| self.byte(byte, is_plain(byte)));
        }
        self.0.push(b'"');
    }

    fn byte(&mut self, byte: u8, is_plain: bool) {
        if byte < b' ' {
            self.push(if byte < 16 { "\\u000" } else { "\\u001" });
            let digit = byte % 16;
            self.0.push(if digit < 10 { b'0' + digit } else { b'a' - 10 + digit });
            return;
        }
        if !is_plain {
            self.0.push(b'\\');
        }
        self.0.push(byte);
    }

    fn integer(&mut self, number: u64) {
        if number >= 10 {
            self.integer(number / 10);
        }
        self.0.push(b'0' + (number % 10) as u8);
    }

    fn begin(&mut self, begin: &str, end: &'static str) -> Parts<'_> {
        self.push(begin);
        Parts { json: self, end }
    }

    /// A value of a list or of an object, and a comma.
    fn part<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        value.serialize(&mut *self)?;
        self.0.push(b',');
        Ok(())
    }

    /// The name of a member, which is a name of ours.
    fn name(&mut self, name: &str) {
        self.0.push(b'"');
        self.push(name);
        self.push("\":");
    }
}

/// A list or an object that has begun.
struct Parts<'a> {
    json: &'a mut Json,
    end: &'static str,
}

impl Parts<'_> {
    fn finish(self) -> Result<(), Never> {
        // The comma of the last part; no value ends with one.
        if self.json.0.last() == Some(&b',') {
            self.json.0.pop();
        }
        self.json.push(self.end);
        Ok(())
    }
}

macro_rules! integers {
    ($($method:ident $signed:ident $number:ty,)*) => {$(
        fn $method(self, number: $number) -> Result<(), Never> {
            self.$signed(number.into())
        }
    )*};
}

impl<'a> ser::Serializer for &'a mut Json {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Parts<'a>;
    type SerializeTuple = Parts<'a>;
    type SerializeTupleStruct = Parts<'a>;
    type SerializeTupleVariant = Parts<'a>;
    type SerializeMap = Parts<'a>;
    type SerializeStruct = Parts<'a>;
    type SerializeStructVariant = Parts<'a>;

    integers! {
        serialize_i8 serialize_i64 i8,
        serialize_i16 serialize_i64 i16,
        serialize_i32 serialize_i64 i32,
        serialize_u8 serialize_u64 u8,
        serialize_u16 serialize_u64 u16,
        serialize_u32 serialize_u64 u32,
        serialize_f32 serialize_f64 f32,
    }

    fn serialize_u64(self, number: u64) -> Result<(), Never> {
        self.integer(number);
        Ok(())
    }

    fn serialize_i64(self, number: i64) -> Result<(), Never> {
        if number < 0 {
            self.0.push(b'-');
        }
        self.serialize_u64(number.unsigned_abs())
    }

    fn serialize_f64(self, number: f64) -> Result<(), Never> {
        self.push(&written(number));
        Ok(())
    }

    fn serialize_bool(self, is_so: bool) -> Result<(), Never> {
        self.push(if is_so { "true" } else { "false" });
        Ok(())
    }

    fn serialize_char(self, character: char) -> Result<(), Never> {
        self.serialize_str(character.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Result<(), Never> {
        self.text(text);
        Ok(())
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<(), Never> {
        self.collect_seq(bytes)
    }

    fn serialize_unit(self) -> Result<(), Never> {
        self.push("null");
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Never> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Never> {
        value.serialize(self)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Never> {
        self.serialize_unit()
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Never> {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Never> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Never> {
        let mut parts = self.begin("{", "}");
        ser::SerializeStruct::serialize_field(&mut parts, variant, value)?;
        parts.finish()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Parts<'a>, Never> {
        Ok(self.begin("[", "]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Parts<'a>, Never> {
        Ok(self.begin("[", "]"))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Parts<'a>, Never> {
        Ok(self.begin("[", "]"))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Parts<'a>, Never> {
        let parts = self.begin("{", "]}");
        parts.json.name(variant);
        parts.json.push("[");
        Ok(parts)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Parts<'a>, Never> {
        Ok(self.begin("{", "}"))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Parts<'a>, Never> {
        Ok(self.begin("{", "}"))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Parts<'a>, Never> {
        let parts = self.begin("{", "}}");
        parts.json.name(variant);
        parts.json.push("{");
        Ok(parts)
    }
}

macro_rules! lists {
    ($($kind:ident $method:ident,)*) => {$(
        impl ser::$kind for Parts<'_> {
            type Ok = ();
            type Error = Never;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
                self.json.part(value)
            }

            fn end(self) -> Result<(), Never> {
                self.finish()
            }
        }
    )*};
}

lists! {
    SerializeSeq serialize_element,
    SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field,
}

macro_rules! objects {
    ($($kind:ident)*) => {$(
        impl ser::$kind for Parts<'_> {
            type Ok = ();
            type Error = Never;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Never> {
                self.json.name(name);
                self.json.part(value)
            }

            fn end(self) -> Result<(), Never> {
                self.finish()
            }
        }
    )*};
}

objects! { SerializeStruct SerializeStructVariant }

impl ser::SerializeMap for Parts<'_> {
    type Ok = ();
    type Error = Never;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Never> {
        key.serialize(&mut *self.json)?;
        self.json.push(":");
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        self.json.part(value)
    }

    fn end(self) -> Result<(), Never> {
        self.finish()
    }
}

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl ser::Error for Never {
    fn custom<T: fmt::Display>(_: T) -> Self {
        // A type of ours that could fail would be a bug, of which a trap tells.
        std::process::abort()
    }
}

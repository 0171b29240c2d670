//! The region at the end of an `npId`.

use psn_api_wasm::region::{NotBase64, region_of_np_id};

/// The base64 of plain text, by another hand.
fn base64(text: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits: String = text.iter().map(|byte| format!("{byte:08b}")).collect();
    let mut out = String::new();
    for group in bits.as_bytes().chunks(6) {
        let digit = format!("{:0<6}", std::str::from_utf8(group).unwrap());
        out.push(char::from(DIGITS[usize::from_str_radix(&digit, 2).unwrap()]));
    }
    while !out.len().is_multiple_of(4) {
        out.push('=');
    }
    out
}

fn region(np_id: &[u8]) -> Option<String> {
    region_of_np_id(&base64(np_id)).unwrap()
}

#[test]
fn the_two_letters_after_the_last_dot() {
    for (np_id, expected) in [
        ("name@a7.de", Some("DE")),
        ("name@a7.DE", Some("DE")),
        ("name@a7.uS", Some("US")),
        ("first.last@a7.jp", Some("JP")),
        ("@.gb", Some("GB")),
        // The at sign and the dot only have to be there.
        (".gb@.fr", Some("FR")),
        ("a@b.zz", Some("ZZ")),
        ("name.de", None),
        ("name@de", None),
        ("name@a7", None),
        ("name@a7.", None),
        ("name@a7.d", None),
        ("name@a7.deu", None),
        ("name@a7.d1", None),
        ("name@a7.12", None),
        ("name@a7.d-", None),
        ("name@a7.de ", None),
        ("name@a7.é", None),
        ("name@a7.de.", None),
        ("", None),
    ] {
        assert_eq!(region(np_id.as_bytes()).as_deref(), expected, "{np_id}");
    }
}

/// `atob` gives bytes, of which any may stand before the region.
#[test]
fn bytes_that_are_no_utf8_do_not_matter() {
    assert_eq!(region(b"\xff\x00@\xe9.de").as_deref(), Some("DE"));
    assert_eq!(region(b"name@a7.\xffe"), None);
}

#[test]
fn white_space_and_padding_do_not_matter() {
    assert_eq!(base64(b"me@a7.de"), "bWVAYTcuZGU=");
    for np_id in ["bWVAYTcuZGU=", "bWVAYTcuZGU", " bWVA\nYTcu\tZGU= "] {
        assert_eq!(region_of_np_id(np_id), Ok(Some("DE".to_owned())), "{np_id}");
    }
}

#[test]
fn what_is_not_base64_is_said_to_be_none() {
    for np_id in ["me@a7.de", "bWVAYTcuZGU==", "bWVAYTcuZ", "b", "é", "="] {
        assert_eq!(region_of_np_id(np_id), Err(NotBase64), "{np_id}");
    }
}

//! Which bytes are sent as a picture, and how.

use psn_api_wasm::endpoints::groups::upload_group_resource;
use psn_api_wasm::{Body, NoPicture, Picture};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n and more";

#[test]
fn the_kind_of_a_picture_is_known_by_how_it_begins() {
    assert_eq!(Picture::new(PNG).unwrap().content_type(), "image/png");
    assert_eq!(Picture::new(b"\xff\xd8\xff\xe1").unwrap().content_type(), "image/jpeg");
    for other in [&b""[..], b"GIF89a", b"\x89PNG", b"\xff\xd8", b"<svg>"] {
        assert_eq!(Picture::new(other), Err(NoPicture::OtherKind));
    }
}

#[test]
fn a_picture_may_have_a_mebibyte() {
    let bytes = [PNG, &vec![0; Picture::MOST_BYTES]].concat();
    assert!(Picture::new(&bytes[..Picture::MOST_BYTES]).is_ok());
    let failure = Picture::new(&bytes[..=Picture::MOST_BYTES]).unwrap_err();
    assert_eq!(failure, NoPicture::TooLarge(1_048_577));
    assert_eq!(failure.to_string(), "the picture has 1048577 bytes; PSN takes at most 1048576");
}

#[test]
fn a_picture_is_sent_as_it_is() {
    let picture = Picture::new(PNG).unwrap();
    let request = upload_group_resource("1", picture, ()).unwrap().request.authorized_by("token");
    assert_eq!(request.body.as_ref().map(Body::as_bytes), Some(PNG));
    assert_eq!(request.body.as_ref().and_then(Body::as_text), None);
    let types = request.headers.iter().filter(|(name, _)| name == "Content-Type").map(|(_, value)| value.as_str());
    assert_eq!(types.collect::<Vec<_>>(), ["image/png"]);
    assert!(format!("{request:?}").contains("17 bytes"));
}

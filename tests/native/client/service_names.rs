//! Which trophy service has a title.

use psn_api_wasm::client::{ServiceNames, service_of_platform};

#[test]
fn a_platform_tells_the_service() {
    for (platform, service) in [
        ("PS5", Some("trophy2")),
        ("PS5,PSPC", Some("trophy2")),
        ("PSPC", Some("trophy2")),
        ("PS4", Some("trophy")),
        ("PS3,PSVITA,PS4", Some("trophy")),
        ("Vita", Some("trophy")),
        ("PS9", None),
        ("", None),
    ] {
        assert_eq!(service_of_platform(platform), service, "{platform}");
    }
}

#[test]
fn no_more_than_a_thousand_titles_are_remembered() {
    let mut names = ServiceNames::default();
    let id = |number: u32| format!("NPWR{number:05}_00");
    for number in 0..1000 {
        names.remember(&id(number), "trophy");
    }
    assert!((0..1000).all(|number| names.get(&id(number)) == Some("trophy")));
    names.remember(&id(7), "trophy2");
    assert_eq!(names.get(&id(7)), Some("trophy2"));
    names.remember(&id(1000), "trophy2");
    assert_eq!((names.get(&id(1000)), names.get(&id(0))), (Some("trophy2"), None));
}

#[test]
fn a_service_that_does_not_have_a_title_is_remembered() {
    let mut names = ServiceNames::default();
    names.remember_missing("NPWR1", "trophy");
    assert_eq!((names.is_missing("NPWR1", "trophy"), names.is_missing("NPWR1", "trophy2")), (true, false));
    assert_eq!((names.get("NPWR1"), names.is_missing("NPWR2", "trophy")), (None, false));
    names.remember("NPWR1", "trophy");
    assert_eq!((names.get("NPWR1"), names.is_missing("NPWR1", "trophy")), (Some("trophy"), false), "it has come since");
}

//! Random texts for the property tests.

use proptest::prelude::*;

/// What a failure shows is enough to write a test of it: nothing is kept in files.
pub fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

/// What attacks a path or a query when it is put together.
const PIECES: [&str; 24] = [
    ".", "..", "/", "\\", "%2e", "%2E", "%2f", "%5C", "%", "%00", "?", "#", "&", "=", "+", ";", ":", "@", "\t", "\n",
    " ", "a", "é", "😀",
];

/// Any text, with those that attack paths and queries more often than chance would make them.
pub fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        prop::collection::vec(prop::sample::select(&PIECES), 0..6).prop_map(|pieces| pieces.concat()),
        Just(String::from(".")),
        Just(String::from("..")),
        Just(String::new()),
    ]
}

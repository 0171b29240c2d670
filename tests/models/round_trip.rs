//! What is read is written back, key for key.

use crate::fixtures::{FIXTURES, examples};

#[test]
fn every_example_is_written_back_as_it_was_read() {
    for fixture in FIXTURES {
        for (name, body) in examples(fixture.file) {
            let text = serde_json::to_string_pretty(&body).unwrap();
            let written =
                (fixture.round_trip)(&text).unwrap_or_else(|refusal| panic!("{}, {name}: {refusal}", fixture.file));
            assert_eq!(written, body, "{}, {name}", fixture.file);
        }
    }
}

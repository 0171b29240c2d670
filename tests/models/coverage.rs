//! The examples leave nothing out: no file without a model, no field without an example.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::fixtures::{FIXTURES, examples, folder};

#[test]
fn every_file_belongs_to_a_model() {
    let files: BTreeSet<String> =
        std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    let named: BTreeSet<String> = FIXTURES.iter().map(|f| f.file.to_owned()).collect();
    assert_eq!(files, named);
}

#[test]
fn every_file_has_an_example() {
    for fixture in FIXTURES {
        assert!(!examples(fixture.file).is_empty(), "tests/models/data/{} has no example", fixture.file);
    }
}

#[test]
fn every_declared_key_has_an_example() {
    for fixture in FIXTURES {
        let seen = keys_in_examples(fixture.file);
        for key in fixture.declarations.iter().flat_map(|d| declared_keys(d)) {
            assert!(seen.contains(&key.name), "{}: no `{}`", fixture.file, key.name);
        }
    }
}

/// A key of an object is left out of an example of that object exactly when it may be.
#[test]
fn every_optional_key_is_also_left_out_and_no_other_is() {
    for fixture in FIXTURES {
        let objects = objects_in_examples(fixture.file);
        for declaration in fixture.declarations {
            let keys = declared_keys(declaration);
            // The objects of this declaration: those with all required keys and no undeclared ones.
            let ours: Vec<_> = objects
                .iter()
                .filter(|object| object.iter().all(|key| keys.iter().any(|k| &k.name == key)))
                .filter(|object| keys.iter().all(|k| k.optional || object.contains(&k.name)))
                .collect();
            for key in keys {
                assert!(!ours.is_empty(), "{}: nothing like {declaration}", fixture.file);
                assert_eq!(
                    key.optional,
                    ours.iter().any(|object| !object.contains(&key.name)),
                    "{}: `{}` in {declaration}",
                    fixture.file,
                    key.name
                );
            }
        }
    }
}

/// A key that may be `null` is `null` in one example and something else in another.
#[test]
fn every_nullable_key_is_null_and_not_null() {
    for fixture in FIXTURES {
        let examples = examples(fixture.file);
        for key in fixture.declarations.iter().flat_map(|d| declared_keys(d)).filter(|key| key.nullable) {
            let mut values = Vec::new();
            examples.values().for_each(|body| collect_values(body, &key.name, &mut values));
            assert!(values.iter().any(|value| value.is_null()), "{}: `{}` is never null", fixture.file, key.name);
            assert!(values.iter().any(|value| !value.is_null()), "{}: `{}` is always null", fixture.file, key.name);
        }
    }
}

/// In TypeScript the three kinds of trophy that a list can hold are cut out of `Trophy` by a list of
/// keys, which has to name the fields that the Rust types have.
#[test]
fn the_thin_trophies_are_cut_out_of_trophy_with_their_own_keys() {
    use psn_api_wasm::models::{RarestThinTrophy, TitleThinTrophy, UserThinTrophy};
    use tsify::Tsify;

    for (declaration, file, list) in [
        (TitleThinTrophy::DECL, "title-trophies.json", "trophies"),
        (UserThinTrophy::DECL, "user-trophies-earned.json", "trophies"),
        (RarestThinTrophy::DECL, "user-trophies-earned.json", "rarestTrophies"),
    ] {
        // Every second piece between quotation marks is a quoted word.
        let declared: BTreeSet<&str> = declaration.split('"').skip(1).step_by(2).collect();
        let examples = examples(file);
        let seen: BTreeSet<&str> = examples
            .values()
            .filter_map(|body| body.get(list))
            .flat_map(|trophies| trophies.as_array().unwrap())
            .flat_map(|trophy| trophy.as_object().unwrap().keys())
            .map(String::as_str)
            .collect();
        assert_eq!(declared, seen, "{declaration}");
    }
}

struct Key {
    name: String,
    optional: bool,
    nullable: bool,
}

/// The keys of an interface: the lines of the form `    name?: type;`. A type alias has none.
fn declared_keys(declaration: &str) -> Vec<Key> {
    declaration
        .lines()
        .filter_map(|line| line.strip_prefix("    "))
        .filter_map(|line| line.split_once(": "))
        .map(|(key, kind)| Key {
            name: key.trim_end_matches('?').trim_matches('"').to_owned(),
            optional: key.ends_with('?'),
            nullable: kind.ends_with("| null;"),
        })
        .filter(|key| key.name.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c)))
        .collect()
}

/// The values that a key has anywhere within a value.
fn collect_values<'v>(value: &'v Value, key: &str, found: &mut Vec<&'v Value>) {
    match value {
        Value::Object(object) => {
            found.extend(object.get(key));
            object.values().for_each(|value| collect_values(value, key, found));
        }
        Value::Array(items) => items.iter().for_each(|value| collect_values(value, key, found)),
        _ => {}
    }
}

fn keys_in_examples(file: &str) -> BTreeSet<String> {
    objects_in_examples(file).into_iter().flatten().collect()
}

/// The keys of every object in every example of a file.
fn objects_in_examples(file: &str) -> Vec<BTreeSet<String>> {
    let mut found = Vec::new();
    for body in examples(file).values() {
        collect_objects(body, &mut found);
    }
    found
}

fn collect_objects(value: &Value, found: &mut Vec<BTreeSet<String>>) {
    match value {
        Value::Object(object) => {
            found.push(object.keys().cloned().collect());
            object.values().for_each(|v| collect_objects(v, found));
        }
        Value::Array(items) => items.iter().for_each(|v| collect_objects(v, found)),
        _ => {}
    }
}

//! What the results are declared to be in TypeScript, against what they are.

use std::collections::{BTreeMap, BTreeSet};

use psn_api_wasm::collection::{
    DECLARATIONS, StatsOptions, SummaryRow, compare, compare_title, level_of_points, stats,
};
use serde::Serialize;
use serde_json::Value;

use super::accounts::{self, Kind};

/// The declared types, and which of them were met.
struct Declared {
    /// The fields of the interfaces, a question mark behind the names of those that may be left out.
    interfaces: BTreeMap<&'static str, Vec<(&'static str, &'static str)>>,
    aliases: BTreeMap<&'static str, &'static str>,
    met: BTreeSet<&'static str>,
}

impl Declared {
    fn read() -> Self {
        let mut declared = Self { interfaces: BTreeMap::new(), aliases: BTreeMap::new(), met: BTreeSet::new() };
        for declaration in DECLARATIONS {
            let lines = || declaration.lines();
            let fields = lines().filter_map(|line| line.strip_prefix("    ")?.strip_suffix(';')?.split_once(": "));
            if let Some(name) = lines().find_map(|line| line.strip_prefix("export interface ")?.strip_suffix(" {")) {
                declared.interfaces.insert(name, fields.collect());
            } else {
                let alias = lines().find_map(|line| line.strip_prefix("export type ")?.strip_suffix(';'));
                let (name, types) = alias.and_then(|alias| alias.split_once(" = ")).unwrap();
                declared.aliases.insert(name, types);
            }
        }
        declared
    }

    /// Whether a result has the type that is declared for it.
    fn check(&mut self, result: &impl Serialize, name: &str) {
        self.check_value(&serde_json::to_value(result).unwrap(), name, name);
    }

    fn check_value(&mut self, value: &Value, declared: &str, place: &str) {
        if let Some(item) = declared.strip_suffix("[]") {
            value.as_array().unwrap().iter().for_each(|value| self.check_value(value, item, place));
            return;
        }
        if let Some((name, types)) = self.aliases.get_key_value(declared).map(|(name, types)| (*name, *types)) {
            self.met.insert(name);
            return self.check_value(value, types, place);
        }
        if let Some((name, fields)) = self.interfaces.get_key_value(declared).map(|(name, of)| (*name, of.clone())) {
            self.met.insert(name);
            return self.check_object(value, &fields, place);
        }
        let is_right = match declared {
            "number" | "TrophyRarity" => value.is_number(),
            "boolean" => value.is_boolean(),
            "string" | "TrophyType" | "TitlePlatform | (string & {})" => value.is_string(),
            "TrophyCounts" => value.is_object(),
            _ if declared.contains(" | ") => {
                let written = value.to_string();
                declared.split(" | ").any(|literal| literal == written)
            }
            _ => panic!("{place} is a {declared}, which is not declared"),
        };
        assert!(is_right, "{place} is declared as {declared} and is {value}");
    }

    fn check_object(&mut self, value: &Value, fields: &[(&str, &str)], place: &str) {
        let mut left: BTreeSet<&String> = value.as_object().unwrap().keys().collect();
        for (field, declared) in fields {
            let name = field.trim_end_matches('?');
            let place = format!("{place}.{name}");
            match value.get(name) {
                Some(value) => self.check_value(value, declared, &place),
                None => assert!(field.ends_with('?'), "{place} is missing"),
            }
            left.retain(|key| *key != name);
        }
        assert!(left.is_empty(), "{place} has {left:?}, which are not declared");
    }
}

#[test]
fn results_are_what_is_declared() {
    let mut declared = Declared::read();
    declared.check(&level_of_points(u64::MAX), "TrophyLevel");
    for seed in 0..10 {
        let kind = Kind { titles: 30, trophies: 14, is_odd: true };
        let titles = [accounts::account(seed, kind), accounts::account(seed + 100, kind)];
        let [mut mine, theirs] = titles.map(|titles| accounts::index(&titles));
        mine.set_summary(SummaryRow::default());
        declared.check(&stats(&mine, &StatsOptions::default()), "Stats");
        declared.check(&compare(&mine, &theirs), "Comparison");
        for (mine, theirs) in mine.titles().zip(theirs.titles()) {
            declared.check(&compare_title(&mine, &theirs), "TrophyComparison[]");
        }
    }
    let all: BTreeSet<&str> = declared.interfaces.keys().chain(declared.aliases.keys()).copied().collect();
    assert_eq!(declared.met, all, "every declared type is in a result");
}

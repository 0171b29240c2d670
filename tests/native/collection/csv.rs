//! The table, read by another library.

use proptest::prelude::*;
use psn_api_wasm::collection::{CSV_HEADER, Grade, TitleBlock, TitleRow, TitleTexts, TrophyRow, TrophyTexts, push_csv};
use serde_json::Value;

use super::accounts::{self, Kind, PlayedTitle};
use super::plain;
use crate::samples::{any_text, config};

fn texts_of(played: &PlayedTitle) -> Vec<TrophyTexts<'_>> {
    let texts = played.defined.iter().map(|trophy| TrophyTexts {
        trophy_id: trophy.trophy_id,
        trophy_name: trophy.trophy_name.as_deref().unwrap_or_default(),
        trophy_detail: trophy.trophy_detail.as_deref().unwrap_or_default(),
    });
    // They need not be sorted.
    if played.defined.len().is_multiple_of(2) { texts.collect() } else { texts.rev().collect() }
}

fn read(csv: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn every_trophy_has_a_row() {
    let titles = accounts::account(3, Kind { titles: 40, trophies: 12, is_odd: true });
    let index = accounts::index(&titles);
    let mut csv = String::from(CSV_HEADER);
    for title in index.titles() {
        let is_its = |played: &&PlayedTitle| played.title.np_communication_id == title.row().np_communication_id;
        let played = titles.iter().find(is_its).unwrap();
        let texts = TitleTexts { trophy_title_name: &played.title.trophy_title_name, trophies: &texts_of(played) };
        push_csv(&mut csv, &title, &texts);
    }
    let rows = read(&csv);
    let all = plain::trophies(&titles);
    assert_eq!(rows.len(), all.len() + 1);
    for (row, plain) in rows[1..].iter().zip(&all) {
        let played = titles.iter().find(|played| played.title.np_communication_id == plain.title).unwrap();
        let title = serde_json::to_value(&played.title).unwrap();
        for (name, cell) in rows[0].iter().zip(row) {
            let value = title.get(name).filter(|_| name != "progress").or_else(|| plain.trophy.get(name));
            let text = match value.unwrap_or(&Value::Null) {
                Value::Null => String::new(),
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            assert_eq!(*cell, text, "{name}");
        }
    }
}

/// What spreadsheets take for the beginning of a formula.
const SIGNS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_text_comes_back_and_none_is_a_formula(
        texts in [any_cell(), any_cell(), any_cell(), any_cell(), any_cell(), any_cell()],
    ) {
        let [id, service, platform, name, trophy_name, detail] = &texts;
        let row = TitleRow {
            np_communication_id: id,
            np_service_name: service,
            trophy_title_platform: platform,
            ..TitleRow::default()
        };
        let trophy = TrophyRow { trophy_group_id: detail, ..TrophyRow::new(7, Grade::Other(name)) };
        let block = TitleBlock::new(&row, &[trophy]);
        let trophies = [TrophyTexts { trophy_id: 7, trophy_name, trophy_detail: detail }];
        let mut csv = String::new();
        push_csv(&mut csv, &block.title(), &TitleTexts { trophy_title_name: name, trophies: &trophies });
        let rows = read(&csv);
        prop_assert_eq!(rows.len(), 1);
        let expected = [id, service, name, platform, detail, "7", name, trophy_name, detail];
        for (cell, text) in rows[0].iter().zip(expected) {
            prop_assert!(!cell.starts_with(SIGNS));
            let is_formula = text.starts_with(SIGNS);
            prop_assert_eq!(cell.strip_prefix('\'').filter(|_| is_formula).unwrap_or(cell), text);
        }
        prop_assert!(csv.ends_with("\r\n"));
    }
}

fn any_cell() -> impl Strategy<Value = String> {
    let signs = prop::sample::select(&['=', '+', '-', '@', '\t', '\r', '\n', ',', '"', '\'', ';', '＝', '＠'][..]);
    prop_oneof![any_text(), (signs, any_text()).prop_map(|(sign, text)| format!("{sign}{text}"))]
}

#[test]
fn quotation_marks_are_doubled_and_lines_end_as_the_standard_says() {
    let row = TitleRow { np_communication_id: "a\"b", np_service_name: "a\nb", ..TitleRow::default() };
    let block = TitleBlock::new(&row, &[TrophyRow::new(4_294_967_295, Grade::Bronze), TrophyRow::new(0, Grade::Gold)]);
    let mut csv = String::new();
    push_csv(&mut csv, &block.title(), &TitleTexts::default());
    assert_eq!(
        csv,
        "\"a\"\"b\",\"a\nb\",,,default,0,gold,,,false,false,,,,,\r\n\
         \"a\"\"b\",\"a\nb\",,,default,4294967295,bronze,,,false,false,,,,,\r\n"
    );
}

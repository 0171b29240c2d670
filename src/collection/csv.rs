//! A collection as a table of comma-separated values (RFC 4180), one row a trophy.
//!
//! The table is written title by title, so that a collection of any size needs the memory of one title.

use super::date_time::UtcDateTime;
use super::index::Title;
use super::rows::TrophyRow;
use crate::models::TrophyRarityLevel;

/// The first line, with the names of the columns, which are PSN's. A program that writes a file for Excel begins it with
/// `\u{feff}`, by which Excel knows UTF-8.
pub const CSV_HEADER: &str = "npCommunicationId,npServiceName,trophyTitleName,trophyTitlePlatform,trophyGroupId,\
                              trophyId,trophyType,trophyName,trophyDetail,trophyHidden,earned,earnedDateTime,progress,\
                              trophyProgressTargetValue,trophyEarnedRate,trophyRare\r\n";

/// The names and texts of a title, in some language. The index has none.
#[derive(Debug, Clone, Copy, Default)]
pub struct TitleTexts<'a> {
    /// The title's name.
    pub trophy_title_name: &'a str,
    /// The texts of its trophies. A trophy without any gets empty cells.
    pub trophies: &'a [TrophyTexts<'a>],
}

/// The name and the text of a trophy.
#[derive(Debug, Clone, Copy, Default)]
pub struct TrophyTexts<'a> {
    /// The trophy's number within the title.
    pub trophy_id: u32,
    /// The trophy's name.
    pub trophy_name: &'a str,
    /// What to do for the trophy.
    pub trophy_detail: &'a str,
}

impl<'a> TitleTexts<'a> {
    fn of(&self, trophy_id: u32) -> TrophyTexts<'a> {
        let is_its = |texts: &&TrophyTexts<'a>| texts.trophy_id == trophy_id;
        // As a rule, a trophy's number is its place.
        let at_place = self.trophies.get(trophy_id as usize).filter(is_its);
        at_place.or_else(|| self.trophies.iter().find(is_its)).copied().unwrap_or_default()
    }
}

/// Writes the rows of a title. A program writes [`CSV_HEADER`] first, then the rows of each title, and can pass on what
/// `out` holds and clear it in between.
///
/// A text that a spreadsheet would take for a formula, since it begins with `=`, `+`, `-`, `@` (or the full-width form of
/// one), a tab or a line break, gets an apostrophe before it.
///
/// ```
/// use psn_api_wasm::collection::{CSV_HEADER, Grade, TitleBlock, TitleRow, TitleTexts, TrophyRow, TrophyTexts, push_csv};
///
/// let row = TitleRow { np_communication_id: "NPWR20188_00", trophy_title_platform: "PS5", ..TitleRow::default() };
/// let block = TitleBlock::new(&row, &[TrophyRow::new(0, Grade::Gold)]);
/// let trophies = [TrophyTexts { trophy_id: 0, trophy_name: "Won, again", trophy_detail: "=1+1" }];
///
/// let mut csv = String::from(CSV_HEADER);
/// push_csv(&mut csv, &block.title(), &TitleTexts { trophy_title_name: "Harbour", trophies: &trophies });
/// assert_eq!(
///     csv.lines().nth(1),
///     Some(r#"NPWR20188_00,,Harbour,PS5,default,0,gold,"Won, again",'=1+1,false,false,,,,,"#),
/// );
/// ```
pub fn push_csv(out: &mut String, title: &Title<'_>, texts: &TitleTexts<'_>) {
    // What is the same in all rows is written once and copied.
    let mut beginning = String::new();
    let row = title.row();
    for text in [row.np_communication_id, row.np_service_name, texts.trophy_title_name, row.trophy_title_platform] {
        push_text(&mut beginning, text);
        beginning.push(',');
    }
    for trophy in title.trophies() {
        out.push_str(&beginning);
        push_trophy(out, &trophy, texts.of(trophy.trophy_id));
        out.push_str("\r\n");
    }
}

fn push_trophy(out: &mut String, trophy: &TrophyRow<'_>, texts: TrophyTexts<'_>) {
    push_text(out, trophy.trophy_group_id);
    out.push(',');
    push_number(out, u64::from(trophy.trophy_id));
    for text in [trophy.trophy_type.as_str(), texts.trophy_name, texts.trophy_detail] {
        out.push(',');
        push_text(out, text);
    }
    for is_so in [trophy.trophy_hidden, trophy.earned] {
        out.push_str(if is_so { ",true" } else { ",false" });
    }
    out.push(',');
    if let Some(earned_at) = trophy.earned_at {
        out.push_str(UtcDateTime(earned_at).text().as_str());
    }
    for number in [trophy.progress, trophy.progress_target] {
        out.push(',');
        number.into_iter().for_each(|number| push_number(out, number));
    }
    out.push(',');
    if let Some(rate) = trophy.earned_rate {
        push_number(out, u64::from(rate.tenths() / 10));
        out.push('.');
        push_number(out, u64::from(rate.tenths() % 10));
    }
    out.push(',');
    match trophy.trophy_rare {
        Some(TrophyRarityLevel::Known(rarity)) => push_number(out, rarity as u64),
        Some(TrophyRarityLevel::Other(number)) => push_number(out, u64::from(number)),
        None => {}
    }
}

fn push_text(out: &mut String, text: &str) {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let is_quoted = text.bytes().any(|byte| matches!(byte, b',' | b'"' | b'\r' | b'\n'));
    if is_quoted {
        out.push('"');
    }
    if is_formula {
        out.push('\'');
    }
    let mut rest = text;
    // Quotation marks are doubled.
    while let Some((before, behind)) = rest.split_once('"') {
        out.push_str(before);
        out.push_str("\"\"");
        rest = behind;
    }
    out.push_str(rest);
    if is_quoted {
        out.push('"');
    }
}

fn push_number(out: &mut String, number: u64) {
    if number >= 10 {
        push_number(out, number / 10);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

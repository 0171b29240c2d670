//! The package in every runtime and bundler, and the README's table of them, which is a record of runs.
use std::env;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::browsers;
use crate::command;
use crate::consumer;
use crate::package::{self, Variant};
use crate::paths::{self, Paths};
use crate::report::note;
use crate::simulator::Simulator;
use crate::tools::NpmTools;

/// After this long the runtimes are taken for stuck.
const LIMIT: Duration = Duration::from_secs(900);
/// The document that has the table.
const FILE: &str = "docs/runtimes.md";
/// Where it stands there.
const TABLE_START: &str = "<!-- runtimes: written by `cargo xtask test runtimes --bless` -->\n";
const TABLE_END: &str = "<!-- /runtimes -->";
const TABLE_HEAD: &str = "| Runs in | Tested with | Tested |\n|---|---|---|\n";

pub fn every_time(paths: &Paths) -> Result<()> {
    check_table(paths, &run(paths, false)?)
}

pub fn all(paths: &Paths) -> Result<()> {
    check_table(paths, &run(paths, true)?)
}

pub fn every_time_taken_over(paths: &Paths) -> Result<()> {
    write_table(paths, &run(paths, false)?)
}

pub fn all_taken_over(paths: &Paths) -> Result<()> {
    write_table(paths, &run(paths, true)?)
}

/// A runtime that there is a test for.
#[derive(Debug, PartialEq, Eq)]
struct Runtime {
    claim: String,
    every_time: bool,
    /// The version it was run in just now, if it was.
    version: Option<String>,
}

/// The folder outside the repository with the package, the runtimes and their tests.
pub fn folder(paths: &Paths, all: bool) -> Result<PathBuf> {
    let package = package::build(paths, Variant::Published)?;
    let runtimes = NpmTools::install_runtimes(paths)?;
    let more = if all { NpmTools::install_more_runtimes(paths)? } else { None };
    let tools: Vec<_> = [&runtimes, &package.npm].into_iter().chain(&more).collect();
    consumer::install_with_tools(paths, &package, "runtimes", &tools)
}

/// Runs those that run every time, or all; with RUNTIMES, which names some, only those.
fn run(paths: &Paths, all: bool) -> Result<Vec<Runtime>> {
    let folder = folder(paths, all)?;
    let simulator = Simulator::start_without_limit(paths)?;
    let chosen = env::var("RUNTIMES").unwrap_or_default();
    let mut runner = Command::new("node");
    runner.arg("tests/runtimes/run.mjs").env("CHROMIUM", browsers::chromium()?);
    if all {
        runner.arg("--all").env("FIREFOX", browsers::firefox()?);
    }
    runner.args(chosen.split(',').filter(|name| !name.is_empty()));
    runner.env("SIM_URL", &simulator.url).env("SIM_PROGRAM", &simulator.program);
    command::run_within(LIMIT, runner.current_dir(&folder))?;
    parse(&paths::read(&folder.join("runtimes.json"))?)
}

fn parse(record: &str) -> Result<Vec<Runtime>> {
    let record: Vec<Value> = serde_json::from_str(record)?;
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    record
        .iter()
        .map(|runtime| {
            Ok(Runtime {
                claim: text(runtime, "claim").context("a runtime makes no claim")?,
                every_time: runtime.get("everyTime").and_then(Value::as_bool).unwrap_or_default(),
                version: text(runtime, "version"),
            })
        })
        .collect()
}

/// The table must name exactly what is tested. Versions change with every update, and are only written.
fn check_table(paths: &Paths, runtimes: &[Runtime]) -> Result<()> {
    let document = paths::read(&paths.root.join(FILE))?;
    let current = names(table_of(&document)?);
    let right = table(runtimes, table_of(&document)?);
    if current != names(&right) {
        bail!("{FILE} should have this table of runtimes, which `cargo xtask test runtimes --bless` writes:\n{right}");
    }
    Ok(())
}

fn write_table(paths: &Paths, runtimes: &[Runtime]) -> Result<()> {
    let file = paths.root.join(FILE);
    let document = paths::read(&file)?;
    let old = table_of(&document)?;
    note(format!("writing the table of runtimes in {FILE}"));
    paths::write(&file, document.replace(old, &table(runtimes, old)))
}

fn table_of(document: &str) -> Result<&str> {
    document
        .split_once(TABLE_START)
        .and_then(|(_, after)| after.split_once(TABLE_END))
        .map(|(table, _)| table)
        .with_context(|| format!("{FILE} has no `{}` … `{TABLE_END}`", TABLE_START.trim_end()))
}

/// The table: what was run just now with its version, and what was run earlier as it stands.
fn table(runtimes: &[Runtime], old: &str) -> String {
    let mut table = TABLE_HEAD.to_owned();
    for Runtime { claim, every_time, version } in runtimes {
        let earlier = rows(old).find(|(name, _)| name == claim).map(|(_, version)| version);
        if let Some(version) = version.as_deref().or(earlier) {
            let when = if *every_time { "each time" } else { "on request" };
            let _ = writeln!(table, "| {claim} | {version} | {when} |");
        }
    }
    table
}

fn rows(table: &str) -> impl Iterator<Item = (&str, &str)> {
    table.lines().skip(2).filter_map(|line| {
        let mut cells = line.trim_matches('|').split('|').map(str::trim);
        Some((cells.next()?, cells.next()?))
    })
}

fn names(table: &str) -> Vec<&str> {
    rows(table).map(|(name, _)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runtime(claim: &str, every_time: bool, version: Option<&str>) -> Runtime {
        Runtime { claim: claim.to_owned(), every_time, version: version.map(str::to_owned) }
    }

    #[test]
    fn a_record_is_read() {
        let record = r#"[{"claim":"Deno","everyTime":true,"version":"2.9.6","ok":true},{"claim":"Next.js"}]"#;
        assert_eq!(parse(record).unwrap(), [runtime("Deno", true, Some("2.9.6")), runtime("Next.js", false, None)]);
        assert!(parse("[{}]").is_err());
    }

    #[test]
    fn versions_of_earlier_runs_stay() {
        let old = format!("{TABLE_HEAD}| Deno | 2.0.0 | each time |\n| Next.js | 16 | on request |\n");
        let now = [runtime("Deno", true, Some("2.9.6")), runtime("Next.js", false, None), runtime("new", false, None)];
        let written = table(&now, &old);
        assert_eq!(written, format!("{TABLE_HEAD}| Deno | 2.9.6 | each time |\n| Next.js | 16 | on request |\n"));
        assert_eq!(names(&written), names(&old));
    }

    #[test]
    fn the_table_stands_between_its_marks() {
        assert_eq!(table_of(&format!("a\n{TABLE_START}table\n{TABLE_END}\nb")).unwrap(), "table\n");
        assert!(table_of("none").is_err());
    }
}

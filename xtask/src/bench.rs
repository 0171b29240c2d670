//! `cargo xtask bench`: how fast the package is, beside psn-api or beside itself at another revision.
mod compare;

use std::ffi::OsString;
use std::process::Command;

use anyhow::{Result, bail};

use crate::browsers;
use crate::command;
use crate::consumer;
use crate::demo::web;
use crate::package::{self, Variant};
use crate::paths::Paths;
use crate::report::{note, step};
use crate::simulator::Simulator;
use crate::sizes;
use crate::tools::NpmTools;

/// What the figures are written into, from the repository's root.
const PAGE: &str = "docs/performance.md";
const PICTURE: &str = "docs/performance.svg";

pub fn run(paths: &Paths, arguments: &[OsString]) -> Result<()> {
    let arguments: Vec<_> = arguments.iter().map(|argument| argument.to_string_lossy()).collect();
    match arguments.iter().map(AsRef::as_ref).collect::<Vec<_>>().as_slice() {
        [] => beside_psn_api(paths, false),
        ["--quick"] => beside_psn_api(paths, true),
        ["--compare", revision] => compare::run(paths, revision),
        _ => bail!("`{}` is not understood here: see `cargo xtask --help`", arguments.join(" ")),
    }
}

/// Measures, and writes the page, unless it was a quick run.
fn beside_psn_api(paths: &Paths, is_quick: bool) -> Result<()> {
    let package = package::build(paths, Variant::Published)?;
    let cabinet = web::build(paths, &package)?;
    let tools = NpmTools::install_web(paths)?;
    let folder = consumer::install_with_tools(paths, &package, "bench", &[&tools, &package.npm])?;
    let chromium = browsers::chromium()?;
    let pages = paths.target.join("sizes");
    sizes::pages(&package, &pages)?;
    let simulator = Simulator::start_fast(paths)?;
    let figures = folder.join("figures.json");
    let how_long = if is_quick { "about a minute" } else { "about 7 minutes" };
    step("Measuring, which needs an idle machine", how_long, || {
        command::run(
            Command::new("node")
                .arg("tests/bench/bench.mjs")
                .args(is_quick.then_some("--quick"))
                .current_dir(&folder)
                .env("SIM_URL", &simulator.url)
                .env("SIM_PROGRAM", &simulator.program)
                .env("SITE_FOLDER", &cabinet)
                .env("CHROMIUM", &chromium)
                .env("PAGES", &pages)
                .env("MODULES", package::modules(paths))
                .env("FIGURES", &figures),
        )
    })?;
    note(format!("the figures: {}", figures.display()));
    if is_quick {
        note(format!("a quick run does not write {PAGE}"));
        return Ok(());
    }
    let (page, picture) = (paths.root.join(PAGE), paths.root.join(PICTURE));
    command::run(
        Command::new("node").arg("tests/bench/page.mjs").args([&figures, &page, &picture]).current_dir(&folder),
    )?;
    note(format!("written: {PAGE} and {PICTURE}"));
    Ok(())
}

//! The format of every file, and what Biome says against the JavaScript.
use std::io::{IsTerminal, stdout};
use std::process::Command;

use anyhow::{Context, Result};

use crate::command;
use crate::paths::Paths;
use crate::report::step;
use crate::tools::NpmTools;

/// That of the whole workspace.
const EDITION: &str = "2024";

const MEND: &str = "`cargo xtask format` mends the format";

pub fn check(paths: &Paths) -> Result<()> {
    let npm = NpmTools::install(paths)?;
    let rust = step("rustfmt", "a second", || command::run(rustfmt(paths)?.arg("--check")).context(MEND));
    let javascript = step("Biome", "a second", || {
        command::run(&mut biome(&npm, paths, &["ci", "--error-on-warnings"])).context(MEND)
    });
    rust.and(javascript)
}

/// `cargo xtask format`.
pub fn write(paths: &Paths) -> Result<()> {
    let npm = NpmTools::install(paths)?;
    step("rustfmt", "a second", || command::run(&mut rustfmt(paths)?))?;
    step("Biome", "a second", || command::run(&mut biome(&npm, paths, &["check", "--write"])))
}

/// rustfmt over every file that git knows: `cargo fmt` does not see those that a macro declares.
fn rustfmt(paths: &Paths) -> Result<Command> {
    let mut git = Command::new("git");
    let files = command::output(git.current_dir(&paths.root).args(["ls-files", "*.rs"]))?;
    let mut rustfmt = Command::new("rustfmt");
    let is_there = |file: &&str| paths.root.join(file).is_file();
    rustfmt.current_dir(&paths.root).args(["--edition", EDITION]).args(files.lines().filter(is_there));
    Ok(rustfmt)
}

fn biome(npm: &NpmTools, paths: &Paths, arguments: &[&str]) -> Command {
    let colors = if stdout().is_terminal() { "--colors=force" } else { "--colors=off" };
    let mut biome = npm.tool("biome");
    biome.current_dir(&paths.root).args(arguments).arg(colors);
    biome
}

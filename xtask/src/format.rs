//! The format of every file, and what Biome says against the JavaScript.
use std::env;
use std::io::{IsTerminal, stdout};
use std::process::Command;

use anyhow::{Context, Result};

use crate::command;
use crate::paths::Paths;
use crate::report::step;
use crate::tools::NpmTools;

/// As in `Cargo.toml`, which rustfmt does not read.
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

/// rustfmt over every file that git knows or would take: `cargo fmt` does not find those that only a macro names.
fn rustfmt(paths: &Paths) -> Result<Command> {
    let mut git = Command::new("git");
    git.current_dir(&paths.root).args(["ls-files", "--cached", "--others", "--exclude-standard", "--", "*.rs"]);
    let listed = command::output(&mut git)?;
    // git lists what is deleted and not committed, too.
    let files = listed.lines().filter(|file| paths.root.join(file).is_file());
    let mut rustfmt = Command::new(env::var_os("RUSTFMT").unwrap_or_else(|| "rustfmt".into()));
    rustfmt.current_dir(&paths.root).args(["--edition", EDITION]).args(files);
    Ok(rustfmt)
}

fn biome(npm: &NpmTools, paths: &Paths, arguments: &[&str]) -> Command {
    let colors = if stdout().is_terminal() { "--colors=force" } else { "--colors=off" };
    let mut biome = npm.tool("biome");
    biome.current_dir(&paths.root).args(arguments).arg(colors);
    biome
}

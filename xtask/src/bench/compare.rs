//! `cargo xtask bench --compare <revision>`: this package beside the one of another revision, both measured in one run.
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::command;
use crate::consumer;
use crate::package::{self, Variant};
use crate::paths::{self, Paths};
use crate::report::step;

pub fn run(paths: &Paths, revision: &str) -> Result<()> {
    let package = package::build(paths, Variant::Published)?;
    let folder = consumer::install_with_tests(paths, &package, "bench")?;
    let other = build(paths, revision)?;
    let installed = folder.join("node_modules/psn-api-wasm-before");
    paths::fresh_folder(&installed)?;
    paths::copy_folder(&other, &installed, &|_| false)?;
    step(&format!("Measuring beside {revision}, which needs an idle machine"), "about a minute", || {
        command::run(Command::new("node").arg("tests/bench/compare.mjs").current_dir(&folder))
    })
}

/// Builds the package of a revision by that revision's own commands, in a checkout and a build folder of its own.
fn build(paths: &Paths, revision: &str) -> Result<PathBuf> {
    let home = paths.target.join("compare");
    let (checkout, target) = (home.join("checkout"), home.join("target"));
    let commit =
        command::output(git(&paths.root).args(["rev-parse", "--verify"]).arg(format!("{revision}^{{commit}}")))
            .with_context(|| format!("`{revision}` is no revision of this repository"))?;
    check_out(&paths.root, &checkout, commit.trim())?;
    take_tools(&paths.target.join("tools/bin"), &target.join("tools/bin"))?;
    step(&format!("Building the package of {revision}"), "about 4 minutes the first time", || {
        let mut cargo = command::cargo();
        command::run(cargo.current_dir(&checkout).env("CARGO_TARGET_DIR", &target).args(["xtask", "build"]))
    })?;
    Ok(target.join("pkg"))
}

fn check_out(root: &Path, checkout: &Path, commit: &str) -> Result<()> {
    if checkout.join(".git").exists() {
        return command::run_quietly(git(checkout).args(["checkout", "--quiet", "--force", "--detach", commit]));
    }
    // What was left of one whose folder is gone.
    command::run_quietly(git(root).args(["worktree", "prune"]))?;
    command::run_quietly(git(root).args(["worktree", "add", "--quiet", "--detach"]).arg(checkout).arg(commit))
}

/// wasm-bindgen takes minutes to install. If the revision needs another version, it installs that one.
fn take_tools(from: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        return Ok(());
    }
    fs::create_dir_all(to)?;
    for program in paths::files_under(from)?.iter().filter(|file| is_of_wasm_bindgen(file)) {
        fs::copy(program, to.join(program.file_name().unwrap_or_default()))?;
    }
    Ok(())
}

fn is_of_wasm_bindgen(program: &Path) -> bool {
    program.file_name().is_some_and(|name| name.to_string_lossy().starts_with("wasm"))
}

fn git(folder: &Path) -> Command {
    let mut git = Command::new("git");
    git.arg("-C").arg(folder);
    git
}

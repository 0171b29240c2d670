//! The tools that the chores use, each in one exact version, installed under `target/` and used again.
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command;
use crate::paths::{self, Paths};
use crate::report::step;
use crate::stamp::{Inputs, Stamp};

const OLDEST_NODE: u32 = 20;

/// JavaScript tools, installed from a manifest and its lock file.
pub struct NpmTools {
    pub folder: PathBuf,
}

impl NpmTools {
    /// Those of `tests/package.json`, which everything needs.
    pub fn install(paths: &Paths) -> Result<Self> {
        check_node()?;
        Self::install_from(paths, "tests", "npm", "the JavaScript tools", "about half a minute, once")
    }

    /// The runtimes and bundlers of `tests/runtimes/package.json`.
    pub fn install_runtimes(paths: &Paths) -> Result<Self> {
        let how_long = "about a minute and 950 MB, once";
        Self::install_from(paths, "tests/runtimes", "npm-runtimes", "the runtimes and bundlers", how_long)
    }

    /// Those that do not run every time, of `tests/runtimes/more/package.json`.
    pub fn install_more_runtimes(paths: &Paths) -> Result<Option<Self>> {
        let from = "tests/runtimes/more";
        if !paths.root.join(from).join("package.json").is_file() {
            return Ok(None);
        }
        let how_long = "about 4 minutes and 1.7 GB, once";
        Self::install_from(paths, from, "npm-more-runtimes", "more runtimes and bundlers", how_long).map(Some)
    }

    /// Those of `tests/tools/package.json`, besides `tests/package.json`.
    pub fn install_tools(paths: &Paths) -> Result<Self> {
        let how_long = "about half a minute, once";
        Self::install_from(paths, "tests/tools", "npm-tools", "the tools that stub and compile", how_long)
    }

    /// Those of `tests/tracker/package.json`, besides `tests/runtimes/package.json`.
    pub fn install_tracker(paths: &Paths) -> Result<Self> {
        Self::install_from(paths, "tests/tracker", "npm-tracker", "what trackers are made with", "a few seconds, once")
    }

    /// Those of `tests/web/package.json`, besides `tests/package.json`.
    pub fn install_web(paths: &Paths) -> Result<Self> {
        Self::install_from(paths, "tests/web", "npm-web", "the tools that look at the cabinet", "a few seconds, once")
    }

    /// Those of `xtask/site/package.json`.
    pub fn install_site(paths: &Paths) -> Result<Self> {
        Self::install_from(paths, "xtask/site", "npm-site", "the tools that make the site", "a few seconds, once")
    }

    /// Installs them when the lock file has changed since.
    fn install_from(paths: &Paths, from: &str, to: &str, what: &str, how_long: &str) -> Result<Self> {
        let folder = paths.target.join(to);
        let manifest = paths.root.join(from).join("package.json");
        let lock = paths.root.join(from).join("package-lock.json");
        let stamp = Stamp::new(
            folder.join("installed"),
            &Inputs::default().file(&manifest)?.file(&lock)?.text(env::consts::OS),
        );
        if !stamp.is_current() {
            step(&format!("Installing {what}"), how_long, || {
                fs::create_dir_all(&folder)?;
                fs::copy(&manifest, folder.join("package.json"))?;
                fs::copy(&lock, folder.join("package-lock.json"))?;
                // `npm ci` would ask for packages of other platforms, which not every mirror of the registry has.
                command::run_quietly(npm(&folder).args(["install", "--no-save", "--ignore-scripts"]))?;
                stamp.set()
            })?;
        }
        Ok(Self { folder })
    }

    /// A tool by the name that its package gives it.
    pub fn tool(&self, name: &str) -> Command {
        Command::new(self.folder.join("node_modules/.bin").join(script(name)))
    }

    /// esbuild as all JavaScript of the package is made with it: in ASCII, since engines hold a text with any other
    /// character in twice the memory, and take longer to read it.
    pub fn esbuild(&self) -> Command {
        let mut esbuild = self.tool("esbuild");
        esbuild.args([
            "--bundle",
            "--target=es2022",
            "--charset=ascii",
            "--legal-comments=none",
            "--log-level=warning",
        ]);
        esbuild
    }

    /// One exact version of Node, by the first part of its version, where it is published for this machine.
    pub fn node(&self, major: u32) -> Option<PathBuf> {
        let cpu = match env::consts::ARCH {
            "x86_64" => "x64",
            "aarch64" => "arm64",
            other => other,
        };
        let package = format!("node{major}-{}-{cpu}", env::consts::OS);
        let program = self.folder.join("node_modules").join(package).join("bin/node");
        command::is_program(&program).then_some(program)
    }
}

/// npm in a folder, without its notices.
pub fn npm(folder: &Path) -> Command {
    let mut npm = Command::new(script("npm"));
    npm.current_dir(folder).args(["--no-audit", "--no-fund", "--no-update-notifier"]);
    npm
}

pub fn script(name: &str) -> String {
    if cfg!(windows) { format!("{name}.cmd") } else { name.to_owned() }
}

fn check_node() -> Result<()> {
    let version = command::output(Command::new("node").arg("--version"))
        .context("Node 20 or newer is needed: install it from https://nodejs.org, then run this command again")?;
    if node_major(&version).is_none_or(|major| major < OLDEST_NODE) {
        bail!(
            "Node {OLDEST_NODE} or newer is needed, and here is {}: install it from https://nodejs.org",
            version.trim()
        );
    }
    Ok(())
}

fn node_major(version: &str) -> Option<u32> {
    version.trim().trim_start_matches('v').split('.').next()?.parse().ok()
}

/// The folder of wasm-bindgen's programs, in the version that the crate is built with.
pub fn wasm_bindgen(paths: &Paths) -> Result<PathBuf> {
    let lock = paths::read(&paths.root.join("Cargo.lock"))?;
    let version = locked_version(&lock, "wasm-bindgen")
        .context("Cargo.lock names no wasm-bindgen: run `cargo generate-lockfile`")?;
    let folder = paths.target.join("tools/bin");
    let program = folder.join(format!("wasm-bindgen{}", env::consts::EXE_SUFFIX));
    let installed = command::output(Command::new(&program).arg("--version")).unwrap_or_default();
    if installed.split_whitespace().nth(1) != Some(version) {
        let how_long = "about 4 minutes beside other work, once";
        install_crate(paths, "wasm-bindgen-cli", version, &[], how_long)?;
    }
    Ok(folder)
}

/// cargo-deny, in the version that deny.toml is written for.
pub fn cargo_deny(paths: &Paths) -> Result<PathBuf> {
    const VERSION: &str = "0.20.2";
    let program = paths.target.join("tools/bin").join(format!("cargo-deny{}", env::consts::EXE_SUFFIX));
    let installed = command::output(Command::new(&program).arg("--version")).unwrap_or_default();
    if installed.split_whitespace().nth(1) != Some(VERSION) {
        install_crate(paths, "cargo-deny", VERSION, &["--locked"], "about 7 minutes, once")?;
    }
    Ok(program)
}

/// Installs the programs of a crate into `target/tools/bin`.
fn install_crate(paths: &Paths, name: &str, version: &str, flags: &[&str], how_long: &str) -> Result<()> {
    let root = paths.target.join("tools");
    let build = root.join(format!("build-{name}"));
    step(&format!("Installing {name} {version}"), how_long, || {
        command::run(
            command::cargo()
                .current_dir(&paths.root)
                .args(["install", name, "--quiet", "--force", "--version"])
                .arg(format!("={version}"))
                .args(flags)
                .arg("--root")
                .arg(&root)
                .env("CARGO_TARGET_DIR", &build),
        )?;
        Ok(fs::remove_dir_all(&build)?)
    })
}

/// The version that a `Cargo.lock` has of a package.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locked_version_is_that_of_the_very_package() {
        let lock = "version = 4\n\n[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.80\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "wasm"), None);
    }

    #[test]
    fn the_first_part_of_nodes_version() {
        assert_eq!(node_major("v20.20.2\n"), Some(20));
        assert_eq!(node_major("unknown"), None);
    }
}

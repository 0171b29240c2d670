//! The browsers that tests run in, from the system.
use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::apt;
use crate::command;
use crate::report::step;

/// Names under which systems have Chromium, the one that is installed here first.
const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Chromium, or the program that CHROMIUM names.
pub fn chromium() -> Result<PathBuf> {
    if let Some(chosen) = env::var_os("CHROMIUM") {
        return Ok(chosen.into());
    }
    find_or_install(&CHROMIUM, "Chromium", &["chromium"], "CHROMIUM")
}

/// Firefox, or the program that FIREFOX names.
pub fn firefox() -> Result<PathBuf> {
    if let Some(chosen) = env::var_os("FIREFOX") {
        return Ok(chosen.into());
    }
    find_or_install(&["firefox-esr", "firefox"], "Firefox", &["firefox-esr"], "FIREFOX")
}

fn find_or_install(programs: &[&str], what: &str, packages: &[&str], variable: &str) -> Result<PathBuf> {
    let find = || programs.iter().find_map(|program| command::on_path(program));
    if let Some(found) = find() {
        return Ok(found);
    }
    if !apt::exists() || !apt::may_install() {
        bail!("{what} is needed: install it, or say where it is in {variable}, then run this command again");
    }
    step(&format!("Installing {what} with apt"), "about half a minute, once", || apt::install(packages))?;
    find().with_context(|| format!("apt installed {}, but there is still no {what}", packages.join(" and ")))
}

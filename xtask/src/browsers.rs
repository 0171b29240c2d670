//! The browsers that tests run in, from the system.
use std::path::PathBuf;

use anyhow::Result;

use crate::apt;

/// Names under which systems have Chromium, the one that is installed here first.
const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Chromium, or the program that CHROMIUM names.
pub fn chromium() -> Result<PathBuf> {
    apt::find_or_install(&CHROMIUM, "Chromium", &["chromium"], "CHROMIUM")
}

/// Firefox, or the program that FIREFOX names.
pub fn firefox() -> Result<PathBuf> {
    apt::find_or_install(&["firefox-esr", "firefox"], "Firefox", &["firefox-esr"], "FIREFOX")
}

//! The figures of docs/performance.md, which the package shows its readers.
use anyhow::{Result, bail};

use crate::paths::{self, Paths};
use crate::report::note;

pub fn measured(paths: &Paths) -> Result<()> {
    match date(&paths::read(&paths.root.join("docs/performance.md"))?) {
        Some(date) => note(format!("measured on {date}")),
        None => bail!("docs/performance.md has no figures: run `cargo xtask bench` on an idle machine"),
    }
    Ok(())
}

/// When they were measured, as `tests/bench/tables.mjs` writes it.
fn date(page: &str) -> Option<&str> {
    page.lines().find_map(|line| line.strip_prefix("Measured on ")?.split(' ').next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_have_a_date() {
        assert_eq!(date("# H\n\nMeasured on 2026-01-02 with Node 24.0.0, on 2 cores.\n"), Some("2026-01-02"));
        assert_eq!(date("# H\n\nNot measured yet: `cargo xtask bench` writes this part.\n"), None);
    }
}

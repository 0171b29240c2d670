//! The version: in `Cargo.toml` once, and wherever else it is written.
use anyhow::{Context, Result, bail};

use crate::paths::{self, Paths};
use crate::report::note;

/// Where it stands besides, and what stands around it. `Cargo.toml` names it again for the crate that it depends on.
const PLACES: [(&str, &str); 6] = [
    ("Cargo.toml", "psn-api-wasm-no-typescript = { version = \"VERSION\", path"),
    ("Cargo.lock", "name = \"psn-api-wasm\"\nversion = \"VERSION\"\n"),
    ("Cargo.lock", "name = \"psn-api-wasm-no-typescript\"\nversion = \"VERSION\"\n"),
    ("README.md", "psn-api-wasm-VERSION.tgz"),
    ("www-example/README.md", "psn-api-wasm-VERSION.tgz"),
    ("www-example/package.json", "\"psn-api-wasm\": \"^VERSION\""),
];

pub fn same_everywhere(paths: &Paths) -> Result<()> {
    for (file, pattern) in PLACES {
        let expected = pattern.replace("VERSION", Paths::version());
        if !paths::read(&paths.root.join(file))?.contains(&expected) {
            bail!("{file} should say `{}`, as the version is {}", expected.trim().replace('\n', " "), Paths::version());
        }
    }
    note(format!("{}, in {} places", Paths::version(), PLACES.len() + 1));
    Ok(())
}

pub fn in_changelog(paths: &Paths) -> Result<()> {
    match released(&paths::read(&paths.root.join("CHANGELOG.md"))?, Paths::version())? {
        Released::Yes => note(format!("it has a section for {}", Paths::version())),
        Released::Next => note(format!("[Unreleased] is what becomes {}", Paths::version())),
    }
    Ok(())
}

#[derive(Debug, PartialEq, Eq)]
enum Released {
    Yes,
    /// What is to be released stands under `[Unreleased]`.
    Next,
}

fn released(changelog: &str, version: &str) -> Result<Released> {
    if let Some(section) = section(changelog, version) {
        let date = section.lines().next().unwrap_or_default();
        if !date.trim().starts_with("- 2") {
            bail!("CHANGELOG.md should name a date: `## [{version}] - <year>-<month>-<day>`");
        }
        return has_changes(section).map(|()| Released::Yes);
    }
    let section = section(changelog, "Unreleased")
        .with_context(|| format!("CHANGELOG.md has neither a section [{version}] nor [Unreleased]"))?;
    has_changes(section).map(|()| Released::Next)
}

fn has_changes(section: &str) -> Result<()> {
    if section.contains("\n- ") { Ok(()) } else { bail!("the section of the release in CHANGELOG.md lists nothing") }
}

/// What follows a section's name, up to the next section.
fn section<'a>(changelog: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = changelog.split_once(&format!("\n## [{name}]"))?;
    Some(after.split("\n## [").next().unwrap_or(after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_has_a_section_with_a_date_and_changes() {
        let of = |text: &str| released(text, "1.2.0").map_err(|error| error.to_string());
        assert_eq!(of("# C\n\n## [Unreleased]\n\n- new\n\n## [1.1.0] - 2026-01-01\n\n- old\n"), Ok(Released::Next));
        assert_eq!(of("# C\n\n## [Unreleased]\n\n## [1.2.0] - 2026-02-01\n\n- new\n"), Ok(Released::Yes));
        for wrong in ["# C\n", "# C\n\n## [1.2.0]\n\n- new\n", "# C\n\n## [Unreleased]\n\n## [1.1.0] - 2026\n\n- old\n"]
        {
            assert!(of(wrong).is_err(), "{wrong}");
        }
    }
}

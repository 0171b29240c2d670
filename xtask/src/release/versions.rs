//! The version: in `Cargo.toml` once, and wherever else it is written. It is new, and the changelog tells of it.
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command;
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

/// A version is released once, and each release has a tag.
pub fn not_released(paths: &Paths) -> Result<()> {
    let mut git = Command::new("git");
    let tags = command::output(git.current_dir(&paths.root).args(["tag", "--list"]))?;
    without_tag(&tags, Paths::version())?;
    note(format!("no tag v{}", Paths::version()));
    Ok(())
}

fn without_tag(tags: &str, version: &str) -> Result<()> {
    if tags.lines().any(|tag| tag.strip_prefix('v') == Some(version)) {
        bail!("the tag v{version} exists, so {version} was released: raise `version` in Cargo.toml");
    }
    Ok(())
}

pub fn in_changelog(paths: &Paths) -> Result<()> {
    has_release(&paths::read(&paths.root.join("CHANGELOG.md"))?, Paths::version())?;
    note(format!("it has a section for {}", Paths::version()));
    Ok(())
}

fn has_release(changelog: &str, version: &str) -> Result<()> {
    let section = section(changelog, version).with_context(|| {
        format!("CHANGELOG.md has no section for {version}: put `## [{version}] - <date>` below `## [Unreleased]`")
    })?;
    let date = section.lines().next().unwrap_or_default();
    if !date.trim().starts_with("- 2") {
        bail!("CHANGELOG.md should name a date: `## [{version}] - <year>-<month>-<day>`");
    }
    if !section.contains("\n- ") {
        bail!("the section [{version}] in CHANGELOG.md lists nothing");
    }
    Ok(())
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
        has_release("# C\n\n## [Unreleased]\n\n## [1.2.0] - 2026-02-01\n\n- new\n", "1.2.0").unwrap();
        for (wrong, part) in [
            ("# C\n", "no section for 1.2.0"),
            ("# C\n\n## [Unreleased]\n\n- new\n\n## [1.1.0] - 2026-01-01\n\n- old\n", "no section for 1.2.0"),
            ("# C\n\n## [1.2.0]\n\n- new\n", "a date"),
            ("# C\n\n## [1.2.0] - 2026-02-01\n\n## [1.1.0] - 2026-01-01\n\n- old\n", "lists nothing"),
        ] {
            let message = has_release(wrong, "1.2.0").unwrap_err().to_string();
            assert!(message.contains(part), "{wrong}: {message}");
        }
    }

    #[test]
    fn a_version_with_a_tag_was_released() {
        without_tag("", "1.2.0").unwrap();
        without_tag("v1.1.0\nv1.2.0-rc.1\nv11.2.0\n", "1.2.0").unwrap();
        assert!(without_tag("v1.1.0\nv1.2.0\n", "1.2.0").is_err());
    }
}

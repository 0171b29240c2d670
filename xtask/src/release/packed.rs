//! What npm would publish, and what cargo would.
use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::command;
use crate::contents;
use crate::package::{self, Variant};
use crate::paths::{self, Paths};
use crate::report::note;
use crate::tools;

pub fn npm(paths: &Paths) -> Result<()> {
    let package = package::build(paths, Variant::Published)?;
    let packed =
        command::output(tools::npm(&package.folder).args(["pack", "--dry-run", "--ignore-scripts", "--json"]))?;
    let packed: Value = serde_json::from_str(&packed)?;
    let entry = packed.get(0).context("npm pack listed nothing")?;
    let files = entry.get("files").and_then(Value::as_array).context("npm pack listed no files")?;
    let mut names = Vec::new();
    for file in files {
        let name = file.get("path").and_then(Value::as_str).context("npm pack listed a file without a path")?;
        note(format!("{:>9}  {name}", file.get("size").and_then(Value::as_u64).unwrap_or_default()));
        names.push(name.to_owned());
    }
    let size = |name| entry.get(name).and_then(Value::as_u64).unwrap_or_default() / 1000;
    note(format!("{} files, {} KB packed, {} KB unpacked", names.len(), size("size"), size("unpackedSize")));
    contents::check_names(&names)?;
    let manifest: Value = serde_json::from_str(&paths::read(&package.folder.join("package.json"))?)?;
    check_manifest(&manifest)
}

/// npm writes no provenance for a package that does not name its repository, nor for a private one.
fn check_manifest(manifest: &Value) -> Result<()> {
    let text = |pointer| manifest.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    if text("/version") != Paths::version() {
        bail!("the package says version `{}`, and the crate `{}`", text("/version"), Paths::version());
    }
    if !text("/repository/url").starts_with("git+https://") {
        bail!("package.json needs a `repository.url` of the form git+https://…, for provenance");
    }
    if manifest.get("private").is_some() {
        bail!("package.json says `private`, which npm does not publish");
    }
    Ok(())
}

/// The crate with its source alone, compiled from what would be in the archive.
pub fn crates(paths: &Paths) -> Result<()> {
    let helper = format!("patch.crates-io.psn-api-wasm-no-typescript.path={:?}", paths.root.join("no-typescript"));
    let mut cargo = command::cargo();
    // The helper crate is not in the registry before it is published.
    cargo.current_dir(&paths.root).args(["package", "--package", "psn-api-wasm", "--config"]).arg(helper);
    let list = command::output(command::cargo().current_dir(&paths.root).args([
        "package",
        "--list",
        "--package",
        "psn-api-wasm",
    ]))?;
    if let Some(wrong) = list.lines().find(|file| !is_meant(file)) {
        bail!("the crate should not hold {wrong}: see `include` in Cargo.toml");
    }
    note(format!("{} files", list.lines().count()));
    command::run_quietly(&mut cargo)
}

fn is_meant(file: &str) -> bool {
    const FILES: [&str; 7] =
        [".cargo_vcs_info.json", "CHANGELOG.md", "Cargo.lock", "Cargo.toml", "Cargo.toml.orig", "LICENSE", "README.md"];
    FILES.contains(&file) || (file.ends_with(".rs") && ["src/", "examples/"].iter().any(|at| file.starts_with(at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crate_is_its_source() {
        for file in ["src/lib.rs", "examples/trophy_summary.rs", "LICENSE"] {
            assert!(is_meant(file), "{file}");
        }
        for file in ["tests/native/main.rs", "src/.env", "docs/client.md"] {
            assert!(!is_meant(file), "{file}");
        }
    }

    #[test]
    fn a_manifest_is_ready_for_provenance() {
        let manifest = |more: &str| {
            let text = format!(
                "{{\"version\": \"{}\", \"repository\": {{\"url\": \"git+https://a.example/a.git\"}}{more}}}",
                Paths::version()
            );
            serde_json::from_str(&text).unwrap()
        };
        check_manifest(&manifest("")).unwrap();
        assert!(check_manifest(&manifest(", \"private\": true")).is_err());
        assert!(check_manifest(&serde_json::json!({ "version": Paths::version() })).is_err());
    }
}

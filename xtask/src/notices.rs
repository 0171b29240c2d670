//! The licences of everything that is linked into the module.
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::command;
use crate::paths::Paths;

const STANDARD_LIBRARY: &str = include_str!("standard-library-notice.txt");
/// The licences of crates whose packages hold none, from their repositories.
const NOT_PACKAGED: [(&str, &str); 2] =
    [("gloo-net", include_str!("gloo-licence.txt")), ("gloo-utils", include_str!("gloo-licence.txt"))];

/// The text of `THIRD-PARTY-NOTICES.txt`.
pub fn third_party(paths: &Paths) -> Result<String> {
    let printed = command::output(command::cargo().current_dir(&paths.root).args([
        "metadata",
        "--format-version=1",
        "--filter-platform=wasm32-unknown-unknown",
    ]))?;
    let metadata: Value = serde_json::from_str(&printed)?;
    let mut by_text: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in linked_packages(&metadata)? {
        let name = format!("{} {} ({})", package.name, package.version, package.license);
        by_text.entry(package.license_text()?).or_default().push(name);
    }
    let mut groups: Vec<_> = by_text.into_iter().map(|(text, names)| (names, text)).collect();
    groups.sort();
    let mut notices = String::from("The WebAssembly module in this package is built from the following works.\n");
    for (names, text) in &groups {
        notices.push_str(&format!("\n{}\n{}\n\n{}\n", "=".repeat(80), names.join("\n"), text.trim()));
    }
    notices.push_str(&format!("\n{}\n{STANDARD_LIBRARY}", "=".repeat(80)));
    Ok(notices)
}

struct Package {
    name: String,
    version: String,
    license: String,
    folder: PathBuf,
}

/// What the crate reaches through ordinary dependencies: neither build scripts' nor tests', and no macros.
fn linked_packages(metadata: &Value) -> Result<Vec<Package>> {
    let packages = by_id(metadata.get("packages"));
    let nodes = by_id(metadata.pointer("/resolve/nodes"));
    let (root, _) = packages
        .iter()
        .find(|(_, package)| package["name"] == "psn-api-wasm" && package["source"].is_null())
        .context("cargo metadata does not know the crate psn-api-wasm")?;
    let mut reached = BTreeSet::new();
    let mut open = vec![*root];
    while let Some(id) = open.pop() {
        let linked = packages.get(id).is_some_and(|package| !is_macro(package));
        if !linked || !reached.insert(id) {
            continue;
        }
        let dependencies = nodes.get(id).and_then(|node| node["deps"].as_array());
        for dependency in dependencies.into_iter().flatten() {
            let kinds = dependency["dep_kinds"].as_array();
            if kinds.into_iter().flatten().any(|kind| kind["kind"].is_null()) {
                open.extend(dependency["pkg"].as_str());
            }
        }
    }
    reached.remove(root);
    let mut linked: Vec<_> =
        reached.into_iter().filter_map(|id| packages.get(id)).filter_map(|of| package(of)).collect();
    linked.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(linked)
}

fn by_id(list: Option<&Value>) -> BTreeMap<&str, &Value> {
    let items = list.and_then(Value::as_array).into_iter().flatten();
    items.filter_map(|item| Some((item["id"].as_str()?, item))).collect()
}

fn is_macro(package: &Value) -> bool {
    let targets = package["targets"].as_array();
    targets.into_iter().flatten().any(|target| target.pointer("/kind/0").is_some_and(|kind| kind == "proc-macro"))
}

fn package(package: &Value) -> Option<Package> {
    Some(Package {
        name: package["name"].as_str()?.to_owned(),
        version: package["version"].as_str()?.to_owned(),
        license: package["license"].as_str().unwrap_or("see below").to_owned(),
        folder: Path::new(package["manifest_path"].as_str()?).parent()?.to_path_buf(),
    })
}

impl Package {
    /// The licence's text from the package's own folder: MIT's where it may be chosen, else all there are.
    fn license_text(&self) -> Result<String> {
        let mut files = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
            let is_license =
                ["LICENSE", "LICENCE", "COPYING", "UNLICENSE", "NOTICE"].iter().any(|start| name.starts_with(start));
            if is_license && path.is_file() {
                files.push((name, path));
            }
        }
        files.sort();
        let mit = files.iter().position(|(name, _)| name.contains("MIT"));
        if self.license.contains("MIT")
            && !self.license.contains("AND")
            && let Some(mit) = mit
        {
            files = vec![files.swap_remove(mit)];
        }
        if files.is_empty() {
            if let Some((_, text)) = NOT_PACKAGED.iter().find(|(name, _)| *name == self.name) {
                return Ok(text.trim().to_owned());
            }
            bail!("the package of the crate {} holds no licence text, and the npm package must have one", self.name);
        }
        let texts: Result<Vec<_>, _> = files.iter().map(|(_, file)| fs::read_to_string(file)).collect();
        Ok(texts?.join("\n\n").replace("\r\n", "\n").trim().to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_what_is_linked_is_named() {
        let package = |name: &str, kind: &str, source: Value| {
            json!({
                "id": name, "name": name, "version": "1.0.0", "license": "MIT", "source": source,
                "manifest_path": format!("/{name}/Cargo.toml"), "targets": [{ "kind": [kind] }],
            })
        };
        let depends = |name: &str, kind: Value| json!({ "pkg": name, "dep_kinds": [{ "kind": kind }] });
        let metadata = json!({
            "packages": [
                package("psn-api-wasm", "cdylib", Value::Null),
                package("linked", "lib", json!("registry")),
                package("deeper", "lib", json!("registry")),
                package("builds", "lib", json!("registry")),
                package("derives", "proc-macro", json!("registry")),
                package("of-the-macro", "lib", json!("registry")),
            ],
            "resolve": { "nodes": [
                { "id": "psn-api-wasm", "deps": [
                    depends("linked", Value::Null),
                    depends("builds", json!("build")),
                    depends("derives", Value::Null),
                ] },
                { "id": "linked", "deps": [depends("deeper", Value::Null)] },
                { "id": "derives", "deps": [depends("of-the-macro", Value::Null)] },
            ] },
        });
        let linked = linked_packages(&metadata).unwrap();
        let names: Vec<_> = linked.iter().map(|package| &*package.name).collect();
        assert_eq!(names, ["deeper", "linked"]);
    }
}

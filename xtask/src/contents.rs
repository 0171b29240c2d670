//! What is meant to be in the npm package.
use std::path::Path;

use anyhow::{Result, bail};

use crate::paths;

/// The files of the tarball, all of them.
pub const FILES: [&str; 45] = [
    "LICENSE",
    "README.md",
    "THIRD-PARTY-NOTICES.txt",
    "client/package.json",
    "collection/package.json",
    "dist/client.cjs",
    "dist/client.d.cts",
    "dist/client.d.ts",
    "dist/client.js",
    "dist/collection.cjs",
    "dist/collection.d.cts",
    "dist/collection.d.ts",
    "dist/collection.js",
    "dist/edge.js",
    "dist/functions.cjs",
    "dist/functions.d.cts",
    "dist/functions.d.ts",
    "dist/functions.js",
    "dist/index.cjs",
    "dist/index.d.cts",
    "dist/index.d.ts",
    "dist/index.js",
    "dist/relay.cjs",
    "dist/relay.d.cts",
    "dist/relay.d.ts",
    "dist/relay.js",
    "dist/slim.cjs",
    "dist/slim.d.cts",
    "dist/slim.d.ts",
    "dist/slim.js",
    "docs/client.md",
    "docs/collection.md",
    "docs/endpoints.md",
    "docs/performance.md",
    "docs/performance.svg",
    "docs/psn-api.md",
    "docs/recipes.md",
    "docs/relay.md",
    "docs/runtimes.md",
    "docs/trophy-so.md",
    "functions/package.json",
    "package.json",
    "psn-api-wasm.wasm",
    "relay/package.json",
    "slim/package.json",
];

/// Checks an installed package.
pub fn check(installed: &Path) -> Result<()> {
    let mut files = Vec::new();
    for file in paths::files_under(installed)? {
        files.push(file.strip_prefix(installed)?.to_string_lossy().replace('\\', "/"));
    }
    check_names(&files)
}

/// Checks the names of all files of a package, in the order of the alphabet.
pub fn check_names(files: &[String]) -> Result<()> {
    let more: Vec<_> = files.iter().filter(|file| !FILES.contains(&file.as_str())).map(String::as_str).collect();
    let missing: Vec<_> = FILES.iter().filter(|file| files.iter().all(|other| other != *file)).copied().collect();
    if more.is_empty() && missing.is_empty() {
        return Ok(());
    }
    bail!(
        "the package does not hold what xtask/src/contents.rs lists: not meant are [{}], missing are [{}]",
        more.join(", "),
        missing.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_too_many_and_missing_are_named() {
        let mut files: Vec<_> = FILES.iter().map(ToString::to_string).collect();
        check_names(&files).unwrap();
        files.retain(|file| file != "LICENSE");
        files.push("docs/secret.md".to_owned());
        let error = check_names(&files).unwrap_err().to_string();
        assert!(error.contains("not meant are [docs/secret.md], missing are [LICENSE]"), "{error}");
    }
}

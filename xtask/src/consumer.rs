//! A folder outside the repository in which the package is installed from its tarball, as a user installs it.
use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::command;
use crate::package::Package;
use crate::paths::{self, Paths};
use crate::report::step;
use crate::stamp::{Inputs, Stamp};
use crate::tools::{self, NpmTools};

const MANIFEST: &str = "{\n  \"private\": true,\n  \"type\": \"module\"\n}\n";
/// What stands in `tests/` and is no test of the package.
const NO_TESTS: [&str; 6] = ["psn-sim", "models", "native", "wasm", "node_modules", "package-lock.json"];

/// Such a folder; `purpose` keeps several apart.
pub fn folder(paths: &Paths, purpose: &str) -> PathBuf {
    let mut checkout = DefaultHasher::new();
    paths.root.hash(&mut checkout);
    env::temp_dir().join(format!("psn-api-wasm-{:08x}-{purpose}", checkout.finish() as u32))
}

/// Installs the tarball, unless that very one is installed already.
pub fn install(paths: &Paths, package: &Package, purpose: &str) -> Result<PathBuf> {
    let folder = folder(paths, purpose);
    let stamp = Stamp::new(
        folder.join("installed"),
        &Inputs::default().file(&package.tarball)?.text(&package.npm.folder.to_string_lossy()),
    );
    if stamp.is_current() {
        return Ok(folder);
    }
    step("Installing the tarball outside the repository", "about 2 seconds", || {
        paths::fresh_folder(&folder)?;
        paths::write(&folder.join("package.json"), MANIFEST)?;
        command::run_quietly(
            tools::npm(&folder).args(["install", "--no-save", "--ignore-scripts"]).arg(&package.tarball),
        )?;
        stamp.set()
    })?;
    Ok(folder)
}

/// The same, with the tests of `tests/`, the examples that they run, and links to the tools that they use.
pub fn install_with_tests(paths: &Paths, package: &Package, purpose: &str) -> Result<PathBuf> {
    install_with_tools(paths, package, purpose, &[&package.npm])
}

/// The same with other tools; where several have one of the same name, the first one's is used.
pub fn install_with_tools(paths: &Paths, package: &Package, purpose: &str, tools: &[&NpmTools]) -> Result<PathBuf> {
    let folder = install(paths, package, purpose)?;
    for tools in tools {
        link_tools(&tools.folder.join("node_modules"), &folder.join("node_modules"))?;
    }
    let tests = folder.join("tests");
    paths::fresh_folder(&tests)?;
    paths::copy_folder(&paths.root.join("tests"), &tests, &|name| NO_TESTS.contains(&name))?;
    for examples in ["examples/relay", "examples/tracker"] {
        let copy = folder.join(examples);
        paths::fresh_folder(&copy)?;
        paths::copy_folder(&paths.root.join(examples), &copy, &|_| false)?;
    }
    Ok(folder)
}

/// Links each package; those of a scope one by one, since several folders may have some of them.
fn link_tools(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from).with_context(|| format!("{} cannot be listed", from.display()))? {
        let entry = entry?;
        let name = entry.file_name();
        let link = to.join(&name);
        let name = name.to_string_lossy();
        if name.starts_with('@') && !link.is_symlink() {
            fs::create_dir_all(&link)?;
            link_tools(&entry.path(), &link)?;
        } else if !name.starts_with('.') && link.symlink_metadata().is_err() {
            link_folder(entry.path(), &link).with_context(|| format!("{} cannot be linked", link.display()))?;
        }
    }
    Ok(())
}

#[cfg(windows)]
use std::os::windows::fs::symlink_dir as link_folder;

#[cfg(not(windows))]
use std::os::unix::fs::symlink as link_folder;

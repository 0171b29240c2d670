//! What the package holds, and its declarations beside those that are expected.
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::in_node::tests_folder;
use super::parallel::in_parallel;
use crate::command;
use crate::consumer;
use crate::contents;
use crate::generate;
use crate::package::{self, Package, Variant};
use crate::paths::{self, Paths};
use crate::readme;
use crate::report::{note, step};

pub fn package(paths: &Paths) -> Result<()> {
    let package = package::build(paths, Variant::Published)?;
    step("What the package holds", "a second", || {
        let folder = consumer::install(paths, &package, "tests")?;
        contents::check(&folder.join("node_modules/psn-api-wasm"))
    })?;
    step("publint and attw", "about 3 seconds", || {
        command::run_quietly(package.npm.tool("publint").arg(&package.folder).arg("--strict"))?;
        command::run_quietly(package.npm.tool("attw").arg("--pack").arg(&package.folder).args([
            // It is no JavaScript.
            "--exclude-entrypoints",
            "./psn-api-wasm.wasm",
        ]))
    })?;
    step("The declarations against tests/types/index.d.ts", "at once", || golden_declarations(paths, &package))
}

/// The declarations as they should be.
fn golden(paths: &Paths) -> PathBuf {
    paths.root.join("tests/types/index.d.ts")
}

fn built_declarations(package: &Package) -> Result<String> {
    paths::read(&package.folder.join("dist/index.d.ts"))
}

/// Takes the declarations over as they are built, and checks the rest.
pub fn package_taken_over(paths: &Paths) -> Result<()> {
    generate::write_docs(&paths.root)?;
    let built = package::build(paths, Variant::Published)?;
    note(format!("writing the declarations as built to {}", golden(paths).display()));
    paths::write(&golden(paths), built_declarations(&built)?)?;
    package(paths)
}

fn golden_declarations(paths: &Paths, package: &Package) -> Result<()> {
    let built = built_declarations(package)?;
    let expected = fs::read_to_string(golden(paths)).unwrap_or_default();
    if let Some((number, expected, built)) = first_difference(&expected, &built) {
        bail!(
            "line {number} of the declarations differs\n  expected: {expected}\n  built:    {built}\n`cargo xtask test package --bless` takes the change over"
        );
    }
    Ok(())
}

fn first_difference<'a>(expected: &'a str, built: &'a str) -> Option<(usize, &'a str, &'a str)> {
    if expected == built {
        return None;
    }
    let (mut expected, mut built) = (expected.lines(), built.lines());
    let mut number = 1;
    loop {
        match (expected.next(), built.next()) {
            (Some(one), Some(other)) if one == other => number += 1,
            (one, other) => return Some((number, one.unwrap_or("(the end)"), other.unwrap_or("(the end)"))),
        }
    }
}

pub fn types(paths: &Paths) -> Result<()> {
    let (package, folder) = tests_folder(paths, "types")?;
    write_programs_of_documents(paths, &folder)?;
    let is_project =
        |name: &str| name.starts_with("tsconfig") && name.ends_with(".json") && name != "tsconfig.base.json";
    let mut projects = paths::files_under(&folder.join("tests/types"))?;
    projects.retain(|file| is_project(&file.file_name().unwrap_or_default().to_string_lossy()));
    if projects.is_empty() {
        bail!("tests/types has no tsconfig*.json");
    }
    step(&format!("tsc, for {} projects", projects.len()), "about 15 seconds", || {
        in_parallel(&projects, |project| {
            let mut tsc = package.npm.tool("tsc");
            command::run_quietly(tsc.current_dir(&folder).args(["--noEmit", "--project"]).arg(project))
        })
    })
}

/// The code of the README and the guides, for `tests/types/tsconfig.readme.json`.
fn write_programs_of_documents(paths: &Paths, folder: &Path) -> Result<()> {
    for name in readme::documents(paths)? {
        let programs = readme::programs(&paths::read(&paths.root.join(&name))?);
        for (number, (ending, code)) in programs.iter().enumerate() {
            let file = format!("{}-{}.{ending}", name.replace('/', "-"), number + 1);
            paths::write(&folder.join("tests/types/readme").join(file), code)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_that_differs_is_named() {
        assert_eq!(first_difference("a\nb\n", "a\nb\n"), None);
        assert_eq!(first_difference("a\nb\n", "a\nc\n"), Some((2, "b", "c")));
        assert_eq!(first_difference("", "a\n"), Some((1, "(the end)", "a")));
        assert_eq!(first_difference("a\n", "a"), Some((2, "(the end)", "(the end)")));
    }
}

//! How large the package's files are, and what has changed since the last build.
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::command;
use crate::package::Package;
use crate::paths;
use crate::report::note;

/// Node compresses as web servers do, and is needed anyway.
const MEASURE: &str = "
const { readFileSync } = require('node:fs');
const { brotliCompressSync, gzipSync } = require('node:zlib');
for (const file of process.argv.slice(1)) {
  const bytes = readFileSync(file);
  console.log(bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length);
}";

/// What a page costs that uses a part of the package, or of psn-api: a program of one line, and its name.
const PAGES: [(&str, &str); 7] = [
    ("page: one function", "export { getUserTitles } from \"psn-api-wasm\";"),
    ("page: functions", "export * from \"psn-api-wasm/functions\";"),
    ("page: client", "export { PsnClient } from \"psn-api-wasm\";"),
    ("page: collection", "export { PsnClient, syncTrophies } from \"psn-api-wasm\";"),
    ("page: relay", "export { createRelay } from \"psn-api-wasm\";"),
    ("page: psn-api, one function", "export { getUserTitles } from \"psn-api\";"),
    ("page: psn-api", "export * from \"psn-api\";"),
];

/// Bundles the pages, each with what it uses of the package.
pub fn pages(package: &Package, folder: &Path) -> Result<Vec<PathBuf>> {
    paths::fresh_folder(folder)?;
    let psn_api = package.npm.folder.join("node_modules/psn-api");
    let mut files = Vec::new();
    for (name, program) in PAGES {
        let (input, output) = (folder.join("program.js"), folder.join(name));
        paths::write(&input, program)?;
        command::run_quietly(
            package
                .npm
                .tool("esbuild")
                .arg(&input)
                .args(["--bundle", "--minify", "--format=esm", "--log-level=warning"])
                .arg(format!("--alias:psn-api-wasm={}", package.folder.display()))
                .arg(format!("--alias:psn-api={}", psn_api.display()))
                .arg(format!("--outfile={}", output.display())),
        )?;
        files.push(output);
    }
    Ok(files)
}

#[derive(Clone, Copy)]
struct Size {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// Prints a line for each file, and remembers the sizes in `record`.
pub fn print(files: &[PathBuf], record: &Path) -> Result<()> {
    let measured = command::output(Command::new("node").args(["-e", MEASURE, "--"]).args(files))?;
    let last = fs::read_to_string(record).unwrap_or_default();
    let before = remembered(&last);
    let mut remember = String::new();
    for (file, line) in files.iter().zip(measured.lines()) {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let size = parse(line).context("the sizes could not be measured")?;
        let change = before.get(&*name).map_or_else(String::new, |before| change(*before, size));
        note(format!(
            "{name:<28} {:>8} raw  {:>8} gzip  {:>8} brotli{change}",
            kilobytes(size.raw),
            kilobytes(size.gzip),
            kilobytes(size.brotli),
        ));
        remember.push_str(&format!("{line} {name}\n"));
    }
    paths::write(record, remember)
}

fn remembered(record: &str) -> BTreeMap<&str, Size> {
    record.lines().filter_map(|line| Some((line.splitn(4, ' ').nth(3)?, parse(line)?))).collect()
}

fn parse(line: &str) -> Option<Size> {
    let mut numbers = line.split(' ');
    let mut next = || numbers.next()?.parse().ok();
    Some(Size { raw: next()?, gzip: next()?, brotli: next()? })
}

fn change(before: Size, now: Size) -> String {
    let difference = |before: u64, now: u64| now.cast_signed() - before.cast_signed();
    let (raw, gzip) = (difference(before.raw, now.raw), difference(before.gzip, now.gzip));
    if raw == 0 && gzip == 0 {
        return String::new();
    }
    format!("  ({raw:+} bytes raw, {gzip:+} gzip)")
}

fn kilobytes(bytes: u64) -> String {
    format!("{}.{} KB", bytes / 1000, bytes % 1000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_told_in_bytes() {
        let before = remembered("1000 500 400 index.js\n");
        let size = Size { raw: 1010, gzip: 498, brotli: 400 };
        assert_eq!(change(before["index.js"], size), "  (+10 bytes raw, -2 gzip)");
        assert_eq!(change(size, size), "");
    }
}

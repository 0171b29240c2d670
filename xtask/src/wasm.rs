//! From the crate to the module: cargo, wasm-bindgen, wasm-opt, and what is checked on the way.
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use wasmparser::{Operator, Parser, Payload};

use crate::command;
use crate::paths::{self, Paths};
use crate::report::step;
use crate::toolchain::{self, Purpose, Toolchain, WASM_ARGUMENTS};
use crate::tools::NpmTools;

/// The custom section in which the crate lists the functions it exports.
const EXPORTS_SECTION: &str = "psn-api-wasm.exports";

/// What wasm-bindgen and wasm-opt made of the crate.
pub struct Bound {
    /// The optimised module.
    pub module: PathBuf,
    /// The JavaScript that belongs to it.
    pub glue: PathBuf,
    /// Its TypeScript declarations, as wasm-bindgen writes them.
    pub declarations: PathBuf,
}

impl Bound {
    pub fn in_folder(folder: &Path) -> Self {
        Self {
            module: folder.join("module.wasm"),
            glue: folder.join("glue/glue.js"),
            declarations: folder.join("declarations/glue.d.ts"),
        }
    }
}

/// Compiles the crate; cargo knows what has changed.
pub fn compile(paths: &Paths, features: &[&str]) -> Result<PathBuf> {
    let toolchain = toolchain::set_up()?;
    let what = format!("Compiling the crate for wasm32 with {}", describe(&toolchain));
    step(&what, "about a minute the first time", || {
        let mut cargo = toolchain.cargo(&paths.root, &paths.target, Purpose::Package);
        cargo.args(["build", "--package", "psn-api-wasm", "--lib"]).args(WASM_ARGUMENTS);
        for feature in features {
            cargo.args(["--features", feature]);
        }
        command::run(&mut cargo)
    })?;
    Ok(paths.target.join("wasm/wasm32-unknown-unknown/wasm/psn_api_wasm.wasm"))
}

fn describe(toolchain: &Toolchain) -> &'static str {
    match toolchain.kind {
        toolchain::Kind::Ordinary => "the ordinary toolchain",
        toolchain::Kind::Debian => "Debian's toolchain",
    }
}

/// Makes the glue, the declarations and the optimised module in `folder`.
pub fn bind(compiled: &[u8], bindgen: &Path, npm: &NpmTools, folder: &Path) -> Result<Bound> {
    let bound = Bound::in_folder(folder);
    step("Binding and optimising the module", "about 10 seconds", || {
        let input = folder.join("compiled.wasm");
        paths::write(&input, without_section(compiled, EXPORTS_SECTION)?)?;
        let glue = bound.glue.with_file_name("");
        let declarations = bound.declarations.with_file_name("");
        paths::fresh_folder(&glue)?;
        paths::fresh_folder(&declarations)?;
        command::run_quietly(
            wasm_bindgen(bindgen, &input, "web", &glue).args(["--omit-default-module-path", "--no-typescript"]),
        )?;
        command::run_quietly(&mut wasm_bindgen(bindgen, &input, "bundler", &declarations))?;
        command::run_quietly(
            npm.tool("wasm-opt").arg("-Oz").arg(glue.join("glue_bg.wasm")).arg("-o").arg(&bound.module),
        )
    })?;
    let module = fs::read(&bound.module)?;
    if holds_try_table(&module)? {
        bail!("the module holds `try_table`, which Node 20 cannot load: was it built without -wasm-use-legacy-eh?");
    }
    Ok(bound)
}

fn wasm_bindgen(folder: &Path, module: &Path, target: &str, out: &Path) -> Command {
    let mut command = Command::new(folder.join("wasm-bindgen"));
    command
        .arg(module)
        .args(["--target", target, "--out-name", "glue", "--out-dir"])
        .arg(out)
        .args(["--remove-name-section", "--remove-producers-section"]);
    command
}

/// The lines in which the crate says what it exports.
pub fn exports_section(module: &[u8]) -> Result<String> {
    let mut text = Vec::new();
    for section in sections(module)? {
        if section.custom == Some(EXPORTS_SECTION) {
            text.extend_from_slice(section.content);
            text.push(b'\n');
        }
    }
    String::from_utf8(text).context("the list of exports in the module is no UTF-8")
}

/// Whether a module uses the newer form of exception handling.
pub fn holds_try_table(module: &[u8]) -> Result<bool> {
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::CodeSectionEntry(body) = payload? {
            for operator in body.get_operators_reader()? {
                if matches!(operator?, Operator::TryTable { .. }) {
                    return Ok(true);
                }
            }
        }
    }
    Ok(false)
}

fn without_section(module: &[u8], name: &str) -> Result<Vec<u8>> {
    let mut kept = module.get(..HEADER).context("not a wasm module")?.to_vec();
    for section in sections(module)? {
        if section.custom != Some(name) {
            kept.extend_from_slice(section.whole);
        }
    }
    Ok(kept)
}

/// The magic word and the version.
const HEADER: usize = 8;

struct Section<'a> {
    whole: &'a [u8],
    /// A custom section's name.
    custom: Option<&'a str>,
    /// What follows the name.
    content: &'a [u8],
}

fn sections(module: &[u8]) -> Result<Vec<Section<'_>>> {
    let mut rest = module.get(HEADER..).filter(|_| module.starts_with(b"\0asm")).context("not a wasm module")?;
    let mut sections = Vec::new();
    while !rest.is_empty() {
        let (section, after) = section(rest).context("the wasm module ends in a section")?;
        sections.push(section);
        rest = after;
    }
    Ok(sections)
}

fn section(bytes: &[u8]) -> Option<(Section<'_>, &[u8])> {
    let (id, after_id) = bytes.split_first()?;
    let (size, payload) = leb128(after_id)?;
    let (payload, rest) = payload.split_at_checked(size)?;
    let whole = bytes.get(..bytes.len() - rest.len())?;
    let (custom, content) = if *id == 0 {
        let (length, named) = leb128(payload)?;
        let (name, content) = named.split_at_checked(length)?;
        (std::str::from_utf8(name).ok(), content)
    } else {
        (None, payload)
    };
    Some((Section { whole, custom, content }, rest))
}

/// A number as wasm writes it, and the bytes after it.
fn leb128(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (index, byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((value, bytes.get(index + 1..)?));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn custom(name: &str, content: &str) -> Vec<u8> {
        let mut section = vec![0, (1 + name.len() + content.len()) as u8, name.len() as u8];
        section.extend_from_slice(name.as_bytes());
        section.extend_from_slice(content.as_bytes());
        section
    }

    fn module(sections: &[Vec<u8>]) -> Vec<u8> {
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        module.extend(sections.concat());
        module
    }

    #[test]
    fn the_pieces_of_the_list_of_exports_are_joined() {
        let module = module(&[custom(EXPORTS_SECTION, "a(b)"), custom("other", "x"), custom(EXPORTS_SECTION, "c()")]);
        assert_eq!(exports_section(&module).unwrap(), "a(b)\nc()\n");
    }

    #[test]
    fn a_section_is_taken_out_and_the_rest_stays() {
        let with = module(&[custom("first", "1"), custom(EXPORTS_SECTION, "a()"), custom("last", "2")]);
        let without = module(&[custom("first", "1"), custom("last", "2")]);
        assert_eq!(without_section(&with, EXPORTS_SECTION).unwrap(), without);
    }

    #[test]
    fn what_is_no_module_is_refused() {
        assert!(exports_section(b"<!DOCTYPE html>").is_err());
        assert!(exports_section(&module(&[vec![0, 200]])).is_err());
    }

    #[test]
    fn try_table_is_found() {
        // One type, one function of it, one body; the block type 0x40 is the empty one, 0x0b ends.
        let body = |code: &[u8]| {
            let mut module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x0a".to_vec();
            module.extend([code.len() as u8 + 3, 1, code.len() as u8 + 1, 0]);
            module.extend_from_slice(code);
            module
        };
        assert!(holds_try_table(&body(&[0x1f, 0x40, 0, 0x0b, 0x0b])).unwrap());
        assert!(!holds_try_table(&body(&[0x06, 0x40, 0x0b, 0x0b])).unwrap());
    }
}

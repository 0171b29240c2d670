//! The package's JavaScript: the host of `pkg-template/src`, the generated TypeScript and the glue, made one self-contained
//! file for each entry.
use std::path::Path;

use anyhow::{Result, bail};

use crate::command;
use crate::commonjs;
use crate::generate;
use crate::host::Host;
use crate::module_text::{self, LONGEST_LINE};
use crate::modules::Modules;
use crate::parts::PARTS;
use crate::paths;
use crate::tools::NpmTools;

/// A file of the host that programs import, and what is made of it.
pub struct Entry {
    /// Its name, in `pkg-template/src` and in the package.
    pub name: &'static str,
    start: Start,
    /// Whether there is a CommonJS form.
    has_commonjs: bool,
    /// The file of the host, where it has another name.
    source: &'static str,
}

/// What the host's `#start/<part>` are.
#[derive(Clone, Copy)]
enum Start {
    /// Each part has a module of its own, as text inside the entry.
    OfParts,
    /// All of them start the one module that has everything, by this file of the host's `start/`.
    OfAll(&'static str),
}

pub const ENTRIES: [Entry; 7] = [
    Entry { name: "index", start: Start::OfParts, has_commonjs: true, source: "index" },
    Entry { name: "functions", start: Start::OfParts, has_commonjs: true, source: "functions" },
    Entry { name: "client", start: Start::OfParts, has_commonjs: true, source: "client" },
    Entry { name: "collection", start: Start::OfParts, has_commonjs: true, source: "collection" },
    Entry { name: "relay", start: Start::OfParts, has_commonjs: true, source: "relay" },
    // For the conditions `workerd` and `edge-light`, and for all subpaths there.
    Entry { name: "edge", start: Start::OfAll("static"), has_commonjs: false, source: "index" },
    Entry { name: "slim", start: Start::OfAll("loaded"), has_commonjs: true, source: "slim" },
];

impl Entry {
    /// The entry's files in `dist`.
    pub fn files(&self) -> Vec<String> {
        let mut files = vec![format!("{}.js", self.name)];
        if self.has_commonjs {
            files.push(format!("{}.cjs", self.name));
        }
        files
    }
}

impl Start {
    /// A folder of the generated files, and its files.
    fn folder(self) -> &'static str {
        match self {
            Self::OfParts => "inline",
            Self::OfAll(file) => file,
        }
    }

    fn code(self, part: &str) -> String {
        match self {
            Self::OfParts => generate::start_inline(part, &place(part)),
            Self::OfAll(file) => generate::start_of_all(file),
        }
    }
}

/// What stands in a bundle where a module's text is to be: esbuild would write it in other, longer lines.
fn place(part: &str) -> String {
    format!("\"the text of the module {part}\"")
}

/// Writes every entry to `dist`.
pub fn write_entries(host: &Host<'_>, npm: &NpmTools, modules: &Modules, dist: &Path) -> Result<()> {
    let texts = texts(modules)?;
    for entry in &ENTRIES {
        let starts = host.generated.join("start").join(entry.start.folder());
        for part in &PARTS {
            paths::write(&starts.join(format!("{}.js", part.name)), entry.start.code(part.name))?;
        }
        let source = host.source().join(format!("{}.ts", entry.source));
        if !source.is_file() {
            bail!("{} is missing: the package's entry `{}` is made from it", source.display(), entry.name);
        }
        let file = dist.join(format!("{}.js", entry.name));
        command::run_quietly(
            npm.esbuild()
                .arg(&source)
                .args(["--format=esm", "--platform=neutral", "--minify-syntax", "--minify-whitespace"])
                // esbuild begins a new line after this many characters, where it can.
                .args(["--line-limit=120", "--external:*.wasm?module"])
                .arg(format!("--tsconfig={}", host.tsconfig.display()))
                .arg(format!("--alias:#start={}", starts.display()))
                .arg(format!("--outfile={}", file.display())),
        )?;
        let code = with_modules(&paths::read(&file)?, &texts)?;
        check_lines(&file, &code)?;
        paths::write(&file, &code)?;
        if entry.has_commonjs {
            let file = file.with_extension("cjs");
            let code = commonjs::from_module(&code)?;
            check_lines(&file, &code)?;
            paths::write(&file, code)?;
        }
    }
    Ok(())
}

/// The text of each module, with the module's name.
fn texts(modules: &Modules) -> Result<Vec<(&'static str, String)>> {
    let all = modules.each().map(|module| paths::read_bytes(&module.optimised())).collect::<Result<Vec<_>>>()?;
    let swaps = module_text::swaps(&all);
    let text = |bytes: &Vec<u8>| format!("\n{}\n", module_text::template(bytes, &swaps));
    Ok(modules.each().map(|module| module.name).zip(all.iter().map(text)).collect())
}

/// The code with the text of each module that it starts.
fn with_modules(code: &str, texts: &[(&str, String)]) -> Result<String> {
    let mut code = code.to_owned();
    for (name, text) in texts {
        let place = place(name);
        match code.matches(&place).count() {
            0 => {}
            1 => code = code.replace(&place, text),
            _ => bail!("a bundle has the module `{name}` twice"),
        }
    }
    Ok(code)
}

/// What any line of a file of the package may have: Node prints the one that threw.
const LONGEST_SHIPPED_LINE: usize = 500;

const _: () = assert!(LONGEST_LINE < LONGEST_SHIPPED_LINE);

fn check_lines(file: &Path, code: &str) -> Result<()> {
    match code.lines().position(|line| line.chars().count() > LONGEST_SHIPPED_LINE) {
        None => Ok(()),
        Some(line) => bail!(
            "line {} of {} is longer than {LONGEST_SHIPPED_LINE} characters, and Node prints the line that threw",
            line + 1,
            file.display()
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_refused() {
        let file = Path::new("index.js");
        assert!(check_lines(file, &"a".repeat(LONGEST_SHIPPED_LINE)).is_ok());
        let problem = check_lines(file, &format!("\n{}", "a".repeat(LONGEST_SHIPPED_LINE + 1))).unwrap_err();
        assert!(problem.to_string().starts_with("line 2 of index.js"), "{problem}");
    }
}

//! The package's JavaScript: the glue, the shell of `pkg-template/` and the generated functions, made one
//! self-contained file for each entry.
use std::path::Path;

use anyhow::{Result, bail};

use crate::command;
use crate::declarations;
use crate::functions::Exports;
use crate::glue;
use crate::modules::Modules;
use crate::parts::{PARTS, Part};
use crate::paths::{self, Paths};
use crate::tools::NpmTools;

/// A file that the package's users load, and which of the shell's files it is made from.
pub struct Entry {
    pub file: &'static str,
    format: Format,
    /// Its first file, which says what is exported.
    shell: &'static str,
    start: Start,
}

enum Format {
    Module,
    CommonJs,
}

/// What the shell's `#start/<part>.js` are.
enum Start {
    /// Each part has a module of its own, as text inside the entry.
    OfParts,
    /// All of them start the one module that has everything, by this file of the shell.
    OfAll(&'static str),
}

pub const ENTRIES: [Entry; 5] = [
    Entry { file: "index.js", format: Format::Module, shell: "index.js", start: Start::OfParts },
    Entry { file: "index.cjs", format: Format::CommonJs, shell: "index.js", start: Start::OfParts },
    Entry { file: "edge.js", format: Format::Module, shell: "index.js", start: Start::OfAll("start-static.js") },
    Entry { file: "slim.js", format: Format::Module, shell: "slim.js", start: Start::OfAll("start-loaded.js") },
    Entry { file: "slim.cjs", format: Format::CommonJs, shell: "slim.js", start: Start::OfAll("start-loaded.js") },
];

impl Format {
    fn flags(&self) -> [&'static str; 2] {
        match self {
            Self::Module => ["--format=esm", "--platform=neutral"],
            // With esbuild's `node`, Node finds the names when it is imported from an ES module.
            Self::CommonJs => ["--format=cjs", "--platform=node"],
        }
    }
}

impl Start {
    fn javascript(&self, part: &Part) -> String {
        match self {
            Self::OfParts => format!(
                r##"import {{ createGlue }} from "#glue/{0}.js";
import base64 from "#modules/{0}/{0}.wasm";
import {{ moduleOf }} from "#shell/module-inline.js";
import {{ startedOf }} from "#shell/start.js";
const {0} = {{ createGlue, compiled: () => moduleOf(base64) }};
export const start = () => startedOf({0});
"##,
                part.name
            ),
            Self::OfAll(file) => format!("export {{ start }} from \"#shell/{file}\";\n"),
        }
    }
}

/// What the package is put together from.
pub struct Pieces<'a> {
    pub modules: &'a Modules,
    pub exports: &'a Exports,
    pub declarations: &'a str,
}

/// Writes every entry to `dist`; what is generated for them goes to `generated`.
pub fn write_entries(paths: &Paths, npm: &NpmTools, pieces: &Pieces<'_>, generated: &Path, dist: &Path) -> Result<()> {
    let Pieces { modules, exports, declarations } = pieces;
    check_names(exports, declarations)?;
    for module in modules.each() {
        let glue = glue::lazy(npm, &module.glue(), declarations)?;
        paths::write(&generated.join("glue").join(format!("{}.js", module.name)), glue)?;
    }
    let enums = glue::plain_enums(&paths::read(&modules.all.glue())?, declarations)?;
    paths::write(&generated.join("enums.js"), enums)?;
    paths::write(&generated.join("functions.js"), exports.javascript())?;
    let shell = paths.root.join("pkg-template/shell");
    let alias = |name: &str, place: &Path| format!("--alias:#{name}={}", place.display());
    for entry in &ENTRIES {
        let start = generated.join("start").join(entry.file);
        for part in &PARTS {
            paths::write(&start.join(format!("{}.js", part.name)), entry.start.javascript(part))?;
        }
        command::run_quietly(
            npm.esbuild()
                .arg(shell.join(entry.shell))
                .args(entry.format.flags())
                .arg(format!("--outfile={}", dist.join(entry.file).display()))
                .args(["--minify-syntax", "--minify-whitespace", "--loader:.wasm=base64", "--external:*.wasm?module"])
                .arg(alias("functions", &generated.join("functions.js")))
                .arg(alias("enums", &generated.join("enums.js")))
                .arg(alias("glue", &generated.join("glue")))
                .arg(alias("modules", &modules.folder))
                .arg(alias("shell", &shell))
                .arg(alias("start", &start)),
        )?;
    }
    Ok(())
}

/// What the declarations promise at run time must be what the module exports, and the other way round.
fn check_names(exports: &Exports, declarations: &str) -> Result<()> {
    let declared = declarations::values(declarations);
    for name in exports.names() {
        if !declared.contains(name) {
            bail!("`{name}` is exported, but the declarations do not have it");
        }
    }
    for name in declared {
        if !exports.names().any(|exported| exported == name) {
            bail!("the declarations have `{name}`, but it is not in the module's list of exports");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DECLARATIONS: &str = "export enum Rarity {\n}\nexport function call(): void;\n";

    #[test]
    fn exports_and_declarations_must_agree() {
        let exports = |lines| Exports::parse(lines).unwrap();
        assert!(check_names(&exports("call()"), DECLARATIONS).is_ok());
        assert!(check_names(&exports("call()\nother()"), DECLARATIONS).is_err());
        assert!(check_names(&exports(""), DECLARATIONS).is_err());
    }
}

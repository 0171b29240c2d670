//! From the crate to a module: cargo, wasm-bindgen and wasm-opt.
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::command;
use crate::exceptions;
use crate::parts::Flags;
use crate::paths::{self, Paths};
use crate::report::step;
use crate::stamp::{Inputs, Stamp};
use crate::toolchain::{Kind, Purpose, Toolchain};
use crate::tools::NpmTools;

/// For speed; but a function that is called in one place stays one, which compresses better.
const OPTIMISATIONS: [&str; 2] = ["-O3", "--one-caller-inline-max-function-size=0"];

/// A module that the crate is compiled to: where its files are.
pub struct Module {
    pub name: &'static str,
    features: Vec<&'static str>,
    flags: Flags,
    folder: PathBuf,
}

/// What binds and optimises modules.
pub struct Binders<'a> {
    pub bindgen: &'a Path,
    pub npm: &'a NpmTools,
    /// A digest of these and of this program.
    pub digest: Inputs,
}

impl Module {
    /// The module `name` with features of the crate, whose files are in a folder of this name.
    pub fn new(name: &'static str, features: Vec<&'static str>, flags: Flags, folder: &Path) -> Self {
        Self { name, features, flags, folder: folder.join(name) }
    }

    /// As cargo gives it.
    pub fn compiled(&self) -> PathBuf {
        self.folder.join("compiled.wasm")
    }

    /// Bound and optimised.
    pub fn optimised(&self) -> PathBuf {
        self.folder.join(format!("{}.wasm", self.name))
    }

    /// The JavaScript that belongs to it.
    pub fn glue(&self) -> PathBuf {
        self.folder.join("glue/glue.js")
    }

    /// Its TypeScript declarations, as wasm-bindgen writes them.
    pub fn declarations(&self) -> PathBuf {
        self.folder.join("declarations/glue.d.ts")
    }

    /// Compiles the crate, unless nothing of it has changed. Cargo knows that for the last features only, since all
    /// modules are one file to it.
    pub fn compile(&self, paths: &Paths, toolchain: &Toolchain, sources: &Inputs) -> Result<()> {
        let mut cargo = toolchain.cargo(&paths.root, &paths.target, Purpose::Package);
        // With the crate's other type, a Rust library, cargo would leave out the `lto` of the profile.
        cargo
            .args(["rustc", "--package", "psn-api-wasm", "--lib", "--crate-type=cdylib"])
            .args(["--no-default-features", "--features"])
            .arg(self.features.join(","))
            .args(Purpose::Package.arguments())
            .arg("--")
            .args(self.flags);
        let stamp = Stamp::new(self.folder.join("compiled-from"), &sources.clone().text(&asked(&cargo)));
        if stamp.is_current() && self.compiled().is_file() {
            return Ok(());
        }
        let what = format!("Compiling the module `{}` with {}", self.name, describe(toolchain));
        step(&what, "about 10 seconds, the first time a minute", || command::run(&mut cargo))?;
        let compiled = paths.target.join("wasm/wasm32-unknown-unknown/wasm/psn_api_wasm.wasm");
        paths::write(&self.compiled(), paths::read_bytes(&compiled)?)?;
        stamp.set()
    }

    /// What the files of `bind` are made from.
    pub fn bound(&self, binders: &Binders<'_>) -> Result<Stamp> {
        Ok(Stamp::new(self.folder.join("bound-from"), &binders.digest.clone().file(&self.compiled())?))
    }

    /// Makes the glue, the declarations and the optimised module.
    pub fn bind(&self, binders: &Binders<'_>) -> Result<()> {
        let input = self.compiled();
        let (glue, declarations) = (self.folder.join("glue"), self.folder.join("declarations"));
        paths::fresh_folder(&glue)?;
        paths::fresh_folder(&declarations)?;
        let bindgen = |target, out| wasm_bindgen(binders.bindgen, &input, target, out);
        command::run_quietly(bindgen("web", &glue).args(["--omit-default-module-path", "--no-typescript"]))?;
        command::run_quietly(&mut bindgen("bundler", &declarations))?;
        command::run_quietly(
            binders
                .npm
                .tool("wasm-opt")
                .args(OPTIMISATIONS)
                .arg(glue.join("glue_bg.wasm"))
                .arg("-o")
                .arg(self.optimised()),
        )?;
        if let Some(found) = exceptions::find(&paths::read_bytes(&self.optimised())?)? {
            bail!(
                "the module `{}` holds {found}: exceptions need newer runtimes, and a panic has to be a trap",
                self.name
            );
        }
        self.bound(binders)?.set()
    }
}

/// What cargo is asked for, from wherever it is called: its arguments, and the compiler's.
fn asked(cargo: &Command) -> String {
    let arguments: Vec<_> = cargo.get_args().collect();
    let flags: Vec<_> = cargo.get_envs().filter(|(name, _)| *name == "CARGO_ENCODED_RUSTFLAGS").collect();
    format!("{arguments:?} {flags:?}")
}

fn describe(toolchain: &Toolchain) -> &'static str {
    match toolchain.kind {
        Kind::Ordinary => "the ordinary toolchain",
        Kind::Debian => "Debian's toolchain",
    }
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

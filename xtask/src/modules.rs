//! The modules that the crate is compiled to, made anew only where something has changed.
use std::path::PathBuf;
use std::thread;

use anyhow::{Result, bail};

use crate::parts::{ALL, Flags, PARTS, all_features};
use crate::paths::Paths;
use crate::report::step;
use crate::stamp::Inputs;
use crate::toolchain;
use crate::tools::{self, NpmTools};
use crate::wasm::{Binders, Module};

pub struct Modules {
    parts: Vec<Module>,
    pub all: Module,
    /// Of all that they are made from.
    pub digest: Inputs,
}

impl Modules {
    /// Compiles and binds them. `module` gives each by its name, its features and its flags.
    pub fn make(
        paths: &Paths,
        npm: &NpmTools,
        module: impl Fn(&'static str, Vec<&'static str>, Flags) -> Module,
    ) -> Result<Self> {
        let parts = PARTS.iter().map(|part| module(part.name, part.features.to_vec(), part.flags)).collect();
        let mut modules = Self { all: module(ALL, all_features(), &[]), parts, digest: Inputs::default() };
        let bindgen = modules.compile_while_installing(paths)?;
        let digest = Inputs::default().file(&npm.folder.join("installed"))?.this_program()?;
        modules.bind(&Binders { bindgen: &bindgen, npm, digest })?;
        Ok(modules)
    }

    /// Those of the parts, and the one that has all.
    pub fn each(&self) -> impl Iterator<Item = &Module> {
        self.parts.iter().chain([&self.all])
    }

    /// Compiles them, and gives the folder of wasm-bindgen. A module leaves a core free, which can install that.
    fn compile_while_installing(&self, paths: &Paths) -> Result<PathBuf> {
        thread::scope(|scope| {
            let installing = scope.spawn(|| tools::wasm_bindgen(paths));
            self.compile(paths)?;
            installing.join().unwrap_or_else(|_| bail!("installing wasm-bindgen panicked"))
        })
    }

    fn compile(&self, paths: &Paths) -> Result<()> {
        let toolchain = toolchain::set_up()?;
        let sources = Inputs::default()
            .folder(&paths.root.join("src"))?
            .file(&paths.root.join("Cargo.toml"))?
            .file(&paths.root.join("Cargo.lock"))?
            .text(&toolchain.version(paths)?);
        self.each().try_for_each(|module| module.compile(paths, &toolchain, &sources))
    }

    fn bind(&mut self, binders: &Binders<'_>) -> Result<()> {
        let mut digest = binders.digest.clone();
        let mut stale = Vec::new();
        for module in self.each() {
            let stamp = module.bound(binders)?;
            digest = digest.text(stamp.digest());
            if !stamp.is_current() {
                stale.push(module);
            }
        }
        if !stale.is_empty() {
            let names: Vec<_> = stale.iter().map(|module| module.name).collect();
            step(&format!("Binding and optimising {}", names.join(", ")), "about 10 seconds", || {
                side_by_side(&stale, binders)
            })?;
        }
        self.digest = digest;
        Ok(())
    }
}

fn side_by_side(modules: &[&Module], binders: &Binders<'_>) -> Result<()> {
    thread::scope(|scope| {
        let running: Vec<_> = modules.iter().map(|module| scope.spawn(|| module.bind(binders))).collect();
        running.into_iter().try_for_each(|one| one.join().unwrap_or_else(|_| bail!("binding a module panicked")))
    })
}

//! The npm package: built in a folder, and packed as npm would publish it.
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::bundle::{self, ENTRIES};
use crate::command;
use crate::declarations::{self, SUBPATHS};
use crate::generate;
use crate::host::Host;
use crate::modules::Modules;
use crate::notices;
use crate::parts::{Flags, PARTS};
use crate::paths::{self, Paths};
use crate::readme;
use crate::report::{note, step};
use crate::sizes;
use crate::stamp::Stamp;
use crate::tools::{self, NpmTools};
use crate::wasm::Module;

/// The module itself, in the package's root, where it is found by its path alone.
const MODULE: &str = "psn-api-wasm.wasm";

/// Which package is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// The one that is published.
    Published,
    /// With a relay that traps where a request says so, for the tests.
    PanicForTest,
}

pub struct Package {
    pub folder: PathBuf,
    pub tarball: PathBuf,
    pub npm: NpmTools,
}

impl Variant {
    /// One of its modules. For the tests, only the relay's is another than in the published package.
    fn module(self, paths: &Paths, name: &'static str, mut features: Vec<&'static str>, flags: Flags) -> Module {
        let mut variant = Self::Published;
        if self == Self::PanicForTest && name == "relay" {
            features.push("panic-for-test");
            variant = self;
        }
        Module::new(name, features, flags, &variant.modules(paths))
    }

    /// Where its package and its tarball are made.
    fn folder(self, paths: &Paths) -> PathBuf {
        match self {
            Self::Published => paths.target.clone(),
            Self::PanicForTest => paths.target.join("panic-for-test"),
        }
    }

    /// Where its own modules are made, each in a folder of its name.
    fn modules(self, paths: &Paths) -> PathBuf {
        self.folder(paths).join("pkg-parts/modules")
    }
}

/// Builds the package and its tarball; what has not changed is not made again.
pub fn build(paths: &Paths, variant: Variant) -> Result<Package> {
    let npm = NpmTools::install(paths)?;
    let home = variant.folder(paths);
    let work = home.join("pkg-parts");
    let modules = Modules::make(paths, &npm, |name, features, flags| variant.module(paths, name, features, flags))?;
    let folder = home.join("pkg");
    let package = Package { tarball: home.join(format!("psn-api-wasm-{}.tgz", Paths::version())), folder, npm };
    let inputs = modules
        .digest
        .clone()
        .file(&paths.root.join("Cargo.lock"))?
        .file(&paths.root.join("Cargo.toml"))?
        .folder(&paths.root.join("pkg-template"))?
        .file(&paths.root.join("README.md"))?
        .folder(&paths.root.join("docs"))?
        .file(&paths.root.join("LICENSE"))?;
    let stamp = Stamp::new(work.join("package-made-from"), &inputs);
    if stamp.is_current() && package.tarball.is_file() && package.folder.is_dir() {
        note("the package is up to date");
        return Ok(package);
    }
    step("Writing the package", "about 10 seconds", || {
        let generated = generate::folder(&work);
        generate::write(&modules, &package.npm, &generated)?;
        let host = Host::new(paths, generated)?;
        paths::fresh_folder(&package.folder)?;
        let dist = package.folder.join("dist");
        bundle::write_entries(&host, &package.npm, &modules, &dist)?;
        declarations::write(&host, &package.npm, &dist)?;
        fs::copy(modules.all.optimised(), package.folder.join(MODULE))?;
        write_frame(paths, &package.folder)?;
        pack(&package, &home)?;
        stamp.set()
    })?;
    Ok(package)
}

/// The host with the generated files that belong to the published package, which is built.
pub fn host(paths: &Paths) -> Result<(Host<'_>, NpmTools)> {
    let package = build(paths, Variant::Published)?;
    let work = Variant::Published.folder(paths).join("pkg-parts");
    Ok((Host::new(paths, generate::folder(&work))?, package.npm))
}

/// Where the modules of the published package are, each in a folder of its name.
pub fn modules(paths: &Paths) -> PathBuf {
    Variant::Published.modules(paths)
}

/// `cargo xtask build`: the package, its tarball and the sizes.
pub fn build_and_report(paths: &Paths) -> Result<()> {
    let package = build(paths, Variant::Published)?;
    let modules = modules(paths);
    let mut files: Vec<_> =
        PARTS.iter().map(|part| Module::new(part.name, Vec::new(), part.flags, &modules).optimised()).collect();
    files.push(package.folder.join(MODULE));
    let dist = package.folder.join("dist");
    files.extend(ENTRIES.iter().flat_map(|entry| entry.files()).map(|file| dist.join(file)));
    files.extend(sizes::pages(&package, &paths.target.join("sizes"))?);
    sizes::print(&files, &paths.target.join("sizes.txt"))?;
    note(format!("package  {}", package.folder.display()));
    let bytes = fs::metadata(&package.tarball)?.len();
    note(format!("tarball  {} ({} KB)", package.tarball.display(), bytes / 1000));
    Ok(())
}

/// Everything in the package that is not code.
fn write_frame(paths: &Paths, folder: &Path) -> Result<()> {
    let template = paths.root.join("pkg-template");
    let manifest = paths::read(&template.join("package.json"))?;
    let version = "\"version\": \"0.0.0\"";
    if !manifest.contains(version) {
        bail!("pkg-template/package.json must say `{version}`, which the build replaces");
    }
    let manifest = manifest.replace(version, &format!("\"version\": \"{}\"", Paths::version()));
    paths::write(&folder.join("package.json"), manifest)?;
    // Tools that do not know `exports` find a subpath by its folder.
    for subpath in SUBPATHS.iter().chain(&["slim"]) {
        let text = "{\n  \"main\": \"../dist/NAME.cjs\",\n  \"module\": \"../dist/NAME.js\",\n  \"types\": \"../dist/NAME.d.ts\",\n  \"sideEffects\": false\n}\n";
        paths::write(&folder.join(subpath).join("package.json"), text.replace("NAME", subpath))?;
    }
    fs::copy(paths.root.join("LICENSE"), folder.join("LICENSE"))?;
    readme::write(paths, folder)?;
    paths::write(&folder.join("THIRD-PARTY-NOTICES.txt"), notices::third_party(paths)?)
}

fn pack(package: &Package, destination: &Path) -> Result<()> {
    command::run_quietly(
        tools::npm(&package.folder).args(["pack", "--ignore-scripts", "--pack-destination"]).arg(destination),
    )?;
    if !package.tarball.is_file() {
        bail!("npm pack made no {}", package.tarball.display());
    }
    Ok(())
}

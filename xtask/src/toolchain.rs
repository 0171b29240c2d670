//! The compiler for wasm32. `std` is built from source, so that a panic is a bare trap in the package and says why in tests;
//! what is needed besides an ordinary Rust is that source.
mod choice;

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Result, bail};

pub use self::choice::{Kind, Toolchain};

use self::choice::{Choice, DEBIAN_PACKAGES, Machine, Tried, choose};
use crate::apt;
use crate::command::{self, foreign};
use crate::paths::Paths;
use crate::report::{note, step};

/// Finds a toolchain for wasm32, and installs what is missing.
pub fn set_up() -> Result<Toolchain> {
    let mut tried = Tried::default();
    loop {
        let machine = look();
        match choose(&machine, tried) {
            Choice::Use(toolchain) => return Ok(toolchain),
            Choice::AddRustSrc => {
                tried.rustup = true;
                add_rust_src(machine.has_apt && machine.may_install)?;
            }
            Choice::InstallDebian { with_linker } => {
                tried.apt = true;
                install_debian(with_linker)?;
            }
            Choice::GiveUp(mend) => bail!(mend),
        }
    }
}

fn look() -> Machine {
    let sysroot = ordinary_sysroot();
    let library = sysroot.join("lib/rustlib/src/rust/library/Cargo.lock");
    Machine {
        has_rust_src: library.is_file(),
        rust_lld: rust_lld(&sysroot),
        wasm_ld: command::on_path("wasm-ld"),
        has_rustup: command::on_path("rustup").is_some(),
        has_debian: ["/usr/bin/rustc", "/usr/bin/cargo"].iter().all(|program| command::is_program(Path::new(program)))
            && Path::new("/usr/lib/rustlib/src/rust/library/Cargo.lock").is_file(),
        has_apt: apt::exists(),
        may_install: apt::may_install(),
        sysroot,
    }
}

fn ordinary_sysroot() -> PathBuf {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    command::output(Command::new(rustc).args(["--print", "sysroot"]))
        .map(|printed| PathBuf::from(printed.trim()))
        .unwrap_or_default()
}

fn rust_lld(sysroot: &Path) -> Option<PathBuf> {
    let hosts = sysroot.join("lib/rustlib").read_dir().ok()?;
    hosts
        .flatten()
        .map(|host| host.path().join("bin").join(format!("rust-lld{}", env::consts::EXE_SUFFIX)))
        .find(|file| command::is_program(file))
}

/// Where apt can help instead, a server that does not answer is not waited for.
fn add_rust_src(apt_can_help: bool) -> Result<()> {
    let limit = Duration::from_secs(if apt_can_help { 30 } else { 600 });
    let how_long = if apt_can_help { "half a minute at most" } else { "a few seconds" };
    step("Adding the standard library's source with rustup", how_long, || {
        let mut rustup = Command::new("rustup");
        rustup.args(["component", "add", "rust-src"]);
        if let Err(error) = command::run_within(limit, &mut rustup) {
            note(format!("rustup could not fetch it: {error}"));
        }
        Ok(())
    })
}

fn install_debian(with_linker: bool) -> Result<()> {
    step("Installing Debian's Rust with the standard library's source", "about a minute", || {
        let mut packages = DEBIAN_PACKAGES.to_vec();
        if with_linker {
            packages.push("lld");
        }
        apt::install(&packages)
    })
}

impl Toolchain {
    /// What tells it from another one in the same place.
    pub fn version(&self, paths: &Paths) -> Result<String> {
        command::output(self.cargo(&paths.root, &paths.target, Purpose::Package).arg("-V"))
    }

    /// This toolchain's cargo, with everything set that building for wasm32 needs.
    pub fn cargo(&self, root: &Path, target: &Path, purpose: Purpose) -> Command {
        let mut cargo = match self.kind {
            Kind::Ordinary => {
                let mut cargo = foreign(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
                if let Some(toolchain) = env::var_os("RUSTUP_TOOLCHAIN") {
                    cargo.env("RUSTUP_TOOLCHAIN", toolchain);
                }
                cargo
            }
            Kind::Debian => {
                let mut cargo = foreign("/usr/bin/cargo");
                cargo.env("RUSTC", "/usr/bin/rustc").env("RUSTDOC", "/usr/bin/rustdoc");
                cargo
            }
        };
        if let Some(linker) = &self.linker {
            cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        cargo
            .current_dir(root)
            .env("CARGO_TARGET_DIR", target.join(purpose.folder()))
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_ENCODED_RUSTFLAGS", self.flags(root, purpose).join("\x1f"));
        cargo
    }

    /// The purpose's flags, and no path of this machine in the module.
    fn flags(&self, root: &Path, purpose: Purpose) -> Vec<String> {
        let mut flags: Vec<_> = purpose.flags().iter().map(|flag| String::from(*flag)).collect();
        let mut renamed = vec![(root.to_path_buf(), "psn-api-wasm")];
        renamed.push((self.sysroot.join("lib/rustlib/src/rust/library"), "std"));
        if let Some(home) = cargo_home() {
            renamed.push((home.join("registry/src"), "crates"));
        }
        for (from, to) in renamed {
            flags.push(format!("--remap-path-prefix={}={to}", from.display()));
        }
        flags
    }
}

/// What cargo builds for.
const TARGET: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

/// What a build for wasm32 is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A panic is a trap at once, which the host survives; messages that nobody reads are left out.
    Package,
    /// Tests keep the messages that say what failed, and so have a standard library of their own.
    Tests,
    /// As the package, but nothing is made of it.
    Lint,
}

impl Purpose {
    /// What cargo is called with.
    pub fn arguments(self) -> [&'static str; 6] {
        let [target, triple] = TARGET;
        ["--profile", "wasm", target, triple, "-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]
    }

    fn flags(self) -> &'static [&'static str] {
        match self {
            Self::Package | Self::Lint => &[
                "-Zunstable-options",
                "-Cpanic=immediate-abort",
                "-Cllvm-args=-inline-threshold=10",
                "-Zlocation-detail=none",
                "-Zfmt-debug=none",
            ],
            Self::Tests => &["-Cpanic=abort", "-Cllvm-args=-inline-threshold=10"],
        }
    }

    fn folder(self) -> &'static str {
        match self {
            Self::Package => "wasm",
            Self::Lint => "wasm-lint",
            Self::Tests => "wasm-tests",
        }
    }
}

fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| env::home_dir().map(|home| home.join(".cargo")))
}

//! Which toolchain is used, or what is installed next: decided from what is on the machine, without touching it.
use std::path::PathBuf;

/// Debian's compiler and cargo of a recent version, and the source of its standard library.
pub const DEBIAN_PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];

/// A cargo and a rustc that can build for wasm32.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toolchain {
    pub kind: Kind,
    pub sysroot: PathBuf,
    /// `None`: rustc finds its own.
    pub linker: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The one that builds everything else too.
    Ordinary,
    /// Debian's, beside it.
    Debian,
}

/// What the choice depends on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Machine {
    /// Where the ordinary toolchain stands.
    pub sysroot: PathBuf,
    pub has_rust_src: bool,
    /// The linker that belongs to the ordinary toolchain.
    pub rust_lld: Option<PathBuf>,
    /// A `wasm-ld` on the `PATH`.
    pub wasm_ld: Option<PathBuf>,
    pub has_rustup: bool,
    /// Debian's compiler, cargo and source are all installed.
    pub has_debian: bool,
    pub has_apt: bool,
    /// `apt-get` may be used: by root, or by `sudo` without a question.
    pub may_install: bool,
}

/// What has been tried already, and did not help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tried {
    pub rustup: bool,
    pub apt: bool,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Choice {
    Use(Toolchain),
    /// Ask rustup for the source.
    AddRustSrc,
    /// Ask apt for Debian's toolchain, and for a linker where there is none.
    InstallDebian {
        with_linker: bool,
    },
    /// Nothing helps: the sentence to print.
    GiveUp(String),
}

/// What is there is used; else rustup is asked, then apt.
pub fn choose(machine: &Machine, tried: Tried) -> Choice {
    if machine.has_rust_src {
        let linker = if machine.rust_lld.is_some() { None } else { machine.wasm_ld.clone() };
        return Choice::Use(Toolchain { kind: Kind::Ordinary, sysroot: machine.sysroot.clone(), linker });
    }
    let linker = machine.rust_lld.clone().or_else(|| machine.wasm_ld.clone());
    if machine.has_debian && linker.is_some() {
        return Choice::Use(Toolchain { kind: Kind::Debian, sysroot: "/usr".into(), linker });
    }
    if machine.has_rustup && !tried.rustup {
        return Choice::AddRustSrc;
    }
    if machine.has_apt && machine.may_install && !tried.apt {
        return Choice::InstallDebian { with_linker: linker.is_none() };
    }
    let mut mend = String::from(
        "building for wasm32 needs the source of Rust's standard library: run `rustup component add rust-src`",
    );
    if machine.has_apt {
        mend.push_str(&format!(", or as root `apt-get install {} lld`", DEBIAN_PACKAGES.join(" ")));
    }
    mend.push_str(", then this command again");
    Choice::GiveUp(mend)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rustup() -> Machine {
        Machine {
            sysroot: "/toolchain".into(),
            rust_lld: Some("/toolchain/rust-lld".into()),
            has_rustup: true,
            ..Machine::default()
        }
    }

    fn debian() -> Machine {
        Machine { has_apt: true, may_install: true, ..rustup() }
    }

    const BOTH: Tried = Tried { rustup: true, apt: true };

    #[test]
    fn the_ordinary_toolchain_is_used_when_it_has_the_source() {
        let machine = Machine { has_rust_src: true, has_debian: true, ..debian() };
        assert_eq!(
            choose(&machine, Tried::default()),
            Choice::Use(Toolchain { kind: Kind::Ordinary, sysroot: "/toolchain".into(), linker: None })
        );
    }

    #[test]
    fn an_ordinary_toolchain_without_its_own_linker_takes_wasm_ld() {
        let machine =
            Machine { has_rust_src: true, rust_lld: None, wasm_ld: Some("/usr/bin/wasm-ld".into()), ..rustup() };
        let Choice::Use(toolchain) = choose(&machine, Tried::default()) else { panic!("no toolchain chosen") };
        assert_eq!(toolchain.linker, Some("/usr/bin/wasm-ld".into()));
    }

    #[test]
    fn debians_is_used_when_it_is_there_with_rustups_linker() {
        let machine = Machine { has_debian: true, ..debian() };
        assert_eq!(
            choose(&machine, Tried::default()),
            Choice::Use(Toolchain {
                kind: Kind::Debian,
                sysroot: "/usr".into(),
                linker: Some("/toolchain/rust-lld".into())
            })
        );
    }

    #[test]
    fn rustup_is_asked_before_apt() {
        assert_eq!(choose(&debian(), Tried::default()), Choice::AddRustSrc);
        let tried = Tried { rustup: true, apt: false };
        assert_eq!(choose(&debian(), tried), Choice::InstallDebian { with_linker: false });
    }

    #[test]
    fn a_linker_is_installed_where_there_is_none() {
        let machine = Machine { rust_lld: None, has_rustup: false, has_debian: true, ..debian() };
        assert_eq!(choose(&machine, Tried::default()), Choice::InstallDebian { with_linker: true });
    }

    #[test]
    fn nothing_is_installed_where_that_is_not_allowed() {
        let machine = Machine { may_install: false, has_rustup: false, ..debian() };
        let Choice::GiveUp(mend) = choose(&machine, Tried::default()) else { panic!("not given up") };
        assert!(mend.contains("rustup component add rust-src"), "{mend}");
        assert!(mend.contains("apt-get install rustc-web cargo-web rust-web-src lld"), "{mend}");
    }

    #[test]
    fn each_way_is_tried_once() {
        assert!(matches!(choose(&debian(), BOTH), Choice::GiveUp(_)));
        let Choice::GiveUp(mend) = choose(&rustup(), BOTH) else { panic!("not given up") };
        assert!(!mend.contains("apt-get"), "{mend}");
    }
}

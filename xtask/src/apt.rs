//! Debian's packages, where a machine has apt and this program may use it.
use std::env;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::command;
use crate::report::{note, step};

/// Whether there is apt.
pub fn exists() -> bool {
    command::on_path("apt-get").is_some()
}

/// Whether packages can be installed without being asked for a password.
pub fn may_install() -> bool {
    is_root()
        || command::on_path("sudo").is_some_and(|_| {
            let mut sudo = Command::new("sudo");
            command::run_within(Duration::from_secs(5), sudo.args(["-n", "true"])).is_ok()
        })
}

/// Installs packages, with newer lists if those at hand do not do.
pub fn install(packages: &[&str]) -> Result<()> {
    let install = || {
        let mut apt_get = apt_get();
        apt_get.args(["install", "--yes", "--no-install-recommends"]).args(packages);
        command::run_quietly(&mut apt_get)
    };
    install().or_else(|_| {
        note("asking apt for its newest lists first");
        command::run_quietly(apt_get().arg("update"))?;
        install()
    })
}

/// A program by one of its names, or the one that an environment variable says; else apt installs it.
pub fn find_or_install(programs: &[&str], what: &str, packages: &[&str], variable: &str) -> Result<PathBuf> {
    if let Some(chosen) = env::var_os(variable) {
        return Ok(chosen.into());
    }
    let find = || programs.iter().find_map(|program| command::on_path(program));
    if let Some(found) = find() {
        return Ok(found);
    }
    if !exists() || !may_install() {
        bail!("{what} is needed: install it, or say where it is in {variable}, then run this command again");
    }
    step(&format!("Installing {what} with apt"), "about half a minute, once", || install(packages))?;
    find().with_context(|| format!("apt installed {}, but there is still no {what}", packages.join(" and ")))
}

fn is_root() -> bool {
    command::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

fn apt_get() -> Command {
    let mut command;
    if is_root() {
        command = Command::new("apt-get");
    } else {
        command = Command::new("sudo");
        command.args(["-n", "apt-get"]);
    }
    command.arg("--quiet").env("DEBIAN_FRONTEND", "noninteractive");
    command
}

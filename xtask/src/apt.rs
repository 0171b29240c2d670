//! Debian's packages, where a machine has apt and this program may use it.
use std::process::Command;
use std::time::Duration;

use anyhow::Result;

use crate::command;
use crate::report::note;

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

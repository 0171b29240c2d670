//! Running other programs: what they are called with, and one clear sentence when they fail.
use std::env;
use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};

/// Variables that choose a toolchain or its flags. A native build follows them, so that `cargo +beta xtask test`
/// tests with beta; a build with another toolchain must not see them.
const CHOOSES_TOOLCHAIN: [&str; 9] = [
    "CARGO",
    "RUSTC",
    "RUSTDOC",
    "RUSTUP_TOOLCHAIN",
    "RUST_RECURSION_COUNT",
    "RUSTFLAGS",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_BUILD_RUSTFLAGS",
    "CARGO_BUILD_TARGET",
];

/// Variables that `cargo run` sets for this program.
fn is_of_the_outer_package(name: &str) -> bool {
    ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_PRIMARY_"].iter().any(|prefix| name.starts_with(prefix))
}

/// The ordinary toolchain's cargo, without what the outer cargo left in the environment.
pub fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    clear(&mut command, is_of_the_outer_package);
    command
}

/// A program of another toolchain, which must see nothing of the outer one.
pub fn foreign(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    clear(&mut command, |name| CHOOSES_TOOLCHAIN.contains(&name) || is_of_the_outer_package(name));
    command
}

fn clear(command: &mut Command, leaks: impl Fn(&str) -> bool) {
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(&leaks) {
            command.env_remove(name);
        }
    }
}

/// Runs a command to its end; its output goes to the terminal.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { bail!("`{}` failed ({status})", display(command)) }
}

/// Runs a command to its end, and shows its output only when it fails.
pub fn run_quietly(command: &mut Command) -> Result<()> {
    output(command).map(|_| ())
}

/// What a command prints.
pub fn output(command: &mut Command) -> Result<String> {
    let Output { status, stdout, stderr } = command.output().map_err(|error| not_started(command, &error))?;
    if !status.success() {
        bail!(
            "`{}` failed ({status})\n{}{}",
            display(command),
            String::from_utf8_lossy(&stdout),
            String::from_utf8_lossy(&stderr)
        );
    }
    String::from_utf8(stdout).with_context(|| format!("`{}` printed no UTF-8", display(command)))
}

/// Runs a command that must end within a time; it is stopped when it does not.
pub fn run_within(limit: Duration, command: &mut Command) -> Result<()> {
    let mut child = command.stdin(Stdio::null()).spawn().map_err(|error| not_started(command, &error))?;
    match ends_within(limit, &mut child)? {
        Some(status) if status.success() => Ok(()),
        Some(status) => bail!("`{}` failed ({status})", display(command)),
        None => {
            stop(&mut child);
            bail!("`{}` did not end within {} seconds, and was stopped", display(command), limit.as_secs())
        }
    }
}

fn ends_within(limit: Duration, child: &mut Child) -> Result<Option<ExitStatus>> {
    let started = Instant::now();
    loop {
        let status = child.try_wait()?;
        if status.is_some() || started.elapsed() > limit {
            return Ok(status);
        }
        sleep(Duration::from_millis(20));
    }
}

/// Asks a program to end, so that it can end what it started itself, and ends it when it does not.
fn stop(child: &mut Child) {
    if cfg!(unix) {
        let asked = Command::new("kill").arg(child.id().to_string()).status();
        if asked.is_ok() && ends_within(Duration::from_secs(5), child).is_ok_and(|status| status.is_some()) {
            return;
        }
    }
    let _ = child.kill();
    let _ = child.wait();
}

/// Where a program stands on the `PATH`.
pub fn on_path(program: &str) -> Option<std::path::PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|file| is_program(file))
}

pub fn is_program(file: &Path) -> bool {
    file.is_file()
}

fn not_started(command: &Command, error: &std::io::Error) -> anyhow::Error {
    let program = command.get_program().to_string_lossy().into_owned();
    if error.kind() == ErrorKind::NotFound {
        anyhow!("`{program}` is not installed here, or not on the PATH: install it, then run this command again")
    } else {
        anyhow!("`{program}` could not be started: {error}")
    }
}

/// The command as one would type it, shortened where it is very long.
fn display(command: &Command) -> String {
    let mut line = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    match line.char_indices().nth(200) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

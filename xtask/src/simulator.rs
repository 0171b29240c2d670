//! The PSN simulator, for as long as something needs it.
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::command;
use crate::paths::Paths;
use crate::report::step;

/// The account with the titles, which the simulator knows by this value alone.
pub const NPSSO: &str = "psnSimDemoOwner1111111111111111111111111111111111111111111111111";

/// A running simulator; it ends with this value.
pub struct Simulator {
    child: Child,
    /// What was started, for tests that start more of it.
    pub program: PathBuf,
    pub url: String,
}

/// How it is built: in a short time, or for speed.
enum Build {
    Quick,
    Fast,
}

impl Simulator {
    /// Builds and starts it on a free port.
    pub fn start(paths: &Paths) -> Result<Self> {
        Self::start_with(paths, Build::Quick, &[])
    }

    /// The same for any number of requests.
    pub fn start_without_limit(paths: &Paths) -> Result<Self> {
        Self::start_with(paths, Build::Quick, &["--rate-limit", "0"])
    }

    /// One that answers any number of requests as fast as it can.
    pub fn start_fast(paths: &Paths) -> Result<Self> {
        Self::start_with(paths, Build::Fast, &["--rate-limit", "0"])
    }

    fn start_with(paths: &Paths, build: Build, options: &[&str]) -> Result<Self> {
        step("Building and starting the PSN simulator", "about half a minute the first time", || {
            let (folder, flags): (_, &[_]) = match build {
                Build::Quick => ("debug", &[]),
                Build::Fast => ("release", &["--release"]),
            };
            let mut cargo = command::cargo();
            cargo.current_dir(&paths.root).env("CARGO_TARGET_DIR", &paths.target);
            command::run(cargo.args(["build", "--package", "psn-sim"]).args(flags))?;
            let program = paths.target.join(folder).join(format!("psn-sim{}", std::env::consts::EXE_SUFFIX));
            let child = Command::new(&program)
                .args(["--port", "0", "--exit-with-stdin"])
                .args(options)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()
                .with_context(|| format!("{} could not be started", program.display()))?;
            let mut simulator = Self { child, program, url: String::new() };
            simulator.url = simulator.announced()?;
            Ok(simulator)
        })
    }

    fn announced(&mut self) -> Result<String> {
        let output = self.child.stdout.take().context("the simulator has no output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        match line.trim().strip_prefix("psn-sim listening on ") {
            Some(url) => Ok(url.to_owned()),
            None => bail!("the simulator did not start: `{}`", line.trim()),
        }
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        for _ in 0..40 {
            if let Ok(Some(_)) = self.child.try_wait() {
                return;
            }
            sleep(Duration::from_millis(25));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

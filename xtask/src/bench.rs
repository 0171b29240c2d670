//! `cargo xtask bench`: how fast the package is, beside psn-api.
use std::ffi::OsString;
use std::process::Command;

use anyhow::Result;

use crate::command;
use crate::consumer;
use crate::package::{self, Variant};
use crate::paths::Paths;
use crate::report::step;
use crate::simulator::Simulator;

pub fn run(paths: &Paths, arguments: &[OsString]) -> Result<()> {
    let package = package::build(paths, Variant::Published)?;
    let folder = consumer::install_with_tests(paths, &package, "bench")?;
    let simulator = Simulator::start_fast(paths)?;
    step("Measuring", "about two minutes", || {
        command::run(
            Command::new("node")
                .arg("tests/bench/bench.mjs")
                .args(arguments)
                .current_dir(&folder)
                .env("SIM_URL", &simulator.url),
        )
    })
}

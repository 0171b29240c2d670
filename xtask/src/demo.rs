//! `cargo xtask demo`: the main job, as a user's program does it, against the simulator or against PSN.
pub mod web;

use std::env;
use std::ffi::OsString;
use std::process::Command;

use anyhow::{Result, bail};

use crate::command;
use crate::consumer;
use crate::package::{self, Variant};
use crate::paths::{self, Paths};
use crate::report::{note, step};
use crate::simulator::{NPSSO, Simulator};

const PROGRAM: &str = "trophies.mjs";

/// A prepared demo; the simulator runs as long as this value lives.
pub struct Demo {
    pub program: Command,
    _simulator: Option<Simulator>,
}

impl Demo {
    /// With the user's own NPSSO it asks PSN, else the simulator.
    pub fn prepare(paths: &Paths, own_npsso: Option<String>) -> Result<Self> {
        let package = package::build(paths, Variant::Published)?;
        let folder = consumer::install(paths, &package, "demo")?;
        paths::copy_folder(&paths.root.join("pkg-template/demo"), &folder, &|_| false)?;
        let mut program = Command::new("node");
        program.arg(PROGRAM).current_dir(&folder);
        let simulator = match own_npsso {
            Some(npsso) => {
                program.env("PSN_NPSSO", npsso).env_remove("PSN_BASE_URL");
                None
            }
            None => {
                let simulator = Simulator::start(paths)?;
                program.env("PSN_NPSSO", NPSSO).env("PSN_BASE_URL", &simulator.url);
                Some(simulator)
            }
        };
        note(format!("the program: {}", folder.join(PROGRAM).display()));
        Ok(Self { program, _simulator: simulator })
    }
}

pub fn run(paths: &Paths, arguments: &[OsString]) -> Result<()> {
    let npsso = env::var("PSN_NPSSO").ok().filter(|npsso| !npsso.is_empty());
    let arguments: Vec<_> = arguments.iter().map(|argument| argument.to_string_lossy()).collect();
    match arguments.iter().map(AsRef::as_ref).collect::<Vec<_>>().as_slice() {
        [] => in_terminal(paths, npsso),
        ["--web"] => web::run(paths, npsso.is_some()),
        ["--web", "--psn"] => web::run(paths, true),
        ["--pictures"] => web::pictures(paths),
        _ => bail!("`{}` is not understood here: see `cargo xtask --help`", arguments.join(" ")),
    }
}

fn in_terminal(paths: &Paths, npsso: Option<String>) -> Result<()> {
    let what = if npsso.is_some() {
        "Running the demo against PSN, as PSN_NPSSO is set"
    } else {
        "Running the demo against the simulator; with PSN_NPSSO set it asks PSN"
    };
    let mut demo = Demo::prepare(paths, npsso)?;
    step(what, "a few seconds", || command::run(&mut demo.program))
}

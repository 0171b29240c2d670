//! The tests that run in Node, and the folder that they run in.
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Result, anyhow, bail};

use super::parallel::in_parallel;
use crate::command;
use crate::consumer;
use crate::package::{self, Package, Variant};
use crate::paths::{self, Paths};
use crate::report::{note, step};
use crate::simulator::Simulator;
use crate::tools::NpmTools;

/// Runs files of tests, shows what fails, and how many tests there were.
const RUNNER: &str = include_str!("runner.mjs");

/// After this long, tests in Node are taken for stuck.
const LIMIT: Duration = Duration::from_secs(900);

pub fn parity(paths: &Paths) -> Result<()> {
    let (_, folder) = tests_folder(paths, "parity")?;
    let simulator = Simulator::start(paths)?;
    run_node_tests(Path::new("node"), &folder, "parity", Some(&simulator))
}

pub fn node(paths: &Paths) -> Result<()> {
    let (package, folder) = tests_folder(paths, "node")?;
    let (mut runs, mut versions) = (Vec::new(), Vec::new());
    for major in [20, 24] {
        let node = package.npm.node(major).unwrap_or_else(|| {
            note(format!("no Node {major} is published for this machine: using the one on the PATH"));
            PathBuf::from("node")
        });
        versions.push(String::from(command::output(Command::new(&node).arg("--version"))?.trim()));
        runs.push((node, Simulator::start(paths)?));
    }
    step(&format!("In Node {} side by side", versions.join(" and ")), "about 4 minutes", || {
        in_parallel(&runs, |(node, simulator)| run_node_tests(node, &folder, "node", Some(simulator)))
    })
}

pub fn soak(paths: &Paths) -> Result<()> {
    let (_, folder) = tests_folder(paths, "soak")?;
    let simulator = Simulator::start_without_limit(paths)?;
    let mut node = Command::new("node");
    node.current_dir(&folder).args(["--expose-gc", "tests/soak/soak.mjs", "100000"]).env("SIM_URL", &simulator.url);
    command::run_within(LIMIT, &mut node)
}

pub fn stubs(paths: &Paths) -> Result<()> {
    let (package, folder) = tests_folder(paths, "stubs")?;
    command::run(package.npm.tool("vitest").current_dir(&folder).args(["run", "--root", "tests/stubs"]))
}

/// Tools of users that stub, compile or fake what programs use.
pub fn tools(paths: &Paths) -> Result<()> {
    need_tests(paths, "tools")?;
    let package = package::build(paths, Variant::Published)?;
    let tools = NpmTools::install_tools(paths)?;
    let folder = consumer::install_with_tools(paths, &package, "tools", &[&tools, &package.npm])?;
    run_node_tests(Path::new("node"), &folder, "tools", None)
}

pub fn panic(paths: &Paths) -> Result<()> {
    need_tests(paths, "panic")?;
    let package = package::build(paths, Variant::PanicForTest)?;
    let folder = consumer::install_with_tests(paths, &package, "panic")?;
    run_node_tests(Path::new("node"), &folder, "panic", None)
}

/// The folder outside the repository with the package, the tools and the tests, among them those named.
pub fn tests_folder(paths: &Paths, tests: &str) -> Result<(Package, PathBuf)> {
    need_tests(paths, tests)?;
    let package = package::build(paths, Variant::Published)?;
    let folder = consumer::install_with_tests(paths, &package, "tests")?;
    Ok((package, folder))
}

fn need_tests(paths: &Paths, tests: &str) -> Result<()> {
    if paths.root.join("tests").join(tests).is_dir() { Ok(()) } else { Err(anyhow!("tests/{tests} is missing")) }
}

/// Every `*.test.mjs` and `*.test.cjs` of a folder, with Node's own runner.
fn run_node_tests(node: &Path, folder: &Path, tests: &str, simulator: Option<&Simulator>) -> Result<()> {
    run_node_tests_with(node, folder, tests, simulator, |_| {})
}

/// The same, with what else the tests need in their environment, and options of Node.
pub fn run_node_tests_with(
    node: &Path,
    folder: &Path,
    tests: &str,
    simulator: Option<&Simulator>,
    set: impl Fn(&mut Command),
) -> Result<()> {
    let mut files = Vec::new();
    for file in paths::files_under(&folder.join("tests").join(tests))? {
        let name = file.to_string_lossy();
        if name.ends_with(".test.mjs") || name.ends_with(".test.cjs") {
            files.push(file.strip_prefix(folder)?.to_path_buf());
        }
    }
    if files.is_empty() {
        bail!("tests/{tests} has no *.test.mjs");
    }
    paths::write(&folder.join("runner.mjs"), RUNNER)?;
    let mut command = Command::new(node);
    // Not in English, so that a language shows that is the machine's rather than the default.
    command.env("LC_ALL", "de_DE.UTF-8");
    set(&mut command);
    command.arg("runner.mjs").args(&files);
    if let Some(simulator) = simulator {
        command.env("SIM_URL", &simulator.url).env("SIM_PROGRAM", &simulator.program);
    }
    command::run_within(LIMIT, command.current_dir(folder))
}

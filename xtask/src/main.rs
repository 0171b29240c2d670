//! The project's chores: `cargo xtask <command>`.
mod apt;
mod bench;
mod browsers;
mod bundle;
mod command;
mod commonjs;
mod consumer;
mod contents;
mod declarations;
mod demo;
mod exceptions;
mod format;
mod generate;
mod glue;
mod host;
mod module_text;
mod modules;
mod new_endpoint;
mod notices;
mod package;
mod parts;
mod paths;
mod readme;
mod release;
mod report;
mod simulator;
mod site;
mod sizes;
mod stamp;
mod test;
mod toolchain;
mod tools;
mod wasm;

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::paths::Paths;

const COMMANDS: &str = "\
The chores of psn-api-wasm. Each sets up what it needs, and is quick the second time.

  cargo xtask demo             reads one account's trophies with the packed package in Node: against the
                               simulator, or against PSN when PSN_NPSSO is set (5 minutes the first time)
  cargo xtask demo --web       shows the trophy cabinet in the browser, until Ctrl-C: against the simulator, or against
                               PSN with --psn; you paste the NPSSO into the page
  cargo xtask demo --pictures  makes the pictures of it that the README shows, in docs/pictures
  cargo xtask build            makes the npm package in target/pkg and its tarball, and prints the sizes (4 minutes the
                               first time)
  cargo xtask test [part ...]  checks format and lint, and runs all tests, or some parts (40 minutes the first time)
  cargo xtask test --bless     accepts what has changed: writes the declarations to tests/types/index.d.ts, the tables of
                               endpoints to docs/endpoints.md and README.md, and the runtimes to docs/runtimes.md
  cargo xtask test quick       runs the parts format, lint, native and types: use it while you work (a minute once built)
  cargo xtask new-endpoint <subject> <name> <METHOD> <url>
                               writes the skeletons of a new endpoint, and says what is left to fill in
  cargo xtask format           writes every file as `cargo xtask test format` wants it
  cargo xtask docs [--open]    makes a site of the guides and the reference in target/docs-site/site; --open serves it
  cargo xtask bench            measures the package beside psn-api, and writes docs/performance.md. It needs an idle
                               machine, and about 6 minutes; --quick is shorter, and writes nothing
  cargo xtask bench --compare <revision>
                               builds the package of another revision, and measures both in one run
  cargo xtask release --dry-run
                               checks what must be right before a release; without --dry-run it says how to publish

The parts of the tests:
";

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    run(&arguments).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn run(arguments: &[OsString]) -> Result<ExitCode> {
    let Some((command, arguments)) = arguments.split_first() else {
        print_help();
        return Ok(ExitCode::SUCCESS);
    };
    let asks_for_help = |argument: &OsString| argument == "--help" || argument == "-h" || argument == "help";
    if asks_for_help(command) || arguments.iter().any(asks_for_help) {
        print_help();
        return Ok(ExitCode::SUCCESS);
    }
    let paths = Paths::find()?;
    match command.to_str() {
        Some("test") => return run_tests(&paths, arguments),
        Some("release") => return release::run(&paths, arguments),
        Some("bench") => bench::run(&paths, arguments)?,
        Some("build") => no_arguments(arguments).and_then(|()| package::build_and_report(&paths))?,
        Some("demo") => demo::run(&paths, arguments)?,
        Some("new-endpoint") => new_endpoint::run(&paths, arguments)?,
        Some("docs") => site::run(&paths, arguments)?,
        Some("format") => no_arguments(arguments).and_then(|()| format::write(&paths))?,
        _ => bail!("there is no command `{}`: `cargo xtask --help` lists them", command.to_string_lossy()),
    }
    Ok(ExitCode::SUCCESS)
}

fn run_tests(paths: &Paths, arguments: &[OsString]) -> Result<ExitCode> {
    let mut bless = env::var_os("BLESS").is_some_and(|value| !value.is_empty());
    let mut parts = Vec::new();
    for argument in arguments {
        if argument == "--bless" {
            bless = true;
        } else {
            parts.push(argument.to_string_lossy().into_owned());
        }
    }
    test::run(paths, &parts, bless)
}

fn no_arguments(arguments: &[OsString]) -> Result<()> {
    match arguments.first() {
        None => Ok(()),
        Some(argument) => bail!("`{}` is not understood here: see `cargo xtask --help`", argument.to_string_lossy()),
    }
}

fn print_help() {
    print!("{COMMANDS}");
    for part in &test::PARTS {
        println!("  {:<12} {} ({})", part.name, part.what, part.how_long);
    }
}

//! `cargo xtask release --dry-run`: what must be right before somebody publishes.
mod audits;
mod figures;
mod packed;
mod versions;

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::paths::Paths;
use crate::report::step;

/// Publishing cannot be taken back, and needs the account of a person.
const BY_HAND: &str = "\
This command publishes nothing: a person does. What is published is the npm package psn-api-wasm, and nothing else: the
crates say `publish = false`, so there is no `cargo publish`. The version in Cargo.toml is VERSION. In this order:

  1. If vVERSION is released, raise `version` in Cargo.toml, under [workspace.package]. The dry run names the other files
     that have it
  2. In CHANGELOG.md, put `## [<version>] - <date>` below `## [Unreleased]`
  3. cargo xtask test, and cargo xtask bench on an idle machine, which writes docs/performance.md; commit all of it
  4. cargo xtask release --dry-run, which must find nothing
  5. git tag v<version>, and push the tag
  6. npm publish target/psn-api-wasm-<version>.tgz --access public
     In a workflow of GitHub Actions or GitLab, add --provenance, which says where the package was built
";

struct Check {
    what: &'static str,
    how_long: &'static str,
    run: fn(&Paths) -> Result<()>,
}

const CHECKS: [Check; 8] = [
    Check { what: "The version, the same everywhere", how_long: "at once", run: versions::same_everywhere },
    Check { what: "The version, not released yet", how_long: "at once", run: versions::not_released },
    Check { what: "The changelog", how_long: "at once", run: versions::in_changelog },
    Check { what: "The figures in docs/performance.md", how_long: "at once", run: figures::measured },
    Check { what: "What npm would publish", how_long: "4 minutes the first time", run: packed::npm },
    Check { what: "The crate, as cargo would package it", how_long: "about a minute", run: packed::crates },
    Check {
        what: "Licences, sources and advisories of crates",
        how_long: "about 8 minutes the first time",
        run: audits::crates,
    },
    Check { what: "Advisories of npm packages", how_long: "a few seconds", run: audits::npm_packages },
];

pub fn run(paths: &Paths, arguments: &[OsString]) -> Result<ExitCode> {
    match arguments {
        [] => {
            print!("{}", BY_HAND.replace("VERSION", Paths::version()));
            Ok(ExitCode::SUCCESS)
        }
        [only] if only == "--dry-run" => Ok(dry_run(paths)),
        [wrong, ..] => bail!("`{}` is not understood here: see `cargo xtask --help`", wrong.to_string_lossy()),
    }
}

/// Makes every check, whatever became of the ones before it.
fn dry_run(paths: &Paths) -> ExitCode {
    let mut failed = Vec::new();
    for Check { what, how_long, run } in &CHECKS {
        if let Err(error) = step(what, how_long, || run(paths)) {
            println!("    failed: {error:#}");
            failed.push(*what);
        }
    }
    if failed.is_empty() {
        println!("\n{} is ready. `cargo xtask release` says how it is published.", Paths::version());
        return ExitCode::SUCCESS;
    }
    println!("\n{} is not ready: {}", Paths::version(), failed.join("; "));
    ExitCode::FAILURE
}

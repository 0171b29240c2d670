//! `cargo xtask test`: everything that is checked, in parts.
mod checks;
mod declarations;
mod in_node;
mod parallel;
mod runtimes;
mod tracker;
mod web;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::paths::Paths;
use crate::report::seconds;
use crate::site;

pub struct Part {
    pub name: &'static str,
    pub what: &'static str,
    pub how_long: &'static str,
    run: fn(&Paths) -> Result<()>,
}

pub const PARTS: [Part; 18] = [
    Part { name: "format", what: "rustfmt; Biome's format and lint", how_long: "a few seconds", run: checks::format },
    Part {
        name: "lint",
        what: "clippy, for the whole crate and for each part in wasm; tsc for the host",
        how_long: "about a minute the first time",
        run: checks::lint,
    },
    Part {
        name: "native",
        what: "the Rust tests and the documentation",
        how_long: "about 2 minutes the first time",
        run: checks::native,
    },
    Part {
        name: "wasm",
        what: "the boundary's tests, in Node and Chromium",
        how_long: "about 2 minutes the first time",
        run: checks::wasm,
    },
    Part {
        name: "package",
        what: "what the npm package holds",
        how_long: "about 2 minutes the first time",
        run: declarations::package,
    },
    Part {
        name: "types",
        what: "the declarations, in TypeScript programs",
        how_long: "about 20 seconds",
        run: declarations::types,
    },
    Part {
        name: "docs",
        what: "the site of documentation, and all its links",
        how_long: "about 10 seconds",
        run: |paths| site::build(paths).map(|_| ()),
    },
    Part {
        name: "parity",
        what: "the same requests and outcomes as psn-api",
        how_long: "about 10 seconds",
        run: in_node::parity,
    },
    Part {
        name: "node",
        what: "the package in Node 20.0.0 and 24, against the simulator",
        how_long: "about 4 minutes",
        run: in_node::node,
    },
    Part {
        name: "stubs",
        what: "the package under Vitest's and nock's mocks",
        how_long: "about 10 seconds",
        run: in_node::stubs,
    },
    Part {
        name: "tools",
        what: "the package in CommonJS, under stubs and fake timers, beside psn-api",
        how_long: "about half a minute, a minute the first time",
        run: in_node::tools,
    },
    Part { name: "demo", what: "the demo, without a terminal", how_long: "about 10 seconds", run: checks::demo },
    Part {
        name: "web",
        what: "the trophy cabinet in Chromium, under a strict policy",
        how_long: "about 5 minutes",
        run: web::run,
    },
    Part {
        name: "runtimes",
        what: "the package in every runtime and bundler that docs/runtimes.md names",
        how_long: "about 2 minutes, 3 the first time",
        run: runtimes::every_time,
    },
    Part {
        name: "tracker",
        what: "the examples of trackers, and the stores that trophies are kept in",
        how_long: "about a minute",
        run: tracker::run,
    },
    Part {
        name: ALL_RUNTIMES,
        what: "the same and those that take long to install; only on request",
        how_long: "about 10 minutes, 15 the first time",
        run: runtimes::all,
    },
    Part {
        name: SOAK,
        what: "100,000 calls through one client, and level memory; only on request",
        how_long: "about half a minute",
        run: in_node::soak,
    },
    // The last, as its build of the crate takes the place of the published one.
    Part {
        name: "panic",
        what: "a panic rejects, and the next call works",
        how_long: "about 2 minutes",
        run: in_node::panic,
    },
];

/// Parts that are wanted together: `cargo xtask test quick`.
const QUICK: (&str, [&str; 4]) = ("quick", ["format", "lint", "native", "types"]);

const ALL_RUNTIMES: &str = "all-runtimes";
const SOAK: &str = "soak";

/// The parts that run only when they are named.
const ON_REQUEST: [&str; 2] = [ALL_RUNTIMES, SOAK];

impl Part {
    fn is_wanted(&self, names: &[String]) -> bool {
        if names.is_empty() { !ON_REQUEST.contains(&self.name) } else { names.iter().any(|name| name == self.name) }
    }

    /// What it does; with `bless`, what is found is taken over as what should be.
    fn work(&self, bless: bool) -> fn(&Paths) -> Result<()> {
        match self.name {
            "package" if bless => declarations::package_taken_over,
            "runtimes" if bless => runtimes::every_time_taken_over,
            ALL_RUNTIMES if bless => runtimes::all_taken_over,
            _ => self.run,
        }
    }
}

/// Runs the named parts, or all; every part runs, whatever became of the ones before it.
pub fn run(paths: &Paths, names: &[String], bless: bool) -> Result<ExitCode> {
    let names = &with_quick(names);
    if let Some(unknown) = names.iter().find(|name| PARTS.iter().all(|part| part.name != **name)) {
        let known: Vec<_> = PARTS.iter().map(|part| part.name).collect();
        bail!("there is no part `{unknown}`; the parts are {}", known.join(", "));
    }
    let mut results = Vec::new();
    for part in PARTS.iter().filter(|part| part.is_wanted(names)) {
        println!("\n==== {}: {} ({}) ====", part.name, part.what, part.how_long);
        let started = Instant::now();
        let result = part.work(bless)(paths);
        if let Err(error) = &result {
            println!("failed: {error:#}");
        }
        results.push((part.name, result.is_ok(), started.elapsed()));
    }
    println!("\nPart         Result       Time");
    for (name, passed, time) in &results {
        println!("{name:<12} {:<6} {:>10}", if *passed { "passed" } else { "failed" }, seconds(*time));
    }
    let failed = results.iter().filter(|(_, passed, _)| !passed).count();
    println!("\n{} passed, {failed} failed", results.len() - failed);
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The names with those that a name of several stands for.
fn with_quick(names: &[String]) -> Vec<String> {
    let (quick, parts) = QUICK;
    let parts = parts.map(String::from);
    names.iter().flat_map(|name| if name == quick { parts.to_vec() } else { vec![name.clone()] }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quick_stands_for_some_parts() {
        let names = with_quick(&["quick".to_owned(), "node".to_owned()]);
        assert_eq!(names, ["format", "lint", "native", "types", "node"]);
        assert!(names.iter().all(|name| PARTS.iter().any(|part| part.name == name)));
    }

    #[test]
    fn some_only_on_request() {
        let wanted = |names: &[String]| PARTS.iter().filter(|part| part.is_wanted(names)).count();
        assert_eq!(wanted(&[]), PARTS.len() - ON_REQUEST.len());
        for name in ON_REQUEST {
            assert_eq!(wanted(&[name.to_owned()]), 1);
        }
    }

    #[test]
    fn every_part_has_its_own_name() {
        let mut names: Vec<_> = PARTS.iter().map(|part| part.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), PARTS.len());
    }
}

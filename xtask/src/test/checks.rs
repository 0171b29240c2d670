//! Format, lint, the Rust tests, and the demo.
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use super::runtimes;
use crate::browsers;
use crate::command;
use crate::demo::Demo;
use crate::format;
use crate::package;
use crate::parts::PARTS;
use crate::paths::Paths;
use crate::report::{note, step};
use crate::simulator::{NPSSO, Simulator};
use crate::toolchain::{self, Purpose};
use crate::tools;

pub fn format(paths: &Paths) -> Result<()> {
    format::check(paths)
}

pub fn lint(paths: &Paths) -> Result<()> {
    let mut cargo = command::cargo();
    cargo.args(["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny=warnings"]);
    step("clippy", "about a minute the first time", || command::run(cargo.current_dir(&paths.root)))?;
    step("clippy, for each module of the package", "about a minute the first time", || lint_modules(paths))?;
    let (host, npm) = package::host(paths)?;
    step("tsc, for the host and the generated code", "a few seconds", || host.check(&npm))
}

/// The boundary is compiled for wasm32 alone. What only another part of the crate uses is dead code here.
fn lint_modules(paths: &Paths) -> Result<()> {
    let toolchain = toolchain::set_up()?;
    for part in &PARTS {
        let mut cargo = toolchain.cargo(&paths.root, &paths.target, Purpose::Lint);
        cargo
            .args(["clippy", "--quiet", "--package", "psn-api-wasm", "--lib", "--no-default-features", "--features"])
            .arg(part.features.join(","))
            .args(Purpose::Lint.arguments())
            .args(["--", "--deny=warnings"]);
        command::run(&mut cargo)?;
    }
    Ok(())
}

pub fn native(paths: &Paths) -> Result<()> {
    step("The Rust tests", "about 2 minutes the first time", || {
        command::run(command::cargo().current_dir(&paths.root).args([
            "test",
            "--workspace",
            "--no-fail-fast",
            "--quiet",
        ]))
    })?;
    step("The Rust example, against the simulator", "a few seconds", || example(paths))?;
    step("The Rust documentation", "about 10 seconds the first time", || {
        command::run(
            command::cargo()
                .current_dir(&paths.root)
                .args(["doc", "--package", "psn-api-wasm", "--no-deps", "--quiet"])
                .env("RUSTDOCFLAGS", "--deny=warnings"),
        )
    })
}

fn example(paths: &Paths) -> Result<()> {
    let simulator = Simulator::start(paths)?;
    let mut cargo = command::cargo();
    cargo.current_dir(&paths.root).args(["run", "--quiet", "--example", "trophy_summary", "--", &simulator.url]);
    let printed = command::output(cargo.env("PSN_NPSSO", NPSSO))?;
    if !printed.starts_with("Level ") || printed.lines().count() != 11 {
        bail!("the example printed something else than a level and ten titles:\n{printed}");
    }
    Ok(())
}

pub fn wasm(paths: &Paths) -> Result<()> {
    let bindgen = tools::wasm_bindgen(paths)?.join("wasm-bindgen-test-runner");
    let in_node = [bindgen.clone()];
    step("In Node", "about a minute the first time", || wasm_tests(paths, &in_node, |_| {}))?;

    let folder = runtimes::folder(paths, false)?;
    let in_chromium = [PathBuf::from("node"), folder.join("tests/runtimes/lib/wasm-tests.mjs"), bindgen];
    let chromium = browsers::chromium()?;
    step("In a page in Chromium", "a few seconds", || {
        wasm_tests(paths, &in_chromium, |cargo| {
            cargo.env("CHROMIUM", &chromium);
        })
    })?;
    step("In a Web Worker in Chromium", "a few seconds", || {
        wasm_tests(paths, &in_chromium, |cargo| {
            cargo.env("CHROMIUM", &chromium).env("WASM_BINDGEN_USE_DEDICATED_WORKER", "1");
        })
    })
}

/// The boundary's tests with a runner: a program and its first arguments.
fn wasm_tests(paths: &Paths, runner: &[PathBuf], set: impl Fn(&mut Command)) -> Result<()> {
    let runner = format!("target.wasm32-unknown-unknown.runner={}", serde_json::to_string(runner)?);
    let mut cargo = toolchain::set_up()?.cargo(&paths.root, &paths.target, Purpose::Tests);
    cargo
        .args([
            "test",
            "--package",
            "psn-api-wasm",
            "--test",
            "wasm",
            "--features",
            "panic-for-test",
            "--config",
            &runner,
        ])
        .args(Purpose::Tests.arguments());
    set(&mut cargo);
    command::run(&mut cargo)
}

pub fn demo(paths: &Paths) -> Result<()> {
    let mut demo = Demo::prepare(paths, None)?;
    let printed = step("The demo", "a few seconds", || command::output(demo.program.env("NO_COLOR", "1")))?;
    note(printed.lines().take(20).collect::<Vec<_>>().join("\n    "));
    if printed.contains('\u{1b}') {
        bail!("the demo printed colours although NO_COLOR is set");
    }
    if printed.lines().filter(|line| !line.trim().is_empty()).count() < 5 {
        bail!("the demo printed no titles");
    }
    Ok(())
}

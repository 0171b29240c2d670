//! What each part of the tests does.
use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use anyhow::{Result, anyhow, bail};

use super::runtimes;
use crate::browsers;
use crate::command;
use crate::consumer;
use crate::contents;
use crate::demo::Demo;
use crate::format;
use crate::generate;
use crate::package::{self, Package, Variant};
use crate::parts::PARTS;
use crate::paths::{self, Paths};
use crate::readme;
use crate::report::{note, step};
use crate::simulator::{NPSSO, Simulator};
use crate::toolchain::{self, Purpose};
use crate::tools::{self, NpmTools};

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

/// Shows what fails, and how many tests there were.
const REPORTER: &str = include_str!("reporter.mjs");

/// After this long, tests in Node are taken for stuck.
const LIMIT: Duration = Duration::from_secs(240);

pub fn package(paths: &Paths) -> Result<()> {
    let package = package::build(paths, Variant::Published)?;
    step("What the package holds", "a second", || {
        let folder = consumer::install(paths, &package, "tests")?;
        contents::check(&folder.join("node_modules/psn-api-wasm"))
    })?;
    step("publint and attw", "about 3 seconds", || {
        command::run_quietly(package.npm.tool("publint").arg(&package.folder).arg("--strict"))?;
        command::run_quietly(package.npm.tool("attw").arg("--pack").arg(&package.folder).args([
            // It is no JavaScript.
            "--exclude-entrypoints",
            "./psn-api-wasm.wasm",
        ]))
    })?;
    step("The declarations against tests/types/index.d.ts", "at once", || golden_declarations(paths, &package))
}

/// The declarations as they should be.
fn golden(paths: &Paths) -> PathBuf {
    paths.root.join("tests/types/index.d.ts")
}

fn built_declarations(package: &Package) -> Result<String> {
    paths::read(&package.folder.join("dist/index.d.ts"))
}

/// Takes the declarations over as they are built, and checks the rest.
pub fn package_taken_over(paths: &Paths) -> Result<()> {
    generate::write_docs(&paths.root)?;
    let built = package::build(paths, Variant::Published)?;
    note(format!("writing the declarations as built to {}", golden(paths).display()));
    paths::write(&golden(paths), built_declarations(&built)?)?;
    package(paths)
}

fn golden_declarations(paths: &Paths, package: &Package) -> Result<()> {
    let built = built_declarations(package)?;
    let expected = fs::read_to_string(golden(paths)).unwrap_or_default();
    if let Some((number, expected, built)) = first_difference(&expected, &built) {
        bail!(
            "line {number} of the declarations differs\n  expected: {expected}\n  built:    {built}\n`cargo xtask test package --bless` takes the change over"
        );
    }
    Ok(())
}

fn first_difference<'a>(expected: &'a str, built: &'a str) -> Option<(usize, &'a str, &'a str)> {
    if expected == built {
        return None;
    }
    let (mut expected, mut built) = (expected.lines(), built.lines());
    let mut number = 1;
    loop {
        match (expected.next(), built.next()) {
            (Some(one), Some(other)) if one == other => number += 1,
            (one, other) => return Some((number, one.unwrap_or("(the end)"), other.unwrap_or("(the end)"))),
        }
    }
}

pub fn types(paths: &Paths) -> Result<()> {
    let (package, folder) = tests_folder(paths, "types")?;
    write_programs_of_documents(paths, &folder)?;
    let is_project =
        |name: &str| name.starts_with("tsconfig") && name.ends_with(".json") && name != "tsconfig.base.json";
    let mut projects = paths::files_under(&folder.join("tests/types"))?;
    projects.retain(|file| is_project(&file.file_name().unwrap_or_default().to_string_lossy()));
    if projects.is_empty() {
        bail!("tests/types has no tsconfig*.json");
    }
    step(&format!("tsc, for {} projects", projects.len()), "about 15 seconds", || {
        in_parallel(&projects, |project| {
            let mut tsc = package.npm.tool("tsc");
            command::run_quietly(tsc.current_dir(&folder).args(["--noEmit", "--project"]).arg(project))
        })
    })
}

/// Does the same with each item, with several at once. Fails with what all failures say.
fn in_parallel<T: Sync>(items: &[T], work: impl Fn(&T) -> Result<()> + Sync) -> Result<()> {
    let next = AtomicUsize::new(0);
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let failures = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let (Err(failure), Ok(mut failures)) = (work(item), failures.lock()) {
                        failures.push(format!("{failure:#}"));
                    }
                }
            });
        }
    });
    let failures = failures.into_inner()?;
    if failures.is_empty() { Ok(()) } else { bail!("{}", failures.join("\n")) }
}

/// The code of the README and the guides, for `tests/types/tsconfig.readme.json`.
fn write_programs_of_documents(paths: &Paths, folder: &Path) -> Result<()> {
    for name in readme::documents(paths)? {
        let programs = readme::programs(&paths::read(&paths.root.join(&name))?);
        for (number, (ending, code)) in programs.iter().enumerate() {
            let file = format!("{}-{}.{ending}", name.replace('/', "-"), number + 1);
            paths::write(&folder.join("tests/types/readme").join(file), code)?;
        }
    }
    Ok(())
}

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
    // Most tests wait most of the time.
    step(&format!("In Node {} side by side", versions.join(" and ")), "about 2 minutes", || {
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

/// The folder outside the repository with the package, the tools and the tests, among them those named.
fn tests_folder(paths: &Paths, tests: &str) -> Result<(Package, PathBuf)> {
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
    paths::write(&folder.join("reporter.mjs"), REPORTER)?;
    let mut command = Command::new(node);
    // Not in English, so that a language shows that is the machine's rather than the default.
    command.env("LC_ALL", "de_DE.UTF-8");
    set(&mut command);
    command.args(["--test", "--test-reporter=./reporter.mjs", "--test-reporter-destination=stdout"]).args(&files);
    if let Some(simulator) = simulator {
        command.env("SIM_URL", &simulator.url).env("SIM_PROGRAM", &simulator.program);
    }
    command::run_within(LIMIT, command.current_dir(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_that_differs_is_named() {
        assert_eq!(first_difference("a\nb\n", "a\nb\n"), None);
        assert_eq!(first_difference("a\nb\n", "a\nc\n"), Some((2, "b", "c")));
        assert_eq!(first_difference("", "a\n"), Some((1, "(the end)", "a")));
        assert_eq!(first_difference("a\n", "a"), Some((2, "(the end)", "(the end)")));
    }
}

//! `cargo xtask demo --web`: the trophy cabinet of `www-example/` and its relay, against the simulator or PSN.
use std::env;
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::browsers;
use crate::command;
use crate::consumer;
use crate::package::{self, Package, Variant};
use crate::paths::{self, Paths};
use crate::report::{note, step};
use crate::simulator::{NPSSO, Simulator};
use crate::stamp::{Inputs, Stamp};
use crate::tools::{self, NpmTools};

/// What the example is made of.
const FILES: [&str; 7] = [
    "index.html",
    "package.json",
    "package-lock.json",
    "server.mjs",
    "service-worker.js",
    "tsconfig.json",
    "vite.config.ts",
];
const FOLDERS: [&str; 2] = ["public", "src"];
/// Where the cabinet is, if nothing else is there: a session that is kept on the device belongs to one address.
const PORT: u16 = 4880;

/// The running cabinet; it ends with this value.
pub struct Site {
    server: Child,
    pub url: String,
}

impl Site {
    /// Starts the built example's server, in front of the simulator or, without one, of PSN.
    pub fn start(folder: &Path, simulator: Option<&Simulator>) -> Result<Self> {
        let port = free_port()?;
        let mut node = Command::new("node");
        node.arg("server.mjs").current_dir(folder).env("PORT", port.to_string()).stdin(Stdio::null());
        for name in ["ORIGIN", "HOST", "PSN_BASE_URL", "DEMO_NPSSO", "PSN_NPSSO"] {
            node.env_remove(name);
        }
        if let Some(simulator) = simulator {
            node.env("PSN_BASE_URL", &simulator.url).env("DEMO_NPSSO", NPSSO);
        }
        let server = node.spawn().context("the cabinet's server could not be started")?;
        let mut site = Self { server, url: format!("http://localhost:{port}") };
        site.wait_until_it_listens(port)?;
        Ok(site)
    }

    fn wait_until_it_listens(&mut self, port: u16) -> Result<()> {
        for _ in 0..400 {
            if TcpStream::connect(("localhost", port)).is_ok() {
                return Ok(());
            }
            if let Some(status) = self.server.try_wait()? {
                bail!("the cabinet's server ended at once ({status})");
            }
            sleep(Duration::from_millis(25));
        }
        bail!("the cabinet's server does not listen on port {port}")
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Until Ctrl-C, which ends the server and the simulator too.
pub fn run(paths: &Paths, against_psn: bool) -> Result<()> {
    let package = package::build(paths, Variant::Published)?;
    let folder = build(paths, &package)?;
    let simulator = if against_psn { None } else { Some(Simulator::start(paths)?) };
    let mut site = Site::start(&folder, simulator.as_ref())?;
    note(match simulator {
        Some(_) => "it asks the simulator, which has a demo account; with --psn it asks PSN",
        None => "it asks PSN: sign in there with your NPSSO",
    });
    note("Ctrl-C ends it");
    open(&site.url);
    let status = site.server.wait()?;
    bail!("the cabinet's server ended ({status})")
}

/// Makes the README's pictures of the page, in `docs/pictures`.
pub fn pictures(paths: &Paths) -> Result<()> {
    let package = package::build(paths, Variant::Published)?;
    let cabinet = build(paths, &package)?;
    let tools = NpmTools::install_web(paths)?;
    let folder = consumer::install_with_tools(paths, &package, "web", &[&tools, &package.npm])?;
    let chromium = browsers::chromium()?;
    let simulator = Simulator::start(paths)?;
    let pictures = paths.root.join("docs/pictures");
    step("Making the pictures", "about half a minute", || {
        let mut node = Command::new("node");
        node.arg("tests/web/pictures.mjs").current_dir(&folder);
        node.env("CHROMIUM", &chromium).env("SITE_FOLDER", &cabinet);
        node.env("SIM_PROGRAM", &simulator.program).env("PICTURES", &pictures);
        command::run(&mut node)
    })?;
    note(format!("the pictures: {}", pictures.display()));
    Ok(())
}

/// Installs the tarball in a copy of the example outside the repository, and builds the page there.
pub fn build(paths: &Paths, package: &Package) -> Result<PathBuf> {
    let example = paths.root.join("www-example");
    let folder = consumer::folder(paths, "www-example");
    let dependencies = Inputs::default()
        .file(&package.tarball)?
        .file(&example.join("package.json"))?
        .file(&example.join("package-lock.json"))?;
    let mut all = dependencies.clone();
    for file in FILES {
        all = all.file(&example.join(file))?;
    }
    for name in FOLDERS {
        all = all.folder(&example.join(name))?;
    }
    let built = Stamp::new(folder.join("built"), &all);
    if built.is_current() {
        note("the page is up to date");
        return Ok(folder);
    }
    let installed = Stamp::new(folder.join("installed"), &dependencies);
    if !installed.is_current() {
        paths::fresh_folder(&folder)?;
    }
    copy(&example, &folder)?;
    if !installed.is_current() {
        step("Installing the tarball and what else the page needs", "about 5 seconds", || {
            let mut npm = tools::npm(&folder);
            command::run_quietly(npm.args(["install", "--no-save", "--ignore-scripts"]).arg(&package.tarball))?;
            installed.set()
        })?;
    }
    step("Building the page", "about 5 seconds", || {
        command::run_quietly(tools::npm(&folder).args(["run", "build"]))?;
        built.set()
    })?;
    Ok(folder)
}

fn copy(example: &Path, folder: &Path) -> Result<()> {
    for file in FILES {
        fs::copy(example.join(file), folder.join(file)).with_context(|| format!("{file} cannot be copied"))?;
    }
    for name in FOLDERS {
        paths::fresh_folder(&folder.join(name))?;
        paths::copy_folder(&example.join(name), &folder.join(name), &|_| false)?;
    }
    Ok(())
}

/// The usual port, or any free one while that is taken.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("localhost", PORT)).or_else(|_| TcpListener::bind(("localhost", 0)))?;
    Ok(listener.local_addr()?.port())
}

/// Shows the page, where there is a display and a program that opens browsers.
fn open(url: &str) {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    let program = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(unix) && (is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")) {
        "xdg-open"
    } else {
        return;
    };
    if command::on_path(program).is_some() {
        let _ = Command::new(program).arg(url).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    }
}

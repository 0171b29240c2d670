//! The trophy cabinet of `www-example/` in Chromium, against the simulator.
use std::path::Path;

use anyhow::Result;

use super::in_node;
use crate::browsers;
use crate::consumer;
use crate::demo::web::{self, Site};
use crate::package::{self, Variant};
use crate::paths::{self, Paths};
use crate::report::note;
use crate::simulator::Simulator;
use crate::tools::NpmTools;

pub fn run(paths: &Paths) -> Result<()> {
    let package = package::build(paths, Variant::Published)?;
    let cabinet = web::build(paths, &package)?;
    let tools = NpmTools::install_web(paths)?;
    let folder = consumer::install_with_tools(paths, &package, "web", &[&tools, &package.npm])?;
    let chromium = browsers::chromium()?;
    let simulator = Simulator::start(paths)?;
    let demo = Site::start(&cabinet, Some(&simulator))?;
    let screenshots = paths.target.join("web");
    paths::fresh_folder(&screenshots)?;
    in_node::run_node_tests_with(Path::new("node"), &folder, "web", Some(&simulator), |node| {
        node.env("CHROMIUM", &chromium)
            .env("SITE_FOLDER", &cabinet)
            .env("DEMO_URL", &demo.url)
            .env("SCREENSHOTS", &screenshots);
    })?;
    note(format!("how it looks: {}", screenshots.display()));
    Ok(())
}

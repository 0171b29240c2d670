//! The examples of trackers, and the stores that trophies are kept in.
use std::path::Path;

use anyhow::Result;

use super::in_node;
use crate::apt;
use crate::browsers;
use crate::consumer;
use crate::package::{self, Variant};
use crate::paths::Paths;
use crate::simulator::Simulator;
use crate::tools::NpmTools;

pub fn run(paths: &Paths) -> Result<()> {
    let package = package::build(paths, Variant::Published)?;
    let tools = [NpmTools::install_tracker(paths)?, NpmTools::install_runtimes(paths)?];
    let tools: Vec<_> = tools.iter().chain([&package.npm]).collect();
    let folder = consumer::install_with_tools(paths, &package, "tracker", &tools)?;
    let chromium = browsers::chromium()?;
    let redis = apt::find_or_install(&["redis-server"], "Redis", &["redis-server"], "REDIS_SERVER")?;
    let simulator = Simulator::start_without_limit(paths)?;
    in_node::run_node_tests_with(Path::new("node"), &folder, "tracker", Some(&simulator), |node| {
        node.env("CHROMIUM", &chromium).env("REDIS_SERVER", &redis);
    })
}

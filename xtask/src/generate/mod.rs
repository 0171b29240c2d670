//! The TypeScript that follows from the crate: from its specs of the endpoints, its models, and what wasm-bindgen declares.
mod client;
mod endpoints;
mod functions;
mod models;
mod modules;
mod request;
mod start;
mod text;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use self::models::Models;
use self::modules::Declared;
use crate::glue;
use crate::modules::Modules;
use crate::paths;
use crate::tools::NpmTools;

pub use self::start::{inline as start_inline, of_all as start_of_all};

/// The enum of the modules that the package exports. It exists at run time, and before a module starts.
const EXPORTED_ENUM: &str = "TrophyRarity";

/// Where the generated files are, those of one build.
pub fn folder(work: &Path) -> PathBuf {
    work.join("generated")
}

/// Writes all that TypeScript needs to know, and the glue of each module.
pub fn write(modules: &Modules, npm: &NpmTools, folder: &Path) -> Result<()> {
    paths::fresh_folder(folder)?;
    let endpoints = psn_api_wasm::endpoints::ALL;
    for endpoint in endpoints {
        request::check(endpoint)?;
    }
    let declared = |declarations: &Path| Ok::<_, anyhow::Error>(Declared::parse(&paths::read(declarations)?));
    let all = declared(&modules.all.declarations())?;
    let exported = all
        .enum_at_run_time(EXPORTED_ENUM)
        .with_context(|| format!("the crate exports no enum `{EXPORTED_ENUM}` to JavaScript"))?;
    let models = Models::new(psn_api_wasm::models::DECLARATIONS, &[exported], endpoints)?;
    let files = [
        ("enums.ts", all.constants(&[EXPORTED_ENUM])?),
        ("models.ts", models.code()),
        ("functions.ts", functions::code(endpoints, &models)?),
        ("client.ts", client::code(endpoints, &models)?),
        ("endpoints.json", endpoints::json(endpoints)?),
    ];
    for (file, content) in files {
        paths::write(&folder.join(file), content)?;
    }
    for (file, content) in start::declarations() {
        paths::write(&folder.join(file), content)?;
    }
    for module in modules.each() {
        let exports = declared(&module.declarations())?.exports();
        paths::write(&folder.join(format!("module/{}.d.ts", module.name)), exports)?;
        let glue = glue::lazy(npm, &module.glue(), EXPORTED_ENUM)?;
        paths::write(&folder.join(format!("glue/{}.js", module.name)), glue)?;
    }
    Ok(())
}

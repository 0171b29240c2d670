//! The host in TypeScript: where its sources and the generated ones are, and how tools find them.
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::command;
use crate::paths::{self, Paths};
use crate::tools::NpmTools;

/// How the committed configuration names the folder of the generated files, which may be another one.
const USUAL_GENERATED: &str = "../target/pkg-parts/generated";

pub struct Host<'a> {
    paths: &'a Paths,
    pub generated: PathBuf,
    /// The configuration of `pkg-template/`, with every place in full.
    pub tsconfig: PathBuf,
}

impl<'a> Host<'a> {
    /// Writes the configuration beside the generated files.
    pub fn new(paths: &'a Paths, generated: PathBuf) -> Result<Self> {
        let committed = paths.root.join("pkg-template/tsconfig.json");
        let text = paths::read(&committed)?;
        let mut config: Value =
            serde_json::from_str(&text).with_context(|| format!("{} is no JSON", committed.display()))?;
        let folder = paths.root.join("pkg-template");
        in_full(&mut config, &folder, &generated);
        let tsconfig = generated.with_file_name("tsconfig.json");
        paths::write(&tsconfig, serde_json::to_string_pretty(&config)?)?;
        Ok(Self { paths, generated, tsconfig })
    }

    /// The folder of its sources.
    pub fn source(&self) -> PathBuf {
        self.paths.root.join("pkg-template/src")
    }

    /// Checks the host and the generated code against each other.
    pub fn check(&self, npm: &NpmTools) -> Result<()> {
        command::run(npm.tool("tsc").current_dir(&self.paths.root).arg("--noEmit").arg("--project").arg(&self.tsconfig))
    }
}

/// The configuration with every relative path in full, since it is read from another folder.
fn in_full(value: &mut Value, folder: &Path, generated: &Path) {
    match value {
        Value::String(text) => {
            if let Some(rest) = text.strip_prefix(USUAL_GENERATED) {
                *text = format!("{}{rest}", generated.display());
            } else if let Some(rest) = text.strip_prefix("./") {
                *text = folder.join(rest).display().to_string();
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| in_full(value, folder, generated)),
        Value::Object(members) => members.values_mut().for_each(|value| in_full(value, folder, generated)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn paths_are_in_full_wherever_they_stand() {
        let mut config = json!({
            "paths": { "#host/*": ["./src/*.ts"], "#enums": ["../target/pkg-parts/generated/enums.ts"] },
            "lib": ["es2022"],
        });
        in_full(&mut config, Path::new("/project/pkg-template"), Path::new("/target/generated"));
        let expected = json!({
            "paths": { "#host/*": ["/project/pkg-template/src/*.ts"], "#enums": ["/target/generated/enums.ts"] },
            "lib": ["es2022"],
        });
        assert_eq!(config, expected);
    }
}

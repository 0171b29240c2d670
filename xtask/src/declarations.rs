//! The package's TypeScript declarations, bundled from the host's sources and the generated ones.
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::command;
use crate::host::Host;
use crate::paths;
use crate::tools::NpmTools;

const BUNDLE: &str = include_str!("declarations.mjs");

/// The entries whose names the root exports as well.
pub const SUBPATHS: [&str; 4] = ["functions", "client", "collection", "relay"];

/// Writes `index.d.ts`, `slim.d.ts`, those of the subpaths, and the same for CommonJS.
pub fn write(host: &Host<'_>, npm: &NpmTools, dist: &Path) -> Result<()> {
    let program = host.generated.with_file_name("declarations.mjs");
    paths::write(&program, BUNDLE)?;
    let mut node = Command::new("node");
    node.arg(&program).args([&npm.folder, &host.tsconfig, &host.source(), dist]).args(SUBPATHS);
    command::run_quietly(&mut node)?;
    for name in ["index", "slim"] {
        check(&paths::read(&dist.join(format!("{name}.d.ts")))?)?;
    }
    Ok(())
}

/// What not every project's TypeScript knows, and what only the build does.
const UNKNOWN: [&str; 6] = ["Symbol.dispose", "WebAssembly.", "/// <reference", "lib.dom", "from \"#", "from '#"];

fn check(declarations: &str) -> Result<()> {
    for unknown in UNKNOWN {
        if declarations.contains(unknown) {
            bail!("the declarations mention `{unknown}`, which not every project's TypeScript knows");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_needs_newer_or_other_libraries_is_refused() {
        assert!(check("export declare class A {\n  [Symbol.dispose](): void;\n}\n").is_err());
        assert!(check("import { Endpoint } from \"#enums\";\n").is_err());
        assert!(check("export declare function a(): void;\n").is_ok());
    }
}

//! Licences and advisories of what the project is made with. What cannot be asked is said, and does not stop a release:
//! the databases are elsewhere, and the package itself depends on nothing.
use std::process::Command;

use anyhow::{Result, bail};
use serde_json::Value;

use crate::command;
use crate::paths::Paths;
use crate::report::note;
use crate::tools;

/// By `deny.toml`.
pub fn crates(paths: &Paths) -> Result<()> {
    let program = tools::cargo_deny(paths)?;
    let deny = |what: &[&str]| {
        let mut deny = Command::new(&program);
        deny.current_dir(&paths.root).args(["--log-level", "error", "check"]).args(what);
        deny
    };
    command::run_quietly(&mut deny(&["licenses", "bans", "sources"]))?;
    note("licences and sources: nothing wrong");
    match command::run_quietly(&mut deny(&["advisories"])) {
        Ok(()) => note("advisories: none"),
        Err(error) if format!("{error:#}").contains("failed to fetch advisory database") => {
            note("advisories: NOT CHECKED, as the database at github.com/RustSec/advisory-db cannot be reached");
        }
        Err(error) => return Err(error),
    }
    Ok(())
}

/// The folders whose programs are shown to people. The package has no dependencies.
const APPLICATIONS: [&str; 1] = ["www-example"];

pub fn npm_packages(paths: &Paths) -> Result<()> {
    for folder in APPLICATIONS {
        let mut npm = Command::new(tools::script("npm"));
        npm.current_dir(paths.root.join(folder)).args(["audit", "--package-lock-only", "--omit=dev", "--json"]);
        // It fails when it finds something, too.
        let printed = npm.output()?.stdout;
        match audited(&serde_json::from_slice(&printed).unwrap_or_default()) {
            Some(0) => note(format!("{folder}: none")),
            Some(found) => bail!("{folder}: {found} advisories; `npm audit` there names them"),
            None => note(format!("{folder}: NOT CHECKED, as the registry does not answer `npm audit`")),
        }
    }
    Ok(())
}

/// How many advisories `npm audit` names; `None` if it could not ask.
fn audited(answer: &Value) -> Option<u64> {
    answer.pointer("/metadata/vulnerabilities/total")?.as_u64()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_npm_could_not_ask_is_not_taken_for_none() {
        assert_eq!(audited(&serde_json::json!({ "metadata": { "vulnerabilities": { "total": 2 } } })), Some(2));
        assert_eq!(audited(&serde_json::json!({ "message": "405 Method Not Allowed", "error": {} })), None);
        assert_eq!(audited(&Value::Null), None);
    }
}

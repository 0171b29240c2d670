//! `cargo xtask docs`: the guides and the reference as a site, made from the package's documents and declarations.
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::command;
use crate::package::{self, Variant};
use crate::paths::{self, Paths};
use crate::report::{note, step};
use crate::tools::NpmTools;

pub fn run(paths: &Paths, arguments: &[OsString]) -> Result<()> {
    let is_opened = match arguments {
        [] => false,
        [only] if only == "--open" => true,
        [wrong, ..] => bail!("`{}` is not understood here: see `cargo xtask --help`", wrong.to_string_lossy()),
    };
    let (site, npm) = build(paths)?;
    note(format!("the site: {}", site.join("index.html").display()));
    if is_opened {
        note("serving it until Ctrl-C");
        let folder = site.parent().unwrap_or(&site);
        command::run(npm.tool("vite").args(["preview", "--outDir", "site", "--open"]).current_dir(folder))?;
    }
    Ok(())
}

/// Makes the site, and checks its links.
pub fn build(paths: &Paths) -> Result<(PathBuf, NpmTools)> {
    let package = package::build(paths, Variant::Published)?;
    let tools = NpmTools::install_site(paths)?;
    let folder = paths.target.join("docs-site");
    let site = folder.join("site");
    step("TypeDoc", "about 10 seconds", || {
        paths::fresh_folder(&folder)?;
        paths::copy_folder(&package.folder, &folder.join("pkg"), &|_| false)?;
        for file in ["typedoc.json", "tsconfig.json"] {
            fs::copy(paths.root.join("xtask/site").join(file), folder.join(file))?;
        }
        command::run_quietly(tools.tool("typedoc").arg("--logLevel").arg("Warn").current_dir(&folder))
    })?;
    step("The links of the site", "a second", || check_links(&site))?;
    Ok((site, package.npm))
}

/// Every link within the site must lead somewhere, and no page may load anything from elsewhere.
fn check_links(site: &Path) -> Result<()> {
    let mut pages = BTreeMap::new();
    for file in paths::files_under(site)? {
        let has_links = file.extension().is_some_and(|extension| extension == "html" || extension == "svg");
        let text = if has_links { paths::read(&file)? } else { String::new() };
        pages.insert(file, text);
    }
    let ids: BTreeMap<&Path, BTreeSet<&str>> =
        pages.iter().map(|(file, text)| (file.as_path(), values(text, " id=\"").collect())).collect();
    let mut broken = BTreeSet::new();
    for (file, text) in &pages {
        for source in values(text, " src=\"").filter(|source| source.contains("//")) {
            broken.insert(format!("{} loads {source}", file.display()));
        }
        for link in values(text, " href=\"") {
            if link.contains("://") || link.starts_with("mailto:") || link.is_empty() {
                continue;
            }
            let (path, id) = link.split_once('#').unwrap_or((link, ""));
            let folder = file.parent().unwrap_or(site);
            let target = if path.is_empty() { file.clone() } else { resolved(folder, path) };
            let is_there = ids.get(target.as_path()).is_some_and(|ids| id.is_empty() || ids.contains(id));
            if !is_there {
                broken.insert(format!("{} links to {link}", file.display()));
            }
        }
    }
    if broken.is_empty() { Ok(()) } else { bail!("{}", broken.into_iter().collect::<Vec<_>>().join("\n")) }
}

/// What stands in an attribute, wherever a text has it.
fn values<'a>(text: &'a str, attribute: &'static str) -> impl Iterator<Item = &'a str> {
    text.split(attribute).skip(1).filter_map(|after| Some(after.split_once('"')?.0))
}

/// A path below a folder, without `..`.
fn resolved(folder: &Path, path: &str) -> PathBuf {
    let mut resolved = folder.to_path_buf();
    for segment in path.split('/') {
        match segment {
            ".." => {
                resolved.pop();
            }
            "." => {}
            name => resolved.push(name),
        }
    }
    resolved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_resolved() {
        assert_eq!(resolved(Path::new("/a/b"), "../c/./d.html"), Path::new("/a/c/d.html"));
    }

    #[test]
    fn broken_links_are_found() {
        let folder = std::env::temp_dir().join(format!("psn-site-{}", std::process::id()));
        let page = |text: &str| {
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("index.html"), text).unwrap();
            fs::write(folder.join("other.html"), "<p id=\"there\">").unwrap();
            let result = check_links(&folder).map_err(|error| error.to_string());
            fs::remove_dir_all(&folder).unwrap();
            result
        };
        page("<a href=\"other.html#there\"><a href=\"https://a.example\">").unwrap();
        for wrong in
            ["<a href=\"none.html\">", "<a href=\"other.html#not\">", "<script src=\"https://a.example/x.js\">"]
        {
            assert!(page(wrong).is_err(), "{wrong}");
        }
    }
}

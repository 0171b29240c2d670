//! The documents that are also in the package: `README.md`, the guides in `docs/`, and their pictures.
use std::path::Path;

use anyhow::{Result, bail};

use crate::paths::{self, Paths};

/// What is for readers of the repository alone.
const OPEN: &str = "<!-- repository -->\n";
const CLOSE: &str = "<!-- /repository -->\n";

/// The documents, by their places in the repository and in the package.
pub fn documents(paths: &Paths) -> Result<Vec<String>> {
    let mut files = vec!["README.md".to_owned()];
    for file in paths::files_under(&paths.root.join("docs"))? {
        files.push(file.strip_prefix(&paths.root)?.to_string_lossy().replace('\\', "/"));
    }
    Ok(files.into_iter().filter(|file| file.ends_with(".md")).collect())
}

/// Writes the documents into the package, without what is for readers of the repository alone.
pub fn write(paths: &Paths, package: &Path) -> Result<()> {
    let files = documents(paths)?;
    for picture in paths::files_under(&paths.root.join("docs"))? {
        if picture.extension().is_some_and(|ending| ending == "svg") {
            paths::write(&package.join(picture.strip_prefix(&paths.root)?), paths::read(&picture)?)?;
        }
    }
    for file in &files {
        let text = published(&paths::read(&paths.root.join(file))?);
        let folder = Path::new(file).parent().unwrap_or(Path::new(""));
        for link in links(&text).filter(|link| !link.starts_with("https://") && !link.starts_with('#')) {
            let target = folder.join(link.split('#').next().unwrap_or_default());
            let is_there = package.join(&target).is_file() || files.iter().any(|file| Path::new(file) == target);
            if !is_there {
                bail!("{file} links to `{link}`, which is not in the package");
            }
        }
        paths::write(&package.join(file), text)?;
    }
    Ok(())
}

/// A document without what is for readers of the repository alone.
fn published(text: &str) -> String {
    let mut parts = text.split(OPEN);
    let mut published = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        published.push_str(part.split_once(CLOSE).map_or(part, |(_, after)| after));
    }
    published
}

/// The blocks of code that are TypeScript or JavaScript, with the endings of their files' names.
pub fn programs(text: &str) -> Vec<(&'static str, String)> {
    let mut programs = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let ending = match line.strip_prefix("```") {
            Some("ts") => "ts",
            Some("js") => "js",
            _ => continue,
        };
        let code: Vec<_> = lines.by_ref().take_while(|line| *line != "```").collect();
        // A block without an import is to be a module, too: it may await.
        programs.push((ending, format!("{}\nexport {{}};\n", code.join("\n"))));
    }
    programs
}

/// Where Markdown links go.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split("](").skip(1).filter_map(|after| Some(after.split_once(')')?.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_an_endpoint_is_real() {
        let endpoint = include_str!("../../src/endpoints/trophy/get_user_titles.rs");
        let indented: Vec<_> = endpoint.lines().map(|line| format!("   {line}").trim_end().to_owned()).collect();
        let shown = include_str!("../../CONTRIBUTING.md");
        assert!(
            shown.contains(&indented.join("\n")),
            "CONTRIBUTING.md should show src/endpoints/trophy/get_user_titles.rs as it is"
        );
    }

    #[test]
    fn the_readme_is_short() {
        let lines = include_str!("../../README.md").lines().count();
        assert!(lines < 180, "README.md has {lines} lines: what is long goes to docs/");
    }

    #[test]
    fn what_is_for_the_repository_is_left_out() {
        let text = format!("one\n{OPEN}two\n{CLOSE}three\n{OPEN}four\n{CLOSE}");
        assert_eq!(published(&text), "one\nthree\n");
    }

    #[test]
    fn links_are_found() {
        let text = "[a](https://a.example) and [b](docs/b.md#c)";
        assert_eq!(links(text).collect::<Vec<_>>(), ["https://a.example", "docs/b.md#c"]);
    }

    #[test]
    fn programs_are_found() {
        let text = "```sh\ncargo\n```\n\n```ts\nlet a = 1;\n\nlet b;\n```\n```\nx\n```\n```js\n```\n";
        let expected = [("ts", "let a = 1;\n\nlet b;\nexport {};\n"), ("js", "\nexport {};\n")];
        assert_eq!(programs(text), expected.map(|(ending, code)| (ending, code.to_owned())));
    }
}

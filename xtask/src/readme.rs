//! The package's README: `pkg-template/README.md`, with parts of the repository's README where it names them.
use anyhow::{Context, Result, bail};

const OPEN: &str = "<!-- part ";
const CLOSE: &str = "<!-- /part -->";

/// The template with the parts that it names, each of which the repository's README marks.
pub fn compose(template: &str, source: &str) -> Result<String> {
    let mut text = String::new();
    for line in template.lines() {
        match name(line) {
            Some(name) => text.push_str(part(source, name)?),
            None => text.push_str(line),
        }
        text.push('\n');
    }
    if let Some(unused) =
        source.lines().filter_map(name).find(|name| !template.lines().any(|line| self::name(line) == Some(name)))
    {
        bail!("README.md marks the part `{unused}`, which pkg-template/README.md does not use");
    }
    Ok(text)
}

/// The part that a line opens, or asks for.
fn name(line: &str) -> Option<&str> {
    line.strip_prefix(OPEN)?.strip_suffix(" -->")
}

fn part<'a>(source: &'a str, name: &str) -> Result<&'a str> {
    let (part, _) = source
        .split_once(&format!("{OPEN}{name} -->\n"))
        .and_then(|(_, after)| after.split_once(CLOSE))
        .with_context(|| format!("README.md has no part `{name}`"))?;
    if let Some(link) = links(part).find(|link| !link.starts_with("https://")) {
        bail!("the part `{name}` of README.md links to `{link}`, which is not there on the package's page");
    }
    Ok(part.trim_end())
}

/// Where Markdown links go.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split("](").skip(1).filter_map(|after| Some(after.split_once(')')?.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "# Title\n<!-- part a -->\nOne\n[two](https://a.example).\n<!-- /part -->\nother\n";

    #[test]
    fn the_package_has_a_readme() {
        let template = include_str!("../../pkg-template/README.md");
        let composed = compose(template, include_str!("../../README.md")).unwrap();
        assert!(!composed.contains("<!--"), "{composed}");
    }

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
    fn parts_take_the_place_of_their_names() {
        let composed = compose("before\n\n<!-- part a -->\n\nafter\n", SOURCE).unwrap();
        assert_eq!(composed, "before\n\nOne\n[two](https://a.example).\n\nafter\n");
    }

    #[test]
    fn what_would_be_missing_is_refused() {
        let failure = |template: &str, source: &str| compose(template, source).unwrap_err().to_string();
        assert!(failure("<!-- part b -->\n", SOURCE).contains("no part `b`"));
        assert!(failure("", SOURCE).contains("part `a`"));
        let relative = SOURCE.replace("https://a.example", "src/lib.rs");
        assert!(failure("<!-- part a -->\n", &relative).contains("links to `src/lib.rs`"));
    }
}

//! Pieces of TypeScript: comments, literals, and the names that are imported.
use std::collections::BTreeSet;

/// A documentation comment of these lines, with a tag for each parameter. A line from Rust begins with a space.
pub struct Comment(Vec<String>);

impl Comment {
    pub fn new(lines: &[&str]) -> Self {
        let mut comment = Self(Vec::new());
        comment.lines(lines);
        comment
    }

    pub fn lines(&mut self, lines: &[&str]) {
        self.0.extend(lines.iter().map(|line| without_space(line).trim_end().to_owned()));
    }

    /// A paragraph of its own; nothing where it has no lines.
    pub fn paragraph(&mut self, lines: &[&str]) {
        if lines.is_empty() {
            return;
        }
        if !self.0.is_empty() {
            self.0.push(String::new());
        }
        self.lines(lines);
    }

    pub fn parameter(&mut self, name: &str, docs: &[&str]) {
        let docs: Vec<_> = docs.iter().map(|line| without_space(line).trim()).collect();
        self.0.push(format!("@param {name} {}", docs.join(" ")));
    }

    /// The comment, as it stands before what begins at this column.
    pub fn at(&self, column: usize) -> String {
        let margin = " ".repeat(column);
        let mut text = format!("{margin}/**\n");
        for line in &self.0 {
            // A comment must not end inside itself.
            let line = line.replace("*/", "*\u{200b}/");
            text.push_str(format!("{margin} * {line}").trim_end());
            text.push('\n');
        }
        text + &format!("{margin} */\n")
    }
}

/// A line of a Rust comment, which begins with a space.
pub fn without_space(line: &str) -> &str {
    line.strip_prefix(' ').unwrap_or(line)
}

pub fn string(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

pub fn strings(texts: &[&str]) -> String {
    let texts: Vec<_> = texts.iter().map(|text| string(text)).collect();
    format!("[{}]", texts.join(", "))
}

/// An object literal of some members, in their order.
#[derive(Default)]
pub struct Object(Vec<String>);

impl Object {
    pub fn with(mut self, key: &str, value: impl std::fmt::Display) -> Self {
        let key = if is_identifier(key) { key.to_owned() } else { string(key) };
        self.0.push(format!("{key}: {value}"));
        self
    }

    pub fn with_some(self, key: &str, value: Option<impl std::fmt::Display>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// A member that is there only if it is `true`.
    pub fn with_mark(self, key: &str, is_set: bool) -> Self {
        if is_set { self.with(key, true) } else { self }
    }
}

impl std::fmt::Display for Object {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.0.is_empty() { f.write_str("{}") } else { write!(f, "{{ {} }}", self.0.join(", ")) }
    }
}

pub fn is_identifier(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic() || "_$".contains(first))
        && text.chars().all(|part| part.is_ascii_alphanumeric() || "_$".contains(part))
}

/// The words of a piece of TypeScript that could be names of types.
fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|end: char| !(end.is_ascii_alphanumeric() || "_$".contains(end))).filter(|word| !word.is_empty())
}

/// The code without its comments, which begin and end lines.
fn without_comments(code: &str) -> String {
    code.lines().filter(|line| !line.trim_start().starts_with(['*', '/'])).collect::<Vec<_>>().join("\n")
}

/// An import of those names that the code uses; nothing where it uses none.
pub fn import_types<'a>(code: &str, names: impl IntoIterator<Item = &'a str>, from: &str) -> String {
    let code = without_comments(code);
    let used: BTreeSet<_> = words(&code).collect();
    let mut names: Vec<_> = names.into_iter().filter(|name| used.contains(name)).collect();
    names.sort_unstable();
    names.dedup();
    if names.is_empty() { String::new() } else { format!("import type {{ {} }} from \"{from}\";\n", names.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_has_paragraphs_and_parameters() {
        let mut comment = Comment::new(&[" Reads it.", ""]);
        comment.paragraph(&[]);
        comment.paragraph(&[" Rejects */ never."]);
        comment.parameter("a", &[" What", " it is."]);
        let expected =
            "  /**\n   * Reads it.\n   *\n   *\n   * Rejects *\u{200b}/ never.\n   * @param a What it is.\n   */\n";
        assert_eq!(comment.at(2), expected);
    }

    #[test]
    fn an_object_quotes_what_is_no_identifier() {
        let object =
            Object::default().with("a-b", 1).with_mark("c", true).with_mark("d", false).with_some("e", None::<u8>);
        assert_eq!(object.to_string(), "{ \"a-b\": 1, c: true }");
        assert_eq!(Object::default().to_string(), "{}");
        assert_eq!(strings(&["a\"", "b"]), "[\"a\\\"\", \"b\"]");
    }

    #[test]
    fn only_names_that_are_used_are_imported() {
        let code = "/**\n * Four.\n */\nfunction f(a: One<Two[]>): Three;";
        assert_eq!(import_types(code, ["Two", "One", "Tw"], "#models"), "import type { One, Two } from \"#models\";\n");
        assert_eq!(import_types(code, ["Four"], "#models"), "");
    }
}

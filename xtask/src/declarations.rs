//! The package's TypeScript declarations, made from what wasm-bindgen writes.
use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};

/// The text of `index.d.ts` and `index.d.cts`: without banners, in an order that rewording a comment does not change,
/// and with nothing visible that is not exported.
pub fn clean(written: &str) -> Result<String> {
    let mut items = whole_classes(items(written));
    items.sort_by_cached_key(|item| sort_key(item));
    let mut text = items.join("\n");
    for unwanted in ["Symbol.dispose", "WebAssembly.", "/// <reference", "lib.dom"] {
        if text.contains(unwanted) {
            bail!(
                "the declarations mention `{unwanted}`, which not every project's TypeScript knows: declare that item with `skip_typescript` and a custom section"
            );
        }
    }
    text.push_str("\nexport {};\n");
    Ok(text)
}

/// The declarations, each with its comment. Everything that belongs to one is indented or closes it.
fn items(written: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    let mut in_comment = false;
    for line in written.lines().map(str::trim_end).filter(|line| !line.is_empty() && !is_banner(line)) {
        let starts_comment = line.starts_with("/**");
        let starts = starts_comment || (line.starts_with("export ") && !in_comment);
        // The line after a comment belongs to it.
        in_comment = starts_comment || (in_comment && line.starts_with(" *"));
        match items.last_mut() {
            Some(item) if !starts => item.push_str(line),
            _ => items.push(line.to_owned()),
        }
        if let Some(item) = items.last_mut() {
            item.push('\n');
        }
    }
    items
}

/// The declarations with each class in one piece: what interfaces of its name add, by name after its own members.
fn whole_classes(items: Vec<String>) -> Vec<String> {
    let name_of = |item: &String, kind: &str| {
        item.lines().find_map(|line| line.strip_prefix("export ")?.strip_prefix(kind)).map(|rest| name(rest).to_owned())
    };
    let classes: BTreeSet<_> = items.iter().filter_map(|item| name_of(item, "class ")).collect();
    let mut added: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut whole = Vec::new();
    for item in items {
        match name_of(&item, "interface ").filter(|name| classes.contains(name)) {
            Some(name) => added.entry(name).or_default().push(body(&item).to_owned()),
            None => whole.push(item),
        }
    }
    for item in &mut whole {
        let Some(mut members) = name_of(item, "class ").and_then(|name| added.remove(&name)) else { continue };
        members.sort_by_cached_key(|member| member_name(member).to_owned());
        if let Some(open) = item.trim_end().strip_suffix('}') {
            *item = format!("{open}{}}}\n", members.concat());
        }
    }
    whole
}

/// What stands between the braces of an interface.
fn body(interface: &str) -> &str {
    let after = interface.find("\nexport ").map_or(interface, |start| interface.split_at(start + 1).1);
    let after = after.split_once("{\n").map_or("", |(_, after)| after);
    after.trim_end().strip_suffix('}').unwrap_or(after)
}

/// The name of the one member in a body.
fn member_name(body: &str) -> &str {
    let member = body.lines().map(str::trim_start).find(|line| !line.starts_with(['/', '*']));
    name(member.unwrap_or_default())
}

/// Functions come first, then types, each by name; what has one name stays in its order.
fn sort_key(item: &str) -> (bool, String) {
    let declaration = item.lines().find_map(|line| line.strip_prefix("export ")).unwrap_or_default();
    let (kind, rest) = declaration.split_once(' ').unwrap_or_default();
    (!matches!(kind, "function" | "const"), name(rest).to_owned())
}

/// The enums that exist at run time.
pub fn enums(declarations: &str) -> Vec<&str> {
    declarations.lines().filter_map(|line| line.strip_prefix("export enum ")?.split_whitespace().next()).collect()
}

/// What begins the declaration of something that exists at run time, enums apart. A namespace counts, as it is declared
/// for an object, or together with a class.
const VALUES: [&str; 4] = ["function", "const", "class", "namespace"];

/// What exists at run time, enums apart, each name once.
pub fn values(declarations: &str) -> BTreeSet<&str> {
    declarations
        .lines()
        .filter_map(|line| {
            let (kind, rest) = line.strip_prefix("export ")?.split_once(' ')?;
            VALUES.contains(&kind).then(|| name(rest))
        })
        .collect()
}

/// The name that a declaration begins with.
fn name(declaration: &str) -> &str {
    declaration.split(|end: char| !(end.is_ascii_alphanumeric() || "_$".contains(end))).next().unwrap_or_default()
}

fn is_banner(line: &str) -> bool {
    ["/* tslint:", "/* eslint-", "// tslint:", "// @ts-"].iter().any(|banner| line.starts_with(banner))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn banners_go_and_functions_come_first() {
        let written = "/* tslint:disable */\n/* eslint-disable */\n\n\nexport type B = 1;  \r\n\n/**\n * An a.\n */\nexport interface A {\n    /**\n     * A b.\n     */\n    b: B;\n}\n\n/** Does. */\nexport function z(): A;\nexport function y(): A;\n";
        assert_eq!(
            clean(written).unwrap(),
            "export function y(): A;\n\n/** Does. */\nexport function z(): A;\n\n/**\n * An a.\n */\nexport interface A {\n    /**\n     * A b.\n     */\n    b: B;\n}\n\nexport type B = 1;\n\nexport {};\n"
        );
    }

    #[test]
    fn what_needs_newer_or_other_libraries_is_refused() {
        let written = "export class PsnClient {\n  free(): void;\n  [Symbol.dispose](): void;\n}\n";
        assert!(clean(written).unwrap_err().to_string().contains("skip_typescript"));
    }

    #[test]
    fn a_class_has_in_one_place_what_interfaces_add() {
        let written = "export interface Client {\n  /** Does c. */\n  c(): void;\n}\nexport type A = 1;\nexport interface Client {\n  b(): void;\n}\n/** Is one. */\nexport class Client {\n  a(): void;\n}\nexport interface Other {\n  d(): void;\n}\n";
        assert_eq!(
            clean(written).unwrap(),
            "export type A = 1;\n\n/** Is one. */\nexport class Client {\n  a(): void;\n  b(): void;\n  /** Does c. */\n  c(): void;\n}\n\nexport interface Other {\n  d(): void;\n}\n\nexport {};\n"
        );
    }

    #[test]
    fn what_exists_at_run_time_is_found() {
        let text = "export enum TrophyRarity {\n}\nexport function call<T>(): Promise<T>;\nexport const old: typeof call;\nexport interface A {}\nexport class Client<T> {\n}\nexport namespace Client {\n  export interface Options {}\n}\n";
        assert_eq!(enums(text), ["TrophyRarity"]);
        assert_eq!(values(text), BTreeSet::from(["call", "old", "Client"]));
    }
}

//! `models.ts`: what PSN answers, what options are, and the names of the reads that a relay can let through.
use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use psn_api_wasm::client::PsnErrorCode;
use psn_api_wasm::endpoint::{EndpointSpec, OptionsSpec, RelayAccess};

use super::text::{Comment, is_identifier, string};

/// The one that exists at run time, which the host has by hand.
const HOST_ENUM: &str = "\
import { TrophyRarity } from \"#host/trophy-rarity\";
export { TrophyRarity };
";

/// Declarations by name, each with its comment.
pub struct Models(BTreeMap<String, String>);

impl Models {
    /// All of them: those that the crate's models derive, and the options of endpoints.
    pub fn new(declarations: &[&str], endpoints: &[&EndpointSpec]) -> Result<Self> {
        let mut models = Self(BTreeMap::new());
        for declaration in declarations {
            models.add(&with_undefined(declaration)?)?;
        }
        for options in endpoints.iter().filter_map(|endpoint| endpoint.options.as_ref()) {
            // Many endpoints share one type of options.
            if !models.0.contains_key(options.type_name) {
                models.add(&interface(options))?;
            }
        }
        models.add(&relay_read(endpoints))?;
        models.add(&error_code())?;
        Ok(models)
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    pub fn code(&self) -> String {
        let declarations = self.0.values().map(String::as_str).collect::<Vec<_>>().join("\n");
        format!("{HOST_ENUM}\n{declarations}")
    }

    fn add(&mut self, declaration: &str) -> Result<()> {
        let name = name(declaration).with_context(|| format!("this declaration has no name:\n{declaration}"))?;
        if self.0.insert(name.to_owned(), format!("{}\n", declaration.trim())).is_some() {
            bail!("the crate declares `{name}` twice to TypeScript");
        }
        Ok(())
    }
}

/// The name that a declaration declares.
pub fn name(declaration: &str) -> Option<&str> {
    let line = declaration.lines().find(|line| line.starts_with("export "))?;
    let kinds = ["export", "declare", "const", "enum", "interface", "type", "class"];
    line.split(|end: char| !(end.is_ascii_alphanumeric() || "_$".contains(end))).find(|word| !kinds.contains(word))
}

/// The declaration with `undefined` for what may be left out: programs pass on what may be `undefined`, and with
/// `exactOptionalPropertyTypes` that is another thing than left out.
pub fn with_undefined(declaration: &str) -> Result<String> {
    let mut lines = Vec::new();
    for line in declaration.lines() {
        lines.push(match optional_member(line) {
            None => line.to_owned(),
            Some((member, type_name)) => {
                let Some(type_name) = type_name.strip_suffix(';') else {
                    bail!("`{}` is optional and more than a line long: give its type a name", line.trim());
                };
                let type_name = type_name.trim();
                if type_name.contains("?:") {
                    bail!("`{}` is optional inside of what is optional: give its type a name", line.trim());
                }
                if type_name.ends_with("| undefined") {
                    line.to_owned()
                } else if type_name.contains("=>") {
                    format!("{member}?: ({type_name}) | undefined;")
                } else {
                    format!("{member}?: {type_name} | undefined;")
                }
            }
        });
    }
    Ok(lines.join("\n"))
}

/// An optional member, as the line declares it, and its type.
fn optional_member(line: &str) -> Option<(&str, &str)> {
    let (member, type_name) = line.split_once("?: ")?;
    let name = member.trim_start().trim_start_matches("readonly ").trim_matches('"');
    is_identifier(&name.replace('-', "_")).then_some((member, type_name))
}

fn interface(options: &OptionsSpec) -> String {
    let mut code = Comment::new(options.type_docs).at(0);
    code.push_str(&format!("export interface {} {{\n", options.type_name));
    for option in options.fields {
        code.push_str(&Comment::new(option.docs).at(4));
        let (mark, more) = if option.is_required { ("", "") } else { ("?", " | undefined") };
        code.push_str(&format!("    {}{mark}: {}{more};\n", option.name, option.type_name));
    }
    code + "}\n"
}

fn relay_read(endpoints: &[&EndpointSpec]) -> String {
    let docs =
        ["A read that a relay with a client of its own can let through: the name of the function that makes it."];
    let is_read = |endpoint: &&&EndpointSpec| matches!(endpoint.relay, RelayAccess::Default | RelayAccess::ByName);
    union("RelayRead", &Comment::new(&docs), endpoints.iter().filter(is_read).map(|endpoint| endpoint.name))
}

fn error_code() -> String {
    let mut docs = Comment::new(&["Why a call of `PsnClient` failed:", ""]);
    for code in PsnErrorCode::ALL {
        let item = format!("- `{}`: {}", code.as_str(), lower_first(code.docs()));
        for line in wrapped(&item, LONGEST_LINE_OF_DOCS) {
            docs.lines(&[&format!(" {line}")]);
        }
    }
    union("PsnErrorCode", &docs, PsnErrorCode::ALL.iter().map(|code| code.as_str()))
}

fn union<'a>(name: &str, docs: &Comment, members: impl Iterator<Item = &'a str>) -> String {
    let members: Vec<_> = members.map(|member| format!("  | {}", string(member))).collect();
    format!("{}export type {name} =\n{};\n", docs.at(0), members.join("\n"))
}

/// A sentence that goes on after a colon. A first word that is a name stays as it is.
fn lower_first(sentence: &str) -> String {
    let first = sentence.chars().take(1);
    let word = sentence.split(' ').next().unwrap_or_default();
    if word.chars().skip(1).any(char::is_uppercase) {
        return sentence.to_owned();
    }
    first.flat_map(char::to_lowercase).chain(sentence.chars().skip(1)).collect()
}

const LONGEST_LINE_OF_DOCS: usize = 115;

/// The lines of an item of a list, no longer than this where its words allow it.
fn wrapped(item: &str, longest: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in item.split(' ') {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + 1 + word.chars().count() <= longest => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(format!("  {word}")),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_left_out_may_be_undefined() {
        let declared = "/**\n * Is it a?: b;\n */\nexport interface A {\n    a?: B[];\n    \"a-b\"?: C | undefined;\n    c: D;\n    d?: () => void;\n}";
        let expected = "/**\n * Is it a?: b;\n */\nexport interface A {\n    a?: B[] | undefined;\n    \"a-b\"?: C | undefined;\n    c: D;\n    d?: (() => void) | undefined;\n}";
        assert_eq!(with_undefined(declared).unwrap(), expected);
        assert!(with_undefined("export interface A {\n    a?: {\n    };\n}").is_err());
        assert!(with_undefined("export interface A {\n    a?: { b?: C };\n}").is_err());
    }

    #[test]
    fn a_declaration_is_known_by_its_name() {
        assert_eq!(name("/** export type X */\nexport interface A<T> {\n}"), Some("A"));
        assert_eq!(name("export declare const enum B {\n}"), Some("B"));
        assert_eq!(name("type C = 1;"), None);
    }

    #[test]
    fn nothing_is_declared_twice() {
        let models = |declarations: &[&str]| Models::new(declarations, &[]);
        let code = models(&["export type B = 1;", "export type A = 2;"]).unwrap().code();
        let code = code.strip_prefix(HOST_ENUM).unwrap();
        assert!(code.starts_with("\nexport type A = 2;\n\nexport type B = 1;\n\n/**\n * Why a call"), "{code}");
        assert!(models(&["export type A = 1;", "export type A = 2;"]).is_err());
    }
    #[test]
    fn relays_let_through_what_the_crate_says() {
        let declared = relay_read(psn_api_wasm::endpoints::ALL);
        let mut declared = literals(&declared);
        let mut reads = psn_api_wasm::relay::READS;
        declared.sort_unstable();
        reads.sort_unstable();
        assert_eq!(declared, reads);
    }

    #[test]
    fn every_code_is_declared_and_explained() {
        let declared = error_code();
        let (docs, union) = declared.split_once(" */\n").unwrap();
        assert_eq!(literals(union), PsnErrorCode::ALL.map(PsnErrorCode::as_str));
        for line in [
            " * - `npsso_expired`: PSN no longer accepts the NPSSO, or never did.\n",
            " * - `forbidden_privacy`: the account keeps this to itself.\n",
            " * - `graphql`: GraphQL answered with errors only.\n",
            " * - `internal`: the WebAssembly module ran out of memory or stack, and the next call starts a new one; or this\n *   package has a bug.\n",
        ] {
            assert!(docs.contains(line), "{docs}");
        }
        assert!(docs.lines().all(|line| line.len() <= LONGEST_LINE_OF_DOCS + 3));
        assert!(PsnErrorCode::ALL.iter().all(|code| docs.contains(&format!(" * - `{}`: ", code.as_str()))));
    }

    fn literals(code: &str) -> Vec<&str> {
        code.split('"').skip(1).step_by(2).collect()
    }
}

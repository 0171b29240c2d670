//! `models.ts`: what PSN answers, what options are, and the names of the reads that a relay can let through.
use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use psn_api_wasm::client::PsnErrorCode;
use psn_api_wasm::endpoint::{Effect, EndpointSpec, OptionsSpec, RelayAccess, RequestContent};

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
            if name(declaration).is_some_and(is_given_by_programs) {
                models.add(&with_undefined(declaration)?)?;
            } else {
                models.add(declaration)?;
            }
        }
        for options in endpoints.iter().filter_map(|endpoint| endpoint.options.as_ref()) {
            // Many endpoints share one type of options.
            if !models.0.contains_key(options.type_name) {
                models.add(&interface(options))?;
            }
        }
        models.add(&relay_names(endpoints, Effect::Read))?;
        models.add(&relay_names(endpoints, Effect::Write))?;
        models.add(&persisted_queries(endpoints))?;
        models.add(&error_codes())?;
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

/// Whether programs make objects of this type, rather than PSN.
fn is_given_by_programs(name: &str) -> bool {
    ["Options", "Payload", "Headers"].iter().any(|end| name.ends_with(end))
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

fn relay_names(endpoints: &[&EndpointSpec], effect: Effect) -> String {
    let begin = if effect == Effect::Read {
        "/** A read that a relay with a client of its own can let through: the name of the function that makes it. */\n\
         export type RelayRead"
    } else {
        "/** A write that such a relay can let through, if its `allow` names it. */\nexport type RelayWrite"
    };
    let is_named = |endpoint: &&&EndpointSpec| {
        endpoint.request.effect == effect && matches!(endpoint.relay, RelayAccess::Default | RelayAccess::ByName)
    };
    union(begin, endpoints.iter().filter(is_named).map(|endpoint| endpoint.name))
}

fn persisted_queries(endpoints: &[&EndpointSpec]) -> String {
    let queries = endpoints.iter().filter_map(|endpoint| match &endpoint.request.content {
        RequestContent::GraphQl(query) => Some(query.key),
        _ => None,
    });
    union("/** A GraphQL query that PSN knows by its hash: its operation. */\nexport type PersistedQuery", queries)
}

fn union<'a>(begin: &str, members: impl Iterator<Item = &'a str>) -> String {
    let members: Vec<_> = members.map(|member| format!("  | {}", string(member))).collect();
    format!("{begin} =\n{};\n", members.join("\n"))
}

fn error_codes() -> String {
    let mut docs = vec!["Why a call of `PsnClient` failed:".to_owned(), String::new()];
    docs.extend(PsnErrorCode::ALL.map(|code| format!("- `{}`: {}", code.as_str(), lower_first(code.docs()))));
    let mut code = Comment::new(&docs.iter().map(String::as_str).collect::<Vec<_>>()).at(0);
    let codes = PsnErrorCode::ALL.map(|code| format!("  | {}", string(code.as_str())));
    code.push_str(&format!("export type PsnErrorCode =\n{};\n", codes.join("\n")));
    code
}

/// A sentence as it goes on after a colon. A first word that is a name, such as PSN, keeps its letters.
fn lower_first(sentence: &str) -> String {
    let word = sentence.split(' ').next().unwrap_or_default();
    if word.chars().skip(1).any(char::is_uppercase) {
        return sentence.to_owned();
    }
    let (first, rest) = sentence.split_at(sentence.chars().next().map_or(0, char::len_utf8));
    first.to_lowercase() + rest
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
    fn the_crates_lists_become_unions() {
        let union = |code: &str, name: &str| {
            let (_, after) = code.split_once(&format!("export type {name} =")).unwrap();
            let (members, _) = after.split_once(';').unwrap();
            members.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()
        };
        let code = Models::new(&[], psn_api_wasm::endpoints::ALL).unwrap().code();
        let mut reads = psn_api_wasm::relay::READS.map(str::to_owned).to_vec();
        let mut declared = union(&code, "RelayRead");
        reads.sort_unstable();
        declared.sort_unstable();
        assert_eq!(declared, reads);
        assert_eq!(union(&code, "PsnErrorCode"), PsnErrorCode::ALL.map(|code| code.as_str().to_owned()));
        for code_of in PsnErrorCode::ALL {
            assert!(code.contains(&format!(" * - `{}`: ", code_of.as_str())), "{}", code_of.as_str());
        }
    }

    #[test]
    fn nothing_is_declared_twice() {
        let models = |declarations: &[&str]| Models::new(declarations, &[]);
        let code = models(&["export type B = 1;", "export type A = 2;"]).unwrap().code();
        let code = code.strip_prefix(HOST_ENUM).unwrap();
        assert!(code.starts_with("\nexport type A = 2;\n\nexport type B = 1;\n\n/**"), "{code}");
        assert!(models(&["export type A = 1;", "export type A = 2;"]).is_err());
    }

    #[test]
    fn only_a_first_word_that_is_no_name_changes() {
        assert_eq!(lower_first("The account."), "the account.");
        assert_eq!(lower_first("PSN failed."), "PSN failed.");
        assert_eq!(lower_first("GraphQL answered."), "GraphQL answered.");
        assert_eq!(lower_first(""), "");
    }
}

//! The JavaScript of the package's exports, generated from the list that the crate leaves in its module.
use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use crate::parts::FUNCTIONS;

/// One line of the list.
#[derive(Debug, PartialEq, Eq)]
enum Export {
    Function {
        parameters: Vec<Parameter>,
    },
    /// Another name of the same function.
    Alias {
        of: String,
    },
    /// Written by hand, in a file of the shell.
    Shell {
        file: String,
    },
    /// A class whose methods call the crate's: `Base`, `call` and `list` are in a file of the shell.
    Class {
        file: String,
        methods: Vec<Method>,
    },
}

/// A method of a class; after its parameters come options.
#[derive(Debug, PartialEq, Eq)]
struct Method {
    name: String,
    /// Gives a page of a list.
    is_list: bool,
    parameters: Vec<Parameter>,
}

#[derive(Debug, PartialEq, Eq)]
struct Parameter {
    name: String,
    /// Has a default value, and so does not count in the function's `length`.
    has_default: bool,
}

/// The exports by name.
#[derive(Debug, PartialEq, Eq)]
pub struct Exports(BTreeMap<String, Export>);

impl Exports {
    pub fn parse(section: &str) -> Result<Self> {
        let mut exports = BTreeMap::new();
        let lines = section.lines().map(str::trim).filter(|line| !line.is_empty());
        let (of_classes, lines): (Vec<_>, Vec<_>) = lines.partition(|line| is_method(line));
        for line in lines {
            let (name, export) = parse_line(line)
                .with_context(|| format!("`{line}` in the module's list of exports is not understood"))?;
            if exports.insert(name.to_owned(), export).is_some() {
                bail!("the module's list of exports has `{name}` twice");
            }
        }
        for line in of_classes {
            let (class, method) =
                parse_method(line).with_context(|| format!("the method `{line}` is not understood"))?;
            match exports.get_mut(class) {
                Some(Export::Class { methods, .. }) => methods.push(method),
                _ => bail!("`{line}` is a method of a class that the module does not export"),
            }
        }
        for (name, export) in &exports {
            if let Export::Alias { of } = export
                && !matches!(exports.get(of), Some(Export::Function { .. }))
            {
                bail!("`{name}` is an alias of `{of}`, which the module does not export");
            }
        }
        Ok(Self(exports))
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// A module of `async` functions, each of which starts the wasm module at its first call, and of what the shell
    /// has by hand: a name that its file does not export fails the bundling.
    pub fn javascript(&self) -> String {
        let mut code = format!("import {{ start }} from \"#start/{}.js\";\n", FUNCTIONS.name);
        for (name, export) in &self.0 {
            match export {
                Export::Function { parameters } => {
                    let declared: Vec<_> = parameters.iter().map(Parameter::declaration).collect();
                    let passed: Vec<_> = parameters.iter().map(|parameter| &*parameter.name).collect();
                    code.push_str(&format!(
                        "export async function {name}({}) {{ return await start().{name}({}); }}\n",
                        declared.join(", "),
                        passed.join(", "),
                    ));
                }
                Export::Alias { of } => code.push_str(&format!("export {{ {of} as {name} }};\n")),
                Export::Shell { file } => code.push_str(&format!("export {{ {name} }} from \"#shell/{file}\";\n")),
                Export::Class { file, methods } => code.push_str(&class(name, file, methods)),
            }
        }
        code
    }
}

fn class(name: &str, file: &str, methods: &[Method]) -> String {
    let mut methods: Vec<_> = methods.iter().collect();
    methods.sort_by_key(|method| &method.name);
    let mut code = format!(
        "import {{ Base, call as callMethod, list as listMethod }} from \"#shell/{file}\";\nexport class {name} extends Base {{\n"
    );
    for Method { name, is_list, parameters } in methods {
        let declared: Vec<_> = parameters.iter().map(Parameter::declaration).collect();
        let passed: Vec<_> = parameters.iter().map(|parameter| &*parameter.name).collect();
        code.push_str(&format!(
            "{name}({}) {{ return {}(this, \"{name}\", [{}], options); }}\n",
            [&declared[..], &["options".to_owned()]].concat().join(", "),
            if *is_list { "listMethod" } else { "callMethod" },
            passed.join(", "),
        ));
    }
    code.push_str("}\n");
    code
}

impl Parameter {
    fn declaration(&self) -> String {
        if self.has_default { format!("{} = undefined", self.name) } else { self.name.clone() }
    }
}

fn parse_line(line: &str) -> Option<(&str, Export)> {
    if let Some((name, of)) = line.split_once('=') {
        return Some((identifier(name)?, Export::Alias { of: identifier(of)?.to_owned() }));
    }
    if let Some((name, file)) = line.split_once(" from ") {
        return Some((identifier(name)?, Export::Shell { file: file_name(file)?.to_owned() }));
    }
    if let Some((name, file)) = line.split_once(" extends ") {
        return Some((identifier(name)?, Export::Class { file: file_name(file)?.to_owned(), methods: Vec::new() }));
    }
    let (name, parameters) = parse_call(line)?;
    Some((identifier(name)?, Export::Function { parameters }))
}

fn is_method(line: &str) -> bool {
    line.split('(').next().is_some_and(|name| name.contains('.') && !name.contains(' '))
}

fn parse_method(line: &str) -> Option<(&str, Method)> {
    let (name, parameters) = parse_call(line)?;
    let (class, name) = name.split_once('.')?;
    let (name, is_list) = match name.strip_suffix("[]") {
        Some(name) => (name, true),
        None => (name, false),
    };
    Some((identifier(class)?, Method { name: identifier(name)?.to_owned(), is_list, parameters }))
}

fn parse_call(line: &str) -> Option<(&str, Vec<Parameter>)> {
    let (name, parameters) = line.strip_suffix(')')?.split_once('(')?;
    let parameters = parameters.split(',').filter(|parameter| !parameter.trim().is_empty()).map(parse_parameter);
    Some((name, parameters.collect::<Option<_>>()?))
}

fn parse_parameter(text: &str) -> Option<Parameter> {
    let (name, has_default) = match text.trim().strip_suffix('?') {
        Some(name) => (name, true),
        None => (text, false),
    };
    Some(Parameter { name: identifier(name)?.to_owned(), has_default })
}

fn identifier(text: &str) -> Option<&str> {
    let text = text.trim();
    let is_one = text.starts_with(|first: char| first.is_ascii_alphabetic() || "_$".contains(first))
        && text.chars().all(|part| part.is_ascii_alphanumeric() || "_$".contains(part));
    is_one.then_some(text)
}

fn file_name(text: &str) -> Option<&str> {
    let is_part = |part: &str| part.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    let is_one = text.strip_suffix(".js").is_some_and(|path| path.split('/').all(is_part));
    is_one.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_written_by_name_with_named_parameters() {
        let exports = Exports::parse(
            "getUserTitles(authorization, accountId, options)\ncall(config, authorization, bodyPayload?)\nnothing()\n",
        );
        assert_eq!(
            exports.unwrap().javascript(),
            "import { start } from \"#start/functions.js\";\n\
             export async function call(config, authorization, bodyPayload = undefined) \
             { return await start().call(config, authorization, bodyPayload); }\n\
             export async function getUserTitles(authorization, accountId, options) \
             { return await start().getUserTitles(authorization, accountId, options); }\n\
             export async function nothing() { return await start().nothing(); }\n"
        );
    }

    #[test]
    fn an_alias_is_the_same_function() {
        let exports = Exports::parse("newName(code)\noldName = newName").unwrap();
        assert!(exports.javascript().ends_with("export { newName as oldName };\n"));
        assert_eq!(exports.names().collect::<Vec<_>>(), ["newName", "oldName"]);
    }

    #[test]
    fn what_the_shell_has_by_hand_comes_from_its_file() {
        let exports = Exports::parse("PsnClient from psn-client.js\ncall()").unwrap();
        assert!(exports.javascript().contains("export { PsnClient } from \"#shell/psn-client.js\";\n"));
        assert_eq!(exports.names().collect::<Vec<_>>(), ["PsnClient", "call"]);
    }

    #[test]
    fn methods_are_written_by_name_with_options_last() {
        let exports = Exports::parse(
            "PsnClient.list[](accountId,)\nPsnClient extends client/client.js\nPsnClient.call(config, bodyPayload?)\n",
        );
        assert!(exports.unwrap().javascript().ends_with(
            "import { Base, call as callMethod, list as listMethod } from \"#shell/client/client.js\";\n\
             export class PsnClient extends Base {\n\
             call(config, bodyPayload = undefined, options) { return callMethod(this, \"call\", [config, bodyPayload], options); }\n\
             list(accountId, options) { return listMethod(this, \"list\", [accountId], options); }\n\
             }\n"
        ));
        assert!(Exports::parse("PsnClient.list[](accountId)").is_err());
    }

    #[test]
    fn what_cannot_be_meant_is_refused() {
        for section in [
            "a(b",
            "a b(c)",
            "a(b c)",
            "a(1)",
            "a()\na()",
            "old = new",
            "old = older\nolder = old",
            "old = A\nA from a.js",
            "A from a",
            "A from ../a.js",
            "A B from a.js",
        ] {
            assert!(Exports::parse(section).is_err(), "{section}");
        }
    }
}

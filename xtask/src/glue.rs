//! The glue that wasm-bindgen writes, made fit for the shell.
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::command;
use crate::declarations;
use crate::paths;
use crate::tools::NpmTools;

/// The run-time enums as plain objects, which exist before the module starts. wasm-bindgen freezes them.
pub fn plain_enums(glue: &str, declarations: &str) -> Result<String> {
    let mut code = String::new();
    for name in declarations::enums(declarations) {
        let (_, object, _) = around_enum(glue, name)?;
        code.push_str(&format!("export const {name} = {object};\n"));
    }
    Ok(code)
}

fn without_enums(glue: &str, declarations: &str) -> Result<String> {
    let mut rest = glue.to_owned();
    for name in declarations::enums(declarations) {
        let (before, _, after) = around_enum(&rest, name)?;
        rest = format!("{before}{after}");
    }
    Ok(rest)
}

/// The glue before an enum, the enum's object, and the glue after it.
fn around_enum<'a>(glue: &'a str, name: &str) -> Result<(&'a str, &'a str, &'a str)> {
    glue.split_once(&format!("export const {name} = Object.freeze("))
        .and_then(|(before, rest)| rest.split_once(");").map(|(object, after)| (before, object, after)))
        .with_context(|| format!("wasm-bindgen's glue has no enum `{name}`"))
}

/// The glue as a function. wasm-bindgen's runs code when it is imported, and keeps one module for ever; as a
/// function it costs nothing before the first call, cannot fail at import, and a failed start can be tried again.
pub fn lazy(npm: &NpmTools, glue: &Path, declarations: &str) -> Result<String> {
    // Beside the glue, whose own imports are relative.
    let input = glue.with_file_name("glue-for-shell.js");
    let output = glue.with_file_name("glue-in-one.js");
    let glue = without_enums(&paths::read(glue)?, declarations)?;
    let glue = with_notice_of_traps(&with_direct_imports(&glue)?)?;
    paths::write(&input, with_shells_start(&glue)?)?;
    command::run_quietly(
        npm.esbuild()
            .arg(&input)
            .args(["--format=esm", "--platform=neutral"])
            .arg(format!("--outfile={}", output.display())),
    )?;
    wrap_glue(&paths::read(&output)?)
}

/// How wasm-bindgen's glue offers to start the module.
const OWN_START: &str = "export { initSync, __wbg_init as default };";
/// What a start is made of. The shell makes its own, since wasm-bindgen's takes a module of another realm for bytes.
const PARTS_OF_START: &str = "export { __wbg_get_imports as imports, __wbg_finalize_init as finishStart, hasTrapped };";

fn with_shells_start(glue: &str) -> Result<String> {
    let body = glue.trim_end().strip_suffix(OWN_START).context("the glue does not end with its start")?;
    Ok(format!("{body}{PARTS_OF_START}\n"))
}

/// How an import begins and ends whose failure the module catches, and what catches it.
const WRAPPED: [&str; 3] = [
    ": function() { return wrapError(function (",
    "}, arguments); },",
    "function wrapError(f, args) {\n    try {\n        return f.apply(this, args);\n    } catch (e) {\n",
];

/// The glue with imports that catch by themselves: wasm-bindgen's make a closure and a list of arguments at every call,
/// which costs as much as most of them do.
fn with_direct_imports(glue: &str) -> Result<String> {
    let [begin, end, catch] = WRAPPED;
    if glue.matches(begin).count() != glue.matches(end).count() || !glue.contains(catch) {
        bail!("the glue's imports are not wrapped as wasm-bindgen did it before");
    }
    let mut direct = String::new();
    for line in glue.replace(catch, "function wrapError(e) {\n    {\n").lines() {
        match line.split_once(begin) {
            Some((name, parameters)) => direct.extend([name, ": function(", parameters, " try {\n"]),
            None => direct.extend([line.replace(end, "} catch (e) { wrapError(e); } },").as_str(), "\n"]),
        }
    }
    Ok(direct)
}

/// Where the glue learns of a trap, and the notice that is taken there.
const TRAPS: [(&str, &str); 3] = [
    // Right where a call ends, for want of stack may leave none to call a function with.
    ("        __wbg_handle_catch(e);\n", "        trapped ||= !(e instanceof WebAssembly.Exception);\n"),
    // Where it gives the instance up.
    ("    getInt32ArrayMemory0()[__wbg_terminated_addr] = 1;\n", "    trapped = true;\n"),
    // Inside an import, where a trap, such as for want of memory for a text, is thrown on as JavaScript's exception.
    (
        "        throw new WebAssembly.Exception(__wbindgen_jstag_polyfill, [e],",
        "        trapped ||= e instanceof WebAssembly.RuntimeError;\n",
    ),
];

/// The glue with `hasTrapped`. Its own mark is in the module's memory, and stops all later calls.
fn with_notice_of_traps(glue: &str) -> Result<String> {
    let mut glue = format!("let trapped = false;\nconst hasTrapped = () => trapped;\n{glue}");
    for (place, notice) in TRAPS {
        if !glue.contains(place) {
            bail!("the glue does not have this line, where it learns of a trap: {}", place.trim());
        }
        glue = glue.replace(place, &format!("{notice}{place}"));
    }
    Ok(glue)
}

/// What the glue uses of a runtime that not every one has, and is given by the shell.
const GIVEN: &str = "TextDecoder, TextEncoder";

fn wrap_glue(module: &str) -> Result<String> {
    let (body, exported) = module
        .rsplit_once("\nexport {")
        .and_then(|(body, exported)| Some((body, exported.trim_end().strip_suffix("};")?)))
        .context("the bundled glue does not end with its exports")?;
    let mut members = Vec::new();
    for name in exported.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        members.push(match name.split_once(" as ") {
            Some((local, public)) => format!("{public}: {local}"),
            None => name.to_owned(),
        });
    }
    Ok(format!("export function createGlue({GIVEN}) {{\n{body}\nreturn {{ {} }};\n}}\n", members.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DECLARATIONS: &str = "export enum Rarity {\n}\nexport function call(): void;\n";

    #[test]
    fn enums_are_plain_objects() {
        let glue = "/** doc */\nexport const Rarity = Object.freeze({\n    Rare: 0, \"0\": \"Rare\",\n});\nlet x;\n";
        assert_eq!(
            plain_enums(glue, DECLARATIONS).unwrap(),
            "export const Rarity = {\n    Rare: 0, \"0\": \"Rare\",\n};\n"
        );
        assert_eq!(without_enums(glue, DECLARATIONS).unwrap(), "/** doc */\n\nlet x;\n");
        assert!(plain_enums("", DECLARATIONS).is_err());
    }

    #[test]
    fn the_glue_becomes_a_function() {
        let module = "// glue.js\nlet wasm;\nfunction call() {\n}\nexport {\n  call,\n  inner as outer\n};\n";
        assert_eq!(
            wrap_glue(module).unwrap(),
            "export function createGlue(TextDecoder, TextEncoder) {\n// glue.js\nlet wasm;\nfunction call() {\n}\nreturn { call, outer: inner };\n}\n"
        );
        assert!(wrap_glue("let a;").is_err());
    }

    #[test]
    fn the_shell_starts_the_module_itself() {
        let glue = "let wasm;\nexport { initSync, __wbg_init as default };\n";
        assert_eq!(with_shells_start(glue).unwrap(), format!("let wasm;\n{PARTS_OF_START}\n"));
        assert!(with_shells_start("export { other };").is_err());
    }

    #[test]
    fn imports_catch_by_themselves() {
        let imports = "        a: function() { return wrapError(function (x, y) {\n            return f(x);\n        }, arguments); },\n";
        let [_, _, catch] = WRAPPED;
        let glue = format!("{imports}{catch}        throw e;\n    }}\n}}\n");
        assert_eq!(
            with_direct_imports(&glue).unwrap(),
            "        a: function(x, y) { try {\n            return f(x);\n        } catch (e) { wrapError(e); } },\n\
             function wrapError(e) {\n    {\n        throw e;\n    }\n}\n"
        );
        assert!(with_direct_imports(imports).is_err());
        assert!(with_direct_imports(&glue.replace("arguments", "args")).is_err());
    }

    #[test]
    fn traps_are_noticed_wherever_the_glue_learns_of_them() {
        let places: String = TRAPS.iter().map(|(place, _)| *place).collect();
        let noticed = with_notice_of_traps(&format!("{places}{places}")).unwrap();
        for (place, notice) in TRAPS {
            assert_eq!(noticed.matches(&format!("{notice}{place}")).count(), 2, "{place}");
            assert!(with_notice_of_traps(&places.replace(place, "")).is_err(), "{place}");
        }
    }
}

//! The glue that wasm-bindgen writes, made fit for the host.
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::command;
use crate::paths;
use crate::tools::NpmTools;

/// The glue as a function. wasm-bindgen's runs code when it is imported, and keeps one module for ever; as a
/// function it costs nothing before the first call, cannot fail at import, and a failed start can be tried again.
/// Its enums are left out: the host has them as constants.
pub fn lazy(npm: &NpmTools, glue: &Path) -> Result<String> {
    // Beside the glue, whose own imports are relative.
    let input = glue.with_file_name("glue-for-host.js");
    let output = glue.with_file_name("glue-in-one.js");
    let glue = with_direct_imports(&without_enums(&paths::read(glue)?)?)?;
    let glue = with_given_microtasks(&glue)?;
    let glue = with_free_empty_strings(&glue)?;
    paths::write(&input, with_hosts_start(&glue)?)?;
    command::run_quietly(
        npm.esbuild()
            .arg(&input)
            .args(["--format=esm", "--platform=neutral"])
            .arg(format!("--outfile={}", output.display())),
    )?;
    wrap_glue(&paths::read(&output)?)
}

/// How the glue writes an enum that the crate exports.
const FREEZES: &str = " = Object.freeze({\n";

fn without_enums(glue: &str) -> Result<String> {
    let mut kept = String::new();
    let mut rest = glue;
    while let Some((before, after)) = rest.split_once(FREEZES) {
        let (before, _) = before.rsplit_once("export const ").context("the glue freezes what is no export")?;
        let (_, after) = after.split_once("\n});").context("an enum of the glue does not end")?;
        kept.push_str(before);
        rest = after;
    }
    Ok(kept + rest)
}

/// How wasm-bindgen's glue offers to start the module.
const OWN_START: &str = "export { initSync, __wbg_init as default };";
/// What a start is made of. The host makes its own, since wasm-bindgen's takes a module of another realm for bytes.
const PARTS_OF_START: &str = "export { __wbg_get_imports as imports, __wbg_finalize_init as finishStart };";

fn with_hosts_start(glue: &str) -> Result<String> {
    let body = glue.trim_end().strip_suffix(OWN_START).context("the glue does not end with its start")?;
    Ok(format!("{body}{PARTS_OF_START}\n"))
}

/// How an import begins and ends whose failure the module catches, and what catches it.
const WRAPPED: [&str; 3] = [
    ": function() { return handleError(function (",
    "}, arguments); },",
    "function handleError(f, args) {\n    try {\n        return f.apply(this, args);\n    } catch (e) {\n",
];

/// The glue with imports that catch by themselves: wasm-bindgen's make a closure and a list of arguments at every call,
/// which costs as much as most of them do.
fn with_direct_imports(glue: &str) -> Result<String> {
    let [begin, end, catch] = WRAPPED;
    if glue.matches(begin).count() != glue.matches(end).count() || glue.contains(begin) != glue.contains(catch) {
        bail!("the glue's imports are not wrapped as wasm-bindgen did it before");
    }
    let mut direct = String::new();
    for line in glue.replace(catch, "function handleError(e) {\n    {\n").lines() {
        match line.split_once(begin) {
            Some((name, parameters)) => direct.extend([name, ": function(", parameters, " try {\n"]),
            None => direct.extend([line.replace(end, "} catch (e) { handleError(e); } },").as_str(), "\n"]),
        }
    }
    Ok(direct)
}

/// How wasm-bindgen-futures asks whether the runtime has microtasks.
const ASKS_FOR_MICROTASKS: &str = "const ret = arg0.queueMicrotask;";

/// The glue with the host's microtasks: those of the runtime may be another test's, or gone.
fn with_given_microtasks(glue: &str) -> Result<String> {
    let glue = glue.replace(ASKS_FOR_MICROTASKS, "const ret = queueMicrotask;");
    if glue.contains(".queueMicrotask") {
        bail!("the glue asks the runtime for microtasks in another way than wasm-bindgen did before");
    }
    Ok(glue)
}

/// How the glue hands over a string.
const PASSES_STRING: &str = "function passStringToWasm0(arg, malloc, realloc) {\n";
const PASSES_EMPTY: &str = "    if (arg === \"\") {\n        WASM_VECTOR_LEN = 0;\n        return 1;\n    }\n";

/// The glue that hands over an empty string without a call: what a request lacks is one. The module's own allocator gives
/// the same for nothing, too: the place 1.
fn with_free_empty_strings(glue: &str) -> Result<String> {
    if glue.contains("passStringToWasm0(") && !glue.contains(PASSES_STRING) {
        bail!("the glue hands over strings in another way than wasm-bindgen did before");
    }
    Ok(glue.replace(PASSES_STRING, &[PASSES_STRING, PASSES_EMPTY].concat()))
}

/// What the glue uses of a runtime that not every one has, or that tests replace, and is given by the host.
const GIVEN: &str = "TextDecoder, TextEncoder, queueMicrotask";

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

    #[test]
    fn enums_are_left_out() {
        let glue = "/** doc */\nexport const Rarity = Object.freeze({\n    Rare: 0, \"0\": \"Rare\",\n});\nlet x;\n";
        assert_eq!(without_enums(&glue.repeat(2)).unwrap(), "/** doc */\n\nlet x;\n".repeat(2));
        assert!(without_enums("let a = Object.freeze({\n});").is_err());
    }

    #[test]
    fn the_glue_becomes_a_function() {
        let module = "// glue.js\nlet wasm;\nfunction call() {\n}\nexport {\n  call,\n  inner as outer\n};\n";
        assert_eq!(
            wrap_glue(module).unwrap(),
            "export function createGlue(TextDecoder, TextEncoder, queueMicrotask) {\n// glue.js\nlet wasm;\nfunction call() {\n}\nreturn { call, outer: inner };\n}\n"
        );
        assert!(wrap_glue("let a;").is_err());
    }

    #[test]
    fn the_host_starts_the_module_itself() {
        let glue = "let wasm;\nexport { initSync, __wbg_init as default };\n";
        assert_eq!(with_hosts_start(glue).unwrap(), format!("let wasm;\n{PARTS_OF_START}\n"));
        assert!(with_hosts_start("export { other };").is_err());
    }

    #[test]
    fn imports_catch_by_themselves() {
        let imports = "        a: function() { return handleError(function (x, y) {\n            return f(x);\n        }, arguments); },\n";
        let [_, _, catch] = WRAPPED;
        let glue = format!("{imports}{catch}        throw e;\n    }}\n}}\n");
        assert_eq!(
            with_direct_imports(&glue).unwrap(),
            "        a: function(x, y) { try {\n            return f(x);\n        } catch (e) { handleError(e); } },\n\
             function handleError(e) {\n    {\n        throw e;\n    }\n}\n"
        );
        assert_eq!(with_direct_imports("let a;\n").unwrap(), "let a;\n");
        assert!(with_direct_imports(imports).is_err());
        assert!(with_direct_imports(&glue.replace("arguments", "args")).is_err());
    }

    #[test]
    fn an_empty_string_is_free() {
        let glue = format!("{PASSES_STRING}}}\n");
        assert_eq!(with_free_empty_strings(&glue).unwrap(), format!("{PASSES_STRING}{PASSES_EMPTY}}}\n"));
        assert_eq!(with_free_empty_strings("let a;").unwrap(), "let a;");
        assert!(with_free_empty_strings("passStringToWasm0(text)").is_err());
    }

    #[test]
    fn microtasks_are_the_hosts() {
        let glue = "const ret = arg0.queueMicrotask;\nqueueMicrotask(arg0);\n";
        assert_eq!(with_given_microtasks(glue).unwrap(), "const ret = queueMicrotask;\nqueueMicrotask(arg0);\n");
        assert!(with_given_microtasks("globalThis.queueMicrotask(arg0)").is_err());
    }
}

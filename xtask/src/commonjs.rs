//! An ES module as a CommonJS one of the shape that programs know: one plain object, whose members can be replaced.
//!
//! esbuild's own form has `__esModule` and getters: tests cannot put a stub in the place of a function, and a default import
//! that was compiled to CommonJS is `undefined`.
use anyhow::{Context, Result, bail};

/// The same code, with its exports as an object literal, which Node reads the names of when an ES module imports it.
pub fn from_module(code: &str) -> Result<String> {
    let imports =
        |line: &str| line.strip_prefix("import").is_some_and(|rest| rest.starts_with([' ', '{', '*', '"', '\'']));
    if code.lines().any(imports) {
        bail!("a file of CommonJS cannot import a module");
    }
    let (body, exported) = code
        .trim_end()
        .trim_end_matches(';')
        .strip_suffix('}')
        .and_then(|code| code.rsplit_once("export{").or_else(|| code.rsplit_once("export {")))
        .context("the bundle does not end with its exports")?;
    let mut members = String::new();
    for name in exported.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        members.push_str(&match name.split_once(" as ") {
            Some((local, public)) => format!("  {public}: {local},\n"),
            None => format!("  {name},\n"),
        });
    }
    Ok(format!("\"use strict\";\n{body}module.exports = {{\n{members}}};\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exports_become_one_object() {
        assert_eq!(
            from_module("var a=1;\nexport{a,b as\nc,d as e};\n".replace("as\n", "as ").as_str()).unwrap(),
            "\"use strict\";\nvar a=1;\nmodule.exports = {\n  a,\n  c: b,\n  e: d,\n};\n"
        );
        assert!(from_module("var a;").is_err());
        assert!(from_module("import a from \"a\";\nexport{a};").is_err());
    }
}

//! The package's TypeScript declarations, made from what wasm-bindgen writes.
use anyhow::{Result, bail};

/// The text of `index.d.ts` and `index.d.cts`: without banners, with single blank lines, and with nothing visible
/// that is not exported.
pub fn clean(written: &str) -> Result<String> {
    let mut text = String::new();
    let mut blank = true;
    for line in written.lines().map(str::trim_end) {
        if is_banner(line) || (line.is_empty() && blank) {
            continue;
        }
        blank = line.is_empty();
        text.push_str(line);
        text.push('\n');
    }
    for unwanted in ["Symbol.dispose", "WebAssembly.", "/// <reference", "lib.dom"] {
        if text.contains(unwanted) {
            bail!(
                "the declarations mention `{unwanted}`, which not every project's TypeScript knows: declare that item with `skip_typescript` and a custom section"
            );
        }
    }
    text.truncate(text.trim_end().len());
    text.push_str("\n\nexport {};\n");
    Ok(text)
}

/// The enums that exist at run time.
pub fn enums(declarations: &str) -> Vec<&str> {
    declarations.lines().filter_map(|line| line.strip_prefix("export enum ")?.split_whitespace().next()).collect()
}

/// The functions and constants that exist at run time.
pub fn values(declarations: &str) -> Vec<&str> {
    declarations
        .lines()
        .filter_map(|line| {
            let declared = line.strip_prefix("export function ").or_else(|| line.strip_prefix("export const "))?;
            declared.split(|end: char| !(end.is_ascii_alphanumeric() || "_$".contains(end))).next()
        })
        .collect()
}

fn is_banner(line: &str) -> bool {
    ["/* tslint:", "/* eslint-", "// tslint:", "// @ts-"].iter().any(|banner| line.starts_with(banner))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn banners_and_spare_blank_lines_go() {
        let written =
            "/* tslint:disable */\n/* eslint-disable */\n\n\nexport type A = 1;  \r\n\n\n\nexport type B = 2;\n\n";
        assert_eq!(clean(written).unwrap(), "export type A = 1;\n\nexport type B = 2;\n\nexport {};\n");
    }

    #[test]
    fn what_needs_newer_or_other_libraries_is_refused() {
        let written = "export class PsnClient {\n  free(): void;\n  [Symbol.dispose](): void;\n}\n";
        assert!(clean(written).unwrap_err().to_string().contains("skip_typescript"));
    }

    #[test]
    fn what_exists_at_run_time_is_found() {
        let text = "export enum TrophyRarity {\n}\nexport function call<T>(): Promise<T>;\nexport const old: typeof call;\nexport interface A {}\n";
        assert_eq!(enums(text), ["TrophyRarity"]);
        assert_eq!(values(text), ["call", "old"]);
    }
}

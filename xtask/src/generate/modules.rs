//! What wasm-bindgen declares of a module, in two parts: its enums, which the host has as constants, and its exports.
use anyhow::{Result, bail};

use super::models::name;
use super::text::import_types;

/// What is declared of a module.
pub struct Declared {
    /// Each with its comment.
    enums: Vec<String>,
    exports: Vec<String>,
}

impl Declared {
    /// Reads wasm-bindgen's declarations of the target `bundler`, which have nothing but the crate's own exports.
    pub fn parse(written: &str) -> Self {
        let (enums, exports) = items(written).into_iter().partition(|item| is_enum(item));
        Self { enums, exports }
    }

    /// The enums that the host and the module share, as constants.
    pub fn constants(&self) -> Result<String> {
        let enums: Vec<_> = self.enums.iter().map(|item| item.replace("export enum ", "export const enum ")).collect();
        if enums.is_empty() {
            bail!("the module declares no enum, and at least `Endpoint` has to be one");
        }
        Ok(enums.join("\n"))
    }

    /// The exports alone.
    pub fn exports(&self) -> String {
        let code = self.exports.join("\n");
        let enums = self.enums.iter().filter_map(|item| name(item));
        format!("{}{code}\nexport {{}};\n", import_types(&code, enums, "#enums"))
    }
}

fn is_enum(item: &str) -> bool {
    item.lines().any(|line| line.starts_with("export enum "))
}

/// The declarations, each with its comment, without what not every project's TypeScript knows.
fn items(written: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    let mut in_comment = false;
    let is_kept = |line: &&str| !line.is_empty() && !is_banner(line) && !line.contains("[Symbol.dispose]");
    for line in written.lines().map(str::trim_end).filter(is_kept) {
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

fn is_banner(line: &str) -> bool {
    ["/* tslint:", "/* eslint-", "// tslint:", "// @ts-"].iter().any(|banner| line.starts_with(banner))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WRITTEN: &str = "/* tslint:disable */\n/* eslint-disable */\n\n/**\n * Which.\n */\nexport enum Endpoint {\n    A = 0,\n}\n\nexport class Core {\n  free(): void;\n  [Symbol.dispose](): void;\n  /**\n   * Asks.\n   */\n  ask(endpoint: Endpoint): string;\n}\n\nexport enum Rarity {\n    Rare = 2,\n}\n\nexport function baseUrl(href: string): string;\n";

    #[test]
    fn enums_become_constants() {
        let declared = Declared::parse(WRITTEN);
        let constants = declared.constants().unwrap();
        assert_eq!(
            constants,
            "/**\n * Which.\n */\nexport const enum Endpoint {\n    A = 0,\n}\n\nexport const enum Rarity {\n    Rare = 2,\n}\n"
        );
        assert!(Declared::parse("").constants().is_err());
    }

    #[test]
    fn exports_take_the_enums_from_their_file() {
        assert_eq!(
            Declared::parse(WRITTEN).exports(),
            "import type { Endpoint } from \"#enums\";\nexport class Core {\n  free(): void;\n  /**\n   * Asks.\n   */\n  ask(endpoint: Endpoint): string;\n}\n\nexport function baseUrl(href: string): string;\n\nexport {};\n"
        );
    }
}

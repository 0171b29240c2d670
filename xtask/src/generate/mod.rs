//! The TypeScript that follows from the crate: from its specs of the endpoints, its models, and what wasm-bindgen declares.
mod client;
mod docs;
mod endpoints;
mod functions;
mod models;
mod modules;
mod request;
mod start;
mod text;

use std::path::{Path, PathBuf};

use anyhow::Result;

use self::models::Models;
use self::modules::Declared;
use crate::glue;
use crate::modules::Modules;
use crate::paths;
use crate::tools::NpmTools;

pub use self::start::{inline as start_inline, of_all as start_of_all};

/// Writes the tables of endpoints and functions into the repository.
pub fn write_docs(root: &Path) -> Result<()> {
    let subjects = psn_api_wasm::endpoints::SUBJECTS;
    paths::write(&root.join(docs::FILE), docs::endpoints(subjects))?;
    let readme = root.join("README.md");
    let text = docs::readme_with_functions(&paths::read(&readme)?, subjects)?;
    paths::write(&readme, text)
}

/// Where the generated files are, those of one build.
pub fn folder(work: &Path) -> PathBuf {
    work.join("generated")
}

/// Writes all that TypeScript needs to know, and the glue of each module.
pub fn write(modules: &Modules, npm: &NpmTools, folder: &Path) -> Result<()> {
    paths::fresh_folder(folder)?;
    let declared = |declarations: &Path| Ok::<_, anyhow::Error>(Declared::parse(&paths::read(declarations)?));
    paths::write(&folder.join("enums.ts"), declared(&modules.all.declarations())?.constants()?)?;
    for (file, content) in of_endpoints()? {
        paths::write(&folder.join(file), content)?;
    }
    for (file, content) in start::declarations() {
        paths::write(&folder.join(file), content)?;
    }
    for module in modules.each() {
        let exports = declared(&module.declarations())?.exports();
        paths::write(&folder.join(format!("module/{}.d.ts", module.name)), exports)?;
        let glue = glue::lazy(npm, &module.glue())?;
        paths::write(&folder.join(format!("glue/{}.js", module.name)), glue)?;
    }
    Ok(())
}

/// The files that follow from the crate's specs and models alone.
fn of_endpoints() -> Result<[(&'static str, String); 4]> {
    let endpoints = psn_api_wasm::endpoints::ALL;
    for endpoint in endpoints {
        request::check(endpoint)?;
    }
    let declarations = [psn_api_wasm::models::DECLARATIONS, psn_api_wasm::trophy_so::DECLARATIONS].concat();
    let models = Models::new(&declarations, endpoints)?;
    Ok([
        ("models.ts", models.code()),
        ("functions.ts", functions::code(endpoints, &models)?),
        ("client.ts", client::code(endpoints, &models)?),
        ("endpoints.json", endpoints::json(endpoints)?),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use psn_api_wasm::models::TrophyRarity;

    fn generated(file: &str) -> String {
        let files = of_endpoints().unwrap();
        let (_, content) = files.into_iter().find(|(name, _)| *name == file).unwrap();
        content
    }

    #[track_caller]
    fn assert_holds(file: &str, pieces: &[&str]) {
        let code = generated(file);
        for piece in pieces {
            assert!(code.contains(piece), "{file} does not hold:\n{piece}\n\nIt is:\n{code}");
        }
    }

    #[test]
    fn a_function_follows_from_its_spec() {
        assert_holds(
            "functions.ts",
            &[
                "const getTitleTrophiesSpec: FunctionSpec = { endpoint: Endpoint.GetTitleTrophies, name: \"getTitleTrophies\", pathLength: 2, options: { as: \"query\", presence: \"optional\" }, reply: { kind: \"json\" } };\n",
                " * @param trophyGroupId `\"all\"` for every trophy, `\"default\"` for those of the base game, `\"001\"` and on for added ones.\n",
                "export async function getTitleTrophies(authorization: AuthorizationPayload, npCommunicationId: string, trophyGroupId: string, options?: TrophyPageOptions): Promise<TitleTrophiesResponse> {\n  return await callFunction(getTitleTrophiesSpec, authorization, [npCommunicationId, trophyGroupId], options);\n}\n",
            ],
        );
    }

    #[test]
    fn bodies_forms_and_variables_follow_from_specs() {
        assert_holds(
            "functions.ts",
            &[
                "json: (searchTerm, domain) => ({\"searchTerm\":searchTerm,\"domainRequests\":[{\"domain\":domain}]})",
                "form: (accessCode) => ({ code: accessCode, ",
                "fixed: { includeFields: \"device,systemData\", platform: ",
                "as: \"variables\", presence: \"optional\", defaults: { limit: 50, categories: [\"ps4_game\", \"ps5_native_game\"] }",
                "joined: [\"categories\"]",
                "options: PurchasedGamesOptions | undefined = undefined)",
                "locales: Intl.LocalesArgument | undefined = undefined)",
                "return await callTokenFunction(exchangeAccessCodeForAuthTokensSpec, accessCode);",
                "return await callNpssoFunction(exchangeNpssoForAccessCodeSpec, npssoToken);",
                " * @deprecated Use `exchangeAccessCodeForAuthTokens` instead.\n */\nexport const exchangeCodeForAccessToken: typeof exchangeAccessCodeForAuthTokens = exchangeAccessCodeForAuthTokens;\n",
            ],
        );
    }

    #[test]
    fn a_method_follows_from_its_spec() {
        assert_holds(
            "client.ts",
            &[
                "arguments: [{ name: \"npCommunicationId\", kind: \"npCommunicationId\" }, { name: \"trophyGroupId\", kind: \"segment\" }]",
                "takes: { npServiceName: { kind: \"choice\", choices: [\"trophy\", \"trophy2\"] }, limit: { kind: \"integer\", least: 1 }, offset: { kind: \"integer\", least: 0 } }",
                "list: { items: [\"trophies\"], id: [\"trophyGroupId\", \"trophyId\"], start: \"offset\", size: \"limit\" }",
                "   * const { trophies } = await client.getTitleTrophies(\"NPWR20188_00\", \"all\");\n",
                "  getTitleTrophies(npCommunicationId: string | TitleReference, trophyGroupId: string, options?: TrophyPageOptions & RequestOptions): PagedPromise<TitleTrophiesResponse, TitleThinTrophy> {\n    return listMethod(this, getTitleTrophiesSpec, [npCommunicationId, trophyGroupId], options);\n  }\n",
                "  getUserTrophiesForSpecificTitle(accountId: string, options: SpecificTitleOptions & RequestOptions): ",
            ],
        );
        assert!(!generated("client.ts").contains("exchangeNpsso"));
    }

    #[test]
    fn options_may_be_undefined() {
        assert_holds(
            "models.ts",
            &[
                "export interface PageOptions {\n",
                "    limit?: number | undefined;\n",
                "    npTitleIds: string;\n",
                "    accountDevices?: AccountDevice[];\n",
                "export type RelayRead =\n",
            ],
        );
    }

    #[test]
    fn the_hosts_enum_has_the_crates_numbers() {
        let host = paths::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../pkg-template/src/trophy-rarity.ts")))
            .unwrap();
        for rarity in [TrophyRarity::UltraRare, TrophyRarity::VeryRare, TrophyRarity::Rare, TrophyRarity::Common] {
            let line = format!("  {rarity:?} = {},\n", rarity as u32);
            assert!(host.contains(&line), "pkg-template/src/trophy-rarity.ts does not have `{}`", line.trim());
        }
    }
}

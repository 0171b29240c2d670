//! `docs/endpoints.md`: what each endpoint does and asks, how that is known, and what a relay does with it. And the names of
//! the functions in README.
use anyhow::{Context, Result};
use psn_api_wasm::endpoint::{Effect, EndpointSpec, Evidence, RelayAccess, RequestContent, Subject};

/// The file, from the repository's root.
pub const FILE: &str = "docs/endpoints.md";

const INTRODUCTION: &str = "\
# Endpoints

This table follows from the declarations in `src/endpoints`; `cargo xtask test package --bless` writes it.

*Evidence* says how it is known what PSN answers:

- **recorded**: answers of PSN were recorded.
- **live-verified**: somebody has tried it against PSN, and says so.
- **documented**: a page describes it, or a program has it.
- **unverified**: nobody says that it works.

A *write* changes the account, or others see it. `PsnClient` never sends it again by itself.

*Relay* is what a relay with a client of its own does: it answers by default, only if `allow` names the function, or never.
";

const LEFT_OUT: &str = "
## Left out

`client.call()` reaches what has no function. These are left out:

| what | why |
|---|---|
| sending friend requests, blocking people | the only known requests are of 2020 and before, and nobody says that they still work |
| changing the wish list, reactions and \"is typing\" in groups, waking consoles | no source has tried them |
| inviting people to an existing group | sources do not agree on how; `createGroup()` makes a new one |
| titles of PS4 at tmdb.np.dl.playstation.net | `getTitleConcepts()` tells more, of PS5, too |
| shopping cart, giving stars, remote downloads, PlayStation Stars | they need a browser, or have ended |
| reactions to single messages, making and joining parties | no source has tried them |
| the parties of the signed-in account | the request needs a header with the ids of the parties |
| activities of a title, the codex, whether activities have help, sent friend requests | no source says that they work |
| icons of PS3 titles | `getTitleTrophyGroups()` has them |
| `accounts/me` | it is the account's private record |
| several categories at once | `getStoreCategoryGrid()` reads each of them |
| stickers | they are files that need no sign-in: any `fetch` gets them |
";

pub fn endpoints(subjects: &[Subject]) -> String {
    let mut text = INTRODUCTION.to_owned();
    for subject in subjects {
        let docs: Vec<_> = subject.docs.iter().map(|line| line.trim()).collect();
        text.push_str(&format!("\n## {}\n\n{}\n\n", subject.name, docs.join(" ")));
        text.push_str("| function | what it does | request | effect | evidence | relay |\n|---|---|---|---|---|---|\n");
        for endpoint in subject.endpoints {
            text.push_str(&row(endpoint));
        }
    }
    text + LEFT_OUT
}

const TABLE_START: &str = "<!-- functions: written by `cargo xtask test package --bless` -->\n";
const TABLE_END: &str = "<!-- /functions -->";

/// README with the names of all functions, by subject.
pub fn readme_with_functions(readme: &str, subjects: &[Subject]) -> Result<String> {
    let (before, rest) = readme.split_once(TABLE_START).context("README.md has no table of functions")?;
    let (_, after) = rest.split_once(TABLE_END).context("README.md has no end of the table of functions")?;
    let mut table = String::from("| about | functions |\n|---|---|\n");
    for subject in subjects {
        let names: Vec<_> = subject.endpoints.iter().map(|endpoint| format!("`{}`", endpoint.name)).collect();
        let about = first_sentence(subject.docs);
        table.push_str(&format!("| [{about}](docs/endpoints.md#{}) | {} |\n", subject.name, names.join(", ")));
    }
    Ok(format!("{before}{TABLE_START}{table}{TABLE_END}{after}"))
}

fn first_sentence(docs: &[&str]) -> String {
    let lines: Vec<_> = docs.iter().map(|line| line.trim()).take_while(|line| !line.is_empty()).collect();
    let text = lines.join(" ");
    let end = text.find(". ").map_or(text.len(), |dot| dot + 1);
    text[..end].trim_end_matches([':', '.']).to_owned()
}

fn row(endpoint: &EndpointSpec) -> String {
    let effect = if endpoint.request.effect == Effect::Write { "write" } else { "read" };
    format!(
        "| `{}` | {} | {} | {effect} | {} | {} |\n",
        endpoint.name,
        first_sentence(endpoint.docs),
        request(endpoint),
        evidence(endpoint.evidence),
        relay(endpoint.relay)
    )
}

fn request(endpoint: &EndpointSpec) -> String {
    let url = endpoint.url();
    let place = url.strip_prefix("https://").unwrap_or(&url);
    let operation = match &endpoint.request.content {
        RequestContent::GraphQl(query) => format!(" `{}`", query.operation),
        _ => String::new(),
    };
    format!("`{} {place}`{operation}", endpoint.request.method.as_str())
}

fn evidence(evidence: Evidence) -> String {
    let (kind, source) = match evidence {
        Evidence::Recorded(source) => ("recorded", source),
        Evidence::LiveVerified(source) => ("live-verified", source),
        Evidence::Documented(source) => ("documented", source),
        Evidence::Unverified(source) => ("unverified", source),
        _ => ("unknown", ""),
    };
    format!("{kind}: {source}")
}

fn relay(access: RelayAccess) -> String {
    match access {
        RelayAccess::Default => "by default".to_owned(),
        RelayAccess::ByName => "if named".to_owned(),
        RelayAccess::As(other) => format!("as `{other}`"),
        _ => "never".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_current() {
        let file = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join(FILE);
        let written = std::fs::read_to_string(file).unwrap_or_default();
        let current = endpoints(psn_api_wasm::endpoints::SUBJECTS);
        assert!(written == current, "{FILE} is not current: `cargo xtask test package --bless` writes it");
    }

    #[test]
    fn the_functions_of_the_readme_are_current() {
        let readme = include_str!("../../../README.md");
        let current = readme_with_functions(readme, psn_api_wasm::endpoints::SUBJECTS).unwrap();
        assert!(readme == current, "README.md is not current: `cargo xtask test package --bless` writes it");
    }

    #[test]
    fn a_row_says_all() {
        let text = endpoints(psn_api_wasm::endpoints::SUBJECTS);
        for row in [
            "| `acceptFriendRequest` | Accepts the friend request of an account | `PUT m.np.playstation.com/api/userProfile/v1/internal/users/me/friends/{accountId}` | write | recorded: PSNAWP's tests, 2025 | if named |\n",
            "| `getTitleGameHelp` | Reads the game help for trophies: hints, and the addresses of videos, which soon expire | `GET m.np.playstation.com/api/graphql/v1/op` `metGetTips` | read | documented: andshrew/PlayStation-Trophies, 2024-08 | never |\n",
        ] {
            assert!(text.contains(row), "{text}");
        }
    }
}

//! What the endpoints say of themselves fits together.

use std::collections::BTreeSet;

use psn_api_wasm::Method;
use psn_api_wasm::endpoint::{
    ArgumentKind, ArgumentSpec, Authorization, Effect, EndpointSpec, OptionKind, Presence, RelayAccess, RequestContent,
    names_in,
};
use psn_api_wasm::endpoints::{ALL, Endpoint, SUBJECTS};
use psn_api_wasm::hosts;
use psn_api_wasm::reply::Reply;

fn of(name: &str) -> &'static EndpointSpec {
    ALL.iter().find(|spec| spec.name == name).unwrap()
}

/// The arguments that stand in the path: those that are sent nowhere else.
fn in_path(spec: &EndpointSpec) -> Vec<&'static str> {
    let sent = sent(spec);
    let is_in_path = |argument: &&ArgumentSpec| argument.kind != ArgumentKind::Any && !sent.contains(&argument.name);
    spec.arguments.iter().filter(is_in_path).map(|argument| argument.name).collect()
}

/// The arguments that stand in the query, the variables or the body, in their order.
fn sent(spec: &EndpointSpec) -> Vec<&'static str> {
    let named =
        |pairs: &'static [(&str, &str)]| pairs.iter().filter_map(|(_, value)| value.strip_prefix('$')).collect();
    let fixed: Vec<&str> = named(spec.request.fixed_options);
    let in_variables = spec.request.variables.iter().flat_map(|(_, template)| names_in(template));
    let is_argument = |name: &&str| spec.arguments.iter().any(|argument| argument.name == *name);
    let nested: Vec<&str> = in_variables.filter(is_argument).collect();
    let more: Vec<&str> = match spec.request.content {
        RequestContent::Json(template) => {
            let names = template.split('$').skip(1);
            names.map(|part| part.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap()).collect()
        }
        RequestContent::Form(pairs) => named(pairs),
        RequestContent::Picture => {
            spec.arguments.iter().filter(|argument| argument.kind == ArgumentKind::Picture).map(|it| it.name).collect()
        }
        _ if spec.request.authorization == Authorization::Npsso => vec!["npssoToken"],
        _ => Vec::new(),
    };
    [fixed, nested, more].concat()
}

#[test]
fn every_endpoint_is_in_one_subject() {
    let names: Vec<&str> = SUBJECTS.iter().flat_map(|subject| subject.endpoints).map(|spec| spec.name).collect();
    assert_eq!(names, ALL.iter().map(|spec| spec.name).collect::<Vec<_>>());
    let subjects: Vec<_> = SUBJECTS.iter().map(|subject| subject.name).collect();
    assert_eq!(subjects, ["authentication", "trophy", "user", "groups", "games", "universal"]);
    assert!(SUBJECTS.iter().all(|subject| subject.docs.iter().any(|line| line.ends_with('.'))));
}

#[test]
fn names_are_unique() {
    let names: Vec<&str> = ALL.iter().flat_map(|spec| [&[spec.name], spec.aliases].concat()).collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{names:?}");
    for spec in ALL {
        let arguments: Vec<&str> = spec.arguments.iter().map(|argument| argument.name).collect();
        assert_eq!(arguments.iter().collect::<BTreeSet<_>>().len(), arguments.len(), "{}", spec.name);
        let options: Vec<&str> =
            spec.options.iter().flat_map(|options| options.fields).map(|field| field.name).collect();
        assert_eq!(options.iter().collect::<BTreeSet<_>>().len(), options.len(), "{}", spec.name);
        assert!(options.is_empty() || options.contains(&"headerOverrides"), "{}", spec.name);
    }
}

/// The list names each endpoint's variant by hand.
#[test]
fn the_enum_has_the_endpoints_in_order() {
    assert_eq!(Endpoint::ALL.len(), ALL.len());
    for (endpoint, spec) in Endpoint::ALL.iter().zip(ALL) {
        assert_eq!(format!("{endpoint:?}"), [&spec.name[..1].to_uppercase(), &spec.name[1..]].concat());
        assert_eq!(endpoint.request().name, spec.name);
    }
}

#[test]
fn arguments_are_where_the_request_looks_for_them() {
    for spec in ALL {
        assert_eq!(spec.request.path_arguments().collect::<Vec<_>>(), in_path(spec), "{}", spec.name);
        assert_eq!(spec.request.arguments, in_path(spec), "{}", spec.name);
        // One argument may stand in several places.
        let without = in_path(spec)
            .iter()
            .fold(spec.request.path.to_owned(), |path, name| path.replace(&format!("{{{name}}}"), ""));
        assert!(!without.contains(['{', '}']), "{}", spec.name);
        let arguments: Vec<_> = spec.arguments.iter().map(|argument| argument.name).collect();
        let after: Vec<_> = spec.arguments.iter().filter(|argument| argument.kind == ArgumentKind::Any).collect();
        let path: Vec<_> = spec.request.path_arguments().collect();
        let sent = sent(spec);
        assert_eq!(arguments[path.len()..arguments.len() - after.len()], sent, "{}", spec.name);
    }
}

#[test]
fn requests_are_whole() {
    for spec in ALL {
        let request = spec.request;
        assert!(hosts::SERVICES.contains(&request.service), "{}", spec.name);
        assert!(request.path.is_empty() || request.path.starts_with('/'), "{}", spec.name);
        let has_body =
            matches!(request.content, RequestContent::Json(_) | RequestContent::Form(_) | RequestContent::Picture);
        assert!(!has_body || request.method != Method::Get, "{}", spec.name);
        let is_write = matches!(request.method, Method::Put | Method::Patch | Method::Delete);
        assert!(!is_write || request.effect == Effect::Write, "{}", spec.name);
        // Options follow a `?` of their own, as in psn-api.
        assert!(request.query.is_empty() || spec.options.is_none() || spec.is_of_psn_api, "{}", spec.name);
        assert_eq!(request.reply == Reply::Nothing, spec.response == "void", "{}", spec.name);
        if let RequestContent::GraphQl(query) = &request.content {
            assert_eq!(query.hash.len(), 64, "{}", spec.name);
            assert!([hosts::GRAPHQL, hosts::MOBILE_GRAPHQL].contains(&request.service));
        }
    }
}

/// The file that an endpoint is written in.
fn file(spec: &EndpointSpec) -> String {
    let is_of_it = |listed: &&EndpointSpec| listed.name == spec.name;
    let subject = SUBJECTS.iter().find(|subject| subject.endpoints.iter().copied().any(|listed| is_of_it(&listed)));
    let name = spec.name.chars().fold(String::new(), |name, letter| match letter.is_ascii_uppercase() {
        true => name + "_" + &letter.to_ascii_lowercase().to_string(),
        false => name + &letter.to_string(),
    });
    format!("src/endpoints/{}/{name}.rs", subject.unwrap().name)
}

/// The documentation says where a request goes, in the words of the data.
#[test]
fn the_documentation_names_the_route() {
    for spec in ALL {
        let url = spec.url();
        let (host, path) = url.strip_prefix("https://").unwrap().split_once('/').unwrap();
        let docs = spec.docs.join(" ");
        let asked = docs.split("Asks `").nth(1).unwrap_or_else(|| panic!("{} has no \"Asks\"", file(spec)));
        assert!(asked.starts_with(&format!("{} /{path}", spec.request.method.as_str())), "{}: {asked}", file(spec));
        assert!(asked.contains(&format!("on {host}")), "{}: {asked}", file(spec));
        assert!(spec.promise_docs.contains(&"```ts"), "{}: its `response` shows no example in TypeScript", file(spec));
        for line in spec.docs.iter().chain(spec.promise_docs) {
            assert!(!line.starts_with(' ') || line.starts_with("  "), "{}: {line:?}", spec.name);
        }
    }
}

#[test]
fn lists_are_read_by_options_that_exist() {
    let mut largest = Vec::new();
    for spec in ALL {
        let Some(list) = spec.list else { continue };
        let kind = |name: &str| {
            let options = spec.options.unwrap();
            options.fields.iter().find(|field| field.name == name).unwrap().kind
        };
        assert_eq!(kind(list.start), OptionKind::Integer { least: 0, most: None }, "{}", spec.name);
        assert_eq!(kind(list.size), OptionKind::Integer { least: 1, most: list.largest }, "{}", spec.name);
        // What a page says of itself is looked for beside its items.
        let place = |items: &'static [&str]| items.split_last().unwrap().1;
        assert!(list.other_items.is_none_or(|others| place(others) == place(list.items)), "{}", spec.name);
        assert_eq!(list.id.is_empty(), list.item == "string", "{}", spec.name);
        largest.extend(list.largest.map(|largest| (spec.name, largest, list.is_ordered_by_change)));
    }
    assert_eq!(
        largest,
        [("getUserTitles", 800, true), ("getPurchasedGames", 5000, false), ("getUserPlayedGames", 200, true)]
    );
}

#[test]
fn known_ranges_are_told() {
    let kind = |name: &str, option: &str| {
        of(name).options.unwrap().fields.iter().find(|field| field.name == option).unwrap().kind
    };
    assert_eq!(kind("getRecentlyPlayedGames", "limit"), OptionKind::Integer { least: 1, most: Some(100) });
    assert_eq!(kind("getUserTrophiesForSpecificTitle", "npTitleIds"), OptionKind::TitleIds { most: 5 });
    assert_eq!(kind("getUserFriendsAccountIds", "limit"), OptionKind::Integer { least: 1, most: None });
}

/// Options that have to be given are those of an options object that has to be.
#[test]
fn presence_follows_from_the_options() {
    for spec in ALL {
        let Some(options) = &spec.options else { continue };
        let is_required = options.fields.iter().any(|field| field.is_required);
        assert_eq!(is_required, options.presence == Presence::Required, "{}", spec.name);
        let is_graphql = matches!(spec.request.content, RequestContent::GraphQl(_));
        for field in options.fields {
            let Some(default) = field.default else { continue };
            let value = serde_json::from_str::<serde_json::Value>(default).unwrap();
            // A query takes words as they are, and no lists.
            assert!(is_graphql || !(value.is_array() || default.contains('\\')), "{} {}", spec.name, field.name);
        }
    }
}

#[test]
fn what_a_relay_answers_as_another_asks_the_same() {
    for spec in ALL {
        if let RelayAccess::As(other) = spec.relay {
            let (one, other) = (spec.request, of(other).request);
            assert_eq!((one.service, one.query), (other.service, other.query));
            assert_eq!(one.path, other.path);
        }
        let is_write = spec.request.effect == Effect::Write;
        assert!(!is_write || !matches!(spec.relay, RelayAccess::Default), "{}", spec.name);
        let is_readable = spec.relay == RelayAccess::Never || spec.request.method == Method::Get || is_write;
        assert!(
            is_readable && !(spec.request.authorization != Authorization::Bearer && spec.relay != RelayAccess::Never)
        );
    }
}

#[test]
fn what_an_account_has_of_a_title_is_known() {
    let names: Vec<&str> = ALL.iter().filter(|spec| spec.is_of_account_and_title()).map(|spec| spec.name).collect();
    assert_eq!(names, ["getUserTrophiesEarnedForTitle", "getUserTrophyGroupEarningsForTitle"]);
}

/// The names by which `PsnClient` takes new hashes are those of single queries.
#[test]
fn every_query_has_its_own_key() {
    let queries: Vec<_> = ALL.iter().filter_map(|spec| spec.request.persisted_query()).collect();
    let keys: BTreeSet<_> = queries.iter().map(|query| query.key).collect();
    assert_eq!(keys.len(), queries.len());
    assert!(queries.iter().all(|query| query.key.split(':').next() == Some(query.operation)));
}

/// What stands in a variable is an argument, or an option that always has a value. The functions send no option besides.
#[test]
fn variables_are_made_of_what_is_known() {
    for spec in ALL.iter().filter(|spec| !spec.request.variables.is_empty()) {
        let options = spec.options.unwrap();
        assert!(matches!(spec.request.content, RequestContent::GraphQl(_)) && options.is_closed, "{}", spec.name);
        for name in spec.request.variables.iter().flat_map(|(_, template)| names_in(template)) {
            let is_argument = spec.arguments.iter().any(|argument| argument.name == name);
            let has_value = options.fields.iter().any(|field| field.name == name && field.default.is_some());
            assert!(is_argument || has_value, "{}: {name}", spec.name);
        }
    }
}

/// What psn-api has is as in psn-api; its other functions are not known to this crate.
#[test]
fn the_functions_of_psn_api_are_marked() {
    let marked: BTreeSet<_> = ALL.iter().filter(|spec| spec.is_of_psn_api).map(|spec| spec.name).collect();
    assert_eq!(marked.len(), 23);
    assert!(marked.contains("makeUniversalSearch") && !marked.contains("getGroup"));
}

/// The functions know an option of a query only by its default, where others are left out.
#[test]
fn closed_options_have_defaults() {
    for spec in ALL {
        let Some(options) = spec.options.filter(|options| options.is_closed) else { continue };
        for field in options.fields.iter().filter(|field| field.kind != OptionKind::Headers) {
            assert!(field.default.is_some(), "{} {}", spec.name, field.name);
        }
    }
}

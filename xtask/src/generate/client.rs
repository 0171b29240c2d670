//! `client.ts`: the class that `PsnClient` extends, with a method for each endpoint that an account asks.
use anyhow::Result;
use psn_api_wasm::endpoint::{ArgumentKind, EndpointSpec, ListSpec, OptionKind, OptionSpec, Presence};

use super::models::Models;
use super::request;
use super::text::{Comment, Object, import_types, string, strings, without_space};

const IMPORTS: &str = "\
import { Endpoint } from \"#enums\";
import { callMethod, listMethod, Session } from \"#host/client/methods\";
import type { MethodSpec } from \"#host/spec\";
";

/// Types of the host, and the files that have them.
const HOST_TYPES: [(&str, &[&str]); 2] =
    [("#host/client/arguments", &["RequestOptions", "TitleReference"]), ("#host/client/lists", &["PagedPromise"])];

/// What is said of the class.
const DOCS: &str = "The methods of `PsnClient` that are an endpoint each.";

const CALL_OPTIONS: &str = "Options of this call: a `signal` that cancels it, a `timeout` in milliseconds, headers.";

const SERVICE_NAME: [&str; 2] = [
    "`npServiceName` is optional here. A title object says it. For an id, the client asks `trophy2` first, then",
    "`trophy`, and remembers which one has the title.",
];

pub fn code(endpoints: &[&EndpointSpec], models: &Models) -> Result<String> {
    let methods: Vec<_> = endpoints.iter().copied().filter(|endpoint| request::is_method(endpoint)).collect();
    let names: Vec<_> = methods.iter().map(|endpoint| endpoint.name).collect();
    let mut specs = String::new();
    let mut class = Comment::new(&[DOCS]).at(0);
    class.push_str("export class EndpointMethods extends Session {\n");
    for endpoint in methods {
        specs.push_str(&format!("export const {}Spec: MethodSpec = {};\n", endpoint.name, spec(endpoint)?));
        class.push_str(&method(endpoint, &names));
    }
    class.push_str("}\n");
    let mut imports = String::new();
    for (file, types) in HOST_TYPES {
        imports.push_str(&import_types(&class, types.iter().copied(), file));
    }
    imports.push_str(&import_types(&class, models.names(), "#models"));
    Ok(format!("{IMPORTS}{imports}\n{specs}\n{class}"))
}

fn spec(endpoint: &EndpointSpec) -> Result<Object> {
    let arguments: Vec<_> = endpoint
        .arguments
        .iter()
        .map(|argument| {
            let is_of_accounts = matches!(argument.kind, ArgumentKind::AccountIds | ArgumentKind::Invitees);
            let most = is_of_accounts.then_some(ArgumentKind::MOST_ACCOUNT_IDS);
            let argument =
                Object::default().with("name", string(argument.name)).with("kind", string(kind(argument.kind)));
            argument.with_some("most", most).to_string()
        })
        .collect();
    let fields = endpoint.options.iter().flat_map(|options| options.fields);
    let takes = fields.fold(Object::default(), |takes, option| match takes_option(option) {
        Some(taken) => takes.with(option.name, taken),
        None => takes,
    });
    let spec = request::request(endpoint)?
        .with("endpoint", format_args!("Endpoint.{}", request::variant(endpoint)))
        .with("arguments", format_args!("[{}]", arguments.join(", ")))
        .with("takes", takes)
        .with("reply", request::reply(endpoint));
    Ok(spec.with_some("list", endpoint.list.as_ref().map(list)))
}

pub fn kind(kind: ArgumentKind) -> &'static str {
    match kind {
        ArgumentKind::AccountId => "accountId",
        ArgumentKind::NumericAccountId => "numericAccountId",
        ArgumentKind::OnlineId => "onlineId",
        ArgumentKind::NpCommunicationId => "npCommunicationId",
        ArgumentKind::TrophyId => "trophyId",
        ArgumentKind::Segment => "segment",
        ArgumentKind::Text => "string",
        ArgumentKind::AccountIds | ArgumentKind::Invitees => "accountIds",
        ArgumentKind::TrophiesWithGameHelp => "trophiesWithGameHelp",
        ArgumentKind::Picture => "picture",
        _ => "any",
    }
}

/// What an option takes; nothing for the headers, which every method has.
pub fn takes_option(option: &OptionSpec) -> Option<Object> {
    let kind = |kind| Object::default().with("kind", string(kind));
    let taken = match option.kind {
        OptionKind::Integer { least, most } => kind("integer").with("least", least).with_some("most", most),
        OptionKind::Flag => kind("flag"),
        OptionKind::Text => kind("string"),
        OptionKind::Texts => kind("strings"),
        OptionKind::Choice(choices) => kind("choice").with("choices", strings(choices)),
        OptionKind::Choices { choices, .. } => kind("choices").with("choices", strings(choices)),
        OptionKind::TitleIds { most } => kind("titleIds").with("most", most),
        _ => return None,
    };
    Some(taken.with_mark("isRequired", option.is_required))
}

pub fn list(list: &ListSpec) -> Object {
    Object::default()
        .with("items", strings(list.items))
        .with_some("otherItems", list.other_items.map(strings))
        .with("id", strings(list.id))
        .with("start", string(list.start))
        .with("size", string(list.size))
        .with_some("largest", list.largest)
        .with_mark("isOrderedByChange", list.is_ordered_by_change)
}

fn method(endpoint: &EndpointSpec, names: &[&str]) -> String {
    let name = endpoint.name;
    let options = options_parameter(endpoint);
    let mut parameters: Vec<_> = endpoint
        .arguments
        .iter()
        .map(|argument| {
            let mark = if argument.is_optional { "?" } else { "" };
            let title = if argument.kind == ArgumentKind::NpCommunicationId { " | TitleReference" } else { "" };
            format!("{}{mark}: {}{title}", argument.name, argument.type_name)
        })
        .collect();
    parameters.push(options);
    let (promise, caller) = match &endpoint.list {
        Some(list) => (format!("PagedPromise<{}, {}>", endpoint.response, list.item), "listMethod"),
        None => (format!("Promise<{}>", endpoint.response), "callMethod"),
    };
    format!(
        "{}  {name}{}({}): {promise} {{\n    return {caller}(this, {name}Spec, [{}], {});\n  }}\n",
        comment(endpoint, names).at(2),
        request::type_parameters(endpoint),
        parameters.join(", "),
        request::names(endpoint).join(", "),
        options_name(endpoint),
    )
}

fn options_name(endpoint: &EndpointSpec) -> &'static str {
    endpoint.options.as_ref().map_or("options", |options| options.parameter)
}

fn options_parameter(endpoint: &EndpointSpec) -> String {
    match &endpoint.options {
        None => "options?: RequestOptions".to_owned(),
        Some(options) => {
            let mark = if options.presence == Presence::Required { "" } else { "?" };
            format!("{}{mark}: {} & RequestOptions", options.parameter, options.type_name)
        }
    }
}

fn comment(endpoint: &EndpointSpec, names: &[&str]) -> Comment {
    let docs: Vec<_> = endpoint.docs.iter().map(|line| in_clients_form(without_space(line), names)).collect();
    let mut comment = Comment::new(&docs.iter().map(String::as_str).collect::<Vec<_>>());
    if endpoint.arguments.iter().any(|argument| argument.kind == ArgumentKind::NpCommunicationId) {
        comment.paragraph(&SERVICE_NAME);
    }
    let examples: Vec<_> =
        examples(endpoint.promise_docs).into_iter().map(|line| in_clients_form(line, names)).collect();
    comment.paragraph(&examples.iter().map(String::as_str).collect::<Vec<_>>());
    comment.paragraph(&["Rejects with a `PsnError`, whose `code` says why.", ""]);
    for argument in endpoint.arguments {
        comment.parameter(argument.name, argument.docs);
    }
    match &endpoint.options {
        Some(options) => comment.parameter(options.parameter, options.docs),
        None => comment.parameter("options", &[CALL_OPTIONS]),
    }
    comment
}

/// The blocks of code in what is said of a function's promise.
fn examples<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    let mut examples = Vec::new();
    let mut is_inside = false;
    for line in lines.iter().map(|line| without_space(line)) {
        let is_fence = line.starts_with("```");
        if is_inside || is_fence {
            examples.push(line);
        }
        is_inside ^= is_fence;
    }
    examples
}

/// A call of a function as a call of the client's method: without `authorization`.
fn in_clients_form(line: &str, names: &[&str]) -> String {
    let mut line = line.to_owned();
    for name in names {
        for (function, method) in [("(authorization, ", "("), ("(authorization)", "()")] {
            line = line.replace(&format!("await {name}{function}"), &format!("await client.{name}{method}"));
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_are_in_the_clients_form() {
        let docs = [
            " Resolves.",
            "",
            " ```ts",
            " const a = await getA(authorization, 1);",
            " await getB(authorization);",
            " ```",
            " More.",
        ];
        let lines: Vec<_> = examples(&docs).into_iter().map(|line| in_clients_form(line, &["getA", "getB"])).collect();
        assert_eq!(lines, ["```ts", "const a = await client.getA(1);", "await client.getB();", "```"]);
    }
}

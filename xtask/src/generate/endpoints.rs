//! `endpoints.json`: what tests and tables need to know of the endpoints.
use anyhow::Result;
use psn_api_wasm::endpoint::{EndpointSpec, OptionKind, OptionSpec, Presence, RelayAccess, RequestContent};
use serde_json::{Value, json};

use super::client::kind;
use super::request;

pub fn json(endpoints: &[&EndpointSpec]) -> Result<String> {
    let list: Vec<_> = endpoints.iter().map(|endpoint| value(endpoint)).collect();
    Ok(format!("{}\n", serde_json::to_string_pretty(&list)?))
}

fn value(endpoint: &EndpointSpec) -> Value {
    let arguments = endpoint.arguments.iter().map(
        |argument| json!({ "name": argument.name, "kind": kind(argument.kind), "isOptional": argument.is_optional }),
    );
    let options = endpoint.options.as_ref().map(|options| {
        json!({
            "type": options.type_name,
            "isRequired": options.presence == Presence::Required,
            "fields": options.fields.iter().map(option).collect::<Vec<_>>(),
        })
    });
    let list = endpoint.list.as_ref().map(|list| {
        json!({
            "items": list.items, "otherItems": list.other_items, "id": list.id, "start": list.start, "size": list.size, "largest": list.largest,
            "isOrderedByChange": list.is_ordered_by_change,
        })
    });
    let operation = match &endpoint.request.content {
        RequestContent::GraphQl(query) => json!({ "name": query.operation, "hash": query.hash }),
        _ => Value::Null,
    };
    json!({
        "name": endpoint.name,
        "method": endpoint.request.method.as_str(),
        "url": endpoint.url(),
        "isMethod": request::is_method(endpoint),
        "arguments": arguments.collect::<Vec<_>>(),
        "options": options,
        "operation": operation,
        "list": list,
        "relay": match endpoint.relay {
            RelayAccess::Default => "default",
            RelayAccess::ByName => "byName",
            RelayAccess::As(name) => name,
            _ => "never",
        },
        "aliases": endpoint.aliases,
    })
}

fn option(option: &OptionSpec) -> Value {
    let kind = match option.kind {
        OptionKind::Integer { least, most } => json!({ "kind": "integer", "least": least, "most": most }),
        OptionKind::Flag => json!({ "kind": "flag" }),
        OptionKind::Text => json!({ "kind": "string" }),
        OptionKind::Texts => json!({ "kind": "strings" }),
        OptionKind::Choice(choices) => json!({ "kind": "choice", "choices": choices }),
        OptionKind::Choices { choices, .. } => json!({ "kind": "choices", "choices": choices }),
        OptionKind::TitleIds { most } => json!({ "kind": "titleIds", "most": most }),
        _ => json!({ "kind": "headers" }),
    };
    json!({ "name": option.name, "isRequired": option.is_required, "takes": kind })
}

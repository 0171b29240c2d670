//! What functions and methods have in common: the parts of their specs, as `spec.ts` of the host declares them.
use std::cmp::Reverse;

use anyhow::{Result, bail};
use psn_api_wasm::endpoint::{Authorization, EndpointSpec, OptionKind, OptionsSpec, Presence, RequestContent};
use psn_api_wasm::reply::Reply;
use serde_json::Value;

use super::text::{Object, is_identifier, string, strings};

/// The members that both kinds of spec begin with.
pub fn request(endpoint: &EndpointSpec) -> Result<Object> {
    let spec = Object::default()
        .with("endpoint", format_args!("Endpoint.{}", variant(endpoint)))
        .with("name", string(endpoint.name))
        .with("pathLength", path_length(endpoint)?);
    let spec = spec.with_some("options", options(endpoint)?);
    Ok(match &endpoint.request.content {
        RequestContent::Json(template) => spec.with("json", arrow(endpoint, &json(endpoint, template)?)),
        _ => spec,
    })
}

/// The variant of the module's enum `Endpoint`.
pub fn variant(endpoint: &EndpointSpec) -> String {
    let mut letters = endpoint.name.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

pub fn reply(endpoint: &EndpointSpec) -> Object {
    let kind = |kind| Object::default().with("kind", string(kind));
    match endpoint.reply {
        Reply::JsonUnlessError => kind("jsonUnlessError"),
        Reply::GraphQl(field) => kind("graphql").with("field", string(field)),
        Reply::AccessCode => kind("accessCode"),
        Reply::Tokens => kind("tokens"),
        Reply::Region => kind("region"),
        _ => kind("json"),
    }
}

/// How many arguments go into the path.
fn path_length(endpoint: &EndpointSpec) -> Result<usize> {
    let in_path: Vec<_> = endpoint.request.path_arguments().collect();
    if !names(endpoint).starts_with(&in_path) {
        bail!(
            "{}: its first arguments have to be those of the path `{}`, in the same order",
            endpoint.name,
            endpoint.request.path
        );
    }
    Ok(in_path.len())
}

fn options(endpoint: &EndpointSpec) -> Result<Option<Object>> {
    let Some(options) = &endpoint.options else { return Ok(None) };
    Ok(Some(match &endpoint.request.content {
        RequestContent::GraphQl(_) => variables(endpoint, options)?,
        _ => query(endpoint, options),
    }))
}

fn query(endpoint: &EndpointSpec, options: &OptionsSpec) -> Object {
    let fixed = endpoint.request.fixed_options.iter();
    let fixed = fixed.fold(Object::default(), |fixed, (key, value)| fixed.with(key, string(value)));
    let query = Object::default().with("as", string("query")).with("presence", presence(options));
    query.with_some("fixed", (!endpoint.request.fixed_options.is_empty()).then_some(fixed))
}

fn variables(endpoint: &EndpointSpec, options: &OptionsSpec) -> Result<Object> {
    let mut defaults = Object::default();
    let mut joined = Vec::new();
    for option in options.fields {
        let is_joined = matches!(option.kind, OptionKind::Choices { is_joined: true, .. });
        if let Some(default) = option.default {
            let Ok(value) = serde_json::from_str::<Value>(default) else {
                bail!("{}: the default of `{}` is no JSON: {default}", endpoint.name, option.name);
            };
            defaults = match value {
                // The host joins what programs give as a list.
                Value::String(words) if is_joined => {
                    defaults.with(option.name, strings(&words.split(',').collect::<Vec<_>>()))
                }
                _ => defaults.with(option.name, default),
            };
        }
        if is_joined {
            joined.push(option.name);
        }
    }
    let variables = Object::default().with("as", string("variables")).with("presence", presence(options));
    let variables = variables.with("defaults", defaults);
    let variables = variables.with_some("joined", (!joined.is_empty()).then(|| strings(&joined)));
    Ok(variables.with_mark("isClosed", options.is_closed))
}

fn presence(options: &OptionsSpec) -> String {
    string(match options.presence {
        Presence::Required => "required",
        Presence::Nullable => "nullable",
        _ => "optional",
    })
}

/// The type parameters of function and method.
pub fn type_parameters(endpoint: &EndpointSpec) -> String {
    if endpoint.type_parameters.is_empty() { String::new() } else { format!("<{}>", endpoint.type_parameters) }
}

/// The names of the arguments.
pub fn names(endpoint: &EndpointSpec) -> Vec<&'static str> {
    endpoint.arguments.iter().map(|argument| argument.name).collect()
}

/// A function of the arguments.
pub fn arrow(endpoint: &EndpointSpec, body: &str) -> String {
    format!("({}) => ({body})", names(endpoint).join(", "))
}

/// JSON with `$argument` for an argument is JavaScript with the argument's name in that place.
fn json(endpoint: &EndpointSpec, template: &str) -> Result<String> {
    let mut names = names(endpoint);
    // One name may begin with another.
    names.sort_by_key(|name| Reverse(name.len()));
    let with = |value: &dyn Fn(&str) -> String| {
        names.iter().fold(template.to_owned(), |code, name| code.replace(&format!("${name}"), &value(name)))
    };
    if serde_json::from_str::<Value>(&with(&|_| "0".to_owned())).is_err() {
        bail!("{}: the body is no JSON with `$argument` for some values: {template}", endpoint.name);
    }
    Ok(with(&|name| name.to_owned()))
}

/// The form with `$argument` for an argument, as an object.
pub fn form(endpoint: &EndpointSpec, fields: &[(&str, &str)]) -> Result<String> {
    let mut form = Object::default();
    for (key, value) in fields {
        form = match value.strip_prefix('$') {
            Some(name) if !names(endpoint).contains(&name) => {
                bail!("{}: the form names the argument `{name}`, which there is not", endpoint.name)
            }
            Some(name) => form.with(key, name),
            None => form.with(key, string(value)),
        };
    }
    Ok(form.to_string())
}

/// What cannot be written is told before TypeScript is.
pub fn check(endpoint: &EndpointSpec) -> Result<()> {
    let arguments = names(endpoint);
    let mut all = arguments.clone();
    all.extend(endpoint.options.iter().map(|options| options.parameter));
    for name in [endpoint.name].iter().chain(&all).chain(endpoint.aliases) {
        if !is_identifier(name) {
            bail!("`{name}`, a name of the endpoint {}, is no identifier of JavaScript", endpoint.name);
        }
    }
    if endpoint.docs.is_empty() {
        bail!("the endpoint {} has no documentation", endpoint.name);
    }
    Ok(())
}

/// Whether the client has a method for it: signing in is its own business.
pub fn is_method(endpoint: &EndpointSpec) -> bool {
    endpoint.request.authorization == Authorization::Bearer
}

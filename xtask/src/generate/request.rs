//! What functions and methods have in common: the parts of their specs, as `spec.ts` of the host declares them.
use std::cmp::Reverse;

use anyhow::{Result, bail};
use psn_api_wasm::endpoint::{
    ArgumentKind, ArgumentSpec, Authorization, EndpointSpec, OptionKind, OptionSpec, OptionsSpec, Presence,
    RequestContent, names_in,
};
use psn_api_wasm::models::TrophyWithGameHelp;
use psn_api_wasm::reply::{LONGEST_RESOURCE, RESOURCE_TYPES, Reply};
use psn_api_wasm::{Method, Picture};
use serde_json::Value;

use super::text::{Object, is_identifier, string, strings};

/// The members that both kinds of spec begin with.
pub fn request(endpoint: &EndpointSpec) -> Result<Object> {
    let spec = Object::default().with("name", string(endpoint.name)).with("pathLength", path_length(endpoint)?);
    let method = endpoint.request.method;
    let spec = spec.with_some("method", (method != Method::Get).then(|| string(method.as_str())));
    let spec = spec.with_some("headers", headers(endpoint));
    let spec = spec.with_some("options", options(endpoint)?);
    let spec = spec.with_some("sent", sent(endpoint)?);
    Ok(match &endpoint.request.content {
        RequestContent::Json(template) => spec.with("json", arrow(endpoint, &json(endpoint, template)?)),
        RequestContent::Picture => spec.with("picture", picture()),
        _ => spec,
    })
}

/// What pictures PSN takes: how files of each content type begin, and their greatest size.
fn picture() -> Object {
    let kinds = Picture::KINDS.iter().fold(Object::default(), |kinds, (beginning, content_type)| {
        kinds.with(content_type, format_args!("{beginning:?}"))
    });
    Object::default().with("kinds", kinds).with("most", Picture::MOST_BYTES)
}

/// The headers that the service of an account's request wants.
fn headers(endpoint: &EndpointSpec) -> Option<Object> {
    let headers = psn_api_wasm::hosts::headers_of(&endpoint.request.url_template());
    let object = headers.iter().fold(Object::default(), |object, (name, value)| object.with(name, string(value)));
    (!headers.is_empty()).then_some(object)
}

/// What is sent besides the options as they are: a function of the options and the arguments. These are the fixed options whose
/// value is `$argument`, and the variables that are made of both. Options in such a variable are sent there only.
fn sent(endpoint: &EndpointSpec) -> Result<Option<String>> {
    let request = endpoint.request;
    let mut sent: Option<Object> = None;
    for (key, value) in request.fixed_options {
        let Some(name) = value.strip_prefix('$') else { continue };
        let Some(argument) = endpoint.arguments.iter().find(|argument| argument.name == name) else {
            bail!("{}: `{key}` names the argument `{name}`, which there is not", endpoint.name);
        };
        sent = Some(sent.unwrap_or_default().with(key, value_of(argument)));
    }
    for (key, template) in request.variables {
        sent = Some(sent.unwrap_or_default().with(key, json(endpoint, template)?));
    }
    let Some(mut sent) = sent else { return Ok(None) };
    if endpoint.options.is_none() {
        bail!("{}: what it sends in the query needs `options`, if only HeaderOptions", endpoint.name);
    }
    let mut options = Vec::new();
    for option in nested(endpoint) {
        options.push(match default_of(endpoint, option)? {
            Some(default) => format!("{} = {default}", option.name),
            None => option.name.to_owned(),
        });
        if request.variables.iter().all(|(key, _)| *key != option.name) {
            sent = sent.with(option.name, "undefined");
        }
    }
    let options = if options.is_empty() { "_".to_owned() } else { format!("{{ {} }}", options.join(", ")) };
    let parameters = [vec![options.as_str()], names(endpoint)].concat();
    Ok(Some(format!("({}) => ({sent})", parameters.join(", "))))
}

/// The options that stand in a variable.
fn nested(endpoint: &EndpointSpec) -> impl Iterator<Item = &OptionSpec> {
    let options = endpoint.options.iter().flat_map(|options| options.fields);
    options.filter(|option| endpoint.request.has_in_variables(option.name))
}

/// An argument as it is sent. PSN refuses objects that have more than it asks for.
fn value_of(argument: &ArgumentSpec) -> String {
    match argument.kind {
        ArgumentKind::TrophiesWithGameHelp => {
            let members = TrophyWithGameHelp::QUERY_MEMBERS.join(", ");
            format!("{}.map(({{ {members} }}) => ({{ {members} }}))", argument.name)
        }
        ArgumentKind::Invitees => format!("{}.map((accountId) => ({{ accountId }}))", argument.name),
        _ => argument.name.to_owned(),
    }
}

/// The variant of the module's enum `Endpoint`.
pub fn variant(endpoint: &EndpointSpec) -> String {
    let mut letters = endpoint.name.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

pub fn reply(endpoint: &EndpointSpec) -> Object {
    let kind = |kind| Object::default().with("kind", string(kind));
    match endpoint.request.reply {
        Reply::JsonUnlessError | Reply::Array => kind("jsonUnlessError"),
        Reply::GraphQl(field) => kind("graphql").with("field", string(field)),
        Reply::GraphQlOrNull(field) => kind("graphql").with("field", string(field)).with_mark("mayBeNull", true),
        Reply::Bytes => kind("bytes").with("contentTypes", strings(&RESOURCE_TYPES)).with("most", LONGEST_RESOURCE),
        Reply::Nothing => kind("nothing"),
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
        _ => query(endpoint, options)?,
    }))
}

fn query(endpoint: &EndpointSpec, options: &OptionsSpec) -> Result<Object> {
    let mut defaults: Option<Object> = None;
    for option in options.fields {
        if let Some(value) = default_of(endpoint, option)? {
            defaults = Some(defaults.unwrap_or_default().with(option.name, value));
        }
    }
    let query = Object::default().with("as", string("query")).with("presence", presence(options));
    Ok(query.with_some("defaults", defaults).with_some("fixed", fixed(endpoint)))
}

/// The fixed options that are no argument's.
fn fixed(endpoint: &EndpointSpec) -> Option<Object> {
    let mut fixed = endpoint.request.fixed_options.iter().filter(|(_, value)| !value.starts_with('$')).peekable();
    fixed.peek()?;
    Some(fixed.fold(Object::default(), |object, (key, value)| object.with(key, string(value))))
}

/// What is sent for an option that is left out, as code.
fn default_of(endpoint: &EndpointSpec, option: &OptionSpec) -> Result<Option<String>> {
    let Some(default) = option.default else { return Ok(None) };
    let Ok(value) = serde_json::from_str::<Value>(default) else {
        bail!("{}: the default of `{}` is no JSON: {default}", endpoint.name, option.name);
    };
    Ok(Some(match value {
        // The host joins what programs give as a list.
        Value::String(words) if is_joined(option) => strings(&words.split(',').collect::<Vec<_>>()),
        _ => default.to_owned(),
    }))
}

fn is_joined(option: &OptionSpec) -> bool {
    matches!(option.kind, OptionKind::Choices { is_joined: true, .. })
}

fn variables(endpoint: &EndpointSpec, options: &OptionsSpec) -> Result<Object> {
    let mut defaults = Object::default();
    let mut joined = Vec::new();
    for option in options.fields.iter().filter(|option| !endpoint.request.has_in_variables(option.name)) {
        if let Some(value) = default_of(endpoint, option)? {
            defaults = defaults.with(option.name, value);
        }
        if is_joined(option) {
            joined.push(option.name);
        }
    }
    let variables = Object::default().with("as", string("variables")).with("presence", presence(options));
    let variables = variables.with("defaults", defaults);
    let variables = variables.with_some("joined", (!joined.is_empty()).then(|| strings(&joined)));
    let variables = variables.with_some("fixed", fixed(endpoint));
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

/// JSON with `$name` for an argument or an option is JavaScript with its value in that place.
fn json(endpoint: &EndpointSpec, template: &str) -> Result<String> {
    let mut values: Vec<(&str, String)> =
        endpoint.arguments.iter().map(|argument| (argument.name, value_of(argument))).collect();
    values.extend(nested(endpoint).map(|option| (option.name, option.name.to_owned())));
    if let Some(unknown) = names_in(template).find(|name| values.iter().all(|(known, _)| known != name)) {
        bail!("{}: `${unknown}` stands for no argument or option: {template}", endpoint.name);
    }
    // One name may begin with another.
    values.sort_by_key(|(name, _)| Reverse(name.len()));
    let with = |value: &dyn Fn(&str) -> String| {
        values.iter().fold(template.to_owned(), |code, (name, own)| code.replace(&format!("${name}"), &value(own)))
    };
    if serde_json::from_str::<Value>(&with(&|_| "0".to_owned())).is_err() {
        bail!("{}: no JSON with `$name` for some values: {template}", endpoint.name);
    }
    Ok(with(&str::to_owned))
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

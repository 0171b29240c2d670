//! `functions.ts`: a function for each endpoint, and its older names.
use anyhow::Result;
use psn_api_wasm::endpoint::{ArgumentKind, ArgumentSpec, Authorization, EndpointSpec, Presence, RequestContent};
use psn_api_wasm::reply::Reply;

use super::models::Models;
use super::request;
use super::text::{Comment, Object, import_types, string, strings};

const AUTHORIZATION: &str =
    "Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.";

const IMPORTS: &str = "\
import { callForBytes, callWithPicture } from \"#host/functions/bytes\";
import { callFunction, callNpssoFunction, callTokenFunction } from \"#host/functions/call-function\";
import type { FunctionSpec } from \"#host/spec\";
";

pub fn code(endpoints: &[&EndpointSpec], models: &Models) -> Result<String> {
    let mut code = String::new();
    for endpoint in endpoints {
        code.push_str(&function(endpoint)?);
    }
    let imports = import_types(&code, models.names(), "#models");
    Ok(format!("{IMPORTS}{imports}{code}"))
}

fn function(endpoint: &EndpointSpec) -> Result<String> {
    let name = endpoint.name;
    let url = in_parts(&endpoint.request.url_template());
    let mut spec = request::request(endpoint)?.with("url", url).with("reply", request::reply(endpoint));
    if !endpoint.is_of_psn_api {
        // Pictures have a check of their own.
        let is_needed = |argument: &&ArgumentSpec| !argument.is_optional && argument.kind != ArgumentKind::Picture;
        let needed: Vec<_> = endpoint.arguments.iter().filter(is_needed).collect();
        let needs = needed.iter().fold(Object::default(), |needs, argument| {
            needs.with(argument.name, string(if argument.kind.is_list() { "list" } else { "value" }))
        });
        spec = spec.with_some("needs", (!needed.is_empty()).then_some(needs));
    }
    if endpoint.request.authorization == Authorization::App {
        spec = spec.with("authorization", string(psn_api_wasm::app::AUTHORIZATION));
    }
    if let RequestContent::Form(fields) = &endpoint.request.content {
        spec = spec.with("form", request::arrow(endpoint, &request::form(endpoint, fields)?));
    }
    let mut code = format!("\nconst {name}Spec: FunctionSpec = {spec};\n");
    code.push_str(&comment(endpoint).at(0));
    code.push_str(&format!(
        "export async function {name}{}({}): Promise<{}> {{\n  return await {};\n}}\n",
        request::type_parameters(endpoint),
        parameters(endpoint).join(", "),
        endpoint.response,
        call(endpoint),
    ));
    for alias in endpoint.aliases {
        let older = format!("The name of `{name}()` in older versions of psn-api.");
        let comment = Comment::new(&[&older, "", &format!("@deprecated Use `{name}` instead.")]);
        code.push_str(&format!("\n{}export const {alias}: typeof {name} = {name};\n", comment.at(0)));
    }
    Ok(code)
}

/// What calls a function for an account. That of pictures is of its own, so that other programs need not carry it.
fn caller(endpoint: &EndpointSpec) -> &'static str {
    match (&endpoint.request.content, endpoint.request.reply) {
        (RequestContent::Picture, _) => "callWithPicture",
        (_, Reply::Bytes) => "callForBytes",
        _ => "callFunction",
    }
}

/// A text as a list of texts that a line has room for.
fn in_parts(text: &str) -> String {
    const LONGEST: usize = 300;
    let letters: Vec<_> = text.chars().collect();
    let parts: Vec<String> = letters.chunks(LONGEST).map(|part| part.iter().collect()).collect();
    strings(&parts.iter().map(String::as_str).collect::<Vec<_>>())
}

fn comment(endpoint: &EndpointSpec) -> Comment {
    let mut comment = Comment::new(endpoint.docs);
    comment.paragraph(endpoint.promise_docs);
    comment.lines(&[""]);
    if request::is_method(endpoint) {
        comment.parameter("authorization", &[AUTHORIZATION]);
    }
    for argument in endpoint.arguments {
        comment.parameter(argument.name, argument.docs);
    }
    if let Some(options) = &endpoint.options {
        comment.parameter(options.parameter, options.docs);
    }
    comment
}

fn parameters(endpoint: &EndpointSpec) -> Vec<String> {
    let mut parameters = Vec::new();
    if request::is_method(endpoint) {
        parameters.push("authorization: AuthorizationPayload".to_owned());
    }
    for argument in endpoint.arguments {
        // A default value keeps it out of the function's `length`, as in psn-api.
        let form = if argument.is_optional { Presence::Default } else { Presence::Required };
        parameters.push(parameter(argument.name, argument.type_name, form));
    }
    if let Some(options) = &endpoint.options {
        parameters.push(parameter(options.parameter, options.type_name, options.presence));
    }
    parameters
}

fn parameter(name: &str, type_name: &str, presence: Presence) -> String {
    match presence {
        Presence::Required => format!("{name}: {type_name}"),
        Presence::Default => format!("{name}: {type_name} | undefined = undefined"),
        _ => format!("{name}?: {type_name}"),
    }
}

fn call(endpoint: &EndpointSpec) -> String {
    let (name, values) = (endpoint.name, request::names(endpoint).join(", "));
    match endpoint.request.authorization {
        Authorization::App => format!("callTokenFunction({name}Spec, {values})"),
        Authorization::Npsso => format!("callNpssoFunction({name}Spec, {values})"),
        _ => {
            let options = endpoint.options.as_ref().map_or(String::new(), |options| format!(", {}", options.parameter));
            format!("{}({name}Spec, authorization, [{values}]{options})", caller(endpoint))
        }
    }
}

//! From an endpoint's data and a call's arguments to the request.

use std::borrow::Cow;

use super::entries::Entries;
use super::spec::{Authorization, RequestContent, RequestSpec};
use crate::app;
use crate::encoding::{form, json_string, push_query};
use crate::graphql;
use crate::hosts::headers_of;
use crate::path::{PathSegment, UnsafeSegment};
use crate::request::{Body, Request};

/// Most URLs are shorter, in bytes.
const USUAL_LENGTH: usize = 160;

/// An argument by its name in JavaScript.
pub(crate) struct Argument<'a> {
    name: &'static str,
    /// Encoded if it is in the path, else as it is.
    value: Cow<'a, str>,
    /// Whether it is JSON, rather than a string.
    is_json: bool,
}

impl<'a> Argument<'a> {
    pub fn in_path(function: &'static str, name: &'static str, value: &'a str) -> Result<Self, UnsafeSegment> {
        Ok(Self::text(name, PathSegment::new(function, name, value)?))
    }

    pub fn text(name: &'static str, value: impl Into<Cow<'a, str>>) -> Self {
        Self { name, value: value.into(), is_json: false }
    }

    pub fn json(name: &'static str, value: String) -> Self {
        Self { name, value: Cow::Owned(value), is_json: true }
    }

    fn as_json(&self) -> String {
        if self.is_json { String::from(self.value.as_ref()) } else { json_string(&self.value) }
    }
}

impl RequestSpec {
    /// The URL. `options` are a form-encoded query, or the variables of a GraphQL query as JSON; `hash` takes the place of
    /// that query's own.
    pub(crate) fn url(&self, arguments: &[Argument], options: &str, hash: Option<&str>) -> String {
        let mut url = String::with_capacity(USUAL_LENGTH.max(options.len()));
        url.push_str(self.service);
        let mut path = self.path;
        while let Some((before, rest)) = split_at_byte(path, b'{')
            && let Some((name, after)) = split_at_byte(rest, b'}')
        {
            url.push_str(before);
            url.push_str(value_of(arguments, name));
            path = after;
        }
        url.push_str(path);
        push_query(&mut url, '?', self.query.iter().copied());
        match &self.content {
            RequestContent::GraphQl(query) => {
                url.push('?');
                graphql::push_query(&mut url, query.operation, hash.unwrap_or(query.hash), options);
            }
            _ if options.is_empty() => {}
            _ => {
                url.push('?');
                url.push_str(options);
            }
        }
        url
    }

    /// The request of an account that is yet to be named, with its options.
    pub(crate) fn request_with(&self, arguments: &[Argument], options: Entries) -> Request {
        let query = match self.content {
            RequestContent::GraphQl(_) => {
                let fixed = self.fixed_options.iter().map(|(name, value)| match argument_of(arguments, value) {
                    Some(argument) => (*name, argument.as_json()),
                    None => (*name, json_string(value)),
                });
                let value = |name: &str| {
                    let argument = arguments.iter().find(|argument| argument.name == name);
                    argument.map(Argument::as_json).or_else(|| options.json(name)).unwrap_or_default()
                };
                let nested = self.variables.iter().map(|(name, template)| (*name, filled(template, value)));
                options.variables(|name| !self.has_in_variables(name), fixed.chain(nested))
            }
            _ => {
                let mut pairs = options.query();
                pairs.retain(|(name, _)| self.fixed_options.iter().all(|(fixed, _)| fixed != name));
                let pairs: Vec<_> = pairs.iter().map(|(name, text)| (*name, text.as_str())).collect();
                let fixed = self.fixed_options.iter().map(|(name, value)| (*name, text_of(arguments, value)));
                form(&[pairs, fixed.collect()].concat())
            }
        };
        let body = match self.content {
            RequestContent::Json(template) => Some(Body::Text(filled(template, |name| {
                let argument = arguments.iter().find(|argument| argument.name == name);
                argument.map(Argument::as_json).unwrap_or_default()
            }))),
            _ => None,
        };
        let request = self.request(arguments, &query);
        let mut headers = request.headers;
        for (name, value) in options.header_overrides {
            headers.retain(|(known, _)| *known != name);
            headers.push((name, value));
        }
        Request { body: body.or(request.body), headers, ..request }
    }

    /// The request of an endpoint without options, whose body is a form if it has one. The client's module has nothing
    /// else of builders.
    pub(crate) fn request(&self, arguments: &[Argument], query: &str) -> Request {
        let body = match &self.content {
            RequestContent::Form(pairs) => {
                let pairs = pairs.iter().map(|(name, value)| (*name, text_of(arguments, value)));
                Some(Body::Text(form(&pairs.collect::<Vec<_>>())))
            }
            _ => None,
        };
        let request = Request { body, method: self.method, ..Request::get(self.url(arguments, query, None)) };
        match self.authorization {
            Authorization::Bearer => {
                let headers = headers_of(&request.url);
                headers.iter().fold(request, |request, (name, value)| request.header(name, *value))
            }
            Authorization::App => request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", app::AUTHORIZATION),
            Authorization::Npsso => {
                let npsso = arguments.first().map(|npsso| npsso.value.as_ref()).unwrap_or_default();
                request.header("Cookie", ["npsso=", npsso].concat())
            }
        }
    }
}

/// The people to invite to a group, as JSON.
pub(crate) fn invitees(account_ids: &[&str]) -> String {
    let one = |id: &&str| [r#"{"accountId":"#, &json_string(id), "}"].concat();
    ["[", &account_ids.iter().map(one).collect::<Vec<_>>().join(","), "]"].concat()
}

/// What is before and after an ASCII character. In a short text this takes half as long as `split_once`.
fn split_at_byte(text: &str, byte: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|other| other == byte)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}

fn value_of<'a>(arguments: &'a [Argument], name: &str) -> &'a str {
    arguments.iter().find(|argument| argument.name == name).map_or("", |argument| &argument.value)
}

/// The argument that `$argument` stands for.
fn argument_of<'a>(arguments: &'a [Argument], value: &str) -> Option<&'a Argument<'a>> {
    let name = value.strip_prefix('$')?;
    arguments.iter().find(|argument| argument.name == name)
}

/// A value as text, which is an argument's where `$argument` stands.
fn text_of<'a>(arguments: &'a [Argument], value: &'static str) -> &'a str {
    argument_of(arguments, value).map_or(value, |argument| &argument.value)
}

/// JSON with a value in the place of each `$name`.
fn filled(template: &str, value: impl Fn(&str) -> String) -> String {
    let mut parts = template.split('$');
    let mut json = String::from(parts.next().unwrap_or_default());
    for part in parts {
        let end = part.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(part.len());
        let (name, after) = part.split_at(end);
        json.push_str(&value(name));
        json.push_str(after);
    }
    json
}

//! From an endpoint's data and a call's arguments to the request.

use std::borrow::Cow;

use super::entries::Entries;
use super::spec::{Authorization, RequestContent, RequestSpec};
use crate::app;
use crate::encoding::{form, json_string, push_query};
use crate::graphql;
use crate::request::Request;

/// Most URLs are shorter, in bytes.
const USUAL_LENGTH: usize = 160;

/// An argument by its name in JavaScript: encoded if it is in the path, else as it is.
pub(crate) type Argument<'a> = (&'static str, Cow<'a, str>);

impl RequestSpec {
    /// The URL. `options` are a form-encoded query, or the variables of a GraphQL query as JSON.
    pub(crate) fn url(&self, arguments: &[Argument], options: &str) -> String {
        let mut url = String::with_capacity(USUAL_LENGTH.max(options.len()));
        url.push_str(self.service);
        for part in self.path.split('{') {
            match part.split_once('}') {
                Some((name, after)) => {
                    url.push_str(value_of(arguments, name));
                    url.push_str(after);
                }
                None => url.push_str(part),
            }
        }
        push_query(&mut url, '?', self.query.iter().copied());
        match &self.content {
            RequestContent::GraphQl(query) => {
                url.push('?');
                url.push_str(&graphql::query(query.operation, query.hash, options));
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
            RequestContent::GraphQl(_) => options.variables(),
            _ => {
                let mut pairs = options.query();
                pairs.retain(|(name, _)| self.fixed_options.iter().all(|(fixed, _)| fixed != name));
                let pairs: Vec<_> = pairs.iter().map(|(name, text)| (*name, text.as_str())).collect();
                form(&[&pairs, self.fixed_options].concat())
            }
        };
        let body = match self.content {
            RequestContent::Json(template) => Some(filled(template, arguments)),
            _ => None,
        };
        let request = self.request(arguments, &query);
        Request { body: body.or(request.body), headers: options.header_overrides, ..request }
    }

    /// The request of an endpoint without options, whose body is a form if it has one. The client's module has nothing
    /// else of builders.
    pub(crate) fn request(&self, arguments: &[Argument], query: &str) -> Request {
        let body = match &self.content {
            RequestContent::Form(pairs) => {
                let pairs = pairs.iter().map(|(name, value)| match value.strip_prefix('$') {
                    Some(argument) => (*name, value_of(arguments, argument)),
                    None => (*name, *value),
                });
                Some(form(&pairs.collect::<Vec<_>>()))
            }
            _ => None,
        };
        let request = Request { body, method: self.method, ..Request::get(self.url(arguments, query)) };
        match self.authorization {
            Authorization::Bearer => request,
            Authorization::App => request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", app::AUTHORIZATION),
            Authorization::Npsso => {
                let npsso = arguments.first().map(|(_, npsso)| npsso.as_ref()).unwrap_or_default();
                request.header("Cookie", ["npsso=", npsso].concat())
            }
        }
    }
}

fn value_of<'a>(arguments: &'a [Argument], name: &str) -> &'a str {
    arguments.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
}

/// JSON with a string in the place of each `$argument`.
fn filled(template: &str, arguments: &[Argument]) -> String {
    let mut parts = template.split('$');
    let mut json = String::from(parts.next().unwrap_or_default());
    for part in parts {
        let end = part.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(part.len());
        let (name, after) = part.split_at(end);
        json.push_str(&json_string(value_of(arguments, name)));
        json.push_str(after);
    }
    json
}

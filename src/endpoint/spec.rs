//! What an endpoint is, as data: everything else about it follows from here.

use crate::encoding::push_query;
use crate::graphql;
use crate::reply::Reply;
use crate::request::Method;

/// An endpoint of PSN, as data.
#[derive(Debug)]
#[non_exhaustive]
pub struct EndpointSpec {
    /// The name of the function and of the client's method in JavaScript.
    pub name: &'static str,
    /// The name of the builder in Rust.
    pub rust_name: &'static str,
    pub request: &'static RequestSpec,
    /// Those that are in the path come first, in the path's order.
    pub arguments: &'static [ArgumentSpec],
    /// The options that come after the arguments.
    pub options: Option<OptionsSpec>,
    /// The type parameters in TypeScript, such as `R extends Domain`; empty without any.
    pub type_parameters: &'static str,
    /// The type of the result in TypeScript.
    pub response: &'static str,
    /// How the answer is read as a page of a list.
    pub list: Option<ListSpec>,
    pub relay: RelayAccess,
    /// How it is known what PSN answers.
    pub evidence: Evidence,
    /// What the endpoint does, line by line.
    pub docs: &'static [&'static str],
    /// What the function's promise does, line by line.
    pub promise_docs: &'static [&'static str],
    /// Older names of the function in JavaScript.
    pub aliases: &'static [&'static str],
    /// Whether psn-api has the function. Then it sends an argument that is missing as `undefined`, as psn-api does; others
    /// refuse it.
    pub is_of_psn_api: bool,
}

/// What is sent. This is all of an endpoint that has to be known when it is called.
#[derive(Debug)]
#[non_exhaustive]
pub struct RequestSpec {
    /// The name of the function in JavaScript, which errors use.
    pub name: &'static str,
    pub method: Method,
    /// Where the service lives, one of [`hosts`](crate::hosts).
    pub service: &'static str,
    /// The path below it, with `{argument}` for an argument.
    pub path: &'static str,
    /// The names of the arguments in the path, in order, each once.
    pub arguments: &'static [&'static str],
    /// What the query always begins with. Like psn-api, this writes a second `?` before the options, where there are any.
    pub query: &'static [(&'static str, &'static str)],
    /// Options that are not the caller's to choose: each takes the place of an option of this name, or comes after all
    /// options. A value `$argument` stands for an argument.
    pub fixed_options: &'static [(&'static str, &'static str)],
    /// Variables of a GraphQL query that are objects or lists: JSON in which `$name` stands for an argument or an option, which
    /// is sent in no other place. They come last.
    pub variables: &'static [(&'static str, &'static str)],
    pub content: RequestContent,
    pub authorization: Authorization,
    pub effect: Effect,
    /// The rule by which the answer is read.
    pub reply: Reply,
}

/// What a request does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Effect {
    /// It changes nothing, so it may be sent again.
    Read,
    /// It changes the account, or others see it.
    Write,
}

/// How it is known what PSN answers. Each names its source: who, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Evidence {
    /// Answers of PSN were recorded.
    Recorded(&'static str),
    /// Somebody has tried it against PSN, and says so.
    LiveVerified(&'static str),
    /// A page describes it, or a program has it.
    Documented(&'static str),
    /// Nobody says that it works.
    Unverified(&'static str),
}

/// Where arguments and options go that are not in the path.
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestContent {
    /// Options go into the query.
    Query,
    /// Options are the variables of a persisted query.
    GraphQl(PersistedQuery),
    /// A JSON body: JSON in which `$argument` stands for an argument as a JSON string.
    Json(&'static str),
    /// A form as the body, whose value `$argument` stands for an argument.
    Form(&'static [(&'static str, &'static str)]),
    /// A picture as the body: the argument of the kind [`Picture`](ArgumentKind::Picture).
    Picture,
}

/// A GraphQL query that PSN knows by its hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PersistedQuery {
    pub operation: &'static str,
    /// What names the query where its hash is given anew: the operation, and more where several have its name.
    pub key: &'static str,
    /// SHA-256 of the query, in hexadecimal.
    pub hash: &'static str,
}

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Authorization {
    /// An account, by its access token.
    Bearer,
    /// The app that signs in.
    App,
    /// A browser's session, by the NPSSO in a cookie.
    Npsso,
}

/// An argument before the options.
#[derive(Debug)]
#[non_exhaustive]
pub struct ArgumentSpec {
    /// Its name in JavaScript.
    pub name: &'static str,
    pub kind: ArgumentKind,
    /// Whether JavaScript may leave it out.
    pub is_optional: bool,
    /// Its type in TypeScript.
    pub type_name: &'static str,
    pub docs: &'static [&'static str],
}

/// What an argument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArgumentKind {
    /// A numeric account id, or `me`.
    AccountId,
    /// A numeric account id, where PSN does not know `me`.
    NumericAccountId,
    /// The name of an account.
    OnlineId,
    /// The id of a trophy set.
    NpCommunicationId,
    /// The number of a trophy in its set.
    TrophyId,
    /// Any other segment of the path.
    Segment,
    /// A string in the query, the variables or the body.
    Text,
    /// A list of numeric account ids, at most [`MOST_ACCOUNT_IDS`](Self::MOST_ACCOUNT_IDS), without `me`.
    AccountIds,
    /// The same, as the people to invite to a group.
    Invitees,
    /// The trophies of [`TrophyWithGameHelp`](crate::models::TrophyWithGameHelp): a list of them.
    TrophiesWithGameHelp,
    /// The bytes of a [`Picture`](crate::Picture).
    Picture,
    /// What only the reading of the answer needs.
    Any,
}

impl ArgumentKind {
    /// How many account ids a request may hold.
    pub const MOST_ACCOUNT_IDS: u32 = 100;

    /// Whether the argument is a list.
    #[must_use]
    pub const fn is_list(self) -> bool {
        matches!(self, Self::AccountIds | Self::Invitees | Self::TrophiesWithGameHelp)
    }
}

/// Options: their type, and what they hold.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct OptionsSpec {
    /// The name of the type, in Rust and in TypeScript.
    pub type_name: &'static str,
    pub type_docs: &'static [&'static str],
    /// The name of the parameter.
    pub parameter: &'static str,
    pub docs: &'static [&'static str],
    pub presence: Presence,
    /// Whether options other than these are left out. psn-api sends all that it gets nearly everywhere.
    pub is_closed: bool,
    /// In the order in which they are sent. The greatest size of a page is that of the list.
    pub fields: &'static [OptionSpec],
}

/// Whether options have to be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Presence {
    Required,
    Optional,
    /// Left out or `null`.
    Nullable,
    /// Left out, and not counted in the `length` of the function.
    Default,
}

/// One option.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct OptionSpec {
    /// Its name in JavaScript.
    pub name: &'static str,
    pub kind: OptionKind,
    pub is_required: bool,
    /// Its type in TypeScript.
    pub type_name: &'static str,
    /// What is sent where it is left out, as JSON.
    pub default: Option<&'static str>,
    pub docs: &'static [&'static str],
}

/// What an option takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OptionKind {
    /// A whole number.
    Integer {
        least: u32,
        most: Option<u32>,
    },
    Flag,
    Text,
    /// One of some words.
    Choice(&'static [&'static str]),
    /// A list of strings.
    Texts,
    /// A list of some words. PSN wants some of them joined by commas.
    Choices {
        choices: &'static [&'static str],
        is_joined: bool,
    },
    /// Title ids with commas between them.
    TitleIds {
        most: u32,
    },
    /// Headers of the request; every endpoint has them.
    Headers,
}

/// How an answer is read as a page of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListSpec {
    /// The type of an item in TypeScript.
    pub item: &'static str,
    /// Where the items are in the answer.
    pub items: &'static [&'static str],
    /// Where they are in answers that have none there.
    pub other_items: Option<&'static [&'static str]>,
    /// By which members items are the same; none for strings.
    pub id: &'static [&'static str],
    /// The option that says where a page begins.
    pub start: &'static str,
    /// The option that says how many items a page has.
    pub size: &'static str,
    /// The greatest size, where it is known.
    pub largest: Option<u32>,
    /// Whether an item that changes moves to the front.
    pub is_ordered_by_change: bool,
}

/// What a relay that is signed in does with the endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RelayAccess {
    /// It answers unless told otherwise.
    Default,
    /// It answers only where the endpoint is named.
    ByName,
    /// It answers where that endpoint is allowed, whose request is the same.
    As(&'static str),
    /// It never answers.
    Never,
}

/// The endpoints of one subject.
#[derive(Debug)]
#[non_exhaustive]
pub struct Subject {
    /// The name of the module.
    pub name: &'static str,
    /// What the endpoints are about, line by line.
    pub docs: &'static [&'static str],
    pub endpoints: &'static [&'static EndpointSpec],
}

/// What a relay has to know of an endpoint.
#[derive(Debug)]
pub(crate) struct ReadSpec {
    pub request: &'static RequestSpec,
    /// The names of the options that the query takes.
    pub options: &'static [&'static str],
    pub access: RelayAccess,
    pub effect: Effect,
}

impl EndpointSpec {
    /// Whether the endpoint tells what an account has of a title. PSN answers "not found" where the account never played
    /// it. Of a single trophy it does so where there is no such trophy, too, so those are none of these.
    #[must_use]
    pub fn is_of_account_and_title(&self) -> bool {
        let has = |kind| self.arguments.iter().any(|argument| argument.kind == kind);
        has(ArgumentKind::AccountId) && has(ArgumentKind::NpCommunicationId) && !has(ArgumentKind::TrophyId)
    }

    /// The whole URL without a query, with `{argument}` for an argument.
    #[must_use]
    pub fn url(&self) -> String {
        [self.request.service, self.request.path].concat()
    }
}

/// The names in JSON that stand for something, as `$name`.
pub fn names_in(template: &str) -> impl Iterator<Item = &str> {
    template.split('$').skip(1).filter_map(|part| part.split(|letter: char| !letter.is_ascii_alphanumeric()).next())
}

impl RequestSpec {
    /// Whether an option stands in a variable, and nowhere else.
    #[must_use]
    pub fn has_in_variables(&self, option: &str) -> bool {
        self.variables.iter().any(|(_, template)| names_in(template).any(|name| name == option))
    }

    /// The GraphQL query that is asked for, if it is one.
    #[must_use]
    pub fn persisted_query(&self) -> Option<&PersistedQuery> {
        match &self.content {
            RequestContent::GraphQl(query) => Some(query),
            _ => None,
        }
    }

    /// The URL before the options, with `{argument}` for an argument of the path and `{}` for the variables of a GraphQL
    /// query.
    #[must_use]
    pub fn url_template(&self) -> String {
        let mut url = [self.service, self.path].concat();
        push_query(&mut url, '?', self.query.iter().copied());
        if let Some(query) = self.persisted_query() {
            url.push('?');
            graphql::push_query(&mut url, query.operation, query.hash, "");
            url = url.replace("&variables=&", "&variables={}&");
        }
        url
    }

    /// The names of the arguments in the path, in order, each once.
    pub fn path_arguments(&self) -> impl Iterator<Item = &'static str> {
        let path = self.path;
        let names = move || path.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0));
        names()
            .enumerate()
            .filter(move |(place, name)| names().take(*place).all(|other| other != *name))
            .map(|(_, name)| name)
    }
}

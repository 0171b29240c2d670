//! How endpoints are declared, and what follows from it.
//!
//! `endpoint!` makes of one declaration the builder for Rust and the [`EndpointSpec`]: what the endpoint is, as data. From
//! that data follow the functions and methods of the npm package, its declarations, and what a relay answers. A module
//! of the package has the [`RequestSpec`] of an endpoint alone; the rest is read when the package is built.
//!
//! A declaration has these parts, in this order. Those with a question mark can be left out:
//!
//! | part | what it says |
//! |---|---|
//! | `name as rust_name` | the names of the function in JavaScript and of the builder in Rust |
//! | `method`, `service`, `path` | what is asked; `{argument}` in the path stands for an argument |
//! | `query`? | what is always in the query |
//! | `fixed_options`? | options that are not the caller's to choose |
//! | `graphql`?, `json`?, `form`? | a persisted query, or a body in which `$argument` stands for an argument |
//! | `authorization`? | who asks, if it is not an account by its access token: see [`Authorization`] |
//! | `relay` | what a relay that is signed in does with it: see [`RelayAccess`] |
//! | `aliases`? | older names of the function |
//! | `type_parameters`? | the type parameters in TypeScript |
//! | `arguments`? | what comes before the options, each with its [`ArgumentKind`] |
//! | `reply_arguments`? | the same for what only JavaScript's reading of the answer needs |
//! | `options`? | their [`Presence`] and their type, one of [`options`](crate::options) |
//! | `response` | the rule by which the answer is read (see [`Reply`](crate::reply::Reply)), and its type |
//! | `list`? | how the answer is read as a page of a list: see [`ListSpec`] |
//!
//! The comments become the documentation, in Rust and in TypeScript. Those at the top are for the function and the client's
//! method; those of `response` say what the function's promise does, and the method gets their examples only.

mod build;
pub(crate) mod constants;
pub(crate) mod entries;
mod spec;

pub use spec::{
    ArgumentKind, ArgumentSpec, Authorization, EndpointSpec, ListSpec, OptionKind, OptionSpec, OptionsSpec,
    PersistedQuery, Presence, RelayAccess, RequestContent, RequestSpec, Subject,
};
pub(crate) use {build::Argument, spec::ReadSpec};

/// Declares an endpoint.
macro_rules! endpoint {
    (
        $(#[doc = $doc:literal])+
        $name:ident as $rust_name:ident,
        method: $method:ident,
        service: $service:expr,
        path: $path:literal,
        $(query: $query:tt,)?
        $(fixed_options: $fixed_options:tt,)?
        $(graphql: { operation: $operation:literal, hash: $hash:literal },)?
        $(json: $json:literal,)?
        $(form: $form:tt,)?
        $(authorization: $authorization:ident,)?
        relay: $relay:ident $(($relay_as:literal))?,
        $(aliases: $aliases:tt,)?
        $(type_parameters: $type_parameters:literal,)?
        $(arguments: {
            $( $(#[doc = $arg_doc:literal])+ $arg:ident as $js_arg:ident: $kind:ident $(= $arg_type:literal)? ),+ $(,)?
        },)?
        $(reply_arguments: {
            $( $(#[doc = $reply_doc:literal])+ $reply_arg:ident: $reply_type:literal ),+ $(,)?
        },)?
        $(options: {
            $(#[doc = $options_doc:literal])+
            $presence:ident $Options:ident $(,)?
        },)?
        response: {
            $(#[doc = $promise:literal])+
            $reply:ident $(($field:literal))? -> $Response:ty $(as $response_type:literal)? $(,)?
        },
        $(list: {
            item: $item:literal,
            items: $items:tt,
            id: $id:tt,
            start: $start:literal,
            size: $size:literal,
            $(largest: $largest:literal,)?
            $(is_ordered_by_change: $is_ordered:literal,)?
        },)?
    ) => {
        $(#[doc = $doc])+
        #[doc = endpoint!(@fallible [$($($kind)+)?] "\n# Errors\n[`UnsafeSegment`](crate::UnsafeSegment) for an argument of the path that is `.` or `..`.", "")]
        pub fn $rust_name(
            $($( $arg: &str, )+)?
            $( options: impl Into<crate::options::Options<$Options>>, )?
        ) -> endpoint!(@fallible [$($($kind)+)?] (Result<crate::Call<$Response>, crate::UnsafeSegment>), (crate::Call<$Response>)) {
            let arguments: &[crate::endpoint::Argument] = &[
                $($( (stringify!($js_arg), endpoint!(@argument $kind $name $js_arg $arg)) ),+)?
            ];
            let request = endpoint!(@request arguments [$(options $Options)? $(json $json)? $(fixed $fixed_options)?]);
            let call = request.reply(endpoint!(@reply $reply $($field)?));
            endpoint!(@fallible [$($($kind)+)?] (Ok(call)), (call))
        }

        /// What is sent.
        pub(crate) static REQUEST: crate::endpoint::RequestSpec = crate::endpoint::RequestSpec {
            name: stringify!($name),
            method: endpoint!(@method $method),
            service: $service,
            path: $path,
            query: endpoint!(@list $($query)?),
            fixed_options: endpoint!(@list $($fixed_options)?),
            content: endpoint!(@content $(graphql $operation $hash)? $(json $json)? $(form $form)?),
            authorization: endpoint!(@authorization $($authorization)?),
        };

        const LIST: Option<crate::endpoint::ListSpec> = endpoint!(@list_spec $({
            item: $item,
            items: &$items,
            id: &$id,
            start: $start,
            size: $size,
            largest: endpoint!(@largest $($largest)?),
            is_ordered_by_change: endpoint!(@flag $($is_ordered)?),
        })?);

        const OPTIONS: Option<crate::endpoint::OptionsSpec> = endpoint!(@options $([$($options_doc)+] $presence $Options)?);

        /// What the endpoint is.
        pub(crate) static SPEC: crate::endpoint::EndpointSpec = crate::endpoint::EndpointSpec {
            name: stringify!($name),
            rust_name: stringify!($rust_name),
            request: &REQUEST,
            arguments: &[
                $($( crate::endpoint::ArgumentSpec {
                    name: stringify!($js_arg),
                    kind: crate::endpoint::ArgumentKind::$kind,
                    is_optional: false,
                    type_name: endpoint!(@first $($arg_type)? "string"),
                    docs: &[$(crate::endpoint::constants::line($arg_doc)),+],
                }, )+)?
                $($( crate::endpoint::ArgumentSpec {
                    name: stringify!($reply_arg),
                    kind: crate::endpoint::ArgumentKind::Any,
                    is_optional: true,
                    type_name: $reply_type,
                    docs: &[$(crate::endpoint::constants::line($reply_doc)),+],
                }, )+)?
            ],
            options: OPTIONS,
            reply: endpoint!(@reply $reply $($field)?),
            type_parameters: endpoint!(@first $($type_parameters)? ""),
            response: endpoint!(@first $($response_type)? (stringify!($Response))),
            list: LIST,
            relay: endpoint!(@relay $relay $($relay_as)?),
            docs: &[$(crate::endpoint::constants::line($doc)),+],
            promise_docs: &[$(crate::endpoint::constants::line($promise)),+],
            aliases: endpoint!(@list $($aliases)?),
        };

        /// What a relay knows of it.
        pub(crate) const READ: crate::endpoint::ReadSpec = {
            const FIELDS: &[crate::endpoint::OptionSpec] = match OPTIONS {
                Some(options) => options.fields,
                None => &[],
            };
            const NAMES: &[&str] = &crate::endpoint::constants::names_in_query::<
                { crate::endpoint::constants::count_in_query(FIELDS) },
            >(FIELDS);
            crate::endpoint::ReadSpec {
                request: &REQUEST,
                options: NAMES,
                access: endpoint!(@relay $relay $($relay_as)?),
            }
        };
    };

    // The first of two where an argument stands in the path, which can fail; else the second.
    (@fallible [] $yes:tt, $no:tt) => { endpoint!(@bare $no) };
    (@fallible [Text $($kinds:ident)*] $yes:tt, $no:tt) => { endpoint!(@fallible [$($kinds)*] $yes, $no) };
    (@fallible [$kind:ident $($kinds:ident)*] $yes:tt, $no:tt) => { endpoint!(@bare $yes) };
    (@bare ($($bare:tt)+)) => { $($bare)+ };
    (@bare $bare:literal) => { $bare };

    (@argument Text $name:ident $js_arg:ident $arg:ident) => { std::borrow::Cow::Borrowed($arg) };
    (@argument $kind:ident $name:ident $js_arg:ident $arg:ident) => {
        std::borrow::Cow::Owned(crate::path::PathSegment::new(stringify!($name), stringify!($js_arg), $arg)?.into())
    };

    (@request $arguments:ident []) => { REQUEST.request($arguments, "") };
    (@request $arguments:ident [$options:ident $Options:ident $($more:tt)*]) => {
        REQUEST.request_with($arguments, $options.into().entries)
    };
    (@request $arguments:ident [$($more:tt)+]) => {
        REQUEST.request_with($arguments, crate::endpoint::entries::Entries::default())
    };

    (@method GET) => { crate::request::Method::Get };
    (@method POST) => { crate::request::Method::Post };

    (@content) => { crate::endpoint::RequestContent::Query };
    (@content graphql $operation:literal $hash:literal) => {
        crate::endpoint::RequestContent::GraphQl(crate::endpoint::PersistedQuery { operation: $operation, hash: $hash })
    };
    (@content json $json:literal) => { crate::endpoint::RequestContent::Json($json) };
    (@content form $form:tt) => { crate::endpoint::RequestContent::Form(&$form) };

    (@authorization) => { crate::endpoint::Authorization::Bearer };
    (@authorization $authorization:ident) => { crate::endpoint::Authorization::$authorization };

    (@reply $reply:ident $($field:literal)?) => { crate::reply::Reply::$reply $(($field))? };
    (@relay $relay:ident $($as:literal)?) => { crate::endpoint::RelayAccess::$relay $(($as))? };

    (@options) => { None };
    (@options [$($doc:literal)+] $presence:ident $Options:ident) => {{
        use crate::endpoint::{OptionSpec, constants};
        use crate::options::OptionsType;
        const FIELDS: &[OptionSpec] = <$Options as OptionsType>::FIELDS;
        const RANGED: &[OptionSpec] = &constants::with_largest::<{ FIELDS.len() }>(FIELDS, LIST);
        Some(crate::endpoint::OptionsSpec {
            type_name: stringify!($Options),
            type_docs: <$Options as OptionsType>::DOCS,
            parameter: "options",
            docs: &[$(constants::line($doc)),+],
            presence: crate::endpoint::Presence::$presence,
            is_closed: <$Options as OptionsType>::IS_CLOSED,
            fields: RANGED,
        })
    }};

    (@list) => { &[] };
    (@list $list:tt) => { &$list };

    (@list_spec) => { None };
    (@list_spec { $($spec:tt)+ }) => { Some(crate::endpoint::ListSpec { $($spec)+ }) };
    (@largest) => { None };
    (@largest $largest:literal) => { Some($largest) };
    (@flag) => { false };
    (@flag $flag:literal) => { $flag };

    (@first $first:tt $($rest:tt)*) => { $first };
}

//! How endpoints are declared, and what follows from it.
//!
//! `endpoint!` makes of one declaration the builder for Rust and the [`EndpointSpec`]: what the endpoint is, as data. From
//! that data follow the functions and methods of the npm package, its declarations, and what a relay answers. The client's
//! module has the [`RequestSpec`] of an endpoint alone, the functions' module nothing; the rest is read when the package is
//! built.
//!
//! A declaration has these parts, in this order. Those with a question mark can be left out:
//!
//! | part | what it says |
//! |---|---|
//! | `name as rust_name` | the names of the function in JavaScript and of the builder in Rust |
//! | `method`, `service`, `path` | what is asked; `{argument}` in the path stands for an argument |
//! | `query`? | what is always in the query |
//! | `fixed_options`? | options that are not the caller's to choose; `$argument` stands for an argument |
//! | `variables`? | variables of a persisted query that are objects or lists: JSON in which `$name` stands for an argument or an option |
//! | `graphql`?, `json`?, `form`? | a persisted query, or a body in which `$argument` stands for an argument |
//! | `authorization`? | who asks, if it is not an account by its access token: see [`Authorization`] |
//! | `effect`? | `Write` for what changes something: see [`Effect`] |
//! | `relay` | what a relay that is signed in does with it: see [`RelayAccess`] |
//! | `evidence` | how it is known what PSN answers: see [`Evidence`] |
//! | `of_psn_api`? | `true` if psn-api has the function, which then does all as psn-api does |
//! | `aliases`? | older names of the function |
//! | `type_parameters`? | the type parameters in TypeScript |
//! | `arguments`? | the arguments in the path, each with its [`ArgumentKind`] |
//! | `sent_arguments`? | the same for those in the query, the variables or the body |
//! | `picture`? | the argument that is the body: the bytes of a [`Picture`](crate::Picture) |
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
#[cfg(any(test, all(target_arch = "wasm32", feature = "functions")))]
pub(crate) mod template;

pub use spec::{
    ArgumentKind, ArgumentSpec, Authorization, Effect, EndpointSpec, Evidence, ListSpec, OptionKind, OptionSpec,
    OptionsSpec, PersistedQuery, Presence, RelayAccess, RequestContent, RequestSpec, Subject, names_in,
};
pub(crate) use {
    build::{Argument, invitees},
    spec::ReadSpec,
};

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
        $(variables: $variables:tt,)?
        $(graphql: { operation: $operation:literal, hash: $hash:literal $(, key: $key:literal)? $(,)? },)?
        $(json: $json:literal,)?
        $(form: $form:tt,)?
        $(authorization: $authorization:ident,)?
        $(effect: $effect:ident,)?
        relay: $relay:ident $(($relay_as:literal))?,
        evidence: $evidence:ident($source:literal),
        $(of_psn_api: $of_psn_api:literal,)?
        $(aliases: $aliases:tt,)?
        $(type_parameters: $type_parameters:literal,)?
        $(arguments: {
            $( $(#[doc = $arg_doc:literal])+ $arg:ident as $js_arg:ident: $kind:ident ),+ $(,)?
        },)?
        $(sent_arguments: {
            $(
                $(#[doc = $sent_doc:literal])+
                $sent:ident as $js_sent:ident: $sent_kind:ident $(= $sent_type:literal)?
            ),+ $(,)?
        },)?
        $(picture: {
            $(#[doc = $picture_doc:literal])+
            $picture:ident $(,)?
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
            $(other_items: $other_items:tt,)?
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
            $($( $sent: endpoint!(@rust_type $sent_kind), )+)?
            $( $picture: crate::Picture, )?
            $( options: impl Into<crate::options::Options<$Options>>, )?
        ) -> endpoint!(@fallible [$($($kind)+)?] (Result<crate::Call<$Response>, crate::UnsafeSegment>), (crate::Call<$Response>)) {
            let arguments: &[crate::endpoint::Argument] = &[
                $($( crate::endpoint::Argument::in_path(stringify!($name), stringify!($js_arg), $arg)?, )+)?
                $($( endpoint!(@sent $sent_kind $js_sent $sent), )+)?
            ];
            let request = endpoint!(@request arguments [$(options $Options)? $(json $json)? $(fixed $fixed_options)? $(variables $variables)?]);
            $( let request = request.with_picture($picture); )?
            let call = request.reply(endpoint!(@reply $reply $($field)?));
            endpoint!(@fallible [$($($kind)+)?] (Ok(call)), (call))
        }

        /// What is sent.
        pub(crate) static REQUEST: crate::endpoint::RequestSpec = crate::endpoint::RequestSpec {
            name: stringify!($name),
            method: endpoint!(@method $method),
            service: $service,
            path: $path,
            arguments: &[$($(stringify!($js_arg)),+)?],
            query: endpoint!(@list $($query)?),
            fixed_options: if crate::endpoint::constants::HAS_FIXED_PARTS { endpoint!(@list $($fixed_options)?) } else { &[] },
            variables: if crate::endpoint::constants::HAS_FIXED_PARTS { endpoint!(@list $($variables)?) } else { &[] },
            content: endpoint!(@content $(graphql $operation $hash [$($key)?])? $(json $json)? $(form $form)? $(picture $picture)?),
            authorization: endpoint!(@authorization $($authorization)?),
            effect: endpoint!(@effect $($effect)?),
            reply: endpoint!(@reply $reply $($field)?),
        };

        const LIST: Option<crate::endpoint::ListSpec> = endpoint!(@list_spec $({
            item: $item,
            items: &$items,
            other_items: endpoint!(@other_items $($other_items)?),
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
                    type_name: endpoint!(@js_type $kind),
                    docs: &[$(crate::endpoint::constants::line($arg_doc)),+],
                }, )+)?
                $($( crate::endpoint::ArgumentSpec {
                    name: stringify!($js_sent),
                    kind: crate::endpoint::ArgumentKind::$sent_kind,
                    is_optional: false,
                    type_name: endpoint!(@first $($sent_type)? (endpoint!(@js_type $sent_kind))),
                    docs: &[$(crate::endpoint::constants::line($sent_doc)),+],
                }, )+)?
                $( crate::endpoint::ArgumentSpec {
                    name: stringify!($picture),
                    kind: crate::endpoint::ArgumentKind::Picture,
                    is_optional: false,
                    type_name: "Uint8Array | ArrayBuffer",
                    docs: &[$(crate::endpoint::constants::line($picture_doc)),+],
                }, )?
                $($( crate::endpoint::ArgumentSpec {
                    name: stringify!($reply_arg),
                    kind: crate::endpoint::ArgumentKind::Any,
                    is_optional: true,
                    type_name: $reply_type,
                    docs: &[$(crate::endpoint::constants::line($reply_doc)),+],
                }, )+)?
            ],
            options: OPTIONS,
            type_parameters: endpoint!(@first $($type_parameters)? ""),
            response: endpoint!(@first $($response_type)? (stringify!($Response))),
            list: LIST,
            relay: endpoint!(@relay $relay $($relay_as)?),
            evidence: crate::endpoint::Evidence::$evidence($source),
            docs: &[$(crate::endpoint::constants::line($doc)),+],
            promise_docs: &[$(crate::endpoint::constants::line($promise)),+],
            aliases: endpoint!(@list $($aliases)?),
            is_of_psn_api: endpoint!(@flag $($of_psn_api)?),
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
                effect: endpoint!(@effect $($effect)?),
            }
        };
    };

    // The first of two where an argument stands in the path, which can fail; else the second.
    (@fallible [] $yes:tt, $no:tt) => { endpoint!(@bare $no) };
    (@fallible [$kind:ident $($kinds:ident)*] $yes:tt, $no:tt) => { endpoint!(@bare $yes) };
    (@bare ($($bare:tt)+)) => { $($bare)+ };
    (@bare $bare:literal) => { $bare };

    (@rust_type AccountIds) => { &[&str] };
    (@rust_type Invitees) => { &[&str] };
    (@rust_type TrophiesWithGameHelp) => { &[crate::models::TrophyWithGameHelp] };
    (@rust_type $kind:ident) => { &str };

    (@js_type AccountIds) => { "string[]" };
    (@js_type Invitees) => { "string[]" };
    (@js_type TrophyId) => { "number" };
    (@js_type TrophiesWithGameHelp) => { "TrophyWithGameHelp[]" };
    (@js_type $kind:ident) => { "string" };

    (@sent AccountIds $js_sent:ident $sent:ident) => {
        crate::endpoint::Argument::text(stringify!($js_sent), $sent.join(","))
    };
    (@sent Invitees $js_sent:ident $sent:ident) => {
        crate::endpoint::Argument::json(stringify!($js_sent), crate::endpoint::invitees($sent))
    };
    (@sent TrophiesWithGameHelp $js_sent:ident $sent:ident) => {
        crate::endpoint::Argument::json(stringify!($js_sent), crate::models::TrophyWithGameHelp::query_variable($sent))
    };
    (@sent $kind:ident $js_sent:ident $sent:ident) => {
        crate::endpoint::Argument::text(stringify!($js_sent), $sent)
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
    (@method PUT) => { crate::request::Method::Put };
    (@method PATCH) => { crate::request::Method::Patch };
    (@method DELETE) => { crate::request::Method::Delete };

    (@content) => { crate::endpoint::RequestContent::Query };
    (@content graphql $operation:literal $hash:literal [$($key:literal)?]) => {
        crate::endpoint::RequestContent::GraphQl(crate::endpoint::PersistedQuery {
            operation: $operation,
            key: endpoint!(@first $($key)? $operation),
            hash: $hash,
        })
    };
    (@content json $json:literal) => {
        crate::endpoint::RequestContent::Json(if crate::endpoint::constants::HAS_FIXED_PARTS { $json } else { "" })
    };
    (@content picture $picture:ident) => { crate::endpoint::RequestContent::Picture };
    (@content form $form:tt) => { crate::endpoint::RequestContent::Form(&$form) };

    (@authorization) => { crate::endpoint::Authorization::Bearer };
    (@authorization $authorization:ident) => { crate::endpoint::Authorization::$authorization };

    (@effect) => { crate::endpoint::Effect::Read };
    (@effect $effect:ident) => { crate::endpoint::Effect::$effect };

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
    (@other_items) => { None };
    (@other_items $items:tt) => { Some(&$items) };
    (@largest) => { None };
    (@largest $largest:literal) => { Some($largest) };
    (@flag) => { false };
    (@flag $flag:literal) => { $flag };

    (@first $first:tt $($rest:tt)*) => { $first };
}

//! The macros by which endpoints are declared.
//!
//! `endpoint!` makes of one declaration the pure builder for Rust, the export that JavaScript calls, and what `declare!`
//! and `declare_method!` make: the TypeScript declarations of the function and of `PsnClient`'s method, and their lines
//! of the custom section `psn-api-wasm.exports`, from which the build writes the package's function and method (see
//! `xtask`). These two alone serve the few exports that are written by hand. What the package's shell has written by
//! hand, such as a class that programs construct, is named by `declare! { shell … }`, and exported only so.
//!
//! What follows `promise` is said of the JavaScript function only: what its promise resolves with, and when it rejects.
//!
//! Of an argument, `PathSegment` is text that goes into the path, `NpCommunicationId` too, which `PsnClient` also takes
//! from a title; any other kind is an options struct. What follows `=` says when options may be left out: `{}` always,
//! `{null}` also by `null`, and `{default}` is a default value in psn-api, which JavaScript does not count in a
//! function's `length`. `pages(Item, "…")` says that the answer is a page of a list of items, and how it is read: where they
//! are, the members by which they are the same, the options for a page's start and size, and its greatest size.

/// Declares an endpoint; its body builds the call.
macro_rules! endpoint {
    (
        $(#[doc = $doc:literal])+
        promise
        $(#[doc = $promise:literal])+
        fn $name:ident as $js:ident (
            $( $(#[doc = $arg_doc:literal])+ $arg:ident as $js_arg:ident : $Kind:ident $(= $presence:tt)? ),* $(,)?
        ) -> $Response:ident $(pages($Item:tt, $list:literal))?
        $body:block
    ) => {
        $(#[doc = $doc])+
        ///
        /// # Arguments
        $(#[doc = concat!("* `", stringify!($arg), "`:", $($arg_doc,)+)])*
        ///
        /// # Errors
        /// [`UnsafeSegment`](crate::UnsafeSegment) for an argument of the path that is `.` or `..`; never without one.
        pub fn $name(
            $($arg: endpoint!(@parameter $Kind)),*
        ) -> Result<crate::Call<$Response>, crate::UnsafeSegment> {
            $(let $arg = endpoint!(@argument $js $js_arg $arg $Kind);)*
            Ok($body)
        }

        #[cfg(feature = "endpoints")]
        const _: () = {
            use crate::javascript::{Argument, Endpoint, Kind};
            use wasm_bindgen::prelude::*;

            static ENDPOINT: Endpoint = Endpoint {
                function: stringify!($js),
                arguments: &[$(Argument { name: stringify!($js_arg), kind: endpoint!(@kind $Kind $($presence)?) }),*],
                build: |given| Ok(self::$name($(endpoint!(@given given $arg $Kind)),*)?.untyped()),
                #[cfg(feature = "client")]
                method: crate::javascript::Method {
                    takes: concat!($(endpoint!(@takes $js_arg $Kind)),*),
                    allows: &[$(endpoint!(@allows $Kind)),*],
                    list: concat!($($list)?),
                },
            };

            #[wasm_bindgen(js_name = $js, skip_typescript)]
            pub fn js(authorization: JsValue, $($arg: JsValue),*) -> Result<JsValue, JsValue> {
                ENDPOINT.invoke(&authorization, &[$(&$arg),*])
            }
        };

        declare_method! {
            $(#[doc = $doc])+
            fn $js($( $(#[doc = $arg_doc])+ $js_arg $(= $presence)? : $Kind, )*) -> $Response $(pages($Item))?
        }

        declare! {
            $(#[doc = $doc])+
            ///
            $(#[doc = $promise])+
            fn $js ""(
                /// Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
                authorization: AuthorizationPayload,
                $( $(#[doc = $arg_doc])+ $js_arg $(= $presence)? : $Kind, )*
            ) -> $Response
        }
    };

    (@takes $js:ident PathSegment) => { concat!(stringify!($js), ":id ") };
    (@takes $js:ident NpCommunicationId) => { concat!(stringify!($js), ":title ") };
    (@takes $js:ident $Options:ident) => { "" };

    (@allows PathSegment) => { "" };
    (@allows NpCommunicationId) => { "" };
    (@allows $Options:ident) => { <$Options as crate::javascript::FromJavaScript>::ALLOWED };

    (@parameter PathSegment) => { &str };
    (@parameter NpCommunicationId) => { &str };
    (@parameter $Options:ident) => { impl Into<crate::options::Options<$Options>> };

    (@argument $js:ident $js_arg:ident $arg:ident PathSegment) => {
        crate::path::PathSegment::new(stringify!($js), stringify!($js_arg), $arg)?
    };
    (@argument $js:ident $js_arg:ident $arg:ident NpCommunicationId) => {
        endpoint!(@argument $js $js_arg $arg PathSegment)
    };
    (@argument $js:ident $js_arg:ident $arg:ident $Options:ident) => {
        $arg.into()
    };

    (@kind PathSegment) => { Kind::PathSegment };
    (@kind NpCommunicationId) => { Kind::NpCommunicationId };
    (@kind $Options:ident $($presence:tt)?) => {
        Kind::Options(
            <$Options as crate::javascript::FromJavaScript>::READER,
            endpoint!(@presence $($presence)?),
        )
    };

    (@given $given:ident $arg:ident PathSegment) => { &$given.text() };
    (@given $given:ident $arg:ident NpCommunicationId) => { &$given.text() };
    (@given $given:ident $arg:ident $Options:ident) => { $given.options() };

    (@presence) => { crate::javascript::Presence::Required };
    (@presence {null}) => { crate::javascript::Presence::Nullable };
    (@presence $other:tt) => { crate::javascript::Presence::Optional };
}

/// What an export that is written by hand does: as the function that programs call, and as a method of `PsnClient`, which
/// takes what is said in the words of `options.js`, and options instead of the function's first argument. Of the two, a
/// module has what its features name.
#[cfg(feature = "endpoints")]
macro_rules! export {
    (function $function:expr, method $takes:literal instead of $first:ident |$client:ident| $method:expr $(,)?) => {{
        let _ = &$first;
        match crate::javascript::caller() {
            #[cfg(feature = "functions")]
            crate::javascript::Caller::Program => $function,
            #[cfg(feature = "client")]
            crate::javascript::Caller::Client($client) => $method,
            #[cfg(feature = "client")]
            crate::javascript::Caller::Shell => Ok(wasm_bindgen::JsValue::from_str($takes)),
        }
    }};
}

/// Declares an exported function to TypeScript and to the build.
macro_rules! declare {
    (
        $(#[doc = $doc:literal])+
        fn $js:ident $generics:literal (
            $( $(#[doc = $arg_doc:literal])+ $arg:ident $(= $presence:tt)? : $Type:tt ),* $(,)?
        ) -> $Result:tt
    ) => {
        const _: () = {
            #[wasm_bindgen::prelude::wasm_bindgen(typescript_custom_section)]
            const DECLARATION: &'static str = concat!(
                "/**\n", $(" *", $doc, "\n",)+ " *\n",
                $(" * @param ", stringify!($arg), $($arg_doc,)+ "\n",)*
                " */\nexport function ", stringify!($js), $generics, "(",
                declare!(@parameters $($arg $(= $presence)? : $Type),*),
                "): Promise<", declare!(@type $Result), ">;\n",
            );
        };
        declare! { @export concat!(stringify!($js), "(", $(stringify!($arg), declare!(@default $($presence)?), ",",)* ")\n") }
    };

    // The deprecated second name of a function.
    ($(#[doc = $doc:literal])+ alias $js:ident = $target:ident) => {
        const _: () = {
            #[wasm_bindgen::prelude::wasm_bindgen(typescript_custom_section)]
            const DECLARATION: &'static str = concat!(
                "/**\n", $(" *", $doc, "\n",)+ " *\n * @deprecated Use `", stringify!($target), "` instead.\n */\n",
                "export const ", stringify!($js), ": typeof ", stringify!($target), ";\n",
            );
        };
        declare! { @export concat!(stringify!($js), " = ", stringify!($target), "\n") }
    };

    // What a file of the shell exports, and its TypeScript declarations.
    (shell { $($js:ident),+ $(,)? } from $file:literal as $declarations:expr) => {
        const _: () = {
            #[wasm_bindgen::prelude::wasm_bindgen(typescript_custom_section)]
            const DECLARATIONS: &'static str = $declarations;
        };
        $(declare! { @export concat!(stringify!($js), " from ", $file, "\n") })+
    };

    // A class that the build makes of a file of the shell and of all that `declare_method!` declares.
    (class $js:ident extends $file:literal as $declarations:expr) => {
        const _: () = {
            #[wasm_bindgen::prelude::wasm_bindgen(typescript_custom_section)]
            const DECLARATIONS: &'static str = $declarations;
        };
        declare! { @export concat!(stringify!($js), " extends ", $file, "\n") }
    };

    (@export $line:expr) => {
        #[cfg(target_arch = "wasm32")]
        const _: () = {
            const LINE: &str = $line;
            // Data for the build, which nothing in the module reads or runs.
            #[allow(unsafe_code)]
            #[unsafe(link_section = "psn-api-wasm.exports")]
            #[used]
            static EXPORT: [u8; LINE.len()] = match LINE.as_bytes().first_chunk() {
                Some(line) => *line,
                None => [b'\n'; LINE.len()],
            };
        };
    };

    (@parameters $first:ident $(= $first_presence:tt)? : $First:tt $(, $arg:ident $(= $presence:tt)? : $Type:tt)*) => {
        concat!(
            stringify!($first), declare!(@optional $($first_presence)?), ": ", declare!(@type $First),
            $(", ", stringify!($arg), declare!(@optional $($presence)?), ": ", declare!(@type $Type),)*
        )
    };

    (@optional) => { "" };
    (@optional $presence:tt) => { "?" };
    (@default {default}) => { "?" };
    (@default $($presence:tt)?) => { "" };

    (@type PathSegment) => { "string" };
    (@type NpCommunicationId) => { "string" };
    (@type $type:literal) => { $type };
    (@type $Type:ident) => { stringify!($Type) };
}

/// Declares a method of `PsnClient` to TypeScript and to the build: one that follows from an endpoint's declaration, or
/// one that is written by hand, with its generics and the type of what it returns. Every method takes options last.
macro_rules! declare_method {
    (
        $(#[doc = $doc:literal])+
        fn $js:ident (
            $( $(#[doc = $arg_doc:literal])+ $arg:ident $(= $presence:tt)? : $Kind:ident ),* $(,)?
        ) -> $Response:ident $(pages($Item:tt))?
    ) => {
        declare_method! {
            @typescript
            [$($doc)+] $js ""
            [declare_method!(@parameters $($arg $(= $presence)? : $Kind),*)]
            [declare_method!(@note $($Kind)*)]
            [$($arg [$($arg_doc)+])*]
            [declare_method!(@options $($Kind)*)]
            [declare_method!(@promise $Response $($Item)?)]
        }
        declare! { @export concat!(
            "PsnClient.", stringify!($js), declare_method!(@mark $($Item)?),
            "(", $(declare_method!(@name $arg $Kind),)* ")\n",
        ) }
    };

    (
        $(#[doc = $doc:literal])+
        fn $js:ident $generics:literal (
            $( $(#[doc = $arg_doc:literal])+ $arg:ident $(= $presence:tt)? : $Type:tt ),* $(,)?
        ) -> $promise:literal
    ) => {
        declare_method! {
            @typescript
            [$($doc)+] $js $generics
            [concat!(
                $(stringify!($arg), declare!(@optional $($presence)?), ": ", declare!(@type $Type), ", ",)*
                "options?: RequestOptions",
            )]
            [""]
            [$($arg [$($arg_doc)+])*]
            [declare_method!(@options)]
            [$promise]
        }
        declare! { @export concat!(
            "PsnClient.", stringify!($js), "(", $(stringify!($arg), declare!(@default $($presence)?), ",",)* ")\n",
        ) }
    };

    (
        @typescript
        [$($doc:literal)+] $js:ident $generics:literal
        [$parameters:expr]
        [$note:expr]
        [$($arg:ident [$($arg_doc:literal)+])*]
        [$options:expr]
        [$promise:expr]
    ) => {
        const _: () = {
            #[wasm_bindgen::prelude::wasm_bindgen(typescript_custom_section)]
            const METHOD: &'static str = concat!(
                "export interface PsnClient {\n  /**\n", $("   *", $doc, "\n",)+ "   *\n",
                $note, "   * Rejects with a `PsnError`, whose `code` says why.\n   *\n",
                $("   * @param ", stringify!($arg), $($arg_doc,)+ "\n",)* $options,
                "   */\n  ", stringify!($js), $generics, "(", $parameters, "): ", $promise, ";\n}\n",
            );
        };
    };

    (@note) => { "" };
    (@note NpCommunicationId $($rest:ident)*) => {
        concat!(
            "   * Here `npServiceName` may be left out: it follows from a title that is given as an object; for an id alone the\n",
            "   * client asks `trophy2`, then `trophy`, and remembers which one has the title.\n   *\n",
        )
    };
    (@note $other:ident $($rest:ident)*) => { declare_method!(@note $($rest)*) };

    // Methods whose function takes no options have options of their own.
    (@options) => {
        "   * @param options How to go about this call: a `signal` that cancels it, a `timeout` in milliseconds, headers.\n"
    };
    (@options PathSegment $($rest:ident)*) => { declare_method!(@options $($rest)*) };
    (@options NpCommunicationId $($rest:ident)*) => { declare_method!(@options $($rest)*) };
    (@options $Options:ident) => { "" };

    (@parameters) => { "options?: RequestOptions" };
    (@parameters $arg:ident : PathSegment $(, $($rest:tt)*)?) => {
        concat!(stringify!($arg), ": string, ", declare_method!(@parameters $($($rest)*)?))
    };
    (@parameters $arg:ident : NpCommunicationId $(, $($rest:tt)*)?) => {
        concat!(stringify!($arg), ": string | TitleReference, ", declare_method!(@parameters $($($rest)*)?))
    };
    (@parameters $arg:ident : $Options:ident) => {
        concat!(stringify!($arg), ": ", stringify!($Options), " & RequestOptions")
    };
    (@parameters $arg:ident = $presence:tt : $Options:ident) => {
        concat!(stringify!($arg), "?: ", stringify!($Options), " & RequestOptions")
    };

    (@promise $Response:ident) => { concat!("Promise<", stringify!($Response), ">") };
    (@promise $Response:ident $Item:tt) => {
        concat!("PagedPromise<", stringify!($Response), ", ", declare!(@type $Item), ">")
    };

    // Lists are marked, and options are left out, which every method takes last.
    (@mark) => { "" };
    (@mark $Item:tt) => { "[]" };
    (@name $arg:ident PathSegment) => { concat!(stringify!($arg), ",") };
    (@name $arg:ident NpCommunicationId) => { concat!(stringify!($arg), ",") };
    (@name $arg:ident $Options:ident) => { "" };
}

//! Stands in for tsify in builds that write no TypeScript. tsify always brings wasm-bindgen, which a native build has no
//! use for.

use proc_macro::TokenStream;

/// Derives nothing, and knows tsify's attributes.
#[proc_macro_derive(Tsify, attributes(tsify))]
pub fn derive_tsify(_: TokenStream) -> TokenStream {
    TokenStream::new()
}

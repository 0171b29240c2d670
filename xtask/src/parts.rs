//! What the npm package is put together from: modules that hold a part of the crate each, so that a program carries
//! only what it imports, and one that holds all of it, for programs that load it themselves.

/// A part of the crate.
pub struct Part {
    /// The host starts it by `#start/<name>`.
    pub name: &'static str,
    /// The crate's features that say what it exports.
    pub features: &'static [&'static str],
    pub flags: Flags,
}

/// More flags for rustc.
pub type Flags = &'static [&'static str];

/// Inlines no more of what is marked as worth it, as all of wasm-bindgen's conversions are. It makes a module smaller by a
/// twelfth, and its functions slower by a tenth, which no call that waits for an answer notices.
const SMALL: Flags = &["-Cllvm-args=-inlinehint-threshold=10"];

pub const PARTS: [Part; 4] = [
    Part { name: "functions", features: &["functions", "trophy-so"], flags: &[] },
    Part { name: "client", features: &["client"], flags: SMALL },
    Part { name: "collection", features: &["collection"], flags: SMALL },
    Part { name: "relay", features: &["relay"], flags: SMALL },
];

/// The name of the module that has all of them.
pub const ALL: &str = "all";

/// The features of all parts.
pub fn all_features() -> Vec<&'static str> {
    PARTS.iter().flat_map(|part| part.features).copied().collect()
}

//! What the npm package is put together from: modules that hold a part of the crate each, so that a program carries
//! only what it imports, and one that holds all of it, for programs that load it themselves.

/// A part of the crate.
pub struct Part {
    /// The shell starts it by `#start/<name>.js`.
    pub name: &'static str,
    /// The crate's features that say what it exports.
    pub features: &'static [&'static str],
}

/// The one with all functions that the crate exports.
pub const FUNCTIONS: Part = Part { name: "functions", features: &["functions", "trophy-so"] };

pub const PARTS: [Part; 3] =
    [FUNCTIONS, Part { name: "client", features: &["client"] }, Part { name: "relay", features: &["relay"] }];

/// The name of the module that has all of them.
pub const ALL: &str = "all";

/// The features of all parts.
pub fn all_features() -> Vec<&'static str> {
    PARTS.iter().flat_map(|part| part.features).copied().collect()
}

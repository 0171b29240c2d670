//! Why bytes are no index that can be used.

use std::fmt;

/// Why an index cannot be opened. In each case the mend is to fetch the collection again.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum IndexError {
    /// The bytes are something else.
    NotAnIndex,
    /// A newer version of this crate has written it, in a format of its own.
    Newer {
        /// The version of that format.
        version: u8,
    },
    /// The end is missing.
    Truncated,
    /// The bytes are not those that were written.
    Damaged,
    /// It is the index of another account.
    OtherAccount {
        /// The account that it is of.
        account_id: String,
    },
}

impl fmt::Display for IndexError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnIndex => f.write_str("These bytes are not an index of trophies."),
            Self::Newer { version } => {
                write!(f, "A newer version of psn-api-wasm has written this index of trophies, in format {version}.")
            }
            Self::Truncated => f.write_str("The end of this index of trophies is missing."),
            Self::Damaged => f.write_str("This index of trophies is damaged."),
            Self::OtherAccount { account_id } => {
                write!(f, "This index of trophies belongs to another account, {account_id}.")
            }
        }?;
        f.write_str(" Fetch the trophies again.")
    }
}

impl std::error::Error for IndexError {}

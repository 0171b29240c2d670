//! From an NPSSO over a code to tokens, and from a token to the account it stands for.

pub mod authorize;
pub mod npsso;
pub mod ssocookie;
pub mod token;
pub mod tokens;
pub mod viewer;

/// The Android application that clients pass themselves off as.
const CLIENT_ID: &str = "09515159-7237-4370-9b40-3806e67c0891";
const REDIRECT_URI: &str = "com.scee.psxandroid.scecompcall://redirect";

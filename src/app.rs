//! The PlayStation app, as PSN knows it. All programs sign in as this app.

/// The app's id.
pub const CLIENT_ID: &str = "09515159-7237-4370-9b40-3806e67c0891";

/// The value of the `Authorization` header that names the app: its id and its secret, which all of its users share.
pub const AUTHORIZATION: &str = "Basic MDk1MTUxNTktNzIzNy00MzcwLTliNDAtMzgwNmU2N2MwODkxOnVjUGprYTV0bnRCMktxc1A=";

/// Where PSN sends the app after signing in: a link that opens the app.
pub const REDIRECT_URI: &str = "com.scee.psxandroid.scecompcall://redirect";

/// What the tokens may be used for.
pub const SCOPE: &str = "psn:mobile.v2.core psn:clientapp";

//! What the requests for tokens have in common.

use crate::encoding::form;
use crate::hosts::SIGN_IN;
use crate::request::Request;

/// What the app is to PSN: `client_id:client_secret` of the PlayStation app, which all of its users share.
const APP: &str = "Basic MDk1MTUxNTktNzIzNy00MzcwLTliNDAtMzgwNmU2N2MwODkxOnVjUGprYTV0bnRCMktxc1A=";

/// Where PSN sends the app after signing in: a link that opens the app.
pub const REDIRECT_URI: &str = "com.scee.psxandroid.scecompcall://redirect";

/// What the tokens may be used for.
pub const SCOPE: &str = "psn:mobile.v2.core psn:clientapp";

/// A request for tokens.
pub fn token_request(grant: [(&str, &str); 4]) -> Request {
    Request::post(format!("{SIGN_IN}/token"), form(&grant))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Authorization", APP)
}

//! When an NPSSO ends: PSN's page that shows the NPSSO also says that.

use super::sign_in::of_sign_in;
use super::{Failure, Millis, PsnErrorCode, Response, Session, millis_of_seconds};
use crate::hosts::NPSSO_PAGE;
use crate::request::Request;

/// Asks when the NPSSO of the session ends.
///
/// # Errors
/// A session without an NPSSO has none that could end.
pub fn npsso_expiry_request(session: &Session) -> Result<Request, Failure> {
    let npsso = session.npsso().ok_or_else(|| {
        let message = "This client has no NPSSO whose end could be asked for: give it npsso.";
        Failure::new(PsnErrorCode::SignInRequired, message)
    })?;
    Ok(Request::get(NPSSO_PAGE).header("Cookie", ["npsso=", npsso].concat()))
}

/// The end of the NPSSO, which the session then knows. `expires_in` is what PSN's JSON says of its life, in seconds.
///
/// # Errors
/// The JSON does not say it.
pub fn npsso_expiry(session: &mut Session, expires_in: Option<f64>, now: Millis) -> Result<Millis, Failure> {
    let life = expires_in.and_then(millis_of_seconds).ok_or_else(|| {
        let message = "PSN's answer does not say when the NPSSO ends. Try again; if that stays so, report it as a bug.";
        Failure::new(PsnErrorCode::InvalidResponse, message)
    })?;
    let end = now.saturating_add(life);
    session.set_npsso_end(Some(end));
    Ok(end)
}

/// The failure that a response of PSN's page is: an NPSSO that PSN does not take has expired.
pub(super) fn of_npsso_page(failure: Failure, response: &Response) -> Failure {
    let is_refusal = response.error.as_ref().is_some_and(|error| error.kind.as_deref() == Some("invalid_grant"));
    match failure.code {
        PsnErrorCode::Unauthorized | PsnErrorCode::BadRequest if is_refusal || response.status == 401 => {
            Failure { status: failure.status, psn_code: failure.psn_code, ..expired() }
        }
        _ => of_sign_in(failure, response),
    }
}

fn expired() -> Failure {
    let message = "PSN does not accept the NPSSO: it has expired, or never was one. Get a new one at \
                   https://ca.account.sony.com/api/v1/ssocookie, in a browser that is signed in.";
    Failure::new(PsnErrorCode::NpssoExpired, message)
}

//! When an NPSSO ends: PSN's page that shows the NPSSO also says that.

use super::judge::failure_of;
use super::{Failure, Millis, PsnErrorCode, Response, Rule, Session, millis_of_seconds};
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

/// What PSN answered: the end of the NPSSO, which the session then knows. `expires_in` is what the JSON says of its life, in
/// seconds.
///
/// # Errors
/// The failure that the answer is; an NPSSO that PSN does not take has expired.
pub fn npsso_expiry(
    session: &mut Session,
    response: &Response,
    expires_in: Option<f64>,
    now: Millis,
) -> Result<Millis, Failure> {
    if let Some(failure) = failure_of(response, Rule::Json, now) {
        let is_refusal = response.error.as_ref().is_some_and(|error| error.kind.as_deref() == Some("invalid_grant"));
        return Err(if is_refusal {
            Failure { status: failure.status, psn_code: failure.psn_code, ..expired() }
        } else {
            failure
        });
    }
    let Some(life) = expires_in.and_then(millis_of_seconds) else {
        let message = "PSN's answer does not say when the NPSSO ends. Try again; if that stays so, report it as a bug.";
        return Err(Failure {
            status: response.shown_status(),
            ..Failure::new(PsnErrorCode::InvalidResponse, message)
        });
    };
    let end = now.saturating_add(life);
    session.set_npsso_end(Some(end));
    Ok(end)
}

fn expired() -> Failure {
    let message = "PSN does not accept the NPSSO: it has expired, or never was one. Get a new one at \
                   https://ca.account.sony.com/api/v1/ssocookie, in a browser that is signed in.";
    Failure::new(PsnErrorCode::NpssoExpired, message)
}

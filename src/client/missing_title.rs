//! A title that PSN does not know, or that the account never played: PSN answers both in the same way.

use super::judge::{advice, message};
use super::{Failure, PsnErrorCode, Response};

/// Whether a title exists is asked, since PSN has nothing of it for an account.
#[derive(Clone, Debug)]
pub(super) struct Checking {
    /// What the call fails with if the title does not exist.
    pub failure: Failure,
    /// Whether the other trophy service is to be asked, too.
    pub is_for_both: bool,
}

/// PSN does not know the title in the trophy service that was asked.
pub(super) fn not_found(failure: Failure, service: &str, response: &Response) -> Failure {
    if response.is_error_of_relay() {
        return failure;
    }
    let advice = [
        "PSN does not know this title in the trophy service \"",
        service,
        "\". Check the ids, and whether npServiceName fits the title's platform.",
    ];
    Failure { message: message(&advice.concat(), response), ..failure }
}

/// The title exists.
pub(super) fn never_played(failure: Failure) -> Failure {
    let code = PsnErrorCode::NeverPlayed;
    Failure { code, message: String::from(advice(code)), ..failure }
}

/// Whether the title exists could not be found out.
pub(super) fn undecided(failure: Failure) -> Failure {
    let message = "PSN has nothing of this title for the account: either the account has never played it, or PSN does not \
                   know such a title. Check the ids, and whether npServiceName fits the title's platform.";
    Failure { message: String::from(message), ..failure }
}

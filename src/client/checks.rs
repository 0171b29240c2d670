//! Checks of arguments: wrong ones are refused before anything is sent.

use super::Failure;
use super::judge::quoted;

/// # Errors
/// [`InvalidArgument`](super::PsnErrorCode::InvalidArgument) for what is neither digits nor `me`.
pub fn check_account_id(account_id: &str) -> Result<(), Failure> {
    let is_number = !account_id.is_empty() && account_id.bytes().all(|byte| byte.is_ascii_digit());
    if is_number || account_id == "me" {
        return Ok(());
    }
    Err(Failure::invalid_argument(
        [
            "accountId is \"",
            &quoted(account_id),
            "\", but has to be the digits of an account id, or \"me\". getProfileFromUserName() finds the account id of a \
             user name.",
        ]
        .concat(),
    ))
}

/// # Errors
/// [`InvalidArgument`](super::PsnErrorCode::InvalidArgument) for the id of a title, such as `CUSA00001_00`.
pub fn check_np_communication_id(id: &str) -> Result<(), Failure> {
    if !is_title_id(id) {
        return Ok(());
    }
    Err(Failure::invalid_argument(
        [
            "npCommunicationId is \"",
            &quoted(id),
            "\", which is a title id. The id of a trophy set begins with NPWR: getUserTrophiesForSpecificTitle() finds it by \
             title id.",
        ]
        .concat(),
    ))
}

/// Whether an id has the form of a title's: four letters and five digits, and often two digits more.
fn is_title_id(id: &str) -> bool {
    let (name, version) = id.split_once('_').unwrap_or((id, "00"));
    let Some((letters, digits)) = name.split_at_checked(4) else { return false };
    let are_digits = |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    letters.bytes().all(|byte| byte.is_ascii_alphabetic())
        && !letters.eq_ignore_ascii_case("NPWR")
        && are_digits(digits, 5)
        && are_digits(version, 2)
}

/// Title ids with commas between them, without spaces, and without a comma at either end.
pub fn clean_title_ids(ids: &str) -> String {
    ids.split(',').map(str::trim).filter(|id| !id.is_empty()).collect::<Vec<_>>().join(",")
}

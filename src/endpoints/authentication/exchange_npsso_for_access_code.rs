use crate::app::{CLIENT_ID, REDIRECT_URI, SCOPE};
use crate::hosts::SIGN_IN;
use crate::reply::Redirect;

endpoint! {
    /// Exchanges an NPSSO for an access code: the first step of signing in.
    ///
    /// An NPSSO is the cookie that a browser gets when you sign in at <https://www.playstation.com>. When you are signed
    /// in, <https://ca.account.sony.com/api/v1/ssocookie> shows it. It is as good as your password, for about 60 days;
    /// signing in with it does not make it last longer. Keep it out of programs, repositories and logs. Do not sign in with
    /// it at every start of a program, since PSN may revoke it then: save the tokens.
    ///
    /// PSN answers with a redirect, which is not followed: its address holds the access code.
    ///
    /// Asks `GET /api/authz/v3/oauth/authorize` on ca.account.sony.com.
    exchangeNpssoForAccessCode as exchange_npsso_for_access_code,
    method: GET,
    service: SIGN_IN,
    path: "/authorize",
    query: [
        ("access_type", "offline"),
        ("client_id", CLIENT_ID),
        ("redirect_uri", REDIRECT_URI),
        ("response_type", "code"),
        ("scope", SCOPE),
    ],
    authorization: Npsso,
    relay: Never,
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    aliases: ["exchangeNpssoForCode"],
    sent_arguments: {
        /// The NPSSO: 64 letters and digits.
        npsso as npssoToken: Text,
    },
    response: {
        /// Resolves with a code that `exchangeAccessCodeForAuthTokens()` takes once. Rejects when PSN does not accept the
        /// NPSSO; the error's `code` is PSN's number for the reason, if PSN gives one (4165: the NPSSO has expired, or is
        /// wrong). Also rejects where the runtime hides redirects, as browsers do: then the `code` is
        /// `"unsupported_runtime"`, and `cause` says what to do.
        ///
        /// ```ts
        /// const accessCode = await exchangeNpssoForAccessCode(npsso);
        /// ```
        AccessCode -> Redirect as "string"
    },
}

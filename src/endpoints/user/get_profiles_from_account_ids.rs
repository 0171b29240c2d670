use crate::hosts::USER;
use crate::models::ProfilesFromAccountIdsResponse;
use crate::options::HeaderOptions;

endpoint! {
    /// Reads the profiles of up to 100 accounts at once.
    ///
    /// The profiles come in the order of the ids, and do not name their account ids. It is not known what PSN answers for
    /// an account that does not exist: compare the lengths.
    ///
    /// Asks `GET /api/userProfile/v1/internal/users/profiles` on m.np.playstation.com, as psn-php 9a939e5 does.
    getProfilesFromAccountIds as get_profiles_from_account_ids,
    method: GET,
    service: USER,
    path: "/profiles",
    fixed_options: [("accountIds", "$accountIds")],
    relay: Default,
    evidence: LiveVerified("a note on the PlayStation App 26.4.0, 2026"),
    sent_arguments: {
        /// The numeric ids of 1 to 100 accounts; this endpoint does not know `"me"`.
        account_ids as accountIds: AccountIds,
    },
    options: {
        /// Headers to send besides the usual ones.
        Optional HeaderOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { friends } = await getUserFriendsAccountIds(authorization, "me", { limit: 100 });
        /// const { profiles } = await getProfilesFromAccountIds(authorization, friends);
        /// ```
        JsonUnlessError -> ProfilesFromAccountIdsResponse
    },
}

use crate::hosts::GROUPS;
use crate::models::GroupMessagesResponse;
use crate::options::GroupMessagesOptions;

endpoint! {
    /// Reads messages of a group, the newest first.
    ///
    /// For older ones, give the `next` of the answer as `before`, until `reachedEndOfPage` is true.
    ///
    /// Asks `GET /api/gamingLoungeGroups/v1/members/me/groups/{groupId}/threads/{groupId}/messages`
    /// on m.np.playstation.com. PSNAWP's tests have recorded its answers.
    getGroupMessages as get_group_messages,
    method: GET,
    service: GROUPS,
    path: "/members/me/groups/{groupId}/threads/{groupId}/messages",
    relay: Never,
    evidence: Recorded("PSNAWP's tests, 2025"),
    arguments: {
        /// The group's id, as `getUserGroups()` gives it.
        group_id as groupId: Segment,
    },
    options: {
        /// Which messages.
        Optional GroupMessagesOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { messages, next } = await getGroupMessages(authorization, groupId, { limit: 20 });
        /// const older = await getGroupMessages(authorization, groupId, { limit: 20, before: next });
        /// ```
        JsonUnlessError -> GroupMessagesResponse
    },
}

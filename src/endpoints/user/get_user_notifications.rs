use crate::hosts::NOTIFICATIONS;
use crate::models::UnknownJson;
use crate::options::NotificationOptions;

endpoint! {
    /// Lists the notifications of the signed-in account, as the mobile app shows them.
    ///
    /// Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
    ///
    /// Asks `GET /api/userNotificationManager/v1/users/me/notifications` on m.np.playstation.com; a note on the
    /// PlayStation App 26.4.0 says that it was tried.
    getUserNotifications as get_user_notifications,
    method: GET,
    service: NOTIFICATIONS,
    path: "/me/notifications",
    relay: Never,
    evidence: LiveVerified("a note on the PlayStation App 26.4.0, 2026"),
    options: {
        /// Which page, and from when on.
        Optional NotificationOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const answer = await getUserNotifications(authorization, { limit: 20 });
        /// ```
        JsonUnlessError -> UnknownJson as "Record<string, unknown>"
    },
}

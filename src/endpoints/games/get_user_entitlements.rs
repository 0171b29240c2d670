use crate::hosts::ENTITLEMENT;
use crate::models::UserEntitlementsResponse;
use crate::options::EntitlementOptions;

endpoint! {
    /// Lists what the signed-in account owns on PS4 and PS5: games, additions and subscriptions that it bought or claimed.
    ///
    /// Asks `GET /api/entitlement/v2/users/me/internal/entitlements` on m.np.playstation.com. PSNAWP's tests have recorded
    /// its answers.
    getUserEntitlements as get_user_entitlements,
    method: GET,
    service: ENTITLEMENT,
    path: "/me/internal/entitlements",
    fixed_options: [
        ("entitlementType", "1,2,3,4,5"),
        (
            "fields",
            "titleMeta,gameMeta,conceptMeta,rewardMeta,rewardMeta.retentionPolicy,rewardMeta.rewardMembershipType"
        ),
        ("gameMetaPackageType", "PSGD,PS4GD"),
    ],
    relay: Never,
    evidence: Recorded("PSNAWP's tests, 2025"),
    options: {
        /// Which page, and of which titles.
        Optional EntitlementOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { entitlements, totalResults } = await getUserEntitlements(authorization, { limit: 50 });
        /// ```
        JsonUnlessError -> UserEntitlementsResponse
    },
    list: {
        item: "Entitlement",
        items: ["entitlements"],
        id: ["id"],
        start: "offset",
        size: "limit",
    },
}

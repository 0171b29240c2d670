//! Every address that the simulator answers, with the PSN host as the first segment.

use super::around::around;
use super::control;
use crate::endpoints::{games, graphql::graphql, groups, people, trophies, trophy_so, unpublished};
use crate::errors::{ApiError, Service};
use crate::images;
use crate::sign_in::authorize::authorize;
use crate::sign_in::ssocookie::ssocookie;
use crate::sign_in::token::token;
use crate::sim::Shared;
use axum::Router;
use axum::http::{StatusCode, Uri};
use axum::middleware::from_fn_with_state;
use axum::routing::{delete, get, patch, post, put};

pub fn router(sim: Shared) -> Router {
    Router::new()
        .merge(sign_in())
        .merge(trophies())
        .merge(people())
        .merge(games())
        .merge(groups())
        .merge(unpublished())
        .route("/api.trophy.so/v1/users/{id}/achievements", get(trophy_so::achievements))
        .merge(control::routes())
        .fallback(elsewhere)
        .layer(from_fn_with_state(sim.clone(), around))
        .with_state(sim)
}

fn sign_in() -> Router<Shared> {
    const OAUTH: &str = "/ca.account.sony.com/api/authz/v3/oauth";
    Router::new()
        .route(&format!("{OAUTH}/authorize"), get(authorize))
        .route(&format!("{OAUTH}/token"), post(token))
        .route("/ca.account.sony.com/api/v1/ssocookie", get(ssocookie))
}

fn trophies() -> Router<Shared> {
    const TROPHY: &str = "/m.np.playstation.com/api/trophy/v1";
    let title = "npCommunicationIds/{title}";
    Router::new()
        .route(&format!("{TROPHY}/users/{{account}}/trophyTitles"), get(trophies::user_titles))
        .route(&format!("{TROPHY}/users/{{account}}/trophySummary"), get(trophies::summary))
        .route(&format!("{TROPHY}/users/{{account}}/titles/trophyTitles"), get(trophies::titles_by_id))
        .route(&format!("{TROPHY}/{title}/trophyGroups"), get(trophies::title_groups))
        .route(&format!("{TROPHY}/{title}/trophyGroups/{{group}}/trophies"), get(trophies::title_trophies))
        .route(&format!("{TROPHY}/{title}/trophies/{{trophy}}"), get(trophies::one_title_trophy))
        .route(&format!("{TROPHY}/users/me/{title}/appearanceSetting"), get(trophies::appearance_setting))
        .route(&format!("{TROPHY}/users/{{account}}/{title}/trophyGroups"), get(trophies::earned_groups))
        .route(&format!("{TROPHY}/users/{{account}}/{title}/trophies/{{trophy}}"), get(trophies::one_earned_trophy))
        .route(
            &format!("{TROPHY}/users/{{account}}/{title}/trophyGroups/{{group}}/trophies"),
            get(trophies::earned_trophies),
        )
}

fn people() -> Router<Shared> {
    const USERS: &str = "/m.np.playstation.com/api/userProfile/v1/internal/users";
    const USERS_V2: &str = "/m.np.playstation.com/api/userProfile/v2/internal/users";
    const CAPTURES: &str = "/m.np.playstation.com/api/gameMediaService/v2/c2s";
    const LEGACY: &str = "/us-prof.np.community.playstation.net/userProfile/v1/users";
    Router::new()
        .route(&format!("{USERS}/{{account}}/profiles"), get(people::profile))
        .route(&format!("{USERS}/{{account}}/basicPresences"), get(people::presence))
        .route(&format!("{USERS}/{{account}}/friends"), get(people::friends))
        .route(&format!("{USERS}/me/friends/receivedRequests"), get(people::friend_requests))
        .route(&format!("{USERS}/me/blocks"), get(people::blocks))
        .route(&format!("{USERS}/profiles"), get(people::profiles))
        .route(&format!("{USERS}/me/friends/{{account}}"), put(people::accept_friend).delete(people::remove_friend))
        .route(&format!("{USERS}/me/friends/{{account}}/summary"), get(people::friend_summary))
        .route(&format!("{USERS}/{{account}}/friends/{{friend}}/summary"), get(people::friend_summary_of))
        .route(&format!("{USERS}/me/friends/subscribing/availableToPlay"), get(people::subscriptions))
        .route(&format!("{USERS_V2}/basicPresences"), get(people::presences))
        .route(&format!("{USERS_V2}/{{account}}/basicPresences"), get(people::presence))
        .route(&format!("{USERS_V2}/{{account}}/friends"), get(people::friends))
        .route(&format!("{LEGACY}/{{name}}/profile2"), get(people::profile2))
        .route("/m.np.playstation.com/api/cpss/v1/share/profile/{account}", get(people::share))
        .route("/m.np.playstation.com/api/search/v1/universalSearch", post(people::search))
        .route("/m.np.playstation.com/api/cloudAssistedNavigation/v2/users/me/clients", get(people::consoles))
        .route(&format!("{CAPTURES}/category/cloudMediaGallery/ugcType/all"), get(people::captures))
        .route(&format!("{CAPTURES}/ugc/{{capture}}/url"), get(people::capture_urls))
        .route("/dms.api.playstation.com/api/v1/devices/accounts/me", get(people::devices))
}

fn games() -> Router<Shared> {
    Router::new()
        .route("/m.np.playstation.com/api/gamelist/v2/users/{account}/titles", get(games::played))
        .route("/m.np.playstation.com/api/gamelist/v2/users/{account}/titles/{title}", get(games::one_played))
        .route("/m.np.playstation.com/api/catalog/v2/titles/{title}/concepts", get(games::concepts))
        .route("/m.np.playstation.com/api/entitlement/v2/users/me/internal/entitlements", get(games::entitlements))
        .route("/web.np.playstation.com/api/graphql/v1/op", get(graphql))
        .route("/m.np.playstation.com/api/graphql/v1/op", get(graphql))
}

fn groups() -> Router<Shared> {
    const GROUPS: &str = "/m.np.playstation.com/api/gamingLoungeGroups/v1";
    Router::new()
        .route(&format!("{GROUPS}/members/me/groups"), get(groups::groups))
        .route(&format!("{GROUPS}/members/me/groups/{{group}}"), get(groups::group))
        .route(&format!("{GROUPS}/members/me/groups/{{group}}/threads/{{thread}}/messages"), get(groups::read))
        .route(&format!("{GROUPS}/groups"), post(groups::create))
        .route(&format!("{GROUPS}/groups/{{group}}"), patch(groups::rename))
        .route(&format!("{GROUPS}/groups/{{group}}/members/me"), delete(groups::leave))
        .route(&format!("{GROUPS}/groups/{{group}}/members/{{account}}"), delete(groups::remove))
        .route(&format!("{GROUPS}/groups/{{group}}/threads/{{thread}}/messages"), post(groups::send))
        .route(&format!("{GROUPS}/groups/{{group}}/resources"), post(groups::upload))
        .route(&format!("{GROUPS}/groups/{{group}}/resources/{{resource}}"), get(groups::resource))
}

/// What nobody has published the answers of.
fn unpublished() -> Router<Shared> {
    const API: &str = "/m.np.playstation.com/api";
    let mut router = Router::new()
        .route(&format!("{API}/gameMediaService/v2/c2s/content"), get(unpublished::capture_details))
        .route(&format!("{API}/userNotificationManager/v1/users/me/notifications"), get(unpublished::notifications));
    for path in [
        "subscriptions/v2/users/me/services/pssubscriptions",
        "userProfile/v1/internal/users/me/userSettings/appearOffline",
        "cpss/v1/eligibilityCheck/batch",
        "explore/v2/users/me/hub",
        "sessionManager/v2/users/me/partySessionsInvitations",
    ] {
        router = router.route(&format!("{API}/{path}"), get(unpublished::unpublished));
    }
    for path in ["reactions/mobile-v1/definitions", "members/me/groups/openPartySessions"] {
        router = router.route(&format!("{API}/gamingLoungeGroups/v1/{path}"), get(unpublished::unpublished_of_groups));
    }
    router
}

/// Pictures are drawn for any name; all else does not exist.
async fn elsewhere(uri: Uri) -> Result<axum::response::Response, ApiError> {
    match images::picture(uri.path()) {
        Some(picture) => Ok(picture),
        None => Err(Service::of(uri.path()).failure(StatusCode::NOT_FOUND)),
    }
}

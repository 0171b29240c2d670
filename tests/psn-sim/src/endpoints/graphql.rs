//! `GET graphql/v1/op`: queries that the server knows by their hash.

use super::games::{purchased, recent_titles, recently_played, store, who_plays, wishlist};
use super::trophies::game_help;
use super::{Reply, search, uncached};
use crate::account::World;
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// Gives what a query asks for, or the name of the variable that is not what it should be.
type Resolve = fn(&World, &Viewer, &Value) -> Result<Value, &'static str>;

/// A query that the server knows: its hash, its operation, and the field of `data` that it asks for.
struct Known(&'static str, &'static str, &'static str, Resolve);

const KNOWN: [Known; 17] = [
    Known(
        "827a423f6a8ddca4107ac01395af2ec0eafd8396fc7fa204aaf9b7ed2eefa168",
        "getPurchasedGameList",
        "purchasedTitlesRetrieve",
        purchased::games,
    ),
    Known(
        "e780a6d8b921ef0c59ec01ea5c5255671272ca0d819edb61320914cf7a78b3ae",
        "getUserGameList",
        "gameLibraryTitlesRetrieve",
        recently_played::games,
    ),
    Known(
        "71bf26729f2634f4d8cca32ff73aaf42b3b76ad1d2f63b490a809b66483ea5a7",
        "metGetHintAvailability",
        "hintAvailabilityRetrieve",
        game_help::availability,
    ),
    Known(
        "93768752a9f4ef69922a543e2209d45020784d8781f57b37a5294e6e206c5630",
        "metGetTips",
        "tipsRetrieve",
        game_help::tips,
    ),
    Known(
        "2fd023209ae806e5ed59c0dc061c1a49fcd51788226d549b1c8cb310be2da9ba",
        "metGetRecentPlayedTitles",
        "recentPlayedTitlesRetrieve",
        recent_titles::titles,
    ),
    Known(
        "ac5fb2b82c4d086ca0d272fba34418ab327a7762dd2cd620e63f175bbc5aff10",
        "metGetContextSearchResults",
        "universalContextSearch",
        search::players,
    ),
    Known(
        "a2fbc15433b37ca7bfcd7112f741735e13268f5e9ebd5ffce51b85acc126f41d",
        "metGetContextSearchResults",
        "universalContextSearch",
        search::games,
    ),
    Known(
        "23ece284bf8bdc50bfa30a4d97fd4d733e723beb7a42dff8c1ee883f8461a2e1",
        "metGetDomainSearchResults",
        "universalDomainSearch",
        search::players_page,
    ),
    Known(
        "b51624299bd17b3799f77c9f097cc8887a04d3873f0329095976a841595bc902",
        "metGetDomainSearchResults",
        "universalDomainSearch",
        search::games_page,
    ),
    Known(
        "7bf9a61a9218dd810c16a7ca930eb7a2576b63b5639e887c62219a467434f9c2",
        "friendsWhoPlayRetrieveByConceptId",
        "gameListFriendsOwningGame",
        who_plays::friends,
    ),
    Known(
        "571149e8aa4d76af7dd33b92e1d6f8f828ebc5fa8f0f6bf51a8324a0e6d71324",
        "metGetStoreWishlist",
        "storeWishlist",
        wishlist::items,
    ),
    Known(
        "cc90404ac049d935afbd9968aef523da2b6723abfb9d586e5f77ebf7c5289006",
        "metGetConceptById",
        "conceptRetrieve",
        store::concept,
    ),
    Known(
        "abcb311ea830e679fe2b697a27f755764535d825b24510ab1239a4ca3092bd09",
        "metGetPricingDataByConceptId",
        "conceptRetrieve",
        store::price,
    ),
    Known(
        "a128042177bd93dd831164103d53b73ef790d56f51dae647064cb8f9d9fc9d1a",
        "metGetProductById",
        "productRetrieve",
        store::product,
    ),
    Known(
        "e12dc5cef72296a437b4d71e0b130010bf3707ab981b585ba00d1d5773ce2092",
        "wcaConceptStarRatingRetrive",
        "conceptRetrieve",
        store::concept_rating,
    ),
    Known(
        "cedd370c39e89da20efa7b2e55710e88cb6e6843cc2f8203f7e73ba4751e7253",
        "wcaProductStarRatingRetrive",
        "productRetrieve",
        store::product_rating,
    ),
    Known(
        "010870e8b9269c5bcf06b60190edbf5229310d8fae5b86515ad73f05bd11c4d1",
        "featuresRetrieve",
        "tierSelectorOffersRetrieve",
        store::plus_offers,
    ),
];

pub async fn graphql(
    State(sim): State<Shared>,
    headers: HeaderMap,
    params: Params,
    viewer: Result<Viewer, crate::errors::ApiError>,
) -> Reply {
    if may_be_forged(&headers) {
        return Ok(forgery_refusal());
    }
    let parse = |name| params.get(name).and_then(|text| serde_json::from_str::<Value>(text).ok());
    let extensions = parse("extensions").unwrap_or_default();
    let hash = extensions.pointer("/persistedQuery/sha256Hash").and_then(Value::as_str);
    let operation = params.get("operationName").unwrap_or_default();
    let Some(Known(_, name, field, resolve)) = KNOWN.iter().find(|known| hash == Some(known.0)) else {
        return uncached(&failure("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND"));
    };
    if operation != *name {
        return uncached(&json!({ "message": format!("Query {operation} not whitelisted") }));
    }
    // Even a wrong token is answered with status 200 here; too many requests are not.
    let viewer = match viewer {
        Err(error) if error.is_unauthorized() => {
            let message = "Access denied! You need to be authorized to perform this action!";
            return uncached(&refusal(message, "UNAUTHENTICATED", field));
        }
        viewer => viewer?,
    };
    let Some(variables) = parse("variables").filter(Value::is_object) else {
        return uncached(&failure("Variables are invalid JSON.", "BAD_REQUEST"));
    };
    let world = sim.world();
    uncached(&match resolve(&world, &viewer, &variables) {
        Ok(Value::Null) => json!({ "data": null }),
        Ok(found) => json!({ "data": { *field: found } }),
        Err(variable) => {
            let message = format!("Variable \"${variable}\" got invalid value");
            refusal(&message, "BAD_USER_INPUT", field)
        }
    })
}

/// The form of refusals that name the field which is missing for them.
fn refusal(message: &str, code: &str, field: &str) -> Value {
    let error = json!({ "message": message, "extensions": { "code": code } });
    json!({ "errors": [error], "data": { field: null } })
}

fn failure(message: &str, code: &str) -> Value {
    json!({ "errors": [{ "message": message, "extensions": { "code": code } }] })
}

/// A page may send requests with these types, or none, without a preflight.
fn may_be_forged(headers: &HeaderMap) -> bool {
    let has = |name: &str| headers.get(name).is_some_and(|value| !value.is_empty());
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_simple =
        matches!(essence.as_str(), "" | "application/x-www-form-urlencoded" | "multipart/form-data" | "text/plain");
    is_simple && !has("x-apollo-operation-name") && !has("apollo-require-preflight")
}

fn forgery_refusal() -> Response {
    let message = "This operation has been blocked as a potential Cross-Site Request Forgery (CSRF). \
        Please either specify a 'content-type' header (with a type that is not one of \
        application/x-www-form-urlencoded, multipart/form-data, text/plain) or provide a non-empty \
        value for one of the following headers: x-apollo-operation-name, apollo-require-preflight\n";
    let body = failure(message, "BAD_REQUEST").to_string();
    (StatusCode::BAD_REQUEST, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}

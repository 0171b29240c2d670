//! `GET graphql/v1/op`: queries that the server knows by their hash.

use super::games::{
    purchased, recent_titles, recently_played, store, store_lists, store_parts, store_views, who_plays, wishlist,
};
use super::people::account_summary;
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

const KNOWN: [Known; 37] = [
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
    Known(
        "e98d01ff5c1854409a405a5f79b5a9bcd36a5c0679fb33f4e18113c157d4d916",
        "metGetAddOnsByTitleId",
        "addOnProductsByTitleIdRetrieve",
        store_lists::title_add_ons,
    ),
    Known(
        "23c26f5664dfee6d0a88183f4a6ba624b5d7ad082cf1768fb1c0b7c17b8a477e",
        "getAddOnProductsByConcept",
        "addOnProductsRetrieve",
        store_lists::concept_add_ons,
    ),
    Known(
        "4ce7d410a4db2c8b635a48c1dcec375906ff63b19dadd87e073f8fd0c0481d35",
        "categoryGridRetrieve",
        "categoryGridRetrieve",
        store_lists::category,
    ),
    Known(
        "b67a9e4414b80d8d762bf12a588c6125467ae0bb3bbe3cee3f7696c6984f8ef6",
        "metGetCategoryGrid",
        "categoryGridRetrieve",
        store_lists::category_grid,
    ),
    Known(
        "55ab5f168bec56f8362b5519f59faaf786d4e1cfeabb8bc969d6a65545e14f4d",
        "metGetCategoryStrands",
        "categoryStrandsRetrieve",
        store_lists::strands,
    ),
    Known(
        "0a4c9f3693b3604df1c8341fdc3e481f42eeecf961a996baaa65e65a657a6433",
        "metGetConceptByProductIdQuery",
        "productRetrieve",
        store_parts::of_product,
    ),
    Known(
        "156bf37e6d6091b4d584ebf5f430a65e818b6120525dd82a0745352d21619da6",
        "conceptRetrieveForGameInfo",
        "conceptRetrieve",
        store_parts::info,
    ),
    Known(
        "d244286e38044363f1fb6707f719d41558c74542fc421503a38124ca87068812",
        "conceptRetrieveForGameTitle",
        "conceptRetrieve",
        store_parts::title,
    ),
    Known(
        "b504e0bc68af3dc08bc56c0001b27da26ed15d70827420f80805b2d031a95aa8",
        "conceptRetrieveForContentRating",
        "conceptRetrieve",
        store_parts::content_rating,
    ),
    Known(
        "fb1a981a21d7a00ba72bd79d3998044d77207687a5aa1d3a17d90d7b7f3acb05",
        "conceptRetrieveForCompatibilityNotices",
        "conceptRetrieve",
        store_parts::compatibility,
    ),
    Known(
        "5ad27cf7d1f053068dabf46cc131518a7b7d686e9d64daa1a500d8faab0444c2",
        "conceptRetrieveForAccessibilityFeatures",
        "conceptRetrieve",
        store_parts::accessibility,
    ),
    Known(
        "615a2c4618229aa2f11c10fe497eaf4fdc151e4dcc0b6b82e154aeacb0123c2d",
        "conceptRetrieveForMedia",
        "conceptRetrieve",
        store_parts::pictures,
    ),
    Known(
        "404d96e0672728c19708b6519bcdc1427c5270ce76d9cb009cca39b8e68ace7b",
        "conceptRetrieveForMediaCarousel",
        "conceptRetrieve",
        store_parts::carousel,
    ),
    Known(
        "b4c35dd0b4ec1541041699ac77e0f607d510d9b2b1e4ad9d2e743e1727f5aeb8",
        "wcaConceptRetrieveForLegalText",
        "conceptRetrieve",
        store_parts::legal_text,
    ),
    Known(
        "eab9d873f90d4ad98fd55f07b6a0a606e6b3925f2d03b70477234b79c1df30b5",
        "conceptRetrieveForCtasWithPrice",
        "conceptRetrieve",
        store_parts::editions,
    ),
    Known(
        "278822e6c6b9f304e4c788867b3e8a448c67847ac932d09213d5085811be3a18",
        "conceptRetrieveForUpsellWithCtas",
        "conceptRetrieve",
        store_parts::upsell,
    ),
    Known(
        "054e61ee68bbeadc21435caebcc4f2bba0919a99b06629d141b0b82dc55f10c4",
        "metGetExperience",
        "emsExperienceRetrieve",
        store_views::experience,
    ),
    Known(
        "6fd98ff7fecb603006fb5d92db176d5028435be163c8d1ee9f7c598ab4677dd1",
        "metGetViews",
        "emsViewsRetrieve",
        store_views::views,
    ),
    Known(
        "bec1b8a3b0bae8c08e3ce2c7fe2f38a69343434ccfbcdd82cc1f2e44f86b7c40",
        "metGetDefaultView",
        "emsDefaultViewRetrieve",
        store_views::default_view,
    ),
    Known(
        "fc0d765f537f3dce3e0d91c71e85daa401042ba43066acde9f8f584faced10df",
        "getProfileOracle",
        account_summary::FIELD,
        account_summary::summary,
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
    if *field == account_summary::FIELD && !account_summary::knows(&headers) {
        let message = format!("Cannot query field \"{field}\" on type \"Query\".");
        let body = failure(&message, "GRAPHQL_VALIDATION_FAILED").to_string();
        return Ok((StatusCode::BAD_REQUEST, [(header::CONTENT_TYPE, "application/json")], body).into_response());
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

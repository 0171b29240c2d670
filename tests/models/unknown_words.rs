//! Words become the variants that they name, and a word that nobody has seen yet is kept.

use std::fmt::Debug;

use psn_api_wasm::models::*;
use serde::de::DeserializeOwned;

use crate::fixtures::read;

#[track_caller]
fn reads<T: DeserializeOwned + Debug + PartialEq>(word: &str, expected: T) {
    assert_eq!(read::<T>(&format!("\"{word}\"")), Ok(expected));
}

#[test]
fn known_words_become_their_variants() {
    reads("PS5", TitlePlatform::Ps5);
    reads("PS4", TitlePlatform::Ps4);
    reads("PS3", TitlePlatform::Ps3);
    reads("PSVITA", TitlePlatform::PsVita);
    reads("PSPC", TitlePlatform::PsPc);
    reads("bronze", TrophyType::Bronze);
    reads("silver", TrophyType::Silver);
    reads("gold", TrophyType::Gold);
    reads("platinum", TrophyType::Platinum);
    reads("trophy", NpServiceName::Trophy);
    reads("trophy2", NpServiceName::Trophy2);
    reads("NONE", Membership::None);
    reads("PS_PLUS", Membership::PsPlus);
    reads("ps4_game", GameCategory::Ps4Game);
    reads("ps5_native_game", GameCategory::Ps5NativeGame);
    reads("pspc_game", GameCategory::PspcGame);
    reads("ps5_native_media_app", GameCategory::Ps5NativeMediaApp);
    reads("ps5_web_based_media_app", GameCategory::Ps5WebBasedMediaApp);
    reads("ps4_videoservice_web_app", GameCategory::Ps4VideoserviceWebApp);
    reads("ps4_nongame_mini_app", GameCategory::Ps4NongameMiniApp);
    reads("unknown", GameCategory::Unknown);
    reads("not_found", GameCategory::NotFound);
    reads("none", GameService::None);
    reads("none(purchased)", GameService::Purchased);
    reads("ps_plus", GameService::PsPlus);
    reads("unavailable", PresenceAvailability::Unavailable);
    reads("availableToPlay", PresenceAvailability::AvailableToPlay);
    reads("availableToCommunicate", PresenceAvailability::AvailableToCommunicate);
    reads("busy", PresenceAvailability::Busy);
    reads("online", OnlineStatus::Online);
    reads("offline", OnlineStatus::Offline);
    reads("PS5", PresencePlatform::Ps5);
    reads("PS4", PresencePlatform::Ps4);
    reads("PSPC", PresencePlatform::PsPc);
    reads("MOBILE_APP", PresencePlatform::MobileApp);
    reads("SocialAllAccounts", UniversalSearchDomains::SocialAllAccounts);
}

#[test]
fn unknown_words_are_kept() {
    let word = || "brand new".to_owned();
    reads("brand new", TitlePlatform::Other(word()));
    reads("brand new", TrophyType::Other(word()));
    reads("brand new", NpServiceName::Other(word()));
    reads("brand new", Membership::Other(word()));
    reads("brand new", GameCategory::Other(word()));
    reads("brand new", GameService::Other(word()));
    reads("brand new", PresenceAvailability::Other(word()));
    reads("brand new", OnlineStatus::Other(word()));
    reads("brand new", PresencePlatform::Other(word()));
    reads("brand new", UniversalSearchDomains::Other(word()));
}

#[test]
fn the_rarities_are_numbers() {
    let all = [TrophyRarity::UltraRare, TrophyRarity::VeryRare, TrophyRarity::Rare, TrophyRarity::Common];
    assert_eq!(serde_json::to_string(&all).unwrap(), "[0,1,2,3]");
    assert_eq!(read("[0,1,2,3]"), Ok(all.to_vec()));
}

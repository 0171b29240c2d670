//! Profiles and friends: what is found, what is closed, and under which codes.

use crate::support::{Client, GAMES, LEGACY, TROPHY, USERS, options, owner, signed_in};
use psn_sim::cli::Options;
use psn_sim::sign_in::npsso;
use serde_json::{Value, json};

/// What psn-api asks profile2 for.
pub const FIELDS: &str = "npId%2ConlineId%2CaccountId%2CavatarUrls%2Cplus%2CaboutMe%2ClanguagesUsed%2CtrophySummary%28%40default%2Clevel%2Cprogress%2CearnedTrophies%29%2CisOfficiallyVerified%2CpersonalDetail%28%40default%2CprofilePictureUrls%29%2CpersonalDetailSharing%2CpersonalDetailSharingRequestMessageFlag%2CprimaryOnlineStatus%2Cpresences%28%40default%2C%40titleInfo%2Cplatform%2ClastOnlineDate%2ChasBroadcastData%29%2CrequestMessageFlag%2Cblocking%2CfriendRelation%2Cfollowing%2CconsoleAvailability";

async fn id_of(client: &Client, role: &str) -> String {
    client.facts().await["people"][role]["accountId"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn profiles_do_not_understand_me() {
    let client = owner().await;
    for id in ["me", "0000000000000000000", "Lampwright", "12a"] {
        let answer = client.get(&format!("{USERS}/{id}/profiles")).await;
        assert_eq!(answer.error(), (400, 2_281_473), "{id}");
        assert_eq!(answer.json()["error"]["message"], "Bad Request (path: accountId)");
    }
    let id = id_of(&client, "owner").await;
    let profile = client.json(&format!("{USERS}/{id}/profiles")).await;
    assert_eq!((&profile["isMe"], &profile["onlineId"]), (&json!(true), &json!("Lampwright")));
    assert_eq!(client.get(&format!("{USERS}/me/friends")).await.status, 200);
}

#[tokio::test]
async fn private_and_unknown_accounts_have_their_codes() {
    let client = owner().await;
    let private = id_of(&client, "private").await;
    let unknown = "9999999999999999999";
    for (base, end, forbidden, missing) in [
        (TROPHY.to_owned() + "/users", "trophyTitles", 2_240_526, 2_240_525),
        (TROPHY.to_owned() + "/users", "trophySummary", 2_240_526, 2_240_525),
        (TROPHY.to_owned() + "/users", "titles/trophyTitles?npTitleIds=X", 2_240_526, 2_240_525),
        (USERS.to_owned(), "friends", 2_281_486, 2_281_604),
        (USERS.to_owned(), "profiles", 2_281_486, 2_281_604),
        (USERS.to_owned(), "basicPresences?type=primary", 2_281_486, 2_281_604),
    ] {
        let closed = client.get(&format!("{base}/{private}/{end}")).await;
        assert_eq!(closed.error(), (403, forbidden), "{end}");
        assert_eq!(closed.json()["error"]["message"], "Not permitted by access control");
        let keys: Vec<String> = closed.json()["error"].as_object().unwrap().keys().cloned().collect();
        assert_eq!(keys, ["referenceId", "code", "message"]);
        assert_eq!(client.get(&format!("{base}/{unknown}/{end}")).await.error(), (404, missing));
    }
    assert_eq!(client.get(&format!("{GAMES}/{private}/titles")).await.status, 403);
    assert_eq!(client.get(&format!("{GAMES}/{unknown}/titles")).await.status, 404);
}

#[tokio::test]
async fn an_unknown_name_is_refused_without_a_reference() {
    let client = owner().await;
    let answer = client.get(&format!("{LEGACY}/nobody-at-all/profile2?fields={FIELDS}")).await;
    assert_eq!(answer.status, 404);
    let error = json!({ "code": 2_105_356, "message": "User not found (user: 'nobody-at-all')" });
    assert_eq!(answer.json(), json!({ "error": error }));
}

#[tokio::test]
async fn fields_select_what_a_profile_tells() {
    let client = owner().await;
    let some = client.json(&format!("{LEGACY}/lampWRIGHT/profile2?fields=accountId,onlineId")).await;
    assert_eq!(some, json!({ "profile": { "onlineId": "Lampwright", "accountId": "5203471186425017331" } }));
    let all = client.json(&format!("{LEGACY}/me/profile2?fields={FIELDS}")).await;
    assert_eq!(all["profile"]["npId"], "TGFtcHdyaWdodEBiNy5nYg==");
    assert_eq!(all["profile"]["personalDetail"]["firstName"], "Wren");
    let summary = client.json(&format!("{TROPHY}/users/me/trophySummary")).await;
    assert_eq!(all["profile"]["trophySummary"]["level"], summary["trophyLevel"]);
    let private = client.json(&format!("{LEGACY}/quietbadger77/profile2?fields={FIELDS}")).await;
    assert!(private["profile"].get("trophySummary").is_none());

    let renamed = async |fields: &str| client.json(&format!("{LEGACY}/old_tin_fox/profile2?fields={fields}")).await;
    let with = renamed("accountId,onlineId,currentOnlineId").await;
    assert_eq!(with["profile"]["onlineId"], "old_tin_fox");
    assert_eq!(with["profile"]["currentOnlineId"], "BrassFox-9");
    assert!(renamed(FIELDS).await["profile"].get("currentOnlineId").is_none());
}

#[tokio::test]
async fn presence_tells_online_from_offline() {
    let client = owner().await;
    let presence = async |id: &str| {
        client.json(&format!("{USERS}/{id}/basicPresences?type=primary")).await["basicPresence"].clone()
    };
    let online = presence(&id_of(&client, "friend").await).await;
    assert_eq!(online["availability"], "availableToPlay");
    assert!(online["primaryPlatformInfo"].get("lastOnlineDate").is_none());
    assert!(online.get("gameTitleInfoList").is_some());
    let offline = presence(&id_of(&client, "second").await).await;
    assert!(offline["primaryPlatformInfo"].get("lastOnlineDate").is_some());
    assert!(offline.get("gameTitleInfoList").is_none());
    assert_eq!(client.get(&format!("{USERS}/me/basicPresences")).await.error(), (400, 2_281_473));
}

#[tokio::test]
async fn a_busy_account_and_one_on_a_ps3_have_presences_of_their_own() {
    let client = owner().await;
    let presence = async |role: &str| {
        let id = id_of(&client, role).await;
        client.json(&format!("{USERS}/{id}/basicPresences?type=primary")).await["basicPresence"].clone()
    };
    let busy = presence("busy").await;
    assert_eq!(
        (&busy["availability"], &busy["primaryPlatformInfo"]["onlineStatus"]),
        (&json!("busy"), &json!("online"))
    );
    let unknown = json!({ "availability": "unavailable", "primaryPlatformInfo": { "onlineStatus": "offline" } });
    assert_eq!(presence("ps3Owner").await, unknown);
    let name = client.facts().await["people"]["ps3Owner"]["onlineId"].as_str().unwrap().to_owned();
    let legacy = client.json(&format!("{LEGACY}/{name}/profile2?fields={FIELDS}")).await;
    let presence = &legacy["profile"]["presences"][0];
    assert_eq!((&presence["onlineStatus"], &presence["platform"]), (&json!("online"), &json!("PS3")));
    assert!(presence["titleName"].is_string());
}

#[tokio::test]
async fn devices_are_absent_without_consoles() {
    let owner = owner().await;
    let newcomer = owner.sign_in_as(npsso::OF_NEWCOMER).await;
    let base = "/dms.api.playstation.com/api/v1/devices/accounts/me";
    let full = format!("{base}?includeFields=device%2CsystemData&platform=PS5%2CPS4%2CPS3%2CPSVita");
    assert_eq!(owner.json(&full).await["accountDevices"].as_array().unwrap().len(), 3);
    assert!(owner.json(base).await.get("accountDevices").is_none());
    assert_eq!(newcomer.json(&full).await, json!({ "accountId": "4475091862273385190" }));
}

#[tokio::test]
async fn search_finds_others_but_never_oneself() {
    let client = owner().await;
    let search = async |term: &str| -> Value {
        let body = json!({ "searchTerm": term, "domainRequests": [{ "domain": "SocialAllAccounts" }] });
        let target = "/m.np.playstation.com/api/search/v1/universalSearch";
        client.post(target, &body.to_string()).await.json()["domainResponses"][0].clone()
    };
    let found = search("teapot").await;
    assert_eq!(found["results"][0]["socialMetadata"]["onlineId"], "TeapotAdmiral");
    let highlight = &found["results"][0]["socialMetadata"]["highlights"]["onlineId"][0];
    assert_eq!(highlight, "<em>Teapot</em>Admiral");
    assert_eq!(search("Lampwright").await["zeroState"], true);
    for wrong in ["", "{}", r#"{"searchTerm":"x","domainRequests":[{"domain":"Cats"}]}"#] {
        let target = "/m.np.playstation.com/api/search/v1/universalSearch";
        assert_eq!(client.post(target, wrong).await.status, 400);
    }
}

#[tokio::test]
async fn requests_and_blocks_belong_to_the_owner() {
    let owner = owner().await;
    let second = owner.sign_in_as(npsso::OF_SECOND).await;
    for (client, requests, blocks) in [(&owner, 2, 1), (&second, 0, 0)] {
        let list = client.json(&format!("{USERS}/me/friends/receivedRequests")).await;
        assert_eq!(list["totalItemCount"], requests);
        let list = client.json(&format!("{USERS}/me/blocks")).await;
        assert_eq!(list["blockList"].as_array().unwrap().len(), blocks);
        assert!(list.get("totalItemCount").is_none());
    }
}

const PRESENCES: &str = "/m.np.playstation.com/api/userProfile/v2/internal/users/basicPresences";

#[tokio::test]
async fn several_accounts_are_read_at_once() {
    let client = owner().await;
    let (friend, private) = (id_of(&client, "friend").await, id_of(&client, "private").await);
    let presences = client.json(&format!("{PRESENCES}?type=primary&accountIds={friend}%2C{private}")).await;
    let ids: Vec<_> = presences["basicPresences"].as_array().unwrap().iter().map(|one| &one["accountId"]).collect();
    assert_eq!(ids, [&json!(friend)]);
    let profiles = client.json(&format!("{USERS}/profiles?accountIds={friend}")).await;
    assert_eq!(profiles["profiles"][0], client.json(&format!("{USERS}/{friend}/profiles")).await);
    for ids in ["", "?accountIds=me", "?accountIds=1,,2"] {
        assert_eq!(client.get(&format!("{USERS}/profiles{ids}")).await.error(), (400, 2_281_473), "{ids}");
    }
}

#[tokio::test]
async fn friends_come_and_go() {
    let client = owner().await;
    let id = client.facts().await["friendRequests"][0].as_str().unwrap().to_owned();
    let friend = format!("{USERS}/me/friends/{id}");
    let relation = async || client.json(&format!("{friend}/summary")).await["friendRelation"].clone();
    let change = async |method: &str| {
        let bearer = format!("Bearer {}", client.token);
        client.send(method, &friend, &[("authorization", &bearer)], "").await
    };
    assert_eq!(relation().await, "requested");
    let accepted = change("PUT").await;
    assert_eq!((accepted.status.as_u16(), accepted.bytes.len()), (204, 0));
    assert_eq!(relation().await, "friend");
    let friends = client.json(&format!("{USERS}/me/friends")).await;
    assert!(friends["friends"].as_array().unwrap().contains(&json!(id)));
    assert_eq!(change("DELETE").await.status, 204);
    assert_eq!(relation().await, "no");
    assert_eq!(change("DELETE").await.error(), (404, 2_281_604));
    assert_eq!(client.get(&format!("{USERS}/me/friends/me/summary")).await.error(), (400, 2_281_473));
}

#[tokio::test]
async fn players_come_on_top_of_everybody_else() {
    let without = owner().await;
    let with = signed_in(Options { players: 40, ..options(60) }, npsso::OF_OWNER).await;
    let (facts, mut more) = (without.facts().await, with.facts().await);
    let players = more["players"].take();
    more["players"] = json!([]);
    assert_eq!(more, facts);
    for path in ["me/friends", "me/blocks"] {
        let path = format!("{USERS}/{path}");
        assert_eq!(with.json(&path).await, without.json(&path).await);
    }
    let players = players.as_array().unwrap();
    assert_eq!(players.len(), 40);
    for player in players {
        let id = player["accountId"].as_str().unwrap();
        let titles = with.json(&format!("{TROPHY}/users/{id}/trophyTitles")).await;
        assert_eq!(titles["totalItemCount"], player["titleCount"]);
        assert!((1..30).contains(&player["titleCount"].as_u64().unwrap()));
    }
}

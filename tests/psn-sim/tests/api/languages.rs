//! Texts in four languages, and names that are the same in all.

use crate::support::{Client, TROPHY, options, owner, signed_in};
use psn_sim::sign_in::npsso;
use std::collections::HashSet;

async fn names(client: &Client, language: Option<&str>) -> Vec<String> {
    let headers: Vec<(&str, &str)> = language.into_iter().map(|language| ("accept-language", language)).collect();
    let target = format!("{TROPHY}/users/me/trophyTitles?limit=800");
    let list = client.get_with(&target, &headers).await.json();
    let name = |title: &serde_json::Value| title["trophyTitleName"].as_str().unwrap().to_owned();
    list["trophyTitles"].as_array().unwrap().iter().map(name).collect()
}

fn has_letter(names: &[String], from: char, to: char) -> bool {
    names.iter().any(|name| name.chars().any(|letter| (from..=to).contains(&letter)))
}

#[tokio::test]
async fn the_language_of_the_request_wins_over_the_account() {
    let client = owner().await;
    let english = names(&client, None).await;
    assert_eq!(names(&client, Some("en-GB")).await, english);
    assert_eq!(names(&client, Some("*")).await, english);
    assert_eq!(names(&client, Some("fi")).await, english);
    for language in ["de-de", "ja", "ar-AE,ar;q=0.9"] {
        assert_ne!(names(&client, Some(language)).await, english, "{language}");
    }
    let second = client.sign_in_as(npsso::OF_SECOND).await;
    assert_eq!(names(&second, None).await, names(&second, Some("ja-JP")).await);
    assert_ne!(names(&second, None).await, names(&second, Some("en")).await);
}

#[tokio::test]
async fn trophies_have_texts_of_their_own_in_each_language() {
    let client = owner().await;
    let id = client.facts().await["titles"][0]["npCommunicationId"].as_str().unwrap().to_owned();
    let mut seen = HashSet::new();
    for (language, from, to) in
        [("en", 'A', 'z'), ("de", 'A', 'z'), ("ja", '\u{3041}', '\u{30ff}'), ("ar", '\u{621}', '\u{64a}')]
    {
        let target = format!("{TROPHY}/npCommunicationIds/{id}/trophyGroups/all/trophies");
        let list = client.get_with(&target, &[("accept-language", language)]).await.json();
        let trophies = list["trophies"].as_array().unwrap();
        let names: HashSet<&str> = trophies.iter().map(|t| t["trophyName"].as_str().unwrap()).collect();
        assert_eq!(names.len(), trophies.len(), "names are unique within a title");
        let details: Vec<String> = trophies.iter().map(|t| t["trophyDetail"].as_str().unwrap().to_owned()).collect();
        assert!(has_letter(&details, from, to), "{language}");
        assert!(!details.iter().any(|detail| detail.contains(['{', '}'])));
        assert!(seen.insert(details));
    }
}

#[tokio::test]
async fn some_names_are_written_in_other_scripts_for_everyone() {
    let client = signed_in(options(120), npsso::OF_OWNER).await;
    let names = names(&client, Some("en")).await;
    assert!(has_letter(&names, '\u{3041}', '\u{30ff}'), "Japanese");
    assert!(has_letter(&names, '\u{ac00}', '\u{d7a3}'), "Korean");
    assert!(has_letter(&names, '\u{621}', '\u{64a}'), "Arabic");
    for part in ["™", "®", "'", "’", "\"", "\\", "<", "👻"] {
        assert!(names.iter().any(|name| name.contains(part)), "{part}");
    }
    assert!(names.iter().any(|name| name.chars().count() > 120));
}

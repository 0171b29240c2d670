//! The table of hostile requests, `tests/relay/hostile.json`, over the decisions alone. The same table is run over HTTP.

use std::collections::BTreeMap;

use psn_api_wasm::relay::{DEFAULT_READS, ForwardedRequest, Options, PAGE_HEADERS, PageRequest, Policy, RelayResponse};
use serde_json::Value;
use url::Url;

fn table() -> Value {
    serde_json::from_str(include_str!("../../relay/hostile.json")).unwrap()
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().map(|text| text.as_str().unwrap().to_owned()).collect()
}

fn policy(relay: &Value) -> Policy {
    let reads = relay["allow"].is_array().then(|| texts(&relay["allow"]));
    let mut options = Options {
        origins: texts(&relay["allowOrigins"]),
        signed_in: relay["signedIn"]
            .is_boolean()
            .then(|| reads.unwrap_or_else(|| DEFAULT_READS.map(String::from).to_vec())),
        has_authorize: relay["authorize"].is_string(),
        ..Options::default()
    };
    if let Some(base_path) = relay["basePath"].as_str() {
        options.base_path = base_path.to_owned();
    }
    if let Some(most) = relay["maxRequestBody"].as_u64() {
        options.max_request_body = most;
    }
    Policy::new(options).unwrap()
}

/// A text of a request, with what is repeated in it.
fn part(request: &Value, name: &str) -> String {
    let text = request[name].as_str().unwrap_or_default();
    let repeat = &request["repeat"];
    if repeat[0] != name {
        return text.to_owned();
    }
    text.to_owned() + &repeat[1].as_str().unwrap().repeat(repeat[2].as_u64().unwrap() as usize)
}

fn decide(relays: &Value, request: &Value, url: &str) -> Result<ForwardedRequest, RelayResponse> {
    let mut headers: Vec<(String, String)> = Vec::new();
    for header in request["headers"].as_array().into_iter().flatten() {
        let [name, value] = [0, 1].map(|index| header[index].as_str().unwrap());
        headers.push((name.to_owned(), value.to_owned()));
    }
    let body = part(request, "body");
    if !body.is_empty() {
        headers.push((String::from("content-length"), body.len().to_string()));
    }
    let headers: Vec<_> = headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let headers: Vec<_> = headers.into_iter().filter(|(name, _)| PAGE_HEADERS.contains(name)).collect();
    let method = request["method"].as_str().unwrap_or("GET");
    policy(&relays[request["relay"].as_str().unwrap_or("pass")]).decide(&PageRequest { method, url, headers: &headers })
}

#[test]
fn nothing_hostile_gets_through() {
    let table = table();
    let requests = table["requests"].as_array().unwrap();
    let mut decided = 0;
    for request in requests {
        if !request["raw"].is_null() || !request["late"].is_null() {
            continue;
        }
        decided += 1;
        let name = request["name"].as_str().unwrap();
        let expected = &request["expect"];
        let as_it_came = format!("http://relay.example{}", part(request, "target"));
        // What runtimes make of it before the relay sees it.
        let as_runtimes_read_it = Url::parse(&as_it_came).unwrap().to_string();
        match decide(&table["relays"], request, &as_runtimes_read_it) {
            Err(answer) if expected["sent"].is_null() => {
                let status = expected["status"].as_u64().unwrap_or(answer.status.into());
                assert_eq!(u64::from(answer.status), status, "{name}");
                let is_sent = decide(&table["relays"], request, &as_it_came).is_ok();
                assert!(!is_sent, "{name}, as it came");
            }
            Ok(pass) if request["may"] == true => {
                assert!(pass.url.starts_with("https://m.np.playstation.com/api/"), "{name}: {}", pass.url);
            }
            Ok(pass) => {
                let sent = &expected["sent"];
                assert_eq!(Some(pass.url.as_str()), sent["url"].as_str(), "{name}");
                assert_eq!(Some(pass.method.as_str()), sent["method"].as_str(), "{name}");
                let headers: BTreeMap<_, _> =
                    pass.headers.iter().map(|(name, value)| (name.to_lowercase(), value.to_string())).collect();
                assert_eq!(serde_json::to_value(headers).unwrap(), sent["headers"], "{name}");
            }
            Err(answer) => panic!("{name}: {answer:?}"),
        }
    }
    assert!(requests.len() >= 150 && decided >= 150, "{decided} of {}", requests.len());
}

//! A simulator in this process, and a client that speaks to it without a socket.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use psn_sim::cli::Options;
use psn_sim::server::router;
use psn_sim::sign_in::npsso;
use psn_sim::sim::Sim;
use serde_json::Value;
use tower::ServiceExt;

pub const TROPHY: &str = "/m.np.playstation.com/api/trophy/v1";
pub const USERS: &str = "/m.np.playstation.com/api/userProfile/v1/internal/users";
pub const LEGACY: &str = "/us-prof.np.community.playstation.net/userProfile/v1/users";
pub const GAMES: &str = "/m.np.playstation.com/api/gamelist/v2/users";
pub const OAUTH: &str = "/ca.account.sony.com/api/authz/v3/oauth";
pub const AUTHORIZE: &str = "/ca.account.sony.com/api/authz/v3/oauth/authorize?access_type=offline\
    &client_id=09515159-7237-4370-9b40-3806e67c0891\
    &redirect_uri=com.scee.psxandroid.scecompcall%3A%2F%2Fredirect&response_type=code\
    &scope=psn%3Amobile.v2.core+psn%3Aclientapp";
pub const BASIC: &str = "Basic MDk1MTUxNTktNzIzNy00MzcwLTliNDAtMzgwNmU2N2MwODkxOnVjUGprYTV0bnRCMktxc1A=";

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).expect("a JSON body")
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// Status and error code of a refusal.
    pub fn error(&self) -> (u16, u64) {
        (self.status.as_u16(), self.json()["error"]["code"].as_u64().unwrap())
    }
}

/// A simulator and, after signing in, an access token to it.
#[derive(Clone)]
pub struct Client {
    router: Router,
    pub token: String,
}

pub fn options(titles: usize) -> Options {
    Options { titles, rate_limit: 0, ..Options::default() }
}

/// A small world, with its owner signed in.
pub async fn owner() -> Client {
    signed_in(options(60), npsso::OF_OWNER).await
}

pub async fn signed_in(options: Options, npsso: &str) -> Client {
    let client = Client { router: router(Sim::new(options)), token: String::new() };
    client.sign_in_as(npsso).await
}

impl Client {
    /// Another account of the same simulator.
    pub async fn sign_in_as(&self, npsso: &str) -> Self {
        let code = code_of(&self.authorize(npsso).await);
        let tokens = self.exchange(&code).await.json();
        let token = tokens["access_token"].as_str().expect("a token").to_owned();
        Self { token, ..self.clone() }
    }

    pub async fn authorize(&self, npsso: &str) -> Answer {
        self.send("GET", AUTHORIZE, &[("cookie", &format!("npsso={npsso}"))], "").await
    }

    pub async fn exchange(&self, code: &str) -> Answer {
        let redirect = "com.scee.psxandroid.scecompcall%3A%2F%2Fredirect";
        self.token(&format!("code={code}&redirect_uri={redirect}&grant_type=authorization_code&token_format=jwt")).await
    }

    pub async fn refresh(&self, token: &str) -> Answer {
        let scope = "psn%3Amobile.v2.core+psn%3Aclientapp";
        self.token(&format!("refresh_token={token}&grant_type=refresh_token&token_format=jwt&scope={scope}")).await
    }

    pub async fn token(&self, body: &str) -> Answer {
        let headers = [("content-type", "application/x-www-form-urlencoded"), ("authorization", BASIC)];
        self.send("POST", &format!("{OAUTH}/token"), &headers, body).await
    }

    pub async fn get(&self, target: &str) -> Answer {
        self.get_with(target, &[]).await
    }

    pub async fn get_with(&self, target: &str, more: &[(&str, &str)]) -> Answer {
        let bearer = format!("Bearer {}", self.token);
        let mut headers = vec![("authorization", bearer.as_str()), ("content-type", "application/json")];
        headers.extend_from_slice(more);
        self.send("GET", target, &headers, "").await
    }

    pub async fn post(&self, target: &str, body: &str) -> Answer {
        let bearer = format!("Bearer {}", self.token);
        let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
        self.send("POST", target, &headers, body).await
    }

    /// The JSON of an answer that must be good.
    pub async fn json(&self, target: &str) -> Value {
        let answer = self.get(target).await;
        assert_eq!(answer.status, 200, "{target}: {}", answer.text());
        answer.json()
    }

    pub async fn facts(&self) -> Value {
        self.json("/_sim/account").await
    }

    pub async fn advance(&self, seconds: i64) {
        let body = format!(r#"{{"advance":{seconds}}}"#);
        assert_eq!(self.post("/_sim/clock", &body).await.status, 200);
    }

    pub async fn fault(&self, fault: &str) {
        let answer = self.post("/_sim/faults", fault).await;
        assert_eq!(answer.status, 204, "{}", answer.text());
    }

    pub async fn send(&self, method: &str, target: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut request = Request::builder().method(method).uri(target).header("host", "sim.test");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body.to_owned())).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.map(Vec::from).unwrap_or_default();
        Answer { status: parts.status, headers: parts.headers, bytes }
    }
}

pub fn code_of(answer: &Answer) -> String {
    let location = answer.header("location").expect("a redirect");
    let query = location.split("redirect/?code=").nth(1).expect("a code");
    query.split('&').next().unwrap().to_owned()
}

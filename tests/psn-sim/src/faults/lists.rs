//! Lists that go wrong: whoever reads their pages must come to an end all the same.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{Uri, header};
use axum::response::Response;
use serde_json::{Value, json};

/// The request without the part that says where its page begins.
pub fn without_offset(mut request: Request) -> Request {
    let query = request.uri().query().unwrap_or_default();
    let mut kept = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match &*name {
            "offset" => {}
            "variables" => drop(kept.append_pair(&name, &from_start(&value))),
            _ => drop(kept.append_pair(&name, &value)),
        }
    }
    let target = format!("{}?{}", request.uri().path(), kept.finish());
    if let Ok(uri) = Uri::try_from(target) {
        *request.uri_mut() = uri;
    }
    request
}

/// The variables of a GraphQL query, with the first page as the page asked for.
fn from_start(variables: &str) -> String {
    match serde_json::from_str::<Value>(variables) {
        Ok(Value::Object(mut variables)) if variables.contains_key("start") => {
            variables.insert("start".into(), json!(0));
            Value::Object(variables).to_string()
        }
        _ => variables.to_owned(),
    }
}

/// The answer with another `nextOffset`; what is no object stays as it is.
pub async fn with_next_offset(response: Response, next_offset: &Value) -> Response {
    let (mut parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let Ok(Value::Object(mut page)) = serde_json::from_slice(&body) else {
        return Response::from_parts(parts, Body::from(body));
    };
    page.insert("nextOffset".into(), next_offset.clone());
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(Value::Object(page).to_string()))
}

//! Lists that go wrong: whoever reads their pages must come to an end all the same.

use super::{Fault, Kind};
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{Uri, header};
use axum::response::Response;
use serde_json::{Map, Value, json};

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

impl Fault {
    /// PSN's answer, edited; what is no object stays as it is.
    pub async fn edited(&self, response: Response) -> Response {
        let (mut parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
        let Ok(Value::Object(mut answer)) = serde_json::from_slice(&body) else {
            return Response::from_parts(parts, Body::from(body));
        };
        match (self.kind, &self.next_offset, &self.field) {
            (Kind::NextOffset, Some(next_offset), _) => drop(answer.insert("nextOffset".into(), next_offset.clone())),
            (Kind::Short, ..) => shorten(&mut answer, self.keep),
            (Kind::Field, _, Some(field)) => {
                set_everywhere(&mut answer, field, self.value.as_ref(), self.np_communication_id.as_deref());
            }
            _ => {}
        }
        parts.headers.remove(header::CONTENT_LENGTH);
        Response::from_parts(parts, Body::from(Value::Object(answer).to_string()))
    }
}

/// A list that ends early, as if there were no more.
fn shorten(page: &mut Map<String, Value>, keep: usize) {
    for list in page.values_mut().filter_map(Value::as_array_mut) {
        list.truncate(keep);
    }
    page.remove("nextOffset");
    if let Some(total) = page.get_mut("totalItemCount") {
        *total = json!(keep.min(usize::try_from(total.as_u64().unwrap_or(0)).unwrap_or(keep)));
    }
}

/// Sets a field, or takes it away, wherever it is; or in one title alone.
fn set_everywhere(object: &mut Map<String, Value>, field: &str, value: Option<&Value>, title: Option<&str>) {
    let is_meant = title.is_none_or(|id| object.get("npCommunicationId").is_some_and(|own| own == id));
    if is_meant && object.contains_key(field) {
        match value {
            Some(value) => drop(object.insert(field.to_owned(), value.clone())),
            None => drop(object.remove(field)),
        }
    }
    for inner in object.values_mut() {
        let items = match inner {
            Value::Array(items) => items.as_mut_slice(),
            one => std::slice::from_mut(one),
        };
        for item in items.iter_mut().filter_map(Value::as_object_mut) {
            set_everywhere(item, field, value, title);
        }
    }
}

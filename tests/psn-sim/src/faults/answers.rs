//! What a fault answers, or does to an answer.

use super::{Fault, HeaderForm, Kind};
use crate::clock::{Clock, http_date};
use crate::errors::Service;
use crate::sign_in::authorize::{Reason, refusal};
use crate::sim::Sim;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};
use std::time::Duration;

impl Fault {
    /// The answer in place of PSN's, for a request with this target.
    pub fn response(&self, target: &str, sim: &Sim) -> Response {
        let (service, clock) = (Service::of(target), &sim.clock);
        let status = |default| self.status.and_then(|code| StatusCode::from_u16(code).ok()).unwrap_or(default);
        let mut response = match self.kind {
            Kind::Status => service.failure(status(StatusCode::INTERNAL_SERVER_ERROR)).into_response(),
            Kind::Html => html(status(StatusCode::FORBIDDEN)),
            Kind::Empty => status(StatusCode::OK).into_response(),
            Kind::Reset => dropped(),
            Kind::NotFound => service.not_found("Resource not found").into_response(),
            Kind::RateLimited => service.rate_limited(self.next_available(clock)).into_response(),
            Kind::Redirect => {
                let location = self.location.clone().unwrap_or_default();
                (status(StatusCode::FOUND), [(header::LOCATION, location)]).into_response()
            }
            Kind::SignInPage => {
                let (error, description) = (&self.error, &self.error_description);
                let query = target.split_once('?').map_or("", |(_, query)| query);
                refusal(sim, query, &Reason { error, code: self.error_code, description })
            }
            // Those after the first are done to PSN's own answer.
            Kind::Json
            | Kind::Cut
            | Kind::Slow
            | Kind::OffsetIgnored
            | Kind::NextOffset
            | Kind::Shift
            | Kind::Change
            | Kind::Short
            | Kind::Field => {
                let body = self.body.clone().unwrap_or_else(|| Value::Object(Map::new()));
                let mut response = (status(StatusCode::OK), body.to_string()).into_response();
                let json = HeaderValue::from_static("application/json");
                response.headers_mut().insert(header::CONTENT_TYPE, json);
                response
            }
        };
        for (name, value) in &self.headers {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name.as_str()), HeaderValue::try_from(value)) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }

    fn next_available(&self, clock: &Clock) -> Option<String> {
        let at = clock.now() + self.retry_in;
        match self.header {
            HeaderForm::Seconds => Some(at.to_string()),
            HeaderForm::Milliseconds => Some((clock.now_millis() + self.retry_in * 1000).to_string()),
            HeaderForm::Date => Some(http_date(at)),
            HeaderForm::Relative => Some(self.retry_in.to_string()),
            HeaderForm::Garbage => Some("soon".into()),
            HeaderForm::Absent => None,
        }
    }
}

/// Marks a response in whose place the connection is dropped.
#[derive(Clone, Copy)]
pub struct HangUp;

fn dropped() -> Response {
    let mut response = Response::new(Body::empty());
    response.extensions_mut().insert(HangUp);
    response
}

/// The page that the content delivery network shows to addresses it has blocked.
pub fn html(status: StatusCode) -> Response {
    let body = "<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \n\
        You don't have permission to access this resource on this server.<P>\n\
        Reference&#32;&#35;18&#46;5e1a2f17&#46;1793534400&#46;2b7c9d1\n</BODY>\n</HTML>\n";
    let headers = [(header::CONTENT_TYPE, "text/html"), (header::SERVER, "AkamaiGHost")];
    (status, headers, body).into_response()
}

/// Sends the first half of a body and then drops the connection.
pub async fn cut(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let whole = to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(whole.len()));
    let half = whole.slice(..whole.len() / 2);
    let stream = futures_util::stream::unfold(Some(half), |half: Option<Bytes>| async move {
        match half {
            Some(half) => Some((Ok(half), None)),
            None => {
                // The first half has to be on its way before the connection breaks.
                tokio::time::sleep(Duration::from_millis(20)).await;
                let torn = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
                Some((Err(torn), None))
            }
        }
    });
    Response::from_parts(parts, Body::from_stream(stream))
}

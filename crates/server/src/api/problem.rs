//! What is answered where there is no answer: a problem, as RFC 9457 writes it.

use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use axum::response::{IntoResponse, Response};
use guide::{InputError, Refusal};
use serde_json::{Map, Value, json};

/// The media type of a problem.
pub(super) const MEDIA_TYPE: &str = "application/problem+json";

/// Every kind of problem: the end of its type, and its status.
pub(super) const KINDS: [(&str, StatusCode); 13] = [
    ("not-found", StatusCode::NOT_FOUND),
    ("method-not-allowed", StatusCode::METHOD_NOT_ALLOWED),
    ("query-not-allowed", StatusCode::BAD_REQUEST),
    ("not-json", StatusCode::BAD_REQUEST),
    ("not-sent-as-json", StatusCode::UNSUPPORTED_MEDIA_TYPE),
    ("too-large", StatusCode::PAYLOAD_TOO_LARGE),
    ("wrong-input", StatusCode::UNPROCESSABLE_ENTITY),
    ("cannot-be-together", StatusCode::CONFLICT),
    ("contradiction", StatusCode::CONFLICT),
    ("which-journey", StatusCode::CONFLICT),
    ("too-much-changes", StatusCode::CONFLICT),
    ("busy", StatusCode::SERVICE_UNAVAILABLE),
    ("broken", StatusCode::INTERNAL_SERVER_ERROR),
];

/// What a type begins with.
pub(super) const TYPE: &str = "urn:yol:problem:";

/// The type of what the server refuses before it looks at the request.
pub(super) const EARLY_TYPE: &str = "about:blank";

/// What it then refuses: too slow, of untold length, too large, too often, too many.
pub(super) const EARLY: [StatusCode; 5] = [
    StatusCode::REQUEST_TIMEOUT,
    StatusCode::LENGTH_REQUIRED,
    StatusCode::PAYLOAD_TOO_LARGE,
    StatusCode::TOO_MANY_REQUESTS,
    StatusCode::SERVICE_UNAVAILABLE,
];

/// Why there is no answer.
#[derive(Debug)]
pub(super) struct Problem {
    kind: &'static str,
    title: &'static str,
    detail: String,
    /// What the kind has besides: its mistakes, or the journeys to choose from.
    more: Vec<(&'static str, Value)>,
}

impl Problem {
    fn new(kind: &'static str, title: &'static str, detail: impl Into<String>) -> Self {
        Self { kind, title, detail: detail.into(), more: Vec::new() }
    }

    fn with(mut self, key: &'static str, value: Value) -> Self {
        self.more.push((key, value));
        self
    }

    pub(super) fn not_found() -> Self {
        Self::new("not-found", "There is nothing here", "`/openapi.json` says what there is.")
    }

    pub(super) fn wrong_method() -> Self {
        let detail = "The header `Allow` says which methods there are.";
        Self::new("method-not-allowed", "Not with this method", detail)
    }

    pub(super) fn query() -> Self {
        let detail = "Nothing is read from the address, because addresses are kept in logs. Leave out what stands after `?`.";
        Self::new("query-not-allowed", "The address takes no parameters", detail)
    }

    pub(super) fn not_json(reason: &str) -> Self {
        Self::new("not-json", "The body is not JSON", reason)
    }

    pub(super) fn not_sent_as_json() -> Self {
        let detail = "Send the header `Content-Type: application/json`.";
        Self::new("not-sent-as-json", "The body is not sent as JSON", detail)
    }

    pub(super) fn too_large(limit: usize) -> Self {
        Self::new("too-large", "The body is too large", format!("At most {limit} bytes are read."))
    }

    pub(super) fn busy() -> Self {
        Self::new("busy", "Too many questions at once", "Ask again in a few seconds.")
    }

    pub(super) fn broken() -> Self {
        Self::new("broken", "The answer could not be worked out", "This is a mistake in Yol.")
    }

    /// Mistakes in the request. Where every part is right by itself it is a conflict, else wrong input.
    pub(super) fn input(errors: &[InputError]) -> Self {
        let clash = errors.iter().all(|error| error.clash);
        let (kind, title) = if clash {
            ("cannot-be-together", "What is given cannot be together")
        } else {
            ("wrong-input", "The request is not as it must be")
        };
        let sentences: Vec<String> = errors.iter().map(ToString::to_string).collect();
        let list = errors.iter().map(InputError::json).collect();
        Self::new(kind, title, sentences.join("\n")).with("errors", Value::Array(list))
    }

    /// A case that cannot be.
    pub(super) fn refused(refusal: &Refusal) -> Self {
        let problem = Self::new("contradiction", "This case cannot be", refusal.to_string());
        let refusal = refusal.json();
        let part = |key: &str| refusal.get(key).cloned().unwrap_or_default();
        problem.with("journey", part("journey")).with("never", part("never")).with("facts", part("facts"))
    }

    /// What is asked depends on the journey, and nobody said which it is.
    pub(super) fn which_journey(journeys: &[(String, String)]) -> Self {
        let detail =
            "Say what is about to happen: give one of `journeys` as `journey`, or `any` for all of them.";
        let list = journeys.iter().map(|(name, title)| json!({ "journey": name, "title": title })).collect();
        Self::new("which-journey", "The journey is missing", detail).with("journeys", Value::Array(list))
    }

    pub(super) fn too_much_changes(detail: String) -> Self {
        Self::new("too-much-changes", "The difference is too large", detail)
    }

    fn status(&self) -> StatusCode {
        let entry = KINDS.iter().find(|(kind, _)| *kind == self.kind);
        entry.map_or(StatusCode::INTERNAL_SERVER_ERROR, |(_, status)| *status)
    }

    fn json(&self) -> Value {
        let mut written = Map::new();
        written.insert("type".to_owned(), json!(format!("{TYPE}{}", self.kind)));
        written.insert("title".to_owned(), json!(self.title));
        written.insert("status".to_owned(), json!(self.status().as_u16()));
        written.insert("detail".to_owned(), json!(self.detail));
        written.extend(self.more.iter().map(|(key, value)| ((*key).to_owned(), value.clone())));
        Value::Object(written)
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        Self::refused(&refusal)
    }
}

impl From<Vec<InputError>> for Problem {
    fn from(errors: Vec<InputError>) -> Self {
        Self::input(&errors)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = (self.status(), self.json().to_string()).into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if self.kind == "busy" {
            headers.insert(RETRY_AFTER, HeaderValue::from_static("5"));
        }
        response
    }
}

//! What is answered where there is no answer: a problem, as RFC 9457 writes it.

use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use axum::response::{IntoResponse, Response};
use guide::{InputError, Locale, Refusal, Speech, Voice};
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

/// How a problem is told before the request says in which language. What the browser prefers does not count here: a
/// program gets the same answer wherever it runs.
pub(super) const UNTOLD: Speech = Speech { locale: Locale::En, voice: Voice::You };

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
        Self::new("not-found", UNTOLD.server_not_found_title(), UNTOLD.server_not_found())
    }

    pub(super) fn wrong_method() -> Self {
        Self::new("method-not-allowed", UNTOLD.server_method_title(), UNTOLD.server_method())
    }

    pub(super) fn query() -> Self {
        Self::new("query-not-allowed", UNTOLD.server_query_title(), UNTOLD.server_query())
    }

    pub(super) fn not_json(reason: &str) -> Self {
        Self::new("not-json", UNTOLD.server_not_json_title(), reason)
    }

    pub(super) fn not_sent_as_json() -> Self {
        Self::new("not-sent-as-json", UNTOLD.server_media_type_title(), UNTOLD.server_media_type())
    }

    pub(super) fn too_large(limit: usize) -> Self {
        Self::new("too-large", UNTOLD.server_too_large_title(), UNTOLD.server_too_large(limit))
    }

    pub(super) fn busy() -> Self {
        Self::new("busy", UNTOLD.server_busy_title(), UNTOLD.server_busy())
    }

    pub(super) fn broken() -> Self {
        Self::new("broken", UNTOLD.server_broken_title(), UNTOLD.server_broken())
    }

    /// Mistakes in the request. Where every part is right by itself it is a conflict, else wrong input.
    pub(super) fn input(speech: Speech, errors: &[InputError]) -> Self {
        let clash = errors.iter().all(|error| error.clash);
        let (kind, title) = if clash {
            ("cannot-be-together", speech.server_together_title())
        } else {
            ("wrong-input", speech.server_input_title())
        };
        let sentences: Vec<String> = errors.iter().map(|error| error.said(speech)).collect();
        let list = errors.iter().map(InputError::json).collect();
        Self::new(kind, title, sentences.join("\n")).with("errors", Value::Array(list))
    }

    /// A case that cannot be.
    pub(super) fn refused(speech: Speech, refusal: &Refusal) -> Self {
        let title = speech.server_contradiction_title();
        let problem = Self::new("contradiction", title, refusal.to_string());
        let refusal = refusal.json();
        let part = |key: &str| refusal.get(key).cloned().unwrap_or_default();
        problem.with("journey", part("journey")).with("never", part("never")).with("facts", part("facts"))
    }

    /// What is asked depends on the journey, and nobody said which it is.
    pub(super) fn which_journey(speech: Speech, journeys: &[(String, String)]) -> Self {
        let list = journeys.iter().map(|(name, title)| json!({ "journey": name, "title": title })).collect();
        Self::new("which-journey", speech.server_journey_title(), speech.server_journey())
            .with("journeys", Value::Array(list))
    }

    pub(super) fn too_much_changes(speech: Speech, detail: String) -> Self {
        Self::new("too-much-changes", speech.server_difference_title(), detail)
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

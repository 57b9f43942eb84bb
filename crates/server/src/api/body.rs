//! Bodies: what comes in is JSON and not too much, what goes out is not kept.

use super::problem::{Problem, UNTOLD};
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Response};
use http_body_util::{BodyExt, LengthLimitError, Limited};

/// A case with every fact given, and weights besides, stays well below.
pub(super) const LONGEST: usize = 8 * 1024;

/// The media type of requests and answers.
pub(super) const MEDIA_TYPE: &str = "application/json";

/// The body of a request, as text.
pub(super) async fn text(request: Request) -> Result<String, Problem> {
    no_query(request.uri())?;
    let (head, body) = request.into_parts();
    if !is_json(&head.headers) {
        return Err(Problem::not_sent_as_json());
    }
    let bytes = limited(&head.headers, body).await?;
    let text = String::from_utf8(bytes.into());
    text.map_err(|_| Problem::not_json(UNTOLD.server_not_json_utf_8()))
}

/// Nothing is read from an address, and nothing may stand there that would be kept somewhere.
pub(super) fn no_query(uri: &Uri) -> Result<(), Problem> {
    if uri.query().is_none() { Ok(()) } else { Err(Problem::query()) }
}

fn is_json(headers: &HeaderMap) -> bool {
    let sent = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut parts = sent.split(';').map(|part| part.trim().to_ascii_lowercase());
    let json = parts.next().is_some_and(|media_type| media_type == MEDIA_TYPE);
    json && parts.all(|parameter| {
        let utf_8 = parameter.strip_prefix("charset=").is_some_and(|name| name.trim_matches('"') == "utf-8");
        utf_8 || parameter.is_empty()
    })
}

async fn limited(headers: &HeaderMap, body: Body) -> Result<Bytes, Problem> {
    let announced = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|length| usize::try_from(length).map_or(true, |length| length > LONGEST)) {
        return Err(Problem::too_large(LONGEST));
    }
    match Limited::new(body, LONGEST).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(Problem::too_large(LONGEST)),
        Err(_) => Err(Problem::not_json(UNTOLD.server_not_json_cut())),
    }
}

/// An answer.
pub(super) fn answer(json: impl Into<Body>) -> Response {
    ([(CONTENT_TYPE, MEDIA_TYPE), (CACHE_CONTROL, "no-store")], json.into()).into_response()
}

/// A document that is the same for everybody.
pub(super) async fn constant(uri: Uri, json: Bytes) -> Result<Response, Problem> {
    no_query(&uri)?;
    Ok(answer(json))
}

/// JSON as errors quote it: short.
pub(super) fn quoted(json: &str) -> String {
    const LONGEST: usize = 40;
    let mut letters = json.chars();
    let start: String = letters.by_ref().take(LONGEST).collect();
    if letters.next().is_none() { start } else { format!("{start}…") }
}

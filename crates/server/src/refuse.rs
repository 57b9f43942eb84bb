//! Refusing, in few bytes: as a small page for people, as a problem for programs.

use axum::body::Body;
use axum::http::header::{CONNECTION, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, Response, StatusCode};

/// Why a request is refused before it is looked at closely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The body is no form that a page here sends.
    Form,
    /// A form was sent from a page of somebody else.
    Elsewhere,
    /// The body is of a kind that is not taken.
    Kind,
    /// There is nothing of this method here.
    Method,
    /// The length is not told before the body.
    Length,
    /// The body is too long.
    Large,
    /// The body took too long.
    Slow,
    /// The body ended early.
    Cut,
    /// The address asks too often.
    Often,
    /// Too many ask at once.
    Busy,
    /// Nothing at this address.
    Missing,
    /// The server cannot seal.
    Broken,
}

impl Refusal {
    fn status(self) -> StatusCode {
        match self {
            Self::Form | Self::Cut => StatusCode::BAD_REQUEST,
            Self::Elsewhere => StatusCode::FORBIDDEN,
            Self::Kind => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Length => StatusCode::LENGTH_REQUIRED,
            Self::Large => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Slow => StatusCode::REQUEST_TIMEOUT,
            Self::Often => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Missing => StatusCode::NOT_FOUND,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Form => "This form was not sent by a page of this guide.",
            Self::Elsewhere => "This form was sent from a page of somebody else.",
            Self::Kind => "A body of this kind is not taken here.",
            Self::Method => "This cannot be done here.",
            Self::Length => "The length of the body must be told before it.",
            Self::Large => "This is too long.",
            Self::Slow => "This took too long.",
            Self::Cut => "The body ended early.",
            Self::Often => "Too many requests came from your address. Please wait a little.",
            Self::Busy => "Too many people are asking at once. Please try again in a little while.",
            Self::Missing => "There is no such page.",
            Self::Broken => "The guide cannot answer now.",
        }
    }

    /// Whether the rest of the request may still be on its way, so that the connection cannot be used again.
    fn ends_connection(self) -> bool {
        matches!(self, Self::Length | Self::Large | Self::Slow | Self::Cut | Self::Often | Self::Busy)
    }

    /// As a small page.
    pub(crate) fn page(self) -> Response<Body> {
        let page = format!(
            "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Guide</title></head>\
             <body><p>{}</p></body></html>\n",
            self.words()
        );
        self.response("text/html; charset=utf-8", page)
    }

    /// As a problem in JSON, as RFC 9457 describes.
    pub(crate) fn problem(self) -> Response<Body> {
        let status = self.status();
        let title = status.canonical_reason().unwrap_or_default();
        let problem = serde_json::json!({
            "type": "about:blank", "title": title, "status": status.as_u16(), "detail": self.words(),
        });
        self.response("application/problem+json", problem.to_string())
    }

    fn response(self, kind: &'static str, text: String) -> Response<Body> {
        let mut response = Response::new(Body::from(text));
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
        if matches!(self, Self::Often | Self::Busy) {
            headers.insert(RETRY_AFTER, HeaderValue::from_static("5"));
        }
        if self.ends_connection() {
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }
}

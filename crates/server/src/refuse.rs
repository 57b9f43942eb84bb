//! Refusing, in few bytes: as a small page for people, as a problem for programs.

use crate::wish::Wish;
use axum::body::Body;
use axum::http::header::{CONNECTION, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, Response, StatusCode};
use guide::Speech;

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

    fn words(self, speech: Speech) -> &'static str {
        match self {
            Self::Form => speech.server_refused_form(),
            Self::Elsewhere => speech.server_refused_elsewhere(),
            Self::Kind => speech.server_refused_kind(),
            Self::Method => speech.server_refused_method(),
            Self::Length => speech.server_refused_length(),
            Self::Large => speech.server_refused_large(),
            Self::Slow => speech.server_refused_slow(),
            Self::Cut => speech.server_refused_cut(),
            Self::Often => speech.server_refused_often(),
            Self::Busy => speech.server_refused_busy(),
            Self::Missing => speech.server_refused_missing(),
            Self::Broken => speech.server_refused_broken(),
        }
    }

    /// Whether the rest of the request may still be on its way, so that the connection cannot be used again.
    fn ends_connection(self) -> bool {
        matches!(self, Self::Length | Self::Large | Self::Slow | Self::Cut | Self::Often | Self::Busy)
    }

    /// As a small page.
    pub(crate) fn page(self, wish: Wish) -> Response<Body> {
        let page = format!(
            "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title></head>\
             <body><p>{}</p></body></html>\n",
            wish.locale.code(),
            wish.speech().frame_guide(),
            self.words(wish.speech())
        );
        wish.mark(self.response("text/html; charset=utf-8", page))
    }

    /// As a problem in JSON, as RFC 9457 describes. It is said in English: what the request says of its language was not
    /// read.
    pub(crate) fn problem(self) -> Response<Body> {
        let status = self.status();
        let title = status.canonical_reason().unwrap_or_default();
        let detail = self.words(Speech::default());
        let problem = serde_json::json!({
            "type": "about:blank", "title": title, "status": status.as_u16(), "detail": detail,
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

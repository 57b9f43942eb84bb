//! What a request passes before its route: how it is framed, how often its address asks, how many are answered at once,
//! and how long and slow its body may be.

use crate::refuse::Refusal;
use crate::shared::Shared;
use crate::wish::Wish;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_LENGTH, HeaderName, TRANSFER_ENCODING};
use axum::http::uri::PathAndQuery;
use axum::http::{HeaderMap, Request, Response, Uri};
use http_body_util::{BodyExt as _, Limited};
use hyper::body::Incoming;
use std::net::IpAddr;
use std::sync::Arc;
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tower::ServiceExt as _;

const FORWARDED: HeaderName = HeaderName::from_static("x-forwarded-for");

/// Where all requests pass.
pub(crate) struct Gate {
    shared: Arc<Shared>,
    router: Router,
    places: Semaphore,
}

impl Gate {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        let router = crate::routes::router(&shared);
        let places = Semaphore::new(shared.settings.limits.requests);
        Self { shared, router, places }
    }

    /// The response to a request, with the headers that all responses have.
    pub(crate) async fn answer(&self, peer: IpAddr, request: Request<Incoming>) -> Response<Body> {
        let path = self.shared.settings.base_path.strip(request.uri().path()).map(str::to_owned);
        let is_api = path.as_deref().is_some_and(is_api);
        let wish = Wish::new(path.as_deref().unwrap_or_default(), request.headers());
        let mut response = match self.pass(peer, path, request).await {
            Ok(response) => response,
            Err(refusal) if is_api => refusal.problem(),
            Err(refusal) => refusal.page(wish),
        };
        self.shared.headers.set(response.headers_mut());
        response
    }

    async fn pass(
        &self,
        peer: IpAddr,
        path: Option<String>,
        request: Request<Incoming>,
    ) -> Result<Response<Body>, Refusal> {
        let settings = &self.shared.settings;
        let address =
            if settings.trust_forwarded { forwarded(request.headers()).unwrap_or(peer) } else { peer };
        if !self.shared.limiter.allows_request(address) {
            return Err(Refusal::Often);
        }
        let path = path.ok_or(Refusal::Missing)?;
        let _place = self.places.try_acquire().map_err(|_| Refusal::Busy)?;
        let (mut head, body) = request.into_parts();
        let body = self.body(&head.headers, body).await?;
        head.uri = below(&path, &head.uri).ok_or(Refusal::Missing)?;
        let request = Request::from_parts(head, Body::from(body));
        match self.router.clone().oneshot(request).await {
            Ok(response) => Ok(response),
            Err(never) => match never {},
        }
    }

    /// The whole body. Its length must be told before it: a body in pieces is how requests are smuggled, and no browser
    /// sends a form so.
    async fn body(&self, headers: &HeaderMap, body: Incoming) -> Result<Bytes, Refusal> {
        let limits = &self.shared.settings.limits;
        if headers.contains_key(TRANSFER_ENCODING) {
            return Err(Refusal::Length);
        }
        let told = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
        if told.is_some_and(|length| length > limits.body) {
            return Err(Refusal::Large);
        }
        let whole = timeout(limits.body_time, Limited::new(body, limits.body).collect()).await;
        let whole = whole.map_err(|_| Refusal::Slow)?.map_err(|_| Refusal::Cut)?;
        Ok(whole.to_bytes())
    }
}

/// Where programs ask.
fn is_api(path: &str) -> bool {
    path == "/v1" || path.starts_with("/v1/") || path == "/openapi.json"
}

/// The address that the proxy in front wrote: the last one, since those before it came from outside.
fn forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all(FORWARDED).iter().next_back()?.to_str().ok()?;
    last.rsplit(',').next()?.trim().parse().ok()
}

/// The same request without the path that stands before the routes.
fn below(path: &str, uri: &Uri) -> Option<Uri> {
    let whole = match uri.query() {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    };
    PathAndQuery::try_from(whole).ok().map(Uri::from)
}

#[cfg(test)]
mod tests {
    use super::{forwarded, is_api};
    use axum::http::HeaderMap;

    #[test]
    fn the_last_forwarded_address_counts() {
        let address = |values: &[&str]| {
            let mut headers = HeaderMap::new();
            for value in values {
                headers.append("x-forwarded-for", value.parse().unwrap());
            }
            forwarded(&headers).map(|address| address.to_string())
        };
        assert_eq!(address(&["10.0.0.1, 10.0.0.2"]).as_deref(), Some("10.0.0.2"));
        assert_eq!(address(&["10.0.0.1", "2001:db8::1"]).as_deref(), Some("2001:db8::1"));
        assert_eq!(address(&["10.0.0.1, nonsense"]), None);
        assert_eq!(address(&[]), None);
    }

    #[test]
    fn programs_ask_under_one_path() {
        assert!(is_api("/v1/check") && is_api("/v1") && is_api("/openapi.json"));
        assert!(!is_api("/v10") && !is_api("/"));
    }
}

//! What is found where.

use crate::accept::takes_gzip;
use crate::form::decode_form;
use crate::pad::{Effort, Packing, pack};
use crate::reference::Reference;
use crate::refuse::Refusal;
use crate::seal::NoRandomness;
use crate::shared::Shared;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, LOCATION};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use guide::html::{self, Frame};
use guide::visit::{Press, Visit, VisitPage};
use std::sync::Arc;
use zeroize::Zeroizing;

/// The one kind of form there is.
const FORM: &str = "application/x-www-form-urlencoded";
const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const ROBOTS: HeaderName = HeaderName::from_static("x-robots-tag");
const CLEAR: HeaderName = HeaderName::from_static("clear-site-data");
const ONION: HeaderName = HeaderName::from_static("onion-location");

/// All routes, without the path that may stand before them.
pub(crate) fn router(shared: &Arc<Shared>) -> Router {
    let mut router = Router::new()
        .route("/", get(start))
        .route("/g", post(visit).get(to_start))
        .route("/law/{number}", get(law_subject))
        .route("/leave", get(leave))
        .route("/healthz", get(|| async { ([(CONTENT_TYPE, "text/plain; charset=utf-8")], "ok") }));
    for (path, page) in Reference::FIXED {
        let show = async move |State(shared): State<Arc<Shared>>, headers: HeaderMap| {
            reference(&shared, path, page, &headers)
        };
        router = router.route(path, get(show));
    }
    router
        .fallback(missing)
        .method_not_allowed_fallback(async || Refusal::Method.page())
        .with_state(Arc::clone(shared))
        .merge(crate::api::router(shared))
}

async fn start(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response<Body> {
    let visit = Visit::start();
    let page = visit.page(&shared.engine, shared.today());
    let mut response = shared.show(&visit, &page, &headers);
    shared.name_onion("/", &mut response);
    response
}

async fn to_start(State(shared): State<Arc<Shared>>) -> Response<Body> {
    let start = format!("{}/", shared.settings.base_path.as_str());
    (StatusCode::SEE_OTHER, [(LOCATION, start)]).into_response()
}

/// One step of a visit. All that is known of it came in the form, sealed.
async fn visit(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Response<Body> {
    if comes_from_elsewhere(&headers) {
        return Refusal::Elsewhere.page();
    }
    if !is_form(&headers) {
        return Refusal::Kind.page();
    }
    let mut response = match shared.step(&body) {
        Ok(Some((visit, page))) => shared.show(&visit, &page, &headers),
        Ok(None) => shared.say(StatusCode::OK, "Please start again", OVER, &headers),
        Err(refusal) => refusal.page(),
    };
    response.headers_mut().insert(ROBOTS, HeaderValue::from_static("noindex"));
    response
}

const OVER: &str = "This page was open for too long, or the guide was started anew. Nothing is kept here. So your \
    answers are gone. Please start again.";

async fn leave(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response<Body> {
    let mut response = shared.pack(StatusCode::OK, &html::leave(&shared.frame()), &headers);
    response.headers_mut().insert(CLEAR, HeaderValue::from_static("\"cache\", \"storage\""));
    response
}

async fn law_subject(
    State(shared): State<Arc<Shared>>,
    Path(written): Path<String>,
    headers: HeaderMap,
) -> Response<Body> {
    // Each page has one address: what is written another way is another address.
    match written.parse::<usize>().ok().filter(|number| number.to_string() == written) {
        Some(number) => {
            reference(&shared, &format!("/law/{number}"), Reference::LawSubject(number), &headers)
        }
        None => shared.miss(&headers),
    }
}

async fn missing(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response<Body> {
    shared.miss(&headers)
}

fn reference(shared: &Shared, path: &str, page: Reference, headers: &HeaderMap) -> Response<Body> {
    let packing = shared.packing(headers);
    let Some(bytes) = shared.kept.page(page, packing, &shared.engine, &shared.frame(), shared.today()) else {
        return shared.miss(headers);
    };
    let mut response = packed(StatusCode::OK, packing, bytes);
    shared.name_onion(path, &mut response);
    response
}

/// Browsers say where a form was sent from. One that was not on a page of ours is not ours.
fn comes_from_elsewhere(headers: &HeaderMap) -> bool {
    headers.get(SITE).is_some_and(|site| site != "same-origin" && site != "none")
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case(FORM))
}

impl Shared {
    /// Where a form leads, and what is seen there; nothing, where it was sealed by keys that are gone.
    fn step(&self, body: &[u8]) -> Result<Option<(Visit, VisitPage)>, Refusal> {
        let form = decode_form(body).map_err(|_| Refusal::Form)?;
        let opener = self.sealing.opener().map_err(|NoRandomness| Refusal::Broken)?;
        let Some(state) = opener.state(form.state) else { return Ok(None) };
        let Some(visit) = Visit::from_bytes(&self.engine, state.as_slice()) else { return Ok(None) };
        let presses: Option<Vec<Press>> = form.presses.iter().map(|token| opener.press(token)).collect();
        Ok(presses.map(|presses| visit.step(&self.engine, self.today(), &presses)))
    }

    /// The page of a visit, sealed and packed.
    fn show(&self, visit: &Visit, page: &VisitPage, headers: &HeaderMap) -> Response<Body> {
        match self.written(visit, page) {
            Ok(page) => self.pack(StatusCode::OK, &page, headers),
            Err(NoRandomness) => Refusal::Broken.page(),
        }
    }

    fn written(&self, visit: &Visit, page: &VisitPage) -> Result<Zeroizing<String>, NoRandomness> {
        let mut seal = self.sealing.for_page()?;
        let state = seal.state(visit)?;
        let mut is_sealed = Ok(());
        let mut press = |press: &Press| {
            seal.press(*press).unwrap_or_else(|error| {
                is_sealed = Err(error);
                String::new()
            })
        };
        let page = Zeroizing::new(html::visit_page(page, &self.frame(), &state, &mut press));
        is_sealed.map(|()| page)
    }

    fn say(&self, status: StatusCode, title: &str, text: &str, headers: &HeaderMap) -> Response<Body> {
        self.pack(status, &html::message(&self.frame(), title, text), headers)
    }

    fn miss(&self, headers: &HeaderMap) -> Response<Body> {
        self.say(StatusCode::NOT_FOUND, "There is no such page", "Please look at the address again.", headers)
    }

    fn pack(&self, status: StatusCode, page: &str, headers: &HeaderMap) -> Response<Body> {
        let packing = self.packing(headers);
        packed(status, packing, pack(page, packing, Effort::Little).into())
    }

    fn packing(&self, headers: &HeaderMap) -> Packing {
        let gzip = headers.get_all(ACCEPT_ENCODING).iter().any(|value| takes_gzip(value.as_bytes()));
        Packing { gzip, padding: self.settings.padding }
    }

    fn frame(&self) -> Frame {
        let settings = &self.settings;
        Frame::new(&self.engine, self.today(), settings.base_path.as_str(), settings.script)
    }

    /// Tells a browser that can reach it where the same page is as an onion service.
    fn name_onion(&self, path: &str, response: &mut Response<Body>) {
        let Some(onion) = &self.settings.onion else { return };
        let address = format!("{}{path}", onion.as_str().trim_end_matches('/'));
        if let Ok(address) = HeaderValue::from_str(&address) {
            response.headers_mut().insert(ONION, address);
        }
    }
}

fn packed(status: StatusCode, packing: Packing, bytes: Bytes) -> Response<Body> {
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    if packing.gzip {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}

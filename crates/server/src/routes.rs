//! What is found where.

use crate::deflate::Effort;
use crate::form::decode_form;
use crate::pad::{Packing, pack};
use crate::reference::Reference;
use crate::refuse::Refusal;
use crate::seal::NoRandomness;
use crate::shared::Shared;
use crate::wish::{Wish, mended};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE, LOCATION};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, Uri};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use guide::Locale;
use guide::html;
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
        .route("/g", post(visit).get(to_start))
        .route("/healthz", get(|| async { ([(CONTENT_TYPE, "text/plain; charset=utf-8")], "ok") }));
    router = pages(router, "");
    for locale in Locale::ALL {
        router = pages(router, &format!("/{}", locale.code()));
    }
    router
        .fallback(missing)
        .method_not_allowed_fallback(async |wish: Wish| Refusal::Method.page(wish))
        .with_state(Arc::clone(shared))
        .merge(crate::api::router(shared))
}

/// The pages that have an address in each language, and one where the browser says in which language it wants them.
fn pages(router: Router<Arc<Shared>>, before: &str) -> Router<Arc<Shared>> {
    let mut router = router
        .route(&format!("{before}/"), get(start))
        .route(&format!("{before}/law/{{number}}"), get(law_subject))
        .route(&format!("{before}/leave"), get(leave));
    for (path, page) in Reference::FIXED {
        let show =
            async move |State(shared): State<Arc<Shared>>, uri, wish| reference(&shared, &uri, page, wish);
        router = router.route(&format!("{before}{path}"), get(show));
    }
    router
}

async fn start(State(shared): State<Arc<Shared>>, uri: Uri, wish: Wish) -> Response<Body> {
    let visit = Visit::start(wish.locale);
    let page = visit.page(shared.languages.engine(wish.locale), shared.today());
    let mut response = shared.show(&visit, &page, wish);
    shared.name_onion(uri.path(), &mut response);
    response
}

async fn to_start(State(shared): State<Arc<Shared>>) -> Response<Body> {
    shared.lead_to("/")
}

/// One step of a visit. All that is known of it came in the form, sealed, its language too.
async fn visit(
    State(shared): State<Arc<Shared>>,
    wish: Wish,
    headers: HeaderMap,
    body: Bytes,
) -> Response<Body> {
    if comes_from_elsewhere(&headers) {
        return Refusal::Elsewhere.page(wish);
    }
    if !is_form(&headers) {
        return Refusal::Kind.page(wish);
    }
    let mut response = match shared.step(&body) {
        Ok(Some((visit, page))) => shared.show(&visit, &page, wish.in_language_of(visit.speech())),
        Ok(None) => {
            let speech = wish.speech();
            shared.say(StatusCode::OK, speech.server_over_title(), speech.server_over(), wish)
        }
        Err(refusal) => refusal.page(wish),
    };
    response.headers_mut().insert(ROBOTS, HeaderValue::from_static("noindex"));
    response
}

async fn leave(State(shared): State<Arc<Shared>>, wish: Wish) -> Response<Body> {
    let page = html::leave(&shared.frame(wish.speech()));
    let mut response = shared.pack(StatusCode::OK, &page, wish);
    response.headers_mut().insert(CLEAR, HeaderValue::from_static("\"cache\", \"storage\""));
    response
}

async fn law_subject(
    State(shared): State<Arc<Shared>>,
    Path(written): Path<String>,
    uri: Uri,
    wish: Wish,
) -> Response<Body> {
    // Each page has one address: what is written another way is another address.
    match written.parse::<usize>().ok().filter(|number| number.to_string() == written) {
        Some(number) => reference(&shared, &uri, Reference::LawSubject(number), wish),
        None => shared.miss(wish),
    }
}

async fn missing(State(shared): State<Arc<Shared>>, uri: Uri, wish: Wish) -> Response<Body> {
    match mended(uri.path()) {
        Some(path) => shared.lead_to(&path),
        None => shared.miss(wish),
    }
}

fn reference(shared: &Shared, uri: &Uri, page: Reference, wish: Wish) -> Response<Body> {
    let (packing, day) = (shared.packing(wish), shared.today());
    let (engine, frame) = (shared.languages.engine(wish.locale), shared.frame(wish.speech()));
    let Some(bytes) = shared.kept.page((page, wish.locale, packing), engine, &frame, day) else {
        return shared.miss(wish);
    };
    let mut response = wish.mark(packed(StatusCode::OK, packing, bytes));
    shared.name_onion(uri.path(), &mut response);
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
        // The names are the same in all languages, so any engine can read where the visit stands.
        let any = self.languages.engine(Locale::default());
        let Some(visit) = Visit::from_bytes(any, state.as_slice()) else { return Ok(None) };
        let presses: Option<Vec<Press>> = form.presses.iter().map(|token| opener.press(token)).collect();
        let engine = |visit: &Visit| self.languages.engine(visit.speech().locale);
        let Some(presses) = presses else { return Ok(None) };
        let (next, page) = visit.step(engine(&visit), self.today(), &presses);
        // What was made in the language before is made again where another was chosen.
        let page = if next.speech().locale == visit.speech().locale {
            page
        } else {
            next.page(engine(&next), self.today())
        };
        Ok(Some((next, page)))
    }

    /// The page of a visit, sealed and packed.
    fn show(&self, visit: &Visit, page: &VisitPage, wish: Wish) -> Response<Body> {
        match self.written(visit, page) {
            Ok(page) => self.pack(StatusCode::OK, &page, wish),
            Err(NoRandomness) => Refusal::Broken.page(wish),
        }
    }

    fn written(&self, visit: &Visit, page: &VisitPage) -> Result<Zeroizing<String>, NoRandomness> {
        let speech = visit.speech();
        let mut seal = self.sealing.for_page()?;
        let state = seal.state(visit)?;
        let mut is_sealed = Ok(());
        let mut press = |press: &Press| {
            seal.press(*press).unwrap_or_else(|error| {
                is_sealed = Err(error);
                String::new()
            })
        };
        let page = Zeroizing::new(html::visit_page(page, &self.frame(speech), &state, &mut press));
        is_sealed.map(|()| page)
    }

    fn say(&self, status: StatusCode, title: &str, text: &str, wish: Wish) -> Response<Body> {
        self.pack(status, &html::message(&self.frame(wish.speech()), title, text), wish)
    }

    fn miss(&self, wish: Wish) -> Response<Body> {
        let speech = wish.speech();
        self.say(StatusCode::NOT_FOUND, speech.server_missing_title(), speech.server_missing(), wish)
    }

    /// Leads to another path below the base path.
    fn lead_to(&self, path: &str) -> Response<Body> {
        let address = format!("{}{path}", self.settings.base_path.as_str());
        (StatusCode::SEE_OTHER, [(LOCATION, address)]).into_response()
    }

    fn pack(&self, status: StatusCode, page: &str, wish: Wish) -> Response<Body> {
        let packing = self.packing(wish);
        wish.mark(packed(status, packing, pack(page, packing, Effort::Little(&self.heads)).into()))
    }

    fn packing(&self, wish: Wish) -> Packing {
        Packing { gzip: wish.gzip, padding: self.settings.padding }
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

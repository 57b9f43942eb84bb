//! The same answers as data: JSON under `/v1`, and `/openapi.json` that describes it.
//!
//! Each [`Endpoint`] is one table entry: its path, its words, the shape of what it takes and gives, and the function
//! that answers. The routes and the description are both made from it, so neither can miss what the other has.
//! Nothing is kept: an answer is a function of the request, the law and the day.

mod answers;
mod body;
mod document;
mod endpoint;
mod lang;
mod problem;
mod request;
mod schema;
#[cfg(test)]
mod tests;
mod work;

use crate::shared::Shared;
use axum::Router;
use axum::body::Bytes;
use axum::routing::{any, get};
use problem::Problem;
use std::sync::Arc;
use utoipa_axum::router::OpenApiRouter;
use work::Work;

/// Where the description is.
const DESCRIPTION: &str = "/openapi.json";

/// The routes of the interface, under `/v1`, and its description.
pub(crate) fn router(shared: &Arc<Shared>) -> Router {
    let work = Arc::new(Work::new());
    let mut documented = OpenApiRouter::with_openapi(document::empty(shared));
    for endpoint in answers::endpoints(shared.engine()) {
        documented = documented.routes(endpoint.route(shared, &work));
    }
    let (routes, description) = documented.split_for_parts();
    // A description that cannot be written is a mistake in this program, which its tests show.
    let description = Bytes::from(description.to_json().unwrap_or_default());
    let describe = get(move |uri| body::constant(uri, description.clone())).fallback(endpoint::wrong_method);
    routes
        .route(DESCRIPTION, describe)
        .route("/v1", any(nothing_here))
        .route("/v1/", any(nothing_here))
        .route("/v1/{*rest}", any(nothing_here))
}

async fn nothing_here() -> Problem {
    Problem::not_found()
}

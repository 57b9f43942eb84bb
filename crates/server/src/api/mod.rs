//! The same answers as data: JSON under `/v1`, and `/openapi.json` that describes it.

use crate::shared::Shared;
use axum::Router;
use std::sync::Arc;

/// The routes of the interface, under `/v1`, and its description.
pub(crate) fn router(_shared: Arc<Shared>) -> Router {
    Router::new()
}

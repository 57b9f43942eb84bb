//! One endpoint: its route and its description from one entry.

use super::body;
use super::document;
use super::problem::Problem;
use super::schema::Part;
use super::work::Work;
use crate::shared::Shared;
use axum::body::Bytes;
use axum::extract::Request;
use axum::http::Uri;
use axum::response::Response;
use axum::routing::{MethodRouter, get, post};
use engine::Engine;
use language::Date;
use serde_json::Value;
use std::sync::Arc;
use utoipa::openapi::{HttpMethod, Paths};
use utoipa_axum::router::UtoipaMethodRouter;

/// Works an answer out, of a body under the law on a day.
pub(super) type Answer = fn(&Engine, Date, &str) -> Result<Value, Problem>;

/// What an endpoint does.
pub(super) enum Does {
    /// Answers a question about a case.
    Answers {
        /// The function.
        answer: Answer,
        /// The shape of its requests.
        takes: Box<Part>,
        /// A request that works under this law.
        example: Value,
    },
    /// Lists what the rulebook has.
    Lists(Value),
}

/// One endpoint.
pub(super) struct Endpoint {
    /// The last part of its path, which is its name as well.
    pub(super) name: &'static str,
    /// What it is for, in a few words.
    pub(super) title: &'static str,
    /// What one must know to use it.
    pub(super) about: &'static str,
    /// What it does.
    pub(super) does: Does,
    /// The shape of its answers.
    pub(super) gives: Part,
    /// Shapes that those name.
    pub(super) parts: Vec<(&'static str, Part)>,
}

impl Endpoint {
    /// The route, with its description.
    pub(super) fn route(self, shared: &Arc<Shared>, work: &Arc<Work>) -> UtoipaMethodRouter {
        let mut paths = Paths::new();
        let method = match self.does {
            Does::Answers { .. } => HttpMethod::Post,
            Does::Lists(_) => HttpMethod::Get,
        };
        paths.add_path_operation(format!("/v1/{}", self.name), vec![method], document::operation(&self));
        let parts = document::parts(&self);
        (parts, paths, self.does.method_router(shared, work).fallback(wrong_method))
    }
}

impl Does {
    fn method_router(self, shared: &Arc<Shared>, work: &Arc<Work>) -> MethodRouter {
        match self {
            Self::Answers { answer, .. } => {
                let (shared, work) = (Arc::clone(shared), Arc::clone(work));
                post(move |request| answered(Arc::clone(&shared), Arc::clone(&work), answer, request))
            }
            Self::Lists(list) => {
                let list = Bytes::from(list.to_string());
                get(move |uri: Uri| body::constant(uri, list.clone()))
            }
        }
    }
}

async fn answered(
    shared: Arc<Shared>,
    work: Arc<Work>,
    answer: Answer,
    request: Request,
) -> Result<Response, Problem> {
    let text = body::text(request).await?;
    let task = move || answer(&shared.engine, shared.today(), &text).map(|json| json.to_string());
    Ok(body::answer(work.out(task).await??))
}

/// What any other method gets; the router adds `Allow`.
pub(super) async fn wrong_method() -> Problem {
    Problem::wrong_method()
}

//! One endpoint: its route and its description from one entry.

use super::body;
use super::document;
use super::lang;
use super::problem::Problem;
use super::request::Reader;
use super::schema::Part;
use super::work::Work;
use crate::shared::Shared;
use axum::body::Bytes;
use axum::extract::Request;
use axum::http::Uri;
use axum::response::Response;
use axum::routing::{MethodRouter, get, post};
use engine::Engine;
use guide::Locale;
use serde_json::Value;
use std::sync::Arc;
use utoipa::openapi::{HttpMethod, Paths};
use utoipa_axum::router::UtoipaMethodRouter;

/// Works an answer out, of a request that is being read.
pub(super) type Answer = fn(Reader<'_>) -> Result<Value, Problem>;

/// Lists something of the rulebook.
pub(super) type List = fn(&Engine) -> Value;

/// What an endpoint does.
pub(super) enum Does {
    /// Answers a question about a case.
    Answers {
        /// The function.
        answer: Answer,
        /// The keys that its requests may have.
        keys: Vec<&'static str>,
        /// The shape of its requests.
        takes: Box<Part>,
        /// A request that works under this law.
        example: Value,
    },
    /// Lists what the rulebook has.
    Lists(List),
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
            Self::Answers { answer, keys, .. } => {
                let (shared, work, keys) = (Arc::clone(shared), Arc::clone(work), Arc::from(keys));
                post(move |request| {
                    answered(Arc::clone(&shared), Arc::clone(&work), (answer, Arc::clone(&keys)), request)
                })
            }
            Self::Lists(list) => {
                let lists = Arc::new(in_all_languages(list, shared));
                get(async move |uri: Uri| listed(&lists, &uri))
            }
        }
    }
}

async fn answered(
    shared: Arc<Shared>,
    work: Arc<Work>,
    (answer, keys): (Answer, Arc<[&'static str]>),
    request: Request,
) -> Result<Response, Problem> {
    let text = body::text(request).await?;
    let task = move || {
        let reader = Reader::new(&shared.languages, shared.today(), &text, &keys)?;
        let locale = reader.speech.locale;
        answer(reader).map(|json| lang::told(locale, json).to_string())
    };
    Ok(body::answer(work.out(task).await??))
}

fn in_all_languages(list: List, shared: &Shared) -> Vec<(Locale, Bytes)> {
    let written = |locale| {
        let json = list(shared.languages.engine(locale));
        (locale, Bytes::from(lang::told(locale, json).to_string()))
    };
    Locale::ALL.into_iter().map(written).collect()
}

fn listed(lists: &[(Locale, Bytes)], uri: &Uri) -> Result<Response, Problem> {
    let wanted = lang::in_query(uri)?;
    let list = lists.iter().find(|(locale, _)| *locale == wanted);
    list.map(|(_, json)| body::answer(json.clone())).ok_or_else(Problem::broken)
}

/// What any other method gets; the router adds `Allow`.
pub(super) async fn wrong_method() -> Problem {
    Problem::wrong_method()
}

//! The interface from outside: raw requests in, statuses and bodies out.

mod answers;
mod bounds;
mod description;
mod interview;
mod languages;
mod refusals;

use super::router;
use crate::settings::Settings;
use crate::shared::Shared;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use engine::{Case, Engine};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use std::sync::{Arc, LazyLock};
use tower::ServiceExt;

/// The rulebook of this project.
static ENGINE: LazyLock<Arc<Engine>> = LazyLock::new(|| Arc::new(bundle::engine().unwrap()));

static ROUTER: LazyLock<Router> = LazyLock::new(|| router(&shared()));

/// The description, as it is served.
static DESCRIPTION: LazyLock<Value> = LazyLock::new(|| {
    let answer = send(Request::get("/openapi.json").body(Body::empty()).unwrap());
    assert_eq!(answer.status, StatusCode::OK);
    answer.json
});

/// The day on which the tests ask.
const TODAY: &str = "2026-02-01";

fn shared() -> Arc<Shared> {
    let today = || language::parse_date(TODAY).unwrap();
    Arc::new(Shared::new(Settings::default(), Arc::clone(&ENGINE), today).unwrap())
}

/// What came back.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    /// The body; `null` where it is no JSON.
    json: Value,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The end of the problem's type.
    fn problem(&self) -> &str {
        assert_eq!(self.header("content-type"), "application/problem+json");
        assert_eq!(self.json["status"], json!(self.status.as_u16()));
        self.json["type"].as_str().unwrap().rsplit(':').next().unwrap()
    }
}

fn send(request: Request<Body>) -> Answer {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async {
        let response = ROUTER.clone().oneshot(request).await.unwrap();
        let (head, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let json = serde_json::from_slice(&bytes).unwrap_or_default();
        Answer { status: head.status, headers: head.headers, json }
    })
}

fn post_text(name: &str, body: impl Into<Body>) -> Answer {
    let request = Request::post(format!("/v1/{name}")).header("content-type", "application/json");
    send(request.body(body.into()).unwrap())
}

fn post(name: &str, body: &Value) -> Answer {
    post_text(name, body.to_string())
}

fn get(path: &str) -> Answer {
    send(Request::get(path).body(Body::empty()).unwrap())
}

/// A case that is answered.
fn answered_whole(name: &str, body: &Value) -> Value {
    let answer = post(name, body);
    assert_eq!(answer.status, StatusCode::OK, "{name} {body}: {:#}", answer.json);
    answer.json
}

/// A case that is answered in English: what is answered besides the language.
fn answered(name: &str, body: &Value) -> Value {
    in_english(answered_whole(name, body))
}

fn in_english(mut answer: Value) -> Value {
    let object = answer.as_object_mut().unwrap();
    assert_eq!(object.remove("lang"), Some(json!("en")));
    assert_eq!(object.remove("translation"), Some(json!("source")));
    answer
}

/// Every account and worked case, as a case in JSON.
fn stories() -> Vec<Value> {
    let rulebook = ENGINE.rulebook();
    let case = |given| guide::case_to_json(rulebook, &Case::from_given(given, TODAY.parse().unwrap()));
    rulebook.accounts.iter().map(|account| case(&account.given)).collect()
}

const QUESTIONS: [&str; 6] = ["check", "why", "question", "options", "count", "timeline"];

//! `count`: how many cases lead to each answer.

use super::{example, keys};
use crate::api::endpoint::{Does, Endpoint};
use crate::api::problem::Problem;
use crate::api::request::Reader;
use crate::api::schema::{request, ways};
use engine::Engine;
use language::Date;
use serde_json::Value;

pub(super) fn endpoint(engine: &Engine) -> Endpoint {
    Endpoint {
        name: "count",
        title: "How many complete cases lead to each answer",
        about: "Answers what `yol count --format json` answers. These are numbers of cases, not of people: every way to fill \
                in what is not given counts once. Shares take all values as equally likely, or follow `weights`.",
        does: Does::Answers {
            answer,
            takes: Box::new(request::about_a_case(vec![request::weights(engine)])),
            example: example(engine),
        },
        gives: ways::counts(),
        parts: Vec::new(),
    }
}

fn answer(engine: &Engine, today: Date, body: &str) -> Result<Value, Problem> {
    let mut reader = Reader::new(engine, today, body, &keys(&["weights"]))?;
    let read = (reader.case(), reader.scope(), reader.weights());
    let (case, scope, weights) = reader.finish(read)?;
    let options = scope.settled(engine, &case)?;
    Ok(guide::count(engine, &case, weights.as_ref(), &options)?.json())
}

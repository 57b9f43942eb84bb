//! `count`: how many cases lead to each answer.

use super::{example, keys};
use crate::api::endpoint::{Does, Endpoint};
use crate::api::problem::Problem;
use crate::api::request::Reader;
use crate::api::schema::{request, ways};
use engine::Engine;
use serde_json::Value;

pub(super) fn endpoint(engine: &Engine) -> Endpoint {
    Endpoint {
        name: "count",
        title: "How many complete cases lead to each answer",
        about: "Answers what `yol count --format json` answers. These are numbers of cases, not of people: every way to fill \
                in what is not given counts once. Shares take all values as equally likely, or follow `weights`.",
        does: Does::Answers {
            answer,
            keys: keys(&["weights"]),
            takes: Box::new(request::about_a_case(vec![request::weights(engine)])),
            example: example(engine),
        },
        gives: ways::counts(),
        parts: Vec::new(),
    }
}

fn answer(mut reader: Reader<'_>) -> Result<Value, Problem> {
    let engine = reader.engine;
    let read = (reader.case(), reader.scope(), reader.weights());
    let (case, scope, weights) = reader.finish(read)?;
    let options = scope.settled(engine, &case)?;
    let counts = guide::count(engine, &case, weights.as_ref(), &options);
    Ok(counts.map_err(|refusal| Problem::refused(options.speech, &refusal))?.json())
}

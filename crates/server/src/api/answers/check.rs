//! `check` and `why`: the brief, and its reasons in full.

use super::{example, keys};
use crate::api::endpoint::{Does, Endpoint};
use crate::api::problem::Problem;
use crate::api::request::Reader;
use crate::api::schema::{brief, request};
use engine::Engine;
use guide::Brief;

pub(super) fn check(engine: &Engine) -> Endpoint {
    Endpoint {
        name: "check",
        title: "What will be demanded, and why",
        about: "Answers what `yol check --format json` answers: a brief for one case. What is not given is unknown, and the \
                brief says what it would change.",
        does: Does::Answers {
            answer: |reader| Ok(answered(reader)?.json()),
            keys: keys(&[]),
            takes: Box::new(request::about_a_case(Vec::new())),
            example: example(engine),
        },
        gives: brief::brief(),
        parts: brief::parts(),
    }
}

pub(super) fn why(engine: &Engine) -> Endpoint {
    Endpoint {
        name: "why",
        title: "The reasons in full",
        about: "Answers what `yol why --format json` answers: for each conclusion the facts that decide, the rules that hold, \
                the exceptions looked at, and what is missing.",
        does: Does::Answers {
            answer: |reader| Ok(answered(reader)?.why_json()),
            keys: keys(&[]),
            takes: Box::new(request::about_a_case(Vec::new())),
            example: example(engine),
        },
        gives: brief::why(),
        parts: Vec::new(),
    }
}

fn answered(mut reader: Reader<'_>) -> Result<Brief, Problem> {
    let engine = reader.engine;
    let (case, scope) = (reader.case(), reader.scope());
    let (case, scope) = reader.finish((case, scope))?;
    let options = scope.settled(engine, &case)?;
    guide::brief(engine, &case, &options).map_err(|refusal| Problem::refused(options.speech, &refusal))
}

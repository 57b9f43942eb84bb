//! `options`: what would change an answer for the better.

use super::{example, keys};
use crate::api::endpoint::{Does, Endpoint};
use crate::api::problem::Problem;
use crate::api::request::Reader;
use crate::api::schema::{request, ways};
use engine::Engine;
use guide::Options;
use serde_json::Value;

pub(super) fn endpoint(engine: &Engine) -> Endpoint {
    Endpoint {
        name: "options",
        title: "What would change an answer for the better, and what it costs",
        about: "Answers what `yol options --format json` answers. A way that binds a person or leads through recruiters \
                stands last, with its warning. No way is advice to sign.",
        does: Does::Answers {
            answer,
            keys: keys(&["born", "since"]),
            takes: Box::new(request::about_a_case(request::growths(engine))),
            example: example(engine),
        },
        gives: ways::ways(),
        parts: ways::parts(),
    }
}

fn answer(mut reader: Reader<'_>) -> Result<Value, Problem> {
    let engine = reader.engine;
    let (case, scope) = (reader.case(), reader.scope());
    let growths = reader.growths(&case);
    let (case, scope, growths) = reader.finish((case, scope, growths))?;
    let case = engine.case_on(&case, &growths, case.on);
    let options = Options { growths, ..scope.settled(engine, &case)? };
    let ways = guide::ways_out(engine, &case, &options);
    Ok(ways.map_err(|refusal| Problem::refused(options.speech, &refusal))?.json())
}

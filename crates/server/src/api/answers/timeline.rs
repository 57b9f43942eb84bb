//! `timeline`: the history of the regime, and the answer for a case over time.

use super::{example, keys};
use crate::api::endpoint::{Does, Endpoint};
use crate::api::problem::Problem;
use crate::api::request::Reader;
use crate::api::schema::{request, timeline};
use engine::Engine;
use guide::{InputError, Options, Span};
use serde_json::Value;

pub(super) fn endpoint(engine: &Engine) -> Endpoint {
    Endpoint {
        name: "timeline",
        title: "The history of the regime, and the answer for a case over time",
        about: "Answers what `yol timeline --format json` answers. With a case, only what may concern it is listed, and the \
                answer is given for every day on which it changes.",
        does: Does::Answers {
            answer,
            keys: keys(&["born", "since", "from", "until", "country"]),
            takes: Box::new(request::about_a_case(request::span(engine))),
            example: example(engine),
        },
        gives: timeline::timeline(),
        parts: timeline::parts(),
    }
}

fn answer(mut reader: Reader<'_>) -> Result<Value, Problem> {
    let engine = reader.engine;
    let is_given = ["case", "born", "since"].iter().any(|key| reader.has(key));
    let (case, scope) = (reader.case(), reader.scope());
    let growths = reader.growths(&case);
    let span = Span { from: reader.day("from"), until: reader.day("until"), country: reader.country() };
    if let (Some(from), Some(until)) = (span.from, span.until)
        && until < from
    {
        let message = reader.speech.server_wrong_until(from);
        reader.wrong(InputError::new("until", until.to_string(), message).clash());
    }
    let (case, scope, growths, span) = reader.finish((case, scope, growths, span))?;
    let case = is_given.then(|| engine.case_on(&case, &growths, case.on));
    let options = Options { growths, ..scope.options };
    let timeline = guide::timeline(engine, case.as_ref(), &span, &options);
    Ok(timeline.map_err(|refusal| Problem::refused(options.speech, &refusal))?.json())
}

//! `question`: the next thing to ask. Nothing is kept between two requests: the case so far comes with each.

use super::{example, keys};
use crate::api::endpoint::{Does, Endpoint};
use crate::api::problem::Problem;
use crate::api::request::{Reader, Wanted};
use crate::api::schema::{question, request};
use engine::Engine;
use guide::{Interview, Step};
use serde_json::{Value, json};

pub(super) fn endpoint(engine: &Engine) -> Endpoint {
    Endpoint {
        name: "question",
        title: "The next question of an interview",
        about: "Send the case as far as it is known, and in `asked` the facts that were asked for so far, answered or not. \
                Where `journeys` comes back, ask which it is first (`any` where nobody knows). Where `question` comes back, \
                ask it: write the `known` of the answer that was chosen into `case.facts` under the question's `fact`, or \
                nothing if nobody knows; add the fact to `asked`; and send all of it again. Where several answers may be \
                chosen, write `{\"has\": [...], \"lacks\": [...]}`: in `has` the true values of those that were chosen, in \
                `lacks` all values of the others. With `finished` nothing that can be asked would change an answer; then \
                ask `check`.",
        does: Does::Answers {
            answer,
            keys: keys(&["asked"]),
            takes: Box::new(request::about_a_case(vec![request::asked()])),
            example: example(engine),
        },
        gives: question::step(),
        parts: question::parts(),
    }
}

fn answer(mut reader: Reader<'_>) -> Result<Value, Problem> {
    let engine = reader.engine;
    let read = (reader.case(), reader.scope(), reader.fact_names("asked"));
    let (case, scope, asked) = reader.finish(read)?;
    let options = match scope.wanted(engine, &case)? {
        Wanted::Known(options) => options,
        Wanted::OneOf(journeys) => {
            let titles = scope.titles(engine, &journeys);
            let journeys = titles.iter().map(|(name, title)| json!({ "journey": name, "title": title }));
            return Ok(json!({
                "finished": false,
                "journey": null,
                "journeys": journeys.collect::<Vec<_>>(),
                "question": null,
            }));
        }
    };
    let rulebook = engine.rulebook();
    let journey =
        options.journey.and_then(|id| rulebook.journeys.get(id)).map(|journey| journey.name.clone());
    let question = match Interview::new(engine, case, options).asked_before(&asked).step() {
        Step::Question(question) => Some(question.json(rulebook)),
        Step::Finished => None,
    };
    Ok(json!({ "finished": question.is_none(), "journey": journey, "journeys": null, "question": question }))
}

//! `diff`: for whom the law changes between two days, two views, or what was known by two days.

use crate::api::endpoint::{Does, Endpoint};
use crate::api::lang::LANG;
use crate::api::problem::Problem;
use crate::api::request::Reader;
use crate::api::schema::{diff, request};
use engine::Engine;
use guide::{DiffRefusal, Options, Voice};
use language::rulebook::InstrumentId;
use serde_json::{Value, json};

pub(super) fn endpoint(engine: &Engine) -> Endpoint {
    Endpoint {
        name: "diff",
        title: "For whom the law changes",
        about: "Answers what `yol diff --format json` answers: each change with the conditions under which it hits, every case \
                exactly once. Two days: give `on` in `from` and in `to`. Paper and practice: give `view`. Facts narrow to a \
                situation. Where nothing differs, that is proven.",
        does: Does::Answers {
            answer,
            keys: vec!["from", "to", "facts", "journey", "conclusions", LANG],
            takes: Box::new(request::comparison()),
            example: sample(engine),
        },
        gives: diff::diff(),
        parts: diff::parts(),
    }
}

/// The day on which the instrument with the most rules begins, and the day before.
fn sample(engine: &Engine) -> Value {
    let rulebook = engine.rulebook();
    let rules = |id: InstrumentId| rulebook.rules.iter().filter(|rule| rule.instrument == Some(id)).count();
    let begins = rulebook.instruments.iter_enumerated().filter_map(|(id, instrument)| {
        let day = instrument.in_force.from?;
        Some((rules(id), day.yesterday().ok()?, day))
    });
    let day = begins.max().map(|(_, before, day)| (before, day));
    match day {
        Some((before, day)) => {
            json!({ "from": { "on": before.to_string() }, "to": { "on": day.to_string() } })
        }
        None => json!({ "from": { "view": "paper" }, "to": { "view": "practice" } }),
    }
}

fn answer(mut reader: Reader<'_>) -> Result<Value, Problem> {
    let engine = reader.engine;
    let (from, to, scope) = (reader.law("from"), reader.law("to"), reader.scope());
    let within = reader.facts(to.on);
    let (from, to, within, scope) = reader.finish((from, to, within, scope))?;
    // Whoever reviews the law reads about others.
    let options =
        Options { speech: guide::Speech { voice: Voice::He, ..scope.options.speech }, ..scope.options };
    let diff = guide::diff(engine, &from, &to, &within, &options).map_err(|refusal| match refusal {
        DiffRefusal::Impossible(refusal) => Problem::refused(options.speech, &refusal),
        too_large @ DiffRefusal::TooLarge(_) => {
            Problem::too_much_changes(options.speech, too_large.said(options.speech))
        }
    })?;
    Ok(diff.json())
}

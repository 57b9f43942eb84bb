//! The one file, and a fixed sample of ways to fill it in, each with what must be seen then.
//!
//! What must be seen is the engine's verdict of the case that the answers make; the style sheet has no part in it.

use super::day;
use crate::Result;
use engine::{Case, Engine};
use generate::Rng;
use guide::{Locale, Options, in_journey};
use language::Date;
use language::rulebook::{ConclusionId, Known, Status, View};
use page::{Edition, Journey, Question, Settings, Side};
use serde_json::{Value, json};
use std::path::Path;

/// The files that are written: each edition, and one in another language and script.
const FILES: [(Edition, Locale); 3] =
    [(Edition::Full, Locale::En), (Edition::Carry, Locale::En), (Edition::Full, Locale::UzCyrl)];
/// How many ways, for each journey of each edition.
const WAYS: usize = 6;
/// The seed of the choices.
const SEED: u64 = 821;
/// Of so many questions, one is answered "I don't know".
const DONT_KNOW: usize = 5;

/// Writes the files, and `ways.json`, into a folder.
pub(crate) fn write(folder: &Path) -> Result<()> {
    let engine = bundle::engine()?;
    let on = day(&engine)?;
    std::fs::create_dir_all(folder)?;
    let mut rng = Rng::new(SEED);
    let mut editions = serde_json::Map::new();
    for (edition, locale) in FILES {
        let settings = Settings { on, edition, version: env!("CARGO_PKG_VERSION"), locale };
        let name = format!("{}-{}", edition.name(), locale.code());
        std::fs::write(folder.join(format!("{name}.html")), page::page(&engine, &settings)?)?;
        let mut ways = Vec::new();
        for journey in page::plan(&engine, &settings)? {
            for _ in 0..WAYS {
                ways.push(way(&engine, on, &journey, &mut rng)?);
            }
        }
        editions.insert(name, ways.into());
    }
    Ok(std::fs::write(folder.join("ways.json"), Value::Object(editions).to_string())?)
}

/// One way to fill a journey in, answering every question.
fn way(engine: &Engine, on: Date, journey: &Journey, rng: &mut Rng) -> Result<Value> {
    let options = Options { journey: Some(journey.journey), ..Options::default() };
    let mut case =
        in_journey(engine, &Case::new(on), &options).map_err(|_| "nobody can be on this journey that day")?;
    let mut presses = Vec::new();
    for question in &journey.questions {
        let fact = question.asked.fact;
        let (places, known) = answer(question, case.known(fact), rng);
        let ids =
            places.iter().filter_map(|place| question.inputs.get(*place)).map(|input| input.id.as_str());
        presses.push(json!({ "question": question.class, "inputs": ids.collect::<Vec<_>>() }));
        if let Some(known) = known {
            case.know(fact, known);
        }
    }
    Ok(json!({
        "journey": journey.id,
        "clash": journey.clash,
        "presses": presses,
        // Nothing where the answers cannot all be true: then the file says that.
        "sides": sides(engine, &case, journey),
    }))
}

/// The places of the inputs that are pressed, and what that makes known.
fn answer(question: &Question, before: Option<&Known>, rng: &mut Rng) -> (Vec<usize>, Option<Known>) {
    let classes = &question.asked.classes;
    let dont_know = question.inputs.len().saturating_sub(1);
    let unknown = rng.count(1, DONT_KNOW) == 1;
    let Some(done) = question.done() else {
        let place = rng.count(1, classes.len()).saturating_sub(1);
        return match classes.get(place) {
            Some(class) if !unknown => (vec![place], Some(class.known.clone())),
            _ => (vec![dont_know], None),
        };
    };
    let all: Vec<usize> = (0..classes.len()).collect();
    let wanted = rng.count(0, classes.len().min(2));
    let chosen = rng.subset(&all, wanted);
    let known = question.ticked(&chosen, !unknown, before);
    (chosen.into_iter().chain([if unknown { dont_know } else { done }]).collect(), known)
}

/// What is seen and what is not, for each side of each finding; `None` where the answers cannot all be true.
fn sides(engine: &Engine, case: &Case, journey: &Journey) -> Option<Vec<Value>> {
    let mut all = Vec::new();
    for found in journey.groups.iter().flat_map(|group| &group.findings) {
        let practice = found.practice.iter().map(|side| (View::Practice, side));
        for (view, side) in [(View::Paper, &found.paper)].into_iter().chain(practice) {
            all.push(seen(engine, case, (view, side), found.conclusion)?);
        }
    }
    Some(all)
}

fn seen(
    engine: &Engine,
    case: &Case,
    (view, side): (View, &Side),
    conclusion: ConclusionId,
) -> Option<Value> {
    let mut case = case.clone();
    case.view = view;
    let mut situation = engine.situation(&case).ok()?;
    let verdict = situation.verdict(conclusion);
    let possible: Vec<_> = verdict.values().collect();
    let mut classes: Vec<(&str, bool)> =
        side.values.iter().map(|left| (left.class.as_str(), possible.contains(&left.value))).collect();
    classes.extend(side.unsettled.iter().map(|class| (class.as_str(), verdict.status != Status::Decided)));
    // Those of the words on a dispute stand one inside the other: the last is seen where all are.
    let dispute = side.disputed.iter().filter_map(|classes| classes.last());
    classes.extend(dispute.map(|class| (class.as_str(), verdict.status == Status::Disputed)));
    let of = |wanted: bool| -> Vec<&str> {
        classes.iter().filter(|(_, shown)| *shown == wanted).map(|(class, _)| *class).collect()
    };
    let name = engine.rulebook().conclusions.get(conclusion).map(|entry| entry.name.as_str());
    let view = if view == View::Paper { "paper" } else { "practice" };
    Some(json!({ "conclusion": name, "view": view, "shown": of(true), "hidden": of(false) }))
}

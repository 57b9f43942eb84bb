//! The names that a rulebook has, and what many answers share.

use super::{Part, any_of, flag, list, named, object, one_of, or_null, plain, sources, text, texts, whole};
use crate::api::lang::{TRANSLATIONS, codes};
use crate::api::request::ANY;
use engine::Engine;
use utoipa::openapi::schema::Type;

/// The shapes that others name.
pub(in crate::api) fn parts(engine: &Engine) -> Vec<(&'static str, Part)> {
    let rulebook = engine.rulebook();
    let conclusions = rulebook.conclusions.iter().map(|entry| entry.name.as_str());
    let facts = rulebook.facts.iter().map(|fact| fact.name.as_str());
    let journeys = rulebook.journeys.iter().map(|journey| journey.name.as_str());
    let sources = rulebook.sources.iter().map(|source| source.name.as_str());
    let status = "`decided`: one value is left. `open`: facts are missing. `disputed`: the sources can be read in ways that lead \
                  apart.";
    let translation =
        "Who translated the words: nobody, they are the source; a machine; or a person has reviewed them.";
    let mark = "How sure: the weakest of the sources that are needed.";
    vec![
        ("ConclusionName", one_of("A conclusion of this rulebook.", conclusions)),
        ("FactName", one_of("A fact of this rulebook.", facts)),
        ("JourneyName", one_of("A journey of this rulebook.", journeys.clone())),
        (
            "JourneyWanted",
            one_of(
                "A journey of this rulebook, or `any` for all that the case allows.",
                journeys.chain([ANY]),
            ),
        ),
        ("SourceKey", one_of("A source of this rulebook.", sources)),
        ("Lang", one_of("A language, by its code.", codes())),
        ("Translation", one_of(translation, TRANSLATIONS)),
        ("Status", one_of(status, ["decided", "open", "disputed"])),
        ("Mark", one_of(mark, ["primary", "reported", "single-source", "unconfirmed"])),
        ("Known", known()),
        ("Rule", rule()),
        ("Otherwise", otherwise()),
        ("Reading", reading()),
        ("Source", source()),
    ]
}

/// What is known of a fact, in an answer.
fn known() -> Part {
    let names = || texts("Names of values.");
    let end = || any_of([plain(Type::Integer).into(), plain(Type::String).into()]);
    any_of([
        flag("Yes or no."),
        plain(Type::Integer).description(Some("A number.")).into(),
        text("The name of a value, or a day."),
        texts("Exactly these values."),
        object("One of these values.").with("any-of", names()).part(),
        object("A part of the values.").with("has", names()).with("lacks", names()).part(),
        object("A range of numbers or days.").with("from", end()).with("to", end()).part(),
    ])
}

/// The keys of a rule.
pub(super) fn rule_keys() -> Vec<(&'static str, Part)> {
    vec![
        ("rule", text("The rule's name.")),
        ("always", flag("Whether it holds in every case that is left.")),
        ("says", text("What it says.")),
        ("sources", sources()),
        ("mark", named("Mark")),
        ("file", text("The file of the rulebook in which it stands.")),
        ("line", whole("The line of that file.")),
    ]
}

fn rule() -> Part {
    object("A rule that holds.").with_all(rule_keys()).part()
}

fn otherwise() -> Part {
    object("What applies where no rule holds.")
        .with("always", flag("Whether no rule holds in every case that is left."))
        .with("says", text("What it says."))
        .with("sources", sources())
        .part()
}

fn reading() -> Part {
    object("A point that the sources leave open.")
        .with("reading", text("Its name."))
        .with("question", text("What is open."))
        .with("yes", text("What it means if so."))
        .with("no", text("What it means if not."))
        .with("leans", or_null(super::yes_or_no("What the sources lean to.")))
        .with("sources", sources())
        .part()
}

fn source() -> Part {
    object("A source.")
        .with("key", named("SourceKey"))
        .with("publisher", text("Who published it."))
        .with("title", text("Its title."))
        .with("date", text("When, as the rulebook writes it: `2025-11-05`, `circa 2025-12`, `undated`."))
        .with("address", or_null(text("Where it was read.")))
        .with("mark", named("Mark"))
        .part()
}

/// A list of what many answers share.
pub(super) fn rules(about: &str) -> Part {
    list(about, named("Rule"))
}

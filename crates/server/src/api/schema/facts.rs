//! The facts of a rulebook as properties: each with its own type, so that a tool can check a case before it sends it.

use super::{Part, any_of, day, list, object, one_of, or_null, plain};
use language::Date;
use language::rulebook::{Fact, FactType};
use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};

/// The facts of a case: a closed object with a property for each fact.
pub(in crate::api) fn facts(rulebook: &language::Rulebook) -> Part {
    let about = "What is known. A fact that is missing or `null` is unknown.";
    let facts = rulebook.facts.iter();
    facts.fold(object(about), |object, fact| object.maybe(&fact.name, of_fact(fact))).part()
}

fn of_fact(fact: &Fact) -> Part {
    let about = &fact.title;
    or_null(match &fact.domain {
        FactType::Flag => super::flag(about),
        FactType::Choice(values) => {
            let names = || one_of(about, values.iter().map(|value| value.name.as_str()));
            let some = at_least_one("One of these.", names());
            any_of([names(), object("What is possible.").with("any-of", some).part()])
        }
        FactType::Set(values) => {
            let names = || one_of(about, values.iter().map(|value| value.name.as_str()));
            let part = object("A part of the values.");
            let part = part.maybe("has", or_null(list("These, and perhaps others.", names())));
            let part = part.maybe("lacks", or_null(list("None of these.", names())));
            any_of([list("Exactly these.", names()), part.part()])
        }
        FactType::Number { from, to, unit } => {
            let about = format!("{about}, in {unit}");
            let number = || -> ObjectBuilder {
                plain(Type::Integer).description(Some(about.clone())).minimum(Some(*from)).maximum(Some(*to))
            };
            any_of([number().into(), range(|| number().into())])
        }
        FactType::Date { from, until } => {
            any_of([day_between(about, *from, *until), range(|| day_between(about, *from, *until))])
        }
    })
}

fn range(end: impl Fn() -> Part) -> Part {
    let range = object("Somewhere in this range; an end that is missing is the fact's own.");
    range.maybe("from", or_null(end())).maybe("to", or_null(end())).part()
}

fn at_least_one(about: &str, item: Part) -> Part {
    match list(about, item) {
        utoipa::openapi::RefOr::T(utoipa::openapi::Schema::Array(mut list)) => {
            list.min_items = Some(1);
            utoipa::openapi::Schema::Array(list).into()
        }
        other => other,
    }
}

/// A day between two days. Their years stand in the pattern, since JSON Schema cannot compare days.
fn day_between(about: &str, from: Date, until: Date) -> Part {
    let years: Vec<String> = (from.year()..=until.year()).map(|year| format!("{year:04}")).collect();
    let format = SchemaFormat::KnownFormat(KnownFormat::Date);
    let pattern = format!("^({})-[0-9]{{2}}-[0-9]{{2}}$", years.join("|"));
    plain(Type::String).format(Some(format)).description(Some(about)).pattern(Some(pattern)).into()
}

/// Weights of values: for each fact an object from values to numbers.
pub(in crate::api) fn weights(rulebook: &language::Rulebook, greatest: f64) -> Part {
    let about = "How likely values are. What is not named weighs nothing; a fact that is not named has values that are \
                 equally likely.";
    let facts = rulebook.facts.iter();
    facts.fold(object(about), |object, fact| object.maybe(&fact.name, weights_of(fact, greatest))).part()
}

fn weights_of(fact: &Fact, greatest: f64) -> Part {
    use crate::api::request::{DAYS, NUMBERS};
    let weight = |most: f64| -> Part { plain(Type::Number).minimum(Some(0)).maximum(Some(most)).into() };
    let keys = |pattern: &str| plain(Type::String).pattern(Some(pattern)).build().into();
    let named = |names: &mut dyn Iterator<Item = &str>, most: f64| {
        names.fold(object(&fact.title), |object, name| object.maybe(name, weight(most))).part()
    };
    match &fact.domain {
        FactType::Flag => named(&mut ["yes", "no"].into_iter(), greatest),
        FactType::Choice(values) => named(&mut values.iter().map(|value| value.name.as_str()), greatest),
        FactType::Set(values) => named(&mut values.iter().map(|value| value.name.as_str()), 1.0),
        FactType::Number { .. } => super::map(&fact.title, keys(NUMBERS), weight(greatest)),
        FactType::Date { .. } => super::map(&fact.title, keys(DAYS), weight(greatest)),
    }
}

/// The days from which facts count that grow with time.
pub(in crate::api) fn since<'f>(facts: impl Iterator<Item = &'f Fact>) -> Part {
    let about = "The days from which facts count: `{\"permit-months\": \"2025-03-01\"}`.";
    facts.fold(object(about), |object, fact| object.maybe(&fact.name, day(&fact.title))).part()
}

//! The shapes of requests. Each is a closed object: what it does not name cannot be sent.

use super::{Part, conclusion, day, fact, facts, flag, list, named, object, one_of, or_null, view};
use crate::api::lang::LANG;
use crate::api::request::GREATEST;
use engine::Engine;
use guide::Country;

/// A key that an endpoint adds, with its shape.
pub(in crate::api) type Key = (&'static str, Part);

/// The shapes that requests name.
pub(in crate::api) fn parts(engine: &Engine) -> Vec<(&'static str, Part)> {
    vec![("Facts", facts::facts(engine.rulebook())), ("Case", case()), ("Law", law())]
}

/// What is asked about a case.
pub(in crate::api) fn about_a_case(more: Vec<Key>) -> Part {
    let about = "What is asked about a case.";
    let keys = [
        ("case", named("Case")),
        ("journey", named("JourneyWanted")),
        ("conclusions", conclusions()),
        (
            "for",
            one_of(
                "Speak to the person, or about him to somebody else; `me` where it is missing.",
                ["me", "him"],
            ),
        ),
        (LANG, named("Lang")),
        ("presumptions", flag("Whether what the law presumes counts; `true` where it is missing.")),
    ];
    let keys = keys.into_iter().chain(more);
    keys.fold(object(about), |object, (key, part)| object.maybe(key, or_null(part))).part()
}

fn conclusions() -> Part {
    list("Only these conclusions; those of the journey where it is missing.", conclusion())
}

/// The facts that were asked for.
pub(in crate::api) fn asked() -> Key {
    ("asked", list("The facts that were asked for so far, answered or not.", fact()))
}

/// The days from which facts count.
pub(in crate::api) fn growths(engine: &Engine) -> Vec<Key> {
    let rulebook = engine.rulebook();
    let growing = || guide::growing_facts(engine).filter_map(|id| rulebook.facts.get(id));
    let since = ("since", facts::since(growing()));
    let born = growing().any(|fact| fact.name == "age");
    let born = born.then(|| ("born", day("The birthday, so that the age is known on every day.")));
    born.into_iter().chain([since]).collect()
}

/// What narrows a timeline.
pub(in crate::api) fn span(engine: &Engine) -> Vec<Key> {
    let mut keys = growths(engine);
    keys.push(("from", day("Leave out what came before this day.")));
    keys.push(("until", day("Leave out what comes after this day.")));
    let countries = Country::all(engine.rulebook());
    if !countries.is_empty() {
        let codes = countries.into_iter().map(|(code, _)| code);
        keys.push(("country", one_of("Only what names citizens of this country.", codes)));
    }
    keys
}

/// The weights of values.
pub(in crate::api) fn weights(engine: &Engine) -> Key {
    ("weights", facts::weights(engine.rulebook(), GREATEST))
}

/// What is compared.
pub(in crate::api) fn comparison() -> Part {
    object("Two laws to compare: give a day, a view, or both, in each.")
        .with("from", named("Law"))
        .with("to", named("Law"))
        .maybe("facts", or_null(named("Facts")))
        .maybe("journey", or_null(named("JourneyWanted")))
        .maybe("conclusions", or_null(conclusions()))
        .maybe(LANG, or_null(named("Lang")))
        .part()
}

fn case() -> Part {
    object("A case. It has no name; nothing that is not listed here can be sent.")
        .maybe("on", or_null(day("The day of the law; today where it is missing.")))
        .maybe("known-by", or_null(day("Only what was public by this day counts.")))
        .maybe("view", view("The law on paper, or with reported practice; `paper` where it is missing."))
        .maybe("facts", named("Facts"))
        .part()
}

fn law() -> Part {
    object("The law as it stands on a day, in a view, as far as it was known by a day.")
        .maybe("on", or_null(day("The day; today where it is missing.")))
        .maybe("known-by", or_null(day("Only what was public by this day counts.")))
        .maybe("view", view("The law on paper, or with reported practice; `paper` where it is missing."))
        .part()
}

//! The shapes of what the rulebook has.

use super::{Part, any_of, day, list, named, object, one_of, or_null, plain, sources, text};
use utoipa::openapi::schema::Type;

/// The facts.
pub(in crate::api) fn facts() -> Part {
    let fact = object("A fact.")
        .with("fact", named("FactName"))
        .with("title", text("Its short words."))
        .with("type", fact_type())
        .with("ask", text("The question, to the person."))
        .with("ask-him", text("The question, to somebody else."))
        .with("why", or_null(text("Why it is asked.")))
        .with("find-out", or_null(text("How to find out.")))
        .with(
            "kind",
            one_of("`discretion`: an official decides it, and it is never asked.", ["known", "discretion"]),
        )
        .with("intrusive", one_of("What asking costs the person.", ["low", "some", "high"]))
        .with("change", one_of("Whether it can be changed.", ["never", "waiting", "heavy", "light"]))
        .with("presume", or_null(named("Known")))
        .with("beware", or_null(text("What to beware of.")))
        .with("sources", sources());
    object("The facts of the rulebook.").with("facts", list("The facts.", fact.part())).part()
}

fn fact_type() -> Part {
    let is = |name: &str| one_of("What it takes.", [name]);
    let value = object("A value.").with("value", text("Its name.")).with("label", text("It in words."));
    let values = list("The values.", value.part());
    let number = |about: &str| plain(Type::Integer).description(Some(about)).into();
    any_of([
        object("Yes or no.").with("is", is("yes or no")).part(),
        object("One of several values.").with("is", is("one of")).with("values", values.clone()).part(),
        object("Any of several values, or none.").with("is", is("some of")).with("values", values).part(),
        object("A whole number.")
            .with("is", is("number"))
            .with("from", number("The least."))
            .with("to", number("The greatest."))
            .with("unit", text("What it counts."))
            .part(),
        object("A day.")
            .with("is", is("date"))
            .with("from", day("The first."))
            .with("to", day("The last."))
            .part(),
    ])
}

/// The sources.
pub(in crate::api) fn sources_list() -> Part {
    object("The sources of the rulebook.").with("sources", list("The sources.", named("Source"))).part()
}

/// The figures.
pub(in crate::api) fn figures() -> Part {
    let others = |about: &str| list(about, plain(Type::String));
    let checked = ["agrees", "differs", "not-found", "not-checked"];
    let figure = object("A number that somebody published.")
        .with("figure", text("Its name."))
        .with("title", text("Its title."))
        .with("written", text("It as it is written: `at least 20000`."))
        .with("least", or_null(text("The least, as digits.")))
        .with("most", or_null(text("The most, as digits.")))
        .with("unit", text("What it counts."))
        .with("measures", text("What is measured."))
        .with("from", text("From when, as the rulebook writes it."))
        .with("until", text("Until when."))
        .with("said-by", or_null(text("Who said so.")))
        .with("checked", one_of("What a check against other sources gave.", checked))
        .with("contradicts", others("The figures that it contradicts."))
        .with("contradicted-by", others("The figures that contradict it."))
        .with("corrects", others("The figures that it corrects."))
        .with("corrected-by", others("The figures that correct it."))
        .with("note", or_null(text("What else to know.")))
        .with("sources", sources());
    object("The figures of the rulebook.").with("figures", list("The figures.", figure.part())).part()
}

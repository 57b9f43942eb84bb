//! The shape of a problem.

use super::{Part, list, named, object, one_of, or_null, plain, text, texts};
use crate::api::problem::{EARLY_TYPE, KINDS, TYPE};
use utoipa::openapi::schema::Type;

/// A problem, as RFC 9457 writes it.
pub(in crate::api) fn problem() -> Part {
    let mistake = object("A mistake in the request.")
        .with("field", text("Where: `case.facts.age`."))
        .with("value", text("What was given, as far as it can be quoted."))
        .with("message", text("What is wrong with it."))
        .with("suggestion", or_null(text("The nearest that would be right.")));
    let journey = object("A journey that it may be.").with("journey", named("JourneyName"));
    let journey = journey.with("title", text("It in words."));
    let never = object("What excludes the case.")
        .with("never", text("Its name."))
        .with("says", text("What cannot be."))
        .with("sources", texts("The keys of its sources."));
    let clash = object("A fact that was given.")
        .with("fact", named("FactName"))
        .with("title", text("Its short words."))
        .with("words", text("What was given, in words."));
    let kinds = KINDS.iter().map(|(kind, _)| format!("{TYPE}{kind}")).chain([EARLY_TYPE.to_owned()]);
    object("Why there is no answer.")
        .with("type", one_of("What kind of problem it is.", kinds))
        .with("title", text("The kind in words."))
        .with("status", plain(Type::Integer).description(Some("The status of the response.")).into())
        .with("detail", text("What is wrong, and what to do."))
        .maybe("errors", list("Every mistake in the request.", mistake.part()))
        .maybe("journeys", list("The journeys to choose from.", journey.part()))
        .maybe("journey", or_null(named("JourneyName")))
        .maybe("never", list("What excludes the case.", never.part()))
        .maybe("facts", list("The facts that clash.", clash.part()))
        .part()
}

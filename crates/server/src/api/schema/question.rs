//! The shape of the next question.

use super::{Part, fact, flag, list, named, object, or_null, text, texts, whole};

/// What comes next in an interview.
pub(in crate::api) fn step() -> Part {
    let journey = object("A journey that it may be.").with("journey", named("JourneyName"));
    let journey = journey.with("title", text("It in words."));
    object("What comes next. Where neither `journeys` nor `question` is given, the interview is `finished`.")
        .with("finished", flag("Whether nothing that can be asked would change an answer."))
        .with("journey", or_null(named("JourneyName")))
        .with("journeys", or_null(list("The journeys to choose from first.", journey.part())))
        .with("question", or_null(named("Question")))
        .part()
}

/// The shapes that it names.
pub(in crate::api) fn parts() -> Vec<(&'static str, Part)> {
    vec![("Question", question())]
}

fn question() -> Part {
    let answer = object("An answer to choose.")
        .with("words", text("The answer in words."))
        .with("known", or_null(named("Known")))
        .with("values", texts("The values behind it; of a number or a day none."));
    object("A question. \"I do not know\" is always an answer besides: write nothing into the case.")
        .with("fact", fact())
        .with("title", text("The fact's short words."))
        .with("text", text("The question."))
        .with("why", or_null(text("Why it is asked.")))
        .with("find-out", or_null(text("How to find out.")))
        .with("several", flag("Whether several answers may be chosen together, or none."))
        .with("answers", list("The answers to choose from.", answer.part()))
        .with("none", or_null(named("Known")))
        .with("asked", whole("How many questions were asked."))
        .with("at-most-left", whole("How many are left at most, this one included."))
        .with("matters-to", texts("What the answer can still change, by title."))
        .part()
}

//! The shape of a timeline.

use super::{
    Part, conclusion, day, list, named, object, one_of, or_null, sources, status, text, texts, values,
};

/// A timeline.
pub(in crate::api) fn timeline() -> Part {
    object("The history of the regime, and the answers for a case over time.")
        .with("title", text("The rulebook's title."))
        .with("checked-until", or_null(day("Until when the rulebook was checked.")))
        .with("history", list("What happened, the earliest first.", named("Moment")))
        .with("pending", list("What is pending, and is no law.", named("Moment")))
        .with("verdicts", list("The answers over time, where a case is given.", named("Course")))
        .part()
}

/// The shapes that it names.
pub(in crate::api) fn parts() -> Vec<(&'static str, Part)> {
    vec![("Moment", moment()), ("Course", course())]
}

fn moment() -> Part {
    let what = ["begins", "becomes-known", "ends", "practice", "event", "pending"];
    object("A moment of the history.")
        .with("when", text("When, as the rulebook writes it."))
        .with("what", one_of("What it is.", what))
        .with("name", text("Its name in the rulebook."))
        .with("title", text("Its title."))
        .with("says", texts("What it did."))
        .with("repeals", texts("What it ended, or would end."))
        .with("amends", texts("What it changed, or would change."))
        .with("sources", sources())
        .with("mark", named("Mark"))
        .part()
}

fn course() -> Part {
    let stretch = object("Days on which the answer is the same.")
        .with("from", or_null(day("The first of them.")))
        .with("until", or_null(day("The last of them.")))
        .with("status", status())
        .with("values", values("The values that are left."))
        .with("why", texts("What let the answer change."))
        .with("known-from", or_null(day("From when on the sources told it.")));
    let then = object("What the sources told that were public on the day of the case.")
        .with("on", day("That day."))
        .with("status", status())
        .with("values", values("The values that were left."));
    object("One answer over time.")
        .with("conclusion", conclusion())
        .with("title", text("Its short words."))
        .with("over-time", list("The stretches, the earliest first.", stretch.part()))
        .with("published-then", or_null(then.part()))
        .part()
}

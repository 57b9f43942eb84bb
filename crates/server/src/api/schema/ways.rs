//! The shapes of ways out and of counts.

use super::{
    Part, conclusion, day, digits, fact, flag, list, named, object, or_null, share, sources, status, text,
    texts, values,
};

/// What would change an answer for the better.
pub(in crate::api) fn ways() -> Part {
    object("What would change the answers for the better.")
        .with("title", text("The rulebook's title."))
        .with("on", day("The day of the law."))
        .with("checked-until", or_null(day("Until when the rulebook was checked.")))
        .with("options", list("For each conclusion.", named("WaysOut")))
        .part()
}

/// The shapes that it names.
pub(in crate::api) fn parts() -> Vec<(&'static str, Part)> {
    vec![("WaysOut", of_conclusion()), ("WayOut", way()), ("Worse", worse()), ("Grounds", grounds())]
}

fn of_conclusion() -> Part {
    let waiting = object("When waiting alone makes it better.")
        .with("earliest", day("The first day, at best."))
        .with("from", day("The first day, for certain."))
        .with("until", or_null(day("The last day.")))
        .with("status", status())
        .with("values", values("The values then."))
        .with("worse", list("What gets worse.", named("Worse")));
    object("The ways out of one answer.")
        .with("conclusion", conclusion())
        .with("title", text("Its short words."))
        .with("status", status())
        .with("values", values("The values now."))
        .with("best", flag("Whether nothing better is left."))
        .with("ways", list("The ways, the lightest first.", named("WayOut")))
        .with("waiting", or_null(waiting.part()))
        .part()
}

fn way() -> Part {
    let change = object("What changes.")
        .with("fact", fact())
        .with("title", text("Its short words."))
        .with("to", named("Known"))
        .with("words", text("The value in words."))
        .with("heavy", flag("Whether its price is high."))
        .with("beware", or_null(named("Grounds")));
    let reason = object("Why it helps.")
        .with("rule", or_null(text("The rule's name.")))
        .with("says", text("What it says."))
        .with("sources", sources());
    object("A way out.")
        .with("changes", list("What changes; all of it is needed.", change.part()))
        .with("status", status())
        .with("values", values("The values then."))
        .with("strength", named("Mark"))
        .with("reasons", list("Why it helps.", reason.part()))
        .with("worse", list("What gets worse.", named("Worse")))
        .with("beware", list("What to beware of.", named("Grounds")))
        .part()
}

fn worse() -> Part {
    object("What gets worse.")
        .with("conclusion", conclusion())
        .with("title", text("Its short words."))
        .with("now", text("The value now."))
        .with("then", text("The value then."))
        .part()
}

fn grounds() -> Part {
    object("A warning, with who says so.")
        .with("says", text("The warning."))
        .with("sources", sources())
        .part()
}

/// How many cases lead to each answer.
pub(in crate::api) fn counts() -> Part {
    let counted = object("The cases with one answer.")
        .with("status", status())
        .with("values", values("The values."))
        .with("cases", digits("How many cases."))
        .with("share", share("Their share, under the weights."));
    let of_conclusion = object("The cases behind one conclusion.")
        .with("conclusion", conclusion())
        .with("title", text("Its short words."))
        .with("facts", texts("The titles of the facts whose values are counted."))
        .with("cases", digits("How many cases there are in all."))
        .with("counts", list("The cases with each answer.", counted.part()));
    object("How many cases lead to each answer.")
        .with("title", text("The rulebook's title."))
        .with("on", day("The day of the law."))
        .with("weighted", flag("Whether weights were given."))
        .with("conclusions", list("For each conclusion.", of_conclusion.part()))
        .part()
}

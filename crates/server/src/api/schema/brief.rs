//! The shape of a brief and of its reasons.

use super::names::{rule_keys, rules};
use super::{
    Closed, Part, conclusion, day, fact, flag, list, map, named, object, one_of, or_null, plain, sources,
    status, text, texts, values, view, yes_or_no,
};
use utoipa::openapi::schema::{Schema, Type};

/// A brief.
pub(in crate::api) fn brief() -> Part {
    let given = object("A fact that is taken from the journey.")
        .with("fact", fact())
        .with("value", named("Known"))
        .with("words", text("The value in words."));
    head("A brief for one case.")
        .with("trust-until", or_null(day("Until when to trust it.")))
        .with("stale", stale())
        .with("journey", or_null(named("JourneyName")))
        .with("taken-as-given", list("What is known because of the journey.", given.part()))
        .with("verdicts", list("The answers, in the order of telling.", named("Verdict")))
        .with(
            "practice",
            list("Where reported practice leads elsewhere than the law on paper.", named("Contrast")),
        )
        .with("unknown", list("What is still unknown and would settle something.", named("MissingFact")))
        .with("pending", list("Bills and announcements: no law.", named("Moment")))
        .with("assumptions", list("What the law presumes until the contrary is known.", named("Assumption")))
        .with("not-encoded", list("What this rulebook leaves out.", named("Note")))
        .with("before-contact", text("What to know before writing or calling."))
        .with("helpers", list("Who helps.", named("Helper")))
        .with("sources", list("The sources that are cited.", named("Source")))
        .part()
}

/// The reasons in full.
pub(in crate::api) fn why() -> Part {
    let given = || {
        let about = object("A fact.").with("fact", fact()).with("title", text("Its short words."));
        let about = about.with("value", or_null(named("Known"))).with("words", text("The value in words."));
        about.with("presumed", flag("Whether the law presumes it.")).part()
    };
    let reason = object("The reasons for one conclusion.")
        .with("conclusion", conclusion())
        .with("title", text("Its short words."))
        .with("status", status())
        .with("values", values("The values that are left."))
        .with("strength", named("Mark"))
        .with("facts", list("The facts that decide.", given()))
        .with("rules", list("The rules that hold.", full_rule()))
        .with("otherwise", or_null(named("Otherwise")))
        .with("exceptions", list("The exceptions that were looked at.", full_rule()))
        .with("missing", list("The facts that are missing.", given()))
        .with("depends-on-official", list("What an official decides.", given()))
        .with("readings", list("What the sources leave open.", named("Reading")));
    head("The reasons for the answers of one case.")
        .with("stale", stale())
        .with("reasons", list("For each conclusion.", reason.part()))
        .with("sources", list("The sources that are cited.", named("Source")))
        .part()
}

fn head(about: &str) -> Closed {
    object(about)
        .with("on", day("The day of the law."))
        .with("known-by", or_null(day("Only what was public by this day counts.")))
        .with("view", view("The law on paper, or with reported practice."))
        .with("checked-until", or_null(day("Until when the rulebook was checked.")))
}

fn stale() -> Part {
    flag("Whether the rulebook was checked too long ago for this day.")
}

/// The shapes that a brief names.
pub(in crate::api) fn parts() -> Vec<(&'static str, Part)> {
    vec![
        ("Verdict", verdict()),
        ("Warning", warning()),
        ("Exception", exception()),
        ("Way", way()),
        ("Exemption", exemption()),
        ("Contrast", contrast()),
        ("MissingFact", missing()),
        ("Assumption", assumption()),
        ("Note", note()),
        ("Helper", helper()),
    ]
}

fn facts(about: &str) -> Part {
    list(about, fact())
}

fn warnings() -> Part {
    list("What to beware of.", named("Warning"))
}

fn verdict() -> Part {
    let reason = object("Why.")
        .with("facts", facts("The facts that decide; no smaller set does."))
        .with("rules", rules("The rules that hold."))
        .with("exceptions", list("The exceptions that were looked at.", named("Exception")))
        .with("otherwise", or_null(named("Otherwise")))
        .with("beware", warnings());
    let readings =
        map("How each reading is taken.", Schema::from(plain(Type::String)), yes_or_no("How it is taken."));
    let split = object("What one way to read the sources leads to.").with("readings", readings);
    let split = split.with("value", text("The value then."));
    object("The answer to one conclusion.")
        .with("conclusion", conclusion())
        .with("title", text("Its short words."))
        .with("kind", one_of("What kind of conclusion it is.", ["demand", "right", "risk", "way", "date"]))
        .with("status", status())
        .with("values", values("The values that are left, by name."))
        .with("sentences", texts("The same in sentences."))
        .with("strength", named("Mark"))
        .with("reason", reason.part())
        .with("missing", facts("The facts that are missing."))
        .with("depends-on-official", facts("What an official decides."))
        .with("readings", list("What the sources leave open.", named("Reading")))
        .maybe("splits", list("Of a disputed answer: where each way to read leads.", split.part()))
        .maybe("options", list("What would change it for the better.", named("Way")))
        .maybe("exemptions", list("What exempts, and what it takes.", named("Exemption")))
        .part()
}

fn warning() -> Part {
    object("What to beware of.")
        .with("fact", fact())
        .with("says", text("The warning."))
        .with("sources", sources())
        .part()
}

/// What an exception has beside a rule.
fn exception_keys() -> [(&'static str, Part); 2] {
    [
        ("of", or_null(text("The rule that it takes from."))),
        ("state", or_null(text("Whether it applies, as far as is known."))),
    ]
}

fn exception() -> Part {
    let keys = rule_keys().into_iter().filter(|(key, _)| *key != "always").chain(exception_keys());
    object("An exception.").with_all(keys).part()
}

fn full_rule() -> Part {
    let [of, state] = exception_keys();
    object("A rule with all that it takes.")
        .with_all(rule_keys())
        .with("instrument", or_null(text("The act under which it stands.")))
        .with("needs", texts("Its condition, in lines; two blanks for each step inwards."))
        .maybe(of.0, of.1)
        .maybe(state.0, state.1)
        .part()
}

fn way() -> Part {
    let change = object("What changes.")
        .with("fact", fact())
        .with("value", named("Known"))
        .with("words", text("The value in words."))
        .with("heavy", flag("Whether its price is high."))
        .with("beware", or_null(named("Warning")));
    object("A change for the better.")
        .with("value", text("The value then."))
        .with("settled", flag("Whether it is certain then."))
        .with("strength", named("Mark"))
        .with("rules", rules("The rules that hold then."))
        .with("otherwise", or_null(named("Otherwise")))
        .with("changes", list("What changes; all of it is needed.", change.part()))
        .with("beware", warnings())
        .part()
}

fn exemption() -> Part {
    object("What leads to something better.")
        .with("rule", text("The rule's name."))
        .with("value", text("The value that it leads to."))
        .with("possible", flag("Whether it may apply."))
        .with("disputed", flag("Whether the sources leave open if it applies."))
        .with("says", text("What it says."))
        .with("needs", texts("Its condition, in lines; two blanks for each step inwards."))
        .with("sources", sources())
        .with("beware", warnings())
        .part()
}

fn contrast() -> Part {
    object("Where reported practice leads elsewhere than the law on paper.")
        .with("conclusion", conclusion())
        .with("paper", values("The values by the law on paper."))
        .with("practice", values("The values in practice."))
        .with("strength", named("Mark"))
        .with("rules", rules("The reported practice."))
        .with("notes", texts("What is said of it."))
        .part()
}

fn missing() -> Part {
    let branch = object("What an answer would settle.")
        .with("conclusion", conclusion())
        .with("answer", text("The answer, in words."))
        .with("value", text("The value then."));
    object("A fact that is missing.")
        .with("fact", fact())
        .with("title", text("Its short words."))
        .with("ask", text("The question."))
        .with("official", flag("Whether an official decides it."))
        .with("decides", list("What each answer would settle.", branch.part()))
        .part()
}

fn assumption() -> Part {
    object("What the law presumes.")
        .with("fact", fact())
        .with("value", named("Known"))
        .with("words", text("The value in words."))
        .with("sources", sources())
        .part()
}

fn note() -> Part {
    object("What this rulebook leaves out.")
        .with("name", text("Its name."))
        .with("says", text("What it is."))
        .with("touches", list("The conclusions that it touches.", conclusion()))
        .with("sources", sources())
        .part()
}

fn helper() -> Part {
    let listed = ["foreign-agent", "undesirable", "not-checked"];
    object("Who helps.")
        .with("helper", text("The name in the rulebook."))
        .with("title", text("Who it is."))
        .with("does", text("What it does."))
        .with("contact", or_null(text("How to reach it.")))
        .with("seen", text("When it was last seen."))
        .with("stale", flag("Whether that is long ago."))
        .with("listed", one_of("How Russia lists it.", listed))
        .with("note", or_null(text("What else to know.")))
        .with("sources", sources())
        .part()
}

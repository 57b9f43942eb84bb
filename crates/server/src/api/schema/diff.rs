//! The shape of a difference.

use super::{
    Part, any_of, conclusion, digits, flag, list, map, named, object, or_null, plain, share, text, texts,
};
use utoipa::openapi::schema::{Schema, Type};

/// A difference.
pub(in crate::api) fn diff() -> Part {
    let elsewhere = object("A conclusion that differs on other days.")
        .with("conclusion", conclusion())
        .with("title", text("Its short words."))
        .with("days", texts("The days, in words."));
    object("For whom the law changes.")
        .with("title", text("The rulebook's title."))
        .with("from", text("What is compared."))
        .with("to", text("With what."))
        .with("compared", texts("What both have in common."))
        .with("within", texts("The facts to which it is narrowed."))
        .with("cases", digits("How many cases were compared."))
        .with("same", flag("Whether nothing differs."))
        .with("always-same", flag("Whether nothing differs on any day; of two editions only."))
        .with("changed", list("The conclusions that change.", named("Changed")))
        .with("on-other-days", list("Of two editions: what differs on other days.", elsewhere.part()))
        .with("mismatches", texts("Of two editions: what else differs."))
        .part()
}

/// The shapes that it names.
pub(in crate::api) fn parts() -> Vec<(&'static str, Part)> {
    vec![("Changed", changed()), ("Tests", tests()), ("Test", test())]
}

fn changed() -> Part {
    let shift = object("From what to what.")
        .with("from", text("The value before."))
        .with("to", text("The value after."))
        .with("same", flag("Whether both mean the same."));
    let item = object("One condition; all of its tests are met.")
        .with("tests", named("Tests"))
        .with("cases", digits("How many cases."))
        .with("share-of-change", share("The part of the cases that change."));
    let one_of_each = list("Of each list exactly one is met.", list("A list.", item.part()));
    let change = object("One way in which it changes.")
        .with("shifts", list("From what to what; several where it depends on readings.", shift.part()))
        .with("certain", flag("Whether it is the same however the sources are read."))
        .with("readings", texts("The readings on which it depends."))
        .with("cases", digits("How many cases."))
        .with("share", share("The part of all cases."))
        .with("all-of", named("Tests"))
        .with("one-of-each", or_null(one_of_each));
    object("A conclusion that changes.")
        .with("conclusion", conclusion())
        .with("title", text("Its short words."))
        .with("days", texts("Of two editions: the days on which it differs."))
        .with("changes", list("How it changes; what is certain first.", change.part()))
        .part()
}

fn tests() -> Part {
    let keys = Schema::from(plain(Type::String));
    map("What is asked of each fact, and how each reading is taken.", keys, named("Test"))
}

fn test() -> Part {
    let end = || any_of([plain(Type::Integer).into(), plain(Type::String).into()]);
    let range = object("A range.").with("from", end()).with("to", end());
    let groups = list("Of each list at least one.", texts("Values."));
    any_of([
        flag("Yes or no."),
        texts("One of these values."),
        object("What is among the values.")
            .with("any-of", groups)
            .with("none-of", texts("None of these."))
            .part(),
        list("In one of these ranges.", range.part()),
    ])
}

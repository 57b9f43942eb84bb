//! A difference as text.

use super::numbers::{percent, rounded};
use super::{ChangedConclusion, Diff, Item, OutcomeChange, ShiftView, TestView};
use crate::Speech;
use crate::Style;
use crate::page::Page;
use crate::words::{Join, capital, listed, stopped};

/// Up to this many conclusions need no summary.
const FEW: usize = 2;
/// Of a longer list items are shown until they make up this part of the cases, but not more than so many.
const ENOUGH: f64 = 0.99;
const SHOWN: usize = 5;
/// Of a longer list of readings this many are named.
const NAMED: usize = 4;

impl Diff {
    /// The difference as text; unless `all` is wanted, the rarest conditions of long lists are counted only.
    #[must_use]
    pub fn text(&self, style: &Style, all: bool) -> String {
        let mut page = Page::new(Speech::default(), style);
        page.title(&self.title);
        page.paragraph(0, &format!("What changes from {} to {}.", self.from, self.to));
        let context: Vec<String> = self.common.iter().chain(&self.within).cloned().collect();
        if !context.is_empty() {
            page.paragraph(0, &format!("Compared: {}.", context.join("; ")));
        }
        if self.changed.len() > FEW {
            page.heading("In short");
            for changed in &self.changed {
                page.item(0, &in_short(changed));
            }
        }
        let mut told = Vec::new();
        for changed in &self.changed {
            of_conclusion(&mut page, changed, &mut told, all);
        }
        if self.changed.is_empty() {
            page.gap();
            page.paragraph(
                0,
                &format!("No difference: proven for {} cases{}.", rounded(&self.cases), self.scope()),
            );
        }
        self.rest(&mut page);
        if !self.changed.is_empty() {
            page.gap();
            page.paragraph(0, &format!(
                "{} cases were compared. A case is one combination of all facts, and each counts once: the shares say \
                 nothing about how many people there are.",
                capital(Speech::default(), &rounded(&self.cases))
            ));
        }
        page.finish()
    }

    fn scope(&self) -> &'static str {
        if self.always_same {
            ", on every day, in both views, whatever was known by then"
        } else if self.elsewhere.is_empty() {
            ""
        } else {
            " on this day"
        }
    }

    fn rest(&self, page: &mut Page) {
        if !self.elsewhere.is_empty() {
            page.heading("On other days");
            for other in &self.elsewhere {
                let days = match other.days.as_slice() {
                    [] => "only as known by some days".to_owned(),
                    days => days.join("; "),
                };
                page.item(0, &format!("{}: differs {days}.", other.title));
            }
        }
        if !self.mismatches.is_empty() {
            page.heading("What else differs");
            for finding in &self.mismatches {
                page.item(0, finding);
            }
        }
    }
}

/// One line for a conclusion.
fn in_short(changed: &ChangedConclusion) -> String {
    let changes = changed.changes.iter().map(|change| match change.shifts.as_slice() {
        [_] => format!("{} ({})", lower(&headline(&change.shifts)), percent(change.share)),
        _ => format!("it depends on how the sources are read ({})", percent(change.share)),
    });
    format!("{}: {}.", changed.title, changes.collect::<Vec<_>>().join("; "))
}

/// What was told before, with what is to be read there.
type Told<'d> = Vec<(&'d OutcomeChange, String)>;

fn of_conclusion<'d>(page: &mut Page, changed: &'d ChangedConclusion, told: &mut Told<'d>, all: bool) {
    page.heading(&changed.title);
    if !changed.days.is_empty() {
        page.paragraph(0, &format!("Differs {}.", changed.days.join("; ")));
    }
    let certain = changed.changes.iter().filter(|change| change.shifts.len() == 1).count();
    for (place, change) in changed.changes.iter().enumerate() {
        page.gap();
        let headline = headline(&change.shifts);
        page.title(&format!("{headline} ({} of cases)", percent(change.share)));
        before_and_after(page, change);
        let others = place > 0 && place == certain;
        let same = |(other, _): &&(&OutcomeChange, String)| {
            !others && other.lists.is_some() && (&other.all, &other.lists) == (&change.all, &change.lists)
        };
        match told.iter().find(same) {
            Some((_, named)) => page.paragraph(2, &format!("For the same cases as under {named}.")),
            None => whom(page, change, others, all),
        }
        if !others {
            told.push((change, format!("“{}”: {}", changed.title, lower(&headline))));
        }
    }
}

fn before_and_after(page: &mut Page, change: &OutcomeChange) {
    if let [only] = change.shifts.as_slice() {
        page.paragraph(2, &format!("Before: {}", only.from.sentence));
        page.paragraph(2, &format!("After: {}", only.to.sentence));
    } else if !change.readings.is_empty() {
        page.paragraph(2, &format!("Open points: {}", readings(change)));
    }
}

fn whom(page: &mut Page, change: &OutcomeChange, others: bool, all: bool) {
    let whom = if others { "For whoever else meets this" } else { "For whom" };
    let Some(lists) = &change.lists else {
        return page
            .paragraph(2, "The conditions are too many to list. Narrow them with facts, as `sex=male`.");
    };
    if change.all.is_empty() && lists.is_empty() {
        return page.paragraph(2, if others { "For everybody else." } else { "For everybody." });
    }
    if !change.all.is_empty() {
        page.paragraph(2, &format!("{whom}:"));
        change.all.iter().for_each(|test| page.item(2, &test.words));
    }
    for (place, list) in lists.iter().enumerate() {
        let first = change.all.is_empty() && place == 0;
        page.paragraph(
            2,
            &if first { format!("{whom}, one of these:") } else { "and one of these:".to_owned() },
        );
        of_list(page, list, all);
    }
}

fn of_list(page: &mut Page, list: &[Item], all: bool) {
    let shown = if all { list.len() } else { enough(list) };
    for item in list.iter().take(shown) {
        page.item(2, &format!("{} ({} of these)", tests(&item.tests), percent(item.share)));
    }
    let rest: f64 = list.iter().skip(shown).map(|item| item.share).sum();
    if list.len() > shown {
        let more = list.len() - shown;
        page.item(2, &format!("… and {more} rarer ones ({} of these); `--all` lists them", percent(rest)));
    }
}

/// How many items of a list are worth showing: one that is left over takes no more room than to say so.
fn enough(list: &[Item]) -> usize {
    let mut sum = 0.0;
    let needed = list.iter().take_while(|item| {
        let missing = sum < ENOUGH;
        sum += item.share;
        missing
    });
    let shown = needed.count().min(SHOWN);
    if list.len() <= shown + 1 { list.len() } else { shown }
}

fn tests(tests: &[TestView]) -> String {
    tests.iter().map(|test| test.words.as_str()).collect::<Vec<_>>().join("; ")
}

/// `From “not asked” to “asked”`; where it depends on readings, what else is possible.
fn headline(shifts: &[ShiftView]) -> String {
    if let [only] = shifts {
        return format!("From “{}” to “{}”", spoken(&only.from.name), spoken(&only.to.name));
    }
    let mut from: Vec<String> = Vec::new();
    let mut to: Vec<String> = Vec::new();
    for shift in shifts {
        add(&mut from, format!("“{}”", spoken(&shift.from.name)));
        let still = if shift.same { "still " } else { "" };
        add(&mut to, format!("{still}“{}”", spoken(&shift.to.name)));
    }
    if from.len() > 1 {
        let changes = shifts
            .iter()
            .filter(|shift| !shift.same)
            .map(|shift| format!("“{}” to “{}”", spoken(&shift.from.name), spoken(&shift.to.name)));
        let changes: Vec<String> = changes.collect();
        return format!(
            "From {}: it depends on how the sources are read",
            listed(Speech::default(), &changes, Join::Or)
        );
    }
    format!(
        "From {} to {}: it depends on how the sources are read",
        listed(Speech::default(), &from, Join::Or),
        listed(Speech::default(), &to, Join::Or)
    )
}

fn add(list: &mut Vec<String>, item: String) {
    if !list.contains(&item) {
        list.push(item);
    }
}

fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn spoken(name: &str) -> String {
    name.replace('-', " ")
}

fn readings(change: &OutcomeChange) -> String {
    let mut questions: Vec<String> =
        change.readings.iter().take(NAMED).map(|reading| reading.question.clone()).collect();
    if change.readings.len() > NAMED {
        questions.push(format!("And {} more", change.readings.len() - NAMED));
    }
    stopped(&questions.join(" "))
}

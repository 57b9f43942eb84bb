//! A difference as text.

use super::{ChangedConclusion, Diff, Item, OutcomeChange, ShiftView, TestView};
use crate::Style;
use crate::page::Page;
use crate::words::{capital, listed};

/// Of a longer list this many items are shown.
const SHOWN: usize = 8;
/// Of a longer list of readings this many are named.
const NAMED: usize = 4;
/// Numbers with more digits are rounded.
const DIGITS: usize = 15;

impl Diff {
    /// The difference as text.
    #[must_use]
    pub fn text(&self, style: &Style) -> String {
        let mut page = Page::new(style);
        page.title(&self.title);
        page.paragraph(0, &format!("What changes from {} to {}.", self.from, self.to));
        let context: Vec<String> = self.common.iter().chain(&self.within).cloned().collect();
        if !context.is_empty() {
            page.paragraph(0, &format!("Compared: {}.", context.join("; ")));
        }
        for changed in &self.changed {
            of_conclusion(&mut page, changed);
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
                capital(&rounded(&self.cases))
            ));
        }
        page.finish()
    }

    fn scope(&self) -> &'static str {
        if self.always_same { ", on every day, in both views, whatever was known by then" } else { "" }
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
        if !self.findings.is_empty() {
            page.heading("What else differs");
            for finding in &self.findings {
                page.item(0, finding);
            }
        }
    }
}

fn of_conclusion(page: &mut Page, changed: &ChangedConclusion) {
    page.heading(&changed.title);
    if !changed.days.is_empty() {
        page.paragraph(0, &format!("Differs {}.", changed.days.join("; ")));
    }
    for (place, change) in changed.changes.iter().enumerate() {
        page.gap();
        of_change(page, change, place > 0 && change.shifts.len() > 1);
    }
}

fn of_change(page: &mut Page, change: &OutcomeChange, others: bool) {
    page.title(&format!("{} ({} of cases)", headline(&change.shifts), percent(change.share)));
    if let [only] = change.shifts.as_slice() {
        page.paragraph(2, &format!("Before: {}", only.from.sentence));
        page.paragraph(2, &format!("After: {}", only.to.sentence));
    } else if !change.readings.is_empty() {
        page.paragraph(2, &format!("Open points: {}.", readings(change)));
    }
    let whom = if others { "For whoever else meets this" } else { "For whom" };
    match (&change.lists, change.all.as_slice()) {
        (None, _) => {
            page.paragraph(2, "The conditions are too many to list. Narrow them with facts, as `sex=male`.")
        }
        (Some(lists), []) if lists.is_empty() => page.paragraph(2, "For everybody."),
        (Some(lists), all) => {
            if !all.is_empty() {
                page.paragraph(2, &format!("{whom}:"));
                for test in all {
                    page.item(2, &test.words);
                }
            }
            for (place, list) in lists.iter().enumerate() {
                let first = all.is_empty() && place == 0;
                page.paragraph(2, if first { "For whom, one of these:" } else { "and one of these:" });
                of_list(page, list);
            }
        }
    }
}

fn of_list(page: &mut Page, list: &[Item]) {
    for item in list.iter().take(SHOWN) {
        page.item(2, &format!("{} ({} of these)", tests(&item.tests), percent(item.share)));
    }
    let rest: f64 = list.iter().skip(SHOWN).map(|item| item.share).sum();
    if list.len() > SHOWN {
        let more = list.len() - SHOWN;
        page.item(
            2,
            &format!("… and {more} more ({} of these); `--format json` has them all", percent(rest)),
        );
    }
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
    format!("From {} to {}: it depends on how the sources are read", listed(&from, "or"), listed(&to, "or"))
}

fn add(list: &mut Vec<String>, item: String) {
    if !list.contains(&item) {
        list.push(item);
    }
}

fn spoken(name: &str) -> String {
    name.replace('-', " ")
}

fn readings(change: &OutcomeChange) -> String {
    let mut questions: Vec<String> =
        change.readings.iter().take(NAMED).map(|reading| reading.question.clone()).collect();
    if change.readings.len() > NAMED {
        questions.push(format!("and {} more", change.readings.len() - NAMED));
    }
    questions.join(" ").trim_end_matches('.').to_owned()
}

/// A share: `12%`, `0.03%`, `under 0.01%`.
fn percent(share: f64) -> String {
    let percent = share * 100.0;
    if percent >= 99.995 {
        "100%".to_owned()
    } else if percent >= 10.0 {
        format!("{percent:.0}%")
    } else if percent >= 1.0 {
        format!("{percent:.1}%")
    } else if percent >= 0.01 {
        format!("{percent:.2}%")
    } else {
        "under 0.01%".to_owned()
    }
}

/// A number of many digits: `about 1.2 × 10^117`; `1,234`.
fn rounded(digits: &str) -> String {
    if digits.len() <= DIGITS {
        let places = digits.chars().enumerate().map(|(place, digit)| {
            let comma = place > 0 && (digits.len() - place).is_multiple_of(3);
            format!("{}{digit}", if comma { "," } else { "" })
        });
        return places.collect();
    }
    let mut leading = digits.chars();
    let (first, second) = (leading.next().unwrap_or('0'), leading.next().unwrap_or('0'));
    format!("about {first}.{second} × 10^{}", digits.len() - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_can_be_read() {
        assert_eq!(rounded("7"), "7");
        assert_eq!(rounded("1234567"), "1,234,567");
        assert_eq!(rounded(&format!("12{}", "0".repeat(20))), "about 1.2 × 10^21");
    }

    #[test]
    fn shares_can_be_read() {
        let shares = [1.0, 0.123, 0.0123, 0.000_123, 0.000_001];
        assert_eq!(shares.map(percent), ["100%", "12%", "1.2%", "0.01%", "under 0.01%"]);
    }
}

//! A difference as text.

use super::{ChangedConclusion, Diff, Item, OutcomeChange, ShiftView, TestView, ValueView};
use crate::numbers::{decimal, how_many, rounded};
use crate::page::Page;
use crate::words::{Join, capital, count, listed, stopped};
use crate::{Locale, Speech, Style};

/// Up to this many conclusions need no summary.
const FEW: usize = 2;
/// Of a longer list items are shown until they make up this part of the cases, but not more than so many.
const ENOUGH: f64 = 0.99;
const SHOWN: usize = 5;
/// Of a longer list of readings this many are named.
const NAMED: usize = 4;
/// Of a number of cases that is rounded, so many digits stand after the point.
const AFTER_POINT: usize = 1;
/// Smaller shares, in percent, are not told apart.
const LEAST: f64 = 0.01;

impl Diff {
    /// The difference as text; unless `all` is wanted, the rarest conditions of long lists are counted only.
    #[must_use]
    pub fn text(&self, style: &Style, all: bool) -> String {
        let speech = self.speech;
        let mut page = Page::new(speech, style);
        page.title(&self.title);
        page.paragraph(0, &speech.diff_from_to(&self.from, &self.to));
        let context: Vec<String> = self.common.iter().chain(&self.within).cloned().collect();
        if !context.is_empty() {
            page.paragraph(0, &speech.diff_compared(context.join("; ")));
        }
        if self.changed.len() > FEW {
            page.heading(speech.diff_in_short());
            for changed in &self.changed {
                page.item(0, &in_short(speech, changed));
            }
        }
        let mut teller = Teller { speech, page, told: Vec::new(), all };
        self.changed.iter().for_each(|changed| teller.conclusion(changed));
        let mut page = teller.page;
        if self.changed.is_empty() {
            page.gap();
            page.paragraph(0, &self.no_difference());
        }
        self.rest(&mut page);
        if !self.changed.is_empty() {
            page.gap();
            let cases = rounded(speech, &self.cases, AFTER_POINT);
            page.paragraph(0, &capital(speech, &speech.diff_cases_compared(how_many(&self.cases), cases)));
        }
        page.finish()
    }

    fn no_difference(&self) -> String {
        let speech = self.speech;
        let (count, cases) = (how_many(&self.cases), rounded(speech, &self.cases, AFTER_POINT));
        if self.always_same {
            speech.diff_none_ever(count, cases)
        } else if self.elsewhere.is_empty() {
            speech.diff_none(count, cases)
        } else {
            speech.diff_none_this_day(count, cases)
        }
    }

    fn rest(&self, page: &mut Page) {
        let speech = self.speech;
        if !self.elsewhere.is_empty() {
            page.heading(speech.diff_on_other_days());
            for other in &self.elsewhere {
                let line = match other.days.as_slice() {
                    [] => speech.diff_conclusion_differs_known(&other.title),
                    days => speech.diff_conclusion_differs(&other.title, days.join("; ")),
                };
                page.item(0, &line);
            }
        }
        if !self.mismatches.is_empty() {
            page.heading(speech.diff_what_else());
            for finding in &self.mismatches {
                page.item(0, finding);
            }
        }
    }
}

/// A share: `12%`, `0.03%`, `under 0.01%`.
fn percent(speech: Speech, share: f64) -> String {
    let percent = share * 100.0;
    let after_point = match percent {
        99.995.. => return speech.diff_percent(100),
        10.0.. => 0,
        1.0.. => 1,
        LEAST.. => 2,
        _ => return speech.diff_percent_under(decimal(speech, LEAST, 2)),
    };
    speech.diff_percent(decimal(speech, percent, after_point))
}

/// One line for a conclusion.
fn in_short(speech: Speech, changed: &ChangedConclusion) -> String {
    let changes = changed.changes.iter().map(|change| {
        let share = percent(speech, change.share);
        match change.shifts.as_slice() {
            [_] => speech.diff_short_change(headline(speech, &change.shifts), share),
            _ => speech.diff_short_open(share),
        }
    });
    format!("{}: {}.", changed.title, changes.collect::<Vec<_>>().join("; "))
}

/// Tells the conclusions that change.
struct Teller<'d> {
    speech: Speech,
    page: Page,
    /// What was told before: the conclusion's title, the change, and its words.
    told: Vec<(&'d str, &'d OutcomeChange, String)>,
    all: bool,
}

impl<'d> Teller<'d> {
    fn conclusion(&mut self, changed: &'d ChangedConclusion) {
        let speech = self.speech;
        self.page.heading(&changed.title);
        if !changed.days.is_empty() {
            self.page.paragraph(0, &speech.diff_differs(changed.days.join("; ")));
        }
        let certain = changed.changes.iter().filter(|change| change.shifts.len() == 1).count();
        for (place, change) in changed.changes.iter().enumerate() {
            self.page.gap();
            let headline = headline(speech, &change.shifts);
            let title = speech.diff_change_share(&headline, percent(speech, change.share));
            self.page.title(&capital(speech, &title));
            self.before_and_after(change);
            let others = place > 0 && place == certain;
            let same = |(_, other, _): &&(&str, &OutcomeChange, String)| {
                !others && other.lists.is_some() && (&other.all, &other.lists) == (&change.all, &change.lists)
            };
            match self.told.iter().find(same) {
                Some((title, _, words)) => {
                    self.page.paragraph(2, &speech.diff_for_same_cases(title, words));
                }
                None => self.whom(change, others),
            }
            if !others {
                self.told.push((&changed.title, change, headline));
            }
        }
    }

    fn before_and_after(&mut self, change: &OutcomeChange) {
        let speech = self.speech;
        if let [only] = change.shifts.as_slice() {
            self.page.paragraph(2, &speech.diff_before(&only.from.sentence));
            self.page.paragraph(2, &speech.diff_after(&only.to.sentence));
        } else if !change.readings.is_empty() {
            self.page.paragraph(2, &speech.diff_open_points(readings(speech, change)));
        }
    }

    fn whom(&mut self, change: &OutcomeChange, others: bool) {
        let speech = self.speech;
        let Some(lists) = &change.lists else {
            return self.page.paragraph(2, speech.diff_too_many());
        };
        let (everybody, whom, one_of) = if others {
            (speech.diff_for_everybody_else(), speech.diff_for_others(), speech.diff_for_others_one_of())
        } else {
            (speech.diff_for_everybody(), speech.diff_for_whom(), speech.diff_for_whom_one_of())
        };
        if change.all.is_empty() && lists.is_empty() {
            return self.page.paragraph(2, everybody);
        }
        if !change.all.is_empty() {
            self.page.paragraph(2, whom);
            change.all.iter().for_each(|test| self.page.item(2, &test.words));
        }
        for (place, list) in lists.iter().enumerate() {
            let first = change.all.is_empty() && place == 0;
            self.page.paragraph(2, if first { one_of } else { speech.diff_and_one_of() });
            self.list(list);
        }
    }

    fn list(&mut self, list: &[Item]) {
        let speech = self.speech;
        let shown = if self.all { list.len() } else { enough(list) };
        for item in list.iter().take(shown) {
            self.page.item(2, &speech.diff_of_these(tests(&item.tests), percent(speech, item.share)));
        }
        let rest: f64 = list.iter().skip(shown).map(|item| item.share).sum();
        if list.len() > shown {
            self.page.item(2, &speech.diff_rarer(count(list.len() - shown), percent(speech, rest)));
        }
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

/// `from “not asked” to “asked”`; where it depends on readings, what else is possible.
fn headline(speech: Speech, shifts: &[ShiftView]) -> String {
    if let [only] = shifts {
        return speech.diff_change(answer(speech, &only.from), answer(speech, &only.to));
    }
    let mut from: Vec<String> = Vec::new();
    let mut to: Vec<String> = Vec::new();
    for shift in shifts {
        add(&mut from, speech.quoted(answer(speech, &shift.from)));
        let answer = answer(speech, &shift.to);
        add(&mut to, if shift.same { speech.diff_still(answer) } else { speech.quoted(answer) });
    }
    if from.len() > 1 {
        let changes = shifts.iter().filter(|shift| !shift.same);
        let changes = changes
            .map(|shift| speech.diff_one_of_changes(answer(speech, &shift.from), answer(speech, &shift.to)));
        return speech.diff_changes_open(listed(speech, &changes.collect::<Vec<_>>(), Join::Or));
    }
    speech.diff_change_open(listed(speech, &from, Join::Or), listed(speech, &to, Join::Or))
}

fn add(list: &mut Vec<String>, item: String) {
    if !list.contains(&item) {
        list.push(item);
    }
}

/// An answer in short. Its name is English; in other languages its sentence stands for it.
fn answer(speech: Speech, value: &ValueView) -> String {
    if speech.locale == Locale::En {
        value.name.replace('-', " ")
    } else {
        value.sentence.trim_end_matches('.').to_owned()
    }
}

fn readings(speech: Speech, change: &OutcomeChange) -> String {
    let mut questions: Vec<String> =
        change.readings.iter().take(NAMED).map(|reading| reading.question.clone()).collect();
    if change.readings.len() > NAMED {
        questions.push(speech.diff_more_points(count(change.readings.len() - NAMED)));
    }
    stopped(&questions.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_can_be_read() {
        let shares = [1.0, 0.123, 0.0123, 0.000_123, 0.000_001];
        let percents = shares.map(|share| percent(Speech::default(), share));
        assert_eq!(percents, ["100%", "12%", "1.2%", "0.01%", "under 0.01%"]);
    }
}

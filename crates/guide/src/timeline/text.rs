//! A timeline as text.

use super::{Course, Moment, Timeline, What};
use crate::Speech;
use crate::Style;
use crate::page::Page;
use crate::words::{answer_words, date_words, mark_words, stopped};
use language::Date;
use language::rulebook::Mark;

impl Timeline {
    /// The timeline as text.
    #[must_use]
    pub fn text(&self, style: &Style) -> String {
        let mut page = Page::new(Speech::default(), style);
        page.title(&self.title);
        if !self.courses.is_empty() {
            page.heading("The answer over time");
            for course in &self.courses {
                of_course(&mut page, course);
            }
        }
        page.heading("What happened");
        if self.moments.is_empty() {
            page.paragraph(0, "Nothing that was asked for is on record.");
        }
        for moment in &self.moments {
            of_moment(&mut page, moment);
        }
        if !self.pending.is_empty() {
            page.heading("Pending: no law");
            page.paragraph(
                0,
                "Bills and announcements. They count in no answer. Some may have been dropped.",
            );
            for moment in &self.pending {
                of_moment(&mut page, moment);
            }
        }
        page.gap();
        page.paragraph(0, "Sources: `yol sources`.");
        if let Some(day) = self.checked_until {
            page.paragraph(
                0,
                &format!("Checked against the sources until {}.", date_words(Speech::default(), day)),
            );
        }
        page.finish()
    }
}

fn of_course(page: &mut Page, course: &Course) {
    page.gap();
    page.title(&course.title);
    for stretch in &course.stretches {
        let answer = answer_words(Speech::default(), stretch.status, &stretch.outcomes);
        page.item(2, &format!("{}: {answer}", stretch.days()));
        if !stretch.causes.is_empty() {
            page.paragraph(4, &stopped(&format!("Why then: {}", stretch.causes.join("; "))));
        }
        if let Some(known) = stretch.known_from {
            page.paragraph(
                4,
                &format!("{} could know it from the published sources.", late(stretch.from, known)),
            );
        }
    }
    if let Some(then) = &course.then {
        let answer = answer_words(Speech::default(), then.status, &then.outcomes);
        page.paragraph(
            2,
            &format!("What was published by {} told: {answer}", date_words(Speech::default(), then.on)),
        );
    }
}

/// From when on anybody could know it, and how many days late that was.
fn late(from: Option<Date>, known: Date) -> String {
    let days = from.and_then(|from| known.since(from).ok()).map_or(0, |span| span.get_days());
    let days = if days == 1 { "1 day".to_owned() } else { format!("{days} days") };
    format!("Only from {} on, {days} later, anybody", date_words(Speech::default(), known))
}

fn of_moment(page: &mut Page, moment: &Moment) {
    page.gap();
    page.title(&moment.when);
    page.paragraph(2, &stopped(&format!("{}{}", opening(moment.what), moment.title)));
    let mut rest = moment.says.clone();
    rest.extend(moment.repeals.iter().map(|title| format!("It ended: {}", stopped(title))));
    rest.extend(moment.amends.iter().map(|title| format!("It changed: {}", stopped(title))));
    rest.push(format!("[{}]{}", moment.sources.join(", "), strength(moment.mark)));
    page.paragraph(2, &rest.join(" "));
}

fn opening(what: What) -> &'static str {
    match what {
        What::Begins => "In force: ",
        What::BecomesKnown => "Became public: ",
        What::Ends => "Last day of: ",
        What::Practice => "Practice, as reported: ",
        What::Pending | What::Event => "",
    }
}

fn strength(mark: Mark) -> String {
    match mark {
        Mark::Primary | Mark::Reported => String::new(),
        weak => format!(" ({})", mark_words(Speech::default(), weak)),
    }
}

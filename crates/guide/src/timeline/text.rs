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
        let mut page = Page::new(self.speech, style);
        let speech = self.speech;
        page.title(&self.title);
        if !self.courses.is_empty() {
            page.heading(speech.timeline_answer());
            for course in &self.courses {
                of_course(speech, &mut page, course);
            }
        }
        page.heading(speech.timeline_happened());
        if self.moments.is_empty() {
            page.paragraph(0, speech.timeline_nothing());
        }
        for moment in &self.moments {
            of_moment(speech, &mut page, moment);
        }
        if !self.pending.is_empty() {
            page.heading(speech.timeline_pending());
            page.paragraph(0, speech.timeline_pending_note());
            for moment in &self.pending {
                of_moment(speech, &mut page, moment);
            }
        }
        page.gap();
        page.paragraph(0, speech.timeline_sources());
        if let Some(day) = self.checked_until {
            page.paragraph(0, &speech.timeline_checked_until(date_words(speech, day)));
        }
        page.finish()
    }
}

fn of_course(speech: Speech, page: &mut Page, course: &Course) {
    page.gap();
    page.title(&course.title);
    for stretch in &course.stretches {
        let answer = answer_words(speech, stretch.status, &stretch.outcomes);
        page.item(2, &format!("{}: {answer}", stretch.days(speech)));
        if !stretch.causes.is_empty() {
            page.paragraph(4, &stopped(&speech.timeline_why(stretch.causes.join("; "))));
        }
        if let Some(known) = stretch.known_from {
            page.paragraph(4, &known_late(speech, stretch.from, known));
        }
    }
    if let Some(then) = &course.then {
        let answer = answer_words(speech, then.status, &then.outcomes);
        page.paragraph(2, &speech.timeline_published_then(date_words(speech, then.on), answer));
    }
}

/// From when on anybody could know it, and how many days late that was.
fn known_late(speech: Speech, from: Option<Date>, known: Date) -> String {
    let days = from.and_then(|from| known.since(from).ok()).map_or(0, |span| span.get_days());
    speech.timeline_known_late(days.unsigned_abs().into(), date_words(speech, known))
}

fn of_moment(speech: Speech, page: &mut Page, moment: &Moment) {
    page.gap();
    page.title(&moment.when);
    page.paragraph(2, &stopped(&opening(speech, moment)));
    let mut rest = moment.says.clone();
    rest.extend(moment.repeals.iter().map(|title| speech.timeline_it_ended(stopped(title))));
    rest.extend(moment.amends.iter().map(|title| speech.timeline_it_changed(stopped(title))));
    rest.push(format!("[{}]{}", moment.sources.join(", "), strength(speech, moment.mark)));
    page.paragraph(2, &rest.join(" "));
}

fn opening(speech: Speech, moment: &Moment) -> String {
    let title = &moment.title;
    match moment.what {
        What::Begins => speech.timeline_in_force(title),
        What::BecomesKnown => speech.timeline_became_public(title),
        What::Ends => speech.timeline_last_day(title),
        What::Practice => speech.timeline_practice(title),
        What::Pending | What::Event => title.clone(),
    }
}

fn strength(speech: Speech, mark: Mark) -> String {
    match mark {
        Mark::Primary | Mark::Reported => String::new(),
        weak => format!(" ({})", mark_words(speech, weak)),
    }
}

//! Ways out as text, for a frightened reader: short plain sentences, the warning before the way.

use super::{Answered, ChangedFact, Cost, Grounds, Waiting, WayOut, WaysOut};
use crate::Speech;
use crate::Style;
use crate::page::Page;
use crate::words::{answer_words, capital, date_words, mark_words, stopped};
use language::Date;
use language::rulebook::Status;

/// Waiting for more years than this is said to be long.
const FAR: i32 = 5;

impl WaysOut {
    /// The ways out as text.
    #[must_use]
    pub fn text(&self, style: &Style) -> String {
        let speech = self.speech;
        let mut told = Told { speech, on: self.on, page: Page::new(speech, style) };
        told.page.title(&self.title);
        told.page.paragraph(0, &speech.brief_law_on(date_words(speech, self.on)));
        told.page.gap();
        told.page.paragraph(0, speech.ways_note());
        if self.answers.is_empty() {
            told.page.gap();
            told.page.paragraph(0, speech.ways_none());
        }
        for answered in &self.answers {
            told.answer(answered);
        }
        told.page.gap();
        told.page.paragraph(0, speech.ways_sources());
        if let Some(day) = self.checked_until {
            told.page.paragraph(0, &speech.ways_checked_until(date_words(speech, day)));
        }
        told.page.finish()
    }
}

/// Ways out being written.
struct Told {
    speech: Speech,
    on: Date,
    page: Page,
}

impl Told {
    fn answer(&mut self, answered: &Answered) {
        self.page.heading(&answered.title);
        let now = answer_words(self.speech, answered.status, &answered.now);
        self.page.paragraph(0, &format!("{} {now}", self.speech.ways_now()));
        if answered.is_best {
            self.page.paragraph(0, self.speech.ways_is_best());
            return;
        }
        if answered.ways.is_empty() && answered.waiting.is_none() {
            self.page.paragraph(0, self.speech.ways_nothing());
        }
        if answered.status == Status::Disputed && !answered.ways.is_empty() {
            self.page.paragraph(0, self.speech.ways_whichever_reading());
        }
        let (warned, plain): (Vec<&WayOut>, Vec<&WayOut>) =
            answered.ways.iter().partition(|way| way.is_warned_of());
        for way in plain {
            self.page.gap();
            self.way(way, false);
        }
        if let Some(waiting) = &answered.waiting {
            self.page.gap();
            self.waiting(waiting);
        }
        if !warned.is_empty() {
            self.page.gap();
            self.page.title(self.speech.ways_dangerous());
            self.page.paragraph(0, self.speech.ways_dangerous_note());
            for way in warned {
                self.page.gap();
                self.way(way, true);
            }
        }
    }

    fn way(&mut self, way: &WayOut, warned: bool) {
        let (speech, page) = (self.speech, &mut self.page);
        let told =
            |change: &ChangedFact| stopped(&format!("{}: {}", capital(speech, &change.title), change.words));
        let first = match way.changes.as_slice() {
            [change] => told(change),
            _ => speech.ways_all_together().to_owned(),
        };
        if warned {
            for beware in way.warnings() {
                page.item(0, &speech.ways_beware(cited(beware)));
            }
            page.paragraph(2, &first);
        } else {
            page.item(0, &first);
        }
        if way.changes.len() > 1 {
            way.changes.iter().for_each(|change| page.item(4, &told(change)));
        }
        let then = answer_words(speech, way.status, &way.then);
        let sure = speech.brief_how_sure(mark_words(speech, way.strength));
        page.paragraph(2, &format!("{} {then} {sure}", speech.brief_then()));
        for grounds in &way.grounds {
            page.paragraph(4, &cited(grounds));
        }
        self.costs(&way.costs);
    }

    fn waiting(&mut self, waiting: &Waiting) {
        let (speech, page) = (self.speech, &mut self.page);
        let from = date_words(speech, waiting.from);
        let far = i32::from(waiting.from.year()).saturating_sub(i32::from(self.on.year())) > FAR;
        let wait = if far { speech.ways_wait_long() } else { speech.ways_wait() };
        let when = if waiting.earliest == waiting.from {
            speech.ways_day(from)
        } else {
            speech.ways_day_between(date_words(speech, waiting.earliest), from)
        };
        page.item(0, &format!("{wait} {when}"));
        let then = answer_words(speech, waiting.status, &waiting.then);
        page.paragraph(2, &format!("{} {then}", speech.brief_then()));
        if let Some(until) = waiting.until {
            page.paragraph(2, &speech.ways_lasts_until(date_words(speech, until)));
        }
        self.costs(&waiting.costs);
    }

    fn costs(&mut self, costs: &[Cost]) {
        if costs.is_empty() {
            return;
        }
        self.page.paragraph(2, self.speech.ways_worse());
        for cost in costs {
            let (now, then) = (&cost.now.sentence, &cost.then.sentence);
            self.page.item(4, &self.speech.ways_cost(stopped(&cost.title), now, then));
        }
    }
}

fn cited(grounds: &Grounds) -> String {
    match grounds.sources.as_slice() {
        [] => grounds.says.clone(),
        sources => format!("{} [{}]", grounds.says, sources.join(", ")),
    }
}

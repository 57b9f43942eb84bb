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
        let mut page = Page::new(style);
        page.title(&self.title);
        page.paragraph(0, &format!("Law as it stood on {}.", date_words(Speech::default(), self.on)));
        page.gap();
        page.paragraph(
            0,
            "What would change an answer for the better. Only what is true and can be shown counts. No way is advice \
             to sign anything. Talk to a lawyer first.",
        );
        if self.answers.is_empty() {
            page.gap();
            page.paragraph(0, "No answer here could be better.");
        }
        for answered in &self.answers {
            of_answer(&mut page, self.on, answered);
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

fn of_answer(page: &mut Page, on: Date, answered: &Answered) {
    page.heading(&answered.title);
    page.paragraph(0, &format!("Now: {}", answer_words(Speech::default(), answered.status, &answered.now)));
    if answered.is_best {
        page.paragraph(0, "Nothing better exists.");
        return;
    }
    if answered.ways.is_empty() && answered.waiting.is_none() {
        page.paragraph(0, "Nothing that can be changed makes this better. See a lawyer.");
    }
    if answered.status == Status::Disputed && !answered.ways.is_empty() {
        page.paragraph(0, "What follows holds whichever way the sources are read.");
    }
    let (warned, plain): (Vec<&WayOut>, Vec<&WayOut>) =
        answered.ways.iter().partition(|way| way.is_warned_of());
    for way in plain {
        page.gap();
        of_way(page, way, false);
    }
    if let Some(waiting) = &answered.waiting {
        page.gap();
        of_waiting(page, on, waiting);
    }
    if !warned.is_empty() {
        page.gap();
        page.title("Dangerous ways");
        page.paragraph(
            0,
            "The sources name these ways too. They bind you, or lead through recruiters. Yol advises none of them.",
        );
        for way in warned {
            page.gap();
            of_way(page, way, true);
        }
    }
}

fn of_way(page: &mut Page, way: &WayOut, warned: bool) {
    let told = |change: &ChangedFact| {
        stopped(&format!("{}: {}", capital(Speech::default(), &change.title), change.words))
    };
    let first = match way.changes.as_slice() {
        [change] => told(change),
        _ => "All of this together:".to_owned(),
    };
    if warned {
        for beware in way.warnings() {
            page.item(0, &format!("Beware: {}", cited(beware)));
        }
        page.paragraph(2, &first);
    } else {
        page.item(0, &first);
    }
    if way.changes.len() > 1 {
        way.changes.iter().for_each(|change| page.item(4, &told(change)));
    }
    let strength = mark_words(Speech::default(), way.strength);
    page.paragraph(
        2,
        &format!("Then: {} How sure: {strength}.", answer_words(Speech::default(), way.status, &way.then)),
    );
    for grounds in &way.grounds {
        page.paragraph(4, &cited(grounds));
    }
    of_costs(page, &way.costs);
}

fn of_waiting(page: &mut Page, on: Date, waiting: &Waiting) {
    let from = date_words(Speech::default(), waiting.from);
    let far = i32::from(waiting.from.year()).saturating_sub(i32::from(on.year())) > FAR;
    let wait = if far { "Waiting helps only after many years." } else { "Wait." };
    let when = if waiting.earliest == waiting.from {
        format!("The day is {from}.")
    } else {
        let earliest = date_words(Speech::default(), waiting.earliest);
        format!(
            "The day lies between {earliest} and {from}. It depends on the day from which time is counted."
        )
    };
    page.item(0, &format!("{wait} {when}"));
    page.paragraph(2, &format!("Then: {}", answer_words(Speech::default(), waiting.status, &waiting.then)));
    if let Some(until) = waiting.until {
        page.paragraph(2, &format!("It lasts until {} for certain.", date_words(Speech::default(), until)));
    }
    of_costs(page, &waiting.costs);
}

fn of_costs(page: &mut Page, costs: &[Cost]) {
    if costs.is_empty() {
        return;
    }
    page.paragraph(2, "This gets worse:");
    for cost in costs {
        page.item(
            4,
            &format!(
                "{} Now at worst: {} Then at worst: {}",
                stopped(&cost.title),
                cost.now.sentence,
                cost.then.sentence
            ),
        );
    }
}

fn cited(grounds: &Grounds) -> String {
    match grounds.sources.as_slice() {
        [] => grounds.says.clone(),
        sources => format!("{} [{}]", grounds.says, sources.join(", ")),
    }
}

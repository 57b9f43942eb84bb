//! The texts that a reader of another language needs in it: one list of them, for taking them out and putting them back.

use super::{Account, AccountKind, FactType, Rulebook, Voiced};

/// A text of the rulebook that people read.
#[derive(Debug)]
pub struct Text<'t> {
    /// The block it stands in: its kind and name (`fact-age`). Letters, digits and hyphens.
    pub block: &'t str,
    /// Which text of the block (`title`, `ask-him`, `value-unfit`). Letters, digits and hyphens.
    pub part: &'t str,
    /// The text.
    pub text: &'t mut String,
}

impl Rulebook {
    /// Shows each text that people read to `see`, which may put another in its place. Blocks come in the order of their
    /// kinds, then of the files; the texts of a block come in a row.
    ///
    /// Not among them: names, units of numbers that stand in conditions, titles of publications and worked cases,
    /// which stay as they are in every language, and the Russian of papers, acts and phrases.
    pub fn each_text(&mut self, see: &mut dyn FnMut(Text<'_>)) {
        let mut texts = Texts { see };
        texts.one("rulebook", "title", &mut self.title);
        self.facts(&mut texts);
        self.outcomes(&mut texts);
        self.rules_and_points(&mut texts);
        self.publications(&mut texts);
        self.papers_and_helpers(&mut texts);
    }

    fn facts(&mut self, texts: &mut Texts<'_>) {
        for fact in &mut self.facts {
            let block = format!("fact-{}", fact.name);
            texts.one(&block, "title", &mut fact.title);
            texts.voiced(&block, "ask", &mut fact.ask);
            texts.perhaps(&block, "why", &mut fact.why);
            texts.perhaps(&block, "find-out", &mut fact.find_out);
            texts.perhaps(&block, "beware", &mut fact.beware);
            match &mut fact.domain {
                FactType::Choice(values) | FactType::Set(values) => {
                    for value in values {
                        texts.one(&block, &format!("value-{}", value.name), &mut value.label);
                    }
                }
                FactType::Flag | FactType::Number { .. } | FactType::Date { .. } => {}
            }
        }
    }

    fn outcomes(&mut self, texts: &mut Texts<'_>) {
        for conclusion in &mut self.conclusions {
            let block = format!("conclusion-{}", conclusion.name);
            texts.one(&block, "title", &mut conclusion.title);
            for value in &mut conclusion.values {
                texts.voiced(&block, &format!("value-{}", value.name), &mut value.label);
            }
            texts.perhaps(&block, "says", &mut conclusion.says);
        }
        for journey in &mut self.journeys {
            texts.voiced(&format!("journey-{}", journey.name), "title", &mut journey.title);
        }
    }

    fn rules_and_points(&mut self, texts: &mut Texts<'_>) {
        for rule in &mut self.rules {
            texts.perhaps(&format!("rule-{}", rule.name), "says", &mut rule.says);
        }
        for constraint in &mut self.constraints {
            texts.one(&format!("never-{}", constraint.name), "says", &mut constraint.says);
        }
        for reading in &mut self.readings {
            let block = format!("reading-{}", reading.name);
            texts.one(&block, "question", &mut reading.question);
            texts.one(&block, "yes", &mut reading.yes);
            texts.one(&block, "no", &mut reading.no);
        }
        for note in &mut self.not_encoded {
            texts.one(&format!("not-encoded-{}", note.name), "says", &mut note.says);
        }
    }

    fn publications(&mut self, texts: &mut Texts<'_>) {
        for instrument in &mut self.instruments {
            let block = format!("instrument-{}", instrument.name);
            texts.one(&block, "title", &mut instrument.title);
            texts.perhaps(&block, "says", &mut instrument.says);
            texts.perhaps(&block, "note", &mut instrument.note);
        }
        for event in &mut self.events {
            let block = format!("event-{}", event.name);
            texts.one(&block, "title", &mut event.title);
            texts.one(&block, "says", &mut event.says);
        }
        for figure in &mut self.figures {
            let block = format!("figure-{}", figure.name);
            texts.one(&block, "title", &mut figure.title);
            texts.one(&block, "unit", &mut figure.value.unit);
            texts.one(&block, "measures", &mut figure.measures);
            texts.perhaps(&block, "said-by", &mut figure.said_by);
            texts.perhaps(&block, "note", &mut figure.note);
        }
        let told = |account: &&mut Account| account.kind == AccountKind::Account;
        for account in self.accounts.iter_mut().filter(told) {
            let block = format!("account-{}", account.name);
            texts.one(&block, "title", &mut account.title);
            texts.perhaps(&block, "story", &mut account.story);
        }
    }

    fn papers_and_helpers(&mut self, texts: &mut Texts<'_>) {
        for paper in &mut self.papers {
            let block = format!("paper-{}", paper.name);
            texts.one(&block, "title", &mut paper.title);
            texts.perhaps(&block, "handed", &mut paper.handed);
            texts.one(&block, "does", &mut paper.does);
            texts.one(&block, "before", &mut paper.before);
            texts.perhaps(&block, "beware", &mut paper.beware);
            texts.perhaps(&block, "note", &mut paper.note);
        }
        for phrase in &mut self.phrases {
            texts.one(&format!("phrase-{}", phrase.name), "means", &mut phrase.means);
        }
        for helper in &mut self.helpers {
            let block = format!("helper-{}", helper.name);
            texts.one(&block, "title", &mut helper.title);
            texts.one(&block, "does", &mut helper.does);
            texts.perhaps(&block, "contact", &mut helper.contact);
            texts.perhaps(&block, "note", &mut helper.note);
        }
    }
}

struct Texts<'s> {
    see: &'s mut dyn FnMut(Text<'_>),
}

impl Texts<'_> {
    fn one(&mut self, block: &str, part: &str, text: &mut String) {
        (self.see)(Text { block, part, text });
    }

    fn perhaps(&mut self, block: &str, part: &str, text: &mut Option<String>) {
        if let Some(text) = text {
            self.one(block, part, text);
        }
    }

    fn voiced(&mut self, block: &str, part: &str, voiced: &mut Voiced) {
        self.one(block, part, &mut voiced.you);
        self.one(block, &format!("{part}-him"), &mut voiced.he);
    }
}

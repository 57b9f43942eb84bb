//! The answers, and why.

use super::{Sheet, facts_line, titles_line};
use crate::brief::parts::{Because, Brief, Finding, KnownFact, Outcome, RuleEntry, Split};
use crate::words::mark_words;
use language::rulebook::{ConclusionKind, Status};

/// Of a long list this many are shown.
const SHOWN: usize = 6;

/// With more open conclusions than this, next to nothing is known.
const MANY: usize = 4;

impl Sheet {
    pub(super) fn answers(&mut self, brief: &Brief) {
        self.page.heading("The answer");
        let open = brief.shown().filter(|finding| finding.status == Status::Open).count();
        for finding in brief.shown() {
            self.page.gap();
            self.page.title(&finding.title);
            match finding.status {
                Status::Decided => self.decided(finding),
                // Where next to nothing is known, what is demanded is told in full and the rest in a line.
                Status::Open if open > MANY && finding.kind != ConclusionKind::Demand => {
                    self.page.paragraph(2, &format!("It depends on: {}.", missing_titles(finding, 3)));
                }
                Status::Open => self.open(finding),
                Status::Disputed => self.disputed(finding),
            }
        }
    }

    fn decided(&mut self, finding: &Finding) {
        for outcome in &finding.outcomes {
            let strength = mark_words(finding.strength);
            self.page.paragraph(2, &format!("{} How sure: {strength}.", outcome.sentence));
        }
    }

    fn open(&mut self, finding: &Finding) {
        self.page.paragraph(2, "It depends:");
        for outcome in &finding.outcomes {
            self.page.item(2, &outcome.sentence);
        }
        if !finding.missing.is_empty() {
            self.page.paragraph(2, &format!("What decides: {}.", missing_titles(finding, SHOWN)));
        }
        if !finding.official.is_empty() {
            let titles = titles_line(finding.official.iter().map(|fact| fact.title.as_str()));
            self.page.paragraph(2, &format!("What an official decides: {titles}."));
        }
    }

    fn disputed(&mut self, finding: &Finding) {
        self.page.paragraph(2, "The sources leave this open:");
        for outcome in &finding.outcomes {
            self.page.item(2, &outcome.sentence);
            let mut splits: Vec<&Split> =
                finding.splits.iter().filter(|split| split.outcome.name == outcome.name).collect();
            splits.sort_by_key(|split| split.readings.len());
            for split in splits.iter().take(2) {
                let words = self.taken(finding, split);
                self.page.paragraph(4, &format!("So it is if this is right: {words}"));
            }
            if splits.len() > 2 {
                self.page.paragraph(4, &format!("Or in {} other ways of reading.", splits.len() - 2));
            }
        }
        self.page.paragraph(2, "See a lawyer.");
    }

    /// The sentences of a way to read, with who says so.
    fn taken(&mut self, finding: &Finding, split: &Split) -> String {
        let mut sentences = Vec::new();
        for (name, taken) in &split.readings {
            let Some(reading) = finding.readings.iter().find(|reading| reading.name == *name) else {
                continue;
            };
            let sentence = if *taken { &reading.yes } else { &reading.no };
            let leans = if reading.leans == Some(*taken) {
                " The wording, or most sources, point this way."
            } else {
                ""
            };
            let cited = self.cite(&reading.sources);
            sentences.push(format!("“{sentence}”{cited}{leans}"));
        }
        sentences.join(" And: ")
    }

    pub(super) fn reasons(&mut self, brief: &Brief) {
        if brief.shown().all(|finding| finding.status == Status::Open) {
            return;
        }
        self.page.heading("Why");
        let mut before: &[KnownFact] = &[];
        // What is still open was told with what would decide it; `yol why` has its rules.
        for finding in brief.shown().filter(|finding| finding.status != Status::Open) {
            self.page.gap();
            self.page.title(&finding.title);
            let facts = &finding.because.facts;
            if !facts.is_empty() {
                let again = facts == before;
                let line = if again { "the same facts".to_owned() } else { facts_line(facts) };
                self.page.paragraph(2, &format!("What decides: {line}."));
            }
            before = facts;
            let told = |rule: &&RuleEntry| {
                !finding.exemptions.iter().any(|exemption| exemption.rule.name == rule.name)
            };
            self.rules(&finding.because, finding.status, told);
            self.papers(&finding.because);
        }
    }

    /// What the papers in hand really mean, where the page has not said so yet.
    pub(crate) fn papers(&mut self, because: &Because) {
        for beware in &because.beware {
            if !self.is_warned(beware) {
                self.beware(2, beware, true);
            }
        }
    }

    /// The sentences of the rules that hold; those that only may hold are marked so.
    fn rules(&mut self, because: &Because, status: Status, told: impl Fn(&&RuleEntry) -> bool) {
        // Where a rule holds in every case that is left, one that holds in some of them adds nothing.
        let settled = status == Status::Decided && because.rules.iter().any(|rule| rule.always);
        for rule in because.rules.iter().filter(told).filter(|rule| rule.always || !settled) {
            let sentence = self.rule(rule);
            let perhaps = if rule.always { "" } else { "May apply: " };
            self.page.item(2, &format!("{perhaps}{sentence}"));
        }
        if let Some(otherwise) = because.otherwise.as_ref().filter(|_| !settled) {
            let cited = self.cite(&otherwise.sources);
            let unless = if otherwise.always { "" } else { "Where no rule applies: " };
            self.page.item(2, &format!("{unless}{}{cited}", otherwise.says));
        }
    }
}

/// The facts that a finding depends on: the first few, and how many more.
fn missing_titles(finding: &Finding, shown: usize) -> String {
    let facts = finding.missing.iter().chain(&finding.official);
    let titles = titles_line(facts.clone().take(shown).map(|fact| fact.title.as_str()));
    let more = facts.count().saturating_sub(shown);
    if more > 0 { format!("{titles}; and {more} more") } else { titles }
}

/// Sentences of outcomes, joined.
pub(super) fn sentences(outcomes: &[Outcome]) -> String {
    match outcomes {
        [one] => one.sentence.clone(),
        several => {
            let sentences: Vec<&str> = several.iter().map(|outcome| outcome.sentence.as_str()).collect();
            format!("It depends: {}", sentences.join(" Or: "))
        }
    }
}

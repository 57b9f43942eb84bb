//! What would change the answer.

use super::Sheet;
use crate::Speech;
use crate::brief::parts::{Brief, Change, Exemption, Finding, Way};
use crate::words::{Join, capital, count, first_sentence, listed, stopped};

/// More than these are not told of what does not fit.
const FITTING_NOT: usize = 3;

impl Sheet {
    pub(super) fn changes(&mut self, brief: &Brief) {
        let exempts = |finding: &Finding| self.length.exemptions > 0 && !finding.exemptions.is_empty();
        let told = |finding: &&Finding| !finding.ways.is_empty() || exempts(finding);
        let findings: Vec<&Finding> = brief.shown().filter(told).collect();
        if findings.is_empty() {
            return;
        }
        self.page.heading(self.speech.brief_changes());
        self.page.paragraph(0, self.speech.brief_changes_note());
        for finding in findings {
            if self.length.airy {
                self.page.gap();
            }
            self.page.title(&finding.title);
            let heavy = |way: &&Way| way.changes.iter().any(|change| change.heavy);
            let light: Vec<&Way> = finding.ways.iter().filter(|way| !heavy(way)).collect();
            self.ways(&light);
            self.exemptions(&finding.exemptions);
            let heavy: Vec<&Way> = finding.ways.iter().filter(heavy).collect();
            self.ways(&heavy);
        }
    }

    /// Ways that lead to the same, under one line that says where they lead.
    fn ways(&mut self, ways: &[&Way]) {
        let mut before: Option<String> = None;
        for way in ways {
            let then = then(self.speech, way);
            if before.as_ref() != Some(&then) {
                self.page.paragraph(2, &then);
            }
            before = Some(then);
            self.way(way);
        }
    }

    fn way(&mut self, way: &Way) {
        // Where room is short, the rule's sentence alone says what it takes.
        let named = self.length.whys || way.rules.is_empty();
        let mut words = if named { changes(self.speech, way) } else { String::new() };
        for rule in &way.rules {
            let sentence = self.rule(rule);
            words.push_str(&format!(" {sentence}"));
        }
        if let Some(otherwise) = &way.otherwise {
            let cited = self.cite(&otherwise.sources);
            words.push_str(&format!(" {}{cited}", otherwise.says));
        }
        self.page.item(2, &format!("{} {}", words.trim_start(), self.how_sure(way.strength)));
        let own = way.changes.iter().filter_map(|change: &Change| change.beware.as_ref());
        own.chain(&way.beware).for_each(|beware| self.beware(4, beware));
    }

    /// The strongest of what can exempt; of what does not fit here, a few.
    fn exemptions(&mut self, exemptions: &[Exemption]) {
        let mut strongest: Vec<&Exemption> = exemptions.iter().collect();
        strongest.sort_by_key(|exemption| (exemption.disputed, exemption.rule.mark));
        let (mut possible, mut others): (Vec<&Exemption>, Vec<&Exemption>) =
            strongest.into_iter().partition(|exemption| exemption.possible);
        possible.truncate(self.length.exemptions);
        others.truncate(self.length.exemptions.min(FITTING_NOT));
        let more = exemptions.len().saturating_sub(possible.len() + others.len());
        self.possible(&possible);
        let names: Vec<String> = others.iter().map(|exemption| self.short(exemption)).collect();
        let mut line = names.join(" ");
        if !names.is_empty() {
            line = format!("{} {line}", self.speech.brief_exempts_not_here());
        }
        if more > 0 {
            line = format!("{line} {}", self.speech.brief_more_why(count(more))).trim_start().to_owned();
        }
        if !line.is_empty() {
            self.page.paragraph(2, &line);
        }
    }

    fn possible(&mut self, possible: &[&Exemption]) {
        if possible.is_empty() {
            return;
        }
        if !self.length.whys {
            let sentences: Vec<String> =
                possible.iter().map(|exemption| self.rule(&exemption.rule)).collect();
            self.page
                .paragraph(2, &format!("{} {}", self.speech.brief_what_can_exempt(), sentences.join(" ")));
        } else {
            self.page.paragraph(2, self.speech.brief_what_can_exempt());
            for exemption in possible {
                let sentence = self.rule(&exemption.rule);
                self.page.item(2, &format!("{sentence} {}", self.how_sure(exemption.rule.mark)));
            }
        }
        possible.iter().flat_map(|exemption| &exemption.beware).for_each(|beware| self.beware(4, beware));
    }

    fn short(&mut self, exemption: &Exemption) -> String {
        let cited = self.cite(&exemption.rule.sources);
        format!("{}{cited}", stopped(first_sentence(&exemption.rule.says)))
    }
}

/// Where a way leads.
pub(crate) fn then(speech: Speech, way: &Way) -> String {
    let then = if way.settled { speech.brief_then() } else { speech.brief_then_at_worst() };
    format!("{then} {}", way.outcome.sentence)
}

/// What a way takes: any one of its changes.
pub(crate) fn changes(speech: Speech, way: &Way) -> String {
    let changes = way.changes.iter().map(|change: &Change| format!("{}: {}", change.title, change.words));
    stopped(&capital(speech, &listed(speech, &changes.collect::<Vec<_>>(), Join::Or)))
}

//! What would change the answer, and how paper and practice differ.

use super::Sheet;
use super::answer::sentences;
use crate::brief::parts::{Beware, Brief, Change, Exemption, Finding, Way};
use crate::words::{capital, mark_words, stopped};

/// A need is told on the line of its rule up to this many letters; beyond, the rule's own sentence has to do.
const SHORT: usize = 160;

impl Sheet {
    pub(super) fn changes(&mut self, brief: &Brief) {
        let told = |finding: &&Finding| !finding.ways.is_empty() || !finding.exemptions.is_empty();
        let findings: Vec<&Finding> = brief.shown().filter(told).collect();
        if findings.is_empty() {
            return;
        }
        self.page.heading("What would change it");
        self.page.paragraph(
            0,
            "Only what is true and can be shown counts. This is a list of what the sources name. It is no advice to \
             sign anything.",
        );
        for finding in findings {
            self.page.gap();
            self.page.title(&finding.title);
            let heavy = |way: &&Way| way.changes.iter().any(|change| change.heavy);
            finding.ways.iter().filter(|way| !heavy(way)).for_each(|way| self.way(way));
            self.exemptions(&finding.exemptions);
            finding.ways.iter().filter(heavy).for_each(|way| self.way(way));
        }
    }

    fn way(&mut self, way: &Way) {
        for rule in &way.rules {
            let sentence = self.rule(rule);
            self.page.item(2, &sentence);
        }
        if let Some(otherwise) = &way.otherwise {
            let cited = self.cite(&otherwise.sources);
            self.page.item(2, &format!("{}{cited}", otherwise.says));
        }
        let strength = mark_words(way.strength);
        let then = if way.settled { "Then" } else { "Then at worst" };
        self.page.paragraph(4, &format!("{then}: {} How sure: {strength}.", way.outcome.sentence));
        for change in &way.changes {
            self.change(change);
        }
        for beware in &way.beware {
            self.beware(6, beware, true);
        }
    }

    fn change(&mut self, change: &Change) {
        self.page.item(4, &stopped(&format!("{}: {}", capital(&change.title), change.words)));
        if let Some(beware) = &change.beware {
            self.beware(6, beware, false);
        }
    }

    /// Whether the page has the warning already.
    pub(crate) fn is_warned(&self, beware: &Beware) -> bool {
        self.warned.contains(&beware.fact)
    }

    /// What a paper really means: in full once, then by reference.
    pub(crate) fn beware(&mut self, indent: usize, beware: &Beware, named: bool) {
        if !self.warned.insert(beware.fact.clone()) {
            self.page.paragraph(indent, &format!("Beware: see the warning above on: {}.", beware.title));
            return;
        }
        let cited = self.cite(&beware.sources);
        let of = if named { format!(" ({})", beware.title) } else { String::new() };
        self.page.paragraph(indent, &format!("Beware{of}: {}{cited}", beware.text));
    }

    fn exemptions(&mut self, exemptions: &[Exemption]) {
        let (possible, others): (Vec<&Exemption>, Vec<&Exemption>) =
            exemptions.iter().partition(|exemption| exemption.possible);
        for (title, exemptions) in
            [("What can exempt:", possible), ("What exempts, and does not fit here:", others)]
        {
            if !exemptions.is_empty() {
                self.page.paragraph(2, title);
            }
            for exemption in exemptions {
                self.exemption(exemption);
            }
        }
    }

    fn exemption(&mut self, exemption: &Exemption) {
        let sentence = self.rule(&exemption.rule);
        let mark = mark_words(exemption.rule.mark);
        let needs = needs(exemption);
        let needs = if needs.is_empty() { needs } else { format!(" It needs: {needs}.") };
        self.page.item(2, &format!("{sentence}{needs} How sure: {mark}."));
        for beware in &exemption.beware {
            self.beware(4, beware, true);
        }
    }

    pub(super) fn contrasts(&mut self, brief: &Brief) {
        if brief.contrasts.is_empty() {
            return;
        }
        self.page.heading("Paper and practice");
        for contrast in &brief.contrasts {
            self.page.gap();
            self.page.title(&contrast.title);
            self.page.paragraph(2, &format!("On paper: {}", sentences(&contrast.paper)));
            let strength = mark_words(contrast.strength);
            let practice = sentences(&contrast.practice);
            self.page.paragraph(2, &format!("In practice, as reported: {practice} How sure: {strength}."));
            for rule in &contrast.rules {
                let sentence = self.rule(rule);
                self.page.item(2, &sentence);
            }
            for note in &contrast.notes {
                self.page.item(2, note);
            }
        }
    }
}

/// What an exemption needs, where that is short: what fails here, or what is unknown.
fn needs(exemption: &Exemption) -> String {
    let rule = &exemption.rule;
    let plain = rule.needs.iter().all(|(depth, line)| *depth == 0 && !line.ends_with(':'));
    let lines: Vec<&str> = match rule.fails.as_slice() {
        [] if plain => rule.needs.iter().map(|(_, line)| line.as_str()).collect(),
        fails => fails.iter().map(String::as_str).collect(),
    };
    let words = lines.join(", and ");
    if words.chars().count() <= SHORT { words } else { String::new() }
}

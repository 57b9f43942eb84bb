//! The answers, each with the rule that decides it.

use super::Sheet;
use crate::Speech;
use crate::brief::parts::{
    Because, Branch, Brief, Contrast, Finding, KnownFact, MissingFact, Outcome, RuleEntry, Split,
};
use crate::words::{count, kind_words};
use language::rulebook::{ConclusionKind, Status};

impl Sheet {
    pub(super) fn answers(&mut self, brief: &Brief) {
        let mut before = None;
        for finding in brief.shown() {
            if before != Some(finding.kind) {
                self.page.heading(kind_words(self.speech, finding.kind));
            } else if self.length.airy {
                self.page.gap();
            }
            before = Some(finding.kind);
            self.page.title(&finding.title);
            let contrast = brief.contrasts.iter().find(|contrast| contrast.name == finding.name);
            self.answer(finding, contrast, brief);
            finding.because.beware.iter().for_each(|beware| self.beware(2, beware));
        }
    }

    fn answer(&mut self, finding: &Finding, contrast: Option<&Contrast>, brief: &Brief) {
        match (finding.status, contrast) {
            (Status::Decided, Some(contrast)) => {
                return self.paper_and_practice(finding, contrast, brief.view);
            }
            (Status::Decided, None) => self.decided(finding),
            (Status::Open, _) => self.open(finding, &brief.unknown),
            (Status::Disputed, _) => self.disputed(finding),
        }
        if let Some(contrast) = contrast {
            self.other_view(finding, contrast, brief.view);
        }
    }

    fn decided(&mut self, finding: &Finding) {
        let sentence = finding.outcomes.iter().map(|outcome| outcome.sentence.as_str()).collect::<String>();
        let sure = self.how_sure(finding.strength);
        if self.tells_why(finding) {
            self.page.paragraph(2, &format!("{sentence} {sure}"));
            let why = self.why_so(&finding.because);
            self.page.paragraph(2, &why);
        } else {
            let cited = self.deciding_sources(&finding.because);
            self.page.paragraph(2, &format!("{sentence}{cited} {sure}"));
        }
    }

    /// Whether there is room for the sentence of the rule that decides.
    pub(super) fn tells_why(&self, finding: &Finding) -> bool {
        self.length.whys || (self.length.demand_whys && finding.kind == ConclusionKind::Demand)
    }

    /// The sentence of the rule that decides.
    pub(super) fn why_so(&mut self, because: &Because) -> String {
        let settled = because.rules.iter().any(|rule| rule.always);
        let told = deciding(because).take(self.length.rules);
        let mut sentences: Vec<String> = told.filter_map(|rule| self.once(rule)).collect();
        if let Some(otherwise) = because.otherwise.as_ref().filter(|_| !settled) {
            let cited = self.cite(&otherwise.sources);
            if !otherwise.always {
                sentences.push(self.speech.brief_where_no_rule().to_owned());
            }
            sentences.push(format!("{}{cited}", otherwise.says));
        }
        let certain = settled || because.rules.is_empty();
        if sentences.is_empty() {
            format!("{}{}", said_above(self.speech, certain), self.deciding_sources(because))
        } else {
            format!("{} {}", why(self.speech, certain), sentences.join(" "))
        }
    }

    /// A rule's sentence with its sources, unless it stands on the page already.
    pub(super) fn once(&mut self, rule: &RuleEntry) -> Option<String> {
        let new = self.is_new(&rule.says);
        new.then(|| self.rule(rule))
    }

    /// The sources of what decides, each once.
    pub(super) fn deciding_sources(&mut self, because: &Because) -> String {
        let settled = because.rules.iter().any(|rule| rule.always);
        let rules = deciding(because).take(self.length.rules).flat_map(|rule| &rule.sources);
        let otherwise =
            because.otherwise.iter().filter(|_| !settled).flat_map(|otherwise| &otherwise.sources);
        let keys = once_each(rules.chain(otherwise));
        self.cite(&keys)
    }

    /// Each outcome with the answers that settle it by themselves, and who says so.
    fn open(&mut self, finding: &Finding, unknown: &[MissingFact]) {
        let mut settled = true;
        for outcome in &finding.outcomes {
            let answers = settling(finding, outcome, unknown);
            settled &= !answers.is_empty();
            let brief = answers.into_iter().filter(|answer| answer.chars().count() <= self.length.answer);
            let told: Vec<String> = brief.take(self.length.settling).collect();
            let cited = self.outcome_sources(finding, outcome);
            if told.is_empty() {
                self.page.item(2, &format!("{}{cited}", outcome.sentence));
            } else {
                let line = outcome_if(self.speech, outcome, told);
                self.page.item(2, &format!("{line}{cited}"));
            }
        }
        if finding.missing.len() > 1 || !settled {
            self.titles(depends_on, &most_deciding_first(&finding.missing, unknown), finding.kind);
        }
        self.titles(official_decides, &finding.official.iter().collect::<Vec<_>>(), finding.kind);
        self.perhaps(finding);
    }

    /// The sources of the rules that lead to an outcome; where there is none, of what counts without a rule.
    fn outcome_sources(&mut self, finding: &Finding, outcome: &Outcome) -> String {
        let because = &finding.because;
        let rules = because.rules.iter().filter(|rule| rule.decides == outcome.name);
        let mut keys = once_each(rules.flat_map(|rule| &rule.sources));
        if keys.is_empty() {
            keys = once_each(because.otherwise.iter().flat_map(|otherwise| &otherwise.sources));
        }
        let others = keys.len() > self.length.sources;
        keys.truncate(self.length.sources);
        let cited = self.cite(&keys);
        if others { format!("{cited} {}", self.speech.brief_sources_and_others()) } else { cited }
    }

    /// A line of facts, as many as there is room for.
    fn titles(&mut self, line: TitlesLine, facts: &[&KnownFact], kind: ConclusionKind) {
        let least = if kind == ConclusionKind::Demand && self.length.demand_whys { 3 } else { 0 };
        let told = self.length.depends.max(least);
        if facts.is_empty() || told == 0 {
            return;
        }
        self.page.paragraph(2, &line(self.speech, facts, told));
    }

    /// The rule that leads to the worst that is left.
    fn perhaps(&mut self, finding: &Finding) {
        let worst = finding.outcomes.last().map(|outcome| outcome.name.as_str());
        let rules = &finding.because.rules;
        let rule = rules.iter().find(|rule| rule.always || Some(rule.decides.as_str()) == worst);
        let Some(rule) = rule.filter(|_| self.tells_why(finding)) else { return };
        if let Some(sentence) = self.once(rule) {
            self.page.paragraph(2, &format!("{} {sentence}", why(self.speech, rule.always)));
        }
    }

    fn disputed(&mut self, finding: &Finding) {
        self.page.paragraph(2, self.speech.brief_disputed());
        for outcome in &finding.outcomes {
            let mut splits: Vec<&Split> =
                finding.splits.iter().filter(|split| split.outcome.name == outcome.name).collect();
            splits.sort_by_key(|split| split.readings.len());
            let told = splits.iter().take(self.length.splits);
            let told: Vec<String> = told.map(|split| self.taken(finding, split)).collect();
            let more = splits.len().saturating_sub(told.len());
            let words = told.join(&between(self.speech.brief_or()));
            let mut line = format!("{} {} {words}", outcome.sentence, self.speech.brief_so_if_right());
            if more > 0 {
                line = format!("{line} {}", self.speech.brief_other_readings(count(more)));
            }
            self.page.item(2, &line);
        }
        let rule = finding.because.rules.iter().find(|rule| rule.always);
        if let Some(sentence) = rule.and_then(|rule| self.once(rule)) {
            self.page.paragraph(2, &format!("{} {sentence}", why(self.speech, true)));
        }
    }

    /// The sentences of a way to read, with who says so.
    fn taken(&mut self, finding: &Finding, split: &Split) -> String {
        let mut sentences = Vec::new();
        for (name, taken) in &split.readings {
            let Some(reading) = finding.readings.iter().find(|reading| reading.name == *name) else {
                continue;
            };
            let sentence = if *taken { &reading.yes } else { &reading.no };
            let quoted = self.speech.quoted(sentence);
            let cited = self.cite(&reading.sources);
            let leans = reading.leans == Some(*taken);
            let leans = if leans { format!(" {}", self.speech.brief_most_sources()) } else { String::new() };
            sentences.push(format!("{quoted}{cited}{leans}"));
        }
        sentences.join(&between(self.speech.brief_and()))
    }
}

/// What stands before the rules that decide, or that may.
pub(crate) fn why(speech: Speech, certain: bool) -> &'static str {
    if certain { speech.brief_why() } else { speech.brief_may_apply() }
}

/// The same where the rules stand on the page already.
pub(crate) fn said_above(speech: Speech, certain: bool) -> &'static str {
    if certain { speech.brief_why_above() } else { speech.brief_may_apply_above() }
}

/// A joining word, as it stands between two sentences.
pub(crate) fn between(word: &str) -> String {
    format!(" {word} ")
}

/// An outcome with the answers of which each settles it by itself.
pub(crate) fn outcome_if(speech: Speech, outcome: &Outcome, answers: Vec<String>) -> String {
    let answers = answers.into_iter().reduce(|before, next| speech.brief_or_if(before, next));
    speech.brief_if(outcome.sentence.trim_end_matches('.'), answers.unwrap_or_default())
}

/// A line of facts: so many by their titles, and how many more.
type TitlesLine = fn(Speech, &[&KnownFact], usize) -> String;

/// On which facts an answer depends.
pub(crate) fn depends_on(speech: Speech, facts: &[&KnownFact], named: usize) -> String {
    match few(facts, named) {
        (titles, 0) => speech.brief_depends_on(titles),
        (titles, more) => speech.brief_depends_on_more(titles, more),
    }
}

/// Which facts an official decides.
pub(crate) fn official_decides(speech: Speech, facts: &[&KnownFact], named: usize) -> String {
    match few(facts, named) {
        (titles, 0) => speech.brief_official_decides(titles),
        (titles, more) => speech.brief_official_decides_more(titles, more),
    }
}

/// The titles of the first facts, and how many are left.
fn few(facts: &[&KnownFact], named: usize) -> (String, u64) {
    let titles: Vec<&str> = facts.iter().take(named).map(|fact| fact.title.as_str()).collect();
    (titles.join("; "), count(facts.len().saturating_sub(named)))
}

/// Facts in the order in which what is unknown is told.
pub(crate) fn most_deciding_first<'f>(facts: &'f [KnownFact], unknown: &[MissingFact]) -> Vec<&'f KnownFact> {
    let mut facts: Vec<&KnownFact> = facts.iter().collect();
    facts.sort_by_key(|fact| unknown.iter().position(|missing| missing.name == fact.name));
    facts
}

/// Keys, each once.
pub(crate) fn once_each<'k>(keys: impl Iterator<Item = &'k String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for key in keys {
        if !found.contains(key) {
            found.push(key.clone());
        }
    }
    found
}

/// The rules that decide for certain; where none does, those that may.
pub(crate) fn deciding(because: &Because) -> impl Iterator<Item = &RuleEntry> {
    let settled = because.rules.iter().any(|rule| rule.always);
    because.rules.iter().filter(move |rule| rule.always == settled)
}

/// The answers that settle a conclusion so by themselves: `sex in the passport: female`.
pub(crate) fn settling(finding: &Finding, outcome: &Outcome, unknown: &[MissingFact]) -> Vec<String> {
    let so = |branch: &&Branch| branch.conclusion == finding.name && branch.outcome.name == outcome.name;
    let answers = unknown.iter().flat_map(|missing| {
        missing.branches.iter().filter(so).map(|branch| format!("{}: {}", missing.title, branch.answer))
    });
    answers.collect()
}

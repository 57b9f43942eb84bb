//! The reasons in full: every rule with its place, every exception looked at and what it needs.

use super::json;
use super::parts::{Brief, Finding, KnownFact, OpenReading, RuleEntry};
use super::text::Sheet;
use crate::Style;
use crate::words::{date_words, mark_name};
use language::rulebook::Status;
use serde_json::{Value, json};

impl Brief {
    /// The reasons in full, as text.
    #[must_use]
    pub fn why_text(&self, style: &Style) -> String {
        let mut sheet = Sheet::full(style, self.speech);
        sheet.page.title(&self.title);
        sheet.stale(self.stale, self.checked_until);
        sheet.page.paragraph(0, &self.speech.brief_law_on(date_words(self.speech, self.on)));
        for finding in self.shown() {
            sheet.page.heading(&finding.title);
            sheet.verdict(finding);
            sheet.why(finding);
        }
        sheet.sources(&self.sources);
        sheet.page.finish()
    }

    /// The reasons in full, as JSON.
    #[must_use]
    pub fn why_json(&self) -> Value {
        let findings: Vec<Value> = self.shown().map(finding).collect();
        let sources: Vec<Value> = self.sources.iter().map(json::source_json).collect();
        json!({
            "on": self.on.to_string(),
            "known-by": self.known_by.map(|day| day.to_string()),
            "view": json::view_name(self.view),
            "checked-until": self.checked_until.map(|day| day.to_string()),
            "stale": self.stale,
            "reasons": findings,
            "sources": sources,
        })
    }
}

impl Sheet {
    fn verdict(&mut self, finding: &Finding) {
        let status = match finding.status {
            Status::Decided => self.speech.brief_decided(),
            Status::Open => self.speech.brief_open(),
            Status::Disputed => self.speech.brief_left_open(),
        };
        self.page.paragraph(0, status);
        for outcome in &finding.outcomes {
            self.page.item(0, &format!("{} ({})", outcome.sentence, outcome.name));
        }
        self.page.paragraph(0, &self.how_sure(finding.strength));
    }

    fn why(&mut self, finding: &Finding) {
        let speech = self.speech;
        self.part(speech.brief_deciding_facts(), &finding.because.facts, |sheet, fact| sheet.fact(fact));
        finding.because.beware.iter().for_each(|beware| self.beware(0, beware));
        self.part(speech.brief_holding_rules(), &finding.because.rules, |sheet, rule| sheet.full_rule(rule));
        if let Some(otherwise) = &finding.because.otherwise {
            let cited = self.cite(&otherwise.sources);
            let always = otherwise.always;
            let when = if always { speech.brief_no_rule_holds() } else { speech.brief_where_no_rule_holds() };
            self.page.gap();
            self.page.paragraph(0, &format!("{when} {}{cited}", otherwise.says));
        }
        self.part(speech.brief_exceptions(), &finding.because.exceptions, |sheet, rule| {
            sheet.full_rule(rule)
        });
        let exceptions = &finding.because.exceptions;
        let others = finding.exemptions.iter().map(|exemption| &exemption.rule);
        let others: Vec<&RuleEntry> =
            others.filter(|rule| !exceptions.iter().any(|exception| exception.name == rule.name)).collect();
        self.part(speech.brief_better_rules(), &others, |sheet, rule| sheet.full_rule(rule));
        let missing: Vec<&KnownFact> = finding.missing.iter().chain(&finding.official).collect();
        self.part(speech.brief_missing_facts(), &missing, |sheet, fact| {
            sheet.page.item(0, &format!("{} ({})", fact.title, fact.name));
        });
        self.part(speech.brief_open_points(), &finding.readings, |sheet, reading| sheet.reading(reading));
    }

    fn part<T>(&mut self, title: &str, items: &[T], mut show: impl FnMut(&mut Self, &T)) {
        if items.is_empty() {
            return;
        }
        self.page.gap();
        self.page.paragraph(0, title);
        for item in items {
            show(self, item);
        }
    }

    fn fact(&mut self, fact: &KnownFact) {
        let words = format!("{}: {}", fact.title, fact.words);
        let line = if fact.presumed {
            self.speech.brief_fact_assumed(words, &fact.name)
        } else {
            format!("{words} ({})", fact.name)
        };
        self.page.item(0, &line);
    }

    fn full_rule(&mut self, rule: &RuleEntry) {
        let sentence = self.rule(rule);
        self.page.item(0, &sentence);
        let place = format!("{}:{}", rule.file, rule.line);
        let stands = match &rule.of {
            Some(of) => self.speech.brief_exception_at(&rule.name, of, place),
            None => self.speech.brief_rule_at(&rule.name, place),
        };
        self.page.paragraph(2, &stands);
        let instrument = rule.instrument.as_ref().map(|title| format!("{title}. ")).unwrap_or_default();
        self.page.paragraph(2, &format!("{instrument}{}", self.how_sure(rule.mark)));
        let found = match rule.state {
            Some("does-not-apply") => Some(self.speech.brief_does_not_apply()),
            Some("set-aside") => Some(self.speech.brief_set_aside()),
            Some(_) => Some(self.speech.brief_it_may_apply()),
            None => (!rule.always).then(|| self.speech.brief_it_may_apply()),
        };
        if let Some(found) = found {
            self.page.paragraph(2, found);
        }
        if !rule.needs.is_empty() && !rule.always {
            self.page.paragraph(2, self.speech.brief_it_needs());
            for (depth, line) in &rule.needs {
                self.page.item(2 + 2 * depth, line);
            }
        }
    }

    /// An open point: both answers, and which way it leans.
    pub(crate) fn reading(&mut self, reading: &OpenReading) {
        let cited = self.cite(&reading.sources);
        self.page.item(0, &format!("{}{cited}", reading.question));
        self.page.paragraph(2, &format!("{} {}", self.speech.brief_if_yes(), reading.yes));
        self.page.paragraph(2, &format!("{} {}", self.speech.brief_if_no(), reading.no));
        if let Some(leans) = reading.leans {
            let speech = self.speech;
            self.page.paragraph(2, if leans { speech.brief_leans_yes() } else { speech.brief_leans_no() });
        }
    }
}

fn finding(finding: &Finding) -> Value {
    let facts = |facts: &[KnownFact]| facts.iter().map(fact).collect::<Vec<_>>();
    let rules = |rules: &[RuleEntry]| rules.iter().map(rule).collect::<Vec<_>>();
    let because = &finding.because;
    json!({
        "conclusion": finding.name,
        "title": finding.title,
        "status": json::status_name(finding.status),
        "values": finding.outcomes.iter().map(|outcome| outcome.name.as_str()).collect::<Vec<_>>(),
        "strength": mark_name(finding.strength),
        "facts": facts(&because.facts),
        "rules": rules(&because.rules),
        "otherwise": because.otherwise.as_ref().map(json::otherwise),
        "exceptions": rules(&because.exceptions),
        "missing": facts(&finding.missing),
        "depends-on-official": facts(&finding.official),
        "readings": finding.readings.iter().map(json::reading).collect::<Vec<_>>(),
    })
}

fn fact(fact: &KnownFact) -> Value {
    json!({
        "fact": fact.name,
        "title": fact.title,
        "value": fact.known,
        "words": fact.words,
        "presumed": fact.presumed,
    })
}

fn rule(rule: &RuleEntry) -> Value {
    let needs: Vec<String> = rule.needs.iter().map(|(depth, line)| json::indented(*depth, line)).collect();
    let mut written = json::rule(rule);
    if let Some(object) = written.as_object_mut() {
        object.insert("instrument".to_owned(), json!(rule.instrument));
        object.insert("needs".to_owned(), json!(needs));
        if let Some(state) = rule.state {
            object.insert("of".to_owned(), json!(rule.of));
            object.insert("state".to_owned(), json!(state));
        }
    }
    written
}

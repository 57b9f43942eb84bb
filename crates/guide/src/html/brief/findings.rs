//! What was found on each conclusion.

use super::practice::{both_sides, other_view};
use super::teller::{Line, On, Teller, Warning};
use crate::Speech;
use crate::brief::text::{
    FULL, between, deciding, depends_on, most_deciding_first, official_decides, once_each, outcome_if,
    said_above, settling, why as why_or_perhaps,
};
use crate::brief::{Because, Brief, Finding, KnownFact, MissingFact, OpenReading, Outcome, Split};
use crate::html::words::Words;
use crate::words::{count, kind_words};
use language::rulebook::{ConclusionKind, Status};

/// The findings of one kind.
pub(super) struct Kind {
    pub(super) heading: &'static str,
    pub(super) findings: Vec<Found>,
}

/// What was found on one conclusion.
pub(super) struct Found {
    pub(super) name: String,
    pub(super) title: String,
    pub(super) status: &'static str,
    pub(super) values: String,
    /// Law on paper, and reported practice.
    pub(super) sides: Option<(Words, Words)>,
    /// What is decided; or that it is not.
    pub(super) says: Option<Words>,
    /// How sure that is.
    pub(super) sure: Option<Words>,
    /// The outcomes that are left.
    pub(super) outcomes: Vec<Line>,
    /// Why, on what it depends, how sure it is.
    pub(super) notes: Vec<Line>,
    /// What the papers named really mean.
    pub(super) warnings: Vec<Warning>,
}

/// The findings of a kind that are told; `None` where there are none.
pub(super) fn kind(teller: &mut Teller, brief: &Brief, kind: ConclusionKind) -> Option<Kind> {
    let findings = brief.shown().filter(|finding| finding.kind == kind);
    let findings: Vec<Found> = findings.map(|finding| found(teller, brief, finding)).collect();
    (!findings.is_empty()).then(|| Kind { heading: kind_words(brief.speech, kind), findings })
}

fn found(teller: &mut Teller, brief: &Brief, finding: &Finding) -> Found {
    let contrast = brief.contrasts.iter().find(|contrast| contrast.name == finding.name);
    let values: Vec<&str> = finding.outcomes.iter().map(|outcome| outcome.name.as_str()).collect();
    let mut found = Found {
        name: finding.name.clone(),
        title: finding.title.clone(),
        status: match finding.status {
            Status::Decided => "decided",
            Status::Open => "open",
            Status::Disputed => "disputed",
        },
        values: values.join(" "),
        sides: None,
        says: None,
        sure: None,
        outcomes: Vec::new(),
        notes: Vec::new(),
        warnings: Vec::new(),
    };
    match (finding.status, contrast) {
        (Status::Decided, Some(contrast)) => both_sides(teller, &mut found, finding, contrast, brief.view),
        (Status::Decided, None) => decided(teller, &mut found, finding),
        (Status::Open, _) => open(teller, &mut found, finding, &brief.unknown),
        (Status::Disputed, _) => disputed(teller, &mut found, finding),
    }
    if let Some(contrast) = contrast.filter(|_| finding.status != Status::Decided) {
        other_view(teller, &mut found, finding, contrast, brief.view);
    }
    found.warnings = teller.warnings(&finding.because.beware, On::Both);
    found
}

fn decided(teller: &mut Teller, found: &mut Found, finding: &Finding) {
    found.says = Some(teller.said(&sentences(&finding.outcomes)));
    let on_paper = if tells_why(teller, finding) { Vec::new() } else { deciding_sources(&finding.because) };
    let sure = teller.how_sure(finding.strength);
    found.sure = Some(how_sure_with(teller, &sure, &on_paper));
    why(teller, found, finding);
}

/// How sure it is; on paper with the sources, where there is no room for the sentence that names them.
pub(super) fn how_sure_with(teller: &mut Teller, how_sure: &str, on_paper: &[String]) -> Words {
    let keys = teller.cite(on_paper, On::Both);
    teller.said(how_sure).cited_on_paper(keys)
}

/// Whether paper has room for the sentence of the rule that decides.
pub(super) fn tells_why(teller: &Teller, finding: &Finding) -> bool {
    teller.paper.whys || (teller.paper.demand_whys && finding.kind == ConclusionKind::Demand)
}

/// The sentences of the rules that decide, as far as they do not stand on the page already.
pub(super) fn why(teller: &mut Teller, found: &mut Found, finding: &Finding) {
    let (speech, because) = (teller.speech, &finding.because);
    let on = Teller::on(tells_why(teller, finding));
    let settled = because.rules.iter().any(|rule| rule.always);
    let rules = deciding(because).take(FULL.rules);
    let mut told: Vec<Words> = rules.filter_map(|rule| teller.once(rule, on)).collect();
    if let Some(otherwise) = because.otherwise.as_ref().filter(|_| !settled) {
        let says = match otherwise.always {
            true => otherwise.says.clone(),
            false => format!("{} {}", speech.brief_where_no_rule(), otherwise.says),
        };
        told.push(teller.said(&says).cited(teller.cite(&otherwise.sources, on)));
    }
    let certain = settled || because.rules.is_empty();
    let words = if told.is_empty() {
        let keys = deciding_sources(because);
        teller.said(said_above(speech, certain)).cited(teller.cite(&keys, on))
    } else {
        labelled(speech, why_or_perhaps(speech, certain), Words::joined(told, " "))
    };
    found.notes.push(Line::new(words, on));
}

/// The sources of what decides, each once.
pub(super) fn deciding_sources(because: &Because) -> Vec<String> {
    let settled = because.rules.iter().any(|rule| rule.always);
    let rules = deciding(because).take(FULL.rules).flat_map(|rule| &rule.sources);
    let otherwise = because.otherwise.iter().filter(|_| !settled).flat_map(|otherwise| &otherwise.sources);
    once_each(rules.chain(otherwise))
}

fn open(teller: &mut Teller, found: &mut Found, finding: &Finding, unknown: &[MissingFact]) {
    let speech = teller.speech;
    found.says = Some(teller.said(speech.brief_it_depends()));
    let mut settled = true;
    for outcome in &finding.outcomes {
        let answers = settling(finding, outcome, unknown);
        settled &= !answers.is_empty();
        let (keys, others) = outcome_sources(speech, &finding.because, outcome);
        let line = |most: usize, length: usize| {
            let short = answers.iter().filter(|answer| answer.chars().count() <= length);
            let told: Vec<String> = short.take(most).cloned().collect();
            if told.is_empty() { outcome.sentence.clone() } else { outcome_if(speech, outcome, told) }
        };
        let (screen, paper) =
            (line(FULL.settling, FULL.answer), line(teller.paper.settling, teller.paper.answer));
        let cited = teller.cite(&keys, On::Both);
        either(&mut found.outcomes, &screen, &paper, |words| {
            Words::said(speech, words).cited(cited).and(&others)
        });
    }
    if finding.missing.len() > 1 || !settled {
        let facts = most_deciding_first(&finding.missing, unknown);
        depends(teller, found, depends_on, &facts, finding.kind);
    }
    let official: Vec<&KnownFact> = finding.official.iter().collect();
    depends(teller, found, official_decides, &official, finding.kind);
    perhaps(teller, found, finding);
}

/// A line in the words of a screen, and one in those of paper where they differ.
fn either(lines: &mut Vec<Line>, screen: &str, paper: &str, said: impl Fn(&str) -> Words) {
    let line = |words: &str, on| Line::new(said(words), on);
    if screen == paper {
        lines.push(line(screen, On::Both));
    } else {
        lines.push(line(screen, On::Screen));
        lines.push(line(paper, On::Paper));
    }
}

/// The sources of the rules that lead to an outcome; where there is none, of what counts without a rule. And whether
/// there are others.
fn outcome_sources(speech: Speech, because: &Because, outcome: &Outcome) -> (Vec<String>, String) {
    let rules = because.rules.iter().filter(|rule| rule.decides == outcome.name);
    let mut keys = once_each(rules.flat_map(|rule| &rule.sources));
    if keys.is_empty() {
        keys = once_each(because.otherwise.iter().flat_map(|otherwise| &otherwise.sources));
    }
    let others = match keys.len() > FULL.sources {
        true => format!(" {}", speech.brief_sources_and_others()),
        false => String::new(),
    };
    keys.truncate(FULL.sources);
    (keys, others)
}

/// Facts by their titles: the first few, and how many more.
fn depends(
    teller: &Teller,
    found: &mut Found,
    line: fn(Speech, &[&KnownFact], usize) -> String,
    facts: &[&KnownFact],
    kind: ConclusionKind,
) {
    if facts.is_empty() {
        return;
    }
    let line = |most: usize| line(teller.speech, facts, most);
    let least = if kind == ConclusionKind::Demand && teller.paper.demand_whys { 3 } else { 0 };
    match teller.paper.depends.max(least) {
        0 => found.notes.push(Line::new(Words::led(teller.speech, &line(FULL.depends)), On::Screen)),
        most => either(&mut found.notes, &line(FULL.depends), &line(most), |words| {
            Words::led(teller.speech, words)
        }),
    }
}

/// The rule that leads to the worst that is left.
fn perhaps(teller: &mut Teller, found: &mut Found, finding: &Finding) {
    let worst = finding.outcomes.last().map(|outcome| outcome.name.as_str());
    let rule = finding.because.rules.iter().find(|rule| rule.always || Some(rule.decides.as_str()) == worst);
    let Some(rule) = rule else { return };
    let on = Teller::on(tells_why(teller, finding));
    if let Some(sentence) = teller.once(rule, on) {
        let words = labelled(teller.speech, why_or_perhaps(teller.speech, rule.always), sentence);
        found.notes.push(Line::new(words, on));
    }
}

fn disputed(teller: &mut Teller, found: &mut Found, finding: &Finding) {
    let speech = teller.speech;
    found.says = Some(teller.said(speech.brief_disputed()));
    for outcome in &finding.outcomes {
        let mut splits: Vec<&Split> =
            finding.splits.iter().filter(|split| split.outcome.name == outcome.name).collect();
        splits.sort_by_key(|split| split.readings.len());
        let told = splits.iter().take(FULL.splits);
        let told: Vec<Words> = told.map(|split| taken(teller, finding, split)).collect();
        let more = splits.len().saturating_sub(told.len());
        let more = match more {
            0 => String::new(),
            more => format!(" {}", speech.brief_other_readings(count(more))),
        };
        let words = teller.said(&format!("{} {} ", outcome.sentence, speech.brief_so_if_right()));
        let words = words.then(Words::joined(told, &between(speech.brief_or()))).and(&more);
        found.outcomes.push(Line::new(words, On::Both));
    }
    let rule = finding.because.rules.iter().find(|rule| rule.always);
    if let Some(sentence) = rule.and_then(|rule| teller.once(rule, On::Both)) {
        found.notes.push(Line::new(labelled(speech, speech.brief_why(), sentence), On::Both));
    }
}

/// The sentences of a way to read, with who says so.
fn taken(teller: &mut Teller, finding: &Finding, split: &Split) -> Words {
    let speech = teller.speech;
    let reading = |name: &str| finding.readings.iter().find(|reading| reading.name == name);
    let found = split.readings.iter().filter_map(|(name, taken)| Some((reading(name)?, *taken)));
    let sentences = found.map(|(reading, taken): (&OpenReading, bool)| {
        let sentence = if taken { &reading.yes } else { &reading.no };
        let keys = teller.cite(&reading.sources, On::Both);
        let words = Words::said(speech, &speech.quoted(sentence)).cited(keys);
        match reading.leans == Some(taken) {
            true => words.and(&format!(" {}", speech.brief_most_sources())),
            false => words,
        }
    });
    Words::joined(sentences.collect(), &between(speech.brief_and()))
}

/// What stands before a colon, and what behind.
pub(super) fn labelled(speech: Speech, label: &str, words: Words) -> Words {
    Words::label(speech, label).and(" ").then(words)
}

/// The sentences of outcomes.
pub(super) fn sentences(outcomes: &[Outcome]) -> String {
    outcomes.iter().map(|outcome| outcome.sentence.as_str()).collect::<Vec<_>>().join(" ")
}

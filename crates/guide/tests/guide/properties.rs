//! What holds of every interview and every brief, on many paths by chance.

use crate::support::{BORDURIA, REAL, brief, day};
use engine::reference::{self, Full, FullCase, Outcome};
use engine::{Case, Engine};
use generate::Rng;
use guide::{Answer, Interview, Options, QuestionView, Step, Style};
use language::rulebook::{
    ConclusionId, Condition, DateBound, FactId, FactKind, FactType, Known, Status, ValueId, ValueIds, View,
};
use language::{Date, Rulebook};
use std::collections::BTreeMap;

/// The numbers and days on both sides of every threshold.
fn edges(rulebook: &Rulebook) -> (Vec<i32>, Vec<Date>) {
    let (mut numbers, mut days) = (Vec::new(), Vec::new());
    let mut open: Vec<&Condition> = rulebook.rules.iter().map(|rule| &rule.condition).collect();
    open.extend(rulebook.constraints.iter().map(|constraint| &constraint.condition));
    while let Some(condition) = open.pop() {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => open.extend(parts),
            Condition::Not(part) => open.push(part),
            Condition::Number(_, test) => {
                numbers.extend([test.from.saturating_sub(1), test.from, test.to, test.to.saturating_add(1)]);
            }
            Condition::Date(_, test) => {
                let bounds = [test.from, test.until].into_iter().flatten();
                for bound in bounds {
                    if let DateBound::Day(day) = bound {
                        days.extend([day.yesterday().unwrap(), day, day.tomorrow().unwrap()]);
                    }
                }
            }
            _ => {}
        }
    }
    (numbers, days)
}

/// Somebody, by chance, with every fact settled as far as `case` allows; `None` where that cannot be.
fn somebody(
    rulebook: &Rulebook,
    case: &Case,
    rng: &mut Rng,
    edges: &(Vec<i32>, Vec<Date>),
) -> Option<FullCase> {
    let facts =
        rulebook.facts.iter_enumerated().map(|(id, fact)| value(&fact.domain, case.known(id), rng, edges));
    let full = FullCase {
        on: case.on,
        known_by: case.known_by,
        view: case.view,
        facts: facts.collect::<Option<_>>()?,
        readings: rulebook.readings.iter().map(|_| rng.chance(50)).collect(),
    };
    reference::possible(rulebook, &full).then_some(full)
}

fn value(
    domain: &FactType,
    known: Option<&Known>,
    rng: &mut Rng,
    edges: &(Vec<i32>, Vec<Date>),
) -> Option<Full> {
    let allows = |value: &Full| known.is_none_or(|known| allows(known, value));
    for _ in 0..200 {
        let value = match domain {
            FactType::Flag => Full::Flag(rng.chance(50)),
            FactType::Choice(values) => Full::Choice(*rng.pick(&values.keys().collect::<Vec<_>>())?),
            FactType::Set(values) => {
                let rare = rng.chance(50);
                let named = |value: ValueId| usize::from(value) % 7 < 2;
                Full::Set(
                    values
                        .keys()
                        .map(|value| match known {
                            Some(Known::Set { has, .. }) if has.contains(&value) => true,
                            Some(Known::Set { lacks, exact, .. }) if *exact || lacks.contains(&value) => {
                                false
                            }
                            _ => rng.chance(if rare && named(value) { 20 } else { 80 / values.len().max(2) }),
                        })
                        .collect(),
                )
            }
            FactType::Number { from, to, .. } => {
                let edge = rng.pick(&edges.0).copied().unwrap_or(*from);
                Full::Number(if rng.chance(70) { edge.clamp(*from, *to) } else { rng.between(*from, *to) })
            }
            FactType::Date { from, until } => {
                let edge = rng.pick(&edges.1).copied().unwrap_or(*from);
                Full::Date(if rng.chance(90) { edge.max(*from).min(*until) } else { *until })
            }
        };
        if allows(&value) {
            return Some(value);
        }
    }
    None
}

fn allows(known: &Known, value: &Full) -> bool {
    match (known, value) {
        (Known::Flag(known), Full::Flag(flag)) => known == flag,
        (Known::Choice(possible), Full::Choice(value)) => possible.contains(value),
        (Known::Set { has, lacks, exact }, Full::Set(members)) => {
            members.iter_enumerated().all(|(id, inside)| {
                if *inside {
                    has.contains(&id) || !(*exact || lacks.contains(&id))
                } else {
                    !has.contains(&id)
                }
            })
        }
        (Known::Number { from, to }, Full::Number(number)) => from <= number && number <= to,
        (Known::Date { from, until }, Full::Date(day)) => from <= day && day <= until,
        _ => false,
    }
}

fn known(value: &Full) -> Known {
    match value {
        Full::Flag(flag) => Known::Flag(*flag),
        Full::Choice(value) => Known::value(*value),
        Full::Set(members) => {
            let has = members.iter_enumerated().filter(|(_, inside)| **inside).map(|(id, _)| id).collect();
            Known::Set { has, lacks: ValueIds::new(), exact: true }
        }
        Full::Number(number) => Known::Number { from: *number, to: *number },
        Full::Date(day) => Known::Date { from: *day, until: *day },
    }
}

/// The answer of somebody whose fact this is.
fn honest(question: &QuestionView, value: &Full) -> Answer {
    let classes = question.classes.iter().enumerate();
    if let Full::Set(members) = value {
        let inside = |id: &ValueId| members[*id];
        let chosen = classes.filter(|(_, class)| class.values.iter().any(inside)).map(|(place, _)| place);
        return Answer::ChooseSeveral(chosen.collect());
    }
    let mut chosen = classes.filter(|(_, class)| allows(&class.known, value));
    Answer::Choose(chosen.next().unwrap_or_else(|| panic!("{value:?} is in no class of {question:?}")).0)
}

fn conclusion_titled(rulebook: &Rulebook, title: &str) -> ConclusionId {
    rulebook.conclusions.iter_enumerated().find(|(_, entry)| entry.title == title).unwrap().0
}

/// What is settled in a case: the conclusions with one outcome left.
fn settled(engine: &Engine, case: &Case, options: &Options) -> BTreeMap<ConclusionId, Vec<Outcome>> {
    let mut situation = if options.presumptions {
        engine.situation(case)
    } else {
        engine.situation_without_presumptions(case)
    }
    .unwrap();
    let conclusions = engine.rulebook().conclusions.keys();
    let verdicts = conclusions.map(|conclusion| situation.verdict(conclusion));
    verdicts.filter(|verdict| verdict.status == Status::Decided).map(|v| (v.conclusion, v.outcomes)).collect()
}

/// What a walk through an interview came to: for each conclusion told, its status and values.
type Told = BTreeMap<String, (Status, Vec<String>)>;

/// Walks an interview with honest answers, and checks on the way whatever must hold at every step.
fn walk(engine: &Engine, start: Case, truth: &FullCase, skips: usize, rng: &mut Rng) -> (Told, bool) {
    let rulebook = engine.rulebook();
    let options = Options { presumptions: false, ..Options::default() };
    let mut interview = Interview::new(engine, start, options.clone());
    let mut asked: Vec<String> = Vec::new();
    let mut at_most = usize::MAX;
    let mut skipped = false;
    while let Step::Question(question) = interview.step() {
        assert!(!asked.contains(&question.fact), "{} is asked twice, after {asked:?}", question.fact);
        assert!(question.several || question.answers.len() > 1, "{question:?}");
        assert_eq!(question.answers.len(), question.classes.len());
        assert_eq!(question.progress.asked, asked.len());
        let fact = rulebook.fact(&question.fact).unwrap();
        assert_eq!(
            rulebook.facts[fact].kind,
            FactKind::Known,
            "{} is for an official to decide",
            question.fact
        );
        assert_eq!(
            interview.case().known(fact).filter(|_| !question.several),
            None,
            "{} is known",
            question.fact
        );
        at_most = at_most.min(asked.len() + question.progress.at_most_left);
        asked.push(question.fact.clone());
        assert!(asked.len() <= at_most, "more questions than were announced");
        let before = settled(engine, interview.case(), &options);
        let answer = if rng.chance(skips) { Answer::DontKnow } else { honest(&question, &truth.facts[fact]) };
        skipped |= answer == Answer::DontKnow;
        interview.answer(answer).unwrap_or_else(|error| panic!("an honest answer is refused: {error}"));
        let after = settled(engine, interview.case(), &options);
        for (conclusion, outcome) in before {
            assert_eq!(after.get(&conclusion), Some(&outcome), "answering {} undid a verdict", question.fact);
        }
    }
    let brief = interview.brief().unwrap();
    let shown = brief.findings.iter().filter(|finding| finding.shown);
    let told = shown.map(|finding| {
        assert!(
            skipped || finding.missing.is_empty(),
            "{}: {:?} was never asked",
            finding.name,
            finding.missing
        );
        let values = finding.outcomes.iter().map(|outcome| outcome.name.clone()).collect();
        (finding.name.clone(), (finding.status, values))
    });
    (told.collect(), skipped)
}

/// What was told holds what is true.
fn assert_true(rulebook: &Rulebook, truth: &FullCase, told: &Told) {
    for (name, (_, values)) in told {
        let id = rulebook.conclusion(name).unwrap();
        let Outcome::Value(value) = reference::outcome(rulebook, truth, id) else {
            panic!("the rulebook is unsound")
        };
        let true_value = &rulebook.conclusions[id].values[value].name;
        assert!(values.contains(true_value), "{name}: {values:?} without {true_value}, for {truth:?}");
    }
}

fn start(rng: &mut Rng) -> Case {
    let days = ["2024-05-01", "2025-07-01", "2025-12-20", "2026-02-01", "2026-06-01"];
    let mut case = Case::new(day(rng.pick(&days).unwrap()));
    case.view = if rng.chance(30) { View::Practice } else { View::Paper };
    case
}

fn interviews(engine: &Engine, seeds: u64) {
    let rulebook = engine.rulebook();
    let edges = edges(rulebook);
    let mut walked = 0;
    for seed in 0..seeds {
        let mut rng = Rng::new(seed);
        let blank = start(&mut rng);
        let Some(truth) = (0..8).find_map(|_| somebody(rulebook, &blank, &mut rng, &edges)) else { continue };
        walked += 1;
        let (told, _) = walk(engine, blank.clone(), &truth, 0, &mut rng);
        assert_true(rulebook, &truth, &told);
        let (with_gaps, _) = walk(engine, blank.clone(), &truth, 40, &mut rng);
        assert_true(rulebook, &truth, &with_gaps);
        // Some facts were told before in another order: what is told in the end is the same.
        let mut told_before = blank;
        for (fact, entry) in rulebook.facts.iter_enumerated() {
            if entry.kind == FactKind::Known && rng.chance(40) {
                told_before.know(fact, known(&truth.facts[fact]));
            }
        }
        let (again, _) = walk(engine, told_before, &truth, 0, &mut rng);
        for (name, verdict) in &told {
            if let Some(other) = again.get(name) {
                assert_eq!(other, verdict, "{name}, for {truth:?}");
            }
        }
    }
    assert!(walked * 2 > seeds, "too few possible people: {walked} of {seeds}");
}

#[test]
fn interviews_about_borduria_end_and_tell_the_truth() {
    interviews(&BORDURIA, 400);
}

#[test]
fn interviews_on_the_real_rulebook_end_and_tell_the_truth() {
    interviews(&REAL, 20);
}

/// Whether the rest could turn out so, in part or in whole, that two answers leave different verdicts.
fn can_matter(
    case: &Case,
    question: &QuestionView,
    fact: FactId,
    conclusions: &[ConclusionId],
    rng: &mut Rng,
) -> bool {
    let rulebook = BORDURIA.rulebook();
    let edges = edges(rulebook);
    (0..4_000).any(|_| {
        let Some(one) = somebody(rulebook, case, rng, &edges) else { return false };
        let mut known_of_them = case.clone();
        let told = rng.between(0, 100);
        for other in rulebook.facts.keys().filter(|other| *other != fact) {
            if rng.between(0, 100) <= told {
                known_of_them.know(other, known(&one.facts[other]));
            }
        }
        let Ok(situation) = BORDURIA.situation_without_presumptions(&known_of_them) else { return false };
        conclusions.iter().any(|conclusion| {
            let verdict =
                |class: &engine::Class| situation.verdict_with(*conclusion, fact, class.known.clone());
            let verdicts: Vec<_> = question.classes.iter().filter_map(verdict).collect();
            let none = question.several.then(|| known(&Full::Set(none_of(&rulebook.facts[fact].domain))));
            let none = none.and_then(|none| situation.verdict_with(*conclusion, fact, none));
            verdicts.iter().chain(&none).any(|verdict| Some(verdict) != verdicts.first())
        })
    })
}

fn none_of(domain: &FactType) -> typed_index_collections::TiVec<ValueId, bool> {
    match domain {
        FactType::Set(values) => values.iter().map(|_| false).collect(),
        _ => typed_index_collections::TiVec::new(),
    }
}

#[test]
fn a_question_that_cannot_matter_is_never_asked() {
    let rulebook = BORDURIA.rulebook();
    for seed in 0..120 {
        let mut rng = Rng::new(seed);
        let options = Options { presumptions: seed % 2 == 0, ..Options::default() };
        let mut interview = Interview::new(&BORDURIA, start(&mut rng), options);
        while let Step::Question(question) = interview.step() {
            let fact = rulebook.fact(&question.fact).unwrap();
            let conclusions: Vec<ConclusionId> =
                question.matters_to.iter().map(|title| conclusion_titled(rulebook, title)).collect();
            let case = interview.case().clone();
            assert!(can_matter(&case, &question, fact, &conclusions, &mut rng), "{question:?} in {case:?}");
            let places = question.answers.len();
            let answer = if rng.chance(30) {
                Answer::DontKnow
            } else if question.several {
                Answer::ChooseSeveral((0..places).filter(|_| rng.chance(50)).collect())
            } else {
                Answer::Choose(rng.below(places))
            };
            if interview.answer(answer).is_err() {
                interview.answer(Answer::DontKnow).unwrap();
            }
        }
    }
}

/// Keys in brackets, as they are cited in a text.
fn cited(text: &str) -> Vec<String> {
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let brackets = joined
        .split('[')
        .skip(1)
        .filter_map(|rest| rest.split_once(']'))
        .map(|(inside, _)| inside.to_owned());
    brackets.flat_map(|inside| inside.split(", ").map(str::to_owned).collect::<Vec<_>>()).collect()
}

#[test]
fn no_brief_reassures_or_recommends_and_every_source_is_listed() {
    for (engine, seeds) in [(&*BORDURIA, 200), (&*REAL, 80)] {
        let rulebook = engine.rulebook();
        let edges = edges(rulebook);
        for seed in 0..seeds {
            let mut rng = Rng::new(seed);
            let mut case = start(&mut rng);
            let Some(truth) = somebody(rulebook, &case, &mut rng, &edges) else { continue };
            for fact in rulebook.facts.keys() {
                if rng.chance(70) {
                    case.know(fact, known(&truth.facts[fact]));
                }
            }
            let brief = brief(engine, &case, &Options::default());
            for text in [brief.text(&Style::default()), brief.why_text(&Style::default())] {
                check_words(&text);
                let (body, sources) = text.split_once("\nSOURCES\n").unwrap_or((&text, ""));
                for key in cited(body) {
                    let listed = sources.split_whitespace().any(|word| word == key);
                    assert!(listed, "{key} is cited and not listed:\n{text}");
                }
            }
            for finding in &brief.findings {
                check_warnings(rulebook, finding);
            }
        }
    }
}

fn check_words(text: &str) {
    let words = text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    for phrase in [
        "you are safe",
        "he is safe",
        "you should sign",
        "sign the",
        "sign a contract.",
        "we recommend",
        "we advise",
    ] {
        assert!(!words.contains(phrase), "`{phrase}` in:\n{text}");
    }
}

/// Whatever is shown as a way out has its warning beside it.
fn check_warnings(rulebook: &Rulebook, finding: &guide::Finding) {
    for change in finding.ways.iter().flat_map(|way| &way.changes) {
        let fact = &rulebook.facts[rulebook.fact(&change.fact).unwrap()];
        assert_eq!(
            change.beware.as_ref().map(|beware| &beware.text),
            fact.beware.as_ref(),
            "{}",
            change.fact
        );
        assert!(!change.words.is_empty());
    }
}

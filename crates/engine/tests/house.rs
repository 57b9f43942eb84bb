//! The house properties, on the real rulebook.

use engine::reference::{self, Full, FullCase};
use engine::{Case, Engine, Situation, Verdict};
use generate::Rng;
use language::rulebook::{
    Change, ConclusionId, ConclusionKind, Condition, DateBound, FactId, FactType, Known, Mark, Status,
    ValueId, ValueIds, View,
};
use language::{Date, Rulebook};
use std::sync::LazyLock;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| bundle::engine().unwrap());

/// The most questions that any path of an interview may take before its brief.
const MOST_QUESTIONS: usize = 30;

fn day(rng: &mut Rng) -> Date {
    let days = i64::from(rng.between(0, 1700));
    Date::constant(2022, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap()
}

/// A number or day of the rulebook's thresholds, or beside one: where mistakes are.
fn full_case(rulebook: &Rulebook, rng: &mut Rng) -> FullCase {
    let facts = rulebook.facts.iter().map(|fact| match &fact.domain {
        FactType::Flag => Full::Flag(rng.chance(50)),
        FactType::Choice(values) => Full::Choice(ValueId::from(rng.below(values.len()))),
        FactType::Set(values) => {
            let mut members: typed_index_collections::TiVec<ValueId, bool> =
                values.iter().map(|_| false).collect();
            for _ in 0..rng.below(3) {
                let common = ["AZ", "BY", "KZ", "MD", "UA", "RU", "TJ", "UZ", "KG"];
                let name = rng.pick(&common).copied().unwrap_or("AZ");
                if let Some((value, _)) = values.iter_enumerated().find(|(_, value)| value.name == name) {
                    members[value] = true;
                }
            }
            Full::Set(members)
        }
        FactType::Number { from, to, .. } => {
            let near = [0, 7, 8, 11, 12, 13, 17, 18, 32, 33, 36, 64, 65, 66];
            let number = rng.pick(&near).copied().unwrap_or(*from);
            Full::Number(if rng.chance(70) { number } else { rng.between(*from, *to) }.clamp(*from, *to))
        }
        FactType::Date { from, until } => Full::Date(day(rng).clamp(*from, *until)),
    });
    FullCase {
        facts: facts.collect(),
        on: day(rng),
        known_by: rng.chance(30).then(|| day(rng)),
        view: if rng.chance(30) { View::Practice } else { View::Paper },
        readings: rulebook.readings.iter().map(|_| rng.chance(50)).collect(),
    }
}

fn case_of(full: &FullCase) -> Case {
    let mut case = Case::new(full.on);
    case.known_by = full.known_by;
    case.view = full.view;
    for (fact, value) in full.facts.iter_enumerated() {
        case.know(fact, known(value));
    }
    case
}

fn known(full: &Full) -> Known {
    match full {
        Full::Flag(flag) => Known::Flag(*flag),
        Full::Choice(value) => Known::value(*value),
        Full::Set(members) => Known::Set {
            has: members.iter_enumerated().filter(|(_, inside)| **inside).map(|(value, _)| value).collect(),
            lacks: ValueIds::new(),
            exact: true,
        },
        Full::Number(number) => Known::Number { from: *number, to: *number },
        Full::Date(day) => Known::Date { from: *day, until: *day },
    }
}

#[test]
fn the_rulebook_agrees_with_the_plain_evaluator() {
    let engine = &*ENGINE;
    let rulebook = engine.rulebook();
    let mut rng = Rng::new(821);
    let mut compared = 0;
    for _ in 0..20_000 {
        let full = full_case(rulebook, &mut rng);
        let situation = engine.situation_without_presumptions(&case_of(&full));
        assert_eq!(situation.is_ok(), reference::possible(rulebook, &full));
        let Ok(mut situation) = situation else { continue };
        for conclusion in rulebook.conclusions.keys() {
            // A complete case leaves only readings open; the one taken must be among the outcomes.
            let expected = reference::outcome(rulebook, &full, conclusion);
            let verdict = situation.verdict(conclusion);
            assert_ne!(verdict.status, Status::Open, "{full:?}");
            assert!(verdict.outcomes.contains(&expected), "{full:?}");
            let split = situation.reading_splits(conclusion).into_iter().find(|split| {
                split.readings.iter().all(|(reading, taken)| full.readings[*reading] == *taken)
            });
            assert_eq!(split.map_or(verdict.outcomes[0], |split| split.outcome), expected, "{full:?}");
            compared += 1;
        }
    }
    assert!(compared > 50_000, "only {compared} outcomes compared");
}

#[test]
fn accounts_and_cases_come_out_as_expected() {
    let engine = &*ENGINE;
    let failures: Vec<String> = engine
        .rulebook()
        .accounts
        .iter_enumerated()
        .flat_map(|(id, account)| {
            let failures = engine.test_account(id);
            failures.into_iter().map(|failure| format!("{}: {:?}", account.name, failure.fault))
        })
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn decided(situation: &mut Situation<'_>, conclusions: &[ConclusionId]) -> Vec<Verdict> {
    let verdicts = conclusions.iter().map(|conclusion| situation.verdict(*conclusion));
    verdicts.filter(|verdict| verdict.status == Status::Decided).collect()
}

#[test]
fn an_interview_ends_asks_nothing_twice_and_never_undecides() {
    let engine = &*ENGINE;
    let rulebook = engine.rulebook();
    let mut rng = Rng::new(5);
    for _ in 0..400 {
        let journey = rng.below(rulebook.journeys.len());
        let conclusions = &rulebook.journeys[language::rulebook::JourneyId::from(journey)].shows;
        let mut case = Case::new(Date::constant(2026, 2, 1));
        let mut asked: Vec<FactId> = Vec::new();
        let mut answers: Vec<(FactId, Known)> = Vec::new();
        loop {
            let mut situation = engine.situation(&case).unwrap();
            let Some(question) = situation.question(conclusions, &asked) else { break };
            assert!(!asked.contains(&question.fact), "{} asked twice", rulebook.facts[question.fact].name);
            let relevant =
                conclusions.iter().any(|conclusion| situation.missing(*conclusion).contains(&question.fact));
            assert!(relevant, "{} cannot matter", rulebook.facts[question.fact].name);
            let before = decided(&mut situation, conclusions);
            asked.push(question.fact);
            assert!(asked.len() <= MOST_QUESTIONS, "no end after {asked:?}");
            let Some(class) = question.classes.get(rng.below(question.classes.len() + 1)) else { continue };
            let mut next = case.clone();
            next.know(question.fact, class.known.clone());
            let Ok(mut situation) = engine.situation(&next) else { continue };
            for verdict in before {
                assert_eq!(situation.verdict(verdict.conclusion), verdict, "an answer un-decided a verdict");
            }
            answers.push((question.fact, class.known.clone()));
            case = next;
        }
        // Any order of the same answers gives the same verdicts.
        let mut reversed = Case::new(case.on);
        answers.iter().rev().for_each(|(fact, known)| reversed.know(*fact, known.clone()));
        let mut one = engine.situation(&case).unwrap();
        let mut other = engine.situation(&reversed).unwrap();
        for conclusion in conclusions {
            assert_eq!(one.verdict(*conclusion), other.verdict(*conclusion));
        }
    }
}

#[test]
fn the_facts_cited_alone_give_the_same_verdict() {
    let engine = &*ENGINE;
    let rulebook = engine.rulebook();
    let mut rng = Rng::new(17);
    for _ in 0..500 {
        let full = case_of(&full_case(rulebook, &mut rng));
        let mut case = full.clone();
        for fact in rulebook.facts.keys() {
            if rng.chance(50) {
                case.forget(fact);
            }
        }
        let Ok(mut situation) = engine.situation_without_presumptions(&case) else { continue };
        for conclusion in rulebook.conclusions.keys() {
            let reason = situation.reason(conclusion);
            let mut cited = Case::new(case.on);
            cited.known_by = case.known_by;
            cited.view = case.view;
            for fact in &reason.facts {
                cited.know(*fact, case.known(*fact).expect("a cited fact is known").clone());
            }
            let mut alone = engine.situation_without_presumptions(&cited).unwrap();
            assert_eq!(alone.verdict(conclusion), situation.verdict(conclusion));
            for fact in &reason.facts {
                let mut fewer = cited.clone();
                fewer.forget(*fact);
                let mut fewer = engine.situation_without_presumptions(&fewer).unwrap();
                assert_ne!(
                    fewer.verdict(conclusion),
                    situation.verdict(conclusion),
                    "{fact:?} is not needed"
                );
            }
        }
    }
}

#[test]
fn what_becomes_unknown_only_widens_a_verdict() {
    let engine = &*ENGINE;
    let rulebook = engine.rulebook();
    let mut rng = Rng::new(23);
    for _ in 0..2_000 {
        let mut case = case_of(&full_case(rulebook, &mut rng));
        let Ok(mut situation) = engine.situation_without_presumptions(&case) else { continue };
        let before: Vec<Verdict> =
            rulebook.conclusions.keys().map(|conclusion| situation.verdict(conclusion)).collect();
        case.forget(FactId::from(rng.below(rulebook.facts.len())));
        let mut wider = engine.situation_without_presumptions(&case).unwrap();
        for verdict in before {
            let now = wider.verdict(verdict.conclusion);
            assert!(verdict.outcomes.iter().all(|outcome| now.outcomes.contains(outcome)));
        }
    }
}

/// Every threshold of every rule: a fact, and the first number or day behind the threshold.
fn thresholds(rulebook: &Rulebook) -> Vec<(FactId, Known)> {
    let mut found = Vec::new();
    rulebook.rules.iter().for_each(|rule| add_thresholds(&rule.condition, rulebook, &mut found));
    let mut unique: Vec<(FactId, Known)> = Vec::new();
    for threshold in found {
        if !unique.contains(&threshold) {
            unique.push(threshold);
        }
    }
    unique
}

fn add_thresholds(condition: &Condition, rulebook: &Rulebook, found: &mut Vec<(FactId, Known)>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| add_thresholds(part, rulebook, found));
        }
        Condition::Not(part) => add_thresholds(part, rulebook, found),
        Condition::Number(fact, test) => {
            let FactType::Number { from, to, .. } = rulebook.facts[*fact].domain else { return };
            let starts = [Some(test.from), test.to.checked_add(1)].into_iter().flatten();
            let inside = starts.filter(|start| from < *start && *start <= to);
            found.extend(inside.map(|start| (*fact, Known::Number { from: start, to: start })));
        }
        Condition::Date(fact, test) => {
            let day = |bound| match bound {
                Some(DateBound::Day(day)) => Some(day),
                _ => None,
            };
            let starts = [day(test.from), day(test.until).and_then(|last| last.tomorrow().ok())];
            found.extend(
                starts.into_iter().flatten().map(|start| (*fact, Known::Date { from: start, until: start })),
            );
        }
        _ => {}
    }
}

#[test]
fn every_threshold_has_a_case_on_both_sides() {
    let rulebook = ENGINE.rulebook();
    let mut lonely = Vec::new();
    for (fact, start) in thresholds(rulebook) {
        let givens = || rulebook.accounts.iter().flat_map(|account| &account.given.facts);
        let known = || givens().filter(|(given, _)| *given == fact).map(|(_, known)| known);
        let (below, behind) = match &start {
            Known::Number { from: start, .. } => (
                known().any(|known| matches!(known, Known::Number { to, .. } if *to == start - 1)),
                known().any(|known| matches!(known, Known::Number { from, .. } if from == start)),
            ),
            Known::Date { from: start, .. } => {
                let before = start.yesterday().unwrap();
                (
                    known().any(|known| matches!(known, Known::Date { until, .. } if *until == before)),
                    known().any(|known| matches!(known, Known::Date { from, .. } if from == start)),
                )
            }
            _ => (true, true),
        };
        if !below || !behind {
            lonely
                .push(format!("{} at {start:?}: below {below}, behind {behind}", rulebook.facts[fact].name));
        }
    }
    assert!(lonely.is_empty(), "thresholds without a case right beside them:\n{}", lonely.join("\n"));
}

/// What rests on a conclusion is no stronger than it: the lodging of a Kazakh's application rests on an exemption that
/// one outlet reports.
#[test]
fn strength_goes_through_conclusions() {
    let rulebook = ENGINE.rulebook();
    let account = rulebook.account("case-25").unwrap();
    let case = Case::from_given(&rulebook.accounts[account].given, Date::constant(2026, 2, 1));
    let mut situation = ENGINE.situation(&case).unwrap();
    for name in ["residence-paper", "residence-lodging"] {
        let reason = situation.reason(rulebook.conclusion(name).unwrap());
        assert_eq!(reason.strength, Mark::SingleSource, "{name}");
    }
}

#[test]
fn a_paper_is_never_offered_without_what_it_means() {
    let rulebook = ENGINE.rulebook();
    let mut papers = 0;
    for (id, conclusion) in rulebook.conclusions.iter_enumerated() {
        if conclusion.kind != ConclusionKind::Demand {
            continue;
        }
        for fact in ENGINE.needs(id).iter().map(|fact| &rulebook.facts[*fact]) {
            if fact.change == Change::Heavy {
                assert!(fact.beware.is_some(), "{} has no `beware`", fact.name);
                papers += 1;
            }
        }
    }
    assert!(papers >= 3, "contract, Emergencies Ministry contract and commission finding are papers");
}

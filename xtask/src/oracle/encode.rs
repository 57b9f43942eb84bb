//! A rulebook as an answer-set program: a third reading of `docs/language.md`, next to the two evaluators.
//!
//! An answer set is one complete case: a date, a known-by date and a view (`context`), a value of every fact
//! (`fact`, `member`), a way to take every reading (`reading`), and what follows. `excluded` marks a case that a
//! `never` block excludes.

use language::Rulebook;
use language::rulebook::{
    Condition, Date, DateBound, FactType, Given, Rounding, Rule, SetTest, Standing, TermUnit, View,
};
use std::fmt::Display;

/// What every program begins with.
const COMMON: &str = "\
1 { context(C) : is_context(C) } 1.
on(N) :- context(C), on_day(C, N).
known_by(K) :- context(C), known_day(C, K).
view(V) :- context(C), has_view(C, V).
holds(R) :- in_play(R), not beaten(R).
beaten(R) :- exception(E, R), holds(E).
claims(C, V) :- holds(R), decides(R, C, V).
claimed(C) :- claims(C, _).
outcome(C, conflict) :- claims(C, V), claims(C, W), V < W.
outcome(C, V) :- claims(C, V), not outcome(C, conflict).
outcome(C, V) :- conclusion(C), not claimed(C), otherwise(C, V).
outcome(C, gap) :- conclusion(C), not claimed(C), not otherwise(C, _).
unclaimed(C) :- conclusion(C), not claimed(C).
fails(R) :- decides(R, C, V), not holds(R).
#show outcome/2.
#show unclaimed/1.
#show holds/1.
#show fails/1.
";

/// The number of a day: days since 2000-01-01, as in `solve.py`.
pub(crate) fn day_number(day: Date) -> i32 {
    Date::constant(2000, 1, 1).until(day).map_or(0, |span| span.get_days())
}

/// The program of a rulebook, with the dates and views of these cases as its contexts.
pub(crate) fn program(rulebook: &Rulebook, cases: &[Given]) -> String {
    let mut encoder = Encoder { lines: COMMON.to_owned(), conditions: 0 };
    encoder.contexts(cases);
    encoder.facts(rulebook);
    for (index, conclusion) in rulebook.conclusions.iter().enumerate() {
        encoder.line(format_args!("conclusion({index})."));
        if let Some(value) = conclusion.otherwise {
            encoder.line(format_args!("otherwise({index}, {}).", value.0));
        }
    }
    for (index, rule) in rulebook.rules.iter().enumerate() {
        encoder.rule(rulebook, index, rule);
    }
    for constraint in &rulebook.constraints {
        let condition = encoder.condition(&constraint.condition);
        encoder.line(format_args!("excluded :- true({condition})."));
    }
    encoder.lines
}

struct Encoder {
    lines: String,
    conditions: usize,
}

impl Encoder {
    fn line(&mut self, line: impl Display) {
        self.lines.push_str(&format!("{line}\n"));
    }

    fn contexts(&mut self, cases: &[Given]) {
        for (index, case) in cases.iter().enumerate() {
            let on = case.on.map_or(0, day_number);
            let known_by = case.known_by.map_or("#sup".to_owned(), |day| day_number(day).to_string());
            let view = match case.view {
                View::Paper => "paper",
                View::Practice => "practice",
            };
            self.line(format_args!("is_context({index}). on_day({index}, {on})."));
            self.line(format_args!("known_day({index}, {known_by}). has_view({index}, {view})."));
        }
    }

    fn facts(&mut self, rulebook: &Rulebook) {
        for (index, fact) in rulebook.facts.iter().enumerate() {
            let (low, high) = match &fact.domain {
                FactType::Flag => (0, 1),
                FactType::Choice(values) => (0, last(values.len())),
                FactType::Number { from, to, .. } => (*from, *to),
                FactType::Date { from, until } => (day_number(*from), day_number(*until)),
                FactType::Set(values) => {
                    self.line(format_args!("{{ member({index}, 0..{}) }}.", last(values.len())));
                    continue;
                }
            };
            self.line(format_args!("1 {{ fact({index}, {low}..{high}) }} 1."));
        }
        for index in 0..rulebook.readings.len() {
            self.line(format_args!("{{ reading({index}) }}."));
        }
    }

    fn rule(&mut self, rulebook: &Rulebook, index: usize, rule: &Rule) {
        let (conclusion, value) = rule.decides;
        self.line(format_args!("decides({index}, {}, {}).", conclusion.0, value.0));
        let standing = rule.instrument.and_then(|id| rulebook.instruments.get(id)).map(|one| one.standing);
        if standing == Some(Standing::Bill) {
            return;
        }
        let mut body = vec!["on(N)".to_owned(), "known_by(K)".to_owned()];
        body.extend(rule.in_force.from.map(|day| format!("N >= {}", day_number(day))));
        body.extend(rule.in_force.until.map(|day| format!("N <= {}", day_number(day))));
        body.extend(rule.known_from.map(|day| format!("K >= {}", day_number(day))));
        body.extend((standing == Some(Standing::Practice)).then(|| "view(practice)".to_owned()));
        self.line(format_args!("counts({index}) :- {}.", body.join(", ")));
        let condition = self.condition(&rule.condition);
        if rule.exception_of.is_empty() {
            self.line(format_args!("in_play({index}) :- counts({index}), true({condition})."));
        }
        for parent in &rule.exception_of {
            let parent = parent.0;
            self.line(format_args!("exception({index}, {parent})."));
            self.line(format_args!(
                "in_play({index}) :- counts({index}), true({condition}), in_play({parent})."
            ));
        }
    }

    /// Writes rules for `true(N)` and gives N.
    fn condition(&mut self, condition: &Condition) -> usize {
        let bodies = self.bodies(condition);
        let number = self.conditions;
        self.conditions += 1;
        for body in bodies {
            self.line(format_args!("true({number}) :- {body}."));
        }
        number
    }

    /// The condition is true where one of the bodies is.
    fn bodies(&mut self, condition: &Condition) -> Vec<String> {
        match condition {
            Condition::All(parts) => {
                let parts: Vec<String> =
                    parts.iter().map(|part| format!("true({})", self.condition(part))).collect();
                vec![if parts.is_empty() { "#true".to_owned() } else { parts.join(", ") }]
            }
            Condition::Any(parts) => {
                parts.iter().map(|part| format!("true({})", self.condition(part))).collect()
            }
            Condition::Not(part) => vec![format!("not true({})", self.condition(part))],
            Condition::Flag(fact) => vec![format!("fact({}, 1)", fact.0)],
            Condition::Choice(fact, values) => {
                values.iter().map(|value| format!("fact({}, {})", fact.0, value.0)).collect()
            }
            Condition::Set(fact, test) => set(fact.0, test),
            Condition::Number(fact, test) => {
                vec![format!("fact({}, X), X >= {}, X <= {}", fact.0, test.from, test.to)]
            }
            Condition::Date(fact, test) => {
                let mut body = format!("fact({}, X), on(N)", fact.0);
                body.extend(test.from.map(|day| format!(", X >= {}", bound(day))));
                body.extend(test.until.map(|day| format!(", X <= {}", bound(day))));
                vec![body]
            }
            Condition::Reading(reading) => vec![format!("reading({})", reading.0)],
            Condition::Conclusion(conclusion, values) => {
                values.iter().map(|value| format!("outcome({}, {})", conclusion.0, value.0)).collect()
            }
        }
    }
}

fn set(fact: u32, test: &SetTest) -> Vec<String> {
    match test {
        SetTest::Has(values) => values.iter().map(|value| format!("member({fact}, {})", value.0)).collect(),
        SetTest::HasOther(values) => {
            let others: Vec<String> = values.iter().map(|value| format!("V != {}", value.0)).collect();
            vec![format!("member({fact}, V), {}", others.join(", "))]
        }
        SetTest::Empty => vec![format!("not member({fact}, _)")],
    }
}

fn bound(bound: DateBound) -> String {
    match bound {
        DateBound::Day(day) => day_number(day).to_string(),
        DateBound::CaseDate { term, days } => {
            let unit = match term.unit {
                TermUnit::Days => "days",
                TermUnit::Months => "months",
                TermUnit::Years => "years",
            };
            let rounding = match term.rounding {
                Rounding::Down => "down",
                Rounding::Up => "up",
            };
            format!("@shift(N, {}, {unit}, {rounding}, {days})", term.amount)
        }
    }
}

/// The last index of a list of this length.
fn last(length: usize) -> i32 {
    i32::try_from(length).unwrap_or(i32::MAX) - 1
}

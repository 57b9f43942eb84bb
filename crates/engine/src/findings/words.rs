//! Findings in words: what is found, why it is so, and what to do.

use super::{Finding, Obstacle};
use crate::describe::listed;
use language::rulebook::{ConclusionId, ConstraintId, FileId, InstrumentId, Place, RuleId, ValueId};
use language::{Code, Diagnostic, Rulebook};

pub(super) fn diagnostic(rulebook: &Rulebook, finding: &Finding) -> Diagnostic {
    let words = Words { rulebook, place: finding.place(rulebook) };
    match finding {
        Finding::DeadRule { rule, cause } => words.dead_rule(*rule, cause),
        Finding::IdleException { rule, instead } => words.idle_exception(*rule, instead),
        Finding::RepeatedRule { rule, repeats } => words.repeated_rule(*rule, *repeats),
        Finding::UnreachedValue { conclusion, value } => words.unreached_value(*conclusion, *value),
        Finding::IdleFact { fact, rules } => {
            words.idle(Code::IdleFact, "fact", &rulebook.facts[*fact].name, rules)
        }
        Finding::IdleReading { reading, rules } => {
            words.idle(Code::IdleReading, "reading", &rulebook.readings[*reading].name, rules)
        }
        Finding::IdleConstraint { constraint, others } => words.idle_constraint(*constraint, others),
        Finding::IdleInstrument { instrument, rules } => words.idle_instrument(*instrument, rules),
    }
}

struct Words<'r> {
    rulebook: &'r Rulebook,
    place: &'r Place,
}

/// More places than this hide what they should show.
const SHOWN: usize = 6;

impl Words<'_> {
    fn at(&self, code: Code, message: String, label: &str, help: &str) -> Diagnostic {
        let (file, span): (FileId, _) = (self.place.file, self.place.header.clone());
        Diagnostic::new(code, file, span, message).label(label).help(help)
    }

    fn named(&self, rules: &[RuleId]) -> String {
        let mut names: Vec<String> =
            rules.iter().take(SHOWN).map(|rule| format!("`{}`", self.rulebook.rules[*rule].name)).collect();
        if rules.len() > SHOWN {
            names.push(format!("{} more", rules.len() - SHOWN));
        }
        listed(&names.iter().map(String::as_str).collect::<Vec<_>>(), "and")
    }

    /// The diagnostic with the places of these rules.
    fn beside(&self, diagnostic: Diagnostic, rules: &[RuleId], label: &str) -> Diagnostic {
        rules.iter().take(SHOWN).fold(diagnostic, |diagnostic, rule| {
            let place = &self.rulebook.rules[*rule].place;
            diagnostic.related(place.file, place.header.clone(), label)
        })
    }

    /// "the rule `x`" or "the exception `x`".
    fn rule(&self, rule: RuleId) -> String {
        let rule = &self.rulebook.rules[rule];
        let kind = if rule.exception_of.is_empty() { "rule" } else { "exception" };
        format!("the {kind} `{}`", rule.name)
    }

    fn dead_rule(&self, rule: RuleId, cause: &Obstacle) -> Diagnostic {
        let defeating: &[RuleId] = if let Obstacle::Defeated(by) = cause { by } else { &[] };
        let why = match cause {
            Obstacle::NeverTrue => "its condition is never true".to_owned(),
            Obstacle::Excluded => {
                "its condition is true only where a `never` block excludes the case".to_owned()
            }
            Obstacle::NoParent => "no rule that it belongs to is ever in play".to_owned(),
            Obstacle::ApartFromParents => {
                "its condition is never true where a rule that it belongs to is in play".to_owned()
            }
            Obstacle::Dates => {
                "where it counts by its dates and its standing, it is never in play".to_owned()
            }
            Obstacle::Defeated(by) => {
                format!("wherever it is in play, an exception of it holds: {}", self.named(by))
            }
        };
        let help = match cause {
            Obstacle::Defeated(_) => "narrow its exceptions, or take the block out and state them as rules",
            Obstacle::Dates => "mend its dates, or take the block out",
            _ => "mend its condition, or take the block out",
        };
        let message = format!("{} never decides anything: {why}", self.rule(rule));
        self.beside(self.at(Code::DeadRule, message, "never holds", help), defeating, "this holds instead")
    }

    fn idle_exception(&self, id: RuleId, instead: &[RuleId]) -> Diagnostic {
        let (conclusion, value) = self.rulebook.rules[id].decides;
        let entry = &self.rulebook.conclusions[conclusion];
        let test = format!("`{} is {}`", entry.name, entry.values[value].name);
        let why = match instead {
            [] => format!("without it no rule would hold there, and {test} is the `otherwise` value"),
            rules => format!("without it {} would hold there, and {test} all the same", self.named(rules)),
        };
        let message = format!("{} never changes an outcome: {why}", self.rule(id));
        let help = "mend what it decides or its condition, or take the block out";
        self.beside(
            self.at(Code::IdleException, message, "to no effect", help),
            instead,
            "this decides the same",
        )
    }

    fn repeated_rule(&self, id: RuleId, repeats: RuleId) -> Diagnostic {
        let rule = &self.rulebook.rules[id];
        let other = &self.rulebook.rules[repeats].name;
        let why = if rule.exception_of.is_empty() {
            format!("wherever it holds, `{other}` holds and decides the same")
        } else {
            format!("without it `{other}` would hold wherever it does, and decides the same")
        };
        let message = format!("{} only repeats `{other}`: {why}", self.rule(id));
        let help = "mend its condition, or take the block out and add its source to the other";
        self.beside(self.at(Code::RepeatedRule, message, "to no effect", help), &[repeats], "this suffices")
    }

    fn unreached_value(&self, id: ConclusionId, value: ValueId) -> Diagnostic {
        let conclusion = &self.rulebook.conclusions[id];
        let rules: Vec<RuleId> =
            self.rulebook.rules_of(id).filter(|rule| self.rulebook.rules[*rule].decides.1 == value).collect();
        let is_otherwise = conclusion.otherwise == Some(value);
        let why = match (rules.as_slice(), is_otherwise) {
            ([], false) => "no rule decides it, and it is not the `otherwise` value".to_owned(),
            ([], true) => "it is the `otherwise` value, and some rule holds in every case".to_owned(),
            (rules, _) => format!("wherever {} could decide it, something else holds", self.named(rules)),
        };
        let message =
            format!("`{} is {}` is never reached: {why}", conclusion.name, conclusion.values[value].name);
        let help = "write the rule that decides it, or take the value out";
        let shown = self.at(Code::UnreachedValue, message, "one of its values is never reached", help);
        self.beside(shown, &rules, "this decides it")
    }

    fn idle(&self, code: Code, kind: &str, name: &str, rules: &[RuleId]) -> Diagnostic {
        let why = match rules {
            [] => "only `never` blocks test it, and they tie it to nothing that matters".to_owned(),
            [one] => format!("{} tests it, to no effect", self.named(&[*one])),
            rules => format!("{} test it, to no effect", self.named(rules)),
        };
        let message = format!("no outcome depends on the {kind} `{name}`: {why}");
        let help = "mend the conditions that test it, or take it out of them and take out its block";
        self.beside(self.at(code, message, "tested to no effect", help), rules, "this tests it")
    }

    fn idle_constraint(&self, id: ConstraintId, others: &[ConstraintId]) -> Diagnostic {
        let names: Vec<String> =
            others.iter().map(|other| format!("`{}`", self.rulebook.constraints[*other].name)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let why = match names.as_slice() {
            [] => "its condition is never true".to_owned(),
            [one] => format!("{one} excludes every such case already"),
            all => format!("{} together exclude every such case already", listed(all, "and")),
        };
        let message = format!("`never {}` excludes nothing: {why}", self.rulebook.constraints[id].name);
        let help = "mend its condition, or take the block out";
        let shown = self.at(Code::IdleConstraint, message, "excludes nothing", help);
        others.iter().fold(shown, |shown, other| {
            let place = &self.rulebook.constraints[*other].place;
            shown.related(place.file, place.header.clone(), "this excludes it")
        })
    }

    fn idle_instrument(&self, id: InstrumentId, rules: &[RuleId]) -> Diagnostic {
        let instrument = &self.rulebook.instruments[id];
        let why = match instrument.standing {
            language::rulebook::Standing::Bill => "a bill counts in no view",
            _ => "where it counts by its dates and its standing, none of them is ever in play",
        };
        let message = format!("no rule under the instrument `{}` can ever hold: {why}", instrument.name);
        let help = "mend its dates or its standing, or take its rules out and say in `says` what it did";
        self.beside(
            self.at(Code::IdleInstrument, message, "to no effect", help),
            rules,
            "this can never hold",
        )
    }
}

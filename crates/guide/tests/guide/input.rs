//! Every mistake that can be made in a case, and what is said of it.

use crate::support::{BORDURIA, REAL, day, lines};
use engine::Case;
use generate::Rng;
use guide::{Speech, case_from_assignments, case_from_json, case_to_json};
use insta::assert_snapshot;
use language::rulebook::{FactId, FactType, Known, ValueIds, View};

fn assigned(facts: &[&str]) -> String {
    let rulebook = BORDURIA.rulebook();
    match case_from_assignments(Speech::default(), rulebook, Case::new(day("2025-07-01")), facts) {
        Ok(case) => format!("{}", case_to_json(rulebook, &case)["facts"]),
        Err(errors) => lines(&errors),
    }
}

fn read(json: &str) -> String {
    let rulebook = BORDURIA.rulebook();
    match case_from_json(Speech::default(), rulebook, json, day("2025-07-01")) {
        Ok(case) => format!("{}", case_to_json(rulebook, &case)),
        Err(errors) => lines(&errors),
    }
}

#[test]
fn assignments_say_what_they_mean() {
    let all = [
        "sex=male",
        "application=residence,pending",
        "citizenship=SYL,BOR",
        "capable",
        "contract=12 months",
        "age=18..64",
        "file-opened=..2022-02-23",
    ];
    assert_snapshot!(assigned(&all), @r#"{"application":{"any-of":["residence","pending"]},"age":{"from":18,"to":64},"sex":"male","citizenship":["BOR","SYL"],"capable":true,"contract":12,"file-opened":{"from":"2020-01-01","to":"2022-02-23"}}"#);
    assert_snapshot!(assigned(&["citizenship=none", "capable=no", "age=66..", "file-opened=2022-02-23"]), @r#"{"age":{"from":66,"to":120},"citizenship":[],"capable":false,"file-opened":"2022-02-23"}"#);
    assert_snapshot!(assigned(&["contract=..11 months", "age=1 year"]), @r#"{"age":1,"contract":{"from":0,"to":11}}"#);
}

#[test]
fn unknown_takes_back_what_was_known() {
    let rulebook = BORDURIA.rulebook();
    let mut base = Case::new(day("2025-07-01"));
    let age = rulebook.fact("age").unwrap();
    base.know(age, Known::Number { from: 48, to: 48 });
    let case = case_from_assignments(Speech::default(), rulebook, base, &["age=unknown"]).unwrap();
    assert_eq!(case.known(age), None);
}

#[test]
fn every_mistake_of_an_assignment_is_named_at_once() {
    let mistakes = [
        "sxe=male",
        "weather=fine",
        "sex=mle",
        "sex=Male",
        "citizenship=SLY",
        "citizenship=Syldavia",
        "citizenship=QQ,BOR",
        "age=150",
        "age=-1",
        "age=64..18",
        "age=old",
        "age=12 months",
        "age=..",
        "age=99999999999999999999",
        "file-opened=2025-02-29",
        "file-opened=29.02.2024",
        "file-opened=1990-01-01",
        "file-opened=2024-05-01..2023-05-01",
        "capable=true",
        "capable=perhaps",
        "sex",
        "contract=",
        "=5",
        "",
    ];
    assert_snapshot!(assigned(&mistakes));
}

#[test]
fn a_fact_given_twice_is_a_mistake() {
    assert_snapshot!(assigned(&["age=48", "sex=male", "age=48"]), @"age: `age=48` gives this fact a second time");
    assert_snapshot!(assigned(&["age=48", "age=unknown"]), @"age: `age=unknown` gives this fact a second time");
}

#[test]
fn the_nearest_country_is_one_that_the_rules_name() {
    let rulebook = REAL.rulebook();
    let errors =
        case_from_assignments(Speech::default(), rulebook, Case::new(day("2026-02-01")), &["citizenship=KX"])
            .unwrap_err();
    assert_snapshot!(lines(&errors), @"citizenship: `KX` is not a value of this fact; did you mean `KG` (Kyrgyzstan)?");
    let errors = case_from_assignments(
        Speech::default(),
        rulebook,
        Case::new(day("2026-02-01")),
        &["citizenship=kyrgyzstan"],
    )
    .unwrap_err();
    assert_eq!(errors[0].suggestion.as_deref(), Some("KG"));
}

#[test]
fn json_says_what_it_means() {
    let json = r#"{"on": "2025-06-01", "known-by": "2025-05-01", "view": "practice", "facts": {
        "sex": "male", "application": {"any-of": ["residence", "card"]}, "citizenship": {"has": ["SYL"], "lacks": ["BOR"]},
        "capable": null, "contract": {"to": 11}, "age": {"from": 18, "to": 64}, "file-opened": {"from": "2024-01-01"}}}"#;
    assert_snapshot!(read(json), @r#"{"on":"2025-06-01","known-by":"2025-05-01","view":"practice","facts":{"application":{"any-of":["residence","card"]},"age":{"from":18,"to":64},"sex":"male","citizenship":{"has":["SYL"],"lacks":["BOR"]},"contract":{"from":0,"to":11},"file-opened":{"from":"2024-01-01","to":"2030-12-31"}}}"#);
    assert_snapshot!(read("{}"), @r#"{"on":"2025-07-01","facts":{}}"#);
    assert_snapshot!(read(r#"{"on": null, "facts": {"citizenship": []}}"#), @r#"{"on":"2025-07-01","facts":{"citizenship":[]}}"#);
}

#[test]
fn every_mistake_in_json_is_named_at_once() {
    let json = r#"{"on": "2025-02-29", "know-by": "2025-01-01", "view": "papers", "name": "Igor", "on": "2025-01-01",
        "facts": {
            "sxe": "male", "sex": 1, "application": {"any-of": []}, "citizenship": ["SYL", "XX", 3], "age": 48.5,
            "capable": "yes", "contract": {"from": 12, "till": 24}, "contract": 3, "file-opened": {"from": "2031-01-01"},
            "ties-accepted": {"has": []}}}"#;
    assert_snapshot!(read(json));
    let json = r#"{"known-by": 5, "view": "practise", "facts": {
        "age": 150, "sex": {"any-off": ["male"]}, "citizenship": {"has": ["SYL"], "lacks": ["SYL"]},
        "contract": {"from": 24, "to": 12}, "capable": [], "file-opened": "2020-13-01", "application": "resident"}}"#;
    assert_snapshot!(read(json));
}

#[test]
fn what_is_no_case_is_refused() {
    assert_snapshot!(read("[1, 2]"), @"case: `[1, 2]` is not an object with a key `facts`");
    assert_snapshot!(read("{\"facts\": {\n  \"age\" 48}}"), @"case: is not JSON: expected `:` at line 2 column 9");
    assert_snapshot!(read(r#"{"facts": "all of them"}"#), @"facts: `all of them` is not an object of facts with their values");
    assert_snapshot!(read(""), @"case: is not JSON: EOF while parsing a value at line 1 column 0");
}

/// Something that can be known of a fact, by chance.
fn anything(rng: &mut Rng, domain: &FactType) -> Known {
    match domain {
        FactType::Flag => Known::Flag(rng.between(0, 1) == 1),
        FactType::Choice(values) => {
            let mut some: Vec<_> = values.keys().filter(|_| rng.between(0, 1) == 1).collect();
            if some.is_empty() {
                some.extend(values.keys().next_back());
            }
            Known::Choice(some.into())
        }
        FactType::Set(values) => {
            let exact = rng.between(0, 1) == 1;
            let side: Vec<i32> = values.iter().map(|_| rng.between(0, 3)).collect();
            let of = |wanted| {
                values.keys().zip(&side).filter(|(_, side)| **side == wanted).map(|(id, _)| id).collect()
            };
            Known::Set { has: of(0), lacks: if exact { ValueIds::new() } else { of(1) }, exact }
        }
        FactType::Number { from, to, .. } => {
            let (one, other) = (rng.between(*from, *to), rng.between(*from, *to));
            Known::Number { from: one.min(other), to: one.max(other) }
        }
        FactType::Date { from, until } => {
            let middle = day("2024-02-29");
            if rng.between(0, 1) == 1 {
                Known::Date { from: *from, until: middle }
            } else {
                Known::Date { from: middle, until: *until }
            }
        }
    }
}

#[test]
fn a_case_written_as_json_reads_back_as_it_was() {
    for engine in [&*BORDURIA, &*REAL] {
        let rulebook = engine.rulebook();
        for seed in 0..300 {
            let mut rng = Rng::new(seed);
            let mut case = Case::new(day("2025-07-01"));
            case.known_by = (rng.between(0, 1) == 1).then(|| day("2025-01-01"));
            case.view = if rng.between(0, 1) == 1 { View::Practice } else { View::Paper };
            let facts: Vec<FactId> = rulebook.facts.keys().filter(|_| rng.between(0, 2) > 0).collect();
            for fact in facts {
                case.know(fact, anything(&mut rng, &rulebook.facts[fact].domain));
            }
            let written = case_to_json(rulebook, &case).to_string();
            let read = case_from_json(Speech::default(), rulebook, &written, day("1999-01-01"));
            assert_eq!(read, Ok(case), "{written}");
        }
    }
}

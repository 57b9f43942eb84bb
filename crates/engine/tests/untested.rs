//! What no account or case reaches.

use engine::Engine;
use language::InputFile;

const LAW: &str = "rulebook b\n    title  \"B\"\n    checked until  2026-01-31\n
source G\n    publisher  \"P\"\n    title  \"T\"\n    date  2024-03-01\n    mark  primary\n
instrument act\n    title  \"A\"\n    standing  enacted\n    in force  from 2020-01-01\n    source  G\n
fact age\n    type  number from 0 to 120 years\n    title  \"age\"\n    ask  \"Age?\"\n    intrusive  low\n    change  waiting\n
reading includes-65\n    question  \"65?\"\n    yes  \"Y\"\n    no  \"N\"\n    source  G\n
conclusion paper\n    kind  demand\n    title  \"Paper\"\n    values  free \"Free.\"\n            asked \"Asked.\"\n    otherwise  free\n    source  G\n
rule grown-ups\n    decides  paper is asked\n    under  act\n    says  \"S\"\n    when  age is at least 18\n
exception old of grown-ups\n    decides  paper is free\n    says  \"S\"\n    when  age is more than 65\n
exception just-old of grown-ups\n    decides  paper is free\n    says  \"S\"\n    when  age is 65 and not reading includes-65\n
";

/// Names of what is left out, of a rulebook with these cases.
fn left_out(cases: &str) -> String {
    let engine = compiled(format!("```yol\n{LAW}{cases}```\n"));
    let rulebook = engine.rulebook();
    let untested = engine.untested();
    let rules = untested.rules.iter().map(|id| rulebook.rules[*id].name.clone());
    let readings = untested.readings.iter().map(|id| rulebook.readings[*id].name.clone());
    let values = untested
        .values
        .iter()
        .map(|(conclusion, value)| rulebook.conclusions[*conclusion].values[*value].name.clone());
    rules.chain(readings).chain(values).collect::<Vec<_>>().join(" ")
}

fn case(name: &str, age: &str, expect: &str) -> String {
    format!(
        "\ncase {name}\n    title  \"C\"\n    source  G\n    given  on 2026-01-01{age}\n    expect  paper is {expect}\n"
    )
}

#[test]
fn without_cases_nothing_is_reached() {
    assert_eq!(left_out(""), "grown-ups old just-old includes-65 free asked");
}

#[test]
fn a_case_reaches_its_rule_and_its_value() {
    assert_eq!(left_out(&case("young", ", age 40", "asked")), "old just-old includes-65 free");
}

#[test]
fn a_case_with_missing_facts_reaches_nothing() {
    assert_eq!(
        left_out(&case("some", "", "free or asked, open")),
        "grown-ups old just-old includes-65 free asked"
    );
}

#[test]
fn a_dispute_reaches_its_reading_and_both_values() {
    assert_eq!(left_out(&case("border", ", age 65", "free or asked, disputed on includes-65")), "old");
}

fn compiled(text: String) -> Engine {
    let file = InputFile { path: "b.md".into(), text };
    Engine::compile(language::compile(vec![file]).unwrap_or_else(|failure| panic!("{failure}"))).unwrap()
}

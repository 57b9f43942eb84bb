//! One plant for each kind of fault, in several forms.

use super::Soil;
use crate::clean::{BEST, WORST};
use crate::rng::Rng;

/// Blocks, and the faults that they bring about.
type Plant = fn(&mut Rng, &Soil) -> (String, Vec<String>);

pub(super) const PLANTS: [Plant; 10] = [
    dead_rule,
    idle_exception,
    repeated_rule,
    unreached_value,
    idle_fact,
    idle_reading,
    idle_constraint,
    idle_instrument,
    gap,
    conflict,
];

fn dead_rule(rng: &mut Rng, soil: &Soil) -> (String, Vec<String>) {
    let test = &soil.test;
    let contrary = format!("    when  none of\n              {test}\n");
    match rng.below(6) {
        0 => {
            let near = soil.near;
            let rule = format!(
                "rule dead-N\n    decides  outcome-{near} is {WORST}\n    under  enacted-1\n    when  {test}\n    and  \
                 none of\n             {test}\n\n"
            );
            soil.planted(&[rule], &["dead-rule dead-N"])
        }
        1 => soil.planted(&[soil.exception("dead-N", BEST, &contrary)], &["dead-rule dead-N"]),
        2 => {
            let deeper = "exception deeper-N of dead-N\n    decides  outcome-K is poor\n    when  x-N\n\n";
            let deeper = deeper.replace('K', &soil.near.to_string());
            let dead = soil.exception("dead-N", BEST, &contrary);
            soil.planted(&[soil.facts("x"), dead, deeper], &["dead-rule dead-N", "dead-rule deeper-N"])
        }
        3 => {
            let blocks = [
                soil.facts("x"),
                soil.fact('y'),
                soil.conclusion("abc", true),
                soil.rule("rule dead-N", 'b', "x-N"),
                soil.rule("exception all-N of dead-N", 'c', ""),
                soil.rule("rule other-N", 'b', "y-N and not x-N"),
            ];
            soil.planted(&blocks, &["dead-rule dead-N"])
        }
        4 => {
            let never = "never both-N\n    says  \"Nobody is both.\"\n    source  GAZETTE\n    when  x-N\n    and  y-N\n\n";
            let blocks = [
                soil.facts("xy"),
                soil.conclusion("ab", true),
                never.to_owned(),
                soil.rule("rule dead-N", 'b', "x-N and y-N"),
                soil.rule("rule other-N", 'b', "x-N"),
            ];
            soil.planted(&blocks, &["dead-rule dead-N"])
        }
        _ => {
            let fields = "    in force  from 1980-01-01 until 1989-12-31\n    when  x-N\n";
            soil.planted(&[soil.facts("x"), soil.exception("dead-N", BEST, fields)], &["dead-rule dead-N"])
        }
    }
}

fn idle_exception(rng: &mut Rng, soil: &Soil) -> (String, Vec<String>) {
    if rng.chance(50) {
        // Not a repeated rule, for it has a sentence of its own.
        let exception = soil.rule("exception idle-N of one-N", 'b', "y-N");
        let blocks = [
            soil.facts("xy"),
            soil.conclusion("ab", true),
            soil.rule("rule one-N", 'b', "x-N"),
            exception.replace("    when", "    says  \"Nothing else holds here.\"\n    when"),
        ];
        return soil.planted(&blocks, &["idle-exception idle-N"]);
    }
    let blocks = [
        soil.facts("xyz"),
        soil.conclusion("ab", true),
        soil.rule("rule one-N", 'b', "x-N"),
        soil.rule("rule two-N", 'b', "y-N and not x-N"),
        soil.rule("exception idle-N of one-N, two-N", 'b', "z-N"),
    ];
    soil.planted(&blocks, &["idle-exception idle-N"])
}

fn repeated_rule(rng: &mut Rng, soil: &Soil) -> (String, Vec<String>) {
    let start =
        [soil.facts("xy"), soil.conclusion("abc", true), soil.rule("rule one-N", 'b', "x-N")].concat();
    let other = soil.rule("rule other-N", 'c', "y-N and not x-N");
    let again = match rng.below(4) {
        0 => soil.rule("rule again-N", 'b', "x-N"),
        1 => soil.rule("rule again-N", 'b', "x-N and y-N"),
        2 => soil.rule("exception again-N of one-N", 'b', "y-N"),
        _ => {
            let sibling = soil.rule("exception good-N of one-N", 'c', "y-N");
            sibling + &soil.rule("exception again-N of one-N", 'c', &format!("y-N and {}", soil.test))
        }
    };
    soil.planted(&[start, other, again], &["repeated-rule again-N"])
}

fn unreached_value(rng: &mut Rng, soil: &Soil) -> (String, Vec<String>) {
    let start = [soil.facts("x"), soil.conclusion("abc", true), soil.rule("rule one-N", 'b', "x-N")].concat();
    if rng.chance(50) {
        return soil.planted(&[start], &["unreached-value planted-N c"]);
    }
    // The first value is that of nobody, since some rule holds in every case.
    let before = "instrument old-N\n    title  \"Old\"\n    standing  repealed\n    in force  until 1989-12-31\n    source  \
                  GAZETTE\n\nrule before-N\n    decides  planted-N is c\n    under  old-N\n\n";
    let other = soil.rule("rule two-N", 'c', "not x-N");
    soil.planted(&[start, other, before.to_owned()], &["unreached-value planted-N a"])
}

fn idle_fact(rng: &mut Rng, soil: &Soil) -> (String, Vec<String>) {
    let start = [soil.facts("x"), soil.fact('y'), soil.conclusion("ab", true)].concat();
    let rules = match rng.below(2) {
        0 => soil.rule("rule one-N", 'b', "x-N and y-N") + &soil.rule("rule two-N", 'b', "x-N and not y-N"),
        _ => soil.rule("rule one-N", 'b', "any of\n              x-N\n              x-N and y-N"),
    };
    soil.planted(&[start, rules], &["idle-fact y-N"])
}

fn idle_reading(rng: &mut Rng, soil: &Soil) -> (String, Vec<String>) {
    let reading =
        "reading r-N\n    question  \"How?\"\n    yes  \"So.\"\n    no  \"So.\"\n    source  GAZETTE\n\n";
    let start = [soil.facts("x"), reading.to_owned(), soil.conclusion("ab", true)].concat();
    let rules = match rng.below(2) {
        0 => {
            soil.rule("rule one-N", 'b', "x-N and reading r-N")
                + &soil.rule("rule two-N", 'b', "x-N and not reading r-N")
        }
        _ => soil.rule("rule one-N", 'b', "any of\n              x-N\n              x-N and reading r-N"),
    };
    soil.planted(&[start, rules], &["idle-reading r-N"])
}

fn idle_constraint(rng: &mut Rng, soil: &Soil) -> (String, Vec<String>) {
    let never = |name: &str, when: &str| {
        format!("never {name}-N\n    says  \"That cannot be.\"\n    source  GAZETTE\n    when  {when}\n\n")
    };
    let test = &soil.test;
    let blocks = match rng.below(4) {
        0 => never("idle", &format!("{test}\n    and  none of\n             {test}")),
        1 => never("one", "x-N and y-N") + &never("idle", "x-N and y-N and z-N"),
        2 => never("one", "x-N and y-N") + &never("idle", "y-N and x-N"),
        _ => {
            never("one", "x-N and y-N")
                + &never("two", "y-N and z-N")
                + &never("idle", "y-N and any of")
                    .replace("y-N and any of", "y-N\n    and  any of\n             x-N\n             z-N")
        }
    };
    soil.planted(&[soil.facts("xyz"), blocks], &["idle-constraint idle-N"])
}

fn idle_instrument(rng: &mut Rng, soil: &Soil) -> (String, Vec<String>) {
    let dates = match rng.below(2) {
        0 => "    standing  repealed\n    in force  from 1980-01-01 until 1989-12-31\n",
        _ => "    standing  bill\n    in force  from 2026-01-01\n",
    };
    let instrument = format!("instrument idle-N\n    title  \"Idle\"\n{dates}    source  GAZETTE\n\n");
    let rule = soil.exception("under-idle-N", BEST, "    under  idle-N\n    when  x-N\n");
    soil.planted(&[soil.facts("x"), instrument, rule], &["idle-instrument idle-N"])
}

fn gap(_: &mut Rng, soil: &Soil) -> (String, Vec<String>) {
    let blocks = [
        soil.facts("xy"),
        soil.conclusion("ab", false),
        soil.rule("rule one-N", 'b', "x-N"),
        soil.rule("rule two-N", 'a', "y-N and not x-N"),
    ];
    soil.planted(&blocks, &["gap planted-N"])
}

fn conflict(_: &mut Rng, soil: &Soil) -> (String, Vec<String>) {
    let blocks = [
        soil.facts("xy"),
        soil.conclusion("abc", true),
        soil.rule("rule one-N", 'b', "x-N"),
        soil.rule("rule two-N", 'c', "y-N"),
    ];
    soil.planted(&blocks, &["conflict planted-N"])
}

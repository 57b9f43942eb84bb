//! What no day has room for is not held possible.

use super::found;
use crate::common::compiled;
use engine::Engine;

/// Nobody is born after the day of the case: before 2024 there is no case at all.
const LAW: &str = "rulebook b\n    title  \"B\"\n    checked until  2026-01-31\n
source G\n    publisher  \"P\"\n    title  \"T\"\n    date  2024-03-01\n    mark  primary\n
instrument old\n    title  \"O\"\n    standing  repealed\n    in force  from 2020-01-01 until 2023-12-31\n    source  G\n
instrument act\n    title  \"A\"\n    standing  enacted\n    in force  from 2024-01-01\n    source  G\n
fact born\n    type  date from 2024-01-01 to 2024-12-31\n    title  \"born\"\n    ask  \"Born?\"\n    intrusive  low\n    change  never\n
fact late\n    type  yes or no\n    title  \"late\"\n    ask  \"Late?\"\n    intrusive  low\n    change  never\n
conclusion paper\n    kind  demand\n    title  \"Paper\"\n    values  free \"Free.\"\n            asked \"Asked.\"\n    otherwise  free\n    source  G\n
never in-the-future\n    says  \"S\"\n    source  G\n    when  born is after case date\n
rule children\n    decides  paper is asked\n    under  act\n    when  born is before 2024-06-01\n
rule once\n    decides  paper is asked\n    under  old\n    when  late\n
exception latecomers of children\n    decides  paper is free\n    when  late\n";

#[test]
fn a_day_without_any_case_keeps_nothing_alive() {
    let rulebook = compiled(format!("```yol\n{LAW}```\n"), 0);
    let (engine, faults) = Engine::compile_with_faults(rulebook).unwrap();
    assert_eq!(faults, []);
    assert_eq!(found(&engine).into_iter().collect::<Vec<_>>(), ["idle-instrument old"]);
}

#[test]
fn a_date_is_compared_with_days_on_which_it_can_be() {
    let text = format!(
        "```yol\n{}```\n",
        LAW.replace(
            "born is before 2024-06-01",
            "born is before 2024-06-01\n    and  not born is before case date plus 1 day"
        )
    );
    let (engine, _) = Engine::compile_with_faults(compiled(text, 0)).unwrap();
    let found = found(&engine);
    assert!(found.contains("dead-rule children excluded"), "{found:?}");
}

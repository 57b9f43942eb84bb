//! Ways out, waiting and counts on the invented rulebook.

use crate::support::{BORDURIA, account, case, day, lines};
use engine::{Case, Growth};
use guide::{Options, Speech, Style, Voice, WaysOut, weights_from_json};
use insta::assert_snapshot;

fn borduria(facts: &str) -> Case {
    case(BORDURIA.rulebook(), "2025-07-01", facts)
}

fn options(journey: &str) -> Options {
    Options { journey: BORDURIA.rulebook().journey(journey), ..Options::default() }
}

fn about(conclusion: &str) -> Options {
    let conclusion = BORDURIA.rulebook().conclusion(conclusion).unwrap();
    Options { conclusions: vec![conclusion], ..Options::default() }
}

fn ways(case: &Case, options: &Options) -> WaysOut {
    guide::ways_out(&BORDURIA, case, options).unwrap_or_else(|refusal| panic!("{refusal}"))
}

#[test]
fn igor_has_ways_and_the_dangerous_one_stands_last() {
    let ways = ways(&account(BORDURIA.rulebook(), "igor"), &options("residence"));
    let text = ways.text(&Style::default());
    assert_snapshot!("igor_ways_out", text);
    assert_snapshot!("igor_ways_out_as_json", format!("{:#}", ways.json()));
    let (before, after) = text.split_once("Dangerous ways").unwrap();
    assert!(
        !before.contains("rmy contract: 12 months") && after.contains("Beware: The contract does not end")
    );
    assert!(after.find("Beware").unwrap() < after.find("Army contract").unwrap(), "the warning comes first");
}

#[test]
fn what_helps_under_every_reading_is_said_where_the_sources_leave_it_open() {
    let known = "application=residence sex=male citizenship=BOR contract=0 age=";
    let said = |age| {
        let text = ways(&borduria(&format!("{known}{age}")), &about("paper")).text(&Style::default());
        text.contains("What follows holds whichever way the sources are read.")
    };
    assert_eq!((said(64), said(65)), (false, true));
}

#[test]
fn a_boy_of_17_waits_for_his_card() {
    let boy = borduria("application=card sex=male age=17 citizenship=BOR");
    assert_snapshot!(ways(&boy, &about("library")).text(&Style::default()));
}

#[test]
fn with_a_birthday_the_day_is_exact() {
    let growths = vec![Growth { fact: BORDURIA.rulebook().fact("age").unwrap(), since: day("2008-03-14") }];
    let options = Options {
        speech: guide::Speech { voice: Voice::He, ..guide::Speech::default() },
        growths,
        ..about("library")
    };
    let boy = borduria("application=card sex=male age=17");
    let library = &ways(&boy, &options).answers[0];
    let waiting = library.waiting.as_ref().unwrap();
    assert_eq!((waiting.earliest, waiting.from, waiting.until), (day("2026-03-14"), day("2026-03-14"), None));
    let unknown = ways(&boy, &Options { growths: Vec::new(), ..options });
    let waiting = unknown.answers[0].waiting.as_ref().unwrap();
    assert_eq!((waiting.earliest, waiting.from), (day("2025-07-02"), day("2026-07-01")));
}

#[test]
fn the_best_answer_needs_no_way() {
    let woman = borduria("application=residence sex=female");
    assert!(ways(&woman, &about("paper")).text(&Style::default()).contains("Nothing better exists."));
    let answers = ways(&woman, &options("residence")).answers;
    assert!(answers.iter().all(|answered| answered.name != "paper"), "only what could be better is told");
}

#[test]
fn cases_are_counted() {
    let man = borduria("application=residence sex=male citizenship=BOR contract=0");
    let uniform = guide::count(&BORDURIA, &man, None, &about("paper")).unwrap();
    assert_snapshot!("counts", uniform.text(&Style::default()));
    assert_snapshot!("counts_as_json", format!("{:#}", uniform.json()));
}

#[test]
fn weights_move_the_shares() {
    let weights = r#"{"age": {"0..17": 1, "18..64": 3}, "capable": {"yes": 2}}"#;
    let weights = weights_from_json(Speech::default(), BORDURIA.rulebook(), weights).unwrap();
    let man = borduria("application=residence sex=male citizenship=BOR contract=0");
    let counts = guide::count(&BORDURIA, &man, Some(&weights), &about("paper")).unwrap();
    let shares: Vec<f64> = counts.conclusions[0].counts.iter().map(|counted| counted.share).collect();
    assert!((shares[0] - 0.25).abs() < 1e-9 && (shares[1] - 0.75).abs() < 1e-9, "{shares:?}");
}

#[test]
fn every_mistake_in_weights_is_named() {
    let text = r#"{"ege": {"1": 1}, "age": {"0..17": -1}, "sex": {"mail": 1, "female": "many"},
        "citizenship": {"BOR": 2}, "contract": 3, "capable": {"yes": 1, "unknown": 1}}"#;
    let errors = weights_from_json(Speech::default(), BORDURIA.rulebook(), text).unwrap_err();
    assert_snapshot!(lines(&errors));
    let broken = weights_from_json(Speech::default(), BORDURIA.rulebook(), "{").unwrap_err();
    assert!(broken[0].to_string().contains("no JSON"));
}

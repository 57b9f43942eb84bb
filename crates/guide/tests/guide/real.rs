//! Briefs on the real rulebook, for people as the accounts and the law tell of them.

use crate::interview::conversation;
use crate::support::{REAL, account, brief, case, text, until};
use engine::Case;
use guide::{Brief, Options, Settled, Style, Voice};
use insta::assert_snapshot;
use language::rulebook::{AccountKind, View};

/// What is told up to the limits of the rules.
fn told(case: &Case, journey: &str) -> String {
    let options = Options { journey: REAL.rulebook().journey(journey), ..Options::default() };
    until(&text(&REAL, case, &options), "WHAT THESE RULES CANNOT SAY").to_owned()
}

fn real(facts: &str) -> Case {
    case(REAL.rulebook(), "2026-02-01", facts)
}

const NO_PAPERS: &str = "military-contract=0 emergencies-contract=0 commission-finding=none";

/// The brief of an account, as `yol check --account` shows it.
fn told_by_account(name: &str) -> Brief {
    let rulebook = REAL.rulebook();
    let entry = &rulebook.accounts[rulebook.account(name).unwrap()];
    let case = account(rulebook, name);
    match guide::settled_by_account(&REAL, &case, &Options::default(), entry).unwrap() {
        Settled::As(options) => brief(&REAL, &case, &options),
        Settled::Several(journeys) => panic!("{name}: {journeys:?}"),
    }
}

#[test]
fn akif() {
    assert_snapshot!(told_by_account("akif").text(&Style::default()));
}

#[test]
fn a_belarusian() {
    assert_snapshot!(told(&real("sex=male age=30 citizenship=BY ground=residence"), "residence"));
}

#[test]
fn a_kazakh_who_asks_for_residence() {
    let kazakh = real(&format!(
        "sex=male age=30 citizenship=KZ ground=family application=permanent-residence {NO_PAPERS}"
    ));
    assert_snapshot!(told(&kazakh, "residence"));
}

#[test]
fn a_kazakh_who_asks_for_citizenship() {
    let kazakh =
        real(&format!("sex=male age=30 citizenship=KZ ground=family application=citizenship {NO_PAPERS}"));
    assert_snapshot!(told(&kazakh, "citizenship"));
}

#[test]
fn a_woman() {
    assert_snapshot!(told(&real("sex=female ground=family application=permanent-residence"), "residence"));
}

#[test]
fn a_man_of_65() {
    let man = real(&format!(
        "sex=male age=65 citizenship=TJ ground=residence application=permanent-residence {NO_PAPERS}"
    ));
    assert_snapshot!(told(&man, "residence"));
}

#[test]
fn a_stateless_man() {
    let man = real(&format!(
        "sex=male age=40 citizenship=none ground=residence application=permanent-residence {NO_PAPERS}"
    ));
    assert_snapshot!(told(&man, "residence"));
}

#[test]
fn an_uzbek_who_is_offered_a_contract() {
    let options = Options { journey: REAL.rulebook().journey("offered-a-contract"), ..Options::default() };
    assert_snapshot!(text(&REAL, &real("citizenship=UZ"), &options));
}

#[test]
fn an_interview_about_him() {
    let options = Options {
        speech: guide::Speech { voice: Voice::He, ..guide::Speech::default() },
        journey: REAL.rulebook().journey("residence"),
        ..Options::default()
    };
    let answers = [
        ("ground", "a year or more"),
        ("application", "a permanent residence permit (VNZh)"),
        ("sex", "male"),
        ("age", "18 to 63"),
        ("citizenship", "Belarus, Kazakhstan or Moldova"),
    ];
    let (transcript, interview) = conversation(&REAL, "2026-02-01", options, &answers);
    assert_snapshot!(transcript);
    let brief = interview.brief().unwrap().text(&Style::default());
    assert!(brief.contains("citizenship: Belarus, Kazakhstan or Moldova"), "{brief}");
    assert!(brief.contains("this application he is not asked for a military paper"), "{brief}");
}

/// Whoever has such a paper, and is told that it counts, is told beside it what it means.
#[test]
fn a_paper_in_hand_is_shown_with_what_it_means() {
    let man = "application=permanent-residence sex=male age=35 citizenship=UZ ground=residence";
    let held = [
        ("military-contract=12", "A contract does not end when its term ends"),
        ("emergencies-contract=12", "keeps army contracts running past their term"),
        ("commission-finding=unfit", "a man has to present himself to recruiters"),
    ];
    for (paper, warning) in held {
        let case = real(&format!("{man} {paper}"));
        let told = text(&REAL, &case, &Options::default());
        let answers = until(&told, "\nWHAT WOULD CHANGE IT\n");
        let answers = answers.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(answers.contains(warning), "{told}");
        let full = brief(&REAL, &case, &Options::default()).why_text(&Style::default());
        assert!(full.split_whitespace().collect::<Vec<_>>().join(" ").contains(warning), "{full}");
    }
    let none = text(&REAL, &real(&format!("{man} military-contract=0")), &Options::default());
    assert!(!until(&none, "WHAT WOULD CHANGE IT").contains("Beware"), "{none}");
}

#[test]
fn a_bill_is_told_from_the_day_it_is_known_to_whom_it_bears_on() {
    let bill = "uzbek-proposal-to-strip-citizenship";
    let options = Options { journey: REAL.rulebook().journey("home-country"), ..Options::default() };
    let told = |day: &str, known_by: Option<&str>, facts: &str| {
        let mut case = case(REAL.rulebook(), day, facts);
        case.known_by = known_by.map(crate::support::day);
        let json = brief(&REAL, &case, &options).json();
        json["pending"].as_array().unwrap().iter().any(|entry| entry["name"] == bill)
    };
    assert!(told("2022-08-10", None, "citizenship=UZ"));
    assert!(!told("2022-08-09", None, "citizenship=UZ"));
    assert!(!told("2022-09-01", Some("2022-08-09"), "citizenship=UZ"));
    assert!(!told("2022-09-01", None, "citizenship=KZ"));
    assert!(!told("2022-09-01", None, ""));
}

#[test]
fn who_helps_some_people_only_stands_first_and_the_warning_once() {
    let options = Options { journey: REAL.rulebook().journey("given-a-summons"), ..Options::default() };
    let helpers = |facts: &str| brief(&REAL, &real(facts), &options).helpers;
    let kyrgyz = helpers("citizenship=KG");
    assert_eq!(kyrgyz[0].name, "kyrgyz-embassy-in-moscow");
    for facts in ["", "citizenship=UZ"] {
        assert!(helpers(facts).iter().all(|helper| !helper.name.starts_with("kyrgyz")));
    }
    let told = text(&REAL, &real("citizenship=KG"), &options);
    assert_eq!(told.matches("Before you write or call").count(), 1);
    assert!(told.contains("- Embassy of Kyrgyzstan in Moscow: +7 925 115 50 47 (seen Mar 2024)"), "{told}");
}

#[test]
fn a_russian_citizen_is_refused_where_the_journey_is_for_others() {
    let rulebook = REAL.rulebook();
    for name in ["residence", "papers-lapsed", "given-a-summons"] {
        let options = Options { journey: rulebook.journey(name), ..Options::default() };
        let refusal = guide::brief(&REAL, &real("citizenship=RU,UZ"), &options).unwrap_err().to_string();
        assert!(refusal.contains("\n  citizenship (citizenship): "), "{refusal}");
        assert!(refusal.contains("choose another journey"), "{refusal}");
        let open = brief(&REAL, &real(""), &options);
        assert!(open.premises.iter().any(|fact| fact.name == "citizenship"), "{name}");
    }
}

/// Two printed pages.
const LINES: usize = 132;

fn assert_two_pages(name: &str, text: &str) {
    let lines = text.lines().count();
    assert!(lines <= LINES, "{name} takes {lines} lines:\n{text}");
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for warning in REAL.rulebook().facts.iter().filter_map(|fact| fact.beware.as_ref()) {
        assert!(words.matches(warning.as_str()).count() <= 1, "{name} warns twice:\n{text}");
    }
}

#[test]
fn every_account_and_case_has_a_brief_of_two_pages() {
    let rulebook = REAL.rulebook();
    let mut stories = 0;
    for entry in &rulebook.accounts {
        stories += usize::from(entry.kind == AccountKind::Account);
        let brief = told_by_account(&entry.name);
        for expected in &entry.expects {
            let name = &rulebook.conclusions[expected.conclusion].name;
            let finding = brief.findings.iter().find(|finding| finding.name == *name).unwrap();
            let values: Vec<&str> = finding.outcomes.iter().map(|outcome| outcome.name.as_str()).collect();
            let names = &rulebook.conclusions[expected.conclusion].values;
            let wanted: Vec<&str> = expected.values.iter().map(|value| names[*value].name.as_str()).collect();
            assert_eq!((finding.status, values), (expected.status, wanted), "{}: {name}", entry.name);
        }
        assert_two_pages(&entry.name, &brief.text(&Style::default()));
    }
    assert!(stories > 0);
}

#[test]
fn the_brief_of_every_journey_fits_two_pages() {
    let rulebook = REAL.rulebook();
    for (id, journey) in rulebook.journeys.iter_enumerated() {
        let options = Options { journey: Some(id), ..Options::default() };
        let citizen = if journey.name == "new-citizen" { "citizenship=UZ,RU" } else { "citizenship=UZ" };
        for day in ["2023-09-01", "2025-12-15", "2026-02-01", "2026-11-21"] {
            for view in [View::Paper, View::Practice] {
                for facts in ["", citizen] {
                    let mut case = case(rulebook, day, facts);
                    case.view = view;
                    let name = format!("{} {facts} on {day} ({view:?})", journey.name);
                    assert_two_pages(&name, &text(&REAL, &case, &options));
                }
            }
        }
    }
}

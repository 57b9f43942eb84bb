//! Briefs, reasons and refusals on the invented rulebook.

use crate::support::{BORDURIA, REAL, account, brief, case, day, engine, text};
use engine::Case;
use guide::Speech;
use guide::{Options, Style, Voice};
use insta::assert_snapshot;
use language::InputFile;
use language::rulebook::View;

fn borduria(facts: &str) -> Case {
    case(BORDURIA.rulebook(), "2025-07-01", facts)
}

#[test]
fn igor_is_asked_for_a_paper() {
    assert_snapshot!(text(&BORDURIA, &account(BORDURIA.rulebook(), "igor"), &Options::default()));
}

#[test]
fn igor_as_json() {
    let brief = brief(&BORDURIA, &account(BORDURIA.rulebook(), "igor"), &Options::default());
    assert_snapshot!(format!("{:#}", brief.json()));
}

#[test]
fn why_igor_is_asked() {
    let igor = account(BORDURIA.rulebook(), "igor");
    assert_snapshot!(guide::why_text(&BORDURIA, &igor, &Options::default()).unwrap());
    assert_snapshot!(
        "why_igor_is_asked_as_json",
        format!("{:#}", guide::why_json(&BORDURIA, &igor, &Options::default()).unwrap())
    );
}

#[test]
fn nothing_given() {
    assert_snapshot!(text(&BORDURIA, &borduria(""), &Options::default()));
}

#[test]
fn a_woman_is_not_asked() {
    let options = Options {
        speech: guide::Speech { voice: Voice::He, ..guide::Speech::default() },
        ..Options::default()
    };
    assert_snapshot!(text(&BORDURIA, &borduria("sex=female application=residence"), &options));
}

#[test]
fn at_65_the_sources_leave_it_open() {
    let facts = "application=residence sex=male age=65 citizenship=BOR contract=0";
    assert_snapshot!(text(&BORDURIA, &borduria(facts), &Options::default()));
}

#[test]
fn of_several_ways_to_meet_a_condition_only_those_still_open_are_told() {
    let man = borduria("application=residence sex=male age=65 citizenship=BOR contract=0");
    let brief = brief(&BORDURIA, &man, &Options::default());
    let rule = &brief.findings[0].because.rules[0];
    let reading = "it is read so: “65 is inside: the paper is asked until the 66th birthday”";
    assert_eq!(
        (rule.name.as_str(), rule.needs.as_slice()),
        ("men-must-bring-a-paper", &[(0, reading.to_owned())][..])
    );
}

#[test]
fn conditions_in_words() {
    let rulebook = BORDURIA.rulebook();
    let on = day("2026-02-28");
    let rules = rulebook.rules.iter().map(|rule| (&rule.name, &rule.condition));
    let all = rules.chain(rulebook.constraints.iter().map(|never| (&never.name, &never.condition)));
    let words = all.map(|(name, condition)| {
        format!(
            "{name}: {}",
            guide::words::condition_words(
                Speech { voice: Voice::He, ..Speech::default() },
                rulebook,
                condition,
                on
            )
        )
    });
    assert_snapshot!(words.collect::<Vec<_>>().join("\n"));
}

#[test]
fn at_the_counter_practice_differs() {
    let facts = "application=residence sex=male age=30 citizenship=SAN contract=0";
    let options =
        Options { conclusions: vec![BORDURIA.rulebook().conclusion("paper").unwrap()], ..Options::default() };
    assert_snapshot!(text(&BORDURIA, &borduria(facts), &options));
    let mut practice = borduria(facts);
    practice.view = View::Practice;
    let text = text(&BORDURIA, &practice, &options);
    assert!(text.contains("Reported practice counts as well as law."), "{text}");
    assert!(text.contains("On paper: No military paper is asked"), "{text}");
    // The practice ended with the year 2025.
    let later = case(BORDURIA.rulebook(), "2026-01-01", facts);
    assert!(brief(&BORDURIA, &later, &options).contrasts.is_empty());
}

#[test]
fn a_case_after_the_last_check_begins_with_a_warning() {
    let rulebook = BORDURIA.rulebook();
    let facts = "application=residence sex=female";
    let fresh = brief(&BORDURIA, &case(rulebook, "2026-01-31", facts), &Options::default());
    assert!(!fresh.stale && !fresh.text(&Style::default()).contains("WARNING"));
    let stale = brief(&BORDURIA, &case(rulebook, "2026-02-01", facts), &Options::default());
    assert!(stale.stale);
    assert_eq!(stale.json()["stale"], true);
    for text in [stale.text(&Style::default()), stale.why_text(&Style::default())] {
        assert!(
            text.lines().nth(1).unwrap().starts_with("WARNING: these rules were checked until 31 January"),
            "{text}"
        );
    }
}

#[test]
fn a_rulebook_that_is_trusted_longer_does_not_warn_before() {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixture.md")).unwrap();
    let head = "checked until  2026-01-31";
    let text = text.replace(head, &format!("{head}\n    trust until    2026-04-30"));
    let engine = engine(vec![InputFile { path: "borduria.md".to_owned(), text }]);
    let on =
        |day| brief(&engine, &case(engine.rulebook(), day, "application=residence"), &Options::default());
    assert!(!on("2026-04-30").stale && on("2026-05-01").stale);
    let text = on("2026-04-30").text(&Style::default());
    assert!(text.contains("until 31 January 2026. After 30 April\n2026 look for a newer edition."), "{text}");
}

#[test]
fn what_could_be_known_is_said() {
    let facts = "application=residence sex=male age=30 citizenship=BOR contract=0";
    let mut early = case(BORDURIA.rulebook(), "2024-05-20", facts);
    early.known_by = Some(day("2024-05-14"));
    let before = text(&BORDURIA, &early, &Options::default());
    assert!(before.contains("No military paper is asked of you."), "{before}");
    assert!(before.contains("Only what anyone could have known by 14 May"), "{before}");
    early.known_by = Some(day("2024-05-15"));
    let after = text(&BORDURIA, &early, &Options::default());
    assert!(after.contains("A military paper is asked for."), "{after}");
}

#[test]
fn what_cannot_be_is_refused_with_its_source() {
    let refusal =
        guide::brief(&BORDURIA, &borduria("age=10 contract=5 sex=male"), &Options::default()).unwrap_err();
    assert_snapshot!(refusal, @r"
    these facts cannot all be true together
      age (age): 10 years
      contract (army contract): 5 months
    Nobody under 18 can have an army contract. [GAZETTE] (never a-child-under-contract)
    ");
    assert_snapshot!(format!("{:#}", refusal.json()), @r#"
    {
      "error": "contradiction",
      "journey": null,
      "never": [
        {
          "never": "a-child-under-contract",
          "says": "Nobody under 18 can have an army contract.",
          "sources": [
            "GAZETTE"
          ]
        }
      ],
      "facts": [
        {
          "fact": "age",
          "title": "age",
          "words": "10 years"
        },
        {
          "fact": "contract",
          "title": "army contract",
          "words": "5 months"
        }
      ]
    }
    "#);
}

#[test]
fn a_presumption_is_told_and_can_be_dropped() {
    let man = borduria("application=residence sex=male age=40 citizenship=BOR contract=0");
    let presumed = brief(&BORDURIA, &man, &Options::default());
    assert_eq!(presumed.assumptions.len(), 1);
    let told = presumed.text(&Style { colour: false, width: 200 });
    assert!(told.contains("Legally capable: yes. [GAZETTE]"), "{told}");
    let without = brief(&BORDURIA, &man, &Options { presumptions: false, ..Options::default() });
    assert!(without.assumptions.is_empty());
    let missing: Vec<&str> = without.findings[0].missing.iter().map(|fact| fact.name.as_str()).collect();
    assert_eq!(missing, ["capable"]);
    let said = brief(&BORDURIA, &borduria("capable"), &Options::default());
    assert!(said.assumptions.is_empty());
}

#[test]
fn what_an_official_decides_shows_both_sides() {
    let grown_up = brief(&BORDURIA, &borduria("application=residence age=40"), &Options::default());
    let list = grown_up.findings.iter().find(|finding| finding.name == "waiting-list").unwrap();
    assert!(list.missing.is_empty());
    assert_eq!(list.official.len(), 1);
    assert_eq!(grown_up.json()["verdicts"][2]["depends-on-official"][0], "ties-accepted");
    let text = grown_up.text(&Style::default());
    assert!(text.contains("An official decides: sufficient ties to Borduria."), "{text}");
    assert!(text.contains("- The short list is open - if sufficient ties to Borduria: yes."), "{text}");
    assert!(text.contains("- The short list is closed - if sufficient ties to Borduria: no."), "{text}");
}

#[test]
fn conclusions_are_those_of_the_journeys_that_may_apply() {
    let rulebook = BORDURIA.rulebook();
    let shown = |facts: &str, options: &Options| -> Vec<String> {
        let brief = brief(&BORDURIA, &borduria(facts), options);
        brief.findings.into_iter().filter(|finding| finding.shown).map(|finding| finding.name).collect()
    };
    let any = Options::default();
    // By kind, then as the journeys show them.
    assert_eq!(shown("", &any), ["paper", "lodging", "library", "contract-end", "waiting-list"]);
    assert_eq!(shown("application=pending", &any), ["paper", "lodging", "waiting-list"]);
    assert_eq!(shown("application=card", &any), ["library"]);
    assert_eq!(shown("application=card,residence", &any), ["paper", "lodging", "library", "waiting-list"]);
    // No special journey is left: the general one is.
    assert_eq!(shown("application=parking", &any), ["paper", "contract-end"]);
    let journey = Options { journey: rulebook.journey("contract"), ..Options::default() };
    assert_eq!(shown("application=card", &journey), ["paper", "contract-end"]);
    let chosen = Options { conclusions: vec![rulebook.conclusion("library").unwrap()], ..journey };
    assert_eq!(shown("", &chosen), ["library"]);
}

#[test]
fn json_holds_what_is_told() {
    let rulebook = BORDURIA.rulebook();
    let names = |options: &Options| -> Vec<String> {
        let json = brief(&BORDURIA, &borduria("application=residence"), options).json();
        let verdicts = json["verdicts"].as_array().unwrap();
        verdicts.iter().map(|verdict| verdict["conclusion"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&Options::default()), ["paper", "lodging", "waiting-list"]);
    let paper = Options { conclusions: vec![rulebook.conclusion("paper").unwrap()], ..Options::default() };
    assert_eq!(names(&paper), ["paper"]);
}

#[test]
fn a_journey_makes_known_what_marks_it() {
    let rulebook = BORDURIA.rulebook();
    let options = Options { journey: rulebook.journey("library"), ..Options::default() };
    let grown_up = brief(&BORDURIA, &borduria("age=30"), &options);
    assert_eq!(grown_up.findings[0].outcomes[0].name, "yes");
    assert_eq!(grown_up.json()["taken-as-given"][0]["fact"], "application");
    let text = grown_up.text(&Style::default());
    assert!(
        text.contains("Taken as given because of the journey: what is applied for: a library card."),
        "{text}"
    );
    // What was said narrows it further, and is not taken from the journey.
    let options = Options { journey: rulebook.journey("residence"), ..Options::default() };
    let pending = brief(&BORDURIA, &borduria("application=pending"), &options);
    assert!(pending.premises.is_empty());
}

#[test]
fn what_cannot_be_in_the_journey_is_refused() {
    let options = Options { journey: BORDURIA.rulebook().journey("library"), ..Options::default() };
    let refusal = guide::brief(&BORDURIA, &borduria("age=30 application=fishing"), &options).unwrap_err();
    assert_snapshot!(refusal, @r"
    what is given cannot be together with the journey `library` (I will ask for a library card)
      application (what is applied for): a fishing licence
    The journey needs: what is applied for is a library card. Leave out or mend what is not so, or choose another journey
    ");
    assert_eq!(refusal.json()["journey"], "library");
}

#[test]
fn to_apply_for_something_else_or_for_nothing_is_no_way_out() {
    for (engine, name, paper) in [(&*BORDURIA, "igor", "paper"), (&*REAL, "akif", "residence-paper")] {
        let brief = brief(engine, &account(engine.rulebook(), name), &Options::default());
        let paper = brief.findings.iter().find(|finding| finding.name == paper).unwrap();
        let changes: Vec<&str> =
            paper.ways.iter().flat_map(|way| &way.changes).map(|change| change.fact.as_str()).collect();
        assert!(!changes.is_empty());
        assert!(!changes.contains(&"application"), "{changes:?}");
    }
}

#[test]
fn only_headings_are_bold_and_only_where_colour_is_wanted() {
    let igor = brief(&BORDURIA, &account(BORDURIA.rulebook(), "igor"), &Options::default());
    let plain = igor.text(&Style { colour: false, width: 80 });
    let coloured = igor.text(&Style { colour: true, width: 80 });
    assert!(!plain.contains('\u{1b}'));
    assert!(coloured.contains("\u{1b}[1mWHAT IS ASKED OF YOU\u{1b}[0m"), "{coloured}");
    assert_eq!(coloured.replace("\u{1b}[1m", "").replace("\u{1b}[0m", ""), plain);
}

#[test]
fn lines_keep_to_the_width() {
    let igor = brief(&BORDURIA, &account(BORDURIA.rulebook(), "igor"), &Options::default());
    for width in [24, 40, 100] {
        for line in igor.text(&Style { colour: false, width }).lines() {
            let one_word = !line.trim_start_matches([' ', '-']).contains(' ');
            assert!(line.chars().count() <= width || one_word, "{width}: {line}");
        }
    }
}

//! The brief as HTML: it says what the brief as text says, and paper keeps what must not be cut.

use super::{BASE, html, today};
use crate::support::html::{Element, read};
use crate::support::{REAL, account};
use engine::Case;
use guide::html::Frame;
use guide::visit::{BriefPage, CardPage, Control, Press, VisitPage};
use guide::{Brief, Options, Settled, Style};
use language::rulebook::{JourneyId, Status};
use std::sync::LazyLock;

/// What only a screen shows.
const SCREEN: &str = "x";

/// What only paper shows.
const PAPER: &str = "p";

fn control(press: Press) -> Control {
    Control { press, label: "press".to_owned(), hint: None, chosen: false }
}

fn page(brief: &Brief) -> Element {
    let page = VisitPage::Brief(BriefPage {
        brief: Box::new(brief.clone()),
        check: control(Press::Check),
        card: control(Press::Card),
        again: control(Press::Again),
    });
    read(&html(&page, &Frame::new(guide::Speech::default(), &REAL, brief.on, BASE, false)))
}

fn card(brief: &Brief) -> Element {
    let page = VisitPage::Card(CardPage { brief: Box::new(brief.clone()), back: control(Press::Back) });
    read(&html(&page, &Frame::new(guide::Speech::default(), &REAL, today(), BASE, false)))
}

/// The briefs of all accounts, and of each journey for somebody of whom nothing is known.
static BRIEFS: LazyLock<Vec<Brief>> = LazyLock::new(|| {
    let rulebook = REAL.rulebook();
    let mut found = Vec::new();
    for entry in &rulebook.accounts {
        let case = account(rulebook, &entry.name);
        let settled = guide::settled_by_account(&REAL, &case, &Options::default(), entry);
        if let Ok(Settled::As(options)) = settled {
            found.extend(guide::brief(&REAL, &case, &options));
        }
    }
    let nothing = |journey: JourneyId| {
        let options = Options { journey: Some(journey), ..Options::default() };
        guide::brief(&REAL, &Case::new(today()), &options).unwrap()
    };
    found.extend(rulebook.journeys.keys().map(nothing));
    found
});

#[test]
fn sections_say_what_the_engine_found() {
    for brief in BRIEFS.iter() {
        let tree = page(brief);
        let mut sections: Vec<[String; 3]> = Vec::new();
        for section in tree.named("section") {
            sections.push(
                ["data-conclusion", "data-status", "data-values"]
                    .map(|name| section.attribute(name).to_owned()),
            );
        }
        let mut found: Vec<[String; 3]> = Vec::new();
        for finding in brief.findings.iter().filter(|finding| finding.shown) {
            let status = match finding.status {
                Status::Decided => "decided",
                Status::Open => "open",
                Status::Disputed => "disputed",
            };
            let values: Vec<&str> = finding.outcomes.iter().map(|outcome| outcome.name.as_str()).collect();
            found.push([finding.name.clone(), status.to_owned(), values.join(" ")]);
        }
        sections.sort();
        found.sort();
        assert_eq!(sections, found);
    }
}

#[test]
fn the_screen_says_all_that_the_text_says_in_the_same_words() {
    // So wide that each paragraph is one line, and nothing is cut.
    let wide = Style { width: 100_000, ..Style::default() };
    for brief in BRIEFS.iter() {
        let shown = page(brief).text_without(&[PAPER]);
        for line in brief.text(&wide).lines() {
            let line = line.trim_start().trim_start_matches("- ");
            let heading = line == line.to_uppercase();
            let terminal = line.contains('`') || line.contains("It is written") || line.starts_with("And ");
            let apart = ["On paper:", "Given, and", "“", "Sources", "Check first"]
                .iter()
                .any(|start| line.starts_with(start));
            if heading || terminal || apart {
                continue;
            }
            for sentence in sentences(line) {
                assert!(shown.contains(sentence), "{sentence}\n\n{shown}");
            }
        }
    }
}

/// What must stand on the page in one piece: up to the next sources, or how sure it is; of a list of sources, each.
fn sentences(line: &str) -> Vec<&str> {
    let list = ["Official text: ", "Reported: ", "One source only: ", "Not confirmed: "];
    let listed = list.iter().find_map(|mark| line.strip_prefix(mark)).filter(|list| !list.contains(". How"));
    let pieces = match listed {
        Some(list) => list.split("; ").collect::<Vec<_>>(),
        None => line.split_inclusive("] ").flat_map(|part| part.split(" How sure")).collect(),
    };
    pieces
        .into_iter()
        .map(|piece| piece.trim().trim_start_matches("Reported: ").trim_end_matches('.'))
        .collect()
}

#[test]
fn paper_keeps_each_warning_and_names_each_source_it_cites() {
    for brief in BRIEFS.iter() {
        let tree = page(brief);
        let paper = tree.text_without(&[SCREEN]);
        let text = brief.text(&Style { width: 100_000, ..Style::default() });
        for finding in brief.findings.iter().filter(|finding| finding.shown) {
            let changes =
                finding.ways.iter().flat_map(|way| &way.changes).filter_map(|change| change.beware.as_ref());
            let ways = finding.ways.iter().flat_map(|way| &way.beware);
            for beware in finding.because.beware.iter().chain(changes).chain(ways) {
                assert!(text.contains(&beware.text));
                assert!(paper.contains(&beware.text), "{}", beware.text);
            }
        }
        let (body, sources) = paper.split_once("Sources Official text").unwrap_or((&paper, ""));
        let sources = sources.split("What this rests on").next().unwrap();
        for keys in body.split('[').skip(1).filter_map(|rest| rest.split_once(']')).map(|(keys, _)| keys) {
            for key in keys.split(", ") {
                assert!(sources.is_empty() || sources.contains(&format!("{key} ")), "{key} in {sources}");
            }
        }
    }
}

#[test]
fn the_answer_is_the_first_demand_and_never_bare() {
    for brief in BRIEFS.iter() {
        let tree = page(brief);
        let answer = tree.of_class("answer")[0].text();
        let first = brief.findings.iter().find(|finding| finding.shown).unwrap();
        match first.status {
            Status::Decided => {
                assert!(answer.starts_with(&first.outcomes[0].sentence), "{answer}");
                let facts = first.because.facts.iter().filter(|fact| !fact.presumed).count();
                assert_eq!(answer.contains("Given, and decisive"), facts > 0, "{answer}");
            }
            Status::Open | Status::Disputed => {
                for outcome in [first.outcomes.first().unwrap(), first.outcomes.last().unwrap()] {
                    assert!(answer.contains(&outcome.sentence), "{answer}");
                }
            }
        }
    }
}

#[test]
fn a_card_tells_no_fact_of_the_person() {
    for brief in BRIEFS.iter() {
        let tree = card(brief);
        let text = tree.of_class("card")[0].text();
        assert!(!text.contains("Given, and decisive"), "{text}");
        assert!(text.split_whitespace().count() <= 190, "{text}");
        assert!(tree.of_class("card")[0].all().iter().any(|element| element.attribute("lang") == "ru"));
    }
}

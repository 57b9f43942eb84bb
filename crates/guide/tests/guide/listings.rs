//! What a rulebook holds, as text and JSON.

use crate::support::{BORDURIA, RECORDED, day};
use guide::{
    Country, FigureFilter, Speech, Style, accounts_json, accounts_text, facts_json, facts_text, figures_csv,
    figures_json, figures_text, helpers_json, helpers_text, papers_json, papers_text, sources_json,
    sources_text,
};
use insta::assert_snapshot;
use language::Rulebook;
use language::rulebook::Checked;

#[test]
fn facts() {
    let rulebook = BORDURIA.rulebook();
    assert_snapshot!(facts_text(Speech::default(), rulebook, &Style::default()));
    assert_snapshot!("facts_as_json", format!("{:#}", facts_json(rulebook)));
}

#[test]
fn sources() {
    let rulebook = BORDURIA.rulebook();
    assert_snapshot!(sources_text(Speech::default(), rulebook, &Style::default()));
    assert_snapshot!("sources_as_json", format!("{:#}", sources_json(rulebook)));
}

#[test]
fn worked_cases_are_listed_only_when_they_are_asked_for() {
    let rulebook = BORDURIA.rulebook();
    let stories = accounts_text(Speech::default(), rulebook, false, &Style::default());
    assert_snapshot!(stories);
    assert!(!stories.contains("exactly-65"));
    assert_eq!(accounts_json(rulebook, false)["accounts"].as_array().unwrap().len(), 1);
    assert_snapshot!(
        "accounts_and_cases",
        accounts_text(Speech::default(), rulebook, true, &Style::default())
    );
    assert_snapshot!("accounts_and_cases_as_json", format!("{:#}", accounts_json(rulebook, true)));
}

#[test]
fn figures_stand_with_what_contradicts_them() {
    let rulebook = RECORDED.rulebook();
    let all = FigureFilter::default();
    assert_snapshot!("figures", figures_text(Speech::default(), rulebook, &all, &Style::default()));
    assert_snapshot!("figures_as_json", format!("{:#}", figures_json(rulebook, &all)));
    let rows = figures_csv(rulebook, &all);
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    assert_snapshot!(
        "figures_as_rows",
        rows.iter().map(|row| row.join(" | ")).collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn figures_are_filtered_by_all_that_is_asked() {
    let rulebook = RECORDED.rulebook();
    let named = |filter: FigureFilter| {
        let rows = figures_csv(rulebook, &filter);
        rows.iter().skip(1).map(|row| row[0].clone()).collect::<Vec<_>>().join(" ")
    };
    let source =
        rulebook.sources.iter_enumerated().find(|(_, source)| source.name == "HERALD").map(|(id, _)| id);
    let only = rulebook.figures.iter_enumerated().map(|(id, _)| id).next_back();
    let checked = Some(Checked::Agrees);
    assert_eq!(named(FigureFilter { source, ..FigureFilter::default() }), "men-asked-herald men-asked-audit");
    assert_eq!(named(FigureFilter { source, checked, ..FigureFilter::default() }), "men-asked-audit");
    assert_eq!(named(FigureFilter { only, ..FigureFilter::default() }), "men-asked-audit");
    assert_eq!(
        named(FigureFilter { country: country(rulebook, "SYL"), ..FigureFilter::default() }),
        "men-asked-office"
    );
    let none = FigureFilter { country: country(rulebook, "POI"), ..FigureFilter::default() };
    assert_eq!(
        figures_text(Speech::default(), rulebook, &none, &Style::default()),
        "No figure fits what was asked for.\n"
    );
}

#[test]
fn helpers_stand_with_the_day_they_were_seen_and_a_warning() {
    let rulebook = RECORDED.rulebook();
    let text = |code| {
        helpers_text(
            Speech::default(),
            rulebook,
            country(rulebook, code),
            day("2026-01-15"),
            &Style::default(),
        )
    };
    assert_snapshot!("helpers_for_a_syldavian", text("SYL"));
    assert!(!text("SAN").contains("Embassy of Syldavia"));
    let stale = |on| {
        helpers_text(Speech::default(), rulebook, country(rulebook, "SAN"), day(on), &Style::default())
            .contains("long ago")
    };
    assert_eq!((stale("2027-10-01"), stale("2027-10-02")), (false, true), "two years after it was seen");
    let json = helpers_json(Speech::default(), rulebook, None, day("2026-01-15"));
    assert_snapshot!("helpers_as_json", format!("{json:#}"));
}

/// A country by its code.
fn country(rulebook: &Rulebook, code: &str) -> Option<Country> {
    Country::all(rulebook).into_iter().find_map(|(name, country)| (name == code).then_some(country))
}

#[test]
fn papers_and_phrases_stand_in_russian_with_what_they_mean() {
    let rulebook = RECORDED.rulebook();
    assert_snapshot!("papers", papers_text(Speech::default(), rulebook, &Style::default()));
    assert_snapshot!("papers_as_json", format!("{:#}", papers_json(rulebook)));
}

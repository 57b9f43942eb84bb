//! The history of the regime, and a case over time.

use crate::support::{RECORDED, account, case, day};
use engine::Case;
use guide::{Country, Options, Span, Style, Timeline, What};
use insta::assert_snapshot;

fn timeline(case: Option<&Case>, span: &Span, options: &Options) -> Timeline {
    guide::timeline(&RECORDED, case, span, options).unwrap_or_else(|refusal| panic!("{refusal}"))
}

/// The names of what happened, then of what is pending.
fn names(timeline: &Timeline) -> String {
    let of = |moments: &[guide::Moment]| {
        moments.iter().map(|moment| moment.name.clone()).collect::<Vec<_>>().join(" ")
    };
    format!("{} | {}", of(&timeline.moments), of(&timeline.pending))
}

#[test]
fn the_whole_history_is_told_and_bills_stand_apart() {
    let whole = timeline(None, &Span::default(), &Options::default());
    assert_snapshot!("history", whole.text(&Style::default()));
    assert_snapshot!("history_as_json", format!("{:#}", whole.json()));
    assert!(whole.moments.iter().all(|moment| moment.what != What::Pending));
}

#[test]
fn a_journey_leaves_out_what_it_does_not_show() {
    let options = Options { journey: RECORDED.rulebook().journey("residence"), ..Options::default() };
    assert_eq!(
        names(&timeline(None, &Span::default(), &options)),
        "decree-of-1999 letters-burn residence-act decree-of-1999 residence-act act-of-2024 residence-act act-of-2024 \
         counter-practice counters-close counter-practice counter-practice | bill-on-women"
    );
}

#[test]
fn days_cut_off_what_lies_outside() {
    let span = Span { from: Some(day("2025-03-15")), until: Some(day("2025-06-01")), ..Span::default() };
    assert_eq!(names(&timeline(None, &span, &Options::default())), "counters-close counter-practice | ");
}

#[test]
fn a_country_leaves_what_names_it() {
    let rulebook = RECORDED.rulebook();
    let country =
        Country::all(rulebook).into_iter().find(|(name, _)| *name == "NUE").map(|(_, country)| country);
    let span = Span { country, ..Span::default() };
    assert_eq!(names(&timeline(None, &span, &Options::default())), "counters-close | ");
}

#[test]
fn a_case_leaves_out_what_cannot_concern_it_and_is_answered_over_time() {
    let man = account(RECORDED.rulebook(), "igor");
    let options = Options { journey: RECORDED.rulebook().journey("residence"), ..Options::default() };
    let his = timeline(Some(&man), &Span::default(), &options);
    assert!(his.pending.is_empty(), "the bill is about women");
    assert_snapshot!("igor_over_time", his.text(&Style::default()));
    assert_snapshot!("igor_over_time_as_json", format!("{:#}", his.json()["verdicts"]));
}

#[test]
fn little_known_is_open_over_time() {
    let someone = case(RECORDED.rulebook(), "2025-07-01", "application=residence citizenship=SAN");
    let options = Options { journey: RECORDED.rulebook().journey("residence"), ..Options::default() };
    let span = Span { from: Some(day("2024-01-01")), ..Span::default() };
    assert_snapshot!(
        "little_known_over_time",
        timeline(Some(&someone), &span, &options).text(&Style::default())
    );
}

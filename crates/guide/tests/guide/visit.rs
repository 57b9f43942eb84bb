//! The visit: from the first page to the brief, whatever is sent.

use crate::support::REAL;
use guide::Voice;
use guide::visit::{Control, MOST_QUESTIONS, Press, QuestionPage, Visit, VisitPage};
use language::Date;

fn today() -> Date {
    "2026-11-22".parse().unwrap()
}

fn press(visit: &Visit, presses: &[Press]) -> Visit {
    let next = visit.press(&REAL, today(), presses);
    assert_eq!(Visit::from_bytes(&REAL, &next.to_bytes()).as_ref(), Some(&next), "a visit is its bytes");
    next
}

fn page(visit: &Visit) -> VisitPage {
    visit.page(&REAL, today())
}

/// A visit before its first question.
fn begun(journey: &str) -> Visit {
    let journey = REAL.rulebook().journey(journey).unwrap();
    let before =
        press(&Visit::start(guide::Locale::En), &[Press::Voice(Voice::You), Press::Journey(journey)]);
    assert!(matches!(page(&before), VisitPage::Before(_)));
    press(&before, &[Press::Continue])
}

fn question(visit: &Visit) -> QuestionPage {
    match page(visit) {
        VisitPage::Question(question) => question,
        other => panic!("{other:?}"),
    }
}

fn choice(page: &QuestionPage, label: &str) -> Press {
    let found = page.choices.iter().find(|choice| choice.label == label);
    found.unwrap_or_else(|| panic!("{label} is not among {:?}", page.choices)).press
}

fn choose(visit: &Visit, label: &str) -> Visit {
    press(visit, &[choice(&question(visit), label), Press::Continue])
}

#[test]
fn from_the_first_page_to_the_brief() {
    let visit = begun("residence");
    assert_eq!(question(&visit).question.fact, "sex");
    let visit = choose(&visit, "female");
    let visit = (0..MOST_QUESTIONS).fold(visit, |visit, _| match page(&visit) {
        VisitPage::Question(_) => choose(&visit, "I don't know"),
        _ => visit,
    });
    let VisitPage::Check(check) = page(&visit) else { panic!("the answers come before the brief") };
    assert_eq!(check.answers[0].words, "female");
    let VisitPage::Brief(brief) = page(&press(&visit, &[check.go.press])) else { panic!("a brief") };
    assert_eq!(brief.brief.findings[0].outcomes[0].name, "not-asked");
}

#[test]
fn something_missing_is_asked_for_again() {
    let start = press(&Visit::start(guide::Locale::En), &[Press::Voice(Voice::He), Press::Continue]);
    let VisitPage::Start(shown) = page(&start) else { panic!("still the first page") };
    assert!(shown.incomplete);
    assert!(shown.voices.iter().any(|voice: &Control| voice.chosen));
    let empty = press(&begun("residence"), &[Press::Continue]);
    assert!(question(&empty).incomplete);
    assert_eq!(question(&empty).question.fact, "sex");
}

#[test]
fn an_answer_can_be_changed_and_the_others_stay() {
    let visit = choose(&begun("home-country"), "I don't know");
    let first = question(&visit);
    let back = press(&visit, &[first.back.press]);
    assert!(question(&back).choices.last().unwrap().chosen, "what was told is shown");
    let asked = question(&back).question.fact;
    let changed = choose(&back, &question(&back).choices[0].label);
    let VisitPage::Question(next) = page(&changed) else { panic!("another question") };
    assert_ne!(next.question.fact, asked);
}

#[test]
fn several_citizenships_are_asked_for_one_by_one() {
    let visit = choose(&begun("given-a-summons"), "two or more of these");
    let VisitPage::Several(several) = page(&visit) else { panic!("{:?}", page(&visit)) };
    let one = press(&visit, &[several.groups[0].yes.press, Press::Continue]);
    let VisitPage::Several(again) = page(&one) else { panic!("the others are still asked for") };
    assert!(again.incomplete);
    assert!(again.groups[0].yes.chosen, "what was told is kept");
    let rest: Vec<Press> = again.groups[1..].iter().map(|group| group.no.press).collect();
    let done = press(&one, &rest);
    assert!(matches!(page(&done), VisitPage::Check(_)), "{:?}", page(&done));
}

#[test]
fn a_press_of_another_page_changes_nothing() {
    let residence = question(&begun("residence"));
    let visit = begun("papers-lapsed");
    let astray = press(&visit, &[residence.choices[0].press]);
    assert_eq!(question(&astray).question, question(&visit).question);
    let early = press(&Visit::start(guide::Locale::En), &[Press::Brief]);
    assert!(matches!(page(&early), VisitPage::Start(_)));
}

#[test]
fn no_visit_has_more_questions_than_said() {
    let mut longest = 0;
    for journey in &REAL.rulebook().journeys {
        for place in 0..4 {
            let mut visit = begun(&journey.name);
            let mut asked = 0;
            while let VisitPage::Question(question) = page(&visit) {
                asked += 1;
                assert!(question.question.progress.at_most_left <= MOST_QUESTIONS + 1 - asked);
                let choice = &question.choices[place.min(question.choices.len() - 1)];
                // Two or more groups are asked for on a page of their own.
                let choice = if choice.label.starts_with("two or") {
                    question.choices.last().unwrap()
                } else {
                    choice
                };
                visit = press(&visit, &[choice.press]);
            }
            longest = longest.max(asked);
        }
    }
    assert_eq!(longest, MOST_QUESTIONS);
}

/// The same visit, of which it is not known in which order things were asked for.
fn in_any_order(visit: &Visit) -> Visit {
    const ASKED: usize = 8;
    let mut bytes = visit.to_bytes();
    bytes[ASKED] = 0;
    Visit::from_bytes(&REAL, &bytes).unwrap()
}

#[test]
fn that_the_order_of_questions_is_remembered_changes_no_page() {
    let (mut remembered, mut changed) = (0, 0);
    for (number, journey) in REAL.rulebook().journeys.iter().enumerate() {
        let mut visit = begun(&journey.name);
        for step in 0..14 {
            let (shown, expected) = (page(&visit), page(&in_any_order(&visit)));
            assert_eq!(format!("{shown:?}"), format!("{expected:?}"), "{} after {step} steps", journey.name);
            remembered += usize::from(in_any_order(&visit) != visit);
            visit = match shown {
                VisitPage::Question(question) => {
                    let choice = &question.choices[(number + step) % question.choices.len()];
                    press(&visit, &[choice.press, Press::Continue])
                }
                VisitPage::Several(several) => {
                    let groups = several.groups.iter();
                    press(&visit, &groups.map(|group| group.yes.press).collect::<Vec<_>>())
                }
                VisitPage::Check(check) if step < 12 => {
                    changed += 1;
                    press(&visit, &[check.answers[step % check.answers.len()].change.press])
                }
                VisitPage::Check(check) => press(&visit, &[check.go.press]),
                _ => break,
            };
        }
    }
    assert!(remembered > 50 && changed > 5, "{remembered} {changed}");
}

#[test]
fn bytes_that_are_no_visit_are_refused() {
    let bytes = begun("residence").to_bytes();
    for place in 0..Visit::BYTES {
        let mut wrong = bytes;
        wrong[place] ^= 0x80;
        if let Some(other) = Visit::from_bytes(&REAL, &wrong) {
            assert_eq!(other.to_bytes(), wrong, "each visit has one form in bytes");
        }
    }
    assert_eq!(Visit::from_bytes(&REAL, &bytes[1..]), None);
    assert_eq!(Visit::from_bytes(&REAL, &[0xff; Visit::BYTES]), None);
}

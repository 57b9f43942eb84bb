//! What the file shows for each way to answer is the engine's verdict for that case.

use crate::sheet::Sheet;
use crate::support::{FULL, REAL, file, settings};
use engine::{Case, Verdict};
use guide::{Locale, Options};
use language::rulebook::{ConclusionId, FactId, Known, Status, View};
use page::{Edition, Journey, Question, Settings, Side, plan};
use std::collections::BTreeSet;

/// So many ways are compared for each conclusion; where there are more, evenly spread ones.
const MOST_WAYS: usize = 700;
/// In other languages the words are others, and the style sheet should be the same.
const MOST_WAYS_TRANSLATED: usize = 60;

/// One way to answer one question: the inputs that are checked, and what that makes known.
#[derive(Clone, Debug)]
pub(crate) struct Filled {
    pub(crate) checked: Vec<String>,
    pub(crate) fact: FactId,
    pub(crate) known: Option<Known>,
}

/// Every way to answer a question, unanswered among them.
pub(crate) fn ways(question: &Question, before: Option<&Known>) -> Vec<Filled> {
    let fact = question.asked.fact;
    let nothing = Filled { checked: Vec::new(), fact, known: None };
    let mut ways = vec![nothing.clone()];
    let id = |place: usize| question.inputs[place].id.clone();
    let Some(done) = question.done() else {
        for (place, class) in question.asked.classes.iter().enumerate() {
            ways.push(Filled {
                checked: vec![id(place)],
                known: Some(class.known.clone()),
                ..nothing.clone()
            });
        }
        ways.push(Filled { checked: vec![id(question.asked.classes.len())], ..nothing });
        return ways;
    };
    // None, each alone, and each two of them; ticked and closed, and ticked only.
    let classes = &question.asked.classes;
    let mut chosen: Vec<Vec<usize>> = vec![Vec::new()];
    chosen.extend((0..classes.len()).map(|one| vec![one]));
    chosen.extend((0..classes.len()).flat_map(|one| (0..one).map(move |other| vec![other, one])));
    for some in chosen {
        for closed in [false, true] {
            let mut checked: Vec<String> = some.iter().map(|place| id(*place)).collect();
            checked.extend(closed.then(|| id(done)));
            ways.push(Filled { checked, fact, known: question.ticked(&some, closed, before) });
        }
    }
    ways
}

/// What the file shows of one side: the values seen, whether it says "not settled", and "the sources leave it open".
fn seen(sheet: &Sheet, side: &Side, checked: &BTreeSet<String>) -> (Vec<usize>, Status) {
    let values = side.values.iter().filter(|left| sheet.shows(&left.class, checked, false));
    let values = values.map(|left| usize::from(left.value)).collect();
    let unsettled = side.unsettled.as_ref().is_some_and(|class| sheet.shows(class, checked, false));
    let disputed = side
        .disputed
        .as_ref()
        .is_some_and(|classes| classes.iter().all(|class| sheet.shows(class, checked, true)));
    let status = match (unsettled, disputed) {
        (false, _) => Status::Decided,
        (true, false) => Status::Open,
        (true, true) => Status::Disputed,
    };
    (values, status)
}

fn expected(verdict: &Verdict) -> (Vec<usize>, Status) {
    (verdict.values().map(usize::from).collect(), verdict.status)
}

/// Compares every way to answer the questions that bear on a conclusion. How many there were.
fn compare(
    sheet: &Sheet,
    journey: &Journey,
    conclusion: ConclusionId,
    sides: &[(View, &Side)],
    (options, most): (&Options, usize),
) -> usize {
    let mut start = guide::in_journey(&REAL, &Case::new(settings(Edition::Full).on), options).unwrap();
    let needs = REAL.needs(conclusion);
    let asked: Vec<&Question> =
        journey.questions.iter().filter(|question| needs.contains(&question.asked.fact)).collect();
    let mut all: Vec<Vec<Filled>> = vec![Vec::new()];
    for question in asked {
        let ways = ways(question, start.known(question.asked.fact));
        let with = |filled: &Vec<Filled>| {
            let filled = filled.clone();
            ways.iter()
                .map(move |way| filled.iter().cloned().chain([way.clone()]).collect::<Vec<_>>())
                .collect::<Vec<_>>()
        };
        all = all.iter().flat_map(with).collect();
        // Beyond this every so many is taken; the step shares no factor with the numbers of answers.
        if all.len() > 20_000 {
            all = all.into_iter().step_by(37).collect();
        }
    }
    let step = (all.len() / most).max(1);
    let step = if step > 1 { step | 1 } else { 1 };
    let mut compared = 0;
    for filled in all.iter().step_by(step) {
        let checked: BTreeSet<String> = filled.iter().flat_map(|one| one.checked.clone()).collect();
        for (view, side) in sides {
            start.view = *view;
            let mut case = start.clone();
            for one in filled {
                if let Some(known) = &one.known {
                    case.know(one.fact, known.clone());
                }
            }
            let Ok(mut situation) = REAL.situation(&case) else {
                let clash = journey.clash.as_ref().expect("answers that cannot all be true are told of");
                assert!(sheet.shows(clash, &checked, true), "{filled:?}");
                continue;
            };
            let verdict = situation.verdict(conclusion);
            let name = &REAL.rulebook().conclusions[conclusion].name;
            assert_eq!(seen(sheet, side, &checked), expected(&verdict), "{name}, {view:?}: {filled:?}");
            compared += 1;
        }
    }
    compared
}

fn agrees(edition: Edition, locale: Locale, most: usize) -> usize {
    let sheet = Sheet::of(file(edition, locale));
    let mut compared = 0;
    for journey in plan(&REAL, &Settings { locale, ..settings(edition) }).unwrap() {
        let options = Options { journey: Some(journey.journey), ..Options::default() };
        for found in journey.groups.iter().flat_map(|group| &group.findings) {
            let mut sides = vec![(View::Paper, &found.paper)];
            match (&found.practice, edition) {
                (Some(practice), _) => sides.push((View::Practice, practice)),
                (None, Edition::Full) => sides.push((View::Practice, &found.paper)),
                (None, Edition::Carry) => {}
            }
            compared += compare(&sheet, &journey, found.conclusion, &sides, (&options, most));
        }
    }
    compared
}

#[test]
fn every_way_to_answer_shows_the_verdict() {
    assert!(agrees(Edition::Full, Locale::En, MOST_WAYS) > 5_000);
    assert!(agrees(Edition::Carry, Locale::En, MOST_WAYS) > 2_000);
    for locale in [Locale::Ru, Locale::UzCyrl] {
        assert!(agrees(Edition::Full, locale, MOST_WAYS_TRANSLATED) > 500);
        assert!(agrees(Edition::Carry, locale, MOST_WAYS_TRANSLATED) > 200);
    }
}

#[test]
fn no_list_has_more_questions_than_an_interview() {
    for journey in plan(&REAL, &settings(Edition::Full)).unwrap() {
        assert!((1..=guide::visit::MOST_QUESTIONS).contains(&journey.questions.len()));
    }
}

#[test]
fn questions_come_one_after_another() {
    let sheet = Sheet::of(&FULL);
    for journey in plan(&REAL, &settings(Edition::Full)).unwrap() {
        let mut checked = BTreeSet::new();
        for (place, question) in journey.questions.iter().enumerate() {
            let later = journey.questions.iter().skip(place + 1);
            assert!(sheet.shows(&question.class, &checked, false), "{}", question.ask.you());
            let waiting = later.filter(|other| !sheet.shows(&other.class, &checked, false)).count();
            assert_eq!(waiting, journey.questions.len() - place - 1);
            // "I don't know" leaves everything to be asked.
            checked.insert(question.inputs.last().unwrap().id.clone());
        }
    }
}

//! Questions, and the answers before the brief is made of them.

use super::controls::{Button, Held, Problem, Seal, group_name};
use crate::html::{Frame, document, filters};
use crate::visit::{CheckPage, QuestionPage, SeveralPage};
use crate::words::capital;
use crate::{Progress, QuestionView, Speech, Voice};
use askama::Template;

#[derive(Template)]
#[template(path = "visit/question.html")]
struct Question<'p> {
    frame: &'p Frame,
    held: Held<'p>,
    problem: Option<Problem>,
    progress: String,
    question: &'p QuestionView,
    choices: Vec<Button>,
    go: Button,
    back: Button,
}

#[derive(Template)]
#[template(path = "visit/several.html")]
struct Several<'p> {
    frame: &'p Frame,
    held: Held<'p>,
    problem: Option<Problem>,
    progress: String,
    question: &'p QuestionView,
    groups: Vec<Pair>,
    go: Button,
    back: Button,
}

/// One of several answers that may be true: yes or no.
struct Pair {
    name: String,
    label: String,
    choices: Vec<Button>,
}

#[derive(Template)]
#[template(path = "visit/check.html")]
struct Check<'p> {
    frame: &'p Frame,
    held: Held<'p>,
    person: &'static str,
    journey: &'p str,
    answers: Vec<Answer<'p>>,
    change: Button,
    go: Button,
    back: Button,
}

/// An answer given.
struct Answer<'p> {
    title: &'p str,
    question: &'p str,
    words: String,
    change: Button,
}

pub(super) fn question(page: &QuestionPage, frame: &Frame, state: &str, seal: &mut Seal<'_>) -> String {
    let speech = frame.speech;
    document(&Question {
        frame,
        held: seal.held(state, 1),
        problem: problem(speech, page.refused.as_deref(), page.incomplete, "a-1".to_owned()),
        progress: progress(speech, page.question.progress),
        question: &page.question,
        choices: seal.buttons(&page.choices),
        go: seal.button(&page.go),
        back: seal.button(&page.back),
    })
}

pub(super) fn several(page: &SeveralPage, frame: &Frame, state: &str, seal: &mut Seal<'_>) -> String {
    let speech = frame.speech;
    let groups = page.groups.iter().enumerate().map(|(place, group)| Pair {
        name: group_name(place),
        label: capital(speech, &group.label),
        choices: vec![seal.button(&group.yes), seal.button(&group.no)],
    });
    let groups: Vec<Pair> = groups.collect();
    let missing = groups.iter().find(|group| !group.choices.iter().any(|choice| choice.chosen));
    let at = missing.map_or_else(|| "a-1".to_owned(), |group| format!("{}-1", group.name));
    document(&Several {
        frame,
        held: seal.held(state, page.groups.len()),
        problem: problem(speech, page.refused.as_deref(), page.incomplete, at),
        progress: progress(speech, page.question.progress),
        question: &page.question,
        groups,
        go: seal.button(&page.go),
        back: seal.button(&page.back),
    })
}

pub(super) fn check(page: &CheckPage, frame: &Frame, state: &str, seal: &mut Seal<'_>) -> String {
    let speech = frame.speech;
    let answers = page.answers.iter().map(|answer| Answer {
        title: &answer.title,
        question: &answer.question,
        words: capital(speech, &answer.words),
        change: seal.button(&answer.change),
    });
    let answers = answers.collect();
    document(&Check {
        frame,
        held: seal.held(state, 0),
        person: match page.voice {
            Voice::You => speech.interview_for_me(),
            Voice::He => speech.interview_for_someone_else(),
        },
        journey: &page.journey,
        answers,
        change: seal.button(&page.change),
        go: seal.button(&page.go),
        back: seal.button(&page.back),
    })
}

fn problem(speech: Speech, refused: Option<&str>, incomplete: bool, at: String) -> Option<Problem> {
    let (says, mend) = match (refused, incomplete) {
        (Some(refused), _) => (refused.to_owned(), speech.visit_choose_another().to_owned()),
        (None, true) => (
            speech.visit_no_answer().to_owned(),
            speech.visit_choose(capital(speech, speech.interview_dont_know())),
        ),
        (None, false) => return None,
    };
    Some(Problem { says, at, mend })
}

/// How far the interview is.
fn progress(speech: Speech, progress: Progress) -> String {
    let number = progress.asked.saturating_add(1);
    match progress.at_most_left.saturating_sub(1) {
        0 => speech.visit_progress_last(number),
        more => speech.visit_progress(u64::try_from(more).unwrap_or(u64::MAX), number),
    }
}

//! Interviews on the invented rulebook.

use crate::support::{BORDURIA, case, engine, until};
use engine::Engine;
use guide::{Answer, Interview, Options, QuestionView, Step, Style, Voice};
use insta::assert_snapshot;
use language::InputFile;
use std::fmt::Write as _;

fn question(interview: &Interview<'_>) -> QuestionView {
    match interview.step() {
        Step::Question(question) => question,
        Step::Finished => panic!("no question is left"),
    }
}

fn shown(question: &QuestionView) -> String {
    let progress = question.progress;
    let mut text =
        format!("{}/{} {}\n", progress.asked + 1, progress.asked + progress.at_most_left, question.text);
    for (number, answer) in question.answers.iter().enumerate() {
        writeln!(text, "  {}. {answer}", number + 1).unwrap();
    }
    if question.several {
        text.push_str("  (several, or none)\n");
    }
    text
}

/// Asks with these answers, by fact: a part of the answer's words, `none`, or `?` where nothing is said of the fact.
pub(crate) fn conversation<'e>(
    engine: &'e Engine,
    on: &str,
    options: Options,
    answers: &[(&str, &str)],
) -> (String, Interview<'e>) {
    let mut interview = Interview::new(engine, case(engine.rulebook(), on, ""), options);
    let mut transcript = String::new();
    for _ in 0..engine.rulebook().facts.len() {
        let Step::Question(question) = interview.step() else { break };
        transcript.push_str(&shown(&question));
        let said = answers.iter().find(|(fact, _)| *fact == question.fact).map_or("?", |(_, said)| *said);
        let place = |part: &str| question.answers.iter().position(|answer| answer.starts_with(part)).unwrap();
        let answer = match said {
            "?" => Answer::DontKnow,
            "none" => Answer::ChooseSeveral(Vec::new()),
            several if question.several => Answer::ChooseSeveral(several.split('+').map(place).collect()),
            one => Answer::Choose(place(one)),
        };
        interview.answer(answer).unwrap();
        writeln!(transcript, "> {}", interview.answers().last().unwrap().1).unwrap();
    }
    assert_eq!(interview.step(), Step::Finished);
    (transcript, interview)
}

#[test]
fn a_man_who_asks_for_residence() {
    let answers = [
        ("application", "residence"),
        ("sex", "male"),
        ("age", "18"),
        ("citizenship", "any other"),
        ("contract", "under"),
    ];
    let (transcript, interview) = conversation(&BORDURIA, "2025-07-01", Options::default(), &answers);
    assert_snapshot!(transcript);
    let brief = interview.brief().unwrap().text(&Style::default());
    assert!(brief.contains("citizenship: other than Syldavia or San Theodoros"), "{brief}");
    assert_snapshot!("the_brief_after_an_interview", until(&brief, "SOURCES"));
}

#[test]
fn about_him_and_nothing_is_known() {
    let options = Options {
        speech: guide::Speech { voice: Voice::He, ..guide::Speech::default() },
        ..Options::default()
    };
    let (transcript, interview) = conversation(&BORDURIA, "2025-07-01", options, &[]);
    assert_snapshot!(transcript);
    assert!(interview.answers().iter().all(|(_, words)| words == "I don't know"));
}

#[test]
fn a_group_is_never_claimed_to_be_one_of_its_members() {
    let start = case(BORDURIA.rulebook(), "2025-07-01", "application=residence sex=male age=30 contract=0");
    let mut interview = Interview::new(&BORDURIA, start, Options::default());
    assert_eq!(question(&interview).answers, ["Syldavia or San Theodoros", "any other"]);
    interview.answer(Answer::ChooseSeveral(vec![0])).unwrap();
    assert_eq!(interview.answers(), [("citizenship".to_owned(), "Syldavia or San Theodoros".to_owned())]);
    let brief = interview.brief().unwrap();
    let finding = |name: &str| brief.findings.iter().find(|finding| finding.name == name).unwrap();
    assert_eq!(finding("paper").outcomes[0].name, "not-asked");
    // The reported practice asks the people of San Theodoros, and not Syldavians.
    assert_eq!(brief.contrasts[0].name, "paper");
    let practice: Vec<&str> =
        brief.contrasts[0].practice.iter().map(|outcome| outcome.name.as_str()).collect();
    assert_eq!(practice, ["not-asked", "asked"]);
    let text = brief.text(&Style::default());
    assert!(text.contains("citizenship: Syldavia or San Theodoros"), "{text}");
    assert!(!text.contains("citizenship: Syldavia;") && !text.contains("citizenship: Syldavia."), "{text}");
}

#[test]
fn no_citizenship_at_all_is_an_answer() {
    let answers = [
        ("application", "residence"),
        ("sex", "male"),
        ("age", "18"),
        ("citizenship", "none"),
        ("contract", "under"),
    ];
    let (_, interview) = conversation(&BORDURIA, "2025-07-01", Options::default(), &answers);
    assert!(interview.answers().contains(&("citizenship".to_owned(), "none".to_owned())));
    let brief = interview.brief().unwrap();
    assert_eq!(brief.findings[0].outcomes[0].name, "asked");
}

#[test]
fn what_the_person_is_about_is_asked_first_and_in_full() {
    let interview =
        Interview::new(&BORDURIA, case(BORDURIA.rulebook(), "2025-07-01", ""), Options::default());
    let question = question(&interview);
    assert_eq!(question.fact, "application");
    // No conclusion tells a fishing licence from a parking permit, but there is a journey for one of them.
    assert!(question.answers.contains(&"a fishing licence".to_owned()), "{:?}", question.answers);
}

#[test]
fn several_groups_can_be_chosen_together() {
    let answers = [
        ("application", "residence"),
        ("sex", "male"),
        ("age", "18"),
        ("citizenship", "Syldavia or San Theodoros+any other"),
    ];
    let (_, interview) = conversation(&BORDURIA, "2025-07-01", Options::default(), &answers);
    let words = "Syldavia or San Theodoros; and other than Syldavia or San Theodoros";
    assert!(
        interview.answers().contains(&("citizenship".to_owned(), words.to_owned())),
        "{:?}",
        interview.answers()
    );
}

#[test]
fn back_takes_back_one_answer() {
    let mut interview =
        Interview::new(&BORDURIA, case(BORDURIA.rulebook(), "2025-07-01", ""), Options::default());
    assert!(!interview.back());
    let first = interview.step();
    let start = interview.case().clone();
    interview.answer(Answer::Choose(0)).unwrap();
    let second = interview.step();
    assert_ne!(first, second);
    interview.answer(Answer::DontKnow).unwrap();
    assert!(interview.back());
    assert_eq!(interview.step(), second);
    assert!(interview.back());
    assert_eq!((interview.step(), interview.case()), (first, &start));
    assert!(interview.answers().is_empty());
}

#[test]
fn what_was_not_offered_is_refused_and_changes_nothing() {
    let mut interview =
        Interview::new(&BORDURIA, case(BORDURIA.rulebook(), "2025-07-01", ""), Options::default());
    let before = interview.step();
    let error = interview.answer(Answer::Choose(99)).unwrap_err();
    assert_snapshot!(error, @"application: `100` is no answer: choose from 1 to 5");
    let error = interview.answer(Answer::ChooseSeveral(vec![0, 1])).unwrap_err();
    assert_snapshot!(error, @"application: has exactly one answer");
    assert_eq!(interview.step(), before);
}

#[test]
fn an_answer_that_cannot_be_is_refused_with_the_reason() {
    let engine = engine(vec![InputFile { path: "neighbours.md".to_owned(), text: NEIGHBOURS.to_owned() }]);
    let mut interview =
        Interview::new(&engine, case(engine.rulebook(), "2025-07-01", ""), Options::default());
    let before = interview.step();
    assert_eq!(question(&interview).answers, ["Borduria", "Syldavia"]);
    let error = interview.answer(Answer::ChooseSeveral(vec![0, 1])).unwrap_err();
    assert_snapshot!(error, @"citizenship: `Borduria and Syldavia` cannot be together with what was said before. Nobody is both. [GAZETTE]");
    assert_eq!(interview.step(), before);
    assert!(interview.answers().is_empty());
    interview.answer(Answer::ChooseSeveral(vec![1])).unwrap();
    assert_eq!(interview.answers(), [("citizenship".to_owned(), "Syldavia".to_owned())]);
}

const NEIGHBOURS: &str = r#"
```yol
rulebook neighbours
    title          "Neighbours"
    checked until  2026-01-31

source GAZETTE
    publisher  "Gazette"
    title      "Act"
    date       2025-01-01
    mark       primary

instrument act
    title     "Act"
    standing  enacted
    in force  from 2025-01-01
    known     from 2025-01-01
    source    GAZETTE

fact citizenship
    type       some of
                   BOR  "Borduria"
                   SYL  "Syldavia"
    title      "citizenship"
    ask        "Which citizenships do you hold?"
    intrusive  some
    change     never

conclusion entry
    kind       right
    title      "Entry"
    values     free    "Entry is free."
               paid    "Entry costs something."
               closed  "Entry is closed."
    otherwise  closed
    source     GAZETTE

rule bordurians
    decides  entry is free
    under    act
    when     citizenship has BOR

rule syldavians
    decides  entry is paid
    under    act
    when     citizenship has SYL

never both
    says    "Nobody is both."
    source  GAZETTE
    when    citizenship has BOR
    and     citizenship has SYL
```
"#;

#[test]
fn a_finished_interview_takes_no_answer() {
    let start = case(BORDURIA.rulebook(), "2025-07-01", "application=parking sex=female");
    let mut interview = Interview::new(&BORDURIA, start, Options::default());
    assert_eq!(interview.step(), Step::Finished);
    assert!(interview.answer(Answer::DontKnow).is_err());
}

#[test]
fn an_impossible_start_ends_in_a_refusal() {
    let start = case(BORDURIA.rulebook(), "2025-07-01", "age=10 contract=5");
    let interview = Interview::new(&BORDURIA, start, Options::default());
    assert_eq!(interview.step(), Step::Finished);
    assert!(interview.brief().is_err());
}

#[test]
fn a_presumed_fact_is_not_asked() {
    let (transcript, _) =
        conversation(&BORDURIA, "2025-07-01", Options::default(), &[("application", "residence")]);
    assert!(!transcript.contains("legally incapable"), "{transcript}");
    let options = Options { presumptions: false, ..Options::default() };
    let (transcript, _) = conversation(&BORDURIA, "2025-07-01", options, &[("application", "residence")]);
    assert!(transcript.contains("legally incapable"), "{transcript}");
}

//! `yol ask`

mod dialogue;
mod reply;

use crate::arguments::Ask;
use crate::outcome::{Answer, BadInput};
use crate::{case, rulebook, terminal};
use dialogue::{Dialogue, Ended};
use engine::{Case, Engine};
use guide::words::voiced;
use guide::{InputError, Interview, Options, QuestionView, Settled, Step};
use language::rulebook::JourneyId;
use reply::Reply;

const INTRODUCTION: &str = "\
Answer with a number. ? means: I do not know. b goes back, q stops.
Only what still matters is asked. Nothing you answer is kept.
";

const STOPPED: &str = "Stopped. Nothing was decided, and nothing was kept.\n";

const INTERRUPTED: &str =
    "interrupted: the input ended before the last answer. Nothing was decided, and nothing was kept";

pub(crate) fn run(arguments: &Ask) -> Result<Answer, BadInput> {
    if arguments.case.file.as_deref().is_some_and(crate::read::is_standard_input) {
        let message =
            "your answers come from standard input, so the case cannot come from there too; name a file";
        return Err(BadInput::Said(message.to_owned()));
    }
    let engine = rulebook::load(arguments.rulebook.folder.as_deref())?;
    let case = case::assemble(engine.rulebook(), &arguments.case)?;
    let options = case::options(engine.rulebook(), &arguments.case, &arguments.scope)?;
    // What cannot be is refused before the first question.
    let (options, choices) = match case::settled(engine, &arguments.case, &case, &options)? {
        Settled::As(options) => (options, Vec::new()),
        Settled::Several(journeys) => (options, journeys),
    };
    match talk(engine, &case, options, &choices) {
        Ok(answer) => Ok(Answer::new(answer)),
        Err(Ended::Quit) => Ok(Answer::new(STOPPED.to_owned())),
        Err(Ended::NobodyReads) => Ok(Answer::new(String::new())),
        Err(Ended::InputOver) => Err(BadInput::Said(INTERRUPTED.to_owned())),
        Err(Ended::Unreadable(error)) => Err(BadInput::Said(format!("cannot read your answer: {error}"))),
        Err(Ended::Unwritable(error)) => Err(BadInput::Write(error)),
        Err(Ended::Refused(refusal)) => Err(refusal.into()),
    }
}

/// Asks until nothing is left to ask, and makes the brief.
fn talk(engine: &Engine, case: &Case, mut options: Options, choices: &[JourneyId]) -> Result<String, Ended> {
    let mut dialogue = Dialogue::new();
    dialogue.say(INTRODUCTION)?;
    loop {
        if !choices.is_empty() {
            options.journey = choose_journey(engine, choices, &options, &mut dialogue)?;
        }
        let mut interview = Interview::new(engine, case.clone(), options.clone());
        if interrogate(&mut interview, !choices.is_empty(), &mut dialogue)? {
            let brief = interview.brief().map_err(Ended::Refused)?;
            return Ok(format!("\n{}", brief.text(&terminal::style())));
        }
    }
}

/// The journey chosen; `None` = the person does not know, so that everything is asked that may matter.
fn choose_journey(
    engine: &Engine,
    choices: &[JourneyId],
    options: &Options,
    dialogue: &mut Dialogue,
) -> Result<Option<JourneyId>, Ended> {
    let entries = choices.iter().filter_map(|id| engine.rulebook().journeys.get(*id));
    let titles: Vec<String> =
        entries.map(|journey| voiced(options.speech, &journey.title).to_owned()).collect();
    let question = match options.speech.voice {
        guide::Voice::You => "What is it about?",
        guide::Voice::He => "What is it about for him?",
    };
    dialogue
        .say(&format!("\n{question}\n\n{}  ?  I do not know, or several of these\n", numbered(&titles)))?;
    loop {
        match dialogue.reply(titles.len(), false)? {
            Reply::Numbers(places) => {
                return Ok(places.first().and_then(|place| choices.get(*place)).copied());
            }
            Reply::DontKnow => return Ok(None),
            Reply::Back => dialogue.say("This is the first question.\n")?,
        }
    }
}

/// Asks the questions of an interview. `false` where the person goes back beyond the first, and may.
fn interrogate(
    interview: &mut Interview<'_>,
    may_leave: bool,
    dialogue: &mut Dialogue,
) -> Result<bool, Ended> {
    while let Step::Question(question) = interview.step() {
        dialogue.say(&shown(&question))?;
        while let Err(problem) = one_reply(interview, &question, dialogue)? {
            match problem {
                Problem::First if may_leave => return Ok(false),
                Problem::First => dialogue.say("This is the first question.\n")?,
                Problem::Rejected(error) => dialogue.say(&format!("{error}\n"))?,
            }
        }
    }
    Ok(true)
}

enum Problem {
    /// There is nothing to go back to.
    First,
    /// The answer cannot be.
    Rejected(InputError),
}

fn one_reply(
    interview: &mut Interview<'_>,
    question: &QuestionView,
    dialogue: &mut Dialogue,
) -> Result<Result<(), Problem>, Ended> {
    let answer = match dialogue.reply(question.answers.len(), question.several)? {
        Reply::Back if interview.back() => return Ok(Ok(())),
        Reply::Back => return Ok(Err(Problem::First)),
        Reply::DontKnow => guide::Answer::DontKnow,
        Reply::Numbers(places) if question.several => guide::Answer::ChooseSeveral(places),
        Reply::Numbers(places) => guide::Answer::Choose(places.first().copied().unwrap_or(usize::MAX)),
    };
    Ok(interview.answer(answer).map_err(Problem::Rejected))
}

/// A question as text: how far the interview is, the question, why, how to find out, the answers.
fn shown(question: &QuestionView) -> String {
    let number = question.progress.asked.saturating_add(1);
    let left = match question.progress.at_most_left {
        0 | 1 => "the last one".to_owned(),
        left => format!("at most {} more", left - 1),
    };
    let mut text = format!("\nQuestion {number}, {left}\n\n{}\n", textwrap::fill(&question.text, WIDTH));
    let notes = [("Why it is asked", &question.why), ("How to find out", &question.find_out)];
    for (title, note) in notes {
        if let Some(note) = note {
            text.push_str(&textwrap::fill(&format!("{title}: {note}"), WIDTH));
            text.push('\n');
        }
    }
    let none = if question.several { "  0  none at all\n" } else { "" };
    format!("{text}\n{}{none}  ?  I do not know, or would rather not say\n", numbered(&question.answers))
}

const WIDTH: usize = 80;

fn numbered(items: &[String]) -> String {
    let line = |(number, item): (usize, &String)| {
        let first = format!("{number:>3}  ");
        textwrap::fill(item, textwrap::Options::new(WIDTH).initial_indent(&first).subsequent_indent("     "))
            + "\n"
    };
    (1..).zip(items).map(line).collect()
}

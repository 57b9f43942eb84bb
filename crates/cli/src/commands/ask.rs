//! `yol ask`

mod dialogue;
mod reply;

use crate::arguments::Ask;
use crate::case;
use crate::outcome::{Answer, BadInput};
use dialogue::{Dialogue, Ended};
use engine::{Case, Engine};
use guide::words::voiced;
use guide::{InputError, Interview, Options, QuestionView, Settled, Speech, Step};
use language::rulebook::JourneyId;
use reply::Reply;
use surroundings::{rulebook, terminal};

pub(crate) fn run(speech: Speech, arguments: &Ask) -> Result<Answer, BadInput> {
    if arguments.case.file.as_deref().is_some_and(surroundings::read::is_standard_input) {
        return Err(BadInput::Said(speech.command_ask_case_from_input().to_owned()));
    }
    let engine = rulebook::load(speech, arguments.rulebook.folder.as_deref())?;
    let case = case::assemble(speech, engine.rulebook(), &arguments.case)?;
    let options = case::options(speech, engine.rulebook(), &arguments.case, &arguments.scope)?;
    // What cannot be is refused before the first question.
    let (options, choices) = match case::settled(engine, &arguments.case, &case, &options)? {
        Settled::As(options) => (options, Vec::new()),
        Settled::Several(journeys) => (options, journeys),
    };
    match talk(engine, &case, options, &choices) {
        Ok(answer) => Ok(Answer::text(speech, answer)),
        Err(Ended::Quit) => Ok(Answer::new(format!("{}\n", speech.command_ask_stopped()))),
        Err(Ended::NobodyReads) => Ok(Answer::new(String::new())),
        Err(Ended::InputOver) => Err(BadInput::Said(speech.command_ask_interrupted().to_owned())),
        Err(Ended::Unreadable(error)) => Err(BadInput::Said(speech.command_ask_unreadable(error))),
        Err(Ended::Unwritable(error)) => Err(BadInput::Write(error)),
        Err(Ended::Refused(refusal)) => Err(refusal.into()),
    }
}

/// Asks until nothing is left to ask, and makes the brief.
fn talk(engine: &Engine, case: &Case, mut options: Options, choices: &[JourneyId]) -> Result<String, Ended> {
    let speech = options.speech;
    let mut dialogue = Dialogue::new(speech);
    dialogue.say(&format!("{}\n{}\n", speech.command_ask_introduction(), speech.command_ask_kept()))?;
    loop {
        if !choices.is_empty() {
            options.journey = choose_journey(engine, choices, &options, &mut dialogue)?;
        }
        let mut interview = Interview::new(engine, case.clone(), options.clone());
        if interrogate(speech, &mut interview, !choices.is_empty(), &mut dialogue)? {
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
    let speech = options.speech;
    let (question, unknown) = (speech.command_ask_about(), speech.command_ask_several());
    dialogue.say(&format!("\n{question}\n\n{}  ?  {unknown}\n", numbered(&titles)))?;
    loop {
        match dialogue.reply(titles.len(), false)? {
            Reply::Numbers(places) => {
                return Ok(places.first().and_then(|place| choices.get(*place)).copied());
            }
            Reply::DontKnow => return Ok(None),
            Reply::Back => dialogue.say_first()?,
        }
    }
}

/// Asks the questions of an interview. `false` where the person goes back beyond the first, and may.
fn interrogate(
    speech: Speech,
    interview: &mut Interview<'_>,
    may_leave: bool,
    dialogue: &mut Dialogue,
) -> Result<bool, Ended> {
    while let Step::Question(question) = interview.step() {
        dialogue.say(&shown(speech, &question))?;
        while let Err(problem) = one_reply(interview, &question, dialogue)? {
            match problem {
                Problem::First if may_leave => return Ok(false),
                Problem::First => dialogue.say_first()?,
                Problem::Rejected(error) => dialogue.say(&format!("{}\n", error.said(speech)))?,
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
fn shown(speech: Speech, question: &QuestionView) -> String {
    let number = question.progress.asked.saturating_add(1);
    let left = question.progress.at_most_left.saturating_sub(1);
    let progress = speech.command_ask_question(u64::try_from(left).unwrap_or(u64::MAX), number);
    let mut text = format!("\n{progress}\n\n{}\n", textwrap::fill(&question.text, WIDTH));
    let why = question.why.as_ref().map(|why| speech.command_ask_why(why));
    let how = question.find_out.as_ref().map(|how| speech.command_ask_find_out(how));
    for note in [why, how].into_iter().flatten() {
        text.push_str(&textwrap::fill(&note, WIDTH));
        text.push('\n');
    }
    text.push_str(&format!("\n{}", numbered(&question.answers)));
    if question.several {
        text.push_str(&format!("  0  {}\n", speech.command_ask_none()));
    }
    text + &format!("  ?  {}\n", speech.command_ask_unknown())
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

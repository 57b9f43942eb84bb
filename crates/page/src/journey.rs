//! One journey as a list of questions, and its findings.

use crate::Edition;
use crate::asked::facts_asked_most;
use crate::both::Both;
use crate::carry::Neutral;
use crate::findings::{Group, groups};
use crate::lines::Beside;
use crate::names::Names;
use crate::question::{Input, Question};
use crate::sheet::{Checked, Sheet};
use crate::write::{PageError, Settings};
use engine::{Case, Engine, FixedAnswer, FixedQuestion, Questionnaire, Situation};
use guide::visit::MOST_QUESTIONS;
use guide::{Options, Speech, Voice, answer_labels};
use language::rulebook::{ConclusionId, JourneyId, View};
use std::collections::BTreeSet;

/// Sets of more answers than this do not hide an idle question: they would cost more than they spare.
const MOST_IDLE: usize = 3;

/// A journey as it stands in the file.
#[derive(Clone, Debug)]
pub struct Journey {
    /// The journey.
    pub journey: JourneyId,
    /// The id of its radio button, and the class of its part.
    pub id: String,
    /// What it is about.
    pub title: Both,
    /// The questions, in order.
    pub questions: Vec<Question>,
    /// The class of what says that the answers cannot all be true, where that can be.
    pub clash: Option<String>,
    /// The findings by kind.
    pub groups: Vec<Group>,
}

/// What making one journey needs.
pub(crate) struct Maker<'a> {
    pub(crate) engine: &'a Engine,
    pub(crate) settings: &'a Settings<'a>,
    pub(crate) neutral: &'a Neutral,
    pub(crate) names: Names,
    pub(crate) sheet: Sheet,
    /// Warnings that stand in the journey already.
    pub(crate) warned: BTreeSet<String>,
    pub(crate) beside: Beside,
    questions: Vec<Question>,
}

impl<'a> Maker<'a> {
    pub(crate) fn new(engine: &'a Engine, settings: &'a Settings<'a>, neutral: &'a Neutral) -> Self {
        let (names, sheet, warned, beside, questions) = Default::default();
        Self { engine, settings, neutral, names, sheet, warned, beside, questions }
    }

    /// How the file speaks to the person.
    pub(crate) fn speech(&self) -> Speech {
        Speech { locale: self.settings.locale, voice: Voice::You }
    }

    /// How the file speaks, to the person and about him.
    pub(crate) fn voices(&self) -> [Speech; 2] {
        [Voice::You, Voice::He].map(|voice| Speech { voice, ..self.speech() })
    }

    /// The journey, with its rules added to the sheet. `id` names its radio button.
    pub(crate) fn journey(&mut self, journey: JourneyId, id: String) -> Result<Journey, PageError> {
        let entry = self.engine.rulebook().journeys.get(journey).ok_or(PageError::NoJourney)?;
        let options = Options {
            speech: self.speech(),
            journey: Some(journey),
            most_questions: MOST_QUESTIONS,
            ..Options::default()
        };
        let start = Case::new(self.settings.on);
        let mut situations = self.situations(&start, &options)?;
        let facts = facts_asked_most(self.engine, &start, &options, MOST_QUESTIONS);
        let list = Questionnaire::new(&mut situations, &entry.shows, &facts);
        self.questions = list.questions.iter().map(|asked| self.question(asked)).collect::<Result<_, _>>()?;
        let waiting = self.questions.iter().skip(1).map(|question| format!(".{}", question.class));
        self.sheet.wait(waiting);
        self.reveal(&list, &situations, &entry.shows);
        let clash = self.clash(&list, &situations);
        let briefs = self
            .voices()
            .map(|speech| guide::brief(self.engine, &start, &Options { speech, ..options.clone() }));
        let [Ok(you), Ok(he)] = briefs else { return Err(PageError::NoJourney) };
        self.warned.clear();
        self.take_what_is_beside(&you);
        let groups = groups(self, &list, &mut situations, (&you, &he))?;
        self.close_sheet();
        Ok(Journey {
            journey,
            id,
            title: self.both(&entry.title.you, &entry.title.he)?,
            questions: std::mem::take(&mut self.questions),
            clash,
            groups,
        })
    }

    /// The case on the journey, on paper; in the full edition also in practice.
    fn situations(&self, start: &Case, options: &Options) -> Result<Vec<Situation<'a>>, PageError> {
        let views: &[View] = match self.settings.edition {
            Edition::Full => &[View::Paper, View::Practice],
            Edition::Carry => &[View::Paper],
        };
        let known = guide::in_journey(self.engine, start, options).map_err(|_| PageError::NoJourney)?;
        let seen = views.iter().map(|view| {
            let mut case = known.clone();
            case.view = *view;
            self.engine.situation(&case).map_err(|_| PageError::NoJourney)
        });
        seen.collect()
    }

    fn question(&mut self, asked: &FixedQuestion) -> Result<Question, PageError> {
        let rulebook = self.engine.rulebook();
        let fact = &rulebook.facts[asked.fact];
        let group = self.names.next();
        let speech = self.speech();
        let mut inputs = Vec::new();
        for label in answer_labels(speech, fact, &asked.classes) {
            let label = self.say(&label)?;
            inputs.push(self.input_named(Some(&group).filter(|_| !asked.several), &label));
        }
        if asked.several {
            inputs.push(self.input_named(Some(&group), speech.page_all_ticked()));
        }
        inputs.push(self.input_named(Some(&group), speech.interview_dont_know()));
        Ok(Question {
            class: self.names.next(),
            ask: self.both(&fact.ask.you, &fact.ask.he)?,
            why: fact.why.as_ref().and_then(|why| self.line(why, &[])),
            inputs,
            asked: asked.clone(),
        })
    }

    fn input_named(&mut self, group: Option<&String>, label: &str) -> Input {
        let kind = if group.is_some() { "radio" } else { "checkbox" };
        Input {
            id: self.names.next(),
            kind,
            group: group.cloned(),
            label: label.to_owned(),
            classes: Vec::new(),
        }
    }

    /// Shows each question after the one before was answered, and hides those that make no difference any more.
    fn reveal(&mut self, list: &Questionnaire, situations: &[Situation<'_>], conclusions: &[ConclusionId]) {
        let idle: Vec<SetsOfInputs> = (0..list.questions.len())
            .map(|question| {
                let sets = list.idle(situations, conclusions, question, MOST_IDLE);
                sets.iter().map(|set| self.checked(set)).collect()
            })
            .collect();
        for (place, sets) in idle.iter().enumerate() {
            let Some(class) = self.class(place) else { continue };
            for set in sets {
                self.sheet.hide(set.clone(), &class);
            }
            let Some(next) = self.class(place + 1) else { continue };
            for answer in self.answers(place) {
                self.sheet.show(vec![answer], &next);
            }
            for set in sets {
                self.sheet.show(set.clone(), &next);
            }
        }
    }

    fn class(&self, question: usize) -> Option<String> {
        self.questions.get(question).map(|question| format!(".{}", question.class))
    }

    /// Each input that answers a question.
    fn answers(&self, question: usize) -> Vec<Checked> {
        let Some(asked) = self.questions.get(question) else { return Vec::new() };
        let closes = |place: &usize| asked.done().is_none_or(|done| *place >= done);
        (0..asked.inputs.len()).filter(closes).filter_map(|input| self.input(question, input, true)).collect()
    }

    fn input(&self, question: usize, input: usize, is: bool) -> Option<Checked> {
        let entry = self.questions.get(question)?.inputs.get(input)?;
        Some(Checked { place: self.first_place(question) + input, input: entry.id.clone(), is })
    }

    /// The place of a question's first input among those of the journey.
    fn first_place(&self, question: usize) -> usize {
        self.questions.iter().take(question).map(|before| before.inputs.len()).sum()
    }

    /// Writes the selectors of the journey, and gives its inputs the classes that they need.
    fn close_sheet(&mut self) {
        let given: Vec<(String, Vec<usize>)> = self
            .questions
            .iter()
            .enumerate()
            .map(|(place, question)| {
                let first = self.first_place(place);
                (question.class.clone(), (first..first + question.inputs.len()).collect())
            })
            .collect();
        let mut classes = self.sheet.close(&mut self.names, &given);
        let inputs = self.questions.iter_mut().flat_map(|question| &mut question.inputs);
        for (place, input) in inputs.enumerate() {
            input.classes = classes.remove(&place).unwrap_or_default();
        }
    }

    /// The inputs that say these answers.
    pub(crate) fn checked(&self, answers: &[FixedAnswer]) -> Vec<Checked> {
        let said = |answer: &FixedAnswer| {
            let done = self.questions.get(answer.question).and_then(Question::done);
            let closed = done.filter(|_| !answer.is).and_then(|done| self.input(answer.question, done, true));
            [self.input(answer.question, answer.class, answer.is), closed]
        };
        answers.iter().flat_map(said).flatten().collect()
    }

    fn clash(&mut self, list: &Questionnaire, situations: &[Situation<'_>]) -> Option<String> {
        let sets = list.impossible(situations.first()?);
        let class = self.names.next();
        for set in &sets {
            let checked = self.checked(set);
            self.sheet.show(checked, &format!(".{class}"));
        }
        (!sets.is_empty()).then_some(class)
    }
}

/// Sets of inputs.
type SetsOfInputs = Vec<Vec<Checked>>;

//! One journey as a list of questions, and its findings.

use crate::Edition;
use crate::asked::facts_asked_most;
use crate::carry::Neutral;
use crate::findings::{Group, groups};
use crate::names::Names;
use crate::sheet::{Checked, Sheet};
use crate::write::{PageError, Settings};
use engine::{Case, Engine, FixedAnswer, FixedQuestion, Questionnaire, Situation};
use guide::visit::MOST_QUESTIONS;
use guide::{Options, Voice, answer_labels};
use language::rulebook::{ConclusionId, JourneyId, Known, View};

/// Sets of more answers than this do not hide an idle question: they would cost more than they spare.
const MOST_IDLE: usize = 3;

/// Sentences for both voices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Both {
    /// The sentences, each with what it is in the other voice where that is something else.
    pub sentences: Vec<(String, Option<String>)>,
}

impl Both {
    /// Sentence by sentence, where both voices have as many.
    pub(crate) fn new(you: &str, he: &str) -> Self {
        let [yours, his] = [you, he].map(|text| text.split_inclusive(". ").collect::<Vec<&str>>());
        let pairs =
            if yours.len() == his.len() { yours.into_iter().zip(his).collect() } else { vec![(you, he)] };
        let mut sentences: Vec<(String, Option<String>)> = Vec::new();
        for (you, he) in pairs {
            match sentences.last_mut().filter(|(_, other)| other.is_none() && you == he) {
                Some((same, _)) => same.push_str(you),
                None => sentences.push((you.to_owned(), (he != you).then(|| he.to_owned()))),
            }
        }
        Self { sentences }
    }

    /// The words for the person.
    #[must_use]
    pub fn you(&self) -> String {
        self.sentences.iter().map(|(you, _)| you.as_str()).collect()
    }

    /// The words about the person.
    #[must_use]
    pub fn he(&self) -> String {
        self.sentences.iter().map(|(you, he)| he.as_deref().unwrap_or(you)).collect()
    }
}

/// An input with its label.
#[derive(Clone, Debug)]
pub struct Input {
    /// Its id in the file.
    pub id: String,
    /// `radio` or `checkbox`.
    pub kind: &'static str,
    /// The name of its group.
    pub group: String,
    /// What it says.
    pub label: String,
}

/// A question with its answers.
#[derive(Clone, Debug)]
pub struct Question {
    /// The class of all that belongs to it.
    pub class: String,
    /// What is asked.
    pub ask: Both,
    /// Why.
    pub why: Option<String>,
    /// One input for each class of values; then, of a question with several answers, one that says that all are ticked;
    /// then "I don't know".
    pub inputs: Vec<Input>,
    /// The question as the engine has it.
    pub asked: FixedQuestion,
}

impl Question {
    /// Of a question with several answers: the place of the input that says that all are ticked.
    #[must_use]
    pub fn done(&self) -> Option<usize> {
        self.asked.several.then_some(self.asked.classes.len())
    }

    /// Of a question with several answers: what is known after the classes at these places were ticked, beyond what was
    /// known before. Where the list is `closed`, what is not ticked is not so. `None` where nothing is known by that.
    #[must_use]
    pub fn ticked(&self, chosen: &[usize], closed: bool, before: Option<&Known>) -> Option<Known> {
        let (mut has, mut lacks) = match before {
            Some(Known::Set { has, lacks, .. }) => (has.clone(), lacks.clone()),
            _ => (Vec::new(), Vec::new()),
        };
        for (place, class) in self.asked.classes.iter().enumerate() {
            if chosen.contains(&place) {
                has.extend(class.values.first());
            } else if closed {
                lacks.extend(&class.values);
            }
        }
        for values in [&mut has, &mut lacks] {
            values.sort_unstable();
            values.dedup();
        }
        (closed || !chosen.is_empty()).then_some(Known::Set { has, lacks, exact: false })
    }
}

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
    /// Keys of sources that were cited.
    pub(crate) cited: std::collections::BTreeSet<String>,
    /// Warnings that stand in the journey already.
    pub(crate) warned: std::collections::BTreeSet<String>,
    /// Bills and announcements, each once.
    pub(crate) pending: Vec<String>,
    /// What the rules cannot say, each once.
    pub(crate) limits: Vec<String>,
    /// Who helps, each once.
    pub(crate) helpers: Vec<String>,
    questions: Vec<Question>,
}

impl<'a> Maker<'a> {
    pub(crate) fn new(engine: &'a Engine, settings: &'a Settings<'a>, neutral: &'a Neutral) -> Self {
        let (names, sheet, cited, warned) = Default::default();
        let (pending, limits, helpers, questions) = Default::default();
        Self { engine, settings, neutral, names, sheet, cited, warned, pending, limits, helpers, questions }
    }

    /// The journey, with its rules added to the sheet. `id` names its radio button.
    pub(crate) fn journey(&mut self, journey: JourneyId, id: String) -> Result<Journey, PageError> {
        let entry = self.engine.rulebook().journeys.get(journey).ok_or(PageError::NoJourney)?;
        let options =
            Options { journey: Some(journey), most_questions: MOST_QUESTIONS, ..Options::default() };
        let start = Case::new(self.settings.on);
        let mut situations = self.situations(&start, &options)?;
        let facts = facts_asked_most(self.engine, &start, &options, MOST_QUESTIONS);
        let list = Questionnaire::new(&mut situations, &entry.shows, &facts);
        self.questions = list.questions.iter().map(|asked| self.question(asked)).collect::<Result<_, _>>()?;
        let waiting = self.questions.iter().skip(1).map(|question| format!(".{}", question.class));
        self.sheet.wait(waiting);
        self.reveal(&list, &situations, &entry.shows);
        let clash = self.clash(&list, &situations);
        let briefs = [Voice::You, Voice::He].map(|voice| {
            guide::brief(
                self.engine,
                &start,
                &Options { speech: guide::Speech { voice, ..options.speech }, ..options.clone() },
            )
        });
        let [Ok(you), Ok(he)] = briefs else { return Err(PageError::NoJourney) };
        self.warned.clear();
        self.take_what_is_beside(&you);
        let groups = groups(self, &list, &mut situations, (&you, &he))?;
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
        let kind = if asked.several { "checkbox" } else { "radio" };
        let labels = answer_labels(guide::Speech::default(), fact, &asked.classes);
        let mut inputs = Vec::new();
        for label in labels {
            inputs.push(Input {
                id: self.names.next(),
                kind,
                group: group.clone(),
                label: self.say(&label)?,
            });
        }
        let closing: &[&str] = if asked.several { &[ALL_TICKED, DONT_KNOW] } else { &[DONT_KNOW] };
        for label in closing {
            let group = if asked.several { format!("{group}0") } else { group.clone() };
            inputs.push(Input { id: self.names.next(), kind: "radio", group, label: (*label).to_owned() });
        }
        Ok(Question {
            class: self.names.next(),
            ask: self.both(&fact.ask.you, &fact.ask.he)?,
            why: fact.why.as_ref().and_then(|why| self.line(why, &[])),
            inputs,
            asked: asked.clone(),
        })
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
        Some(Checked { place: (question, input), input: entry.id.clone(), is })
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

/// What an answer "I don't know" is called.
const DONT_KNOW: &str = "I don't know";

/// Said after everything that is true was ticked.
const ALL_TICKED: &str = "I ticked all that is true; what is not ticked is not";

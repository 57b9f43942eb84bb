//! The interview: one question at a time, only while the answer still matters.

mod answers;
mod json;

pub(crate) use answers::Asked;
pub use answers::{Answer, Progress, QuestionView, Step, answer_labels};

use crate::journeys::{OnJourney, on_journey};
use crate::said::{Said, SaidFact};
use crate::{Brief, InputError, Options, Refusal, subjects};
use engine::{Case, Contradiction, Engine, Inquiry, Question, Situation};
use language::rulebook::{ConclusionId, FactId, Known, ValueId};

/// An interview about one case. It holds its answers in memory and nothing else.
///
/// Every fact is asked at most once, so an interview always ends. An answer "I don't know" leaves the fact unknown.
#[derive(Clone, Debug)]
pub struct Interview<'e> {
    engine: &'e Engine,
    options: Options,
    start: Case,
    /// The facts that the start case knows from the journey; or why it cannot be in it.
    premises: Result<Vec<FactId>, Refusal>,
    case: Case,
    said: Said,
    given: Vec<Given>,
}

/// What was found out at the questions before, so that the next takes less time. It changes no question.
#[derive(Debug, Default)]
pub(crate) struct Memory<'e> {
    situation: Option<Situation<'e>>,
    inquiry: Option<Inquiry<'e>>,
}

/// What is still open of the conclusions that are told of.
struct Open<'e> {
    conclusions: Vec<ConclusionId>,
    situation: Situation<'e>,
    inquiry: Inquiry<'e>,
}

impl<'e> Memory<'e> {
    fn keep(&mut self, open: Open<'e>) {
        (self.situation, self.inquiry) = (Some(open.situation), Some(open.inquiry));
    }

    /// The engine before a case of the interview.
    fn situation(&mut self, interview: &Interview<'e>, case: &Case) -> Result<Situation<'e>, Contradiction> {
        match self.situation.take() {
            Some(before) if before.stands_before(case) => Ok(before),
            Some(before) => before.like(case),
            None => interview.options.situation(interview.engine, case),
        }
    }

    /// Sets the engine before a case of the interview, to be asked next.
    fn stand(&mut self, interview: &Interview<'e>, case: &Case) -> Result<(), Contradiction> {
        let situation = match &self.situation {
            Some(before) => before.like(case),
            None => interview.options.situation(interview.engine, case),
        };
        self.situation = Some(situation?);
        Ok(())
    }
}

/// One answer, and the question it was given to.
#[derive(Clone, Debug)]
struct Given {
    fact: FactId,
    /// `None`: not known, or not told.
    answer: Option<(Known, SaidFact)>,
}

impl<'e> Interview<'e> {
    /// How the person is spoken to.
    pub(crate) fn speech(&self) -> crate::Speech {
        self.options.speech
    }

    /// Begins an interview; what the start case knows is not asked.
    #[must_use]
    pub fn new(engine: &'e Engine, start: Case, options: Options) -> Self {
        let (start, premises) = match on_journey(engine, &start, &options) {
            Ok(known) => (known.case, Ok(known.premises)),
            Err(refusal) => (start, Err(refusal)),
        };
        Self {
            engine,
            options,
            case: start.clone(),
            start,
            premises,
            said: Said::default(),
            given: Vec::new(),
        }
    }

    /// The same interview, where these facts were asked before: none of them is asked again. What was answered is
    /// in the start case; what is not there was not known.
    #[must_use]
    pub fn asked_before(mut self, facts: &[FactId]) -> Self {
        for fact in facts {
            if !self.given.iter().any(|given| given.fact == *fact) {
                self.given.push(Given { fact: *fact, answer: None });
            }
        }
        self
    }

    /// The next question, or the end.
    #[must_use]
    pub fn step(&self) -> Step {
        match self.asked() {
            Some(asked) => Step::Question(self.view(asked)),
            None => Step::Finished,
        }
    }

    /// A question in words.
    pub(crate) fn view(&self, asked: Asked) -> QuestionView {
        asked.view(self.engine.rulebook(), &self.options, self.given.len())
    }

    /// The next question, if there is one.
    pub(crate) fn asked(&self) -> Option<Asked> {
        self.asked_after(&mut Memory::default())
    }

    /// The next question, if there is one; what is found out on the way is kept for the questions after it.
    pub(crate) fn asked_after(&self, memory: &mut Memory<'e>) -> Option<Asked> {
        let mut open = self.look_into(memory)?;
        let mut skipped: Vec<FactId> = self.given.iter().map(|given| given.fact).collect();
        let found = loop {
            let Some(question) = self.next_question(&mut open, &skipped) else { break None };
            let fact = question.fact;
            if let Some(asked) = self.as_asked(question) {
                break Some(asked);
            }
            skipped.push(fact);
        };
        memory.keep(open);
        found
    }

    /// The question about a fact, where one about it can be asked next. Whether another comes first is not looked at.
    pub(crate) fn asked_about(&self, fact: FactId, memory: &mut Memory<'e>) -> Option<Asked> {
        let mut open = self.look_into(memory)?;
        let question = open.situation.question_of(&mut open.inquiry, &[], |other| other == fact);
        memory.keep(open);
        question.and_then(|question| self.as_asked(question))
    }

    /// What is still open; `None` where nothing more is asked.
    fn look_into(&self, memory: &mut Memory<'e>) -> Option<Open<'e>> {
        self.premises.as_ref().ok()?;
        if self.given.len() >= self.options.most_questions {
            return None;
        }
        let mut situation = memory.situation(self, &self.case).ok()?;
        let conclusions = subjects::shown(&mut situation, &self.options);
        let before = memory.inquiry.take();
        let sound = self.said.sound_case(&mut situation, &self.case, &conclusions, before.as_ref());
        if let Some(sound) = sound {
            situation = situation.like(&sound).ok()?;
        }
        let inquiry = situation.inquiry(&conclusions, before.as_ref());
        Some(Open { conclusions, situation, inquiry })
    }

    /// The question with its words; `None` where only one answer is possible, so that there is nothing to ask.
    fn as_asked(&self, mut question: Question) -> Option<Asked> {
        let rulebook = self.engine.rulebook();
        if self.options.journey.is_none() && self.options.conclusions.is_empty() {
            subjects::split_by_journey(rulebook, &mut question);
        }
        let offers = question.several || question.classes.len() > 1;
        offers.then(|| Asked::new(self.options.speech, rulebook, question))
    }

    /// What the person is about comes first; then what matters to the first conclusion that is still open, so that
    /// the most important answer is settled first.
    fn next_question(&self, open: &mut Open<'e>, skipped: &[FactId]) -> Option<Question> {
        let Open { conclusions, situation, inquiry } = open;
        let wanted = std::iter::once(subjects::journey_facts(situation, &self.options));
        let wanted = wanted.chain(conclusions.iter().map(|conclusion| inquiry.missing(*conclusion)));
        let wanted: Vec<Vec<FactId>> = wanted.collect();
        let first = wanted
            .iter()
            .find_map(|facts| situation.question_of(inquiry, skipped, |fact| facts.contains(&fact)));
        first.or_else(|| situation.question_of(inquiry, skipped, |_| true))
    }

    /// Answers the question that [`step`](Self::step) shows.
    ///
    /// # Errors
    /// An answer that is not among those offered; or one that cannot be together with what was said before, with the
    /// reason. Nothing changes then.
    pub fn answer(&mut self, answer: Answer) -> Result<(), InputError> {
        let mut memory = Memory::default();
        let Some(asked) = self.asked_after(&mut memory) else {
            return Err(InputError::new("answer", "", self.options.speech.interview_finished()));
        };
        self.answer_to(&asked, &answer, &mut memory)
    }

    /// Answers the question that [`asked_after`](Self::asked_after) gave.
    pub(crate) fn answer_to(
        &mut self,
        asked: &Asked,
        answer: &Answer,
        memory: &mut Memory<'e>,
    ) -> Result<(), InputError> {
        let fact = asked.fact();
        let before = self.case.known(fact).cloned();
        let answer = asked.known(self.engine.rulebook(), answer, before.as_ref())?;
        let mut given = self.given.clone();
        given.push(Given { fact, answer });
        let (case, said) = told(&self.start, &given);
        if case != self.case
            && let Err(contradiction) = memory.stand(self, &case)
        {
            let speech = self.options.speech;
            let refusal = Refusal::new(speech, self.engine.rulebook(), &case, &said, &contradiction);
            let words = said.0.get(&fact).map(|said| said.words.clone()).unwrap_or_default();
            let message = speech.interview_clash(refusal.sentences());
            return Err(InputError::new(&self.engine.rulebook().facts[fact].name, words, message));
        }
        (self.given, self.case, self.said) = (given, case, said);
        Ok(())
    }

    /// Takes back the last answer. False where there is none.
    pub fn back(&mut self) -> bool {
        let taken = self.given.pop().is_some();
        (self.case, self.said) = told(&self.start, &self.given);
        taken
    }

    /// The case as far as it is known.
    ///
    /// A group of values stands in it with one of them; [`brief`](Self::brief) says it in the words of the answer.
    #[must_use]
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// What was answered so far: the fact's title and the words of the answer.
    #[must_use]
    pub fn answers(&self) -> Vec<(String, String)> {
        let facts = &self.engine.rulebook().facts;
        self.given.iter().map(|given| (facts[given.fact].title.clone(), self.words(given))).collect()
    }

    /// The facts asked for, and the answers in words.
    pub(crate) fn questions(&self) -> Vec<(FactId, String)> {
        self.given.iter().map(|given| (given.fact, self.words(given))).collect()
    }

    /// An answer in words.
    fn words(&self, given: &Given) -> String {
        match &given.answer {
            Some((_, said)) => said.words.clone(),
            None => self.options.speech.interview_dont_know().to_owned(),
        }
    }

    /// The brief for what was answered, in the words of the answers.
    ///
    /// # Errors
    /// Where the start case was impossible, or could not be in the journey.
    pub fn brief(&self) -> Result<Brief, Refusal> {
        self.brief_after(&Memory::default())
    }

    /// The brief, as [`brief`](Self::brief); what was found out at the questions saves time.
    pub(crate) fn brief_after(&self, memory: &Memory<'e>) -> Result<Brief, Refusal> {
        let mut premises = self.premises.clone()?;
        // What was answered is no longer taken from the journey.
        premises.retain(|fact| !self.said.0.contains_key(fact));
        let known = OnJourney { case: self.case.clone(), premises };
        crate::brief::build(self.engine, known, &self.options, &self.said, memory.inquiry.as_ref())
    }
}

/// The case after these answers, and their words.
fn told(start: &Case, given: &[Given]) -> (Case, Said) {
    let (mut case, mut said) = (start.clone(), Said::default());
    for given in given {
        if let Some((known, words)) = &given.answer {
            case.know(given.fact, known.clone());
            said.0.insert(given.fact, words.clone());
        }
    }
    (case, said)
}

/// Members of a set in ascending order, each once.
fn ascending(mut values: Vec<ValueId>) -> Vec<ValueId> {
    values.sort_unstable();
    values.dedup();
    values
}

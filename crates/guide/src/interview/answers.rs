//! A question as it is shown, and what an answer to it makes known.

use super::ascending;
use crate::Speech;
use crate::said::SaidFact;
use crate::words::voiced;
use crate::words::{Join, count, known_words, labels, listed};
use crate::{InputError, Options};
use engine::{Class, Question};
use language::Rulebook;
use language::rulebook::{Fact, FactId, FactType, Known, ValueId, ValueIds};
use std::hash::{Hash as _, Hasher as _};

/// Of a longer group of values not every one is named.
const NAMED: usize = 4;

/// Where the interview stands.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "one is made for each question that a person reads")]
pub enum Step {
    /// A question is to be answered.
    Question(QuestionView),
    /// Nothing that can be asked would change an answer.
    Finished,
}

/// A question to show. "I don't know" and the way back are always open, and are not among the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionView {
    /// The fact's name.
    pub fact: String,
    /// The fact's short words.
    pub title: String,
    /// The question.
    pub text: String,
    /// Why it is asked.
    pub why: Option<String>,
    /// How a person finds out.
    pub find_out: Option<String>,
    /// The answers to choose from.
    pub answers: Vec<String>,
    /// The values behind each answer.
    pub classes: Vec<Class>,
    /// Whether several answers may be chosen together, or none.
    pub several: bool,
    /// How far the interview is.
    pub progress: Progress,
    /// The titles of the conclusions that the answer can still change.
    pub matters_to: Vec<String>,
}

/// How far an interview is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Questions answered.
    pub asked: usize,
    /// Questions left at most, this one included.
    pub at_most_left: usize,
}

/// An answer, by places among the answers offered, from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// This one.
    Choose(usize),
    /// These ones together; the empty list is "none of them". For questions of `several`.
    ChooseSeveral(Vec<usize>),
    /// Not known, or not told.
    DontKnow,
}

/// A question with the words of its answers.
#[derive(Debug)]
pub(crate) struct Asked {
    speech: Speech,
    question: Question,
    labels: Vec<String>,
}

impl Asked {
    pub(crate) fn new(speech: Speech, rulebook: &Rulebook, mut question: Question) -> Self {
        let fact = &rulebook.facts[question.fact];
        let rest = rest_of(&question.classes);
        if let Some(place) = rest.filter(|place| place + 1 < question.classes.len()) {
            let class = question.classes.remove(place);
            question.classes.push(class);
        }
        let last = question.classes.len().saturating_sub(1);
        let is_rest = |place: usize| rest.is_some() && place == last;
        let labels = question.classes.iter().enumerate();
        let label = |(place, class)| label(speech, fact, class, is_rest(place), last == 0);
        let labels = labels.map(label).collect();
        Self { speech, question, labels }
    }

    pub(crate) fn fact(&self) -> FactId {
        self.question.fact
    }

    /// A number that tells this question from another about the same fact, with other answers.
    pub(crate) fn offer(&self) -> u16 {
        let mut hash = rustc_hash::FxHasher::default();
        for class in &self.question.classes {
            class.hash(&mut hash);
        }
        let [low, high, ..] = hash.finish().to_be_bytes();
        u16::from_be_bytes([low, high])
    }

    /// The answers to choose from.
    pub(crate) fn labels(&self) -> &[String] {
        &self.labels
    }

    /// Whether several answers may be true at once.
    pub(crate) fn several_at_once(&self) -> bool {
        self.question.several
    }

    pub(crate) fn view(self, rulebook: &Rulebook, options: &Options, asked: usize) -> QuestionView {
        let fact = &rulebook.facts[self.question.fact];
        let titles = self.question.matters_to.iter().map(|id| rulebook.conclusions[*id].title.clone());
        QuestionView {
            fact: fact.name.clone(),
            title: fact.title.clone(),
            text: voiced(options.speech, &fact.ask).to_owned(),
            why: fact.why.clone(),
            find_out: fact.find_out.clone(),
            answers: self.labels,
            classes: self.question.classes,
            several: self.question.several,
            progress: Progress {
                asked,
                at_most_left: self.question.remaining.min(options.most_questions.saturating_sub(asked)),
            },
            matters_to: titles.collect(),
        }
    }

    /// What the answer makes known, and its words; `None` where it makes nothing known.
    pub(crate) fn known(
        &self,
        rulebook: &Rulebook,
        answer: &Answer,
        before: Option<&Known>,
    ) -> Result<Option<(Known, SaidFact)>, InputError> {
        let fact = &rulebook.facts[self.question.fact];
        match answer {
            Answer::DontKnow => Ok(None),
            Answer::Choose(place) if self.question.several => self.several(fact, &[*place], before).map(Some),
            Answer::Choose(place) => {
                let class = self.class(fact, *place)?;
                let words = known_words(self.speech, fact, &class.known);
                Ok(Some((class.known.clone(), SaidFact { words, groups: Vec::new() })))
            }
            Answer::ChooseSeveral(places) if self.question.several => {
                self.several(fact, places, before).map(Some)
            }
            Answer::ChooseSeveral(places) => match places.as_slice() {
                [place] => self.known(rulebook, &Answer::Choose(*place), before),
                _ => Err(InputError::new(&fact.name, "", self.speech.interview_one_answer())),
            },
        }
    }

    fn class(&self, fact: &Fact, place: usize) -> Result<&Class, InputError> {
        self.question.classes.get(place).ok_or_else(|| {
            let message = self.speech.interview_no_answer(count(self.question.classes.len()));
            InputError::new(&fact.name, place.saturating_add(1).to_string(), message)
        })
    }

    /// Of each chosen group one value is in the set; of the others none is.
    fn several(
        &self,
        fact: &Fact,
        places: &[usize],
        before: Option<&Known>,
    ) -> Result<(Known, SaidFact), InputError> {
        let (mut has, mut lacks) = match before {
            Some(Known::Set { has, lacks, .. }) => (has.to_vec(), lacks.to_vec()),
            _ => (Vec::new(), Vec::new()),
        };
        let mut groups = Vec::new();
        for place in places {
            let class = self.class(fact, *place)?;
            has.extend(stand_in(class));
            if class.values.len() > 1 {
                groups.push(class.values.clone());
            }
        }
        let unchosen = self.question.classes.iter().enumerate().filter(|(place, _)| !places.contains(place));
        lacks.extend(unchosen.flat_map(|(_, class)| class.values.iter().copied()));
        groups.sort_unstable();
        groups.dedup();
        let words = self.words_of(fact, places, before);
        let (has, lacks) = (ascending(has), ascending(lacks));
        let exact = has.len() + lacks.len() >= values_of(fact);
        Ok((Known::Set { has: has.into(), lacks: lacks.into(), exact }, SaidFact { words, groups }))
    }

    /// The chosen groups in words; the last group, if it is "any other", is said by what it is not.
    fn words_of(&self, fact: &Fact, places: &[usize], before: Option<&Known>) -> String {
        let FactType::Set(values) = &fact.domain else { return String::new() };
        let mut chosen: Vec<String> = match before {
            Some(Known::Set { has, .. }) => labels(values, has),
            _ => Vec::new(),
        };
        let rest = rest_of(&self.question.classes);
        for (place, class) in
            self.question.classes.iter().enumerate().filter(|(place, _)| places.contains(place))
        {
            let others = self.question.classes.iter().enumerate().filter(|(other, _)| *other != place);
            let others: Vec<ValueId> =
                ascending(others.flat_map(|(_, class)| class.values.clone()).collect());
            chosen.push(match rest {
                Some(rest) if rest == place && !others.is_empty() => {
                    self.speech.interview_other_than(listed(self.speech, &labels(values, &others), Join::Or))
                }
                Some(rest) if rest == place => self.speech.interview_any().to_owned(),
                _ => listed(self.speech, &labels(values, &class.values), Join::Or),
            });
        }
        if chosen.is_empty() {
            self.speech.known_none().to_owned()
        } else {
            listed(self.speech, &chosen, Join::And)
        }
    }
}

/// The classes of a fact's values in words, as answers to choose from.
#[must_use]
pub fn answer_labels(speech: Speech, fact: &Fact, classes: &[Class]) -> Vec<String> {
    let rest = rest_of(classes);
    let labels = classes.iter().enumerate();
    labels.map(|(place, class)| label(speech, fact, class, rest == Some(place), classes.len() == 1)).collect()
}

/// The value that stands for a group in the case.
fn stand_in(class: &Class) -> ValueIds {
    match &class.known {
        Known::Set { has, .. } => has.clone(),
        _ => ValueIds::new(),
    }
}

fn values_of(fact: &Fact) -> usize {
    match &fact.domain {
        FactType::Set(values) => values.len(),
        _ => usize::MAX,
    }
}

/// The class that is called "any other": the longest, where it is too long to be named.
fn rest_of(classes: &[Class]) -> Option<usize> {
    let longest = classes.iter().enumerate().max_by_key(|(_, class)| class.values.len())?;
    (longest.1.values.len() > NAMED).then_some(longest.0)
}

fn label(speech: Speech, fact: &Fact, class: &Class, is_rest: bool, alone: bool) -> String {
    let values = match &fact.domain {
        FactType::Choice(values) | FactType::Set(values) => values,
        _ => return known_words(speech, fact, &class.known),
    };
    if is_rest {
        return if alone { speech.interview_any() } else { speech.interview_any_other() }.to_owned();
    }
    listed(speech, &labels(values, &class.values), Join::Or)
}

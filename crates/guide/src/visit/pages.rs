//! What a visitor sees, as data. Words and controls; how they look is the business of `html`.

use super::Press;
use crate::{Brief, QuestionView, Voice};

/// A radio button or a button: what it says, and what pressing it sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Control {
    /// What it sends.
    pub press: Press,
    /// What it says.
    pub label: String,
    /// What is said beside it.
    pub hint: Option<String>,
    /// Whether it is chosen already.
    pub chosen: bool,
}

/// A page of the visit.
#[derive(Clone, Debug, PartialEq)]
pub enum VisitPage {
    /// Who asks, and about what.
    Start(StartPage),
    /// Once, before the first question: what is kept, what cannot be hidden, how to leave.
    Before(BeforePage),
    /// One question.
    Question(QuestionPage),
    /// One question of which several answers may be true: yes or no for each.
    Several(SeveralPage),
    /// All answers, each with a way to change it.
    Check(CheckPage),
    /// The brief.
    Brief(BriefPage),
    /// The card to print on A6.
    Card(CardPage),
}

/// The first page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartPage {
    /// "For me", "for someone else".
    pub voices: Vec<Control>,
    /// The journeys: what the person is about to do, or was handed.
    pub journeys: Vec<Control>,
    /// Whether it was sent with something missing.
    pub incomplete: bool,
    /// Goes on.
    pub go: Control,
}

/// The page before the first question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BeforePage {
    /// Goes on.
    pub go: Control,
    /// Goes to the start.
    pub back: Control,
}

/// A question with one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionPage {
    /// The question.
    pub question: QuestionView,
    /// The answers; "I don't know" is the last.
    pub choices: Vec<Control>,
    /// Whether it was sent without an answer.
    pub incomplete: bool,
    /// Why the answer sent cannot be together with what was said before.
    pub refused: Option<String>,
    /// Goes on.
    pub go: Control,
    /// Goes to the page before.
    pub back: Control,
}

/// A group of values that may be among several answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What the group is.
    pub label: String,
    /// It is among them.
    pub yes: Control,
    /// It is not.
    pub no: Control,
}

/// A question with several answers at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeveralPage {
    /// The question.
    pub question: QuestionView,
    /// Each group.
    pub groups: Vec<Group>,
    /// Whether it was sent with a group unanswered.
    pub incomplete: bool,
    /// Why the answers sent cannot be together with what was said before.
    pub refused: Option<String>,
    /// Goes on.
    pub go: Control,
    /// Goes to the page before.
    pub back: Control,
}

/// An answer given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The fact's short words.
    pub title: String,
    /// The question.
    pub question: String,
    /// The answer.
    pub words: String,
    /// Goes to the question again.
    pub change: Control,
}

/// The answers, before the brief is made of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckPage {
    /// Who is spoken to.
    pub voice: Voice,
    /// What it is about.
    pub journey: String,
    /// The answers, in order.
    pub answers: Vec<Answered>,
    /// Goes to the start, where who asks and about what can be changed.
    pub change: Control,
    /// Goes on to the brief.
    pub go: Control,
    /// Goes to the page before.
    pub back: Control,
}

/// The brief.
#[derive(Clone, Debug, PartialEq)]
pub struct BriefPage {
    /// The brief.
    pub brief: Box<Brief>,
    /// Goes to the answers.
    pub check: Control,
    /// Goes to the card.
    pub card: Control,
    /// Begins anew.
    pub again: Control,
}

/// The card.
#[derive(Clone, Debug, PartialEq)]
pub struct CardPage {
    /// What it is made of.
    pub brief: Box<Brief>,
    /// Goes to the brief.
    pub back: Control,
}

//! How a brief, a reason or an interview is wanted.

use engine::{Case, Contradiction, Engine, Growth, Situation};
use language::rulebook::{ConclusionId, JourneyId};
use locale::Speech;

/// What is wanted of a brief, a reason or an interview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// In which language, and to whom.
    pub speech: Speech,
    /// Whether the presumptions that the law makes hold for facts that are not known.
    pub presumptions: bool,
    /// The situation the person is in; `None` = every one that the case allows.
    pub journey: Option<JourneyId>,
    /// The conclusions wanted; empty = those of the journey.
    pub conclusions: Vec<ConclusionId>,
    /// Text width in columns, for what takes no [`Style`].
    pub width: usize,
    /// The days from which facts that grow with time count, where they are known: a birthday.
    pub growths: Vec<Growth>,
    /// How many questions an interview asks at most. What it then has not asked stands in the brief as unknown.
    pub most_questions: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            speech: Speech::default(),
            presumptions: true,
            journey: None,
            conclusions: Vec::new(),
            width: 80,
            growths: Vec::new(),
            most_questions: usize::MAX,
        }
    }
}

impl Options {
    /// The engine before a case, with or without presumptions.
    pub(crate) fn situation<'e>(
        &self,
        engine: &'e Engine,
        case: &Case,
    ) -> Result<Situation<'e>, Contradiction> {
        if self.presumptions { engine.situation(case) } else { engine.situation_without_presumptions(case) }
    }
}

/// How text is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Whether headings are bold, by terminal codes. Nothing is said by colour or weight alone.
    pub colour: bool,
    /// Columns.
    pub width: usize,
}

impl Default for Style {
    fn default() -> Self {
        Self { colour: false, width: 80 }
    }
}

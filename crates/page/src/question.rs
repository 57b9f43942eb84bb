//! A question with its answers, as inputs.

use crate::both::Both;
use crate::lines::Line;
use engine::FixedQuestion;
use language::rulebook::{Known, ValueIds};

/// An input with its label.
#[derive(Clone, Debug)]
pub struct Input {
    /// Its id in the file.
    pub id: String,
    /// `radio` or `checkbox`.
    pub kind: &'static str,
    /// The name of its group, of which one can be checked; `None` for a checkbox.
    pub group: Option<String>,
    /// What it says.
    pub label: String,
    /// Its classes beside its question's: it shares them with inputs that have the same effect.
    pub classes: Vec<String>,
}

/// A question with its answers.
#[derive(Clone, Debug)]
pub struct Question {
    /// The class of all that belongs to it.
    pub class: String,
    /// What is asked.
    pub ask: Both,
    /// Why.
    pub why: Option<Line>,
    /// One input for each class of values; then, of a question with several answers, one that says that all are ticked;
    /// then "I don't know".
    pub inputs: Vec<Input>,
    /// The question as the engine has it.
    pub asked: FixedQuestion,
}

impl Question {
    /// The classes of an input, as its attribute.
    pub(crate) fn classes(&self, input: &Input) -> String {
        match input.classes.as_slice() {
            [] => self.class.clone(),
            more => format!("\"{} {}\"", self.class, more.join(" ")),
        }
    }

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
            _ => (ValueIds::new(), ValueIds::new()),
        };
        for (place, class) in self.asked.classes.iter().enumerate() {
            if chosen.contains(&place) {
                has.extend(class.values.first().copied());
            } else if closed {
                lacks.extend_from_slice(&class.values);
            }
        }
        for values in [&mut has, &mut lacks] {
            values.sort_unstable();
            values.dedup();
        }
        (closed || !chosen.is_empty()).then_some(Known::Set { has, lacks, exact: false })
    }
}

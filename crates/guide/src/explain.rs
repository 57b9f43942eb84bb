//! One rule for whoever wants to check it: its text, its place, what it belongs to, its exceptions, and what rests on it.

mod dot;
mod json;
mod text;

use crate::listings::keys;
use crate::words::{Wording, condition_words, date_words};
use crate::{Speech, Voice};
use engine::{Drawn, Engine, TooLarge};
use language::Date;
use language::rulebook::{AccountKind, Condition, Mark, Period, RuleId};

/// One rule, told in full.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// How it is told.
    pub speech: Speech,
    /// Its name.
    pub name: String,
    /// Where it stands: `rulebook/russia/…md:40`.
    pub place: String,
    /// Its block as it is written, where the rulebook's text is at hand.
    pub written: Option<String>,
    /// The conclusion's short words and the sentence of the value that it decides.
    pub decides: (String, String),
    /// What it says for people.
    pub says: Option<String>,
    /// The title of its instrument, or of the one that its parent stands under.
    pub instrument: Option<String>,
    /// When it is in force, in words.
    pub in_force: String,
    /// Since when it could be known.
    pub known_from: Option<Date>,
    /// Its condition as an outline: each line with its depth.
    pub condition: Vec<(usize, String)>,
    /// The rules that it is an exception of.
    pub exception_of: Vec<String>,
    /// The exceptions that take over from it, and theirs.
    pub exceptions: Vec<Takeover>,
    /// The accounts and worked cases that it decides: name and title, documented ones first.
    pub accounts: Vec<(String, String)>,
    /// The keys of its sources.
    pub sources: Vec<String>,
    /// Its strength.
    pub mark: Mark,
    /// Its condition as a diagram, root first.
    pub drawing: Vec<Shape>,
}

/// An exception and the exceptions of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Takeover {
    /// Its name.
    pub name: String,
    /// The sentence of the value that it decides.
    pub decides: String,
    /// Its condition, on one line.
    pub when: String,
    /// The exceptions of it.
    pub exceptions: Vec<Takeover>,
}

/// A node of a diagram.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A test in words, and the numbers of the nodes to go on to.
    Test {
        /// The test.
        words: String,
        /// Where it fails.
        no: usize,
        /// Where it passes.
        yes: usize,
    },
    /// The end: whether the condition holds.
    Holds(bool),
}

/// Explains a rule. Days that are counted from the case's date are told as of `on`; `text` gives the text of a file of
/// the rulebook by its path, where it is at hand.
///
/// # Errors
/// [`TooLarge`] where its condition is too large for a drawing.
pub fn explain<'t>(
    speech: Speech,
    engine: &Engine,
    id: RuleId,
    on: Date,
    text: impl Fn(&str) -> Option<&'t str>,
) -> Result<Explanation, TooLarge> {
    // A rule is about anybody.
    let speech = Speech { voice: Voice::He, ..speech };
    let rulebook = engine.rulebook();
    let rule = &rulebook.rules[id];
    let file = &rulebook.files[rule.place.file];
    let (conclusion, value) = rule.decides;
    let words = |condition: &Condition| condition_words(speech, rulebook, condition, on);
    let shape = |drawn: &Drawn<'_>| match drawn {
        Drawn::Test { test, no, yes } => Shape::Test { words: words(test), no: *no, yes: *yes },
        Drawn::Holds(holds) => Shape::Holds(*holds),
    };
    Ok(Explanation {
        speech,
        name: rule.name.clone(),
        place: format!("{}:{}", file.path, rule.place.line),
        written: text(&file.path)
            .and_then(|text| text.get(rule.place.span.clone()))
            .map(|text| text.trim_end().to_owned()),
        decides: (
            rulebook.conclusions[conclusion].title.clone(),
            rulebook.conclusions[conclusion].values[value].label.he.clone(),
        ),
        says: rule.says.clone(),
        instrument: rulebook.instrument_of(id).map(|id| rulebook.instruments[id].title.clone()),
        in_force: in_force(speech, rule.in_force),
        known_from: rule.known_from,
        condition: Wording { rulebook, speech, on }.phrase(&rule.condition).lines(speech),
        exception_of: rule.exception_of.iter().map(|parent| rulebook.rules[*parent].name.clone()).collect(),
        exceptions: exceptions(speech, engine, id, on, &mut vec![id]),
        accounts: accounts(engine, id),
        sources: keys(rulebook, &rule.sources),
        mark: rule.mark,
        drawing: engine.drawing(id)?.iter().map(shape).collect(),
    })
}

fn in_force(speech: Speech, Period { from, until }: Period) -> String {
    let day = |day| date_words(speech, day);
    match (from, until) {
        (None, None) => speech.explain_always().to_owned(),
        (Some(from), None) => speech.explain_from(day(from)),
        (None, Some(until)) => speech.explain_until(day(until)),
        (Some(from), Some(until)) => speech.explain_from_to(day(from), day(until)),
    }
}

/// The exceptions of a rule as a tree; one that already stands above is not told again.
fn exceptions(
    speech: Speech,
    engine: &Engine,
    id: RuleId,
    on: Date,
    above: &mut Vec<RuleId>,
) -> Vec<Takeover> {
    let rulebook = engine.rulebook();
    let mut branches = Vec::new();
    for exception in rulebook.exceptions_of(id).collect::<Vec<_>>() {
        if above.contains(&exception) {
            continue;
        }
        above.push(exception);
        let rule = &rulebook.rules[exception];
        let (conclusion, value) = rule.decides;
        branches.push(Takeover {
            name: rule.name.clone(),
            decides: rulebook.conclusions[conclusion].values[value].label.he.clone(),
            when: condition_words(speech, rulebook, &rule.condition, on),
            exceptions: exceptions(speech, engine, exception, on, above),
        });
        above.pop();
    }
    branches
}

fn accounts(engine: &Engine, id: RuleId) -> Vec<(String, String)> {
    let mut accounts: Vec<_> =
        engine.decided_by(id).into_iter().map(|account| &engine.rulebook().accounts[account]).collect();
    accounts.sort_by_key(|account| account.kind == AccountKind::Case);
    accounts.into_iter().map(|account| (account.name.clone(), account.title.clone())).collect()
}

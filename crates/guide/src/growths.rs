//! The days from which facts count that grow with time, as they are given.

use crate::{InputError, Speech};
use engine::{Case, Engine, Growth};
use language::Date;
use language::rulebook::{FactId, Known};

/// A day that is given for a fact that grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GivenGrowth<'a> {
    /// The field or flag that gives it, as errors name it.
    pub field: &'a str,
    /// The fact's name.
    pub fact: &'a str,
    /// The day from which it counts.
    pub since: Date,
}

/// The growths of a case that are given; mistakes are told in this language.
///
/// # Errors
/// Every mistake: a fact that does not grow, or is given twice; a day after the case's own; a day that makes the fact
/// something else than the case says.
pub fn growths(
    speech: Speech,
    engine: &Engine,
    case: &Case,
    given: &[GivenGrowth<'_>],
) -> Result<Vec<Growth>, Vec<InputError>> {
    let (mut growths, mut errors): (Vec<Growth>, Vec<InputError>) = (Vec::new(), Vec::new());
    for one in given {
        match growth(speech, engine, case, one) {
            Ok(growth) if growths.iter().any(|other| other.fact == growth.fact) => {
                let message = speech.interview_second_day(one.fact);
                errors.push(InputError::new(one.field, one.since.to_string(), message).clash());
            }
            Ok(growth) => growths.push(growth),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(growths) } else { Err(errors) }
}

/// The facts of a rulebook that grow with time.
pub fn growing_facts(engine: &Engine) -> impl Iterator<Item = FactId> + '_ {
    engine.rulebook().facts.keys().filter(|id| engine.grows_by(*id).is_some())
}

fn growth(
    speech: Speech,
    engine: &Engine,
    case: &Case,
    given: &GivenGrowth<'_>,
) -> Result<Growth, InputError> {
    let growth = Growth { fact: growing(speech, engine, given)?, since: given.since };
    let wrong = |message: String| InputError::new(given.field, given.since.to_string(), message).clash();
    if given.since > case.on {
        return Err(wrong(speech.interview_day_after_case(case.on)));
    }
    let then = engine.case_on(case, &[growth], case.on);
    if let (Some(Known::Number { from, to }), Some(Known::Number { from: counted, .. })) =
        (case.known(growth.fact), then.known(growth.fact))
        && !(from..=to).contains(&counted)
    {
        let said = if from == to { from.to_string() } else { format!("{from}..{to}") };
        return Err(wrong(speech.interview_day_makes(given.fact, counted, case.on, said)));
    }
    Ok(growth)
}

fn growing(speech: Speech, engine: &Engine, given: &GivenGrowth<'_>) -> Result<FactId, InputError> {
    let facts = &engine.rulebook().facts;
    growing_facts(engine).find(|id| facts[*id].name == given.fact).ok_or_else(|| {
        let names: Vec<&str> = growing_facts(engine).map(|id| facts[id].name.as_str()).collect();
        let list = names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let near = language::nearest(given.fact, names);
        let message = match near {
            Some(_) => speech.interview_grows_not().to_owned(),
            None if list.is_empty() => speech.interview_nothing_grows().to_owned(),
            None => speech.interview_these_grow(list),
        };
        InputError::new(given.field, given.fact, message).suggest(near)
    })
}

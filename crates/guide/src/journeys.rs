//! Which journey is a person's, and what is known of a case from that.

mod premises;

use crate::refusal::RefusedJourney;
use crate::said::Said;
use crate::truth::{Truth, truth};
use crate::words::{condition_words, voiced};
use crate::{Options, Refusal, Speech};
use engine::{Case, Contradiction, Engine, Situation};
use language::rulebook::{Account, ConclusionId, Condition, FactId, Journey, JourneyId};

/// What the facts tell of the journey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// What is wanted, with the journey where the facts settle it or it was named; with neither where conclusions
    /// are wanted.
    As(Options),
    /// These journeys are possible, and nothing tells which it is.
    Several(Vec<JourneyId>),
}

/// What is wanted, with the journey that the facts settle where none is named.
///
/// A journey is settled where what its condition names holds, and that of no other does; or where it is the only one
/// there is. That somebody is not something (`not citizenship has RU`) tells nobody what he is about.
///
/// # Errors
/// [`Refusal`] where what is given cannot all be true, or cannot be together with the journey named.
pub fn settled(engine: &Engine, case: &Case, options: &Options) -> Result<Settled, Refusal> {
    let journeys = &engine.rulebook().journeys;
    let mut situation = options
        .situation(engine, case)
        .map_err(|found| Refusal::new(options.speech, engine.rulebook(), case, &Said::default(), &found))?;
    if !options.conclusions.is_empty() || options.journey.is_some() || journeys.is_empty() {
        on_journey(engine, case, options)?;
        return Ok(Settled::As(options.clone()));
    }
    let open: Vec<JourneyId> = journeys.keys().filter(|journey| situation.may_be_in(*journey)).collect();
    let mut holds = |id: &JourneyId| {
        let condition = &journeys[*id].condition;
        names_something(condition) && truth(&mut situation, condition) == Truth::Yes
    };
    let certain: Vec<JourneyId> = open.iter().copied().filter(|id| holds(id)).collect();
    Ok(match certain.as_slice() {
        [one] => Settled::As(Options { journey: Some(*one), ..options.clone() }),
        _ if journeys.len() == 1 || open.is_empty() => {
            Settled::As(Options { journey: open.first().copied(), ..options.clone() })
        }
        _ => Settled::Several(open),
    })
}

/// Whether a condition says of something that it is so, and not only that it is not.
fn names_something(condition: &Condition) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(names_something),
        Condition::Not(_) => false,
        _ => true,
    }
}

/// What is wanted where the case is an account's: where no journey is named, one that shows all that the account
/// expects; where there is none such, what it expects.
///
/// # Errors
/// As [`settled`].
pub fn settled_by_account(
    engine: &Engine,
    case: &Case,
    options: &Options,
    account: &Account,
) -> Result<Settled, Refusal> {
    let expected: Vec<ConclusionId> = account.expects.iter().map(|expected| expected.conclusion).collect();
    let rulebook = engine.rulebook();
    let shows_all =
        |id: &JourneyId| expected.iter().all(|conclusion| rulebook.journeys[*id].shows.contains(conclusion));
    let settled = settled(engine, case, options)?;
    if expected.is_empty() || options.journey.is_some() || !options.conclusions.is_empty() {
        return Ok(settled);
    }
    let journey = match &settled {
        Settled::As(Options { journey: Some(one), .. }) => Some(*one).filter(shows_all),
        Settled::As(_) => return Ok(settled),
        Settled::Several(journeys) => journeys.iter().copied().find(shows_all),
    };
    let conclusions = if journey.is_none() { expected } else { Vec::new() };
    Ok(Settled::As(Options { journey, conclusions, ..options.clone() }))
}

/// The journeys that a person may be about, in the rulebook's order.
///
/// A journey without a condition is offered to everybody. Once the case has ruled out some other journey and left one,
/// it is known what the person is about, and such a journey counts only where it is asked for.
pub(crate) fn likely(situation: &mut Situation<'_>) -> Vec<JourneyId> {
    let rulebook = situation.engine().rulebook();
    let anybody = |id: &JourneyId| rulebook.journeys[*id].condition == Condition::All(Vec::new());
    let (general, special): (Vec<JourneyId>, Vec<JourneyId>) = rulebook.journeys.keys().partition(anybody);
    let open: Vec<JourneyId> = special.iter().copied().filter(|id| situation.may_be_in(*id)).collect();
    let narrowed = !open.is_empty() && open.len() < special.len();
    let mut journeys = open;
    if !narrowed {
        journeys.extend(general);
    }
    journeys.sort_unstable();
    journeys
}

/// The case, with what is known of it because of the journey that is wanted.
///
/// # Errors
/// [`Refusal`] where what is given cannot be together with the journey.
pub fn in_journey(engine: &Engine, case: &Case, options: &Options) -> Result<Case, Refusal> {
    on_journey(engine, case, options).map(|known| known.case)
}

/// A case, with what is known of it because of the journey.
#[derive(Clone, Debug)]
pub(crate) struct OnJourney {
    pub(crate) case: Case,
    /// The facts that are known, or known better, from the journey.
    pub(crate) premises: Vec<FactId>,
}

/// The case of a person who says that a journey is theirs: what its condition tests, and the case leaves open, is known
/// from there.
///
/// What is given and cannot be in that journey is a [`Refusal`]. Where nobody at all can be in it, on that day and in
/// that view, the case stays as it is.
pub(crate) fn on_journey(engine: &Engine, case: &Case, options: &Options) -> Result<OnJourney, Refusal> {
    let as_given = OnJourney { case: case.clone(), premises: Vec::new() };
    let Some((id, journey)) = options.journey.and_then(|id| Some((id, engine.rulebook().journeys.get(id)?)))
    else {
        return Ok(as_given);
    };
    match narrowed(engine, case, options, (id, journey)) {
        Ok(narrowed) => Ok(narrowed),
        Err(clash) => {
            let mut blank = Case::new(case.on);
            (blank.known_by, blank.view) = (case.known_by, case.view);
            let somebody = narrowed(engine, &blank, options, (id, journey)).is_ok();
            if somebody { Err(refusal(options.speech, engine, case, journey, clash)) } else { Ok(as_given) }
        }
    }
}

/// Why a case cannot be in a journey.
enum Clash {
    /// These facts, as given.
    Facts(Vec<FactId>),
    /// The constraints, on the case with what the journey makes known.
    Constraints(Case, Contradiction),
}

fn narrowed(
    engine: &Engine,
    case: &Case,
    options: &Options,
    (id, journey): (JourneyId, &Journey),
) -> Result<OnJourney, Clash> {
    let (narrowed, premises) = premises::apply(engine.rulebook(), case, &journey.condition)
        .map_err(|fact| Clash::Facts(vec![fact]))?;
    let mut situation = match options.situation(engine, &narrowed) {
        Ok(situation) => situation,
        Err(contradiction) => return Err(Clash::Constraints(narrowed, contradiction)),
    };
    if !situation.may_be_in(id) {
        return Err(Clash::Facts(crate::brief::tested(&journey.condition)));
    }
    Ok(OnJourney { case: narrowed, premises })
}

fn refusal(speech: Speech, engine: &Engine, case: &Case, journey: &Journey, clash: Clash) -> Refusal {
    let rulebook = engine.rulebook();
    let nothing = |facts| Contradiction { constraints: Vec::new(), facts };
    let (case, found) = match clash {
        Clash::Facts(facts) => (case.clone(), nothing(facts)),
        Clash::Constraints(case, found) => (case, found),
    };
    let mut refusal = Refusal::new(speech, rulebook, &case, &Said::default(), &found);
    refusal.journey = Some(Box::new(RefusedJourney {
        name: journey.name.clone(),
        title: voiced(speech, &journey.title).to_owned(),
        needs: condition_words(speech, rulebook, &journey.condition, case.on),
    }));
    refusal
}

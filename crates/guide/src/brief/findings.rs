//! What is found on one conclusion.

use super::Builder;
use super::parts::{Because, Finding, KnownFact, OpenReading, Otherwise, Split};
use super::ways::{exemptions, ways};
use crate::Refusal;
use engine::{Exception, ExceptionState, Outcome, Reason, Situation};
use language::rulebook::{ConclusionId, ConclusionKind, FactId, FactKind, FactType, Known, ReadingId};

/// What is found on a conclusion.
pub(crate) fn finding(builder: &mut Builder<'_>, conclusion: ConclusionId) -> Result<Finding, Refusal> {
    let mut situation = builder.own_situation(&[conclusion])?;
    let verdict = situation.verdict(conclusion);
    let reason = situation.reason(conclusion);
    let (missing, official) = missing(builder, &mut situation, conclusion);
    let readings = situation.open_readings(conclusion);
    let splits = splits(builder, &mut situation, conclusion);
    let ways = ways(builder, &mut situation, conclusion);
    let exemptions = exemptions(builder, &mut situation, conclusion, &reason, &ways);
    let entry = &builder.rulebook().conclusions[conclusion];
    // A risk that is none is not told unless it is asked for. One that has nothing worse is what it is.
    let best = entry.values.keys().next().filter(|_| entry.values.len() > 1);
    let is_none = entry.kind == ConclusionKind::Risk
        && best.is_some()
        && verdict.values().all(|value| Some(value) == best);
    let finding = Finding {
        name: entry.name.clone(),
        title: entry.title.clone(),
        kind: entry.kind,
        shown: !is_none || !builder.options.conclusions.is_empty(),
        status: verdict.status,
        outcomes: verdict.values().map(|value| builder.outcome(conclusion, value)).collect(),
        strength: reason.strength,
        because: because(builder, &mut situation, conclusion, &reason),
        missing,
        official,
        readings: readings.into_iter().map(|reading| open_reading(builder, reading)).collect(),
        splits,
        ways,
        exemptions,
    };
    builder.give_back(situation);
    Ok(finding)
}

fn missing<'e>(
    builder: &Builder<'e>,
    situation: &mut Situation<'e>,
    conclusion: ConclusionId,
) -> (Vec<KnownFact>, Vec<KnownFact>) {
    let facts = situation.inquiry(&[conclusion], builder.open.as_ref()).missing(conclusion);
    let (official, known): (Vec<_>, Vec<_>) =
        facts.into_iter().partition(|fact| builder.rulebook().facts[*fact].kind == FactKind::Discretion);
    let entry = |fact| builder.fact(situation, fact);
    (known.into_iter().map(entry).collect(), official.into_iter().map(entry).collect())
}

/// Why a verdict is what it is, in words.
fn because(
    builder: &mut Builder<'_>,
    situation: &mut Situation<'_>,
    conclusion: ConclusionId,
    reason: &Reason,
) -> Because {
    let facts = reason.facts.iter().map(|fact| builder.fact(situation, *fact)).collect();
    let rules = reason.rules.iter().map(|part| builder.rule(situation, part.rule, part.always)).collect();
    let exceptions = reason.exceptions.iter().map(|exception| {
        let mut entry = builder.rule(situation, exception.rule, false);
        entry.of = Some(builder.rulebook().rules[exception.of].name.clone());
        entry.state = Some(state(exception));
        entry
    });
    let exceptions = exceptions.collect();
    let otherwise = reason.otherwise.then(|| otherwise(builder, conclusion, reason.rules.is_empty()));
    let papers: Vec<FactId> = reason.facts.iter().copied().filter(|fact| is_held(builder, *fact)).collect();
    Because { facts, rules, otherwise, exceptions, beware: builder.beware(&papers) }
}

/// What counts where no rule holds; `always`, where none does in any completion of the case.
pub(crate) fn otherwise(builder: &mut Builder<'_>, conclusion: ConclusionId, always: bool) -> Otherwise {
    let (speech, entry) = (builder.options.speech, &builder.rulebook().conclusions[conclusion]);
    Otherwise {
        says: entry.says.clone().unwrap_or_else(|| speech.brief_no_rule_says_otherwise().to_owned()),
        sources: builder.keys(&entry.sources),
        always,
    }
}

/// Whether a fact that is a paper is known not to be missing: a term above 0, a finding other than none.
fn is_held(builder: &Builder<'_>, id: FactId) -> bool {
    let fact = &builder.rulebook().facts[id];
    match builder.case.known(id) {
        Some(Known::Number { from: 0, to: 0 } | Known::Flag(false)) | None => false,
        Some(Known::Choice(values)) => match &fact.domain {
            FactType::Choice(all) => values.iter().any(|value| all[*value].name != "none"),
            _ => true,
        },
        Some(_) => true,
    }
}

fn state(exception: &Exception) -> &'static str {
    match exception.state {
        ExceptionState::DoesNotApply => "does-not-apply",
        ExceptionState::MayApply => "may-apply",
        ExceptionState::SetAside => "set-aside",
    }
}

fn open_reading(builder: &mut Builder<'_>, id: ReadingId) -> OpenReading {
    let reading = &builder.rulebook().readings[id];
    OpenReading {
        name: reading.name.clone(),
        question: reading.question.clone(),
        yes: reading.yes.clone(),
        no: reading.no.clone(),
        leans: reading.leans,
        sources: builder.keys(&reading.sources),
    }
}

fn splits(builder: &Builder<'_>, situation: &mut Situation<'_>, conclusion: ConclusionId) -> Vec<Split> {
    let rulebook = builder.rulebook();
    let splits = situation.reading_splits(conclusion).into_iter().filter_map(|split| {
        let Outcome::Value(value) = split.outcome else { return None };
        let readings = split.readings.iter().map(|(id, taken)| (rulebook.readings[*id].name.clone(), *taken));
        Some(Split { readings: readings.collect(), outcome: builder.outcome(conclusion, value) })
    });
    splits.collect()
}

//! One decision, warm.

use crate::measure::{per_item, report};
use crate::{Case, Outcome, Peer, Result, people};
use std::hint::black_box;

/// How many different cases are asked in turn.
const CASES: usize = 1024;

/// Measures one decision: on a request made before, from values, from JSON, with an explanation.
pub(super) fn measure<P: Peer>() -> Result<()> {
    let mut peer = P::load()?;
    let people: Vec<_> = people().take(CASES).collect();
    let cases: Vec<Case<'_>> = people.iter().map(|person| person.case()).collect();
    let texts = cases.iter().map(Case::to_json).collect::<Result<Vec<_>>>()?;
    let requests = cases.iter().map(|case| peer.request(case)).collect::<Result<Vec<_>>>()?;
    let expected: Vec<Outcome> = people.iter().map(|person| person.outcome()).collect();
    check(&mut peer, &texts, &requests, &expected)?;

    report(P::NAME, "decision", per_item(CASES, || each(&requests, |request| peer.decide(request)))?);
    let values = per_item(CASES, || {
        each(&cases, |case| {
            let request = peer.request(case)?;
            peer.decide(&request)
        })
    });
    report(P::NAME, "values", values?);
    let json = per_item(CASES, || {
        each(&texts, |text| {
            let request = peer.request_from_json(text)?;
            peer.decide(&request)
        })
    });
    report(P::NAME, "json", json?);
    explained(&mut peer, &cases)
}

fn each<T>(items: &[T], mut decide: impl FnMut(&T) -> Result<Outcome>) -> Result<()> {
    for item in items {
        black_box(decide(item)?);
    }
    Ok(())
}

fn explained<P: Peer>(peer: &mut P, cases: &[Case<'_>]) -> Result<()> {
    let mut offered = true;
    let nanoseconds = per_item(cases.len(), || {
        cases.iter().try_for_each(|case| {
            let request = peer.request(case)?;
            offered &= black_box(peer.explain(&request)?).is_some();
            Ok(())
        })
    })?;
    if offered {
        report(P::NAME, "explained", nanoseconds);
    }
    Ok(())
}

/// A peer that decides otherwise is not measured on the same thing.
fn check<P: Peer>(
    peer: &mut P,
    texts: &[String],
    requests: &[P::Request],
    expected: &[Outcome],
) -> Result<()> {
    for ((text, request), expected) in texts.iter().zip(requests).zip(expected) {
        let from_json = peer.request_from_json(text)?;
        let found =
            [peer.decide(request)?, peer.decide(&from_json)?, peer.explain(request)?.unwrap_or(*expected)];
        if found != [*expected; 3] {
            return Err(format!("{}: {found:?} and not {expected:?} for {text}", P::NAME).into());
        }
    }
    Ok(())
}

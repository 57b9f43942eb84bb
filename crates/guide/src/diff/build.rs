//! A difference as words.

use super::words::{self, of_test};
use super::{
    ChangedConclusion, Diff, DiffRefusal, Elsewhere, Item, OutcomeChange, ReadingView, ShiftView, TestView,
    ValueView, side,
};
use crate::said::Said;
use crate::words::known_words;
use crate::words::voiced;
use crate::{Options, Refusal, Speech};
use engine::{
    Case, Change, Changed, Comparison, Conditions, Days, DiffError, Difference, Engine, Law, Outcome, Shift,
    Twin,
};
use language::Rulebook;
use language::rulebook::ConclusionId;

/// What changes between two readings of the law by one rulebook, among the cases that fit what is known in `within`.
///
/// # Errors
/// [`DiffRefusal`] where no such case is possible, or the comparison grows too large.
pub fn diff(
    engine: &Engine,
    from: &Law,
    to: &Law,
    within: &Case,
    options: &Options,
) -> Result<Diff, DiffRefusal> {
    let rulebook = engine.rulebook();
    let twins: Vec<Twin> = rulebook
        .conclusions
        .keys()
        .filter(|conclusion| is_wanted(rulebook, options, *conclusion))
        .map(|conclusion| Twin::itself(engine, conclusion))
        .collect();
    let difference = engine
        .diff(&twins, from, to, within)
        .map_err(|error| refusal(options.speech, rulebook, within, &error))?;
    let (from, to, common) = side::of_laws(options.speech, from, to);
    Ok(Builder { rulebook, options }.diff(&difference, within, from, to, common))
}

/// What changes between two editions of a rulebook, on one day and in one view; and on which other days.
///
/// # Errors
/// As [`diff`].
pub fn diff_of_editions(
    comparison: &Comparison,
    names: [&str; 2],
    law: &Law,
    within: &Case,
    options: &Options,
) -> Result<Diff, DiffRefusal> {
    let rulebook = comparison.engine().rulebook();
    let refuse = |error: DiffError| refusal(options.speech, rulebook, within, &error);
    let twins: Vec<Twin> =
        comparison.twins.iter().filter(|twin| is_wanted(rulebook, options, twin.to)).cloned().collect();
    let difference = comparison.difference(&twins, law, within).map_err(refuse)?;
    let [from, to] = names.map(str::to_owned);
    let builder = Builder { rulebook, options };
    let mut diff = builder.diff(&difference, within, from, to, side::of_one(options.speech, law));
    diff.mismatches = side::mismatches(options.speech, rulebook, comparison);
    diff.mismatches
        .extend(side::excluded(options.speech, &comparison.excluded(law, within).map_err(refuse)?));
    diff.always_same = true;
    for twin in &twins {
        if comparison.is_same(twin).map_err(refuse)? {
            continue;
        }
        diff.always_same = false;
        let days: Vec<Days> = comparison.days(twin).map_err(refuse)?;
        let days: Vec<String> = side::days(options.speech, &days);
        let entry = &rulebook.conclusions[twin.to];
        match diff.changed.iter_mut().find(|changed| changed.name == entry.name) {
            Some(changed) => changed.days = days,
            None => {
                diff.elsewhere.push(Elsewhere { name: entry.name.clone(), title: entry.title.clone(), days })
            }
        }
    }
    Ok(diff)
}

fn is_wanted(rulebook: &Rulebook, options: &Options, conclusion: ConclusionId) -> bool {
    let journey = options.journey.and_then(|journey| rulebook.journeys.get(journey));
    if !options.conclusions.is_empty() {
        return options.conclusions.contains(&conclusion);
    }
    journey.is_none_or(|journey| journey.shows.contains(&conclusion))
}

fn refusal(speech: Speech, rulebook: &Rulebook, within: &Case, error: &DiffError) -> DiffRefusal {
    match error {
        DiffError::Contradiction(found) => {
            DiffRefusal::Impossible(Refusal::new(speech, rulebook, within, &Said::default(), found))
        }
        DiffError::TooLarge(found) => {
            let entry = rulebook.conclusions.get(found.conclusion);
            DiffRefusal::TooLarge(entry.map_or_else(String::new, |entry| entry.name.clone()))
        }
    }
}

struct Builder<'a> {
    rulebook: &'a Rulebook,
    options: &'a Options,
}

impl Builder<'_> {
    fn diff(
        &self,
        difference: &Difference,
        within: &Case,
        from: String,
        to: String,
        common: Vec<String>,
    ) -> Diff {
        let known = within.facts().map(|(id, known)| {
            let fact = &self.rulebook.facts[id];
            format!("{}: {}", fact.title, known_words(self.options.speech, fact, known))
        });
        Diff {
            speech: self.options.speech,
            title: self.rulebook.title.clone(),
            from,
            to,
            common,
            within: known.collect(),
            cases: difference.cases.digits(),
            always_same: false,
            changed: difference.changed.iter().map(|changed| self.changed(changed)).collect(),
            elsewhere: Vec::new(),
            mismatches: Vec::new(),
        }
    }

    fn changed(&self, changed: &Changed) -> ChangedConclusion {
        let entry = &self.rulebook.conclusions[changed.twin.to];
        ChangedConclusion {
            name: entry.name.clone(),
            title: entry.title.clone(),
            changes: changed.changes.iter().map(|change| self.change(&changed.twin, change)).collect(),
            days: Vec::new(),
        }
    }

    fn change(&self, twin: &Twin, change: &Change) -> OutcomeChange {
        let lists = change.whom.as_ref().map(|lists| {
            let item = |conditions: &Conditions| self.item(conditions, change.share);
            lists.iter().skip(1).map(|list| list.iter().map(item).collect()).collect()
        });
        let common = change.whom.iter().flatten().next().and_then(|list| list.first());
        let reading = |id: &language::rulebook::ReadingId| {
            let reading = &self.rulebook.readings[*id];
            ReadingView { name: reading.name.clone(), question: reading.question.clone() }
        };
        OutcomeChange {
            shifts: change.shifts.iter().map(|shift| self.shift(twin, *shift)).collect(),
            readings: change.readings.iter().filter(|_| change.shifts.len() > 1).map(reading).collect(),
            cases: change.cases.digits(),
            share: change.share,
            all: common.map(|conditions| self.tests(conditions)).unwrap_or_default(),
            lists,
        }
    }

    fn item(&self, conditions: &Conditions, whole: f64) -> Item {
        let share = if whole > 0.0 { conditions.share / whole } else { 0.0 };
        Item { tests: self.tests(conditions), cases: conditions.cases.digits(), share }
    }

    fn tests(&self, conditions: &Conditions) -> Vec<TestView> {
        conditions.tests.iter().map(|test| of_test(self.options.speech, self.rulebook, test)).collect()
    }

    fn shift(&self, twin: &Twin, shift: Shift) -> ShiftView {
        ShiftView {
            from: self.value(twin.from, shift.from),
            to: self.value(twin.to, shift.to),
            same: twin.is_same(shift),
        }
    }

    fn value(&self, conclusion: ConclusionId, outcome: Outcome) -> ValueView {
        let values = &self.rulebook.conclusions[conclusion].values;
        let none = || words::no_value(self.options.speech);
        match outcome {
            Outcome::Value(value) => values.get(value).map_or_else(none, |value| ValueView {
                name: value.name.clone(),
                sentence: voiced(self.options.speech, &value.label).to_owned(),
            }),
            Outcome::Gap | Outcome::Conflict => none(),
        }
    }
}

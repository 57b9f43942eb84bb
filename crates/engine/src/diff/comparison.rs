//! Two rulebooks compared.

use super::count::Cases;
use super::merge::{self, Mismatch};
use super::space::Space;
use super::{Counter, DiffError, Difference, Law, Twin};
use crate::sound::Fault;
use crate::{Case, Engine, TooLarge, Unsound};
use diagram::{Full, Leaf, Node, Variable};
use language::rulebook::{ConclusionId, View};
use language::{Date, Rulebook};

/// Two editions of a rulebook, compiled as one.
#[derive(Debug)]
pub struct Comparison {
    engine: Engine,
    /// The conclusions that both editions have, and can be compared.
    pub twins: Vec<Twin>,
    /// What else differs.
    pub mismatches: Vec<Mismatch>,
    new_constraints: usize,
}

/// Days on which a conclusion differs, in one view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Days {
    /// The view.
    pub view: View,
    /// The first of them; `None` = from the beginning.
    pub from: Option<Date>,
    /// The last of them; `None` = without end.
    pub until: Option<Date>,
}

/// Cases that one edition alone holds to be impossible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excluded {
    /// Possible in the older edition, excluded by the newer one.
    pub now: Cases,
    /// Excluded by the older edition, possible in the newer one.
    pub no_longer: Cases,
}

impl Comparison {
    /// Compiles two editions of a rulebook as one.
    ///
    /// # Errors
    /// [`Unsound`] where one of them has a gap or a conflict, or is too large together with the other.
    pub fn compile(old: &Rulebook, new: &Rulebook) -> Result<Self, Unsound> {
        let (comparison, faults) = Self::compile_with_faults(old, new)?;
        if faults.is_empty() { Ok(comparison) } else { Err(Unsound::new(comparison.engine.rulebook, faults)) }
    }

    /// Compiles two editions that may be unsound, and lists the faults of both.
    ///
    /// # Errors
    /// [`Unsound`] where the two together are too large.
    pub fn compile_with_faults(old: &Rulebook, new: &Rulebook) -> Result<(Self, Vec<Fault>), Unsound> {
        let merged = merge::merge(old, new);
        let (engine, faults) = Engine::compile_with_faults(merged.rulebook)?;
        let mut mismatches = merged.mismatches;
        let needs =
            |conclusion: ConclusionId| engine.needs(conclusion).iter().any(|fact| merged.torn.contains(fact));
        let (apart, twins): (Vec<Twin>, Vec<Twin>) =
            merged.twins.into_iter().partition(|twin| needs(twin.from) || needs(twin.to));
        let name = |twin: &Twin| engine.rulebook.conclusions[twin.to].name.clone();
        mismatches.extend(apart.iter().map(|twin| Mismatch::NotCompared(name(twin))));
        Ok((Self { twins, mismatches, new_constraints: merged.new_constraints, engine }, faults))
    }

    /// The two editions as one engine: the newer one's facts, readings and conclusions have the ids that they have in the
    /// newer rulebook.
    #[must_use]
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// Whether both editions decide a conclusion alike in every case, on any day, in either view, whatever was known by
    /// then. Equal functions are one node of a diagram, so this is a proof.
    ///
    /// # Errors
    /// [`DiffError`] where the comparison grows too large.
    pub fn is_same(&self, twin: &Twin) -> Result<bool, DiffError> {
        let space = Space::whole(&self.engine);
        let pairs = space.pairs(&mut space.store(), twin).map_err(too_large(twin.from))?;
        Ok(pairs.are_same())
    }

    /// What differs on one day in one view.
    ///
    /// # Errors
    /// As [`Engine::diff`].
    pub fn difference(&self, twins: &[Twin], law: &Law, within: &Case) -> Result<Difference, DiffError> {
        self.engine.diff(twins, law, law, within)
    }

    /// The days on which a conclusion differs for some case, in each view, whatever was known by then.
    ///
    /// # Errors
    /// [`DiffError`] where the comparison grows too large.
    pub fn days(&self, twin: &Twin) -> Result<Vec<Days>, DiffError> {
        let mut days: Vec<Days> = Vec::new();
        let cuts = &self.engine.variables.on_cuts;
        for view in [View::Paper, View::Practice] {
            for class in 0..cuts.classes() {
                if !self.differs(twin, class, view)? {
                    continue;
                }
                let from = cuts.start(class);
                let until = cuts.end(class).and_then(|next| next.yesterday().ok());
                let follows = |last: &&mut Days| {
                    last.view == view
                        && last.until.and_then(|day| day.tomorrow().ok()) == from
                        && from.is_some()
                };
                match days.last_mut().filter(follows) {
                    Some(last) => last.until = until,
                    None => days.push(Days { view, from, until }),
                }
            }
        }
        Ok(days)
    }

    fn differs(&self, twin: &Twin, on_class: usize, view: View) -> Result<bool, DiffError> {
        let space = Space::of_days(&self.engine, on_class, view);
        let pairs = space.pairs(&mut space.store(), twin).map_err(too_large(twin.from))?;
        Ok(!pairs.are_same())
    }

    /// The cases that the `never` blocks of one edition alone exclude, on one day.
    ///
    /// # Errors
    /// [`DiffError`] where the comparison grows too large.
    pub fn excluded(&self, law: &Law, within: &Case) -> Result<Excluded, DiffError> {
        self.excluded_cases(law, within).map_err(too_large(ConclusionId(0)))
    }

    fn excluded_cases(&self, law: &Law, within: &Case) -> Result<Excluded, Full> {
        let space = Space::new(&self.engine, [law, law], within);
        let mut store = space.store();
        let mut care = [Node::YES; 2];
        for (place, constraint) in self.engine.constraints.iter().enumerate() {
            let part = space.copy(&mut store, *constraint, 0)?;
            let [new, old] = &mut care;
            let side = if place < self.new_constraints { new } else { old };
            *side = store.and(*side, part)?;
        }
        let [new, old] = care;
        let (not_new, not_old) = (store.not(new)?, store.not(old)?);
        let (now, no_longer) = (store.and(old, not_new)?, store.and(new, not_old)?);
        let all: Vec<Variable> =
            store.order().iter().copied().filter(|variable| space.is_fact(*variable)).collect();
        let counter = Counter { space: &space, store: &store };
        let count = |node| Cases(counter.cases(node, &all, |leaf| leaf == Leaf::YES));
        Ok(Excluded { now: count(now), no_longer: count(no_longer) })
    }
}

fn too_large(conclusion: ConclusionId) -> impl Fn(Full) -> DiffError {
    move |Full { limit }| DiffError::TooLarge(TooLarge { conclusion, limit })
}

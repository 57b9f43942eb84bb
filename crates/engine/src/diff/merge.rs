//! Two rulebooks as one, so that both are functions of the same facts.
//!
//! Facts and readings are matched by name. Everything of the newer rulebook keeps its ids; what the older one has of its
//! own comes behind. Of the older one only what decides is taken over.

mod condition;
mod facts;

use super::Twin;
use condition::Renumbering;
use language::Rulebook;
use language::rulebook::{
    Conclusion, ConclusionId, FactId, FileId, InstrumentId, Place, Reading, RuleId, ValueId,
};

/// One of the two rulebooks compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// The one compared from.
    Old,
    /// The one compared to.
    New,
}

/// What the comparison of two rulebooks comes upon beside changed outcomes. Names are those of the language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// Only one edition has this conclusion, so it is compared with nothing.
    Conclusion(Edition, String),
    /// Only one edition has this value of a conclusion.
    ConclusionValue(Edition, String, String),
    /// A value of a conclusion has another name and the same sentence: it counts as the same.
    Renamed(String, String, String),
    /// Only one edition has this fact.
    Fact(Edition, String),
    /// Only one edition has this value of a fact. The other one treats it as any value that its rules do not name.
    FactValue(Edition, String, String),
    /// The numbers or days that a fact can have differ; all that either edition allows are compared.
    Range(String),
    /// A fact has another type, so conclusions that depend on it are compared with nothing.
    Type(String),
    /// This conclusion depends on a fact that has another type.
    NotCompared(String),
    /// Only one edition has this reading.
    Reading(Edition, String),
}

/// Two rulebooks as one.
pub(super) struct Merged {
    pub(super) rulebook: Rulebook,
    pub(super) twins: Vec<Twin>,
    pub(super) mismatches: Vec<Mismatch>,
    /// Facts whose types cannot be united, once for each edition.
    pub(super) torn: Vec<FactId>,
    /// How many of the constraints are the newer edition's.
    pub(super) new_constraints: usize,
}

pub(super) fn merge(old: &Rulebook, new: &Rulebook) -> Merged {
    let mut merged = Merged {
        rulebook: Rulebook {
            accounts: Default::default(),
            not_encoded: Default::default(),
            events: Default::default(),
            figures: Default::default(),
            helpers: Default::default(),
            papers: Default::default(),
            phrases: Default::default(),
            ..new.clone()
        },
        twins: Vec::new(),
        mismatches: Vec::new(),
        torn: Vec::new(),
        new_constraints: new.constraints.len(),
    };
    let (facts, values) = facts::merge(old, &mut merged);
    let readings = old.readings.iter().map(|reading| merged.reading(reading)).collect();
    let numbers = Renumbering { facts, values, readings, conclusions: new.conclusions.len() };
    merged.only_new_readings(old);
    merged.conclusions(old, new);
    merged.law(old, &numbers);
    merged
}

fn moved(place: &Place, files: usize) -> Place {
    Place { file: FileId::from(usize::from(place.file) + files), ..place.clone() }
}

impl Merged {
    fn reading(&mut self, reading: &Reading) -> language::rulebook::ReadingId {
        let known = self.rulebook.readings.iter_enumerated().find(|(_, known)| known.name == reading.name);
        if let Some((id, _)) = known {
            return id;
        }
        self.mismatches.push(Mismatch::Reading(Edition::Old, reading.name.clone()));
        self.rulebook.readings.push_and_get_key(Reading { sources: Vec::new(), ..reading.clone() })
    }

    fn only_new_readings(&mut self, old: &Rulebook) {
        let known = |name: &str| old.readings.iter().any(|reading| reading.name == name);
        let added = self.rulebook.readings.iter().filter(|reading| !known(&reading.name));
        let mismatches = added.map(|reading| Mismatch::Reading(Edition::New, reading.name.clone()));
        self.mismatches.extend(mismatches.collect::<Vec<_>>());
    }

    /// The conclusions of the older edition behind those of the newer one, and which belongs to which.
    fn conclusions(&mut self, old: &Rulebook, new: &Rulebook) {
        let files = new.files.len();
        for (id, conclusion) in old.conclusions.iter_enumerated() {
            let from = ConclusionId::from(new.conclusions.len() + usize::from(id));
            match new.conclusion(&conclusion.name) {
                None => self.mismatches.push(Mismatch::Conclusion(Edition::Old, conclusion.name.clone())),
                Some(to) => {
                    let same = self.values(conclusion, &new.conclusions[to]);
                    self.twins.push(Twin { from, to, same });
                }
            }
            let place = moved(&conclusion.place, files);
            self.rulebook.conclusions.push(Conclusion { sources: Vec::new(), place, ..conclusion.clone() });
        }
        let added = new.conclusions.iter().filter(|entry| old.conclusion(&entry.name).is_none());
        self.mismatches.extend(added.map(|entry| Mismatch::Conclusion(Edition::New, entry.name.clone())));
        self.twins.sort_by_key(|twin| twin.to);
    }

    /// The values that mean the same: by name, else by their sentence.
    fn values(&mut self, old: &Conclusion, new: &Conclusion) -> Vec<(ValueId, ValueId)> {
        let in_new = |name: &str| new.values.iter().any(|value| value.name == name);
        let in_old = |name: &str| old.values.iter().any(|value| value.name == name);
        let mut same = Vec::new();
        let mut renamed = Vec::new();
        for (from, value) in old.values.iter_enumerated() {
            let twin = new.values.iter_enumerated().find(|(_, other)| {
                other.name == value.name
                    || (!in_new(&value.name) && !in_old(&other.name) && other.label == value.label)
            });
            match twin {
                None => self.mismatches.push(Mismatch::ConclusionValue(
                    Edition::Old,
                    old.name.clone(),
                    value.name.clone(),
                )),
                Some((to, other)) => {
                    same.push((from, to));
                    if other.name != value.name {
                        renamed.push(to);
                        let names = (value.name.clone(), other.name.clone());
                        self.mismatches.push(Mismatch::Renamed(old.name.clone(), names.0, names.1));
                    }
                }
            }
        }
        let added =
            new.values.iter_enumerated().filter(|(id, value)| !in_old(&value.name) && !renamed.contains(id));
        self.mismatches.extend(
            added.map(|(_, value)| {
                Mismatch::ConclusionValue(Edition::New, new.name.clone(), value.name.clone())
            }),
        );
        same
    }

    /// What decides in the older edition, with ids of the merged rulebook.
    fn law(&mut self, old: &Rulebook, numbers: &Renumbering) {
        let files = self.rulebook.files.len();
        let instruments = self.rulebook.instruments.len();
        let rules = self.rulebook.rules.len();
        for instrument in &old.instruments {
            let mut instrument = instrument.clone();
            (instrument.sources, instrument.touches) = (Vec::new(), Vec::new());
            (instrument.repeals, instrument.amends) = (Vec::new(), Vec::new());
            instrument.condition = numbers.condition(&instrument.condition);
            instrument.place = moved(&instrument.place, files);
            self.rulebook.instruments.push(instrument);
        }
        for rule in &old.rules {
            let mut rule = rule.clone();
            rule.sources = Vec::new();
            rule.decides.0 = numbers.conclusion(rule.decides.0);
            rule.exception_of =
                rule.exception_of.iter().map(|id| RuleId::from(usize::from(*id) + rules)).collect();
            rule.instrument = rule.instrument.map(|id| InstrumentId::from(usize::from(id) + instruments));
            rule.condition = numbers.condition(&rule.condition);
            rule.place = moved(&rule.place, files);
            self.rulebook.rules.push(rule);
        }
        for constraint in &old.constraints {
            let mut constraint = constraint.clone();
            constraint.sources = Vec::new();
            constraint.condition = numbers.condition(&constraint.condition);
            constraint.place = moved(&constraint.place, files);
            self.rulebook.constraints.push(constraint);
        }
        self.rulebook.files.extend(old.files.iter().cloned());
    }
}

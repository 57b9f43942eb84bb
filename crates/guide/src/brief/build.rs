//! Builds a brief: asks the engine, and puts what it says in words.

use super::facts::tested;
use super::findings::finding;
use super::parts::{Assumption, Beware, Brief, KnownFact, Note, Outcome, RuleEntry, SourceEntry};
use super::{practice, unknown};
use crate::said::Said;
use crate::truth::{Truth, truth};
use crate::words::{Part, Phrase, Wording, published_name, published_words};
use crate::{Options, Refusal, known_to_json, subjects};
use engine::{Case, Engine, Situation};
use language::Rulebook;
use language::rulebook::{
    ConclusionId, ConclusionKind, Condition, FactId, NotEncoded, NotEncodedId, RuleId, Source, SourceId,
    ValueId,
};
use std::collections::BTreeSet;

/// What building needs, and which sources were cited on the way.
pub(crate) struct Builder<'e> {
    pub(crate) engine: &'e Engine,
    pub(crate) options: &'e Options,
    pub(crate) said: &'e Said,
    pub(crate) case: Case,
    cited: BTreeSet<SourceId>,
}

/// The brief for a case, in the words in which its facts were said.
pub(crate) fn build(engine: &Engine, case: &Case, options: &Options, said: &Said) -> Result<Brief, Refusal> {
    let (mut builder, shown) = Builder::new(engine, case, options, said)?;
    let rulebook = engine.rulebook();
    let mut findings = Vec::new();
    for conclusion in &shown {
        let mut found = finding(&mut builder, *conclusion, true)?;
        // A risk that is none is not told unless it is asked for.
        let best = rulebook.conclusions[*conclusion].values.first().map(|value| value.name.as_str());
        let only = found.outcomes.iter().all(|outcome| Some(outcome.name.as_str()) == best);
        found.shown = found.kind != ConclusionKind::Risk || !only || !options.conclusions.is_empty();
        findings.push(found);
    }
    if options.conclusions.is_empty() && options.journey.is_none() {
        for conclusion in rulebook.conclusions.keys().filter(|conclusion| !shown.contains(conclusion)) {
            findings.push(finding(&mut builder, conclusion, false)?);
        }
    }
    let contrasts = practice::contrasts(&mut builder, &shown)?;
    let unknown = unknown::unknown(&mut builder, &shown)?;
    let not_encoded = builder.not_encoded(&shown)?;
    let assumptions = builder.assumptions()?;
    Ok(Brief {
        title: rulebook.title.clone(),
        on: case.on,
        known_by: case.known_by,
        view: case.view,
        checked_until: rulebook.checked_until,
        stale: rulebook.checked_until.is_some_and(|checked| checked < case.on),
        findings,
        contrasts,
        unknown,
        not_encoded,
        assumptions,
        sources: builder.sources(),
    })
}

impl<'e> Builder<'e> {
    /// The builder, and the conclusions to show.
    pub(crate) fn new(
        engine: &'e Engine,
        case: &Case,
        options: &'e Options,
        said: &'e Said,
    ) -> Result<(Self, Vec<ConclusionId>), Refusal> {
        let case = subjects::on_journey(engine, case, options);
        let builder = Self { engine, options, said, case, cited: BTreeSet::new() };
        let mut situation = builder.stand(&builder.case)?;
        let shown = subjects::shown(&mut situation, options);
        Ok((builder, shown))
    }

    pub(crate) fn rulebook(&self) -> &'e Rulebook {
        self.engine.rulebook()
    }

    /// The engine before a case as it stands.
    pub(crate) fn stand(&self, case: &Case) -> Result<Situation<'e>, Refusal> {
        let contradiction = |found| Refusal::new(self.rulebook(), case, self.said, &found);
        self.options.situation(self.engine, case).map_err(contradiction)
    }

    /// The engine before a case, as far as these conclusions may rest on it.
    pub(crate) fn situation(
        &self,
        case: &Case,
        conclusions: &[ConclusionId],
    ) -> Result<Situation<'e>, Refusal> {
        self.stand(&self.said.sound_case(self.engine, case, self.options, conclusions))
    }

    /// The keys of these sources, which are cited from now on.
    pub(crate) fn keys(&mut self, sources: &[SourceId]) -> Vec<String> {
        self.cited.extend(sources.iter().copied());
        sources.iter().map(|source| self.rulebook().sources[*source].name.clone()).collect()
    }

    pub(crate) fn wording(&self) -> Wording<'e> {
        Wording { rulebook: self.rulebook(), voice: self.options.voice, on: self.case.on }
    }

    pub(crate) fn outcome(&self, conclusion: ConclusionId, value: ValueId) -> Outcome {
        let value = &self.rulebook().conclusions[conclusion].values[value];
        Outcome { name: value.name.clone(), sentence: self.options.voice.of(&value.label).to_owned() }
    }

    /// A fact with what the situation knows of it.
    pub(crate) fn fact(&self, situation: &Situation<'_>, id: FactId) -> KnownFact {
        let fact = &self.rulebook().facts[id];
        let known = situation.case().known(id);
        let words = known.map(|known| self.said.words(self.rulebook(), id, known));
        KnownFact {
            name: fact.name.clone(),
            title: fact.title.clone(),
            words: words.unwrap_or_default(),
            known: known.map_or(serde_json::Value::Null, |known| known_to_json(fact, known)),
            presumed: situation.presumed().contains(&id),
        }
    }

    /// A rule with what its condition needs beyond what the situation knows.
    pub(crate) fn rule(&mut self, situation: &mut Situation<'_>, id: RuleId, always: bool) -> RuleEntry {
        let rulebook = self.rulebook();
        let rule = &rulebook.rules[id];
        let needs = self.needs(situation, &rule.condition);
        RuleEntry {
            name: rule.name.clone(),
            says: rule.says.clone().unwrap_or_else(|| self.without_sentence(id)),
            sources: self.keys(&rule.sources),
            mark: rule.mark,
            file: rulebook.files.get(rule.place.file).map(|file| file.path.clone()).unwrap_or_default(),
            line: rule.place.line,
            always,
            of: None,
            state: None,
            instrument: rule.instrument.map(|id| rulebook.instruments[id].title.clone()),
            needs: needs.map(|needs| needs.lines()).unwrap_or_default(),
            fails: self.fails(situation, &rule.condition),
        }
    }

    /// The parts of a condition that are not given here; beside a test that fails stands what is given instead.
    fn needs(&self, situation: &mut Situation<'_>, condition: &Condition) -> Option<Phrase> {
        self.wording().select(condition, false, &mut |part, negated| match truth(situation, part)
            .negated(negated)
        {
            Truth::Yes => None,
            Truth::Unknown => Some(Part::default()),
            Truth::No => Some(Part { added: self.instead(situation, part), hopeless: true }),
        })
    }

    /// The parts of a condition that cannot be together with what is given, each on a line.
    fn fails(&self, situation: &mut Situation<'_>, condition: &Condition) -> Vec<String> {
        let parts = match condition {
            Condition::All(parts) => parts.as_slice(),
            part => std::slice::from_ref(part),
        };
        let failing = parts.iter().filter(|part| truth(situation, part) == Truth::No).collect::<Vec<_>>();
        failing
            .into_iter()
            .filter_map(|part| self.needs(situation, part))
            .map(|phrase| phrase.inline())
            .collect()
    }

    fn instead(&self, situation: &Situation<'_>, test: &Condition) -> String {
        let fact = match test {
            Condition::Flag(_) | Condition::All(_) | Condition::Any(_) => None,
            test => tested(test).first().copied(),
        };
        let words = fact.map(|fact| self.fact(situation, fact).words).filter(|words| !words.is_empty());
        words.map(|words| format!(" (here: {words})")).unwrap_or_default()
    }

    /// What a rule without a sentence says: its value, and its condition in words.
    fn without_sentence(&self, id: RuleId) -> String {
        let rule = &self.rulebook().rules[id];
        let outcome = self.outcome(rule.decides.0, rule.decides.1);
        let condition = self.wording().phrase(&rule.condition).inline();
        format!("{} This holds where {condition}.", outcome.sentence)
    }

    /// The warnings on these facts.
    pub(crate) fn beware(&mut self, facts: &[FactId]) -> Vec<Beware> {
        let rulebook = self.rulebook();
        let warned = facts
            .iter()
            .map(|id| &rulebook.facts[*id])
            .filter_map(|fact| Some((fact, fact.beware.as_ref()?)));
        warned
            .map(|(fact, text)| Beware {
                fact: fact.name.clone(),
                title: fact.title.clone(),
                text: text.clone(),
                sources: self.keys(&fact.sources),
            })
            .collect()
    }

    fn not_encoded(&mut self, shown: &[ConclusionId]) -> Result<Vec<Note>, Refusal> {
        let rulebook = self.rulebook();
        let mut situation = self.stand(&self.case)?;
        let mut bears = |(id, note): &(NotEncodedId, &NotEncoded)| {
            note.touches.iter().any(|conclusion| shown.contains(conclusion)) && situation.may_bear(*id)
        };
        let touching = rulebook.not_encoded.iter_enumerated().filter(|entry| bears(entry));
        Ok(touching
            .map(|(_, note)| note)
            .map(|note| Note {
                name: note.name.clone(),
                says: note.says.clone(),
                touches: note.touches.iter().map(|id| rulebook.conclusions[*id].name.clone()).collect(),
                sources: self.keys(&note.sources),
            })
            .collect())
    }

    fn assumptions(&mut self) -> Result<Vec<Assumption>, Refusal> {
        let situation = self.stand(&self.case)?;
        let presumed = situation.presumed().to_vec();
        let assumption = |id: FactId| Assumption {
            fact: self.fact(&situation, id),
            sources: self.keys(&self.rulebook().facts[id].sources),
        };
        Ok(presumed.into_iter().map(assumption).collect())
    }

    /// Everything cited so far.
    pub(crate) fn sources(&self) -> Vec<SourceEntry> {
        self.cited.iter().map(|id| source_entry(&self.rulebook().sources[*id])).collect()
    }
}

/// A source in words.
pub(crate) fn source_entry(source: &Source) -> SourceEntry {
    SourceEntry {
        key: source.name.clone(),
        publisher: source.publisher.clone(),
        title: source.title.clone(),
        date: published_words(&source.date),
        date_name: published_name(&source.date),
        address: source.address.clone(),
        mark: source.mark,
    }
}

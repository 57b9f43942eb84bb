//! Builds a brief: asks the engine, and puts what it says in words.

use super::facts::tested;
use super::findings::finding;
use super::parts::{
    Assumption, Beware, Brief, JourneyEntry, KnownFact, Note, Outcome, RuleEntry, SourceEntry,
};
use super::{beside, practice, unknown};
use crate::Speech;
use crate::journeys::OnJourney;
use crate::listings::keys;
use crate::said::Said;
use crate::truth::{Truth, truth};
use crate::words::voiced;
use crate::words::{Part, Phrase, Wording, published_name, published_short, published_words};
use crate::{Options, Refusal, known_to_json, subjects};
use engine::{Case, Contradiction, Engine, Inquiry, Situation};
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
    /// The engine before the case as it stands, or before one of the same day.
    standing: Option<Situation<'e>>,
    /// What is open of the conclusions that are told of; it saves looking into them again.
    pub(crate) open: Option<Inquiry<'e>>,
    cited: BTreeSet<SourceId>,
}

/// The brief for a case, in the words in which its facts were said. `before` is an inquiry that an interview made of the
/// case, or of one of which less was known.
pub(crate) fn build<'e>(
    engine: &'e Engine,
    known: OnJourney,
    options: &'e Options,
    said: &'e Said,
    before: Option<&Inquiry<'e>>,
) -> Result<Brief, Refusal> {
    let rulebook = engine.rulebook();
    let (standing, open, cited) = (None, None, BTreeSet::new());
    let mut builder = Builder { engine, options, said, case: known.case, standing, open, cited };
    let mut situation = builder.stand(&builder.case)?;
    builder.standing = situation.like(&builder.case).ok();
    let mut shown = subjects::shown(&mut situation, options);
    shown.sort_by_key(|conclusion| order_of_telling(rulebook.conclusions[*conclusion].kind));
    builder.open = Some(situation.inquiry(&shown, before));
    let mut findings =
        shown.iter().map(|conclusion| finding(&mut builder, *conclusion)).collect::<Result<Vec<_>, _>>()?;
    let contrasts = practice::contrasts(&mut builder, &shown)?;
    for finding in &mut findings {
        finding.shown |= contrasts.iter().any(|contrast| contrast.name == finding.name);
    }
    let unknown = unknown::unknown(&mut builder, &shown)?;
    let not_encoded = builder.not_encoded(&mut situation, &shown);
    let assumptions = builder.assumptions(&situation, &shown);
    Ok(Brief {
        title: rulebook.title.clone(),
        speech: options.speech,
        journey: builder.journey(),
        premises: known.premises.iter().map(|fact| builder.fact(&situation, *fact)).collect(),
        on: builder.case.on,
        known_by: builder.case.known_by,
        view: builder.case.view,
        checked_until: rulebook.checked_until,
        trust_until: rulebook.trust_until,
        stale: rulebook.trust_until.or(rulebook.checked_until).is_some_and(|last| last < builder.case.on),
        findings,
        contrasts,
        unknown,
        pending: beside::bills(&mut builder, &mut situation, &shown),
        not_encoded,
        helpers: beside::helpers(&mut builder, &mut situation),
        phrases: beside::phrases(rulebook, &mut situation),
        assumptions,
        sources: builder.sources(),
    })
}

/// What is asked comes first, then what is allowed, what is risked, what else there is, and when.
fn order_of_telling(kind: ConclusionKind) -> usize {
    match kind {
        ConclusionKind::Demand => 0,
        ConclusionKind::Right => 1,
        ConclusionKind::Risk => 2,
        ConclusionKind::Way => 3,
        ConclusionKind::Date => 4,
    }
}

impl<'e> Builder<'e> {
    pub(crate) fn rulebook(&self) -> &'e Rulebook {
        self.engine.rulebook()
    }

    /// The engine before a case as it stands.
    pub(crate) fn stand(&self, case: &Case) -> Result<Situation<'e>, Refusal> {
        let situation = match &self.standing {
            Some(standing) => standing.like(case),
            None => self.options.situation(self.engine, case),
        };
        situation.map_err(|clash| self.refusal(case, &clash))
    }

    pub(crate) fn refusal(&self, case: &Case, clash: &Contradiction) -> Refusal {
        Refusal::new(self.options.speech, self.rulebook(), case, self.said, clash)
    }

    /// The engine before a case, as far as these conclusions may rest on it. What is done with it is to be
    /// [given back](Self::give_back).
    pub(crate) fn situation(
        &mut self,
        case: &Case,
        conclusions: &[ConclusionId],
    ) -> Result<Situation<'e>, Refusal> {
        let mut situation = match self.standing.take_if(|standing| standing.stands_before(case)) {
            Some(standing) => standing,
            None => self.stand(case)?,
        };
        match self.said.sound_case(&mut situation, case, conclusions, self.open.as_ref()) {
            Some(sound) => {
                self.give_back(situation);
                self.stand(&sound)
            }
            None => Ok(situation),
        }
    }

    /// The engine before the case itself, as far as these conclusions may rest on it.
    pub(crate) fn own_situation(&mut self, conclusions: &[ConclusionId]) -> Result<Situation<'e>, Refusal> {
        let case = self.case.clone();
        self.situation(&case, conclusions)
    }

    /// Keeps a situation for the next conclusion.
    pub(crate) fn give_back(&mut self, situation: Situation<'e>) {
        if self.standing.is_none() || situation.stands_before(&self.case) {
            self.standing = Some(situation);
        }
    }

    /// The keys of these sources, which are cited from now on.
    pub(crate) fn keys(&mut self, sources: &[SourceId]) -> Vec<String> {
        self.cited.extend(sources.iter().copied());
        keys(self.rulebook(), sources)
    }

    pub(crate) fn wording(&self) -> Wording<'e> {
        Wording { rulebook: self.rulebook(), speech: self.options.speech, on: self.case.on }
    }

    pub(crate) fn outcome(&self, conclusion: ConclusionId, value: ValueId) -> Outcome {
        Outcome::of(self.rulebook(), conclusion, value, self.options.speech)
    }

    /// A fact with what the situation knows of it.
    pub(crate) fn fact(&self, situation: &Situation<'_>, id: FactId) -> KnownFact {
        let fact = &self.rulebook().facts[id];
        let known = situation.case().known(id);
        let words = known.map(|known| self.said.words(self.options.speech, self.rulebook(), id, known));
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
            decides: rulebook.conclusions[rule.decides.0].values[rule.decides.1].name.clone(),
            says: rule.says.clone().unwrap_or_else(|| self.without_sentence(id)),
            sources: self.keys(&rule.sources),
            mark: rule.mark,
            file: rulebook.files.get(rule.place.file).map(|file| file.path.clone()).unwrap_or_default(),
            line: rule.place.line,
            always,
            of: None,
            state: None,
            instrument: rule.instrument.map(|id| rulebook.instruments[id].title.clone()),
            needs: needs.map(|needs| needs.lines(self.options.speech)).unwrap_or_default(),
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
            .map(|phrase| phrase.inline(self.options.speech))
            .collect()
    }

    fn instead(&self, situation: &Situation<'_>, test: &Condition) -> String {
        let fact = match test {
            Condition::Flag(_) | Condition::All(_) | Condition::Any(_) => None,
            test => tested(test).first().copied(),
        };
        let words = fact.map(|fact| self.fact(situation, fact).words).filter(|words| !words.is_empty());
        words.map(|words| format!(" {}", self.options.speech.brief_here(words))).unwrap_or_default()
    }

    /// What a rule without a sentence says: its value, and its condition in words.
    fn without_sentence(&self, id: RuleId) -> String {
        let rule = &self.rulebook().rules[id];
        let outcome = self.outcome(rule.decides.0, rule.decides.1);
        let condition = self.wording().phrase(&rule.condition).inline(self.options.speech);
        format!("{} {}", outcome.sentence, self.options.speech.brief_holds_where(condition))
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

    fn not_encoded(&mut self, situation: &mut Situation<'_>, shown: &[ConclusionId]) -> Vec<Note> {
        let rulebook = self.rulebook();
        let mut bears = |(id, note): &(NotEncodedId, &NotEncoded)| {
            note.touches.iter().any(|conclusion| shown.contains(conclusion)) && situation.may_bear(*id)
        };
        let touching = rulebook.not_encoded.iter_enumerated().filter(|entry| bears(entry));
        touching
            .map(|(_, note)| note)
            .map(|note| Note {
                name: note.name.clone(),
                says: note.says.clone(),
                touches: note.touches.iter().map(|id| rulebook.conclusions[*id].name.clone()).collect(),
                sources: self.keys(&note.sources),
            })
            .collect()
    }

    fn assumptions(&mut self, situation: &Situation<'_>, shown: &[ConclusionId]) -> Vec<Assumption> {
        let matters = |fact: &FactId| shown.iter().any(|id| self.engine.needs(*id).contains(fact));
        let presumed: Vec<FactId> = situation.presumed().iter().copied().filter(matters).collect();
        let assumption = |id: FactId| Assumption {
            fact: self.fact(situation, id),
            sources: self.keys(&self.rulebook().facts[id].sources),
        };
        presumed.into_iter().map(assumption).collect()
    }

    fn journey(&self) -> Option<JourneyEntry> {
        let journey = self.rulebook().journeys.get(self.options.journey?)?;
        Some(JourneyEntry {
            name: journey.name.clone(),
            title: voiced(self.options.speech, &journey.title).to_owned(),
        })
    }

    /// Everything cited so far.
    pub(crate) fn sources(&self) -> Vec<SourceEntry> {
        let entry = |id: &SourceId| source_entry(self.options.speech, &self.rulebook().sources[*id]);
        self.cited.iter().map(entry).collect()
    }
}

/// A source in words.
pub(crate) fn source_entry(speech: Speech, source: &Source) -> SourceEntry {
    SourceEntry {
        key: source.name.clone(),
        publisher: source.publisher.clone(),
        title: source.title.clone(),
        date: published_words(speech, &source.date),
        short_date: published_short(speech, &source.date),
        date_name: published_name(&source.date),
        address: source.address.clone(),
        mark: source.mark,
    }
}

//! What was told of one fact, as a few bytes.

use super::{MOST_QUESTIONS, Pick, Stage, Visit, press};
use crate::{Answer, Locale, Voice};
use engine::Engine;
use language::rulebook::{FactId, JourneyId};

/// No question that is asked group by group has more groups.
pub(crate) const MOST_GROUPS: usize = 16;

/// Stands for no journey.
const NONE: u16 = u16::MAX;

/// What was told of one fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) fact: FactId,
    /// Of the question that was answered: tells it from another about the same fact.
    pub(super) offer: u16,
    pub(super) answer: ToldAnswer,
}

/// An answer, by places among those offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ToldAnswer {
    /// Not known, or not told.
    DontKnow,
    /// This one.
    One(u8),
    /// Of several groups: which are, and which are not, a bit each.
    Groups { has: u16, lacks: u16 },
    /// None of several.
    None,
}

impl ToldAnswer {
    /// What these picks tell, after what was told before; `None` where they tell nothing.
    pub(super) fn picked(picks: &[Pick], before: Option<Self>) -> Option<Self> {
        match picks {
            [Pick::DontKnow] => Some(Self::DontKnow),
            [Pick::None] => Some(Self::None),
            [Pick::One(place)] => Some(Self::One(*place)),
            _ => Self::groups(picks, before),
        }
    }

    fn groups(picks: &[Pick], before: Option<Self>) -> Option<Self> {
        let (mut has, mut lacks) = match before {
            Some(Self::Groups { has, lacks }) => (has, lacks),
            _ => (0, 0),
        };
        for pick in picks {
            match pick {
                Pick::Has(place) => (has, lacks) = (has | bit(*place), lacks & !bit(*place)),
                Pick::Lacks(place) => (has, lacks) = (has & !bit(*place), lacks | bit(*place)),
                _ => {}
            }
        }
        (has | lacks != 0).then_some(Self::Groups { has, lacks })
    }

    /// Whether nothing is left to tell of a question with so many answers.
    pub(super) fn complete(self, answers: usize) -> bool {
        match self {
            Self::Groups { has, lacks } => {
                (0..answers).all(|place| (has | lacks) & bit(u8::try_from(place).unwrap_or(u8::MAX)) != 0)
            }
            _ => true,
        }
    }

    /// What an interview makes of it.
    pub(super) fn answer(self) -> Answer {
        match self {
            Self::DontKnow => Answer::DontKnow,
            Self::One(place) => Answer::Choose(usize::from(place)),
            Self::None => Answer::ChooseSeveral(Vec::new()),
            Self::Groups { has, .. } => {
                let chosen = (0..MOST_GROUPS).filter(|place| has & (1 << place) != 0);
                Answer::ChooseSeveral(chosen.collect())
            }
        }
    }

    /// Whether the answer is this pick, or has it for a part.
    pub(super) fn has(self, pick: Pick) -> bool {
        match (self, pick) {
            (Self::DontKnow, Pick::DontKnow) | (Self::None, Pick::None) => true,
            (Self::One(told), Pick::One(place)) => told == place,
            (Self::Groups { .. }, Pick::Several) => true,
            (Self::Groups { has, .. }, Pick::Has(place)) => has & bit(place) != 0,
            (Self::Groups { lacks, .. }, Pick::Lacks(place)) => lacks & bit(place) != 0,
            _ => false,
        }
    }

    fn numbers(self) -> (u8, u16, u16) {
        match self {
            Self::DontKnow => (0, 0, 0),
            Self::One(place) => (1, u16::from(place), 0),
            Self::Groups { has, lacks } => (2, has, lacks),
            Self::None => (3, 0, 0),
        }
    }

    fn from_numbers(kind: u8, first: u16, second: u16) -> Option<Self> {
        Some(match kind {
            0 => Self::DontKnow,
            1 => Self::One(u8::try_from(first).ok()?),
            2 if first & second == 0 => Self::Groups { has: first, lacks: second },
            3 => Self::None,
            _ => return None,
        })
    }
}

/// The bit of a group; none for a place that no group has.
fn bit(place: u8) -> u16 {
    1_u16.checked_shl(u32::from(place)).unwrap_or(0)
}

impl Told {
    pub(super) const BYTES: usize = 9;

    fn to_bytes(self) -> [u8; Self::BYTES] {
        let (kind, first, second) = self.answer.numbers();
        let [fact_low, fact_high] = press::short(usize::from(self.fact)).to_le_bytes();
        let [offer_low, offer_high] = self.offer.to_le_bytes();
        let ([first_low, first_high], [second_low, second_high]) =
            (first.to_le_bytes(), second.to_le_bytes());
        [fact_low, fact_high, offer_low, offer_high, kind, first_low, first_high, second_low, second_high]
    }

    fn from_bytes(bytes: [u8; Self::BYTES]) -> Option<Self> {
        let [
            fact_low,
            fact_high,
            offer_low,
            offer_high,
            kind,
            first_low,
            first_high,
            second_low,
            second_high,
        ] = bytes;
        let word = |low, high| u16::from_le_bytes([low, high]);
        Some(Self {
            fact: FactId::from(usize::from(word(fact_low, fact_high))),
            offer: word(offer_low, offer_high),
            answer: ToldAnswer::from_numbers(
                kind,
                word(first_low, first_high),
                word(second_low, second_high),
            )?,
        })
    }
}

/// What was told, each fact at most once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct AllTold {
    told: Vec<Told>,
    /// The first so many were asked for in this order, one after the other, by the law of the last page. What follows was
    /// told and is no longer asked for; it is kept in case it is again.
    asked: usize,
}

impl AllTold {
    /// What was told of a question.
    pub(super) fn of(&self, fact: FactId, offer: u16) -> Option<Told> {
        self.told.iter().copied().find(|told| told.fact == fact && told.offer == offer)
    }

    /// What was asked for, in that order.
    pub(super) fn asked(&self) -> &[Told] {
        self.told.get(..self.asked).unwrap_or(&self.told)
    }

    /// Whether something was told of all these facts.
    pub(super) fn has_all(&self, facts: &[FactId]) -> bool {
        facts.iter().all(|fact| self.told.iter().any(|told| told.fact == *fact))
    }

    /// Puts in front what was asked for, in this order.
    pub(super) fn sort(&mut self, asked: &[FactId]) {
        let place = |told: &Told| asked.iter().position(|fact| *fact == told.fact).unwrap_or(usize::MAX);
        self.told.sort_by_key(place);
        self.asked = asked.len().min(self.told.len());
    }

    /// Adds what was told of the question after those that were asked for. Where it is too much, what is no longer asked
    /// for gives way.
    pub(super) fn add(&mut self, told: Told) {
        let before = self.told.iter().take(self.asked).filter(|other| other.fact != told.fact).count();
        self.told.retain(|other| other.fact != told.fact);
        self.told.insert(before, told);
        self.told.truncate(MOST_QUESTIONS);
        self.asked = before.saturating_add(1).min(self.told.len());
    }
}

/// Who may be spoken to, and that it was not said yet.
const VOICES: [Option<Voice>; 3] = [None, Some(Voice::You), Some(Voice::He)];

impl Visit {
    /// The visit as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; Self::BYTES] {
        let (stage, fact) = self.stage.numbers();
        let journey = self.journey.map_or(NONE, |journey| press::short(usize::from(journey)));
        let voice = VOICES.iter().position(|voice| *voice == self.voice).unwrap_or_default();
        let language = Locale::ALL.iter().position(|locale| *locale == self.locale).unwrap_or_default();
        let speech = u8::try_from(language * VOICES.len() + voice).unwrap_or_default();
        let ([fact_low, fact_high], [journey_low, journey_high]) =
            (fact.to_le_bytes(), journey.to_le_bytes());
        let [count, asked] =
            [self.told.told.len(), self.told.asked].map(|number| u8::try_from(number).unwrap_or(u8::MAX));
        let incomplete = u8::from(self.incomplete);
        let head = [speech, stage, fact_low, fact_high, journey_low, journey_high, incomplete, count, asked];
        let told = self.told.told.iter().flat_map(|told| told.to_bytes());
        let mut bytes = [0; Self::BYTES];
        for (place, byte) in bytes.iter_mut().zip(head.into_iter().chain(told)) {
            *place = byte;
        }
        bytes
    }

    /// The visit that these bytes are, if they are one under this rulebook.
    #[must_use]
    pub fn from_bytes(engine: &Engine, bytes: &[u8]) -> Option<Self> {
        let (head, tail) = bytes.split_first_chunk::<9>()?;
        let [speech, stage, fact_low, fact_high, journey_low, journey_high, incomplete, count, asked] = *head;
        let speech = usize::from(speech);
        let locale = *Locale::ALL.get(speech / VOICES.len())?;
        let voice = *VOICES.get(speech % VOICES.len())?;
        let journey = u16::from_le_bytes([journey_low, journey_high]);
        let journey = (journey != NONE).then(|| JourneyId::from(usize::from(journey)));
        let stage = Stage::from_numbers(stage, u16::from_le_bytes([fact_low, fact_high]))?;
        let told = tail.as_chunks::<{ Told::BYTES }>().0.iter().take(usize::from(count));
        let told: Vec<Told> = told.map(|told| Told::from_bytes(*told)).collect::<Option<_>>()?;
        let asked = Some(usize::from(asked)).filter(|asked| *asked <= told.len())?;
        let told = AllTold { told, asked };
        let visit = Self { locale, voice, journey, stage, incomplete: incomplete == 1, told };
        (visit.fits(engine) && visit.to_bytes() == *bytes).then_some(visit)
    }

    /// Whether it names only what the rulebook has, and is on a page that can be reached so.
    fn fits(&self, engine: &Engine) -> bool {
        let rulebook = engine.rulebook();
        let facts = self.told.told.iter().map(|told| told.fact).chain(self.stage.fact());
        let begun = self.voice.is_some() && self.journey.is_some();
        self.journey.is_none_or(|journey| rulebook.journeys.get(journey).is_some())
            && facts.into_iter().all(|fact| rulebook.facts.get(fact).is_some())
            && (begun || self.stage == Stage::Start)
    }
}

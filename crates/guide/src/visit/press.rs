//! What a control sends, as a few bytes.

use crate::{Locale, Voice};
use language::rulebook::{FactId, JourneyId};

/// What a radio button or a button sends. It holds numbers only, and has the same number of bytes whatever it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Goes on with what was chosen.
    Continue,
    /// Goes to the page before.
    Back,
    /// Begins anew, with nothing told.
    Again,
    /// Goes to the first page, with everything told.
    Start,
    /// Shows the answers.
    Check,
    /// Shows the brief.
    Brief,
    /// Shows the card.
    Card,
    /// Asks a question again.
    Change(FactId),
    /// Shows the same page in another language.
    Language(Locale),
    /// Who is spoken to.
    Voice(Voice),
    /// What it is about.
    Journey(JourneyId),
    /// One answer, or a part of one.
    Answer(Picked),
}

/// An answer to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picked {
    /// The fact asked for.
    pub fact: FactId,
    /// Tells this question from another about the same fact.
    pub offer: u16,
    /// What was picked.
    pub pick: Pick,
}

/// What can be picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Not known, or not told.
    DontKnow,
    /// None of several.
    None,
    /// More than one of several: they are asked for one by one.
    Several,
    /// The answer at this place.
    One(u8),
    /// Of several, the one at this place is true.
    Has(u8),
    /// Of several, the one at this place is not true.
    Lacks(u8),
}

impl Press {
    /// How many bytes each press has.
    pub const BYTES: usize = 8;

    /// The press as bytes.
    #[must_use]
    pub fn to_bytes(self) -> [u8; Self::BYTES] {
        let (kind, number, offer, pick, place) = match self {
            Self::Continue => (0, 0, 0, 0, 0),
            Self::Back => (1, 0, 0, 0, 0),
            Self::Again => (2, 0, 0, 0, 0),
            Self::Check => (3, 0, 0, 0, 0),
            Self::Brief => (4, 0, 0, 0, 0),
            Self::Card => (5, 0, 0, 0, 0),
            Self::Change(fact) => (6, short(usize::from(fact)), 0, 0, 0),
            Self::Start => (10, 0, 0, 0, 0),
            Self::Language(locale) => (11, language(locale), 0, 0, 0),
            Self::Voice(voice) => (7, u16::from(voice == Voice::He), 0, 0, 0),
            Self::Journey(journey) => (8, short(usize::from(journey)), 0, 0, 0),
            Self::Answer(picked) => {
                let (pick, place) = picked.pick.numbers();
                (9, short(usize::from(picked.fact)), picked.offer, pick, place)
            }
        };
        let ([number_low, number_high], [offer_low, offer_high]) =
            (number.to_le_bytes(), offer.to_le_bytes());
        [kind, number_low, number_high, offer_low, offer_high, pick, place, 0]
    }

    /// The press that these bytes are, if they are one.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let [kind, number_low, number_high, offer_low, offer_high, pick, place, 0] = *bytes else {
            return None;
        };
        let number = u16::from_le_bytes([number_low, number_high]);
        let offer = u16::from_le_bytes([offer_low, offer_high]);
        let fact = FactId::from(usize::from(number));
        let press = match kind {
            0 => Self::Continue,
            1 => Self::Back,
            2 => Self::Again,
            3 => Self::Check,
            4 => Self::Brief,
            5 => Self::Card,
            6 => Self::Change(fact),
            7 if number <= 1 => Self::Voice(if number == 1 { Voice::He } else { Voice::You }),
            8 => Self::Journey(JourneyId::from(usize::from(number))),
            9 => Self::Answer(Picked { fact, offer, pick: Pick::from_numbers(pick, place)? }),
            10 => Self::Start,
            11 => Self::Language(*Locale::ALL.get(usize::from(number))?),
            _ => return None,
        };
        // Each press has one form in bytes only.
        (press.to_bytes() == *bytes).then_some(press)
    }
}

impl Press {
    /// Whether it leads to another page, whatever else is chosen on this one.
    pub(super) fn is_move(self) -> bool {
        !matches!(self, Self::Continue | Self::Voice(_) | Self::Journey(_) | Self::Answer(_))
    }
}

impl Pick {
    pub(super) fn numbers(self) -> (u8, u8) {
        match self {
            Self::DontKnow => (0, 0),
            Self::None => (1, 0),
            Self::Several => (2, 0),
            Self::One(place) => (3, place),
            Self::Has(place) => (4, place),
            Self::Lacks(place) => (5, place),
        }
    }

    pub(super) fn from_numbers(pick: u8, place: u8) -> Option<Self> {
        Some(match pick {
            0 => Self::DontKnow,
            1 => Self::None,
            2 => Self::Several,
            3 => Self::One(place),
            4 => Self::Has(place),
            5 => Self::Lacks(place),
            _ => return None,
        })
    }
}

fn language(locale: Locale) -> u16 {
    short(Locale::ALL.iter().position(|other| *other == locale).unwrap_or_default())
}

/// Facts and journeys are counted in hundreds; one that would not fit names no fact at all.
pub(super) fn short(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

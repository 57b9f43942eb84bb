//! The answers that a question page offers.

use generate::Rng;
use guide::{Answer, QuestionView};
use serde_json::{Value, json};

/// A question with more groups than this is not asked group by group.
const MOST_GROUPS: usize = 16;

/// An answer that can be picked on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Pick {
    /// The answer at this place.
    One(usize),
    /// None of several.
    None,
    /// These of several, group by group.
    Several(Vec<usize>),
    /// "I don't know".
    DontKnow,
}

impl Pick {
    /// Every pick of a question; which of several groups is left to chance.
    pub(super) fn all(question: &QuestionView, rng: &mut Rng) -> Vec<Self> {
        let count = question.answers.len();
        let mut picks: Vec<Self> = (0..count).map(Self::One).collect();
        if question.several {
            picks.push(Self::None);
        }
        if question.several && (2..=MOST_GROUPS).contains(&count) {
            let places: Vec<usize> = (0..count).collect();
            let wanted = rng.count(1, count);
            picks.push(Self::Several(rng.subset(&places, wanted)));
        }
        picks.push(Self::DontKnow);
        picks
    }

    /// Tells it from the other picks of the same question.
    pub(super) fn key(&self) -> usize {
        match self {
            Self::DontKnow => 0,
            Self::None => 1,
            Self::Several(_) => 2,
            Self::One(place) => place.saturating_add(3),
        }
    }

    /// What the interview takes.
    pub(super) fn answer(&self) -> Answer {
        match self {
            Self::One(place) => Answer::Choose(*place),
            Self::None => Answer::ChooseSeveral(Vec::new()),
            Self::Several(places) => Answer::ChooseSeveral(places.clone()),
            Self::DontKnow => Answer::DontKnow,
        }
    }

    /// The places picked.
    pub(super) fn places(&self) -> &[usize] {
        match self {
            Self::One(place) => std::slice::from_ref(place),
            Self::Several(places) => places,
            Self::None | Self::DontKnow => &[],
        }
    }

    /// The pick in the words of the page.
    pub(super) fn json(&self, question: &QuestionView) -> Value {
        let label = |place: &usize| question.answers.get(*place).cloned().unwrap_or_default();
        match self {
            Self::One(place) => json!({ "one": label(place), "place": place }),
            Self::None => json!({ "none": true }),
            Self::Several(places) => json!({
                "several": question.answers.iter().enumerate().map(|(place, label)| {
                    json!({ "label": label, "has": places.contains(&place) })
                }).collect::<Vec<_>>(),
            }),
            Self::DontKnow => json!({ "dont-know": true }),
        }
    }
}

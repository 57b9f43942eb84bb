//! A visit to the guide: where somebody is between the first page and the brief, as a pure state machine.
//!
//! A [`Visit`] is a few numbers: who asks, about what, which page, and what was picked at each question. It becomes a fixed
//! number of bytes, so that whoever carries it can seal it and hand it to the visitor instead of keeping it. From it and a
//! day, [`Visit::page`] makes a [`VisitPage`]; from what its controls send, [`Visit::press`] makes the next visit. Nothing
//! that is sent is trusted: what does not fit the page where the visitor is changes nothing.

mod pages;
mod press;
mod replay;
mod show;
mod stage;
mod told;

pub use pages::{
    Answered, BeforePage, BriefPage, CardPage, CheckPage, Control, Group, QuestionPage, SeveralPage,
    StartPage, VisitPage,
};
pub use press::{Pick, Picked, Press};

use crate::{Locale, Options, Speech, Voice};
use engine::{Case, Engine};
use language::Date;
use language::rulebook::JourneyId;
use replay::Replay;
use stage::Stage;
pub(crate) use told::MOST_GROUPS;
use told::{AllTold, Told, ToldAnswer};

/// How many questions a visit asks at most. What is not asked then stands in the brief as unknown.
pub const MOST_QUESTIONS: usize = 9;

/// Where a visitor is: numbers only, always as many bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    locale: Locale,
    voice: Option<Voice>,
    journey: Option<JourneyId>,
    stage: Stage,
    /// Whether the last press left something out that the page needs.
    incomplete: bool,
    told: AllTold,
}

impl Visit {
    /// How many bytes each visit has.
    pub const BYTES: usize = 6 + 3 + MOST_QUESTIONS * Told::BYTES;

    /// The first page, in a language.
    #[must_use]
    pub fn start(locale: Locale) -> Self {
        Self {
            locale,
            voice: None,
            journey: None,
            stage: Stage::Start,
            incomplete: false,
            told: AllTold::default(),
        }
    }

    /// How the visitor is spoken to.
    #[must_use]
    pub fn speech(&self) -> Speech {
        Speech { locale: self.locale, voice: self.voice.unwrap_or_default() }
    }

    fn options(&self) -> Options {
        Options {
            speech: self.speech(),
            journey: self.journey,
            most_questions: MOST_QUESTIONS,
            ..Options::default()
        }
    }

    /// Where these presses lead. What does not belong to the page where the visitor is changes nothing.
    #[must_use]
    pub fn press(&self, engine: &Engine, on: Date, presses: &[Press]) -> Self {
        self.pressed(engine, on, presses).0
    }

    /// Where these presses lead, and what the visitor sees there. It takes less time than [`Visit::press`] and
    /// [`Visit::page`] together: what was found out for the one serves the other.
    #[must_use]
    pub fn step(&self, engine: &Engine, on: Date, presses: &[Press]) -> (Self, VisitPage) {
        let (next, replay) = self.pressed(engine, on, presses);
        let page = next.page_after(engine, on, replay);
        (next, page)
    }

    /// Where these presses lead; and the interview there, where it is known already.
    fn pressed<'e>(&self, engine: &'e Engine, on: Date, presses: &[Press]) -> (Self, Option<Replay<'e>>) {
        let mut next = Self { incomplete: false, ..self.clone() };
        let moves = presses.iter().find(|press| press.is_move());
        let replay = match moves {
            Some(press) => {
                next.move_to(engine, on, *press);
                None
            }
            None => next.go_on(engine, on, presses),
        };
        (next, replay)
    }

    /// Follows a button that leads elsewhere, whatever else was chosen on the page.
    fn move_to(&mut self, engine: &Engine, on: Date, press: Press) {
        let begun = self.stage != Stage::Start && self.voice.is_some() && self.journey.is_some();
        match press {
            Press::Again => *self = Self::start(self.locale),
            Press::Start => self.stage = Stage::Start,
            Press::Language(locale) => self.locale = locale,
            Press::Back => self.stage = self.before(engine, on),
            Press::Check if begun => self.stage = Stage::Questions,
            Press::Brief if begun => self.stage = Stage::Brief,
            Press::Card if begun => self.stage = Stage::Card,
            Press::Change(fact) if begun => self.stage = Stage::Question(fact),
            _ => {}
        }
    }

    /// The page before this one.
    fn before(&self, engine: &Engine, on: Date) -> Stage {
        match self.stage {
            Stage::Start | Stage::Before => Stage::Start,
            Stage::Several(fact) => Stage::Question(fact),
            Stage::Card => Stage::Brief,
            Stage::Brief => Stage::Questions,
            Stage::Questions | Stage::Question(_) => {
                let passed = self.replay(engine, on).passed;
                passed.last().map_or(Stage::Before, |fact| Stage::Question(*fact))
            }
        }
    }

    /// Takes in what was chosen, and goes on.
    fn go_on<'e>(&mut self, engine: &'e Engine, on: Date, presses: &[Press]) -> Option<Replay<'e>> {
        match self.stage {
            Stage::Start => self.begin(engine, presses),
            Stage::Before => self.stage = Stage::Questions,
            Stage::Questions | Stage::Question(_) | Stage::Several(_) => {
                let replay = self.replay(engine, on);
                self.told.sort(&replay.passed);
                let Some(asked) = &replay.next else {
                    self.stage = Stage::Brief;
                    return Some(replay);
                };
                self.answer(asked, presses);
                let goes_on = self.told.has_all(&replay.passed);
                return goes_on.then(|| replay.on(&self.told, self.stage.fact()));
            }
            Stage::Brief | Stage::Card => {}
        }
        None
    }

    fn begin(&mut self, engine: &Engine, presses: &[Press]) {
        for press in presses {
            match press {
                Press::Voice(voice) => self.voice = Some(*voice),
                Press::Journey(journey) if engine.rulebook().journeys.get(*journey).is_some() => {
                    self.journey = Some(*journey);
                }
                _ => {}
            }
        }
        let begun = self.voice.is_some() && self.journey.is_some();
        self.incomplete = !begun;
        if begun {
            self.stage = Stage::Before;
        }
    }

    /// Takes in what was picked of the question that is asked.
    fn answer(&mut self, asked: &crate::interview::Asked, presses: &[Press]) {
        let (fact, offer) = (asked.fact(), asked.offer());
        let picks = presses.iter().filter_map(|press| match press {
            Press::Answer(picked) if picked.fact == fact && picked.offer == offer => Some(picked.pick),
            _ => None,
        });
        let picks: Vec<Pick> = picks.filter(|pick| asked.offers(*pick)).collect();
        if picks == [Pick::Several] {
            self.stage = Stage::Several(fact);
            return;
        }
        let before = self.told.of(fact, offer);
        let Some(answer) = ToldAnswer::picked(&picks, before.map(|told| told.answer)) else {
            self.incomplete = true;
            return;
        };
        self.told.add(Told { fact, offer, answer });
        let complete = answer.complete(asked.labels().len());
        self.incomplete = !complete;
        self.stage = if complete { Stage::Questions } else { Stage::Several(fact) };
    }

    fn replay<'e>(&self, engine: &'e Engine, on: Date) -> Replay<'e> {
        Replay::of(engine, Case::new(on), self.options(), &self.told, self.stage.fact())
    }
}

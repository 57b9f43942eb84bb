//! The page that a visitor sees.

use super::told::MOST_GROUPS;
use super::{
    Answered, BeforePage, BriefPage, CardPage, CheckPage, Control, Group, Pick, Picked, Press, QuestionPage,
    Replay, SeveralPage, Stage, StartPage, Visit, VisitPage,
};
use crate::interview::Asked;
use crate::words::voiced;
use crate::{Brief, Speech, Voice};
use engine::Engine;
use language::Date;

impl Visit {
    /// What the visitor sees on a day.
    #[must_use]
    pub fn page(&self, engine: &Engine, on: Date) -> VisitPage {
        self.page_after(engine, on, None)
    }

    /// What the visitor sees; the interview is made anew where it is not given.
    pub(super) fn page_after<'e>(
        &self,
        engine: &'e Engine,
        on: Date,
        replay: Option<Replay<'e>>,
    ) -> VisitPage {
        let speech = self.speech();
        let replay = || replay.unwrap_or_else(|| self.replay(engine, on));
        match self.stage {
            Stage::Start => VisitPage::Start(self.start_page(engine)),
            Stage::Before => VisitPage::Before(BeforePage { go: go(speech), back: back(speech) }),
            Stage::Questions | Stage::Question(_) | Stage::Several(_) => {
                let mut replay = replay();
                match replay.next.take() {
                    Some(asked) => self.question_page(replay, asked),
                    None => VisitPage::Check(self.check_page(engine, &replay)),
                }
            }
            Stage::Brief => match brief(&replay()) {
                Some(brief) => VisitPage::Brief(BriefPage {
                    brief,
                    check: button(Press::Check, speech.interview_change_answer()),
                    card: button(Press::Card, speech.interview_card()),
                    again: button(Press::Again, speech.interview_start_again()),
                }),
                None => VisitPage::Start(self.start_page(engine)),
            },
            Stage::Card => match brief(&replay()) {
                Some(brief) => VisitPage::Card(CardPage { brief, back: back(speech) }),
                None => VisitPage::Start(self.start_page(engine)),
            },
        }
    }

    fn start_page(&self, engine: &Engine) -> StartPage {
        let speech = self.speech();
        let voice = |voice, label: &str| Control {
            chosen: self.voice == Some(voice),
            ..button(Press::Voice(voice), label)
        };
        let journeys = engine.rulebook().journeys.iter_enumerated().map(|(id, journey)| Control {
            chosen: self.journey == Some(id),
            ..button(Press::Journey(id), voiced(speech, &journey.title))
        });
        StartPage {
            voices: vec![
                voice(Voice::You, speech.interview_for_me()),
                voice(Voice::He, speech.interview_for_someone_else()),
            ],
            journeys: journeys.collect(),
            incomplete: self.incomplete,
            go: go(speech),
        }
    }

    fn question_page(&self, replay: Replay<'_>, asked: Asked) -> VisitPage {
        let speech = self.speech();
        let told = replay.told.map(|told| told.answer);
        let (fact, offer) = (asked.fact(), asked.offer());
        let control = |pick: Pick, label: &str| Control {
            chosen: told.is_some_and(|told| told.has(pick)),
            ..button(Press::Answer(Picked { fact, offer, pick }), label)
        };
        let places = || (0..=u8::MAX).zip(asked.labels());
        if matches!(self.stage, Stage::Several(_)) && asked.offers(Pick::Several) {
            let groups = places().map(|(place, label)| Group {
                label: label.clone(),
                yes: control(Pick::Has(place), speech.interview_yes()),
                no: control(Pick::Lacks(place), speech.interview_no()),
            });
            return VisitPage::Several(SeveralPage {
                groups: groups.collect(),
                question: replay.interview.view(asked),
                incomplete: self.incomplete,
                refused: replay.refused,
                go: go(speech),
                back: back(speech),
            });
        }
        let mut choices: Vec<Control> =
            places().map(|(place, label)| control(Pick::One(place), label)).collect();
        let others = [
            (Pick::None, speech.interview_none_of_these()),
            (Pick::Several, speech.interview_two_or_more()),
            (Pick::DontKnow, speech.interview_dont_know()),
        ];
        choices.extend(
            others.iter().filter(|(pick, _)| asked.offers(*pick)).map(|(pick, label)| control(*pick, label)),
        );
        VisitPage::Question(QuestionPage {
            choices,
            question: replay.interview.view(asked),
            incomplete: self.incomplete,
            refused: replay.refused,
            go: go(speech),
            back: back(speech),
        })
    }

    fn check_page(&self, engine: &Engine, replay: &Replay<'_>) -> CheckPage {
        let (rulebook, speech) = (engine.rulebook(), self.speech());
        let voice = self.voice.unwrap_or_default();
        let answers = replay.interview.questions().into_iter().map(|(fact, words)| Answered {
            title: rulebook.facts[fact].title.clone(),
            question: voiced(speech, &rulebook.facts[fact].ask).to_owned(),
            words,
            change: button(Press::Change(fact), speech.interview_change()),
        });
        CheckPage {
            voice,
            journey: self
                .journey
                .map(|id| voiced(speech, &rulebook.journeys[id].title).to_owned())
                .unwrap_or_default(),
            answers: answers.collect(),
            change: button(Press::Start, speech.interview_change()),
            go: button(Press::Continue, speech.interview_show_answer()),
            back: back(speech),
        }
    }
}

/// The brief of what was told so far.
fn brief(replay: &Replay<'_>) -> Option<Box<Brief>> {
    replay.brief().ok().map(Box::new)
}

impl Asked {
    /// Whether this can be picked at the question.
    pub(super) fn offers(&self, pick: Pick) -> bool {
        let count = self.labels().len();
        let several = self.several_at_once();
        let one_by_one = several && (2..=MOST_GROUPS).contains(&count);
        match pick {
            Pick::DontKnow => true,
            Pick::None => several,
            Pick::Several => one_by_one,
            Pick::One(place) => usize::from(place) < count,
            Pick::Has(place) | Pick::Lacks(place) => one_by_one && usize::from(place) < count,
        }
    }
}

fn button(press: Press, label: &str) -> Control {
    Control { press, label: label.to_owned(), hint: None, chosen: false }
}

fn go(speech: Speech) -> Control {
    button(Press::Continue, speech.interview_continue())
}

fn back(speech: Speech) -> Control {
    button(Press::Back, speech.interview_back())
}

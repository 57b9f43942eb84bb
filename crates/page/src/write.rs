//! Puts the file together.

mod end;
mod shorter;

use crate::Edition;
use crate::carry::Neutral;
use crate::fingerprint;
use crate::journey::{Journey, Maker};
use crate::russian::Text;
use crate::sheet::Sheet;
use askama::Template;
use base64ct::{Base64, Encoding as _};
use end::{End, end};
use engine::{Engine, TooMany};
use guide::words::date_words;
use guide::{Locale, Speech};
use language::Date;
use sha2::{Digest, Sha256};
use shorter::shorter;

/// How the file is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings<'a> {
    /// The day for which the law is read.
    pub on: Date,
    /// Which edition.
    pub edition: Edition,
    /// The version of the program.
    pub version: &'a str,
    /// The language.
    pub locale: Locale,
}

/// Why the file cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PageError {
    /// The rulebook has no journey, or one that nobody can be in on that day.
    #[error("the rulebook has no journey that anybody can be on that day")]
    NoJourney,
    /// A journey's questions are too many for a list.
    #[error(transparent)]
    TooMany(#[from] TooMany),
    /// A sentence that the carry edition needs says what it may not say.
    #[error("the carry edition cannot say “{text}”: {word:?} is on its list, and has no substitute")]
    Denied {
        /// The sentence.
        text: String,
        /// The word or name.
        word: String,
    },
    /// The template failed, which no rulebook brings about.
    #[error("the page could not be written")]
    Template,
}

/// The static rules of the sheet.
const STYLE: &str = include_str!("../templates/page.css");

#[derive(Template)]
#[template(path = "page.html")]
struct Page<'a> {
    style: &'a str,
    style_hash: String,
    edition: &'a str,
    edition_words: String,
    day: Date,
    version: &'a str,
    locale: Locale,
    speech: Speech,
    on: String,
    checked: Option<String>,
    trust: Option<String>,
    journeys: Vec<Journey>,
    end: End,
    words: String,
    sheet: &'a Sheet,
}

/// The journeys as they stand in the file: what each input asks, and what each class says.
///
/// # Errors
/// As [`page`].
pub fn plan(engine: &Engine, settings: &Settings<'_>) -> Result<Vec<Journey>, PageError> {
    let same = guide::in_locale(engine, settings.locale);
    let neutral = Neutral::new(engine.rulebook(), same.rulebook(), settings.locale);
    journeys(&mut Maker::new(&same, settings, &neutral))
}

fn journeys(maker: &mut Maker<'_>) -> Result<Vec<Journey>, PageError> {
    let journeys = &maker.engine.rulebook().journeys;
    let ids: Vec<String> = journeys.iter().map(|_| maker.names.next()).collect();
    let made = journeys.keys().zip(ids).map(|(journey, id)| maker.journey(journey, id));
    let made: Vec<Journey> = made.collect::<Result<_, _>>()?;
    for journey in &made {
        maker.sheet.show_only(&journey.id);
    }
    if made.is_empty() { Err(PageError::NoJourney) } else { Ok(made) }
}

/// The whole guide as one HTML file. The engine speaks English; the file is in the language of the settings.
///
/// Where it would be too large to be passed on, what is needed least is left out bit by bit, in this order: second reasons;
/// why a question is asked; bills; the reasons of what may be done; what the rules cannot say; all reasons; what to do before
/// a paper that needs no warning. Questions, answers and warnings stay, and so does who says so.
///
/// # Errors
/// [`PageError`] where a journey cannot be put into a list, or the edition cannot say a sentence.
pub fn page(engine: &Engine, settings: &Settings<'_>) -> Result<String, PageError> {
    let same = guide::in_locale(engine, settings.locale);
    let rulebook = same.rulebook();
    let neutral = Neutral::new(engine.rulebook(), rulebook, settings.locale);
    let mut maker = Maker::new(&same, settings, &neutral);
    let journeys = journeys(&mut maker)?;
    let end = end(&maker)?;
    let style = format!("{}{}", STYLE.lines().map(str::trim).collect::<String>(), maker.sheet.text());
    let speech = maker.speech();
    let day = |day: Date| date_words(speech, day);
    let written = Page {
        style_hash: Base64::encode_string(&Sha256::digest(style.as_bytes())),
        style: &style,
        edition: settings.edition.name(),
        edition_words: match settings.edition {
            Edition::Full => speech.page_edition_full(settings.version),
            Edition::Carry => speech.page_edition_carry(settings.version),
        },
        day: settings.on,
        version: settings.version,
        locale: settings.locale,
        speech,
        on: day(settings.on),
        checked: rulebook.checked_until.map(day),
        trust: rulebook.trust_until.or(rulebook.checked_until).map(day),
        end,
        words: fingerprint::place(),
        sheet: &maker.sheet,
        journeys,
    };
    Ok(fingerprint::stamped(settings.locale, &shorter(written, rulebook)?))
}

impl Page<'_> {
    /// Text of the rulebook, or of the interface, as it stands between tags.
    fn text(&self, text: impl std::fmt::Display) -> Text {
        Text::new(self.locale, &text.to_string())
    }

    /// Russian, whatever language the file is in.
    fn russian(&self, text: &str) -> Text {
        Text::russian(self.locale, text)
    }

    /// The file, with nothing in it that need not be there.
    fn written(&self) -> Result<String, PageError> {
        let text = self.render().map_err(|_| PageError::Template)?;
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        Ok(lines.collect::<Vec<_>>().join("\n"))
    }
}

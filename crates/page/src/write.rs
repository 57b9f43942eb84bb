//! Puts the file together.

use crate::Edition;
use crate::carry::Neutral;
use crate::fingerprint;
use crate::journey::{Journey, Maker};
use askama::Template;
use base64ct::{Base64, Encoding as _};
use engine::{Engine, TooMany};
use guide::Speech;
use guide::words::{date_words, mark_words};
use language::Date;
use language::rulebook::PhraseUse;
use sha2::{Digest, Sha256};

/// How the file is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings<'a> {
    /// The day for which the law is read.
    pub on: Date,
    /// Which edition.
    pub edition: Edition,
    /// The version of the program.
    pub version: &'a str,
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
    day: Date,
    version: &'a str,
    on: String,
    checked: Option<String>,
    trust: Option<String>,
    journeys: Vec<Journey>,
    papers: Vec<PaperLines>,
    phrases: Vec<(String, String)>,
    sources: Vec<String>,
    pending: Vec<String>,
    limits: Vec<String>,
    helpers: Vec<String>,
    words: String,
}

/// A paper that one may be handed.
struct PaperLines {
    title: String,
    russian: String,
    lines: Vec<String>,
    beware: Option<String>,
}

/// The journeys as they stand in the file: what each input asks, and what each class says.
///
/// # Errors
/// As [`page`].
pub fn plan(engine: &Engine, settings: &Settings<'_>) -> Result<Vec<Journey>, PageError> {
    let neutral = Neutral::new(engine.rulebook());
    journeys(&mut Maker::new(engine, settings, &neutral))
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

/// The whole guide as one HTML file.
///
/// # Errors
/// [`PageError`] where a journey cannot be put into a list, or the edition cannot say a sentence.
pub fn page(engine: &Engine, settings: &Settings<'_>) -> Result<String, PageError> {
    let rulebook = engine.rulebook();
    let neutral = Neutral::new(rulebook);
    let mut maker = Maker::new(engine, settings, &neutral);
    let journeys = journeys(&mut maker)?;
    let papers = maker.papers()?;
    let style = format!("{}{}", STYLE.lines().map(str::trim).collect::<String>(), maker.sheet.text());
    let written = Page {
        style_hash: Base64::encode_string(&Sha256::digest(style.as_bytes())),
        style: &style,
        edition: settings.edition.name(),
        day: settings.on,
        version: settings.version,
        on: date_words(Speech::default(), settings.on),
        checked: rulebook.checked_until.map(|day| date_words(Speech::default(), day)),
        trust: rulebook.trust_until.or(rulebook.checked_until).map(|day| date_words(Speech::default(), day)),
        papers,
        phrases: maker.phrases(),
        sources: maker.sources(),
        pending: maker.pending,
        limits: maker.limits,
        helpers: maker.helpers,
        words: fingerprint::place(),
        journeys,
    };
    let text = written.render().map_err(|_| PageError::Template)?;
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    Ok(fingerprint::stamped(&lines.collect::<Vec<_>>().join("\n")))
}

impl Maker<'_> {
    fn papers(&mut self) -> Result<Vec<PaperLines>, PageError> {
        let rulebook = self.engine.rulebook();
        let mut all = Vec::new();
        for paper in &rulebook.papers {
            let keys: Vec<String> =
                paper.sources.iter().map(|id| rulebook.sources[*id].name.clone()).collect();
            let lines = [self.line(&paper.does, &keys), self.line(&paper.before, &[])];
            // A paper is never shown without what it means.
            let beware = paper.beware.as_ref().map(|beware| self.say(beware)).transpose()?;
            all.push(PaperLines {
                title: self.say(&paper.title)?,
                russian: paper.russian.clone(),
                lines: lines.into_iter().flatten().collect(),
                beware,
            });
        }
        Ok(all)
    }

    /// Russian sentences and what they mean.
    fn phrases(&self) -> Vec<(String, String)> {
        let card = |phrase: &&language::rulebook::Phrase| {
            phrase.uses.contains(&PhraseUse::Card) || phrase.uses.contains(&PhraseUse::Raid)
        };
        let phrases = self.engine.rulebook().phrases.iter().filter(card);
        phrases.filter_map(|phrase| Some((phrase.russian.clone(), self.say(&phrase.means).ok()?))).collect()
    }

    /// Each source that was cited, in the rulebook's order.
    fn sources(&self) -> Vec<String> {
        let all = self.engine.rulebook().sources.iter();
        let cited = all.filter(|source| self.cited.contains(&source.name));
        cited
            .map(|source| {
                let date = guide::words::published_short(Speech::default(), &source.date);
                format!(
                    "{} {}, {date} ({})",
                    source.name,
                    source.publisher,
                    mark_words(Speech::default(), source.mark)
                )
            })
            .collect()
    }
}

//! What can be wrong with a message, and what to do about it.

use crate::Stamp;
use std::fmt;

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The language does not have the message.
    MissingMessage {
        /// Its first text in English.
        english: String,
    },
    /// The English has no such message.
    UnknownMessage,
    /// The message lacks a part.
    MissingPart {
        /// Which.
        part: String,
    },
    /// The English has no such part.
    UnknownPart,
    /// Nothing stands there.
    Empty,
    /// Nobody said who made the translation, and from which English.
    NoStamp,
    /// The English changed since.
    SourceChanged {
        /// What the translation was made from.
        from: Stamp,
        /// What the English is now.
        now: Stamp,
    },
    /// Other placeholders than in the English.
    Placeholders {
        /// Those of the English.
        english: Vec<String>,
        /// Those that stand here.
        here: Vec<String>,
    },
    /// Other numbers than in the English.
    Numbers {
        /// Those of the English.
        english: Vec<String>,
        /// Those that stand here.
        here: Vec<String>,
    },
    /// What readers type is not the same as in English.
    Typed {
        /// What the English has between backticks.
        english: Vec<String>,
        /// What stands here.
        here: Vec<String>,
    },
    /// A number is written with the point of another language.
    DecimalMark {
        /// The number.
        number: String,
        /// What stands between its parts in this language.
        mark: char,
    },
    /// A month that the English names is not named.
    Month {
        /// Its English name.
        english: String,
    },
    /// The English says no, and this does not.
    Negation,
    /// The agreed word for a term does not stand there.
    Glossary {
        /// The term.
        term: String,
        /// What may stand for it.
        stems: Vec<String>,
    },
    /// Latin and Cyrillic letters in one word.
    MixedScripts {
        /// The word.
        word: String,
    },
    /// A word in the other script that the English does not have.
    OtherScript {
        /// The word.
        word: String,
    },
    /// A letter that the language does not have.
    ForeignLetter {
        /// The letter.
        letter: char,
        /// The word it stands in.
        word: String,
    },
    /// A mark that is not one of the language.
    Character {
        /// The mark.
        character: char,
        /// The marks of the language.
        marks: String,
    },
    /// Letters that are put together from several characters.
    NotComposed,
    /// A Russian original in the Russian catalogue.
    RussianInRussian {
        /// The words.
        words: String,
    },
    /// A Russian original that is not alone in parentheses.
    RussianNotAlone {
        /// The words.
        words: String,
    },
    /// A Russian original that is not in Russian letters.
    NotRussian {
        /// The words.
        words: String,
    },
    /// Uzbek that does not come back from Cyrillic letters.
    Transliteration {
        /// The word in Latin letters.
        latin: String,
        /// The same in Cyrillic letters.
        cyrillic: String,
        /// What comes back.
        back: String,
    },
    /// A sentence that is too long.
    LongSentence {
        /// How many words it has.
        words: usize,
        /// The sentence.
        sentence: String,
    },
    /// Too many sentences in a paragraph.
    ManySentences {
        /// How many.
        sentences: usize,
    },
}

/// No sentence has more words.
pub(super) const WORDS_MOST: usize = 15;
/// No paragraph has more sentences.
pub(super) const SENTENCES_MOST: usize = 3;

impl Problem {
    /// A short name that does not change, for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::MissingMessage { .. } => "missing-message",
            Self::UnknownMessage => "unknown-message",
            Self::MissingPart { .. } => "missing-part",
            Self::UnknownPart => "unknown-part",
            Self::Empty => "empty",
            Self::NoStamp => "no-stamp",
            Self::SourceChanged { .. } => "source-changed",
            Self::Placeholders { .. } => "placeholders",
            Self::Numbers { .. } => "numbers",
            Self::Typed { .. } => "typed",
            Self::DecimalMark { .. } => "decimal-mark",
            Self::Month { .. } => "month",
            Self::Negation => "negation",
            Self::Glossary { .. } => "glossary",
            Self::MixedScripts { .. } => "mixed-scripts",
            Self::OtherScript { .. } => "other-script",
            Self::ForeignLetter { .. } => "foreign-letter",
            Self::Character { .. } => "character",
            Self::NotComposed => "not-composed",
            Self::RussianInRussian { .. } => "russian-in-russian",
            Self::RussianNotAlone { .. } => "russian-not-alone",
            Self::NotRussian { .. } => "not-russian",
            Self::Transliteration { .. } => "transliteration",
            Self::LongSentence { .. } => "long-sentence",
            Self::ManySentences { .. } => "many-sentences",
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |items: &[String]| if items.is_empty() { "none".to_owned() } else { items.join(", ") };
        match self {
            Self::MissingMessage { english } => write!(formatter, "not translated yet: “{english}”"),
            Self::UnknownMessage => write!(formatter, "the English has no such message; take it out"),
            Self::MissingPart { part } => write!(formatter, "`.{part}` is missing; translate it too"),
            Self::UnknownPart => write!(formatter, "the English has no such part; take it out"),
            Self::Empty => write!(formatter, "nothing stands here; translate it"),
            Self::NoStamp => {
                write!(formatter, "says of no status; run `cargo xtask stamp` after translating")
            }
            Self::SourceChanged { from, now } => write!(
                formatter,
                "the English changed ({from} became {now}); compare, translate anew, then stamp it"
            ),
            Self::Placeholders { english, here } => write!(
                formatter,
                "placeholders differ: the English has {}, here stand {}",
                list(english),
                list(here)
            ),
            Self::Numbers { english, here } => write!(
                formatter,
                "numbers differ: the English has {}, here stand {}; write the same, thousands as `30 000`",
                list(english),
                list(here)
            ),
            Self::Typed { english, here } => write!(
                formatter,
                "what is typed differs: between backticks the English has {}, here stand {}",
                list(english),
                list(here)
            ),
            Self::DecimalMark { number, mark } => {
                write!(formatter, "write {number} with `{mark}` between its parts")
            }
            Self::Month { english } => {
                write!(formatter, "{english} is not named here; write the month's name")
            }
            Self::Negation => write!(
                formatter,
                "a sentence of the English says no, and its own here has nothing of negation.txt: say no here too, or \
                 add your word there"
            ),
            Self::Glossary { term, stems } => write!(
                formatter,
                "the word for `{term}` is missing: use one of {}, or add yours to glossary.ftl",
                list(stems)
            ),
            Self::MixedScripts { word } => {
                write!(formatter, "“{word}” has Latin and Cyrillic letters; type it again in one script")
            }
            Self::OtherScript { word } => write!(
                formatter,
                "“{word}” is in another script; translate it, or write Russian as ({{ \"{word}\" }})"
            ),
            Self::ForeignLetter { letter, word } => write!(
                formatter,
                "“{letter}” in “{word}” is no letter of the language; spell the word in your alphabet"
            ),
            Self::Character { character, marks } => write!(
                formatter,
                "“{character}” (U+{:04X}) is not used in this language; use {marks}, or an ordinary space",
                u32::from(*character)
            ),
            Self::NotComposed => write!(formatter, "letters are put together from parts; save it as NFC"),
            Self::RussianInRussian { words } => {
                write!(formatter, "write {words} as ordinary words: the whole text is Russian")
            }
            Self::RussianNotAlone { words } => {
                write!(formatter, "write ({{ \"{words}\" }}), alone in parentheses, after its translation")
            }
            Self::NotRussian { words } => {
                write!(
                    formatter,
                    "“{words}” is not in Russian letters; only Russian stands in braces and quotes"
                )
            }
            Self::Transliteration { latin, cyrillic, back } => write!(
                formatter,
                "“{latin}” becomes “{cyrillic}” and comes back as “{back}”; list it in uzbek/words.rs"
            ),
            Self::LongSentence { words, sentence } => write!(
                formatter,
                "{words} words in one sentence (at most {WORDS_MOST}); make two of it: “{sentence}”"
            ),
            Self::ManySentences { sentences } => write!(
                formatter,
                "{sentences} sentences in one paragraph (at most {SENTENCES_MOST}); say it shorter"
            ),
        }
    }
}

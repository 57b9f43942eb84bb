//! What stands on papers, and what can be said in an office: recognised and said in Russian.

use super::{Condition, Place, SourceId};
use serde::{Deserialize, Serialize};

/// What is done with a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PaperKind {
    /// Somebody asks for a signature on it.
    Sign,
    /// It is given out, and may need no signature to take effect.
    Given,
    /// A person is asked to bring it or to show it.
    Shown,
}

/// A paper that a person may be handed or asked for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Paper {
    /// Its name in the language.
    pub name: String,
    /// What it is called in plain words.
    pub title: String,
    /// Its Russian name, as it stands on the paper.
    pub russian: String,
    /// Other Russian words that are printed on it.
    pub printed: Vec<String>,
    /// What is done with it.
    pub kind: PaperKind,
    /// Where it is handed over.
    pub handed: Option<String>,
    /// What it does once it is signed or received.
    pub does: String,
    /// What to do before, or instead.
    pub before: String,
    /// What must be known wherever it is shown.
    pub beware: Option<String>,
    /// Anything else to say.
    pub note: Option<String>,
    /// Who says so.
    pub sources: Vec<SourceId>,
    /// Where it is declared.
    pub place: Place,
}

/// Where a phrase is of use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PhraseUse {
    /// On the small card that goes with a brief.
    Card,
    /// In a raid, in custody or at an airport.
    Raid,
}

/// A short Russian sentence to say or to show.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Phrase {
    /// Its name in the language.
    pub name: String,
    /// The sentence.
    pub russian: String,
    /// What it means, in plain words.
    pub means: String,
    /// Where it is of use, each once; never empty.
    pub uses: Vec<PhraseUse>,
    /// The official act on which it rests, by number and article, in Russian.
    pub act: Option<String>,
    /// Whether it only asks for something, and states no law.
    pub request: bool,
    /// Whom it is for (facts only); `All([])` where it may be for anybody.
    pub condition: Condition,
    /// Who says so; empty only for a request.
    pub sources: Vec<SourceId>,
    /// Where it is declared.
    pub place: Place,
}

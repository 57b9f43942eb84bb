//! The decision, as it must come out.

use crate::Person;
use crate::people::{IN_FORCE, INVASION};
use crate::words::{BELARUS, KAZAKHSTAN, MOLDOVA, UKRAINE};

/// What the simplified decree means for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The application came before the decree.
    NotInForce,
    /// The decree is not aimed at this person.
    NotApplicable,
    /// Rules of their own hold.
    SeparateRules,
    /// A paper is there.
    Satisfied,
    /// No paper is there.
    MissingDocument,
}

impl Outcome {
    /// All outcomes, in the order in which they are counted.
    pub const ALL: [Self; 5] =
        [Self::NotInForce, Self::NotApplicable, Self::SeparateRules, Self::Satisfied, Self::MissingDocument];

    /// The word that the rules of every peer give for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::NotInForce => "not_in_force",
            Self::NotApplicable => "not_applicable",
            Self::SeparateRules => "separate_rules",
            Self::Satisfied => "satisfied",
            Self::MissingDocument => "missing_document",
        }
    }

    /// The outcome with this word.
    ///
    /// # Errors
    /// No outcome has it.
    pub fn from_word(word: &str) -> crate::Result<Self> {
        let found = Self::ALL.into_iter().find(|outcome| outcome.word() == word);
        found.ok_or_else(|| format!("no outcome is called {word:?}").into())
    }
}

impl Person {
    /// The decision as a programmer would write it.
    pub fn outcome(&self) -> Outcome {
        if self.applied < IN_FORCE {
            return Outcome::NotInForce;
        }
        if self.sex == 0 || self.age < 18 || self.age > 65 || self.ground >= 2 {
            return Outcome::NotApplicable;
        }
        let for_residence = self.application == 0;
        match self.citizenship {
            BELARUS => return Outcome::NotApplicable,
            KAZAKHSTAN | MOLDOVA if for_residence => return Outcome::NotApplicable,
            UKRAINE => return Outcome::SeparateRules,
            _ => {}
        }
        let paper = if for_residence {
            self.contract >= 12 || self.emergencies || self.unfit
        } else {
            self.unfit || self.discharged < INVASION
        };
        if paper { Outcome::Satisfied } else { Outcome::MissingDocument }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::usual;

    #[test]
    fn a_paper_counts_only_for_its_application() {
        let with_contract = Person { contract: 12, ..usual() };
        assert_eq!(with_contract.outcome(), Outcome::Satisfied);
        let for_citizenship = Person { application: 1, ..with_contract };
        assert_eq!(for_citizenship.outcome(), Outcome::MissingDocument);
        assert_eq!(Person { discharged: INVASION - 1, ..for_citizenship }.outcome(), Outcome::Satisfied);
        assert_eq!(Person { discharged: INVASION, ..for_citizenship }.outcome(), Outcome::MissingDocument);
    }

    #[test]
    fn every_word_is_read_back() {
        for outcome in Outcome::ALL {
            assert_eq!(Outcome::from_word(outcome.word()).ok(), Some(outcome));
        }
        assert!(Outcome::from_word("perhaps").is_err());
    }
}

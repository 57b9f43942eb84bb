//! The registry of codes. Each has a page `docs/diagnostics/<code>.md`, whose examples are tests.

use std::fmt;

macro_rules! codes {
    ($($name:ident $code:literal $summary:literal;)*) => {
        /// The kind of a mistake.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = $summary] $name,)*
        }

        impl Code {
            /// Every code, in the order of the index page.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its stable name: `unknown-value`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// What it means, in one line.
            #[must_use]
            pub const fn summary(self) -> &'static str {
                match self { $(Self::$name => $summary,)* }
            }

            /// Its page: what it means, why it matters, an example, and what to write instead.
            #[must_use]
            pub const fn explanation(self) -> &'static str {
                match self {
                    $(Self::$name => include_str!(concat!("../../../../docs/diagnostics/", $code, ".md")),)*
                }
            }
        }
    };
}

codes! {
    OpenFence "open-fence" "a fence is opened and never closed";
    FenceName "fence-name" "a fence is marked `Yol` or `YOL` instead of `yol`";
    UnknownBlock "unknown-block" "a block begins with a word that names no kind of block";
    BadName "bad-name" "a name is missing, misformed or reserved";
    Indentation "indentation" "a line stands further in or out than its place in the block allows";
    UnknownField "unknown-field" "a block has a field that its kind does not have";
    MissingField "missing-field" "a block lacks a field that its kind requires";
    RepeatedField "repeated-field" "a block has the same field twice";
    FieldOrder "field-order" "`and` stands before `when`, or without it";
    OpenText "open-text" "a text is opened with a quote and never closed";
    EmptyText "empty-text" "a text has no words";
    CannotRead "cannot-read" "a value is not written in a form that the field takes";
    NoSuchDay "no-such-day" "a date names a day that the calendar does not have";
    MissingRounding "missing-rounding" "a term in years or months does not state its rounding";
    DeepNesting "deep-nesting" "groups of conditions are nested too deeply";
    RulebookOnce "rulebook-once" "the `rulebook` block is missing or written twice";
    RepeatedName "repeated-name" "two blocks have the same name";
    RepeatedValue "repeated-value" "a list names the same thing twice";
    RepeatedFact "repeated-fact" "`given` says the same thing twice";
    UnknownName "unknown-name" "a name is used and never declared";
    UnusedName "unused-name" "something is declared, and nothing uses it";
    UnknownValue "unknown-value" "a fact or conclusion has no such value";
    UnknownWord "unknown-word" "a field takes one of a few words, and this is none of them";
    WrongType "wrong-type" "a test or value does not fit the type of its fact or conclusion";
    WrongUnit "wrong-unit" "a number is written with another unit than its fact's";
    OutOfRange "out-of-range" "a number or date lies outside its fact's domain, or a test can never or always hold";
    EmptyRange "empty-range" "a range or period ends before it begins";
    OutsideInstrument "outside-instrument" "a rule's dates lie outside its instrument's";
    MissingEnd "missing-end" "a repealed instrument has no end";
    OutsideDated "outside-dated" "an instrument is counted from a day outside the time that is given for it";
    OutlivesRepeal "outlives-repeal" "an instrument is in force on a day on which another has repealed it";
    NamesItself "names-itself" "a block names itself where it names others";
    MissingSource "missing-source" "a statement of law does not name who says it";
    MissingDate "missing-date" "an account or a case does not say on which day";
    Circle "circle" "exceptions or conclusions depend on themselves, or figures correct each other";
    OtherConclusion "other-conclusion" "an exception decides another conclusion than the rule it belongs to";
    FactsOnly "facts-only" "a condition that may test facts only tests a reading or a conclusion";
    ExpectedStatus "expected-status" "an expectation's values and its status do not fit";
    Gap "gap" "a case in which no rule holds, and there is no `otherwise`";
    Conflict "conflict" "a case in which two rules that hold disagree";
    Impossible "impossible" "the `never` blocks together exclude every case";
    TooLarge "too-large" "too many facts meet in one conclusion";
    DeadRule "dead-rule" "a rule or exception never decides anything";
    IdleException "idle-exception" "an exception never changes an outcome";
    RepeatedRule "repeated-rule" "a rule or exception only repeats another";
    UnreachedValue "unreached-value" "a conclusion never has one of its values";
    IdleFact "idle-fact" "a fact is tested, and no outcome depends on it";
    IdleReading "idle-reading" "a reading is tested, and no outcome depends on it";
    IdleConstraint "idle-constraint" "a `never` block excludes nothing";
    IdleInstrument "idle-instrument" "no rule under an instrument can ever hold";
}

impl Code {
    /// Whether the engine reports it: the language finds mistakes in the text, the engine in what the rules do.
    #[must_use]
    pub const fn found_by_engine(self) -> bool {
        matches!(self, Self::Gap | Self::Conflict | Self::Impossible | Self::TooLarge) || self.is_warning()
    }

    /// Whether a rulebook that has it answers all the same: something in it is stated to no effect.
    #[must_use]
    pub const fn is_warning(self) -> bool {
        matches!(
            self,
            Self::DeadRule
                | Self::IdleException
                | Self::RepeatedRule
                | Self::UnreachedValue
                | Self::IdleFact
                | Self::IdleReading
                | Self::IdleConstraint
                | Self::IdleInstrument
        )
    }

    /// The code with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str() == name)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

//! How large a generated rulebook is.

/// How much of everything a generated rulebook holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Size {
    /// Facts; the first five are of the five types.
    pub facts: usize,
    /// Every fact is a date, not only one in five.
    pub only_dates: bool,
    /// Readings.
    pub readings: usize,
    /// Conclusions.
    pub conclusions: usize,
    /// Rules, without exceptions.
    pub rules: usize,
    /// Exceptions.
    pub exceptions: usize,
    /// `never` blocks.
    pub constraints: usize,
    /// Events, figures, helpers, papers and phrases, so many of each.
    pub records: usize,
    /// Instruments; from five on, every standing is there.
    pub instruments: usize,
    /// How deep exceptions nest.
    pub depth: usize,
    /// From how many facts the rules of one conclusion draw.
    pub facts_of_a_conclusion: usize,
    /// The greatest number that a number fact can be; the least is 0.
    pub greatest_number: i32,
    /// How many days a date fact can span.
    pub days: i32,
    /// How many values a `one of` fact can have.
    pub choices: usize,
    /// How many values a `some of` fact can have.
    pub set_values: usize,
    /// How many complete cases (readings included) there may be for one date, one known-by date and one
    /// view; `None` = any number.
    pub completions: Option<u64>,
}

impl Size {
    /// Small enough for brute force over all complete cases, and with every construct of the language.
    #[must_use]
    pub fn small() -> Self {
        Self {
            facts: 6,
            only_dates: false,
            readings: 1,
            conclusions: 3,
            rules: 8,
            exceptions: 9,
            constraints: 2,
            records: 3,
            instruments: 6,
            depth: 3,
            facts_of_a_conclusion: 6,
            greatest_number: 6,
            days: 8,
            choices: 4,
            set_values: 3,
            completions: Some(2_000),
        }
    }

    /// For the comparison with an answer-set solver: a little larger than [`Size::small`].
    #[must_use]
    pub fn oracle() -> Self {
        Self {
            facts: 7,
            readings: 2,
            conclusions: 4,
            rules: 11,
            exceptions: 13,
            instruments: 7,
            completions: Some(6_000),
            ..Self::small()
        }
    }

    /// A few rules about two dates that can be any day of a month or so: for comparisons that move with the case's own
    /// date, and fall apart where months are of unequal length.
    #[must_use]
    pub fn calendar() -> Self {
        Self {
            facts: 2,
            only_dates: true,
            conclusions: 2,
            rules: 3,
            exceptions: 2,
            constraints: 1,
            instruments: 2,
            facts_of_a_conclusion: 2,
            days: 40,
            ..Self::small()
        }
    }

    /// For benches: this many rules, exceptions included. Domains are as wide as real ones.
    #[must_use]
    pub fn scaled(rules: usize) -> Self {
        let rules = rules.max(10);
        Self {
            facts: (rules / 5).max(8),
            only_dates: false,
            readings: (rules / 50).max(1),
            conclusions: (rules / 9).max(1),
            rules: rules * 9 / 20,
            exceptions: rules - rules * 9 / 20,
            constraints: (rules / 40).max(1),
            records: (rules / 20).max(3),
            instruments: (rules / 25).clamp(5, 60),
            depth: 4,
            facts_of_a_conclusion: 12,
            greatest_number: 120,
            days: 20_000,
            choices: 8,
            set_values: 10,
            completions: None,
        }
    }
}

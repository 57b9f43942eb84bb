//! The kinds of blocks and the fields that each has: the whole vocabulary in one table.

/// A kind of block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum BlockKind {
    Rulebook,
    Source,
    Instrument,
    Fact,
    Reading,
    Conclusion,
    Rule,
    Exception,
    Never,
    NotEncoded,
    Journey,
    Account,
    Case,
    Event,
    Figure,
    Helper,
    Paper,
    Phrase,
}

/// How a field's value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Text,
    /// One of the language's words.
    Word(&'static [&'static str]),
    Name,
    Names,
    Published,
    /// As `Published`, but never `undated`.
    Moment,
    /// `MOMENT`, or `from MOMENT until MOMENT`.
    Moments,
    /// `MOMENT`, or `before MOMENT`.
    Dated,
    /// `at least 20000 "people"`.
    Quantity,
    Address,
    /// `from DATE until DATE`, either left out.
    Period,
    /// `from DATE`.
    From,
    Day,
    Type,
    Values,
    Decides,
    Condition,
    Given,
    Expect,
    Known,
}

/// How often a field stands in a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    Required,
    Optional,
    Repeatable,
    /// At least once.
    Several,
}

/// A field of one kind of block.
#[derive(Debug)]
pub(crate) struct FieldRule {
    pub(crate) keyword: &'static str,
    pub(crate) shape: Shape,
    pub(crate) need: Need,
}

const fn required(keyword: &'static str, shape: Shape) -> FieldRule {
    FieldRule { keyword, shape, need: Need::Required }
}

const fn optional(keyword: &'static str, shape: Shape) -> FieldRule {
    FieldRule { keyword, shape, need: Need::Optional }
}

const MARKS: Shape = Shape::Word(&["primary", "reported", "single-source", "unconfirmed"]);
const SOURCE: FieldRule = required("source", Shape::Names);
const MAYBE_SOURCE: FieldRule = optional("source", Shape::Names);
const TITLE: FieldRule = required("title", Shape::Text);
const WHEN: FieldRule = optional("when", Shape::Condition);
const AND: FieldRule = FieldRule { keyword: "and", shape: Shape::Condition, need: Need::Repeatable };

const SAYS: FieldRule = required("says", Shape::Text);
const MAYBE_SAYS: FieldRule = optional("says", Shape::Text);
const NOTE: FieldRule = optional("note", Shape::Text);
const TOUCHES: FieldRule = optional("touches", Shape::Names);

const RULEBOOK: &[FieldRule] =
    &[TITLE, required("checked until", Shape::Day), optional("trust until", Shape::Day)];

const SOURCE_FIELDS: &[FieldRule] = &[
    required("publisher", Shape::Text),
    TITLE,
    required("date", Shape::Published),
    optional("address", Shape::Address),
    required("mark", MARKS),
];

const INSTRUMENT: &[FieldRule] = &[
    TITLE,
    MAYBE_SAYS,
    required("standing", Shape::Word(&["enacted", "bill", "practice", "repealed"])),
    // A bill may have no dates yet; every other standing is checked to have them.
    optional("in force", Shape::Period),
    optional("known", Shape::From),
    optional("dated", Shape::Dated),
    optional("repeals", Shape::Names),
    optional("amends", Shape::Names),
    TOUCHES,
    NOTE,
    SOURCE,
    WHEN,
    AND,
];

const FACT: &[FieldRule] = &[
    required("type", Shape::Type),
    TITLE,
    required("ask", Shape::Text),
    optional("ask him", Shape::Text),
    optional("why", Shape::Text),
    optional("find out", Shape::Text),
    optional("kind", Shape::Word(&["discretion"])),
    required("intrusive", Shape::Word(&["low", "some", "high"])),
    required("change", Shape::Word(&["never", "waiting", "heavy", "light"])),
    optional("presume", Shape::Known),
    optional("beware", Shape::Text),
    MAYBE_SOURCE,
];

const READING: &[FieldRule] = &[
    required("question", Shape::Text),
    required("yes", Shape::Text),
    required("no", Shape::Text),
    optional("leans", Shape::Word(&["yes", "no"])),
    SOURCE,
];

const CONCLUSION: &[FieldRule] = &[
    required("kind", Shape::Word(&["demand", "right", "risk", "way", "date"])),
    TITLE,
    required("values", Shape::Values),
    optional("otherwise", Shape::Name),
    MAYBE_SAYS,
    MAYBE_SOURCE,
];

const DECIDES: FieldRule = required("decides", Shape::Decides);
const IN_FORCE: FieldRule = optional("in force", Shape::Period);
const KNOWN: FieldRule = optional("known", Shape::From);
const MARK: FieldRule = optional("mark", MARKS);

const RULE: &[FieldRule] =
    &[DECIDES, required("under", Shape::Name), IN_FORCE, KNOWN, MAYBE_SAYS, MAYBE_SOURCE, MARK, WHEN, AND];

const EXCEPTION: &[FieldRule] =
    &[DECIDES, optional("under", Shape::Name), IN_FORCE, KNOWN, MAYBE_SAYS, MAYBE_SOURCE, MARK, WHEN, AND];

const NEVER: &[FieldRule] = &[SAYS, SOURCE, required("when", Shape::Condition), AND];

const NOT_ENCODED: &[FieldRule] = &[SAYS, TOUCHES, SOURCE, WHEN, AND];

const JOURNEY: &[FieldRule] =
    &[TITLE, optional("title him", Shape::Text), required("shows", Shape::Names), WHEN, AND];

const ACCOUNT: &[FieldRule] = &[
    TITLE,
    optional("story", Shape::Text),
    SOURCE,
    required("given", Shape::Given),
    FieldRule { keyword: "expect", shape: Shape::Expect, need: Need::Several },
];

const EVENT: &[FieldRule] = &[
    TITLE,
    required("date", Shape::Moment),
    optional("until", Shape::Moment),
    SAYS,
    TOUCHES,
    SOURCE,
    WHEN,
    AND,
];

const FIGURE: &[FieldRule] = &[
    TITLE,
    required("value", Shape::Quantity),
    required("measures", Shape::Text),
    required("period", Shape::Moments),
    optional("said by", Shape::Text),
    required("checked", Shape::Word(&["agrees", "differs", "not-found", "not-checked"])),
    NOTE,
    optional("contradicts", Shape::Names),
    optional("corrects", Shape::Names),
    SOURCE,
    WHEN,
    AND,
];

const HELPER: &[FieldRule] = &[
    TITLE,
    required("does", Shape::Text),
    optional("contact", Shape::Text),
    required("seen", Shape::Moment),
    required("listed", Shape::Word(&["foreign-agent", "undesirable", "not-checked"])),
    NOTE,
    SOURCE,
    WHEN,
    AND,
];

const PAPER: &[FieldRule] = &[
    TITLE,
    required("russian", Shape::Text),
    FieldRule { keyword: "printed", shape: Shape::Text, need: Need::Repeatable },
    required("kind", Shape::Word(&["sign", "given", "shown"])),
    optional("handed", Shape::Text),
    required("does", Shape::Text),
    required("before", Shape::Text),
    optional("beware", Shape::Text),
    NOTE,
    SOURCE,
];

const PHRASE: &[FieldRule] = &[
    required("russian", Shape::Text),
    required("means", Shape::Text),
    required("use", Shape::Names),
    optional("act", Shape::Text),
    optional("kind", Shape::Word(&["request"])),
    MAYBE_SOURCE,
    WHEN,
    AND,
];

impl BlockKind {
    pub(crate) const ALL: [Self; 18] = [
        Self::Rulebook,
        Self::Source,
        Self::Instrument,
        Self::Fact,
        Self::Reading,
        Self::Conclusion,
        Self::Rule,
        Self::Exception,
        Self::Never,
        Self::NotEncoded,
        Self::Journey,
        Self::Account,
        Self::Case,
        Self::Event,
        Self::Figure,
        Self::Helper,
        Self::Paper,
        Self::Phrase,
    ];

    pub(crate) fn keyword(self) -> &'static str {
        match self {
            Self::Rulebook => "rulebook",
            Self::Source => "source",
            Self::Instrument => "instrument",
            Self::Fact => "fact",
            Self::Reading => "reading",
            Self::Conclusion => "conclusion",
            Self::Rule => "rule",
            Self::Exception => "exception",
            Self::Never => "never",
            Self::NotEncoded => "not-encoded",
            Self::Journey => "journey",
            Self::Account => "account",
            Self::Case => "case",
            Self::Event => "event",
            Self::Figure => "figure",
            Self::Helper => "helper",
            Self::Paper => "paper",
            Self::Phrase => "phrase",
        }
    }

    /// The kind with its article, for messages.
    pub(crate) fn with_article(self) -> &'static str {
        match self {
            Self::Rulebook => "the `rulebook` block",
            Self::Source => "a source",
            Self::Instrument => "an instrument",
            Self::Fact => "a fact",
            Self::Reading => "a reading",
            Self::Conclusion => "a conclusion",
            Self::Rule => "a rule",
            Self::Exception => "an exception",
            Self::Never => "a `never` block",
            Self::NotEncoded => "a `not-encoded` block",
            Self::Journey => "a journey",
            Self::Account => "an account",
            Self::Case => "a case",
            Self::Event => "an event",
            Self::Figure => "a figure",
            Self::Helper => "a helper",
            Self::Paper => "a paper",
            Self::Phrase => "a phrase",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.keyword() == word)
    }

    pub(crate) fn fields(self) -> &'static [FieldRule] {
        match self {
            Self::Rulebook => RULEBOOK,
            Self::Source => SOURCE_FIELDS,
            Self::Instrument => INSTRUMENT,
            Self::Fact => FACT,
            Self::Reading => READING,
            Self::Conclusion => CONCLUSION,
            Self::Rule => RULE,
            Self::Exception => EXCEPTION,
            Self::Never => NEVER,
            Self::NotEncoded => NOT_ENCODED,
            Self::Journey => JOURNEY,
            Self::Account | Self::Case => ACCOUNT,
            Self::Event => EVENT,
            Self::Figure => FIGURE,
            Self::Helper => HELPER,
            Self::Paper => PAPER,
            Self::Phrase => PHRASE,
        }
    }
}

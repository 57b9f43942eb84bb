//! The syntax tree. Everything in it remembers where it stands.

use super::{BlockKind, FieldRule};
use crate::{
    markdown::Fence,
    rulebook::{Amount, PublishedOn},
};
use jiff::civil::Date;
use std::ops::Range;

pub(crate) type Span = Range<usize>;

/// One file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tree<'t> {
    pub(crate) fences: Vec<FenceTree<'t>>,
    /// Names of blocks whose kind is unknown: to use them is no second mistake.
    pub(crate) strays: Vec<&'t str>,
}

impl<'t> Tree<'t> {
    pub(crate) fn blocks(&self) -> impl Iterator<Item = &Block<'t>> {
        self.fences.iter().flat_map(|fence| &fence.blocks)
    }
}

#[derive(Clone, Debug)]
pub(crate) struct FenceTree<'t> {
    pub(crate) fence: Fence,
    pub(crate) blocks: Vec<Block<'t>>,
}

#[derive(Clone, Debug)]
pub(crate) struct Block<'t> {
    pub(crate) kind: BlockKind,
    pub(crate) kind_span: Span,
    pub(crate) name: Option<Name<'t>>,
    /// What an exception belongs to.
    pub(crate) parents: Vec<Name<'t>>,
    pub(crate) fields: Vec<Field<'t>>,
    /// Whether something in the block could not be read; what is missing may then be in there.
    pub(crate) broken: bool,
    pub(crate) span: Span,
}

#[derive(Clone, Debug)]
pub(crate) struct Field<'t> {
    pub(crate) rule: &'static FieldRule,
    pub(crate) keyword: Span,
    /// `None` where the value could not be read.
    pub(crate) value: Option<Value<'t>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Name<'t> {
    pub(crate) text: &'t str,
    pub(crate) start: usize,
}

impl Name<'_> {
    pub(crate) fn span(&self) -> Span {
        self.start..self.start + self.text.len()
    }
}

/// A text as meant: without escapes, each run of spaces and line ends one space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) span: Span,
}

#[derive(Clone, Debug)]
pub(crate) enum Value<'t> {
    Text(Text),
    /// One name or one of the language's words.
    Name(Name<'t>),
    Names(Vec<Name<'t>>),
    Published(PublishedOn),
    Moments(Moments),
    Dated(Dated),
    Quantity(QuantitySyntax),
    Address(Name<'t>),
    Period(PeriodSyntax),
    Day(Day),
    Type(TypeSyntax<'t>),
    Values(Vec<ValueEntry<'t>>),
    Decides(Decides<'t>),
    Condition(ConditionSyntax<'t>),
    Given(Vec<GivenItem<'t>>),
    Expect(Expect<'t>),
    Known(KnownSyntax<'t>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Day {
    pub(crate) date: Date,
    pub(crate) start: usize,
}

impl Day {
    pub(crate) fn span(self) -> Span {
        self.start..self.start + "2025-11-05".len()
    }
}

/// A time known to the day, the month or the year, or from one such to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Moments {
    pub(crate) from: PublishedOn,
    pub(crate) until: Option<PublishedOn>,
    pub(crate) span: Span,
}

/// `2003`, or `before 2022-09`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dated {
    pub(crate) moment: PublishedOn,
    pub(crate) before: bool,
    pub(crate) span: Span,
}

#[derive(Clone, Debug)]
pub(crate) struct QuantitySyntax {
    pub(crate) amount: Amount,
    pub(crate) amount_span: Span,
    pub(crate) unit: Text,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PeriodSyntax {
    pub(crate) from: Option<Day>,
    pub(crate) until: Option<Day>,
}

#[derive(Clone, Debug)]
pub(crate) enum TypeSyntax<'t> {
    Flag,
    Choice(Vec<ValueEntry<'t>>),
    Set(Vec<ValueEntry<'t>>),
    Number { from: Number<'t>, to: Number<'t> },
    Date { from: Day, to: Day },
}

/// A value with its words, and its words about him.
#[derive(Clone, Debug)]
pub(crate) struct ValueEntry<'t> {
    pub(crate) name: Name<'t>,
    pub(crate) label: Text,
    pub(crate) label_him: Option<Text>,
}

#[derive(Clone, Debug)]
pub(crate) struct Number<'t> {
    pub(crate) value: i32,
    pub(crate) span: Span,
    pub(crate) unit: Option<Name<'t>>,
}

#[derive(Clone, Debug)]
pub(crate) struct Decides<'t> {
    pub(crate) conclusion: Name<'t>,
    pub(crate) value: Name<'t>,
}

#[derive(Clone, Debug)]
pub(crate) enum ConditionSyntax<'t> {
    /// Tests joined with `and` on one line.
    Line(Vec<ConditionSyntax<'t>>),
    Group(GroupKind, Vec<ConditionSyntax<'t>>),
    Test(Test<'t>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum GroupKind {
    Any,
    All,
    None,
}

impl GroupKind {
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Any => "any of",
            Self::All => "all of",
            Self::None => "none of",
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Test<'t> {
    /// `not` stands before the test.
    pub(crate) negated: bool,
    /// The fact, the conclusion, or (where the predicate says so) the reading.
    pub(crate) subject: Name<'t>,
    pub(crate) predicate: Predicate<'t>,
    /// From the first word (`not` included) to the last.
    pub(crate) span: Span,
}

#[derive(Clone, Debug)]
pub(crate) enum Predicate<'t> {
    Bare,
    Reading,
    Is { not: bool, what: Comparison<'t> },
    Has(Vec<Name<'t>>),
    HasOther(Vec<Name<'t>>),
}

#[derive(Clone, Debug)]
pub(crate) enum Comparison<'t> {
    Names(Vec<Name<'t>>),
    Equal(Scalar<'t>),
    Between(Scalar<'t>, Scalar<'t>),
    Ordered(Order, Scalar<'t>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    AtLeast,
    AtMost,
    MoreThan,
    LessThan,
    Before,
    OnOrBefore,
    After,
    OnOrAfter,
}

impl Order {
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::AtLeast => "at least",
            Self::AtMost => "at most",
            Self::MoreThan => "more than",
            Self::LessThan => "less than",
            Self::Before => "before",
            Self::OnOrBefore => "on or before",
            Self::After => "after",
            Self::OnOrAfter => "on or after",
        }
    }

    pub(crate) fn is_of_dates(self) -> bool {
        matches!(self, Self::Before | Self::OnOrBefore | Self::After | Self::OnOrAfter)
    }
}

/// Something with an order: a number or a day.
#[derive(Clone, Debug)]
pub(crate) enum Scalar<'t> {
    Number(Number<'t>),
    Day(Day),
    CaseDate(Option<TermSyntax<'t>>, Span),
}

impl Scalar<'_> {
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Number(number) => number.span.clone(),
            Self::Day(day) => day.span(),
            Self::CaseDate(_, span) => span.clone(),
        }
    }
}

/// `minus 18 years rounded up`.
#[derive(Clone, Debug)]
pub(crate) struct TermSyntax<'t> {
    pub(crate) minus: bool,
    /// Never negative.
    pub(crate) amount: i32,
    pub(crate) unit: Name<'t>,
    pub(crate) rounding: Option<crate::rulebook::Rounding>,
}

#[derive(Clone, Debug)]
pub(crate) enum GivenItem<'t> {
    On(Day, Span),
    KnownBy(Day, Span),
    View(Name<'t>, Span),
    Fact { fact: Name<'t>, known: KnownSyntax<'t> },
}

#[derive(Clone, Debug)]
pub(crate) struct KnownSyntax<'t> {
    pub(crate) value: KnownValue<'t>,
    pub(crate) span: Span,
}

#[derive(Clone, Debug)]
pub(crate) enum KnownValue<'t> {
    Flag(bool),
    /// `family or study`, `KZ and UZ`, `none`.
    Names(Vec<Name<'t>>, Joined),
    Equal(Scalar<'t>),
    Between(Scalar<'t>, Scalar<'t>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Joined {
    Alone,
    And,
    Or,
}

#[derive(Clone, Debug)]
pub(crate) struct Expect<'t> {
    pub(crate) conclusion: Name<'t>,
    pub(crate) values: Vec<Name<'t>>,
    pub(crate) parts: Vec<ExpectPart<'t>>,
    pub(crate) span: Span,
}

#[derive(Clone, Debug)]
pub(crate) enum ExpectPart<'t> {
    Open(Span),
    Disputed(Vec<Name<'t>>, Span),
    Because(Vec<Name<'t>>, Span),
}

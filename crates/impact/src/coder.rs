//! A column's raw values as the numbers of cells.
//!
//! Numbers, days and yes/no go to the counting program as they are, with the classes of their fact. Words are looked up, each
//! different one being read once.

mod arrays;
mod ranges;

use crate::columns::FactColumn;
use crate::problem::Problem;
use crate::values;
pub(crate) use arrays::is_text;
use arrays::{Keys, Raw};
use datafusion::arrow::array::{Array, ArrayRef};
use datafusion::arrow::util::display::array_value_to_string;
use engine::Engine;
use guide::Speech;
use language::Rulebook;
use language::rulebook::{FactId, FactType, Known};
use ranges::Ranges;
use rustc_hash::FxHashMap;
use std::sync::Arc;
use tally::{Bits, Coded, Coding, Column, Values};

/// The cell of what is not known.
const UNKNOWN: u16 = 0;

/// What one column's values mean in one rulebook.
pub(crate) struct Coder {
    engine: Arc<Engine>,
    fact: FactId,
    name: String,
    /// What each cell holds; the first is unknown.
    cells: Vec<Option<Known>>,
    by_known: FxHashMap<Known, u16>,
    by_text: FxHashMap<Box<str>, u16>,
    /// The classes of numbers and days.
    ranges: Option<Ranges>,
    coding: Coding,
    raw: Raw,
    /// The words of the last dictionary that came, and their cells.
    dictionary: Option<(ArrayRef, Vec<u16>)>,
}

impl Coder {
    /// `classes` are those of the fact.
    pub(crate) fn new(engine: Arc<Engine>, fact: FactId, classes: Vec<Known>) -> Self {
        let entry = engine.rulebook().facts.get(fact);
        let name = entry.map(|fact| fact.name.clone()).unwrap_or_default();
        let first = match entry.map(|fact| &fact.domain) {
            Some(FactType::Flag) => vec![Known::Flag(false), Known::Flag(true)],
            Some(FactType::Number { .. } | FactType::Date { .. }) => classes,
            Some(FactType::Choice(all)) => all.keys().map(Known::value).collect(),
            Some(FactType::Set(_)) | None => Vec::new(),
        };
        let ranges = Ranges::new(&first, 1);
        let mut coder = Self {
            engine,
            fact,
            name,
            cells: vec![None],
            by_known: FxHashMap::default(),
            by_text: FxHashMap::default(),
            ranges,
            coding: Coding::Codes(Vec::new()),
            raw: Raw::None,
            dictionary: None,
        };
        for known in first {
            // The first cells are far fewer than can be numbered.
            let _cell = coder.cell_of(known);
        }
        coder
    }

    /// Checks one value by itself.
    ///
    /// # Errors
    /// It is none of the fact's.
    pub(crate) fn check(
        speech: Speech,
        rulebook: &Rulebook,
        column: &FactColumn,
        one: &ArrayRef,
    ) -> Result<(), Problem> {
        let read = |text: &str| values::known(speech, rulebook, column.fact, text);
        let text = match arrays::plain(&column.name, one)? {
            Raw::Numbers(number) => {
                arrays::extremes(&number).map(|(least, _)| arrays::number_as_text(&number, least))
            }
            Raw::Words(_) | Raw::Dictionary(_) => array_value_to_string(one, 0).ok(),
            Raw::None | Raw::Empty(_) | Raw::Flags(_) | Raw::Cells(_) => None,
        };
        text.map_or(Ok(None), |text| read(&text)).map(drop).map_err(Problem::wrong_value)
    }

    pub(crate) fn fact(&self) -> FactId {
        self.fact
    }

    /// What the cells hold. It only grows.
    pub(crate) fn cells(&self) -> &[Option<Known>] {
        &self.cells
    }

    /// Takes in the next values.
    ///
    /// # Errors
    /// A value that is none of the fact's; its place is not known here.
    pub(crate) fn take(&mut self, array: &ArrayRef) -> Result<(), Problem> {
        self.raw = arrays::plain(&self.name, array)?;
        match &self.raw {
            Raw::None => {}
            Raw::Empty(_) => self.coding = Coding::Codes(Vec::new()),
            Raw::Flags(_) => self.coding = Coding::Flag { no: self.flag(false), yes: self.flag(true) },
            Raw::Numbers(array) => {
                let array = Arc::clone(array);
                self.within(&array)?;
                if let Some(ranges) = &self.ranges {
                    self.coding = ranges.coding();
                }
            }
            Raw::Dictionary(keys) => {
                let words = Arc::clone(keys.words());
                self.coding = Coding::Codes(self.dictionary(&words)?);
            }
            Raw::Words(words) => {
                let words = Arc::clone(words);
                let cells = self.each(&words)?;
                self.raw = Raw::Cells(cells);
                self.coding = Coding::Codes((0..=self.last()).collect());
            }
            Raw::Cells(_) => self.coding = Coding::Codes((0..=self.last()).collect()),
        }
        Ok(())
    }

    /// How the values that were taken in last are to be read.
    pub(crate) fn coded(&self) -> Coded {
        Coded { coding: self.coding.clone(), unknown: UNKNOWN }
    }

    pub(crate) fn reads_as(&self, coded: &Coded) -> bool {
        match (&coded.coding, &self.coding) {
            (Coding::Codes(one), Coding::Codes(other)) => one == other,
            // The cuts of a fact and its flags have the same cells as long as it has a coder.
            (Coding::Cuts { .. }, Coding::Cuts { .. }) | (Coding::Flag { .. }, Coding::Flag { .. }) => true,
            _ => false,
        }
    }

    /// The values that were taken in last.
    pub(crate) fn column(&self) -> Column<'_> {
        match &self.raw {
            Raw::None | Raw::Words(_) => Column { values: Values::U16(&[]), valid: None },
            Raw::Empty(cells) | Raw::Cells(cells) => Column { values: Values::U16(cells), valid: None },
            Raw::Flags(array) => Column { values: arrays::bits(array.values()), valid: validity(array) },
            Raw::Numbers(array) => Column { values: arrays::numbers(array), valid: validity(array) },
            Raw::Dictionary(Keys { keys, .. }) => {
                Column { values: arrays::numbers(keys), valid: validity(keys) }
            }
        }
    }

    fn last(&self) -> u16 {
        u16::try_from(self.cells.len().saturating_sub(1)).unwrap_or(u16::MAX)
    }

    fn flag(&self, yes: bool) -> u16 {
        self.by_known.get(&Known::Flag(yes)).copied().unwrap_or(UNKNOWN)
    }

    /// Checks that no number or day is one that the fact does not have.
    fn within(&self, array: &ArrayRef) -> Result<(), Problem> {
        let Some((least, most)) = arrays::extremes(array) else { return Ok(()) };
        let Some(ranges) = &self.ranges else { return Ok(()) };
        for value in [least, most] {
            if !ranges.contain(value) {
                let text = arrays::number_as_text(array, value);
                values::known(Speech::default(), self.engine.rulebook(), self.fact, &text)
                    .map_err(Problem::wrong_value)?;
            }
        }
        Ok(())
    }

    /// The cell of each of many words.
    fn each(&mut self, words: &ArrayRef) -> Result<Vec<u16>, Problem> {
        let mut cells = Vec::with_capacity(words.len());
        let mut last: Option<(&str, u16)> = None;
        for word in arrays::words(words) {
            let cell = match (word, last) {
                (None, _) => UNKNOWN,
                (Some(word), Some((same, cell))) if same == word => cell,
                (Some(word), _) => {
                    let cell = self.cell(word)?;
                    last = Some((word, cell));
                    cell
                }
            };
            cells.push(cell);
        }
        Ok(cells)
    }

    /// The cells of a dictionary's words; the last dictionary is kept, since it mostly stays the same.
    fn dictionary(&mut self, words: &ArrayRef) -> Result<Vec<u16>, Problem> {
        if let Some((last, cells)) = &self.dictionary
            && last.to_data().ptr_eq(&words.to_data())
        {
            return Ok(cells.clone());
        }
        let cells = self.each(words)?;
        self.dictionary = Some((Arc::clone(words), cells.clone()));
        Ok(cells)
    }

    /// The cell of a word.
    fn cell(&mut self, text: &str) -> Result<u16, Problem> {
        if let Some(cell) = self.by_text.get(text) {
            return Ok(*cell);
        }
        let known = values::known(Speech::default(), self.engine.rulebook(), self.fact, text)
            .map_err(Problem::wrong_value)?;
        let cell = match known {
            None => UNKNOWN,
            Some(known) => self.cell_of(known)?,
        };
        self.by_text.insert(text.into(), cell);
        Ok(cell)
    }

    fn cell_of(&mut self, known: Known) -> Result<u16, Problem> {
        if let Some(class) = self.ranges.as_ref().and_then(|ranges| ranges.class_of(&known))
            && usize::from(class) < self.cells.len()
        {
            return Ok(class);
        }
        if let Some(cell) = self.by_known.get(&known) {
            return Ok(*cell);
        }
        let too_varied = || Problem::TooVaried(self.name.clone());
        let cell = u16::try_from(self.cells.len()).ok().filter(|cell| *cell < MOST).ok_or_else(too_varied)?;
        self.cells.push(Some(known.clone()));
        self.by_known.insert(known, cell);
        Ok(cell)
    }
}

/// So many different cells are told apart in one column.
const MOST: u16 = 20_000;

fn validity<'a>(array: &'a dyn Array) -> Option<Bits<'a>> {
    let nulls = array.nulls().filter(|nulls| nulls.null_count() > 0)?;
    Some(Bits { bytes: nulls.validity(), offset: nulls.offset() })
}

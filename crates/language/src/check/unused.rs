//! What is declared and used by nothing.

use super::names::Space;
use super::{Checker, Located};
use crate::{
    diagnostic::{Code, Diagnostic},
    syntax::{Block, BlockKind, ConditionSyntax, Field, Predicate, Value},
};
use std::collections::HashSet;

/// The names that are used, by what they must be names of.
#[derive(Debug, Default)]
struct Uses<'t> {
    /// Sources that something cites.
    cited: HashSet<&'t str>,
    /// Facts and conclusions that some condition tests.
    tested: HashSet<&'t str>,
    readings: HashSet<&'t str>,
    /// Conclusions that some rule decides, or that have one value and are a plain statement.
    decided: HashSet<&'t str>,
    /// Instruments under which something stands, or that are part of the history.
    instruments: HashSet<&'t str>,
}

impl<'t> Uses<'t> {
    fn of(entries: impl Iterator<Item = Located<'t>>) -> Self {
        let mut uses = Self::default();
        for block in entries.map(|entry| entry.block) {
            block.fields.iter().for_each(|field| uses.field(block, field));
        }
        uses
    }

    fn field(&mut self, block: &Block<'t>, field: &Field<'t>) {
        let Some(value) = &field.value else { return };
        match (field.rule.keyword, value) {
            (_, Value::Condition(condition)) => self.condition(condition),
            ("source", Value::Names(names)) => self.cited.extend(names.iter().map(|name| name.text)),
            ("decides", Value::Decides(decides)) => self.decided.extend([decides.conclusion.text]),
            ("values", Value::Values(values)) if values.len() == 1 => {
                self.decided.extend(block.name.map(|name| name.text));
            }
            ("under", Value::Name(name)) => self.instruments.extend([name.text]),
            ("repeals" | "amends", Value::Names(names)) => {
                self.instruments.extend(names.iter().chain(&block.name).map(|name| name.text));
            }
            ("says" | "touches", _) if block.kind == BlockKind::Instrument => {
                self.instruments.extend(block.name.map(|name| name.text));
            }
            _ => {}
        }
    }

    fn condition(&mut self, condition: &ConditionSyntax<'t>) {
        match condition {
            ConditionSyntax::Line(parts) | ConditionSyntax::Group(_, parts) => {
                parts.iter().for_each(|part| self.condition(part));
            }
            ConditionSyntax::Test(test) => {
                let is_reading = matches!(test.predicate, Predicate::Reading);
                let names = if is_reading { &mut self.readings } else { &mut self.tested };
                names.insert(test.subject.text);
            }
        }
    }
}

impl<'t> Checker<'t> {
    /// Reports what nothing uses. Where a name is unknown, a field is missing, or (as the caller knows) something
    /// could not be read, a use may be what is meant there, and nothing is reported.
    pub(super) fn unused_names(&mut self, entries: impl Iterator<Item = Located<'t>>) {
        let hides_a_use = |code| matches!(code, Code::UnknownName | Code::MissingField | Code::MissingSource);
        if self.reports.iter().any(|report| hides_a_use(report.code)) {
            return;
        }
        let uses = Uses::of(entries);
        self.unused(Space::Source, &uses.cited, "nothing cites the source");
        self.unused(Space::Fact, &uses.tested, "no condition tests the fact");
        self.unused(Space::Reading, &uses.readings, "no condition tests the reading");
        self.unused(Space::Conclusion, &uses.decided, "no rule decides the conclusion");
        let silent = "no rule stands under, and nothing is said of, the instrument";
        self.unused(Space::Instrument, &uses.instruments, silent);
    }

    fn unused(&mut self, space: Space, used: &HashSet<&str>, nothing: &str) {
        for entry in self.names.blocks(space).to_vec() {
            let Some(name) = entry.block.name.filter(|name| !used.contains(name.text)) else { continue };
            let message = format!("{nothing} `{}`", name.text);
            let report = Diagnostic::new(Code::UnusedName, entry.file, entry.block.header(), message);
            self.report(report.label("unused").help(what_to_do(space)));
        }
    }
}

fn what_to_do(space: Space) -> &'static str {
    match space {
        Space::Instrument => "say in `says` what it did, write the rule, or take its block out",
        _ => "use it, or take its block out",
    }
}

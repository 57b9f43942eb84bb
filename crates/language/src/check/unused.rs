//! What is declared and used by nothing.

use super::names::Space;
use super::{Checker, Located};
use crate::{
    diagnostic::{Code, Diagnostic},
    syntax::{ConditionSyntax, Predicate, Value},
};
use std::collections::HashSet;

/// The names that are used, by what they must be names of.
#[derive(Debug, Default)]
struct Uses<'t> {
    /// Facts and conclusions that some condition tests.
    tested: HashSet<&'t str>,
    readings: HashSet<&'t str>,
}

impl<'t> Uses<'t> {
    fn of(entries: impl Iterator<Item = Located<'t>>) -> Self {
        let mut uses = Self::default();
        for value in entries.flat_map(|entry| &entry.block.fields).filter_map(|field| field.value.as_ref()) {
            if let Value::Condition(condition) = value {
                uses.condition(condition);
            }
        }
        uses
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
    /// Reports what nothing uses. Where a name is unknown, or (as the caller knows) something could not be read, a
    /// use may hide in there, and nothing is reported.
    pub(super) fn unused_names(&mut self, entries: impl Iterator<Item = Located<'t>>) {
        if self.reports.iter().any(|report| report.code == Code::UnknownName) {
            return;
        }
        let uses = Uses::of(entries);
        self.unused(Space::Fact, &uses.tested, "no condition tests the fact");
        self.unused(Space::Reading, &uses.readings, "no condition tests the reading");
    }

    fn unused(&mut self, space: Space, used: &HashSet<&str>, nothing: &str) {
        for entry in self.names.blocks(space).to_vec() {
            let Some(name) = entry.block.name.filter(|name| !used.contains(name.text)) else { continue };
            let message = format!("{nothing} `{}`", name.text);
            let report = Diagnostic::new(Code::UnusedName, entry.file, entry.block.header(), message);
            self.report(report.label("unused").help("use it, or take its block out"));
        }
    }
}

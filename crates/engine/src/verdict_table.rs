//! Verdicts over the columns of a table: what a conclusion comes to for each combination of what the cells hold.
//!
//! One pass over the value diagram ([`Projection`]): the columns' variables stay, with a child for each thing that a cell can
//! hold, all else is joined. The readings are joined last, so that each leaf still tells whether several outcomes remain
//! when the readings are taken one way (open) or only over the readings (disputed).

use crate::projection::{Function, Outcomes, Projection, Role, all_joined};
use crate::variables::{Axis, Owner};
use crate::{Situation, Verdict};
use diagram::{Value, Variable};
use language::rulebook::{ConclusionId, FactId, FactType, Known, Status};
use rustc_hash::FxHashMap;

/// A column: its fact, and what its cells can hold; `None` = unknown.
pub type TableColumn = (FactId, Vec<Option<Known>>);

/// The verdicts of a conclusion as a function of what stands in the columns of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerdictTable {
    /// Nodes; children come before their parents.
    pub nodes: Vec<TableNode>,
    /// Where to begin.
    pub root: TableTarget,
    /// The verdicts that occur. One without outcomes stands for cells that contradict one another.
    pub verdicts: Vec<Verdict>,
}

/// A place of the table: it looks at one column.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TableNode {
    /// The column, by its place among those given.
    pub column: usize,
    /// Where each thing that a cell of this column can hold leads.
    pub children: Vec<TableTarget>,
}

/// What follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TableTarget {
    /// A verdict, by its place in the list.
    Verdict(usize),
    /// Another node, by its place in the list.
    Node(usize),
}

impl VerdictTable {
    /// The verdict where the cells of the columns hold these things, by place; `None` where a place does not exist.
    #[must_use]
    pub fn at(&self, cells: &[usize]) -> Option<&Verdict> {
        let mut target = self.root;
        loop {
            match target {
                TableTarget::Verdict(place) => return self.verdicts.get(place),
                TableTarget::Node(place) => {
                    let node = self.nodes.get(place)?;
                    target = *node.children.get(*cells.get(node.column)?)?;
                }
            }
        }
    }
}

/// A column's variable as it is projected: which of its slots each cell has.
struct Kept {
    column: usize,
    slot_of_cell: Vec<usize>,
}

impl Situation<'_> {
    /// The classes of a fact on this day, in order: values that no condition of the rulebook tells apart, as far as they lie
    /// side by side. Each value of a `one of` fact stands alone; a `some of` fact has too many sets to list, so none.
    #[must_use]
    pub fn fact_classes(&self, fact: FactId) -> Vec<Known> {
        match (&self.engine.rulebook().facts[fact].domain, self.engine.axis(fact)) {
            (FactType::Flag, _) => vec![Known::Flag(false), Known::Flag(true)],
            (FactType::Choice(values), _) => values.keys().map(Known::value).collect(),
            (FactType::Number { from, to, .. }, Axis::Number(_, cuts)) => {
                let starts = (0..cuts.classes()).map(|class| cuts.start(class).unwrap_or(*from).max(*from));
                let ends = (0..cuts.classes())
                    .map(|class| cuts.end(class).map_or(*to, |next| next.saturating_sub(1)).min(*to));
                let ranges = starts.zip(ends).filter(|(from, to)| from <= to);
                ranges.map(|(from, to)| Known::Number { from, to }).collect()
            }
            (FactType::Date { from, until }, Axis::Date(_, axis)) => {
                let mut classes: Vec<(Vec<usize>, Known)> = Vec::new();
                for day in from.series(jiff::ToSpan::day(1)).take_while(|day| day <= until) {
                    let possible = axis.possible(day, day, self.case.on);
                    match classes.last_mut() {
                        Some((same, Known::Date { until, .. })) if *same == possible => *until = day,
                        _ => classes.push((possible, Known::Date { from: day, until: day })),
                    }
                }
                classes.into_iter().map(|(_, known)| known).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The verdicts of a conclusion over columns: for each combination of what their cells can hold, the verdict of this
    /// case with those facts in place of what it knows of them. Each fact may stand in one column only. Time: about the nodes
    /// of the conclusion's diagram times the things that a cell can hold.
    #[must_use]
    pub fn verdict_table(&self, conclusion: ConclusionId, columns: &[TableColumn]) -> VerdictTable {
        let engine = self.engine;
        let mut roles = all_joined(engine, &self.allowed);
        for reading in &engine.variables.readings {
            keep(&mut roles, *reading, self.allowed.values(*reading).map(|value| vec![value]).collect());
        }
        let mut kept = FxHashMap::default();
        for (column, (fact, cells)) in columns.iter().enumerate() {
            self.keep_column(column, *fact, cells, &mut roles, &mut kept);
        }
        let mut projection = Projection::new(engine, &roles);
        let mut verdicts = projection.of(engine.values[conclusion]);
        let mut done = FxHashMap::default();
        let is_reading = |variable: Variable| {
            matches!(engine.variables.owners.get(variable.index()), Some(Owner::Reading(_)))
        };
        verdicts = projection.without(verdicts, &is_reading, &mut done);
        for part in &engine.constraint_parts {
            let possible = projection.of(*part);
            verdicts = projection.where_possible(verdicts, possible, &mut FxHashMap::default());
        }
        Lister {
            conclusion,
            projection: &projection,
            kept: &kept,
            places: FxHashMap::default(),
            table: empty(),
        }
        .list(verdicts)
    }

    fn keep_column(
        &self,
        column: usize,
        fact: FactId,
        cells: &[Option<Known>],
        roles: &mut [Role],
        kept: &mut FxHashMap<Variable, Kept>,
    ) {
        let variables = self.engine.axis(fact).variables();
        let mut slots: Vec<Vec<Vec<Value>>> = vec![Vec::new(); variables.len()];
        let mut slot_of_cell: Vec<Vec<usize>> = vec![Vec::new(); variables.len()];
        let mut allowed = self.allowed.clone();
        for cell in cells {
            self.engine.variables.allow(fact, cell.as_ref(), self.case.on, &mut allowed);
            for ((variable, slots), slot_of_cell) in variables.iter().zip(&mut slots).zip(&mut slot_of_cell) {
                let values: Vec<Value> = allowed.values(*variable).collect();
                let slot = slots.iter().position(|known| *known == values).unwrap_or_else(|| {
                    slots.push(values);
                    slots.len() - 1
                });
                slot_of_cell.push(slot);
            }
        }
        for ((variable, slots), slot_of_cell) in variables.iter().zip(slots).zip(slot_of_cell) {
            keep(roles, *variable, slots);
            kept.insert(*variable, Kept { column, slot_of_cell });
        }
    }
}

fn keep(roles: &mut [Role], variable: Variable, slots: Vec<Vec<Value>>) {
    if let Some(role) = roles.get_mut(variable.index()) {
        *role = Role::Kept(slots);
    }
}

fn empty() -> VerdictTable {
    VerdictTable { nodes: Vec::new(), root: TableTarget::Verdict(0), verdicts: Vec::new() }
}

/// Writes a projected function down as a table.
struct Lister<'a> {
    conclusion: ConclusionId,
    projection: &'a Projection<'a>,
    kept: &'a FxHashMap<Variable, Kept>,
    places: FxHashMap<Function, TableTarget>,
    table: VerdictTable,
}

impl Lister<'_> {
    fn list(mut self, function: Function) -> VerdictTable {
        self.table.root = self.target(function);
        self.table
    }

    fn target(&mut self, function: Function) -> TableTarget {
        if let Some(target) = self.places.get(&function) {
            return *target;
        }
        let target = match function {
            Function::Always(outcomes) => {
                self.table.verdicts.push(verdict(self.conclusion, outcomes));
                TableTarget::Verdict(self.table.verdicts.len() - 1)
            }
            Function::Branch(_) => self.node(function),
        };
        self.places.insert(function, target);
        target
    }

    fn node(&mut self, function: Function) -> TableTarget {
        let (projection, kept) = (self.projection, self.kept);
        let Some((variable, slots)) = projection.branch(function) else { return TableTarget::Verdict(0) };
        let Some(Kept { column, slot_of_cell }) = kept.get(&variable) else { return TableTarget::Verdict(0) };
        let followed: Vec<TableTarget> = slots.iter().map(|child| self.target(*child)).collect();
        let children = slot_of_cell.iter().filter_map(|slot| followed.get(*slot).copied()).collect();
        self.table.nodes.push(TableNode { column: *column, children });
        TableTarget::Node(self.table.nodes.len() - 1)
    }
}

fn verdict(conclusion: ConclusionId, outcomes: Outcomes) -> Verdict {
    let is_open = outcomes.is_open();
    let outcomes = outcomes.list();
    let status = match (outcomes.len(), is_open) {
        (0 | 1, _) => Status::Decided,
        (_, true) => Status::Open,
        (_, false) => Status::Disputed,
    };
    Verdict { conclusion, status, outcomes }
}

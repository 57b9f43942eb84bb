//! One law before the rows of a table: columns to cells, cells to verdicts.

use crate::coder::Coder;
use crate::marks::Mark;
use crate::problem::Problem;
use crate::spec::{LawSpec, Spec};
use datafusion::arrow::array::ArrayRef;
use engine::{Case, Engine, TableColumn, TableTarget, VerdictTable};
use language::rulebook::ConclusionId;
use std::sync::Arc;
use tally::{Coded, Column, Decision, Node, Program, Target};

/// One law, with its programs.
pub(crate) struct Side {
    engine: Arc<Engine>,
    case: Case,
    coders: Vec<Coder>,
    conclusions: Vec<Compiled>,
    /// How the columns were read when the programs were made, and how many cells each had.
    coded: Vec<Coded>,
    cells: Vec<usize>,
}

/// A conclusion, compiled for the cells that have come so far.
struct Compiled {
    conclusion: ConclusionId,
    decision: Decision,
    marks: Vec<Mark>,
    program: Option<Program>,
}

impl Side {
    /// A law before columns.
    ///
    /// # Errors
    /// A conclusion or a fact that the rulebook does not have.
    pub(crate) fn new(engine: Arc<Engine>, spec: &Spec, law: &LawSpec) -> Result<Self, Problem> {
        let mut case = Case::new(law.on);
        case.known_by = law.known_by;
        case.view = law.view;
        let rulebook = engine.rulebook();
        let conclusions = spec.conclusions.iter().map(|name| {
            let conclusion = rulebook.conclusion(name).ok_or_else(|| no_conclusion(&engine, name))?;
            Ok(Compiled { conclusion, decision: nothing(), marks: Vec::new(), program: None })
        });
        let conclusions = conclusions.collect::<Result<_, Problem>>()?;
        let situation = engine.situation_without_presumptions(&case).map_err(carrier)?;
        let coders = spec.facts.iter().map(|name| {
            let unknown = || Problem::UnknownColumn { column: name.clone(), nearest: None };
            let fact = rulebook.fact(name).ok_or_else(unknown)?;
            Ok(Coder::new(Arc::clone(&engine), fact, situation.fact_classes(fact)))
        });
        let coders = coders.collect::<Result<_, Problem>>()?;
        Ok(Self { engine, case, coders, conclusions, coded: Vec::new(), cells: Vec::new() })
    }

    /// Takes in the next rows.
    ///
    /// # Errors
    /// A value that is none of its fact's.
    pub(crate) fn take(&mut self, facts: &[ArrayRef]) -> Result<(), Problem> {
        for (coder, array) in self.coders.iter_mut().zip(facts) {
            coder.take(array)?;
        }
        let cells: Vec<usize> = self.coders.iter().map(|coder| coder.cells().len()).collect();
        if cells != self.cells {
            self.tabulate()?;
            self.cells = cells;
            self.coded.clear();
        }
        let same = self.coded.len() == self.coders.len()
            && self.coders.iter().zip(&self.coded).all(|(coder, coded)| coder.reads_as(coded));
        if same && self.conclusions.iter().all(|compiled| compiled.program.is_some()) {
            return Ok(());
        }
        self.coded = self.coders.iter().map(Coder::coded).collect();
        for compiled in &mut self.conclusions {
            let program = Program::new(&compiled.decision, &self.coded).map_err(carrier)?;
            compiled.program = Some(program);
        }
        Ok(())
    }

    /// Asks the engine what each combination of cells comes to.
    fn tabulate(&mut self) -> Result<(), Problem> {
        let situation = self.engine.situation_without_presumptions(&self.case).map_err(carrier)?;
        let columns = self.coders.iter().map(|coder| (coder.fact(), coder.cells().to_vec()));
        let columns: Vec<TableColumn> = columns.collect();
        for compiled in &mut self.conclusions {
            let table = situation.verdict_table(compiled.conclusion, &columns);
            compiled.marks = table.verdicts.iter().map(Mark::of).collect();
            compiled.decision = decision(&table, &columns).ok_or_else(|| carrier("too many verdicts"))?;
            compiled.program = None;
        }
        Ok(())
    }

    /// The rows that were taken in last.
    pub(crate) fn columns(&self) -> Vec<Column<'_>> {
        self.coders.iter().map(Coder::column).collect()
    }

    /// The verdict of each leaf of a conclusion's program.
    pub(crate) fn marks(&self, conclusion: usize) -> &[Mark] {
        self.conclusions.get(conclusion).map_or(&[], |compiled| &compiled.marks)
    }

    /// Adds the rows that were taken in last to the counts of a conclusion's leaves.
    pub(crate) fn count(&self, conclusion: usize, rows: usize, counts: &mut Vec<u64>) -> Result<(), Problem> {
        counts.clear();
        counts.resize(self.marks(conclusion).len(), 0);
        let Some(program) = self.program(conclusion) else { return Ok(()) };
        program.count(&self.columns(), rows, counts).map_err(carrier)
    }

    /// The leaf of each row that was taken in last.
    pub(crate) fn leaves(
        &self,
        conclusion: usize,
        rows: usize,
        leaves: &mut Vec<u16>,
    ) -> Result<(), Problem> {
        leaves.clear();
        leaves.resize(rows, 0);
        let Some(program) = self.program(conclusion) else { return Ok(()) };
        program.leaves(&self.columns(), rows, leaves).map_err(carrier)
    }

    fn program(&self, conclusion: usize) -> Option<&Program> {
        self.conclusions.get(conclusion)?.program.as_ref()
    }
}

/// The table as nodes that test columns.
fn decision(table: &VerdictTable, columns: &[TableColumn]) -> Option<Decision> {
    let target = |target: &TableTarget| match target {
        TableTarget::Verdict(place) => u16::try_from(*place).ok().map(Target::Leaf),
        TableTarget::Node(place) => u32::try_from(*place).ok().map(Target::Node),
    };
    let nodes = table.nodes.iter().map(|node| {
        let children = node.children.iter().map(target).collect::<Option<_>>()?;
        Some(Node { column: node.column, children })
    });
    Some(Decision {
        slots: columns.iter().map(|(_, cells)| cells.len()).collect(),
        nodes: nodes.collect::<Option<_>>()?,
        root: target(&table.root)?,
        leaves: table.verdicts.len(),
    })
}

fn nothing() -> Decision {
    Decision { slots: Vec::new(), nodes: Vec::new(), root: Target::Leaf(0), leaves: 0 }
}

pub(crate) fn no_conclusion(engine: &Engine, name: &str) -> Problem {
    let names = engine.rulebook().conclusions.iter().map(|conclusion| conclusion.name.as_str());
    let nearest = language::nearest(name, names).map(str::to_owned);
    Problem::NoConclusion { name: name.to_owned(), nearest }
}

pub(crate) fn carrier(error: impl ToString) -> Problem {
    Problem::Carrier(error.to_string())
}

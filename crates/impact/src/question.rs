//! What is asked of a table.

use crate::cells::Cells;
use crate::columns::Columns;
use crate::draws::Draws;
use crate::problem::Problem;
use crate::side::no_conclusion;
use crate::spec::{Fingerprint, LawSpec, Spec};
use engine::Engine;
use guide::Speech;
use language::Date;
use language::rulebook::View;
use std::sync::Arc;

/// The law that rows are put before.
#[derive(Clone)]
pub struct AskedLaw {
    /// The rulebook.
    pub engine: Arc<Engine>,
    /// The day for which it is read.
    pub on: Date,
    /// Only what was known by this day counts; `None` = everything.
    pub known_by: Option<Date>,
    /// Law on paper, or with reported practice.
    pub view: View,
}

/// What is asked of a table: how many rows, by their weights, come to which verdict.
#[derive(Clone)]
pub struct Question {
    /// The law.
    pub law: AskedLaw,
    /// A second law: then it is counted who moves from which verdict to which.
    pub compared: Option<AskedLaw>,
    /// The names of the conclusions; where there are none, every demand on which a column bears.
    pub conclusions: Vec<String>,
    /// The names of the facts by which groups are told apart.
    pub by: Vec<String>,
    /// Which rows count: a comparison of facts, as in the `WHERE` of SQL. A row of which a fact that is compared is unknown does
    /// not count.
    pub filter: Option<String>,
    /// How often weights are drawn between their bounds, where they have any.
    pub draws: Option<Draws>,
    /// How mistakes and verdicts are told.
    pub speech: Speech,
}

impl Question {
    /// A question about one law and all rows.
    #[must_use]
    pub fn new(law: AskedLaw) -> Self {
        Self {
            law,
            compared: None,
            conclusions: Vec::new(),
            by: Vec::new(),
            filter: None,
            draws: None,
            speech: Speech::default(),
        }
    }

    /// The laws, one or two.
    pub(crate) fn laws(&self) -> impl Iterator<Item = &AskedLaw> {
        std::iter::once(&self.law).chain(&self.compared)
    }

    /// The rulebooks from which the aggregate answers: one where two laws are of the same.
    #[must_use]
    pub fn engines(&self) -> Vec<Arc<Engine>> {
        let mut engines: Vec<Arc<Engine>> = Vec::new();
        for law in self.laws() {
            if !engines.iter().any(|engine| Arc::ptr_eq(engine, &law.engine)) {
                engines.push(Arc::clone(&law.engine));
            }
        }
        engines
    }

    /// The names of the conclusions that are counted.
    ///
    /// # Errors
    /// Every name that is none, or that nothing bears on any.
    pub(crate) fn conclusions(&self, columns: &Columns) -> Result<Vec<String>, Vec<Problem>> {
        let rulebook = self.law.engine.rulebook();
        if self.conclusions.is_empty() {
            let bears = |needs: &[language::rulebook::FactId]| {
                columns.facts.iter().any(|column| needs.contains(&column.fact))
            };
            let demands = rulebook.conclusions.iter_enumerated().filter(|(id, conclusion)| {
                conclusion.kind == language::rulebook::ConclusionKind::Demand
                    && bears(self.law.engine.needs(*id))
            });
            let names: Vec<String> = demands.map(|(_, conclusion)| conclusion.name.clone()).collect();
            return if names.is_empty() { Err(vec![Problem::NothingBears]) } else { Ok(names) };
        }
        let unknown = |name: &String| {
            let laws = self.laws();
            let mut missing = laws.filter(|law| law.engine.rulebook().conclusion(name).is_none());
            missing.next().map(|law| no_conclusion(&law.engine, name))
        };
        let problems: Vec<Problem> = self.conclusions.iter().filter_map(unknown).collect();
        let mut names = self.conclusions.clone();
        let mut seen = std::collections::HashSet::new();
        names.retain(|name| seen.insert(name.clone()));
        if problems.is_empty() { Ok(names) } else { Err(problems) }
    }

    /// The question as it travels with a plan.
    pub(crate) fn spec(&self, cells: &Cells) -> Result<Spec, Vec<Problem>> {
        let columns = &cells.columns;
        let laws = self.laws().map(|law| LawSpec {
            rulebook: Fingerprint::of(&law.engine),
            on: law.on,
            known_by: law.known_by,
            view: law.view,
        });
        Ok(Spec {
            conclusions: self.conclusions(columns)?,
            amounts: columns.amounts().into_iter().map(str::to_owned).collect(),
            facts: columns.facts.iter().map(|column| column.name.clone()).collect(),
            laws: laws.collect(),
            draws: self.draws.filter(|_| cells.is_bounded()).map(|draws| (draws.count(), draws.seed())),
        })
    }
}

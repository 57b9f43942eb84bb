//! What the columns of a table mean.

use crate::identity::identity_by_name;
use crate::problem::Problem;
use language::Rulebook;
use language::rulebook::FactId;

/// Which columns are weights, and which are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnNames {
    /// The weight; `weight` where nothing else is said, and then it may be missing.
    pub weight: Option<String>,
    /// The lower bound; `low` where nothing else is said.
    pub low: Option<String>,
    /// The upper bound; `high` where nothing else is said.
    pub high: Option<String>,
    /// Columns that are not read.
    pub ignored: Vec<String>,
}

/// The columns of a table, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The facts, in the order of the table.
    pub(crate) facts: Vec<FactColumn>,
    pub(crate) weight: Option<String>,
    /// The names of the lower and the upper bound.
    pub(crate) bounds: Option<(String, String)>,
}

/// A column that is a fact. Its name is the fact's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FactColumn {
    pub(crate) name: String,
    pub(crate) fact: FactId,
}

impl Columns {
    /// Finds out what each column means.
    ///
    /// # Errors
    /// Every column that is no fact, looks like an identity by its name, or stands there twice, and every one that was
    /// named and is not there.
    pub(crate) fn new(
        rulebook: &Rulebook,
        names: &[String],
        given: &ColumnNames,
    ) -> Result<Self, Vec<Problem>> {
        let mut problems = twice(names);
        let mut find = |given: &Option<String>, usual: &str| {
            let name = given.as_deref().unwrap_or(usual);
            let found = names.iter().find(|column| *column == name).cloned();
            if found.is_none() && given.is_some() {
                problems.push(no_column(name, names));
            }
            found
        };
        let weight = find(&given.weight, "weight");
        let (low, high) = (find(&given.low, "low"), find(&given.high, "high"));
        for ignored in &given.ignored {
            find(&Some(ignored.clone()), "");
        }
        let amounts = [&weight, &low, &high];
        let facts =
            facts(rulebook, names, &|name| amounts.contains(&&Some(name.to_owned())), given, &mut problems);
        let bounds = match (low, high) {
            (Some(low), Some(high)) if weight.is_some() => Some((low, high)),
            (None, None) => None,
            _ => {
                problems.push(Problem::HalfBounds);
                None
            }
        };
        if facts.is_empty() && problems.is_empty() {
            problems.push(Problem::NoFact);
        }
        if problems.is_empty() { Ok(Self { facts, weight, bounds }) } else { Err(problems) }
    }

    /// The names of the columns of weights: none, the weight, or the weight and its two bounds.
    pub(crate) fn amounts(&self) -> Vec<&str> {
        let bounds = self.bounds.iter().flat_map(|(low, high)| [low.as_str(), high.as_str()]);
        self.weight.as_deref().into_iter().chain(bounds).collect()
    }

    pub(crate) fn fact(&self, name: &str) -> Option<&FactColumn> {
        self.facts.iter().find(|column| column.name == name)
    }

    /// The column of a fact.
    ///
    /// # Errors
    /// The table has none of this name.
    pub(crate) fn named(&self, name: &str) -> Result<&FactColumn, Problem> {
        let names: Vec<String> = self.facts.iter().map(|column| column.name.clone()).collect();
        self.fact(name).ok_or_else(|| no_column(name, &names))
    }
}

fn facts(
    rulebook: &Rulebook,
    names: &[String],
    is_amount: &dyn Fn(&str) -> bool,
    given: &ColumnNames,
    problems: &mut Vec<Problem>,
) -> Vec<FactColumn> {
    let mut facts = Vec::new();
    for name in names {
        let column = name.clone();
        match (rulebook.fact(name), identity_by_name(name)) {
            _ if is_amount(name) && identity_by_name(name).is_none() => {}
            (Some(fact), _) if !given.ignored.contains(name) => facts.push(FactColumn { name: column, fact }),
            (None, Some(why)) => problems.push(Problem::Identity { column, why }),
            _ if given.ignored.contains(name) => {}
            _ => {
                let known = rulebook.facts.iter().map(|fact| fact.name.as_str());
                let nearest = language::nearest(name, known).map(str::to_owned);
                problems.push(Problem::UnknownColumn { column, nearest });
            }
        }
    }
    facts
}

fn twice(names: &[String]) -> Vec<Problem> {
    let again = |(place, name): &(usize, &String)| names.iter().take(*place).any(|earlier| earlier == *name);
    names.iter().enumerate().filter(again).map(|(_, name)| Problem::Twice(name.clone())).collect()
}

fn no_column(name: &str, names: &[String]) -> Problem {
    let nearest = language::nearest(name, names.iter().map(String::as_str)).map(str::to_owned);
    Problem::NoColumn { column: name.to_owned(), nearest }
}

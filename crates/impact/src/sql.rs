//! SQL for those who prefer it. A query is read, put into the form of a [`Question`](crate::Question), and only that is
//! asked; so nothing comes out that a question would not give, and counts are withheld as they are there.

use crate::problem::{Problem, WrongQuery};
use datafusion::sql::sqlparser::ast::{
    Expr, FunctionArg, FunctionArgExpr, FunctionArguments, GroupByExpr, SelectItem, SetExpr, Statement, Value,
};
use datafusion::sql::sqlparser::dialect::GenericDialect;
use datafusion::sql::sqlparser::parser::Parser;

/// The table's name in queries.
const TABLE: &str = "cells";

/// What a query asks for.
///
/// ```
/// let query = impact::Query::read("SELECT sex, verdict_counts('paper') FROM cells GROUP BY sex").unwrap();
/// assert_eq!(query.conclusions, ["paper"]);
/// assert_eq!(query.by, ["sex"]);
/// assert!(impact::Query::read("SELECT * FROM cells").is_err());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The conclusions whose verdicts are counted.
    pub conclusions: Vec<String>,
    /// The facts by which groups are told apart.
    pub by: Vec<String>,
    /// Which rows count.
    pub filter: Option<String>,
}

impl Query {
    /// Reads `SELECT facts, verdict_counts('conclusion'), … FROM cells WHERE … GROUP BY facts`.
    ///
    /// # Errors
    /// It is no SQL, or has a part beyond that form.
    pub fn read(sql: &str) -> Result<Self, Problem> {
        let unreadable = |error: &dyn ToString| Problem::Query(WrongQuery::Unreadable(error.to_string()));
        let statements = Parser::parse_sql(&GenericDialect {}, sql).map_err(|error| unreadable(&error))?;
        let [Statement::Query(parsed)] = statements.as_slice() else { return Err(part(sql)) };
        let SetExpr::Select(select) = parsed.body.as_ref() else { return Err(part(&parsed.body)) };
        let mut query = Self::default();
        let GroupByExpr::Expressions(groups, _) = &select.group_by else {
            return Err(part(&select.group_by));
        };
        for group in groups {
            let Expr::Identifier(name) = group else { return Err(part(group)) };
            query.by.push(name.value.clone());
        }
        for item in &select.projection {
            query.selected(item)?;
        }
        if query.conclusions.is_empty() {
            return Err(Problem::Query(WrongQuery::NoCounts));
        }
        query.filter = select.selection.as_ref().map(ToString::to_string);
        // Whatever else the query has is not in the query as it would be written from these parts.
        if parsed.to_string() == query.written(&select.projection, groups) {
            Ok(query)
        } else {
            Err(part(&parsed))
        }
    }

    fn selected(&mut self, item: &SelectItem) -> Result<(), Problem> {
        let other = || Problem::Query(WrongQuery::Selected(item.to_string()));
        let (SelectItem::UnnamedExpr(expression) | SelectItem::ExprWithAlias { expr: expression, .. }) = item
        else {
            return Err(other());
        };
        match expression {
            Expr::Identifier(name) if self.by.contains(&name.value) => Ok(()),
            Expr::Function(function) if function.name.to_string() == crate::VERDICT_COUNTS => {
                let name = argument(&function.args).ok_or_else(other)?;
                // What stands behind the brackets is refused here, whatever it is.
                let plain = format!("{}({})", function.name, Value::SingleQuotedString(name.clone()));
                if function.to_string() != plain {
                    return Err(other());
                }
                self.conclusions.push(name);
                Ok(())
            }
            _ => Err(other()),
        }
    }

    fn written(&self, items: &[SelectItem], groups: &[Expr]) -> String {
        let list = |parts: Vec<String>| parts.join(", ");
        let items = list(items.iter().map(ToString::to_string).collect());
        let mut written = format!("SELECT {items} FROM {TABLE}");
        if let Some(filter) = &self.filter {
            written.push_str(&format!(" WHERE {filter}"));
        }
        if !groups.is_empty() {
            written
                .push_str(&format!(" GROUP BY {}", list(groups.iter().map(ToString::to_string).collect())));
        }
        written
    }
}

/// The one text in the brackets.
fn argument(arguments: &FunctionArguments) -> Option<String> {
    let FunctionArguments::List(list) = arguments else { return None };
    let [FunctionArg::Unnamed(FunctionArgExpr::Expr(Expr::Value(value)))] = list.args.as_slice() else {
        return None;
    };
    match &value.value {
        Value::SingleQuotedString(name) => Some(name.clone()),
        _ => None,
    }
}

fn part(found: &(impl ToString + ?Sized)) -> Problem {
    Problem::Query(WrongQuery::Part(found.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_one_form_is_read() {
        let query = Query::read(
            "select citizenship, \"military-contract\", verdict_counts('residence-paper') as n \
             from cells where age >= 18 and sex = 'male' group by citizenship, \"military-contract\"",
        )
        .unwrap();
        assert_eq!(query.conclusions, ["residence-paper"]);
        assert_eq!(query.by, ["citizenship", "military-contract"]);
        assert_eq!(query.filter.as_deref(), Some("age >= 18 AND sex = 'male'"));
    }

    #[test]
    fn whatever_could_show_rows_is_refused() {
        for sql in [
            "SELECT * FROM cells",
            "SELECT sex FROM cells",
            "SELECT age, verdict_counts('a') FROM cells GROUP BY sex",
            "SELECT verdict_counts('a') FROM cells LIMIT 1",
            "SELECT verdict_counts('a') FROM cells ORDER BY age",
            "SELECT sex, verdict_counts('a') FROM cells GROUP BY sex HAVING count(*) = 1",
            "SELECT verdict_counts('a') FILTER (WHERE age = 18) FROM cells",
            "SELECT verdict_counts('a') OVER () FROM cells",
            "SELECT verdict_counts(DISTINCT 'a') FROM cells",
            "SELECT verdict_counts('a', age) FROM cells",
            "SELECT verdict_counts(age) FROM cells",
            "SELECT array_agg(age), verdict_counts('a') FROM cells",
            "SELECT verdict_counts('a') FROM cells, other",
            "SELECT verdict_counts('a') FROM cells JOIN cells AS twin ON true",
            "SELECT verdict_counts('a') FROM 'people.parquet'",
            "SELECT verdict_counts('a') FROM (SELECT * FROM cells LIMIT 1)",
            "SELECT DISTINCT verdict_counts('a') FROM cells",
            "SELECT sex, verdict_counts('a') FROM cells GROUP BY ROLLUP (sex)",
            "SELECT verdict_counts('a') FROM cells UNION SELECT verdict_counts('a') FROM cells",
            "WITH c AS (SELECT 1) SELECT verdict_counts('a') FROM cells",
            "SELECT verdict_counts('a') FROM cells; SELECT verdict_counts('a') FROM cells",
            "COPY cells TO 'x.csv'",
            "DROP TABLE cells",
            "SELECT",
            "",
        ] {
            assert!(matches!(Query::read(sql), Err(Problem::Query(_))), "{sql}");
        }
    }
}

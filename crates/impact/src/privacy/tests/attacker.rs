//! Somebody who knows all that is shown, and that numbers of people are not negative and their bounds in order.
//!
//! It shares nothing with what it attacks: it solves the equations exactly, and asks a linear program how far each
//! number can go.

use crate::counts::{MILLIONTHS, Total};
use crate::privacy::{Number, Published};
use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOutcome, Variable};

/// One of the three numbers of a total.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Layer {
    Low,
    Weight,
    High,
}

impl Layer {
    pub(super) const ALL: [Self; 3] = [Self::Low, Self::Weight, Self::High];

    fn of(self, total: Total) -> i128 {
        match self {
            Self::Low => total.low,
            Self::Weight => total.weight,
            Self::High => total.high,
        }
    }
}

pub(super) struct Attacker {
    columns: usize,
    /// Each number, by row and column; the totals stand in the last column, everybody in the last row.
    numbers: Vec<Vec<Number>>,
}

/// A number's row and column.
type Cell = (usize, usize);

impl Attacker {
    pub(super) fn of(published: &Published) -> Self {
        let rows = published.rows.iter().chain([&published.all]);
        let numbers = rows.map(|row| row.numbers.iter().copied().chain([row.total]).collect()).collect();
        Self { columns: published.verdicts.len(), numbers }
    }

    /// The sums that everybody knows to hold: parts, and the whole.
    fn sums(&self) -> Vec<(Vec<Cell>, Cell)> {
        let last = self.numbers.len() - 1;
        let across = (0..=last)
            .map(|row| ((0..self.columns).map(|column| (row, column)).collect(), (row, self.columns)));
        let down =
            (0..=self.columns).map(|column| ((0..last).map(|row| (row, column)).collect(), (last, column)));
        across.chain(down).collect()
    }

    fn unknown(&self) -> Vec<(usize, usize)> {
        let all = (0..self.numbers.len()).flat_map(|row| (0..=self.columns).map(move |column| (row, column)));
        all.filter(|(row, column)| self.numbers[*row][*column] == Number::Withheld).collect()
    }

    /// Whether the equations alone leave one value for the number.
    pub(super) fn determines(&self, cell: (usize, usize)) -> bool {
        let unknown = self.unknown();
        let place = |cell: &(usize, usize)| unknown.iter().position(|one| one == cell);
        let rows = self.sums().into_iter().map(|(parts, whole)| {
            let mut row = vec![Fraction::of(0); unknown.len()];
            for cell in &parts {
                if let Some(place) = place(cell) {
                    row[place] = Fraction::of(1);
                }
            }
            if let Some(place) = place(&whole) {
                row[place] = Fraction::of(-1);
            }
            row
        });
        let reduced = reduced(rows.collect());
        let wanted = place(&cell).unwrap();
        // In the reduced form, a number is determined where some row says nothing of any other.
        reduced.iter().any(|row| {
            row[wanted] != Fraction::of(0)
                && row.iter().enumerate().all(|(place, one)| place == wanted || *one == Fraction::of(0))
        })
    }

    /// The least and the most that one number can be.
    pub(super) fn interval(&self, cell: (usize, usize), layer: Layer) -> (f64, f64) {
        let solve = |direction| self.extreme(direction, cell, layer);
        (solve(OptimizationDirection::Minimize), solve(OptimizationDirection::Maximize))
    }

    fn extreme(&self, direction: OptimizationDirection, wanted: (usize, usize), wanted_layer: Layer) -> f64 {
        let mut problem = Problem::new(direction);
        let variables: Vec<Vec<[Variable; 3]>> = (0..self.numbers.len())
            .map(|row| {
                (0..=self.columns)
                    .map(|column| {
                        Layer::ALL.map(|layer| {
                            let price =
                                if (row, column) == wanted && layer == wanted_layer { 1.0 } else { 0.0 };
                            let (least, most) = match self.numbers[row][column] {
                                Number::Shown(shown) => {
                                    let number = (layer.of(shown.total) / MILLIONTHS) as f64;
                                    (number, number)
                                }
                                // No table here holds as many people.
                                Number::Withheld => (0.0, 1e5),
                            };
                            problem.add_var(price, (least, most))
                        })
                    })
                    .collect()
            })
            .collect();
        for [low, weight, high] in variables.iter().flatten() {
            problem.add_constraint([(*low, 1.0), (*weight, -1.0)], ComparisonOp::Le, 0.0);
            problem.add_constraint([(*weight, 1.0), (*high, -1.0)], ComparisonOp::Le, 0.0);
        }
        for (parts, whole) in self.sums() {
            for layer in [0, 1, 2] {
                let part = |(row, column): &Cell| (variables[*row][*column][layer], 1.0);
                let whole = (variables[whole.0][whole.1][layer], -1.0);
                let sum: Vec<(Variable, f64)> = parts.iter().map(part).chain([whole]).collect();
                problem.add_constraint(sum, ComparisonOp::Eq, 0.0);
            }
        }
        match problem.solve().unwrap() {
            SolveOutcome::Solution(solution) => solution.objective(),
            SolveOutcome::Interrupted(_) => panic!("no limit was set"),
        }
    }
}

/// An exact fraction in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Fraction {
    above: i128,
    below: i128,
}

impl Fraction {
    fn of(number: i128) -> Self {
        Self { above: number, below: 1 }
    }

    fn new(above: i128, below: i128) -> Self {
        let (mut common, mut rest) = (above.abs(), below.abs());
        while rest != 0 {
            (common, rest) = (rest, common % rest);
        }
        let sign = below.signum();
        Self { above: sign * above / common, below: sign * below / common }
    }

    fn minus(self, other: Self) -> Self {
        Self::new(self.above * other.below - other.above * self.below, self.below * other.below)
    }

    fn times(self, other: Self) -> Self {
        Self::new(self.above * other.above, self.below * other.below)
    }

    fn over(self, other: Self) -> Self {
        Self::new(self.above * other.below, self.below * other.above)
    }
}

/// The rows in reduced echelon form.
fn reduced(mut rows: Vec<Vec<Fraction>>) -> Vec<Vec<Fraction>> {
    let columns = rows.first().map_or(0, Vec::len);
    let mut done = 0;
    for column in 0..columns {
        let Some(pivot) = (done..rows.len()).find(|row| rows[*row][column].above != 0) else { continue };
        rows.swap(done, pivot);
        let lead = rows[done][column];
        let leading: Vec<Fraction> = rows[done].iter().map(|one| one.over(lead)).collect();
        for (number, row) in rows.iter_mut().enumerate() {
            if number == done {
                row.clone_from(&leading);
            } else {
                let factor = row[column];
                for (one, lead) in row.iter_mut().zip(&leading) {
                    *one = one.minus(factor.times(*lead));
                }
            }
        }
        done += 1;
    }
    rows
}

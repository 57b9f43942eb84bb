//! What an option costs in other conclusions.

use super::{ChangeOption, Move};
use crate::reference::Outcome;
use crate::{Situation, Verdict};
use diagram::Value;
use language::rulebook::ConclusionId;

/// A conclusion that an option makes worse.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Price {
    /// The conclusion.
    pub conclusion: ConclusionId,
    /// The worst outcome now.
    pub now: Outcome,
    /// The worst outcome then.
    pub then: Outcome,
}

/// An option with its price.
#[derive(Clone, Debug, PartialEq)]
pub struct PricedOption {
    /// The option.
    pub option: ChangeOption,
    /// The conclusions that get worse, in the order asked for.
    pub price: Vec<Price>,
}

/// Ways to take the values of one option that are priced one by one; an option with more is priced as a whole.
const MOST_POINTS: usize = 512;

impl Situation<'_> {
    /// The options for a conclusion, each with what it makes worse among `others`. An option of which some values cost
    /// more than others is told apart into options that cost one price. The order is that of [`Situation::options`].
    pub fn priced_options(&mut self, conclusion: ConclusionId, others: &[ConclusionId]) -> Vec<PricedOption> {
        let now: Vec<Verdict> =
            others.iter().filter(|other| **other != conclusion).map(|other| self.verdict(*other)).collect();
        let mut priced = Vec::new();
        for option in self.options(conclusion) {
            for moves in self.by_price(&option.moves, &now) {
                let price = self.price(&moves, &now);
                let option = self.option(conclusion, moves);
                priced.extend(option.map(|option| PricedOption { option, price }));
            }
        }
        priced
    }

    fn price(&mut self, moves: &[Move], now: &[Verdict]) -> Vec<Price> {
        let mut price = Vec::new();
        for verdict in now {
            let then = self.verdict_after(verdict.conclusion, moves).outcomes.last().copied();
            if let (Some(now), Some(then)) = (verdict.outcomes.last().copied(), then)
                && now < then
            {
                price.push(Price { conclusion: verdict.conclusion, now, then });
            }
        }
        price
    }

    /// The moves split where it makes a difference to the price which of their values is taken.
    fn by_price(&mut self, moves: &[Move], now: &[Verdict]) -> Vec<Vec<Move>> {
        let points = points(moves);
        if points.len() == 1 || points.len() > MOST_POINTS {
            return vec![moves.to_vec()];
        }
        let priced: Vec<(Vec<Value>, Vec<Price>)> = points
            .into_iter()
            .map(|point| {
                let moves: Vec<Move> =
                    moves.iter().zip(&point).map(|(one, value)| only(one, *value)).collect();
                (point, self.price(&moves, now))
            })
            .collect();
        let told = moves.iter().enumerate().map(|(place, one)| alike(place, one, &priced));
        let mut all: Vec<Vec<Move>> = vec![Vec::new()];
        for (one, groups) in moves.iter().zip(told) {
            let with = |start: &Vec<Move>| -> Vec<Vec<Move>> {
                let longer = |values: &Vec<Value>| {
                    let step = Move { variable: one.variable, values: values.clone() };
                    start.iter().cloned().chain([step]).collect()
                };
                groups.iter().map(longer).collect()
            };
            all = all.iter().flat_map(with).collect();
        }
        all.into_iter().flat_map(|moves| self.told(moves)).collect()
    }
}

fn only(one: &Move, value: Value) -> Move {
    Move { variable: one.variable, values: vec![value] }
}

/// Every way to take one value of each move; too many are not made.
fn points(moves: &[Move]) -> Vec<Vec<Value>> {
    let mut points: Vec<Vec<Value>> = vec![Vec::new()];
    for one in moves {
        let with = |start: &Vec<Value>| -> Vec<Vec<Value>> {
            one.values.iter().map(|value| start.iter().copied().chain([*value]).collect()).collect()
        };
        points = points.iter().flat_map(with).collect();
        if points.len() > MOST_POINTS {
            break;
        }
    }
    points
}

/// The values of one move, in groups that cost the same whatever the other moves.
fn alike(place: usize, one: &Move, priced: &[(Vec<Value>, Vec<Price>)]) -> Vec<Vec<Value>> {
    let mut kinds: Vec<(Vec<&Vec<Price>>, Vec<Value>)> = Vec::new();
    for value in &one.values {
        let prices: Vec<&Vec<Price>> = priced
            .iter()
            .filter(|(point, _)| point.get(place) == Some(value))
            .map(|(_, price)| price)
            .collect();
        match kinds.iter_mut().find(|(known, _)| *known == prices) {
            Some((_, values)) => values.push(*value),
            None => kinds.push((prices, vec![*value])),
        }
    }
    kinds.into_iter().map(|(_, values)| values).collect()
}

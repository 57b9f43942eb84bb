//! A region as several independent conditions that must all be met.
//!
//! "Men from 18 to 64 who apply for this or for that, and hold this paper or that one" is two short lists; multiplied
//! out it is one long one. The parts share no fact, and there is only one finest way to split a region so.

use diagram::{Full, Node, Store, Value, Variable, View};

/// Facts times nodes up to which independence is looked for; beyond, a region stays whole.
const LIMIT: usize = 20_000;

/// The parts of a region, which is yes or no in every case; their conjunction is the region.
pub(super) fn parts(store: &mut Store, region: Node) -> Result<Vec<Node>, Full> {
    let mut found = Vec::new();
    let rest = peeled(store, region, &mut found)?;
    if rest == Node::YES {
        return Ok(found);
    }
    let support = store.support(&[rest]);
    if store.size(&[rest]).saturating_mul(support.len()) > LIMIT {
        found.push(rest);
        return Ok(found);
    }
    let mut blocks = blocks(store, rest, &support)?;
    let mut projections = projected(store, rest, &blocks)?;
    if store.all(projections.iter().copied())? != rest {
        merge_entangled(store, rest, &mut blocks)?;
        projections = projected(store, rest, &blocks)?;
    }
    if store.all(projections.iter().copied())? == rest {
        found.extend(projections)
    } else {
        found.push(rest)
    }
    Ok(found)
}

/// Takes off each variable of which the region asks one thing, whatever the others are.
fn peeled(store: &mut Store, region: Node, found: &mut Vec<Node>) -> Result<Node, Full> {
    let mut rest = region;
    for variable in store.support(&[region]) {
        let mut kept = Vec::new();
        let mut below = None;
        let mut single = true;
        for value in 0..store.arity(variable) {
            let child = fixed(store, rest, variable, value)?;
            kept.push(child != Node::NO);
            if child != Node::NO {
                single &= *below.get_or_insert(child) == child;
            }
        }
        if let (true, Some(below)) = (single, below) {
            if below != rest {
                found.push(
                    store.literal(variable, |value| kept.get(value.index()).copied().unwrap_or(false))?,
                );
            }
            rest = below;
        }
    }
    Ok(rest)
}

fn fixed(store: &mut Store, node: Node, variable: Variable, value: usize) -> Result<Node, Full> {
    match store.view(node) {
        View::Branch { variable: top, children } if top == variable => {
            Ok(children.get(value).copied().unwrap_or(node))
        }
        _ => store.restrict(node, variable, Value::new(value)),
    }
}

/// Variables that must be told together: with everything else fixed in some way, what one may be depends on the other.
fn blocks(store: &mut Store, region: Node, support: &[Variable]) -> Result<Vec<Vec<Variable>>, Full> {
    let mut values = Vec::new();
    for variable in support {
        values.push((*variable, told_apart(store, region, *variable)?));
    }
    let mut blocks: Vec<Vec<Variable>> = Vec::new();
    for (place, one) in values.iter().enumerate() {
        let mut block = vec![one.0];
        for other in values.iter().take(place) {
            if !block.contains(&other.0) && depend(store, region, one, other)? {
                let of_other = blocks.iter().position(|block| block.contains(&other.0));
                block.extend(of_other.map(|place| blocks.swap_remove(place)).into_iter().flatten());
            }
        }
        blocks.push(block);
    }
    Ok(blocks)
}

/// One value of each set of values that the region does not tell apart.
fn told_apart(store: &mut Store, region: Node, variable: Variable) -> Result<Vec<usize>, Full> {
    let mut seen = Vec::new();
    let mut values = Vec::new();
    for value in 0..store.arity(variable) {
        let below = fixed(store, region, variable, value)?;
        if !seen.contains(&below) {
            seen.push(below);
            values.push(value);
        }
    }
    Ok(values)
}

/// Whether there is no rectangle: a value of the one goes with a value of the other, and a second with a second, but not
/// crosswise.
fn depend(
    store: &mut Store,
    region: Node,
    (one, ones): &(Variable, Vec<usize>),
    (other, others): &(Variable, Vec<usize>),
) -> Result<bool, Full> {
    let mut rows = Vec::new();
    for value in ones {
        let row = fixed(store, region, *one, *value)?;
        let cells: Result<Vec<Node>, Full> =
            others.iter().map(|value| fixed(store, row, *other, *value)).collect();
        rows.push(cells?);
    }
    for (place, row) in rows.iter().enumerate() {
        for below in rows.iter().skip(place.saturating_add(1)) {
            let columns: Vec<(Node, Node)> = row.iter().copied().zip(below.iter().copied()).collect();
            for (place, (here, there)) in columns.iter().enumerate() {
                for (right, far) in columns.iter().skip(place.saturating_add(1)) {
                    if store.and(*here, *far)? != store.and(*right, *there)? {
                        return Ok(true);
                    }
                }
            }
        }
    }
    Ok(false)
}

/// The region as it looks when nothing is known of these variables.
fn without(store: &mut Store, region: Node, variables: &[Variable]) -> Result<Node, Full> {
    let mut left = region;
    for variable in variables.iter().rev() {
        left = store.exists(left, *variable)?;
    }
    Ok(left)
}

/// The region as each block sees it.
fn projected(store: &mut Store, region: Node, blocks: &[Vec<Variable>]) -> Result<Vec<Node>, Full> {
    let mut projections = Vec::new();
    for block in blocks {
        let others: Vec<Variable> =
            store.support(&[region]).into_iter().filter(|variable| !block.contains(variable)).collect();
        projections.push(without(store, region, &others)?);
    }
    Ok(projections)
}

/// Makes one block of all that cannot be told apart from the rest of the region.
fn merge_entangled(store: &mut Store, region: Node, blocks: &mut Vec<Vec<Variable>>) -> Result<(), Full> {
    let mut together = Vec::new();
    let mut apart = Vec::new();
    for block in blocks.drain(..) {
        let rest = without(store, region, &block)?;
        let own = projected(store, region, std::slice::from_ref(&block))?;
        let own = own.first().copied().unwrap_or(Node::YES);
        if store.and(own, rest)? == region { apart.push(block) } else { together.extend(block) }
    }
    *blocks = apart;
    blocks.extend((!together.is_empty()).then_some(together));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A store with four yes/no variables, and the function that is yes where one is yes.
    fn literals() -> (Store, Vec<Node>) {
        let mut store = Store::new(1000);
        let variables: Vec<Variable> = (0..6).map(|_| store.add_variable(2)).collect();
        let literals = variables.iter().map(|one| store.literal(*one, |value| value.index() == 1).unwrap());
        let literals = literals.collect();
        (store, literals)
    }

    #[test]
    fn what_is_independent_is_split() {
        let (mut store, is) = literals();
        let first = store.or(is[0], is[3]).unwrap();
        let second = store.or(is[1], is[4]).unwrap();
        let whole = store.all([first, second, is[2]]).unwrap();
        let mut found = parts(&mut store, whole).unwrap();
        found.sort_unstable();
        let mut expected = vec![first, second, is[2]];
        expected.sort_unstable();
        assert_eq!(found, expected);
    }

    #[test]
    fn longer_lists_are_split_too() {
        let (mut store, is) = literals();
        let first = store.any([is[0], is[2], is[4]]).unwrap();
        let second = store.any([is[1], is[3], is[5]]).unwrap();
        let whole = store.and(first, second).unwrap();
        let found = parts(&mut store, whole).unwrap();
        assert!(found.contains(&first) && found.contains(&second) && found.len() == 2, "{found:?}");
    }

    #[test]
    fn what_is_entangled_stays_whole_even_where_no_pair_shows_it() {
        let (mut store, is) = literals();
        let not: Vec<Node> = is.iter().map(|one| store.not(*one).unwrap()).collect();
        let odd = store.choose(is[0], not[1], is[1]).unwrap();
        let not_odd = store.not(odd).unwrap();
        let parity = store.choose(is[2], not_odd, odd).unwrap();
        let side = store.or(is[3], is[4]).unwrap();
        let whole = store.and(parity, side).unwrap();
        let found = parts(&mut store, whole).unwrap();
        assert!(found.contains(&parity) && found.contains(&side) && found.len() == 2, "{found:?}");
    }
}

//! Dependencies in order, and circles among them.

/// The result of ordering.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Ordered {
    /// What depends on no circle, each after everything that it depends on.
    pub(super) order: Vec<usize>,
    /// Circles: each depends on the next, the last on the first. Every circle shares something with one of these.
    pub(super) circles: Vec<Vec<usize>>,
}

/// Orders things by what each depends on. Without recursion: a chain may be as long as a rulebook.
pub(super) fn order(depends_on: &[Vec<usize>]) -> Ordered {
    let mut dependents: Vec<Vec<usize>> = vec![Vec::new(); depends_on.len()];
    let mut waiting: Vec<usize> = depends_on.iter().map(Vec::len).collect();
    for (thing, needs) in depends_on.iter().enumerate() {
        for need in needs {
            if let Some(list) = dependents.get_mut(*need) {
                list.push(thing);
            }
        }
    }
    let mut order: Vec<usize> =
        (0..depends_on.len()).filter(|thing| waiting.get(*thing) == Some(&0)).collect();
    let mut next = 0;
    while let Some(done) = order.get(next) {
        for thing in dependents.get(*done).into_iter().flatten() {
            if let Some(count) = waiting.get_mut(*thing) {
                *count -= 1;
                if *count == 0 {
                    order.push(*thing);
                }
            }
        }
        next += 1;
    }
    Ordered { circles: circles(depends_on, &waiting), order }
}

/// Whatever still waits depends on something that still waits, so a walk along it ends in a circle.
fn circles(depends_on: &[Vec<usize>], waiting: &[usize]) -> Vec<Vec<usize>> {
    let waits = |thing: &usize| waiting.get(*thing).is_some_and(|count| *count > 0);
    let mut walked_in: Vec<Option<usize>> = vec![None; depends_on.len()];
    let mut circles = Vec::new();
    for start in (0..depends_on.len()).filter(waits) {
        let mut path = Vec::new();
        let mut at = Some(start);
        while let Some(thing) = at {
            match walked_in.get_mut(thing) {
                Some(mark @ None) => *mark = Some(start),
                Some(Some(walk)) if *walk == start => {
                    circles.push(path.iter().copied().skip_while(|other| *other != thing).collect());
                    break;
                }
                _ => break,
            }
            path.push(thing);
            at = depends_on.get(thing).and_then(|needs| needs.iter().copied().find(waits));
        }
    }
    circles
}

#[cfg(test)]
mod tests {
    use super::order;

    #[test]
    fn what_is_needed_comes_first() {
        let ordered = order(&[vec![2], vec![0, 2], vec![]]);
        assert_eq!(ordered.order, [2, 0, 1]);
        assert!(ordered.circles.is_empty());
    }

    #[test]
    fn circles_are_found_and_what_hangs_on_them_is_not_one() {
        let ordered = order(&[vec![1], vec![2], vec![1], vec![], vec![4], vec![3, 3]]);
        assert_eq!(ordered.order, [3, 5]);
        assert_eq!(ordered.circles, [vec![1, 2], vec![4]]);
    }

    #[test]
    fn a_long_chain_needs_no_stack() {
        let chain: Vec<Vec<usize>> = (0..200_000).map(|thing| vec![(thing + 1) % 200_000]).collect();
        assert_eq!(order(&chain).circles[0].len(), 200_000);
    }
}

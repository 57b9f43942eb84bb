//! Sets of answers of which one must hold whole, as lists of answers of each of which one must hold.

use engine::{FixedAnswer, FixedAnswers};

/// The smallest lists such that one of the sets holds exactly where an answer of each list does: the minimal hitting sets
/// (Berge 1989, by taking in one set after another).
pub(crate) fn clauses(sets: &[FixedAnswers]) -> Vec<Vec<FixedAnswer>> {
    let mut lists: Vec<Vec<FixedAnswer>> = vec![Vec::new()];
    for set in sets {
        let mut next: Vec<Vec<FixedAnswer>> = Vec::new();
        for list in lists {
            if list.iter().any(|answer| set.contains(answer)) {
                next.push(list);
            } else {
                next.extend(set.iter().map(|answer| with(&list, *answer)));
            }
        }
        lists = smallest(next);
    }
    lists
}

fn with(list: &[FixedAnswer], answer: FixedAnswer) -> Vec<FixedAnswer> {
    let mut list = list.to_vec();
    list.push(answer);
    list.sort_unstable();
    list
}

fn smallest(mut lists: Vec<Vec<FixedAnswer>>) -> Vec<Vec<FixedAnswer>> {
    lists.sort_unstable_by_key(|list| (list.len(), list.clone()));
    lists.dedup();
    let mut kept: Vec<Vec<FixedAnswer>> = Vec::new();
    for list in lists {
        if !kept.iter().any(|smaller| smaller.iter().all(|answer| list.contains(answer))) {
            kept.push(list);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(class: usize) -> FixedAnswer {
        FixedAnswer { question: class, class, is: true }
    }

    #[test]
    fn one_of_two_pairs() {
        let sets = [vec![answer(1), answer(2)], vec![answer(1), answer(3)]];
        assert_eq!(clauses(&sets), [vec![answer(1)], vec![answer(2), answer(3)]]);
    }

    #[test]
    fn always_and_never() {
        assert!(clauses(&[Vec::new()]).is_empty(), "nothing is needed");
        assert_eq!(clauses(&[]), [Vec::new()], "nothing suffices");
    }
}

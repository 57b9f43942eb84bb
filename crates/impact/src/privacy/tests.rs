//! Attacks on what is shown.

mod attacker;

use super::*;
use crate::counts::Kind;
use crate::draws::Quantiles;
use attacker::{Attacker, Layer};
use proptest::prelude::*;

fn verdict(name: &str) -> VerdictKind {
    VerdictKind { kind: Kind::Decided, values: vec![name.to_owned()], words: format!("{name}.") }
}

fn verdicts(count: usize) -> Vec<VerdictKind> {
    (0..count).map(|number| verdict(&format!("v{number}"))).collect()
}

fn people(number: i128) -> Total {
    let number = number * MILLIONTHS;
    Total { low: number, weight: number, high: number }
}

fn groups(totals: Vec<Vec<Total>>) -> Vec<Group> {
    let group = |(number, totals)| Group { key: vec![format!("g{number}")], totals };
    totals.into_iter().enumerate().map(group).collect()
}

fn counted(totals: Vec<Vec<Total>>, bounded: bool) -> Counted {
    let columns = totals.first().map_or(2, Vec::len);
    Counted {
        conclusion: "paper".to_owned(),
        by: vec!["citizenship".to_owned()],
        verdicts: verdicts(columns),
        groups: groups(totals),
        bounded,
    }
}

fn exact(rows: &[&[i128]]) -> Counted {
    counted(rows.iter().map(|row| row.iter().copied().map(people).collect()).collect(), false)
}

fn shown(row: &Row) -> Vec<Option<i128>> {
    row.numbers.iter().map(|number| number.shown().map(|shown| shown.total.weight / MILLIONTHS)).collect()
}

#[test]
fn a_table_without_small_numbers_is_shown_whole() {
    let published = publish(exact(&[&[100, 0, 20], &[30, 40, 0]]), Threshold::default());
    assert_eq!(shown(&published.rows[0]), [Some(100), Some(0), Some(20)]);
    assert_eq!(shown(&published.all), [Some(130), Some(40), Some(20)]);
    let share = published.rows[0].numbers[2].shown().unwrap().share.unwrap().share;
    assert!((share - 20.0 / 120.0).abs() < 1e-12);
}

#[test]
fn a_small_number_takes_the_cheapest_circle_with_it() {
    let rows: [&[i128]; 3] = [&[3, 50, 900], &[60, 70, 800], &[500, 500, 500]];
    let published = publish(exact(&rows), Threshold::default());
    assert_eq!(shown(&published.rows[0]), [None, None, Some(900)]);
    assert_eq!(shown(&published.rows[1]), [None, None, Some(800)]);
    assert_eq!(shown(&published.rows[2]), [Some(500), Some(500), Some(500)]);
    assert_eq!(shown(&published.all), [Some(563), Some(620), Some(2200)]);
}

#[test]
fn where_there_is_one_group_the_sums_of_verdicts_go_with_it() {
    let published = publish(exact(&[&[3, 500, 900]]), Threshold::default());
    assert_eq!(shown(&published.rows[0]), [None, None, Some(900)]);
    assert_eq!(shown(&published.all), [None, None, Some(900)]);
    assert_eq!(published.all.total.shown().unwrap().total, people(1403));
}

#[test]
fn small_groups_are_added_up() {
    let rows: [&[i128]; 4] = [&[3, 4], &[500, 700], &[0, 9], &[6, 0]];
    let published = publish(exact(&rows), Threshold::default());
    let keys: Vec<&Key> = published.rows.iter().map(|row| &row.key).collect();
    assert_eq!(keys, [&Key::Values(vec!["g1".to_owned()]), &Key::Others { groups: 3 }]);
    assert_eq!(published.rows[1].total.shown().unwrap().total, people(22));
}

#[test]
fn a_lone_small_group_takes_its_smallest_neighbour_along() {
    let rows: [&[i128]; 3] = [&[3, 4], &[500, 700], &[40, 50]];
    let published = publish(exact(&rows), Threshold::default());
    assert_eq!(published.rows.len(), 2);
    assert_eq!(published.rows[1].key, Key::Others { groups: 2 });
}

#[test]
fn of_too_few_people_nothing_is_shown() {
    for rows in [&[&[3_i128, 4][..]][..], &[&[3, 0], &[1, 1]]] {
        let published = publish(exact(rows), Threshold::default());
        assert!(published.rows.is_empty());
        assert_eq!((shown(&published.all), published.all.total), (vec![None, None], Number::Withheld));
    }
}

#[test]
fn of_nobody_nothing_is_shown_as_nothing() {
    let published = publish(exact(&[&[0, 0]]), Threshold::default());
    assert_eq!(shown(&published.all), [Some(0), Some(0)]);
    assert_eq!(published.all.numbers[0].shown().unwrap().share, None);
    assert_eq!(shown(&publish(counted(Vec::new(), false), Threshold::default()).all), [Some(0), Some(0)]);
}

#[test]
fn conclusions_name_the_same_groups() {
    let one = exact(&[&[3, 4], &[500, 700], &[90, 100]]);
    let other = exact(&[&[0, 7], &[1200, 0], &[2, 188]]);
    let published = publish_all(vec![one, other], Threshold::default());
    let totals = |published: &Published| published.rows.iter().map(|row| row.total).collect::<Vec<_>>();
    assert_eq!(totals(&published[0]), totals(&published[1]));
    assert_eq!(published[0].rows.len(), 2);
}

#[test]
fn a_threshold_can_be_raised_but_not_lowered_below_five() {
    assert_eq!(Threshold::new(4), Err(TooLow { asked: 4 }));
    let rows: [&[i128]; 2] = [&[7, 400], &[600, 500]];
    assert_eq!(shown(&publish(exact(&rows), Threshold::new(5).unwrap()).rows[0]), [Some(7), Some(400)]);
    assert_eq!(shown(&publish(exact(&rows), Threshold::new(8).unwrap()).rows[0]), [None, None]);
}

#[test]
fn sums_of_a_comparison_follow_from_what_is_shown() {
    let compared = Compared {
        conclusion: "paper".to_owned(),
        by: Vec::new(),
        before: verdicts(2),
        after: verdicts(2),
        groups: groups(vec![
            vec![people(100), people(200), people(300), people(400)],
            vec![people(100), people(3), people(300), people(400)],
            vec![people(100), people(80), people(300), people(400)],
        ]),
        bounded: false,
    };
    let published = publish_compared(vec![compared], Threshold::default()).pop().unwrap();
    let number = |number: Number| number.shown().map(|shown| shown.total.weight / MILLIONTHS);
    let rows = &published.rows;
    assert_eq!(number(published.before(&rows[0], 0)), Some(300));
    assert_eq!(number(published.after(&rows[0], 0)), Some(400));
    assert_eq!(number(published.moved(&rows[0])), Some(500));
    assert_eq!(number(published.before(&rows[1], 0)), None);
    assert_eq!(number(published.moved(&rows[1])), None);
    assert_eq!(number(published.moved(&published.all)), Some(1183));
}

#[test]
fn quantiles_are_withheld_with_their_number() {
    let rows = vec![vec![people(3), people(500), people(90)], vec![people(700), people(800), people(0)]];
    let draw = |more: i128| {
        let add = |total: &Total| if total.weight > 0 { total.weight + more * MILLIONTHS } else { 0 };
        rows.iter().map(|row| row.iter().map(add).collect()).collect()
    };
    let drawn = DrawnCounted { totals: (1..=100).map(draw).collect() };
    let published =
        publish_drawn(vec![(counted(rows.clone(), true), drawn)], Threshold::default()).pop().unwrap();
    assert_eq!(published.rows[0].numbers[0], Number::Withheld);
    let shown = published.rows[0].numbers[2].shown().unwrap();
    let millions = |number: i128| number * MILLIONTHS;
    let quantiles = Quantiles { five: millions(95), fifty: millions(140), ninety_five: millions(185) };
    assert_eq!(shown.drawn, Some(quantiles));
    let share = shown.share.unwrap().drawn.unwrap();
    assert!((share.fifty - 140.0 / 743.0).abs() < 1e-9, "{share:?}");
    assert!(published.all.total.shown().unwrap().drawn.is_some());
}

#[test]
fn an_answer_that_opens_may_change_and_need_not() {
    let mut open = verdict("open");
    open.values = vec!["v0".to_owned(), "v1".to_owned()];
    let compared = Compared {
        conclusion: "paper".to_owned(),
        by: Vec::new(),
        before: verdicts(3),
        after: vec![verdict("v0"), open],
        groups: groups(vec![[10, 20, 40, 80, 160, 320].map(people).to_vec()]),
        bounded: false,
    };
    let published = publish_compared(vec![compared], Threshold::default()).pop().unwrap();
    let number = |number: Number| number.shown().map(|shown| shown.total);
    assert_eq!(number(published.moved(&published.all)), Some(people(40 + 160 + 320)));
    assert_eq!(number(published.may_move(&published.all)), Some(people(20 + 80)));
}

/// Small tables of mostly small numbers, where most has to be hidden.
fn tables() -> impl Strategy<Value = Vec<Vec<Total>>> {
    let number = prop_oneof![3 => 0_i128..8, 3 => 5_i128..40, 1 => Just(0_i128), 1 => 100_i128..1_000];
    (1_usize..5, 2_usize..5).prop_flat_map(move |(rows, columns)| {
        let row = prop::collection::vec(number.clone().prop_map(people), columns);
        prop::collection::vec(row, rows)
    })
}

/// The same with bounds, some of which reach down to nothing.
fn bounded_tables() -> impl Strategy<Value = Vec<Vec<Total>>> {
    let part = || prop_oneof![2 => Just(0_i128), 3 => 0_i128..9, 2 => 5_i128..50];
    let number = (part(), part(), part()).prop_map(|(low, more, most)| Total {
        low: low * MILLIONTHS,
        weight: (low + more) * MILLIONTHS,
        high: (low + more + most) * MILLIONTHS,
    });
    (1_usize..4, 2_usize..4).prop_flat_map(move |(rows, columns)| {
        prop::collection::vec(prop::collection::vec(number.clone(), columns), rows)
    })
}

/// What holds of each result, whatever the table.
fn hides(published: &Published, before: &[Vec<Total>]) -> Result<(), TestCaseError> {
    let threshold = published.threshold;
    let rows = || published.rows.iter().chain([&published.all]);
    for shown in
        rows().flat_map(|row| row.numbers.iter().chain([&row.total])).filter_map(|number| number.shown())
    {
        prop_assert!(!threshold.forbids(shown.total), "shown: {:?}", shown.total);
    }
    if published.rows.is_empty() {
        return Ok(());
    }
    let attacker = Attacker::of(published);
    for (place, row) in rows().enumerate() {
        for (column, total) in truth(published, &row.key, before).into_iter().enumerate() {
            if row.numbers[column] == Number::Withheld {
                stays_hidden(&attacker, (place, column), total, threshold)?;
            }
        }
    }
    Ok(())
}

/// The numbers of a row, from what was counted.
fn truth(published: &Published, key: &Key, before: &[Vec<Total>]) -> Vec<Total> {
    let key_of = |place: usize| Key::Values(vec![format!("g{place}")]);
    let is_in = |place: usize| match key {
        Key::Values(_) => *key == key_of(place),
        Key::Others { .. } => published.rows.iter().all(|row| row.key != key_of(place)),
        Key::All => true,
    };
    let rows = before.iter().enumerate().filter(|(place, _)| is_in(*place)).map(|(_, row)| row);
    let add =
        |sums: Vec<Total>, row: &Vec<Total>| sums.iter().zip(row).map(|(sum, one)| *sum + *one).collect();
    rows.fold(vec![Total::default(); published.verdicts.len()], add)
}

fn stays_hidden(
    attacker: &Attacker,
    cell: (usize, usize),
    total: Total,
    threshold: Threshold,
) -> Result<(), TestCaseError> {
    prop_assert!(!attacker.determines(cell), "{cell:?} follows from the equations");
    if threshold.forbids(total) {
        for layer in Layer::ALL {
            let (least, most) = attacker.interval(cell, layer);
            let wanted = f64::from(threshold.people()) - 1e-6;
            prop_assert!(most - least >= wanted, "{cell:?} {layer:?}: {least} to {most}");
            prop_assert!(most >= wanted, "{cell:?} {layer:?}: at most {most}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_small_number_can_be_worked_out(table in tables(), threshold in 5_u32..15) {
        let published = publish(counted(table.clone(), false), Threshold::new(threshold).unwrap());
        hides(&published, &table)?;
    }

    #[test]
    fn nor_from_bounds(table in bounded_tables(), threshold in 5_u32..12) {
        let published = publish(counted(table.clone(), true), Threshold::new(threshold).unwrap());
        hides(&published, &table)?;
    }

    #[test]
    fn nor_from_another_conclusion(table in tables(), threshold in 5_u32..15) {
        let turned = table.iter().map(|row| row.iter().rev().copied().collect()).collect();
        let both = vec![counted(table.clone(), false), counted(turned, false)];
        let published = publish_all(both, Threshold::new(threshold).unwrap());
        let keys = |published: &Published| published.rows.iter().map(|row| row.key.clone()).collect::<Vec<_>>();
        prop_assert_eq!(keys(&published[0]), keys(&published[1]));
        hides(&published[0], &table)?;
    }

    /// What is shown is what was counted, and what is large enough everywhere is shown.
    #[test]
    fn what_is_shown_is_true(table in tables()) {
        let published = publish(counted(table.clone(), false), Threshold::default());
        for row in &published.rows {
            let Key::Values(values) = &row.key else { continue };
            let place: usize = values[0].trim_start_matches('g').parse().unwrap();
            for (number, total) in row.numbers.iter().zip(&table[place]) {
                prop_assert!(number.shown().is_none_or(|shown| shown.total == *total));
            }
        }
        let sums: Vec<Total> = (0..table[0].len()).map(|column| table.iter().map(|row| row[column]).fold(Total::default(), |sum, one| sum + one)).collect();
        for (number, sum) in published.all.numbers.iter().zip(&sums) {
            prop_assert!(number.shown().is_none_or(|shown| shown.total == *sum));
        }
        let large = table.iter().flatten().chain(&sums).all(|total| !Threshold::default().forbids(*total));
        let withheld = published.rows.iter().any(|row| row.numbers.contains(&Number::Withheld));
        prop_assert!(!large || !withheld);
    }
}

//! Columns of several blocks, and of rows that fill none: every kind of values against a plain walk.
#![cfg(test)]

use tally::{Bits, Coded, Coding, Column, Decision, Node, Program, Strategy, Target, Values};

/// More than two blocks, and part of a turn.
const ROWS: usize = 150_001;

/// Flags and validity begin in the middle of a byte.
const SKIPPED: usize = 3;

fn bit(bytes: &[u8], row: usize) -> bool {
    bytes[(SKIPPED + row) / 8] >> ((SKIPPED + row) % 8) & 1 == 1
}

fn decision() -> (Decision, Vec<Coded>) {
    let (leaf, node) = (Target::Leaf, Target::Node);
    let nodes = [
        (0, vec![node(1), leaf(0), leaf(1), leaf(4), node(2), leaf(5)]),
        (1, vec![node(2), leaf(2), leaf(5)]),
        (2, vec![leaf(3), node(3)]),
        (3, vec![leaf(4), leaf(0), leaf(5)]),
    ];
    let cuts =
        |starts: &[i64], slots: &[u16]| Coding::Cuts { starts: starts.to_vec(), slots: slots.to_vec() };
    let coded = [
        // More ranges, and more tests of a column, than are made at once.
        (Coding::Codes((0..200).map(|code| [0, 1, 2, 3, 4][code % 40 / 8]).collect()), 5),
        (cuts(&[-5, 1_000], &[0, 1]), 2),
        (Coding::Flag { no: 0, yes: 1 }, 0),
        (cuts(&[0, 7, 5_000], &[1, 0]), 2),
    ]
    .map(|(coding, unknown)| Coded { coding, unknown })
    .to_vec();
    let nodes = nodes.map(|(column, children)| Node { column, children }).to_vec();
    (Decision { slots: vec![6, 3, 2, 3], nodes, root: node(0), leaves: 6 }, coded)
}

fn walk(code: u8, number: Option<i32>, flag: bool, size: u16) -> u16 {
    let last = || match size {
        0..7 => 0,
        7..5_000 => 4,
        _ => 5,
    };
    let flagged = || if flag { last() } else { 3 };
    match code {
        200.. => 5,
        code => match (code % 40 / 8, number) {
            (0, Some(-5..1_000)) => flagged(),
            (0, Some(1_000..)) => 2,
            (0, _) => 5,
            (1, _) => 0,
            (2, _) => 1,
            (3, _) => 4,
            _ => flagged(),
        },
    }
}

#[test]
fn many_blocks_are_counted_as_a_plain_walk_does() {
    let mixed: Vec<u64> =
        (0..ROWS as u64 + 64).map(|row| row.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20).collect();
    let bytes: Vec<u8> = mixed.iter().map(|mixed| (mixed >> 8) as u8).collect();
    let numbers: Vec<i32> = mixed.iter().map(|mixed| (mixed >> 3) as i32 % 3_000 - 1_000).collect();
    let sizes: Vec<u16> = mixed.iter().map(|mixed| (mixed >> 5) as u16 % 6_000).collect();
    let (flags, valid) = bytes.split_at(ROWS / 2);
    let (decision, coded) = decision();
    for rows in [ROWS, 65_536, 65_535, 4_096, 4_095, 65] {
        let columns = [
            Column { values: Values::U8(&bytes[..rows]), valid: None },
            Column {
                values: Values::I32(&numbers[..rows]),
                valid: Some(Bits { bytes: valid, offset: SKIPPED }),
            },
            Column { values: Values::Bits { bytes: flags, offset: SKIPPED }, valid: None },
            Column { values: Values::U16(&sizes[..rows]), valid: None },
        ];
        let expected: Vec<u16> = (0..rows)
            .map(|row| walk(bytes[row], bit(valid, row).then(|| numbers[row]), bit(flags, row), sizes[row]))
            .collect();
        for strategy in [Strategy::Masks, Strategy::Table] {
            let program = Program::with(&decision, &coded, strategy).unwrap();
            let mut leaves = vec![u16::MAX; rows];
            program.leaves(&columns, rows, &mut leaves).unwrap();
            assert_eq!(leaves, expected, "{rows} rows, {strategy:?}");
            let mut counts = [0; 6];
            program.count(&columns, rows, &mut counts).unwrap();
            let counted =
                [0, 1, 2, 3, 4, 5].map(|leaf| expected.iter().filter(|&&found| found == leaf).count() as u64);
            assert_eq!(counts, counted, "{rows} rows, {strategy:?}");
            assert!(
                rows < 1_000 || counted.iter().all(|&count| count > 0),
                "a leaf is never reached: {counted:?}"
            );
        }
    }
}

//! Random decisions over random columns: both ways of counting against a plain walk from node to node.
#![cfg(test)]

use proptest::prelude::*;
use tally::{Bits, Coded, Coding, Column, Decision, Node, Program, Strategy as Way, Target, Values};

/// A column that owns its cells.
#[derive(Clone, Debug)]
struct Owned {
    cells: Cells,
    valid: Option<(Vec<u8>, usize)>,
}

#[derive(Clone, Debug)]
enum Cells {
    U8(Vec<u8>),
    U16(Vec<u16>),
    U32(Vec<u32>),
    I8(Vec<i8>),
    I16(Vec<i16>),
    I32(Vec<i32>),
    I64(Vec<i64>),
    Bits(Vec<u8>, usize),
}

impl Owned {
    fn column(&self) -> Column<'_> {
        let values = match &self.cells {
            Cells::U8(list) => Values::U8(list),
            Cells::U16(list) => Values::U16(list),
            Cells::U32(list) => Values::U32(list),
            Cells::I8(list) => Values::I8(list),
            Cells::I16(list) => Values::I16(list),
            Cells::I32(list) => Values::I32(list),
            Cells::I64(list) => Values::I64(list),
            Cells::Bits(bytes, offset) => Values::Bits { bytes, offset: *offset },
        };
        Column { values, valid: self.valid.as_ref().map(|(bytes, offset)| Bits { bytes, offset: *offset }) }
    }

    /// The slot of a row, read from its coding word by word.
    fn slot(&self, coded: &Coded, row: usize) -> u16 {
        if self.valid.as_ref().is_some_and(|(bytes, offset)| !bit(bytes, offset + row)) {
            return coded.unknown;
        }
        let number = match &self.cells {
            Cells::U8(list) => i64::from(list[row]),
            Cells::U16(list) => i64::from(list[row]),
            Cells::U32(list) => i64::from(list[row]),
            Cells::I8(list) => i64::from(list[row]),
            Cells::I16(list) => i64::from(list[row]),
            Cells::I32(list) => i64::from(list[row]),
            Cells::I64(list) => list[row],
            Cells::Bits(bytes, offset) => i64::from(bit(bytes, offset + row)),
        };
        let found = match &coded.coding {
            Coding::Codes(slots) => usize::try_from(number).ok().and_then(|code| slots.get(code)),
            Coding::Cuts { starts, slots } => {
                starts.iter().rposition(|&start| start <= number).and_then(|at| slots.get(at))
            }
            Coding::Flag { no, yes } => Some(if number == 0 { no } else { yes }),
        };
        *found.unwrap_or(&coded.unknown)
    }
}

fn bit(bytes: &[u8], at: usize) -> bool {
    bytes[at / 8] >> (at % 8) & 1 == 1
}

fn walk(decision: &Decision, coded: &[Coded], columns: &[Owned], row: usize) -> u16 {
    let mut target = decision.root;
    loop {
        match target {
            Target::Leaf(leaf) => return leaf,
            Target::Node(node) => {
                let Node { column, children } = &decision.nodes[node as usize];
                target = children[usize::from(columns[*column].slot(&coded[*column], row))];
            }
        }
    }
}

/// Numbers near the ends of every type and near 0, where mistakes are.
fn number() -> impl Strategy<Value = i64> {
    let ends = [
        0,
        1,
        100,
        127,
        128,
        255,
        256,
        32_767,
        32_768,
        65_535,
        65_536,
        2_147_483_647,
        2_147_483_648,
        4_294_967_295,
        i64::MAX,
        i64::MIN,
        -1,
        -128,
        -129,
        -32_768,
        -32_769,
        -2_147_483_648,
        -2_147_483_649,
    ];
    prop_oneof![-20_i64..300, prop::sample::select(ends.to_vec()), any::<i64>()]
}

fn coding(slots: u16) -> impl Strategy<Value = Coding> {
    let slot = move || 0..slots;
    let codes = prop_oneof![
        prop::collection::vec(slot(), 0..6),
        prop::collection::vec(slot(), 100..300),
        // Alternating: every set of slots has too many ranges to try one by one.
        (200_usize..300)
            .prop_map(move |length| (0..length).map(|code| (code % usize::from(slots)) as u16).collect()),
    ];
    let cuts = (prop::collection::btree_set(number(), 0..20), any::<bool>()).prop_flat_map(
        move |(starts, ended)| {
            let length = starts.len().saturating_sub(usize::from(ended));
            let starts: Vec<i64> = starts.into_iter().collect();
            prop::collection::vec(0..slots, length)
                .prop_map(move |slots| Coding::Cuts { starts: starts.clone(), slots })
        },
    );
    let flag = (slot(), slot()).prop_map(|(no, yes)| Coding::Flag { no, yes });
    prop_oneof![codes.prop_map(Coding::Codes), cuts, flag]
}

fn bits(rows: usize) -> impl Strategy<Value = (Vec<u8>, usize)> {
    (0_usize..20).prop_flat_map(move |offset| {
        (prop::collection::vec(any::<u8>(), (offset + rows).div_ceil(8)), Just(offset))
    })
}

fn cells(flag: bool, rows: usize) -> BoxedStrategy<Cells> {
    if flag {
        return bits(rows).prop_map(|(bytes, offset)| Cells::Bits(bytes, offset)).boxed();
    }
    let numbers = prop::collection::vec(number(), rows);
    (numbers, 0..7)
        .prop_map(|(numbers, kind)| match kind {
            0 => Cells::U8(numbers.into_iter().map(|number| number as u8).collect()),
            1 => Cells::U16(numbers.into_iter().map(|number| number as u16).collect()),
            2 => Cells::U32(numbers.into_iter().map(|number| number as u32).collect()),
            3 => Cells::I8(numbers.into_iter().map(|number| number as i8).collect()),
            4 => Cells::I16(numbers.into_iter().map(|number| number as i16).collect()),
            5 => Cells::I32(numbers.into_iter().map(|number| number as i32).collect()),
            _ => Cells::I64(numbers),
        })
        .boxed()
}

fn column(rows: usize) -> impl Strategy<Value = (usize, Coded, Owned)> {
    (1_u16..6).prop_flat_map(|slots| (Just(slots), coding(slots), 0..slots)).prop_flat_map(
        move |(slots, coding, unknown)| {
            let flag = matches!(coding, Coding::Flag { .. });
            (cells(flag, rows), prop::option::of(bits(rows))).prop_map(move |(cells, valid)| {
                (usize::from(slots), Coded { coding: coding.clone(), unknown }, Owned { cells, valid })
            })
        },
    )
}

/// Nodes lead to later nodes or to leaves; then their numbers are turned round half of the time.
fn decision(slots: Vec<usize>) -> impl Strategy<Value = Decision> {
    let columns = slots.len();
    (
        prop::collection::vec((0..columns.max(1), prop::collection::vec(any::<u16>(), 6)), 0..20),
        1_usize..9,
        any::<bool>(),
    )
        .prop_map(move |(picks, leaves, turned)| {
            let count = if columns == 0 { 0 } else { picks.len() };
            let place = |number: usize| if turned { count - 1 - number } else { number } as u32;
            let target = |pick: u16, after: usize| {
                let later = count - after;
                let pick = usize::from(pick) % (later + leaves);
                if pick < later {
                    Target::Node(place(after + pick))
                } else {
                    Target::Leaf((pick - later) as u16)
                }
            };
            let mut nodes: Vec<Node> = picks
                .iter()
                .take(count)
                .enumerate()
                .map(|(number, (column, children))| Node {
                    column: *column,
                    children: children
                        .iter()
                        .take(slots[*column])
                        .map(|&pick| target(pick, number + 1))
                        .collect(),
                })
                .collect();
            if turned {
                nodes.reverse();
            }
            let root = if count == 0 { Target::Leaf(0) } else { Target::Node(place(0)) };
            Decision { slots: slots.clone(), nodes, root, leaves }
        })
}

type Scene = (usize, Decision, Vec<Coded>, Vec<Owned>);

fn scene() -> impl Strategy<Value = Scene> {
    prop_oneof![Just(0_usize), 1_usize..200, 1_000_usize..1_200]
        .prop_flat_map(|rows| (Just(rows), prop::collection::vec(column(rows), 0..5)))
        .prop_flat_map(|(rows, columns)| {
            let slots = columns.iter().map(|(slots, ..)| *slots).collect();
            let (coded, owned): (Vec<Coded>, Vec<Owned>) =
                columns.into_iter().map(|(_, coded, owned)| (coded, owned)).unzip();
            (Just(rows), decision(slots), Just(coded), Just(owned))
        })
}

fn check((rows, decision, coded, owned): &Scene, program: &Program) {
    let columns: Vec<Column<'_>> = owned.iter().map(Owned::column).collect();
    let expected: Vec<u16> = (0..*rows).map(|row| walk(decision, coded, owned, row)).collect();
    let mut leaves = vec![u16::MAX; *rows];
    program.leaves(&columns, *rows, &mut leaves).unwrap();
    assert_eq!(leaves, expected, "{:?}", program.strategy());
    let mut counts = vec![7; decision.leaves];
    program.count(&columns, *rows, &mut counts).unwrap();
    let mut counted = vec![7; decision.leaves];
    expected.iter().for_each(|&leaf| counted[usize::from(leaf)] += 1);
    assert_eq!(counts, counted, "{:?}", program.strategy());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn both_ways_count_what_a_plain_walk_finds(scene in scene()) {
        let (_, decision, coded, _) = &scene;
        check(&scene, &Program::new(decision, coded).unwrap());
        check(&scene, &Program::with(decision, coded, Way::Masks).unwrap());
        check(&scene, &Program::with(decision, coded, Way::Table).unwrap());
    }

    #[test]
    fn parts_add_up_to_the_whole(scene in scene(), at in 0.0_f64..1.0) {
        let (rows, decision, coded, owned) = &scene;
        let columns: Vec<Column<'_>> = owned.iter().map(Owned::column).collect();
        let program = Program::new(decision, coded).unwrap();
        let mut whole = vec![0; decision.leaves];
        program.count(&columns, *rows, &mut whole).unwrap();
        let first = (*rows as f64 * at) as usize;
        let mut parts = vec![0; decision.leaves];
        for (start, rows) in [(0, first), (first, rows - first)] {
            let part: Vec<Column<'_>> = columns.iter().map(|column| column.slice(start, rows).unwrap()).collect();
            program.count(&part, rows, &mut parts).unwrap();
        }
        prop_assert_eq!(whole, parts);
    }
}

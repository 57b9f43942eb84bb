//! Counts of a decision over ten million people, beside the limit of reading the same bytes.
//!
//! All are measured in turns, so that whatever else the machine does disturbs all alike. `--json` prints
//! one line for each figure.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a bench prints what it measured, and one whose set-up fails has nothing to measure"
)]

#[path = "populations/people.rs"]
mod people;
#[path = "populations/rivals.rs"]
mod rivals;

use people::{BYTES, LEAVES, People};
use std::hint::black_box;
use std::ops::Range;
use std::time::Instant;
use tally::{Coded, Coding, Column, Decision, Program, Strategy, Target, Values};

const ROWS: usize = 10_000_000;
const ROUNDS: usize = 15;

/// One of those measured: its name, and its counts of some rows.
type Rival<'a> = (&'static str, Box<dyn Fn(Range<usize>) -> [u64; LEAVES] + Sync + 'a>);

fn main() {
    let people = People::new(ROWS);
    let (decision, coded) = people::decision();
    let expected = walk(&decision, &coded, &people);
    let programs = [
        ("tally", Program::new(&decision, &coded).unwrap()),
        ("tally, table", Program::with(&decision, &coded, Strategy::Table).unwrap()),
    ];
    let mut rivals: Vec<Rival<'_>> = vec![
        ("limit", Box::new(|rows| [rivals::read(&people, rows), 0, 0, 0, 0, 0])),
        ("branch-free", Box::new(|rows| rivals::branch_free(&people, rows))),
        ("match", Box::new(|rows| rivals::by_match(&people, rows))),
    ];
    for (name, program) in &programs {
        let columns = people.columns();
        rivals.insert(1, (name, Box::new(move |rows| count(program, &columns, rows))));
    }
    for (name, rival) in rivals.iter().filter(|(name, _)| *name != "limit") {
        assert_eq!(rival(0..ROWS), expected, "{name}, one thread");
        assert_eq!(on_two(rival), expected, "{name}, two threads");
    }
    let times = measure(&rivals);
    let extra = extra_memory(&people, &programs[0].1);
    if std::env::args().any(|argument| argument == "--json") {
        json(&times, extra);
        return;
    }
    println!("{ROWS} rows of {BYTES} bytes; {:?}", programs[0].1.strategy());
    print(&times);
    if let Some(extra) = extra {
        println!(
            "more memory at the peak: {extra:.4} bytes a row, {:.2} % of the columns",
            extra / BYTES * 100.0
        );
    }
}

fn count(program: &Program, columns: &[Column<'_>], rows: Range<usize>) -> [u64; LEAVES] {
    let mut counts = [0; LEAVES];
    let part: Vec<Column<'_>> =
        columns.iter().map(|column| column.slice(rows.start, rows.len()).unwrap()).collect();
    program.count(&part, rows.len(), &mut counts).unwrap();
    counts
}

fn on_two(rival: &(dyn Fn(Range<usize>) -> [u64; LEAVES] + Sync)) -> [u64; LEAVES] {
    let half = ROWS / 2 / 64 * 64;
    let (mut first, second) = std::thread::scope(|scope| {
        let second = scope.spawn(|| rival(half..ROWS));
        (rival(0..half), second.join().unwrap())
    });
    for (first, second) in first.iter_mut().zip(second) {
        *first = first.wrapping_add(second);
    }
    first
}

/// The seconds of each round, on one and on two threads.
struct Times {
    name: &'static str,
    threads: [Vec<f64>; 2],
}

fn measure(rivals: &[Rival<'_>]) -> Vec<Times> {
    let mut times: Vec<Times> =
        rivals.iter().map(|(name, _)| Times { name, threads: [Vec::new(), Vec::new()] }).collect();
    for _ in 0..ROUNDS {
        for ((_, rival), times) in rivals.iter().zip(&mut times) {
            let start = Instant::now();
            black_box(rival(0..ROWS));
            times.threads[0].push(start.elapsed().as_secs_f64());
            let start = Instant::now();
            black_box(on_two(rival));
            times.threads[1].push(start.elapsed().as_secs_f64());
        }
    }
    times
}

fn sorted(mut list: Vec<f64>) -> Vec<f64> {
    list.sort_by(f64::total_cmp);
    list
}

fn median(list: Vec<f64>) -> f64 {
    sorted(list)[ROUNDS / 2]
}

fn millions(seconds: f64) -> f64 {
    ROWS as f64 / seconds / 1e6
}

fn print(times: &[Times]) {
    println!("million rows a second: median (best); ratio to the limit: median of rounds (best to best)");
    for Times { name, threads } in times {
        let [one, two] = [0, 1].map(|number| {
            let own = &threads[number];
            let limit = &times[0].threads[number];
            let ratios = limit.iter().zip(own).map(|(limit, own)| limit / own).collect();
            let (best, best_limit) = (sorted(own.clone())[0], sorted(limit.clone())[0]);
            format!(
                "{:6.0} ({:6.0})  {:5.1} % ({:5.1} %)",
                millions(median(own.clone())),
                millions(best),
                median(ratios) * 100.0,
                best_limit / best * 100.0
            )
        });
        println!("{name:14} one core {one}   two cores {two}");
    }
}

/// As `cargo xtask bench --peers` reads it: millions of rows a second, and bytes a row.
fn json(times: &[Times], extra: Option<f64>) {
    for Times { name, threads } in times.iter().filter(|times| times.name != "tally, table") {
        for (cores, list) in (1..).zip(threads) {
            let value = millions(median(list.clone()));
            println!("{{\"peer\":\"{name}\",\"metric\":\"batch{cores}\",\"value\":{value:.1}}}");
        }
    }
    if let Some(extra) = extra {
        println!("{{\"peer\":\"tally\",\"metric\":\"memory\",\"value\":{:.4}}}", BYTES + extra);
    }
}

/// How many bytes a row the process needed more at any moment of a count, where Linux tells.
fn extra_memory(people: &People, program: &Program) -> Option<f64> {
    // Makes the highest mark start again from what is used now.
    std::fs::write("/proc/self/clear_refs", "5").ok()?;
    let (before, columns) = (kilobytes("VmRSS")?, people.columns());
    black_box(count(program, &columns, 0..ROWS));
    Some((kilobytes("VmHWM")? - before).max(0.0) * 1024.0 / ROWS as f64)
}

fn kilobytes(name: &str) -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find(|line| line.starts_with(name))?.split_whitespace().nth(1)?.parse().ok()
}

/// The counts by a plain walk from node to node.
fn walk(decision: &Decision, coded: &[Coded], people: &People) -> [u64; LEAVES] {
    let columns = people.columns();
    let mut counts = [0; LEAVES];
    for row in 0..people.rows() {
        let mut target = decision.root;
        while let Target::Node(node) = target {
            let node = &decision.nodes[node as usize];
            let slot = slot(&coded[node.column], &columns[node.column], row);
            target = node.children[usize::from(slot)];
        }
        if let Target::Leaf(leaf) = target {
            counts[usize::from(leaf)] += 1;
        }
    }
    counts
}

fn slot(coded: &Coded, column: &Column<'_>, row: usize) -> u16 {
    let number = match column.values {
        Values::U8(list) => i64::from(list[row]),
        Values::U16(list) => i64::from(list[row]),
        Values::I32(list) => i64::from(list[row]),
        Values::Bits { bytes, .. } => i64::from(bytes[row / 8] >> (row % 8) & 1),
        other => panic!("no such column among people: {other:?}"),
    };
    let found = match &coded.coding {
        Coding::Codes(slots) => slots.get(number as usize),
        Coding::Cuts { starts, slots } => {
            starts.iter().rposition(|&start| start <= number).and_then(|at| slots.get(at))
        }
        Coding::Flag { no, yes } => Some(if number == 0 { no } else { yes }),
    };
    *found.unwrap_or(&coded.unknown)
}

//! Counting rows, one decision at a time.

use crate::columns::{Counts, PREFIX};
use crate::measure::{median, report};
use crate::{Columns, Peer, Result};
use std::path::Path;
use std::sync::Barrier;
use std::time::{Duration, Instant};

/// How often all rows are counted.
const TIMES: usize = 3;

/// Measures how many rows are counted a second by so many threads, each with rules of its own.
pub(super) fn measure<P: Peer>(folder: &Path, cores: usize) -> Result<()> {
    let columns = Columns::read(folder, PREFIX)?;
    let mut times = Vec::new();
    let mut counts = Counts::default();
    for _ in 0..TIMES {
        let (time, counted) = count_all::<P>(&columns, cores)?;
        times.push(time);
        counts = counted;
    }
    let counted =
        serde_json::json!({ "peer": P::NAME, "cores": cores, "rows": counts.rows, "counts": counts.counts });
    println!("{counted}");
    let seconds = median(times).as_secs_f64();
    report(P::NAME, &format!("batch{cores}"), columns.rows() as f64 / seconds / 1e6);
    Ok(())
}

fn count_all<P: Peer>(columns: &Columns, cores: usize) -> Result<(Duration, Counts)> {
    // Loading is not counted: the clock starts when every thread has its rules.
    let ready = Barrier::new(cores + 1);
    std::thread::scope(|scope| {
        let share = columns.rows().div_ceil(cores.max(1));
        let ready = &ready;
        let threads: Vec<_> = (0..cores)
            .map(|core| scope.spawn(move || part::<P>(columns, core * share, share, ready)))
            .collect();
        ready.wait();
        let start = Instant::now();
        let mut all = Counts::default();
        for thread in threads {
            let counts = thread.join().map_err(|_| format!("{}: a thread failed", P::NAME))??;
            all = all.join(&counts);
        }
        Ok((start.elapsed(), all))
    })
}

fn part<P: Peer>(columns: &Columns, begin: usize, share: usize, ready: &Barrier) -> Result<Counts> {
    let loaded = P::load();
    ready.wait();
    let mut peer = loaded?;
    let mut counts = Counts::default();
    for person in (begin..begin + share).map_while(|row| columns.person(row)) {
        let request = peer.request(&person.case())?;
        counts.add(peer.decide(&request)?);
    }
    Ok(counts)
}

//! A cluster on one machine gives the numbers of a single process, also when an executor is lost half-way.
#![cfg(test)]

use datafusion::arrow::array::{ArrayRef, Float64Array, Int32Array, RecordBatch, StringArray};
use datafusion::parquet::arrow::ArrowWriter;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

const FILES: i32 = 12;
const ROWS: i32 = 40_000;
const COUNTRIES: [&str; 6] = ["AZ", "TJ", "KG", "UZ", "BY", "KZ"];

/// A process that ends with its owner.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _gone_already = self.0.kill();
        let _gone_already = self.0.wait();
    }
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_yol-impact"));
    command.args(["--lang", "en"]).env_remove("YOL_LANG");
    command
}

fn part() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_yol-impact"));
    command.env("YOL_LANG", "en").stdin(Stdio::null()).stdout(Stdio::null());
    command
}

fn scheduler() -> (Running, String) {
    let mut child =
        part().args(["scheduler", "--bind", "127.0.0.1:0"]).stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stderr.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().rsplit(' ').next().unwrap().to_owned();
    assert!(address.starts_with("127.0.0.1:"), "{line}");
    (Running(child), address)
}

fn executor(scheduler: &str, work: &Path) -> Running {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    fs::create_dir_all(work).unwrap();
    let mut command = part();
    command.args(["executor", "--cores", "1", "--scheduler", scheduler, "--bind", &port.to_string()]);
    Running(command.arg("--work").arg(work).stderr(Stdio::null()).spawn().unwrap())
}

/// Cells in several files: people, as it were, of some age from some country, each with a weight.
fn cells(folder: &Path) -> Vec<PathBuf> {
    fs::create_dir_all(folder).unwrap();
    let one = |number: i32| {
        let place = move |row: i32| usize::try_from(number + row).unwrap();
        let ages = Int32Array::from_iter(
            (0..ROWS).map(|row| (row % 11 != 0).then_some(14 + (row * 7 + number) % 70)),
        );
        let countries = StringArray::from_iter_values((0..ROWS).map(|row| COUNTRIES[place(row / 3) % 6]));
        let sexes = (0..ROWS).map(|row| [Some("male"), Some("female"), None][place(row) % 3]);
        let weights = Float64Array::from_iter_values((0..ROWS).map(|row| f64::from(row % 1000) / 1000.0));
        let batch = RecordBatch::try_from_iter([
            ("age", Arc::new(ages) as ArrayRef),
            ("citizenship", Arc::new(countries)),
            ("sex", Arc::new(StringArray::from_iter(sexes))),
            ("weight", Arc::new(weights)),
        ]);
        let batch = batch.unwrap();
        let path = folder.join(format!("{number:02}.parquet"));
        let mut writer = ArrowWriter::try_new(File::create(&path).unwrap(), batch.schema(), None).unwrap();
        writer.write(&batch).unwrap();
        writer.close().unwrap();
        path
    };
    (0..FILES).map(one).collect()
}

fn question(cells: &[PathBuf], more: &[&str]) -> Command {
    let mut command = program();
    command.args(cells).args(["--on", "2026-02-01", "--by", "citizenship", "--format", "json"]).args(more);
    command.stdin(Stdio::null());
    command
}

fn answer(mut command: Command) -> String {
    let output = command.output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout).unwrap()
}

fn holds_a_file(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|entries| {
        entries.flatten().any(|entry| entry.path().is_file() || holds_a_file(&entry.path()))
    })
}

#[test]
fn a_cluster_counts_as_one_process_does_and_survives_an_executor() {
    let folder = std::env::temp_dir().join(format!("yol-cluster-{}", std::process::id()));
    let cells = cells(&folder.join("cells"));
    let alone = answer(question(&cells, &[]));
    assert!(alone.contains("residence-paper"), "{alone}");

    let (_scheduler, address) = scheduler();
    let (left, right) = (folder.join("left"), folder.join("right"));
    let lost = executor(&address, &left);
    let _kept = executor(&address, &right);
    let cluster = ["--threads", "6", "--ballista", &address];
    assert_eq!(answer(question(&cells, &cluster)), alone);
    assert!(holds_a_file(&left) && holds_a_file(&right), "both executors had a part");

    fs::remove_dir_all(&left).unwrap();
    fs::create_dir_all(&left).unwrap();
    let asked = question(&cells, &cluster).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let patience = Instant::now() + Duration::from_secs(60);
    while !holds_a_file(&left) && Instant::now() < patience {
        std::thread::sleep(Duration::from_millis(2));
    }
    assert!(holds_a_file(&left), "the executor has begun");
    drop(lost);
    let output = asked.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), alone);
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_scheduler_that_is_not_there_is_named() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    let output = program().args(["--example", "--ballista", &free]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains(&free));
}

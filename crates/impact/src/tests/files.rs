//! Files are counted as tables in memory are: CSV and Parquet, with filters, classes and several files.

use super::agreement::runtime;
use super::bad_input::{Folder, question, written};
use super::example::built_in;
use super::made::found;
use crate::{Cells, ColumnNames, Progress, Question, count, session};
use datafusion::arrow::array::{ArrayRef, Float64Array, Int32Array, StringArray};
use std::path::PathBuf;
use std::sync::Arc;

/// The totals of the paper for residence, by verdict and group.
fn counted(files: &[PathBuf], question: &Question) -> Vec<String> {
    let cells = Cells::open(built_in().rulebook(), files, &ColumnNames::default()).unwrap();
    let counts = runtime().block_on(count(&session(2), &cells, question, &Progress::default())).unwrap();
    let mut lines = Vec::new();
    for ((key, verdict), (_, weight, _)) in &found(&counts, "residence-paper") {
        lines.push(format!("{} {} {}", key.join("/"), verdict.join(" "), weight / 1_000_000));
    }
    lines
}

const CSV: &str = "citizenship,age,weight\n\
                   AZ,20,1\n\"AZ,RU\",18..65,2\nRU;AZ,18..65,4\n,,8\nBY,70,16\n";

#[test]
fn csv_and_parquet_are_counted_alike() {
    let folder = Folder::new();
    let mut question = question();
    question.by = vec!["citizenship".to_owned()];
    let csv = counted(&[folder.write("a.csv", CSV)], &question);
    let words = |words: &[Option<&str>]| Arc::new(StringArray::from(words.to_vec())) as ArrayRef;
    let columns = vec![
        ("citizenship", words(&[Some("AZ"), Some("AZ,RU"), Some("RU,AZ"), None, Some("BY")])),
        ("age", words(&[Some("20"), Some("18..65"), Some("18..65"), None, Some("70")])),
        ("weight", Arc::new(Float64Array::from(vec![1.0, 2.0, 4.0, 8.0, 16.0])) as ArrayRef),
    ];
    let parquet = counted(&[folder.write("a.parquet", written(columns))], &question);
    assert_eq!(csv, parquet);
    assert!(csv.iter().any(|line| line.starts_with("AZ,RU ") && line.ends_with(" 6")), "{csv:?}");
    assert!(csv.iter().any(|line| line.starts_with("unknown ")), "{csv:?}");
}

#[test]
fn several_files_are_one_table() {
    let folder = Folder::new();
    let files = [folder.write("a.csv", CSV), folder.write("b.csv", CSV)];
    let (one, two) = (counted(&files[..1], &question()), counted(&files, &question()));
    let sum = |lines: &[String]| -> i64 {
        lines.iter().map(|line| line.rsplit(' ').next().unwrap().parse::<i64>().unwrap()).sum()
    };
    assert_eq!((sum(&one), sum(&two)), (31, 62));
}

#[test]
fn filters_choose_rows() {
    let folder = Folder::new();
    let columns = vec![
        ("age", Arc::new(Int32Array::from(vec![Some(9), Some(18), Some(30), None])) as ArrayRef),
        ("weight", Arc::new(Float64Array::from(vec![1.0, 2.0, 4.0, 8.0])) as ArrayRef),
    ];
    let parquet = folder.write("a.parquet", written(columns));
    let csv = folder.write("a.csv", "age,weight\n9,1\n18,2\n30,4\n,8\n");
    let mut question = question();
    for (filter, rows) in [
        ("age >= 18", 6),
        ("age < 18 OR age IS NULL", 9),
        ("age BETWEEN 10 AND 20", 2),
        ("NOT age = 9", 6),
        ("age IN (9, 30)", 5),
    ] {
        question.filter = Some(filter.to_owned());
        for file in [&parquet, &csv] {
            let lines = counted(std::slice::from_ref(file), &question);
            let sum: i64 =
                lines.iter().map(|line| line.rsplit(' ').next().unwrap().parse::<i64>().unwrap()).sum();
            assert_eq!(sum, rows, "{filter} of {file:?}");
        }
    }
}

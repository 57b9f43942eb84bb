//! What is wrong is told with file, column and row.

use super::agreement::runtime;
use super::example::built_in;
use crate::question::{AskedLaw, Question};
use crate::{Cells, ColumnNames, Problem, Progress, count, session};
use datafusion::arrow::array::{ArrayRef, Float64Array, Int32Array, RecordBatch, StringArray};
use datafusion::parquet::arrow::ArrowWriter;
use engine::Engine;
use insta::assert_snapshot;
use language::Date;
use language::rulebook::View;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, LazyLock};

static ENGINE: LazyLock<Arc<Engine>> = LazyLock::new(|| Arc::new(built_in()));

/// A folder of its own for one test, removed at the end.
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("yol-impact-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(super) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// Without the folder's name, which is another each time.
    fn said(&self, problems: &[Problem]) -> String {
        let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
        all.join("\n").replace(&format!("{}/", self.0.display()), "")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ignored = fs::remove_dir_all(&self.0);
    }
}

pub(super) fn question() -> Question {
    let on = Date::constant(2026, 2, 1);
    let law = AskedLaw { engine: Arc::clone(&ENGINE), on, known_by: None, view: View::Paper };
    let mut question = Question::new(law);
    question.conclusions = vec!["residence-paper".to_owned()];
    question
}

/// Opens and counts; gives back what is wrong.
fn wrong(files: &[PathBuf], names: &ColumnNames, question: &Question) -> Vec<Problem> {
    let cells = match Cells::open(ENGINE.rulebook(), files, names) {
        Ok(cells) => cells,
        Err(problems) => return problems,
    };
    let counts = runtime().block_on(count(&session(2), &cells, question, &Progress::default()));
    counts.err().unwrap_or_default()
}

/// What is said of a CSV file with this text.
fn csv(text: &str) -> String {
    let folder = Folder::new();
    let file = folder.write("cells.csv", text);
    folder.said(&wrong(&[file], &ColumnNames::default(), &question()))
}

/// What is said of a Parquet file with these columns.
fn parquet(columns: Vec<(&str, ArrayRef)>) -> String {
    let folder = Folder::new();
    let file = folder.write("cells.parquet", written(columns));
    folder.said(&wrong(&[file], &ColumnNames::default(), &question()))
}

pub(super) fn written(columns: Vec<(&str, ArrayRef)>) -> Vec<u8> {
    let batch = RecordBatch::try_from_iter(columns).unwrap();
    let mut bytes = Vec::new();
    let mut writer = ArrowWriter::try_new(&mut bytes, batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    bytes
}

#[test]
fn columns_are_misspelt_or_stand_there_twice() {
    assert_snapshot!(csv("sexx,colour\nmale,red\n"), @r"
    sexx: is not a fact of this rulebook; did you mean `sex`?
    To leave the column out: --ignore sexx
    colour: is not a fact of this rulebook
    To leave the column out: --ignore colour
    ");
    assert_snapshot!(csv("sex,sex\nmale,male\n"), @r"The column `sex` stands in the table twice.");
    assert_snapshot!(csv("weight\n1\n"), @r"No column of the table is a fact of this rulebook. `yol facts` lists them.");
}

#[test]
fn values_are_misspelt_or_out_of_range() {
    assert_snapshot!(csv("sex,age\nmale,20\nmail,200\nmale,forty\nmail,20\n"), @r"
    cells.csv, row 2: sex: `mail` is not a value of this fact, which takes one of `male`, `female`
    cells.csv, row 2: age: `200` is out of range: this fact takes 0 to 120 years; did you mean `120`?
    cells.csv, row 3: age: `forty` does not fit: this fact takes a whole number from 0 to 120 years
    ");
    assert_snapshot!(csv("citizenship,filed\nAZ;BR,2026-02-30\n"), @r"cells.csv, row 1: filed: `2026-02-30` is a day that the calendar does not have; did you mean `2026-02-28`?");
}

#[test]
fn weights_are_no_weights() {
    assert_snapshot!(csv("sex,weight\nmale,1\nmale,-2\nmale,NaN\nmale,inf\nmale,\nmale,many\n"), @r"
    cells.csv, row 2: weight: `-2` is below 0
    cells.csv, row 3: weight: `NaN` is not finite
    cells.csv, row 4: weight: `inf` is not finite
    cells.csv, row 5: weight: is missing: each row needs a weight
    cells.csv, row 6: weight: `many` is not a number
    ");
    assert_snapshot!(csv("sex,weight,low,high\nmale,5,1,9\nmale,5,6,9\n"), @r"cells.csv, row 2: weight: `6 / 5 / 9` is out of order: the lower bound, the weight, the upper bound");
    assert_snapshot!(csv("sex,weight,low\nmale,5,1\n"), @r"A weight has two bounds or none. Name a weight, a lower bound and an upper bound.");
}

#[test]
fn files_are_empty_missing_or_no_tables() {
    assert_snapshot!(csv(""), @r"cells.csv has no rows. There is nothing to count.");
    assert_snapshot!(csv("sex,age\n"), @r"cells.csv has no rows. There is nothing to count.");
    assert_snapshot!(csv("sex,age\nmale,20\nmale\n"), @r"cells.csv, row 2: The file is damaged, or is not what its name says: the row has 1 cells, not 2");
    let folder = Folder::new();
    let missing = folder.said(&wrong(&[folder.0.join("none.csv")], &ColumnNames::default(), &question()));
    assert!(missing.starts_with("none.csv cannot be read: "), "{missing}");
    let text = folder.write("cells.txt", "sex\nmale\n");
    assert_snapshot!(folder.said(&wrong(&[text], &ColumnNames::default(), &question())), @r"cells.txt: a table is CSV (`.csv`) or Parquet (`.parquet`). All files of a table are of one kind.");
    let broken = folder.write("broken.parquet", "PAR1 and then nothing");
    let broken = folder.said(&wrong(&[broken], &ColumnNames::default(), &question()));
    assert!(
        broken.starts_with("broken.parquet: The file is damaged, or is not what its name says: "),
        "{broken}"
    );
    let whole = written(vec![("sex", Arc::new(StringArray::from(vec!["male"; 50])) as ArrayRef)]);
    let cut = folder.write("cut.parquet", &whole[..whole.len() / 2]);
    let cut = folder.said(&wrong(&[cut], &ColumnNames::default(), &question()));
    assert!(cut.starts_with("cut.parquet: The file is damaged"), "{cut}");
    let one = folder.write("one.csv", "sex\nmale\n");
    let other = folder.write("other.csv", "age\n20\n");
    assert_snapshot!(folder.said(&wrong(&[one, other], &ColumnNames::default(), &question())), @r"other.csv has other columns than one.csv. All files of a table have the same columns.");
}

#[test]
fn parquet_columns_are_of_a_wrong_type_or_hold_wrong_values() {
    let ages = |ages: Vec<i32>| ("age", Arc::new(Int32Array::from(ages)) as ArrayRef);
    assert_snapshot!(parquet(vec![ages(vec![20, 30, 121])]), @r"cells.parquet, row 3: age: `121` is out of range: this fact takes 0 to 120 years; did you mean `120`?");
    assert_snapshot!(parquet(vec![("sex", Arc::new(Int32Array::from(vec![1, 2])))]), @r"cells.parquet: The column `sex` holds Int32. It should hold words.");
    assert_snapshot!(parquet(vec![("age", Arc::new(Float64Array::from(vec![20.0, 20.5])))]), @r"cells.parquet, row 2: age: `20.5` is not a whole number");
    let weights = Float64Array::from(vec![1.0, f64::INFINITY, -1.0, f64::NAN]);
    assert_snapshot!(parquet(vec![ages(vec![20; 4]), ("weight", Arc::new(weights))]), @r"
    cells.parquet, row 2: weight: `inf` is not finite
    cells.parquet, row 3: weight: `-1.0` is below 0
    cells.parquet, row 4: weight: `NaN` is not finite
    ");
}

#[test]
fn identities_are_refused() {
    assert_snapshot!(csv("sex,passport_no\nmale,AA1234567\n"), @r"
    The column `passport_no` looks like an identity: its name says so. Yol takes no lists of people.
    Take the column out of the file. Count groups: facts, and how many people share them.
    ");
    let rows: String = (0..60).map(|row| format!("male,{row}\n")).collect();
    let folder = Folder::new();
    let file = folder.write("cells.csv", format!("sex,case\n{rows}"));
    let ignored = ColumnNames { ignored: vec!["case".to_owned()], ..ColumnNames::default() };
    assert_snapshot!(folder.said(&wrong(&[file], &ignored, &question())), @r"
    The column `case` looks like an identity: its value is different in every row. Yol takes no lists of people.
    Take the column out of the file. Count groups: facts, and how many people share them.
    ");
    assert_snapshot!(csv("sex,citizenship\nmale,+7 916 123 45 67\nmale,+7 916 765 43 21\n"), @r"
    The column `citizenship` looks like an identity: its values look like telephone numbers. Yol takes no lists of people.
    Take the column out of the file. Count groups: facts, and how many people share them.
    ");
}

#[test]
fn questions_name_what_is_not_there() {
    let asked = |change: &dyn Fn(&mut Question)| {
        let folder = Folder::new();
        let file = folder.write("cells.csv", "sex,age\nmale,20\nfemale,18..65\n");
        let mut question = question();
        change(&mut question);
        folder.said(&wrong(&[file], &ColumnNames::default(), &question))
    };
    assert_snapshot!(asked(&|question| question.conclusions = vec!["residence-papers".to_owned()]), @r"--conclusion: `residence-papers` is not a conclusion of this rulebook; did you mean `residence-paper`?");
    assert_snapshot!(asked(&|question| question.by = vec!["ages".to_owned(), "citizenship".to_owned()]), @r"
    ages: is not a column of the table; did you mean `age`?
    citizenship: is not a column of the table
    ");
    assert_snapshot!(asked(&|question| question.filter = Some("agee > 3".to_owned())), @r"agee: is not a column of the table; did you mean `age`?");
    assert_snapshot!(asked(&|question| question.filter = Some("age >".to_owned())), @r#"
    The rows to count cannot be chosen by `age >`: SQL error: ParserError("Expected: an expression, found: EOF")
    For example: age >= 18 AND citizenship = 'AZ'
    "#);
    assert_snapshot!(asked(&|question| question.filter = Some("lower(sex) = 'male'".to_owned())), @r"
    The rows to count cannot be chosen by `lower(sex) = 'male'`. Only facts can be compared, not `lower(sex)`.
    For example: age >= 18 AND citizenship = 'AZ'
    ");
    let class = asked(&|question| question.filter = Some("age > 3".to_owned()));
    assert!(class.contains("18..65"), "{class}");
}

//! The population that everyone counts, as files.

use super::expected::Expected;
use super::prepare;
use crate::{Result, tools};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The population, ready to be read.
pub(super) struct People {
    /// Where its files are.
    pub(super) folder: PathBuf,
    /// How it must be counted.
    pub(super) expected: Expected,
    /// Whether it is there as Parquet too, or why not.
    pub(super) parquet: std::result::Result<(), String>,
}

/// Writes so many rows, once: what stands there already is kept. The error says why there is none.
pub(super) fn write(folder: &Path, rows: u32) -> Result<People> {
    let there = Expected::read(folder).is_ok_and(|expected| expected.rows() == u64::from(rows));
    if !there {
        if folder.exists() {
            std::fs::remove_dir_all(folder)?;
        }
        let generate = prepare::built_in_rust("population", "generate")?;
        println!("writing {rows} rows to {}", folder.display());
        tools::run(Command::new(generate).arg(folder).arg(rows.to_string()))?;
    }
    let parquet = as_parquet(folder).map_err(|error| error.to_string());
    Ok(People { folder: folder.to_owned(), expected: Expected::read(folder)?, parquet })
}

fn as_parquet(folder: &Path) -> Result<()> {
    if folder.join("people.parquet").exists() {
        return Ok(());
    }
    let python = prepare::environment("parquet")?;
    tools::run(Command::new(python).arg(prepare::script("to_parquet")).arg(folder))
}

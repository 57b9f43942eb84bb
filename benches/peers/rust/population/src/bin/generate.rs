//! Writes the population: `generate FOLDER ROWS`.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match generate(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn generate(arguments: &[String]) -> population::Result<()> {
    let [folder, rows] = arguments else { return Err("usage: generate FOLDER ROWS".into()) };
    population::write(Path::new(folder), population::people().take(rows.parse()?))
}

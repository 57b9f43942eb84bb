//! The tests in a real browser: of the served guide, of its interface for programs, and of the one file.
//!
//! What they need is installed where it is missing: Debian's Chromium, Java for the HTML checker, Node with the packages of
//! `tests/browser/package-lock.json`, and schemathesis in a Python environment. Then `yol` is built, the sample of paths is
//! written, and Node's own test runner takes over.

use crate::tools::{self, Tool};
use crate::{Result, sample, venv, workspace, yol};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What tests the interface for programs.
const SCHEMATHESIS: &str = "schemathesis==4.32.5";

const TOOLS: [Tool; 6] = [
    Tool {
        name: "Chromium",
        probe: &["chromium", "--version"],
        packages: &["chromium", "fonts-dejavu-core"],
    },
    Tool { name: "Java", probe: &["java", "-version"], packages: &["default-jre-headless"] },
    Tool { name: "Node", probe: &["node", "--version"], packages: &["nodejs"] },
    Tool { name: "npm", probe: &["npm", "--version"], packages: &["npm"] },
    Tool { name: "strace", probe: &["strace", "-V"], packages: &["strace"] },
    Tool {
        name: "Python with venv",
        probe: &["python3", "-c", "import ensurepip, venv"],
        packages: &["python3", "python3-venv"],
    },
];

/// Which tests run.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only the files whose names contain one of these words; all where none is given
    words: Vec<String>,
    /// Only the tests whose names match
    #[arg(long)]
    only: Option<String>,
}

/// Installs, builds and runs the browser tests.
pub(crate) fn run(options: &Options) -> Result<()> {
    let mut command = node()?;
    command.args(["--test", "--test-concurrency=2", "--test-reporter=spec"]);
    if let Some(pattern) = &options.only {
        command.arg(format!("--test-name-pattern={pattern}"));
    }
    command.args(files(&folder(), &options.words)?).env("SCHEMATHESIS", schemathesis()?);
    tools::run(&mut command).map_err(|_| "a browser test failed".into())
}

/// Pictures of every kind of page, under `target/screens`.
pub(crate) fn screens() -> Result<()> {
    let pictures = workspace::target().join("screens");
    tools::run(node()?.arg("screens.mjs").env("YOL_SCREENS", &pictures))?;
    println!("pictures of all pages: {}", pictures.display());
    Ok(())
}

/// Node in the folder of the tests, with all that they need in place.
fn node() -> Result<Command> {
    tools::need(&TOOLS)?;
    node_modules(&folder())?;
    let yol = yol::as_released()?;
    let work = workspace::target().join("browser");
    std::fs::create_dir_all(&work)?;
    let paths = work.join("sample.json");
    let files = work.join("files");
    sample::write(&paths, &files)?;
    let mut command = Command::new("node");
    command.current_dir(folder()).env("YOL", yol).env("YOL_WORK", work);
    command.env("YOL_SAMPLE", paths).env("YOL_FILES", files);
    Ok(command)
}

/// Where the tests are.
fn folder() -> PathBuf {
    workspace::root().join("tests").join("browser")
}

fn files(folder: &Path, words: &[String]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let wanted = words.is_empty() || words.iter().any(|word| name.contains(word.as_str()));
        if name.ends_with(".test.mjs") && wanted {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() {
        Err(format!("no test file is called {}", words.join(" or ")).into())
    } else {
        Ok(files)
    }
}

/// The packages exactly as they are locked.
fn node_modules(folder: &Path) -> Result<()> {
    let lock = std::fs::read(folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules").join(".yol-lock");
    if std::fs::read(&stamp).is_ok_and(|stamped| stamped == lock) {
        return Ok(());
    }
    println!("installing the packages of {}", folder.join("package-lock.json").display());
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(folder);
    tools::run(&mut npm)?;
    Ok(std::fs::write(stamp, lock)?)
}

/// The command `schemathesis` of an environment of its own; makes that where it is missing.
fn schemathesis() -> Result<PathBuf> {
    let folder = workspace::target().join("schemathesis-venv");
    venv::with(&folder, &[SCHEMATHESIS])?;
    Ok(folder.join("bin").join("schemathesis"))
}

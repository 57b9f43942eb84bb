//! What Google's Lighthouse says of the pages that have an address. The pages of a visit have none, since no answer ever
//! stands in one.

use super::server::Server;
use crate::{Result, tools, workspace};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

const PACKAGE: &str = "lighthouse@12.8.2";

/// In English, in Cyrillic letters, and in the longest words.
const PAGES: [&str; 8] =
    ["en/", "ru/", "ru/law", "ru/timeline", "ru/figures", "uz/papers", "en/promise", "ky/card"];

/// What each page must reach, of 100.
const ACCESSIBILITY: f64 = 100.0;
const PERFORMANCE: f64 = 98.0;

/// Asks for each page, and prints its marks. The error names the pages that fall short.
pub(crate) fn run(yol: &Path) -> Result<()> {
    let program = installed()?;
    let server = Server::start(yol, &["--rate", "0"])?;
    let mut short = Vec::new();
    println!("page: accessibility, performance");
    for page in PAGES {
        let [accessibility, performance] = marks(&program, &format!("http://{}/{page}", server.address))?;
        println!("{page}: {accessibility:.0}, {performance:.0}");
        if accessibility < ACCESSIBILITY || performance < PERFORMANCE {
            short.push(page);
        }
    }
    if short.is_empty() { Ok(()) } else { Err(format!("too low: {}", short.join(", ")).into()) }
}

/// Where the program is, after it was installed.
fn installed() -> Result<PathBuf> {
    let folder = workspace::target().join("lighthouse");
    std::fs::create_dir_all(&folder)?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"])
        .arg(&folder)
        .arg(PACKAGE);
    tools::run(&mut npm)?;
    Ok(folder.join("node_modules").join(".bin").join("lighthouse"))
}

fn marks(program: &Path, address: &str) -> Result<[f64; 2]> {
    let mut command = Command::new(program);
    command.args([address, "--quiet", "--only-categories=accessibility,performance", "--output=json"]);
    command.arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu");
    if std::env::var_os("CHROME_PATH").is_none() {
        command.env("CHROME_PATH", "/usr/bin/chromium");
    }
    let output = command.output()?;
    if !output.status.success() {
        return Err(format!("{address}: {}", String::from_utf8_lossy(&output.stderr).trim()).into());
    }
    let report: Value = serde_json::from_slice(&output.stdout)?;
    let mark = |category: &str| {
        let score = report.pointer(&format!("/categories/{category}/score")).and_then(Value::as_f64);
        score.map(|score| score * 100.0).ok_or_else(|| format!("{address}: no mark for {category}"))
    };
    Ok([mark("accessibility")?, mark("performance")?])
}

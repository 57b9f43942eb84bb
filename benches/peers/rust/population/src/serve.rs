//! The commands that every peer understands.

mod counts;
mod single;

use crate::{Outcome, Peer, Result, usual};
use std::path::Path;
use std::process::ExitCode;

/// What is measured of one peer.
pub struct Variant {
    once: fn() -> Result<Outcome>,
    single: fn() -> Result<()>,
    counts: fn(&Path, usize) -> Result<()>,
}

impl Variant {
    /// The measures of this peer.
    pub const fn of<P: Peer>() -> Self {
        Self { once: once::<P>, single: single::measure::<P>, counts: counts::measure::<P> }
    }
}

/// Carries out the command that the program was given:
///
/// * `once FOLDER` loads the rules, decides one case and prints the outcome; its start is timed from outside;
/// * `single FOLDER` measures one decision, in nanoseconds;
/// * `counts FOLDER CORES` measures counting rows, in millions a second, and prints the counts.
///
/// The folder is the population's; here only `counts` reads it. The first variant alone answers `once`. Measures are lines of JSON; a wrong outcome is an error.
pub fn serve(variants: &[Variant]) -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match obey(variants, &arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn obey(variants: &[Variant], arguments: &[&str]) -> Result<()> {
    match arguments {
        ["once", _folder] => {
            for variant in variants.iter().take(1) {
                println!("{}", (variant.once)()?.word());
            }
            Ok(())
        }
        ["single", _folder] => variants.iter().try_for_each(|variant| (variant.single)()),
        ["counts", folder, cores] => {
            let cores = cores.parse()?;
            variants.iter().try_for_each(|variant| (variant.counts)(Path::new(folder), cores))
        }
        _ => Err("usage: once FOLDER | single FOLDER | counts FOLDER CORES".into()),
    }
}

fn once<P: Peer>() -> Result<Outcome> {
    let mut peer = P::load()?;
    let request = peer.request(&usual().case())?;
    peer.decide(&request)
}

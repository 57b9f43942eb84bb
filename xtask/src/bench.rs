//! What is measured, and not tested: a machine that is busy with something else must fail no test.

use crate::{Result, load, peers, steps, yol};

/// What is measured.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only this; all where it is not given
    #[arg(conflicts_with = "peers")]
    what: Option<What>,
    /// How many briefs are asked for
    #[arg(long, default_value_t = 1_000_000)]
    briefs: usize,
    /// How much harm is tried meanwhile
    #[command(flatten)]
    hostile: load::HostileOptions,
    /// Set Yol beside other programs instead, on the same decision
    #[arg(long)]
    peers: bool,
    /// How long that takes
    #[command(flatten)]
    beside: peers::Options,
}

/// A thing to measure.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum What {
    /// The benches of the workspace
    Engine,
    /// Briefs a second by the server
    Serve,
    /// The server among those who mean it harm
    Hostile,
    /// The marks that Lighthouse gives the pages; needs Node and Chromium
    Lighthouse,
}

/// Measures, and prints what was found.
pub(crate) fn run(options: &Options) -> Result<()> {
    if options.peers {
        return peers::run(&options.beside);
    }
    let wanted = |what| options.what.is_none_or(|only| only == what);
    if wanted(What::Engine) {
        steps::run(&steps::bench())?;
    }
    if wanted(What::Serve) {
        load::briefs(&yol::as_released()?, options.briefs)?;
    }
    if wanted(What::Lighthouse) {
        load::lighthouse(&yol::as_released()?)?;
    }
    if wanted(What::Hostile) {
        load::hostile(&yol::as_released()?, options.hostile)?;
    }
    Ok(())
}

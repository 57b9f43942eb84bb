//! `yol serve`

use crate::arguments::Serve;
use crate::outcome::{Answer, BadInput};
use guide::Speech;
use server::{Limits, Secret, Server, Settings, TlsFiles};
use std::path::Path;
use std::sync::Arc;
use surroundings::{clock, read, rulebook, terminal};

/// How many requests may come at once after a pause, for each that may come a second.
const BURST: u32 = 4;

pub(crate) fn run(speech: Speech, arguments: &Serve) -> Result<Answer, BadInput> {
    let settings = settings(arguments)?;
    let engine = Arc::new(rulebook::load_owned(arguments.rulebook.folder.as_deref())?);
    let scheme = if settings.tls.is_some() { "https" } else { "http" };
    let base = settings.base_path.clone();
    let server = Server::bind(settings, engine, clock::every_day()).map_err(|error| said(&error))?;
    let address = format!("{scheme}://{}{}/", server.local_address(), base.as_str());
    if arguments.check {
        return Ok(Answer::new(format!("{}\n", speech.command_serve_could(address))));
    }
    let listening = speech.command_serve_listening(address);
    let _somebody_reads = terminal::write(&format!("{listening}\n")).map_err(BadInput::Write)?;
    // What a mistake in the program would print could hold what somebody answered. Only that connection ends.
    std::panic::set_hook(Box::new(|_| {}));
    server.run_until_signal().map_err(|error| said(&error))?;
    Ok(Answer::new(String::new()))
}

fn settings(arguments: &Serve) -> Result<Settings, BadInput> {
    let rate = u32::from(arguments.rate);
    let burst = rate.saturating_mul(BURST);
    Ok(Settings {
        bind: arguments.bind,
        base_path: arguments.base_path.clone(),
        tls: tls(arguments)?,
        behind_tls: arguments.behind_tls,
        trust_forwarded: arguments.trust_forwarded,
        secret: arguments.key_file.as_deref().map(secret).transpose()?,
        script: !arguments.no_script,
        padding: !arguments.lite,
        onion: arguments.onion_location.clone(),
        limits: Limits { rate, burst, ..Limits::default() },
    })
}

fn tls(arguments: &Serve) -> Result<Option<TlsFiles>, BadInput> {
    let (Some(certificates), Some(key)) = (&arguments.tls_cert, &arguments.tls_key) else {
        return Ok(None);
    };
    Ok(Some(TlsFiles { certificates: read::bytes(certificates)?, key: read::bytes(key)?.into() }))
}

fn secret(path: &Path) -> Result<Secret, BadInput> {
    Secret::new(read::bytes(path)?).map_err(|error| said(&format!("`{}`: {error}", path.display())))
}

fn said(error: &impl ToString) -> BadInput {
    BadInput::Said(error.to_string())
}

//! The parts of a cluster, each a process that runs until it is stopped.

use super::arguments::{Executor, Part, Scheduler};
use super::{Refused, laws};
use engine::Engine;
use guide::Speech;
use impact::{ExecutorSettings, Problem, run_executor, run_scheduler};
use std::path::PathBuf;
use std::sync::Arc;
use surroundings::terminal;

/// Runs a part of a cluster until it is stopped.
pub(crate) fn run(speech: Speech, part: Part) -> Result<String, Refused> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Refused::said(speech, &error.to_string()))?;
    let ended = match part {
        Part::Scheduler(arguments) => {
            let engines = engines(speech, &arguments.rulebooks)?;
            runtime.block_on(scheduler(speech, &arguments, engines))
        }
        Part::Executor(arguments) => {
            let engines = engines(speech, &arguments.rulebooks)?;
            runtime.block_on(executor(arguments, engines))
        }
    };
    runtime.shutdown_background();
    ended.map(|()| String::new()).map_err(|problem| Refused::problems(speech, &[problem]))
}

/// The built-in rulebook, and those in folders: what a question may mean.
fn engines(speech: Speech, folders: &[PathBuf]) -> Result<Vec<Arc<Engine>>, Refused> {
    let folders = std::iter::once(None).chain(folders.iter().map(|folder| Some(folder.as_path())));
    folders.map(|folder| laws::load(speech, folder).map(Arc::new)).collect()
}

async fn scheduler(speech: Speech, arguments: &Scheduler, engines: Vec<Arc<Engine>>) -> Result<(), Problem> {
    let no_listener = |error: std::io::Error| Problem::Carrier(format!("{}: {error}", arguments.bind));
    let listener = tokio::net::TcpListener::bind(arguments.bind).await.map_err(no_listener)?;
    let address = listener.local_addr().map_err(no_listener)?;
    terminal::write_notes(&format!("{}\n", speech.impact_listening(address)));
    tokio::select! {
        ended = run_scheduler(listener, engines) => ended,
        _stopped = tokio::signal::ctrl_c() => Ok(()),
    }
}

async fn executor(arguments: Executor, engines: Vec<Arc<Engine>>) -> Result<(), Problem> {
    let no_port =
        || Problem::NoScheduler { address: arguments.scheduler.clone(), reason: "HOST:PORT".to_owned() };
    let (host, port) = arguments.scheduler.rsplit_once(':').ok_or_else(no_port)?;
    let settings = ExecutorSettings {
        scheduler_host: host.to_owned(),
        scheduler_port: port.parse().map_err(|_| no_port())?,
        bind: arguments.bind,
        work: arguments.work.clone(),
        threads: arguments.cores,
    };
    run_executor(settings, engines).await
}

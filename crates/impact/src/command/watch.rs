//! How far the counting is, on a terminal only, and stopping it.

use guide::Speech;
use impact::Progress;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal as _;
use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;

/// How often the line is drawn anew.
const BETWEEN: Duration = Duration::from_millis(200);

/// Stops the process on Ctrl-C, as long as this is kept. Nothing is half-written then, since nothing has been written yet.
pub(crate) struct Stoppable(JoinHandle<()>);

impl Stoppable {
    /// From here on.
    ///
    /// # Errors
    /// The system does not tell of Ctrl-C.
    pub(crate) fn new(speech: Speech, runtime: &Runtime) -> std::io::Result<Self> {
        let _within = runtime.enter();
        let stop = interrupted()?;
        Ok(Self(runtime.spawn(async move {
            stop.await;
            super::stop(speech);
        })))
    }
}

impl Drop for Stoppable {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Ends when Ctrl-C is pressed; it is waited for from the moment of the call.
#[cfg(unix)]
fn interrupted() -> std::io::Result<impl Future<Output = ()> + Send + 'static> {
    let mut signal = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::interrupt())?;
    Ok(async move {
        signal.recv().await;
    })
}

#[cfg(not(unix))]
fn interrupted() -> std::io::Result<impl Future<Output = ()> + Send + 'static> {
    Ok(async {
        let _told = tokio::signal::ctrl_c().await;
    })
}

/// Waits for the counting, and shows on the way rows, rows a second and the time left.
pub(crate) async fn watched<T>(
    speech: Speech,
    rows: u64,
    progress: &Progress,
    counting: impl Future<Output = T>,
) -> T {
    let bar = bar(speech, rows);
    let mut counting = std::pin::pin!(counting);
    let result = loop {
        tokio::select! {
            biased;
            result = &mut counting => break result,
            () = tokio::time::sleep(BETWEEN) => bar.set_position(progress.rows()),
        }
    };
    bar.finish_and_clear();
    result
}

fn bar(speech: Speech, rows: u64) -> ProgressBar {
    let target = if std::io::stderr().is_terminal() {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    };
    let bar = ProgressBar::with_draw_target(Some(rows), target);
    let line = speech.impact_progress("{human_pos}", "{human_len}", "{per_sec}", "{eta}");
    if let Ok(style) = ProgressStyle::with_template(&format!("{{bar:30}} {line}")) {
        bar.set_style(style);
    }
    bar
}

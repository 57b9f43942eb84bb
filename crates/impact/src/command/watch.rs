//! How far the counting is, on a terminal only, and stopping it.

use guide::Speech;
use impact::{Problem, Progress};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal as _;
use std::time::Duration;

/// How often the line is drawn anew.
const BETWEEN: Duration = Duration::from_millis(200);

/// Waits for the counting, and shows on the way rows, rows a second and the time left. Ctrl-C stops it.
///
/// # Errors
/// As the counting, or that it was stopped.
pub(crate) async fn watched<T>(
    speech: Speech,
    rows: u64,
    progress: &Progress,
    counting: impl Future<Output = Result<T, Vec<Problem>>>,
) -> Result<T, Vec<Problem>> {
    let bar = bar(speech, rows);
    let shown = async {
        loop {
            tokio::time::sleep(BETWEEN).await;
            bar.set_position(progress.rows());
        }
    };
    let result = tokio::select! {
        biased;
        stopped = tokio::signal::ctrl_c() => match stopped {
            Ok(()) => Err(vec![Problem::Stopped]),
            Err(error) => Err(vec![Problem::Carrier(error.to_string())]),
        },
        result = counting => result,
        () = shown => Err(vec![Problem::Stopped]),
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

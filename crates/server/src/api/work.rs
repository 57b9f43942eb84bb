//! How much is worked out at the same time.
//!
//! Each answer is bounded by the size of the law, not by the request. What must be bounded besides is how many are
//! worked out at once, so that the guide's own pages stay quick.

use super::problem::Problem;
use std::num::NonZero;
use std::sync::Arc;
use std::thread::available_parallelism;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

/// How long a request waits for its turn.
const PATIENCE: Duration = Duration::from_secs(5);

/// The places at which answers are worked out.
pub(super) struct Work {
    places: Arc<Semaphore>,
}

impl Work {
    /// As many places as there are processors.
    pub(super) fn new() -> Self {
        Self { places: Arc::new(Semaphore::new(available_parallelism().map_or(1, NonZero::get))) }
    }

    /// Works something out, as soon as there is a place for it. The place stays taken until the work is done, whether or
    /// not anybody still waits for it.
    pub(super) async fn out<T: Send + 'static>(
        &self,
        task: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Problem> {
        let Ok(Ok(place)) = timeout(PATIENCE, Arc::clone(&self.places).acquire_owned()).await else {
            return Err(Problem::busy());
        };
        let task = move || {
            let worked_out = task();
            drop(place);
            worked_out
        };
        spawn_blocking(task).await.map_err(|_| Problem::broken())
    }
}

//! How far the counting is.

use datafusion::physical_plan::ExecutionPlan;
use std::sync::{Arc, Mutex};

/// Watches a plan while it runs. Whoever shows progress asks it from time to time.
///
/// ```
/// assert_eq!(impact::Progress::default().rows(), 0);
/// ```
#[derive(Clone, Default)]
pub struct Progress(Arc<Mutex<Watched>>);

#[derive(Default)]
struct Watched {
    plan: Option<Arc<dyn ExecutionPlan>>,
    rows: u64,
}

impl Progress {
    pub(crate) fn watch(&self, plan: &Arc<dyn ExecutionPlan>) {
        if let Ok(mut watched) = self.0.lock() {
            watched.plan = Some(Arc::clone(plan));
        }
    }

    pub(crate) fn finish(&self) {
        let rows = self.rows();
        if let Ok(mut watched) = self.0.lock() {
            *watched = Watched { plan: None, rows };
        }
    }

    /// How many rows have been read so far.
    #[must_use]
    pub fn rows(&self) -> u64 {
        let Ok(watched) = self.0.lock() else { return 0 };
        let read = watched.plan.as_ref().map(read);
        read.map_or(watched.rows, |rows| u64::try_from(rows).unwrap_or(u64::MAX))
    }
}

/// The rows that have come out of the leaves of a plan.
fn read(plan: &Arc<dyn ExecutionPlan>) -> usize {
    let children = plan.children();
    if children.is_empty() {
        return plan.metrics().and_then(|metrics| metrics.output_rows()).unwrap_or(0);
    }
    children.into_iter().map(read).fold(0, usize::saturating_add)
}

//! What every request needs: the law, the day, and what was set at the start.

use crate::settings::Settings;
use engine::Engine;
use language::Date;
use std::sync::Arc;

/// Shared by all requests of one server.
pub(crate) struct Shared {
    pub(crate) engine: Arc<Engine>,
    /// The clock. It tells no more than the day.
    today: Box<dyn Fn() -> Date + Send + Sync>,
    pub(crate) settings: Settings,
}

impl Shared {
    pub(crate) fn new(
        settings: Settings,
        engine: Arc<Engine>,
        today: impl Fn() -> Date + Send + Sync + 'static,
    ) -> Self {
        Self { engine, today: Box::new(today), settings }
    }

    /// The law's day.
    pub(crate) fn today(&self) -> Date {
        (self.today)()
    }
}

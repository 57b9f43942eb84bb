//! What every request needs: the law, the day, what was set at the start, and what seals and counts.

use crate::headers::Headers;
use crate::languages::Languages;
use crate::limits::Limiter;
use crate::reference::Kept;
use crate::seal::{NoRandomness, Sealing};
use crate::settings::Settings;
use engine::Engine;
use guide::html::Frame;
use guide::{Locale, Speech};
use language::Date;
use std::sync::Arc;

/// Shared by all requests of one server.
pub(crate) struct Shared {
    pub(crate) languages: Languages,
    /// The clock. It tells no more than the day.
    today: Box<dyn Fn() -> Date + Send + Sync>,
    pub(crate) settings: Settings,
    pub(crate) sealing: Sealing,
    pub(crate) limiter: Limiter,
    pub(crate) headers: Headers,
    pub(crate) kept: Kept,
}

impl Shared {
    pub(crate) fn new(
        settings: Settings,
        engine: Arc<Engine>,
        today: impl Fn() -> Date + Send + Sync + 'static,
    ) -> Result<Self, NoRandomness> {
        Ok(Self {
            languages: Languages::new(engine),
            today: Box::new(today),
            sealing: Sealing::new(settings.secret.as_ref())?,
            limiter: Limiter::new(&settings.limits)?,
            headers: Headers::new(&settings),
            kept: Kept::default(),
            settings,
        })
    }

    /// The law's day.
    pub(crate) fn today(&self) -> Date {
        (self.today)()
    }

    /// The law in the language that it is written in. What the rulebook decides and names is the same in all.
    pub(crate) fn engine(&self) -> &Engine {
        self.languages.engine(Locale::En)
    }

    /// What is around the text of a page.
    pub(crate) fn frame(&self, speech: Speech) -> Frame {
        let settings = &self.settings;
        let engine = self.languages.engine(speech.locale);
        Frame::new(speech, engine, self.today(), settings.base_path.as_str(), settings.script)
    }

    /// Forgets what its time is over for. Where the system gives no random bytes, old keys are forgotten and the next
    /// request is refused.
    pub(crate) fn forget(&self) {
        let _refused_later = self.sealing.forget_old_keys();
        let _refused_later = self.limiter.forget_old_addresses();
        self.kept.forget_all_but(self.today());
    }
}

//! What every request needs: the law, the day, what was set at the start, and what seals and counts.

use crate::deflate::Heads;
use crate::headers::Headers;
use crate::languages::Languages;
use crate::limits::Limiter;
use crate::reference::Kept;
use crate::seal::{NoRandomness, Sealing};
use crate::settings::Settings;
use engine::Engine;
use guide::html::{self, Frame};
use guide::visit::Visit;
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
    /// The heads of the pages of visits, one for each language.
    pub(crate) heads: Heads,
}

impl Shared {
    pub(crate) fn new(
        settings: Settings,
        engine: Arc<Engine>,
        today: impl Fn() -> Date + Send + Sync + 'static,
    ) -> Result<Self, NoRandomness> {
        let mut shared = Self {
            languages: Languages::new(engine),
            today: Box::new(today),
            sealing: Sealing::new(settings.secret.as_ref())?,
            limiter: Limiter::new(&settings.limits)?,
            headers: Headers::new(&settings),
            kept: Kept::default(),
            heads: Heads::default(),
            settings,
        };
        shared.heads = Heads::of(Locale::ALL.into_iter().map(|locale| shared.first_page(locale)));
        Ok(shared)
    }

    /// The first page of a visit in a language, without what a visitor would send from it.
    fn first_page(&self, locale: Locale) -> String {
        let visit = Visit::start(locale);
        let page = visit.page(self.languages.engine(locale), self.today());
        html::visit_page(&page, &self.frame(visit.speech()), "", &mut |_| String::new())
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

#[cfg(test)]
mod tests {
    use super::*;
    use guide::Voice;
    use guide::visit::{Press, VisitPage};

    #[test]
    fn in_every_language_a_brief_begins_as_the_first_page_does() {
        let (engine, today) = (Arc::new(bundle::engine().unwrap()), || Date::constant(2026, 2, 1));
        let shared = Shared::new(Settings::default(), Arc::clone(&engine), today).unwrap();
        let journey = engine.rulebook().journeys.keys().next().unwrap();
        for locale in Locale::ALL {
            let begun = [Press::Voice(Voice::You), Press::Journey(journey), Press::Continue];
            let visit = Visit::start(locale).press(&engine, today(), &begun);
            let visit = visit.press(&engine, today(), &[Press::Brief]);
            let page = visit.page(&engine, today());
            assert!(matches!(page, VisitPage::Brief(_)), "{page:?}");
            let page = html::visit_page(&page, &shared.frame(visit.speech()), "", &mut |_| String::new());
            assert!(shared.heads.starts(&page), "{locale:?}");
        }
    }
}

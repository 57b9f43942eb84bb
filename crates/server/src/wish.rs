//! What a request tells of the response that it wants: its language, and how it is packed.

use crate::accept::takes_gzip;
use crate::languages::to_you;
use axum::body::Body;
use axum::extract::FromRequestParts;
use axum::http::header::{ACCEPT_ENCODING, ACCEPT_LANGUAGE, VARY};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Response};
use guide::{Locale, Speech};
use std::convert::Infallible;

/// What a request tells of the response that it wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wish {
    /// The language.
    pub(crate) locale: Locale,
    /// Whether the language is what the browser prefers, and not one that the address or the visit names.
    pub(crate) negotiated: bool,
    /// Whether it may be compressed.
    pub(crate) gzip: bool,
}

impl Wish {
    /// The wish of a request to a path, as it stands below the base path.
    pub(crate) fn new(path: &str, headers: &HeaderMap) -> Self {
        let named = locale_of(path);
        Self {
            locale: named.or_else(|| preferred(headers)).unwrap_or_default(),
            negotiated: named.is_none(),
            gzip: headers.get_all(ACCEPT_ENCODING).iter().any(|value| takes_gzip(value.as_bytes())),
        }
    }

    /// The same wish in the language of a visit.
    pub(crate) fn in_language_of(self, speech: Speech) -> Self {
        Self { locale: speech.locale, negotiated: false, ..self }
    }

    /// How the visitor is spoken to where nothing is known of them.
    pub(crate) fn speech(self) -> Speech {
        to_you(self.locale)
    }

    /// Says in the response whether another browser would get another language.
    pub(crate) fn mark(self, mut response: Response<Body>) -> Response<Body> {
        if self.negotiated {
            response.headers_mut().insert(VARY, HeaderValue::from_static("Accept-Language"));
        }
        response
    }
}

impl<S: Sync> FromRequestParts<S> for Wish {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::new(parts.uri.path(), &parts.headers))
    }
}

/// The language that a path begins with: `/ru/law`.
fn locale_of(path: &str) -> Option<Locale> {
    let word = first_word(path)?;
    Locale::ALL.into_iter().find(|locale| locale.code() == word)
}

fn first_word(path: &str) -> Option<&str> {
    path.strip_prefix('/')?.split('/').next()
}

fn preferred(headers: &HeaderMap) -> Option<Locale> {
    headers.get(ACCEPT_LANGUAGE)?.to_str().ok().and_then(Locale::from_accepted)
}

/// Where a path leads that names a language in other letters, or nothing below it: `/RU/law` to `/ru/law`, and `/ru` to
/// `/ru/`.
pub(crate) fn mended(path: &str) -> Option<String> {
    let word = first_word(path)?;
    let rest = path.strip_prefix('/')?.strip_prefix(word)?;
    let rest = if rest.is_empty() { "/" } else { rest };
    let mended = format!("/{}{rest}", Locale::from_code(word)?.code());
    (mended != path).then_some(mended)
}

#[cfg(test)]
mod tests {
    use super::{Wish, mended};
    use axum::http::HeaderMap;
    use guide::Locale;

    #[test]
    fn the_address_counts_before_the_browser() {
        let wish = |path: &str, header: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("accept-language", header.parse().unwrap());
            let wish = Wish::new(path, &headers);
            (wish.locale, wish.negotiated)
        };
        assert_eq!(wish("/law", "uz-Cyrl-UZ, ru;q=0.8"), (Locale::UzCyrl, true));
        assert_eq!(wish("/ru/law", "kk"), (Locale::Ru, false));
        assert_eq!(wish("/uz-Cyrl/", "kk"), (Locale::UzCyrl, false));
        assert_eq!(wish("/law", "de"), (Locale::En, true));
        assert_eq!(wish("/RU/law", "kk"), (Locale::Kk, true), "only the exact code is an address");
        assert_eq!(Wish::new("/", &HeaderMap::new()).locale, Locale::En);
    }

    #[test]
    fn codes_in_other_letters_lead_to_the_one_address() {
        assert_eq!(mended("/ru").as_deref(), Some("/ru/"));
        assert_eq!(mended("/UZ-cyrl/law/3").as_deref(), Some("/uz-Cyrl/law/3"));
        assert_eq!(mended("/uz_cyrl").as_deref(), Some("/uz-Cyrl/"));
        for right in ["/ru/", "/ru/law", "/law", "/", "//ru", "/rus", ""] {
            assert_eq!(mended(right), None, "{right}");
        }
    }
}

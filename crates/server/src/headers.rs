//! The headers that every response has, whatever it is.

use crate::settings::Settings;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, ETAG, LAST_MODIFIED, REFERRER_POLICY, SERVER, SET_COOKIE,
    STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS, X_DNS_PREFETCH_CONTROL,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use base64ct::{Base64, Encoding as _};
use guide::html::{SCRIPT, STYLE};
use sha2::{Digest as _, Sha256};

/// What a page may not use: all that browsers know to deny.
const DENIED: [&str; 32] = [
    "accelerometer",
    "ambient-light-sensor",
    "attribution-reporting",
    "autoplay",
    "bluetooth",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "clipboard-write",
    "compute-pressure",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "keyboard-map",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "web-share",
    "xr-spatial-tracking",
];
/// Two years, in seconds.
const BY_TLS_ONLY: HeaderValue = HeaderValue::from_static("max-age=63072000");

/// The headers of every response, made once.
pub(crate) struct Headers(Vec<(HeaderName, HeaderValue)>);

impl Headers {
    pub(crate) fn new(settings: &Settings) -> Self {
        let fixed = |name: &'static str| HeaderName::from_static(name);
        let mut headers = vec![
            (CONTENT_SECURITY_POLICY, written(&policy(STYLE, settings.script.then_some(SCRIPT)))),
            (CACHE_CONTROL, HeaderValue::from_static("no-store")),
            (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
            (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
            (fixed("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
            (fixed("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
            (fixed("permissions-policy"), written(&format!("{}=()", DENIED.join("=(), ")))),
            (X_DNS_PREFETCH_CONTROL, HeaderValue::from_static("off")),
        ];
        if settings.comes_by_tls() {
            headers.push((STRICT_TRANSPORT_SECURITY, BY_TLS_ONLY));
        }
        Self(headers)
    }

    /// Sets them, and takes away what would tell visits or versions apart.
    pub(crate) fn set(&self, headers: &mut HeaderMap) {
        for name in [SERVER, ETAG, LAST_MODIFIED, SET_COOKIE] {
            headers.remove(name);
        }
        for (name, value) in &self.0 {
            headers.insert(name, value.clone());
        }
    }
}

/// Nothing may be loaded; one style sheet and perhaps one script count, known by their hash; forms lead here only.
fn policy(style: &str, script: Option<&str>) -> String {
    let script = script.map(|script| format!("script-src '{}'; ", hash(script))).unwrap_or_default();
    format!(
        "default-src 'none'; {script}style-src '{}'; img-src data:; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'",
        hash(style)
    )
}

fn hash(text: &str) -> String {
    format!("sha256-{}", Base64::encode_string(&Sha256::digest(text)))
}

/// A header of letters that we wrote; all of them can stand in one.
fn written(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static(""))
}

#[cfg(test)]
mod tests {
    use super::policy;

    #[test]
    fn a_script_counts_only_where_there_is_one() {
        // The hash of nothing, as `openssl dgst -sha256 -binary | base64` gives it.
        let nothing = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
        let with = policy("", Some(""));
        assert!(
            with.starts_with(&format!("default-src 'none'; script-src {nothing}; style-src {nothing}; "))
        );
        assert!(!policy("", None).contains("script-src"));
    }
}

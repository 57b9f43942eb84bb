//! What can be set before a server starts.

use guide::Speech;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;
use zeroize::Zeroizing;

/// The shortest secret that is taken for sealing, in bytes.
const SHORTEST_SECRET: usize = 32;
/// The longest path before the routes.
const LONGEST_BASE: usize = 128;
/// The longest address of an onion service.
const LONGEST_ADDRESS: usize = 256;

/// What can be set before a server starts.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where to listen.
    pub bind: SocketAddr,
    /// The path before all routes.
    pub base_path: BasePath,
    /// Certificate and key, to speak TLS itself.
    pub tls: Option<TlsFiles>,
    /// Whether a proxy in front speaks TLS. Browsers are then told to come by TLS only.
    pub behind_tls: bool,
    /// Whether the address of a visitor is the last one in `X-Forwarded-For`, which a proxy in front wrote.
    pub trust_forwarded: bool,
    /// The secret that several copies share. Without it each start makes a key of its own, in memory only.
    pub secret: Option<Secret>,
    /// Whether pages carry the small script.
    pub script: bool,
    /// Whether pages are padded to one size.
    pub padding: bool,
    /// The address of the same guide as an onion service.
    pub onion: Option<WebAddress>,
    /// How much is taken.
    pub limits: Limits,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            bind: SocketAddr::from((Ipv4Addr::LOCALHOST, 8821)),
            base_path: BasePath::default(),
            tls: None,
            behind_tls: false,
            trust_forwarded: false,
            secret: None,
            script: true,
            padding: true,
            onion: None,
            limits: Limits::default(),
        }
    }
}

impl Settings {
    /// Whether visitors come by TLS.
    pub(crate) fn comes_by_tls(&self) -> bool {
        self.tls.is_some() || self.behind_tls
    }
}

/// How much is taken before a request or a connection is refused.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Bytes of a body.
    pub body: usize,
    /// Bytes of a request's head. At least 8 KiB.
    pub head: usize,
    /// How long a head may take, from its first byte to its last.
    pub head_time: Duration,
    /// How long a body may take.
    pub body_time: Duration,
    /// How long a connection may wait for its next request.
    pub idle_time: Duration,
    /// How long a response may stand still because its reader does not read.
    pub stall_time: Duration,
    /// How long the reading of a response may take in all.
    pub response_time: Duration,
    /// How long running requests may take to finish when the server stops.
    pub stop_time: Duration,
    /// Open connections.
    pub connections: usize,
    /// Open connections of one address.
    pub connections_of_one: u32,
    /// Requests that are answered at a time.
    pub requests: usize,
    /// Requests and connections a second of one address, in the long run. 0: as many as come.
    pub rate: u32,
    /// How many may come at once after a pause.
    pub burst: u32,
    /// How many addresses are counted at a time.
    pub addresses: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body: 8 * 1024,
            head: 16 * 1024,
            head_time: Duration::from_secs(5),
            body_time: Duration::from_secs(5),
            idle_time: Duration::from_secs(60),
            stall_time: Duration::from_secs(10),
            response_time: Duration::from_secs(120),
            stop_time: Duration::from_secs(10),
            connections: 4096,
            connections_of_one: 256,
            requests: 512,
            rate: 50,
            burst: 200,
            addresses: 65_536,
        }
    }
}

/// A certificate chain and its key, both as PEM text.
#[derive(Clone)]
pub struct TlsFiles {
    /// The chain, the server's own certificate first.
    pub certificates: Vec<u8>,
    /// The key.
    pub key: Zeroizing<Vec<u8>>,
}

impl fmt::Debug for TlsFiles {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("TlsFiles").finish_non_exhaustive()
    }
}

/// A secret that several copies share, so that each can open what another sealed.
#[derive(Clone)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// A secret of these bytes.
    ///
    /// # Errors
    /// There are fewer than 32.
    pub fn new(bytes: Vec<u8>) -> Result<Self, SettingsError> {
        let bytes = Zeroizing::new(bytes);
        if bytes.len() < SHORTEST_SECRET {
            return Err(SettingsError::ShortSecret { length: bytes.len() });
        }
        Ok(Self(bytes))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Secret").finish_non_exhaustive()
    }
}

/// A path before all routes: empty, or `/` and words with `/` between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BasePath(String);

impl BasePath {
    /// The path as it stands before each route: `""` or `"/prefix"`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path that is left below this one, if there is one.
    pub(crate) fn strip<'p>(&self, path: &'p str) -> Option<&'p str> {
        match path.strip_prefix(&self.0)? {
            "" => Some("/"),
            rest if rest.starts_with('/') => Some(rest),
            _ => None,
        }
    }
}

impl std::str::FromStr for BasePath {
    type Err = SettingsError;

    fn from_str(text: &str) -> Result<Self, SettingsError> {
        let path = text.trim_end_matches('/');
        let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-._~".contains(letter);
        let is_good = path.strip_prefix('/').is_some_and(|rest| {
            path.len() <= LONGEST_BASE
                && rest.split('/').all(|word| {
                    !word.is_empty()
                        && !word.chars().all(|letter| letter == '.')
                        && word.chars().all(is_plain)
                })
        });
        if path.is_empty() || is_good {
            Ok(Self(path.to_owned()))
        } else {
            Err(SettingsError::BasePath { path: text.to_owned() })
        }
    }
}

/// An address in the web that can stand in a header: `http://` or `https://`, then a host and perhaps a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress(String);

impl WebAddress {
    /// The address as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for WebAddress {
    type Err = SettingsError;

    fn from_str(text: &str) -> Result<Self, SettingsError> {
        let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let is_plain = |letter: char| letter.is_ascii_graphic() && !"\"'<>\\".contains(letter);
        if host.is_some_and(|host| {
            text.len() <= LONGEST_ADDRESS && host.starts_with(|letter: char| letter.is_ascii_alphanumeric())
        }) && text.chars().all(is_plain)
        {
            Ok(Self(text.to_owned()))
        } else {
            Err(SettingsError::WebAddress { address: text.to_owned() })
        }
    }
}

/// Why a setting is refused.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// The secret is short.
    ShortSecret {
        /// How many bytes it has.
        length: usize,
    },
    /// The path cannot stand before routes.
    BasePath {
        /// What was given.
        path: String,
    },
    /// The address is none.
    WebAddress {
        /// What was given.
        address: String,
    },
}

impl SettingsError {
    /// What is wrong, in words.
    #[must_use]
    pub fn said(&self, speech: Speech) -> String {
        match self {
            Self::ShortSecret { length } => {
                let length = u64::try_from(*length).unwrap_or(u64::MAX);
                speech.server_start_secret(length, SHORTEST_SECRET)
            }
            Self::BasePath { path } => speech.server_start_base_path(path),
            Self::WebAddress { address } => speech.server_start_address(address),
        }
    }
}

impl fmt::Display for SettingsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.said(Speech::default()))
    }
}

#[cfg(test)]
mod tests {
    use super::{BasePath, Secret, WebAddress};

    #[test]
    fn base_paths_are_words_after_slashes() {
        for (given, kept) in [("", ""), ("/", ""), ("/guide", "/guide"), ("/a/b-c/", "/a/b-c")] {
            assert_eq!(given.parse::<BasePath>().unwrap().as_str(), kept);
        }
        for bad in ["guide", "//", "/a//b", "/a b", "/../x", "/ä", "/a?b", "/a\n", "/{x}"] {
            let bad_path = bad.parse::<BasePath>();
            assert!(bad_path.is_err() || bad == "//", "{bad}");
        }
        let base: BasePath = "/x".parse().unwrap();
        assert_eq!(base.strip("/x"), Some("/"));
        assert_eq!(base.strip("/x/g"), Some("/g"));
        assert_eq!(base.strip("/xy"), None);
        assert_eq!(base.strip("/g"), None);
        assert_eq!(BasePath::default().strip("/g"), Some("/g"));
    }

    #[test]
    fn addresses_cannot_break_a_header() {
        assert!("http://abc.onion".parse::<WebAddress>().is_ok());
        for bad in [
            "abc.onion",
            "http://",
            "https://a b",
            "http://a\r\nX: y",
            "javascript:alert(1)",
            "http://\u{e4}",
        ] {
            assert!(bad.parse::<WebAddress>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_secret_is_long_and_never_shown() {
        assert!(Secret::new(vec![7; 31]).is_err());
        let secret = Secret::new(b"not-to-be-shown-not-to-be-shown-".to_vec()).unwrap();
        assert!(!format!("{secret:?}").contains("not-to-be"));
    }
}

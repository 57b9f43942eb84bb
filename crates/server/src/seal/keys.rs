//! The keys that seal, and when they change.

use super::NoRandomness;
use crate::settings::Secret;
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305};
use hkdf::Hkdf;
use sha2::Sha256;
use std::sync::Arc;
use std::time::Duration;
use zeroize::Zeroizing;

/// How long one key seals.
pub(super) const PERIOD: Duration = Duration::from_secs(15 * 60);
/// Names what is derived from the secret, so that it can serve nothing else.
const NAME: &[u8] = b"yol sealing key 1, period ";
/// Bytes of a key.
const KEY: usize = 32;

/// A key with its cipher. The cipher wipes the key when the last page or request that holds it is done.
type Key = Arc<XChaCha20Poly1305>;

/// The keys of one period.
pub(super) struct Keys {
    source: Source,
    period: u64,
    current: Key,
    previous: Option<Key>,
    /// Copies whose clocks are a little ahead seal with it already.
    next: Option<Key>,
}

/// Where keys come from.
enum Source {
    /// Each is random, and nothing leads from one to another: what is forgotten cannot be found again.
    Random,
    /// Each is derived from what copies share.
    Shared(Box<Hkdf<Sha256>>),
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Keys").finish_non_exhaustive()
    }
}

impl Keys {
    pub(super) fn new(secret: Option<&Secret>, period: u64) -> Result<Self, NoRandomness> {
        let source = match secret {
            Some(secret) => Source::Shared(Box::new(Hkdf::new(None, secret.bytes()))),
            None => Source::Random,
        };
        let mut keys = Self { current: source.key(period)?, source, period, previous: None, next: None };
        keys.gather_neighbours()?;
        Ok(keys)
    }

    pub(super) fn are_of(&self, period: u64) -> bool {
        self.period == period
    }

    pub(super) fn current(&self) -> Key {
        Arc::clone(&self.current)
    }

    /// The keys that still open, the likeliest first.
    pub(super) fn accepted(&self) -> Vec<Key> {
        let neighbours = [&self.previous, &self.next].into_iter().flatten();
        std::iter::once(&self.current).chain(neighbours).map(Arc::clone).collect()
    }

    /// Goes on to another period.
    pub(super) fn change(&mut self, period: u64) -> Result<(), NoRandomness> {
        let is_random = matches!(self.source, Source::Random);
        // Two requests may look at the clock in one order and come here in the other. Random keys only go forward.
        if self.period == period || (is_random && period < self.period) {
            return Ok(());
        }
        let is_next = self.period.checked_add(1) == Some(period);
        self.previous = None;
        self.next = None;
        let fresh = self.source.key(period)?;
        let old = std::mem::replace(&mut self.current, fresh);
        self.previous = is_next.then_some(old);
        self.period = period;
        self.gather_neighbours()
    }

    fn gather_neighbours(&mut self) -> Result<(), NoRandomness> {
        if let Source::Shared(_) = self.source {
            let key = |period: Option<u64>| period.map(|period| self.source.key(period)).transpose();
            (self.previous, self.next) = (key(self.period.checked_sub(1))?, key(self.period.checked_add(1))?);
        }
        Ok(())
    }
}

impl Source {
    fn key(&self, period: u64) -> Result<Key, NoRandomness> {
        let mut bytes = Zeroizing::new([0; KEY]);
        match self {
            Self::Random => getrandom::fill(bytes.as_mut_slice()).map_err(|_| NoRandomness)?,
            // 32 bytes are never too many for it.
            Self::Shared(secret) => secret
                .expand(&[NAME, &period.to_be_bytes()].concat(), bytes.as_mut_slice())
                .map_err(|_| NoRandomness)?,
        }
        XChaCha20Poly1305::new_from_slice(bytes.as_slice()).map(Arc::new).map_err(|_| NoRandomness)
    }
}

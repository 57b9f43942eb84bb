//! Sealing: what a form carries is unreadable to whoever finds it on a phone or on the way.
//!
//! A token is a random nonce, the sealed bytes and their tag, as text of letters, digits, `-` and `_`. Tokens of one
//! kind all have one length. The nonce is random and not counted: a count would tell which button of a page it was.

mod keys;

use crate::settings::Secret;
use base64ct::{Base64UrlUnpadded, Encoding as _};
use chacha20poly1305::aead::AeadInOut as _;
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use guide::visit::{Press, Visit};
use keys::{Keys, PERIOD};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Instant, SystemTime, UNIX_EPOCH};
use zeroize::Zeroizing;

/// Bytes of a nonce.
const NONCE: usize = 24;
/// Bytes of a tag.
const TAG: usize = 16;
/// Nonces that are drawn at a time.
const DRAWN: usize = 32;
/// What is sealed cannot be taken for something else: each kind is authenticated by its name.
const STATE: &[u8] = b"yol state 1";
const PRESS: &[u8] = b"yol press 1";

/// The length of a sealed visit, in letters.
pub const STATE_LETTERS: usize = letters(Visit::BYTES);
/// The length of a sealed press, in letters.
pub const PRESS_LETTERS: usize = letters(Press::BYTES);

const fn letters(bytes: usize) -> usize {
    ((NONCE + bytes + TAG) * 4).div_ceil(3)
}

/// The system gives no random bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the system gives no random bytes")]
pub struct NoRandomness;

/// Seals and opens. Its keys live in memory and change every quarter of an hour; what is sealed can be opened until the
/// next change but one, which is at most half an hour.
#[derive(Debug)]
pub struct Sealing {
    clock: Clock,
    keys: RwLock<Keys>,
}

/// Copies that share a secret change their keys together, by the time of day. A key of one's own needs no time of day.
#[derive(Debug)]
enum Clock {
    OfDay,
    Since(Instant),
}

impl Clock {
    /// In which period we are.
    fn period(&self) -> u64 {
        let since = match self {
            Self::OfDay => SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default(),
            Self::Since(start) => start.elapsed(),
        };
        since.as_secs() / PERIOD.as_secs()
    }
}

impl Sealing {
    /// Sealing under keys that copies with the same secret agree on; or, without one, under random keys.
    ///
    /// # Errors
    /// [`NoRandomness`].
    pub fn new(secret: Option<&Secret>) -> Result<Self, NoRandomness> {
        let clock = if secret.is_some() { Clock::OfDay } else { Clock::Since(Instant::now()) };
        let keys = Keys::new(secret, clock.period())?;
        Ok(Self { clock, keys: RwLock::new(keys) })
    }

    /// Forgets keys whose time is over. Called now and then, so that a server without visitors forgets too.
    ///
    /// # Errors
    /// [`NoRandomness`]; the old keys are then forgotten all the same.
    pub fn forget_old_keys(&self) -> Result<(), NoRandomness> {
        self.change(self.clock.period())
    }

    /// Seals the tokens of one page.
    ///
    /// # Errors
    /// [`NoRandomness`].
    pub fn for_page(&self) -> Result<PageSeal, NoRandomness> {
        self.for_page_in(self.clock.period())
    }

    /// What opens the tokens of one request.
    ///
    /// # Errors
    /// [`NoRandomness`].
    pub fn opener(&self) -> Result<Opener, NoRandomness> {
        self.opener_in(self.clock.period())
    }

    fn for_page_in(&self, period: u64) -> Result<PageSeal, NoRandomness> {
        self.change(period)?;
        let key = self.keys.read().unwrap_or_else(PoisonError::into_inner).current();
        Ok(PageSeal { key, nonces: [0; NONCE * DRAWN], left: 0 })
    }

    fn opener_in(&self, period: u64) -> Result<Opener, NoRandomness> {
        self.change(period)?;
        let keys = self.keys.read().unwrap_or_else(PoisonError::into_inner).accepted();
        Ok(Opener { keys })
    }

    fn change(&self, period: u64) -> Result<(), NoRandomness> {
        if self.keys.read().unwrap_or_else(PoisonError::into_inner).are_of(period) {
            return Ok(());
        }
        self.keys.write().unwrap_or_else(PoisonError::into_inner).change(period)
    }
}

/// Seals the tokens of one page, all under one key.
pub struct PageSeal {
    key: Arc<XChaCha20Poly1305>,
    nonces: [u8; NONCE * DRAWN],
    left: usize,
}

impl PageSeal {
    /// A visit as a token.
    ///
    /// # Errors
    /// [`NoRandomness`].
    pub fn state(&mut self, visit: &Visit) -> Result<String, NoRandomness> {
        self.seal(&Zeroizing::new(visit.to_bytes()), STATE)
    }

    /// A press as a token.
    ///
    /// # Errors
    /// [`NoRandomness`].
    pub fn press(&mut self, press: Press) -> Result<String, NoRandomness> {
        self.seal(&Zeroizing::new(press.to_bytes()), PRESS)
    }

    fn seal<const LENGTH: usize>(
        &mut self,
        plain: &[u8; LENGTH],
        kind: &[u8],
    ) -> Result<String, NoRandomness> {
        let nonce = self.nonce()?;
        let mut token = Vec::with_capacity(NONCE + LENGTH + TAG);
        token.extend_from_slice(&nonce);
        token.extend_from_slice(plain);
        let sealed = token.get_mut(NONCE..).unwrap_or_default();
        // It fails only on texts of many gigabytes. An empty token opens nothing.
        let Ok(tag) = self.key.encrypt_inout_detached(&nonce, kind, sealed.into()) else {
            return Ok(String::new());
        };
        token.extend_from_slice(&tag);
        Ok(Base64UrlUnpadded::encode_string(&token))
    }

    /// A nonce that was never used: 192 random bits.
    fn nonce(&mut self) -> Result<XNonce, NoRandomness> {
        if self.left == 0 {
            getrandom::fill(&mut self.nonces).map_err(|_| NoRandomness)?;
            self.left = DRAWN;
        }
        self.left -= 1;
        let start = self.left * NONCE;
        let bytes = self.nonces.get(start..start + NONCE).unwrap_or_default();
        XNonce::try_from(bytes).map_err(|_| NoRandomness)
    }
}

/// Opens the tokens of one request.
pub struct Opener {
    keys: Vec<Arc<XChaCha20Poly1305>>,
}

impl Opener {
    /// The bytes of a sealed visit, where the token was sealed here and its time is not over.
    #[must_use]
    pub fn state(&self, token: &str) -> Option<Zeroizing<[u8; Visit::BYTES]>> {
        self.open(token, STATE)
    }

    /// The press that was sealed, where the token was sealed here and its time is not over.
    #[must_use]
    pub fn press(&self, token: &str) -> Option<Press> {
        let bytes: Zeroizing<[u8; Press::BYTES]> = self.open(token, PRESS)?;
        Press::from_bytes(bytes.as_slice())
    }

    fn open<const LENGTH: usize>(&self, token: &str, kind: &[u8]) -> Option<Zeroizing<[u8; LENGTH]>> {
        if token.len() != letters(LENGTH) {
            return None;
        }
        let bytes = Base64UrlUnpadded::decode_vec(token).ok()?;
        let (nonce, rest) = bytes.split_at_checked(NONCE)?;
        let (sealed, tag) = rest.split_at_checked(LENGTH)?;
        let nonce = XNonce::try_from(nonce).ok()?;
        let tag = tag.try_into().ok()?;
        self.keys.iter().find_map(|key| {
            let mut plain = Zeroizing::new([0; LENGTH]);
            plain.copy_from_slice(sealed);
            key.decrypt_inout_detached(&nonce, kind, plain.as_mut_slice().into(), &tag).ok()?;
            Some(plain)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{PRESS_LETTERS, STATE_LETTERS, Sealing, Secret};
    use guide::visit::{Press, Visit};
    use std::collections::BTreeSet;

    fn secret(byte: u8) -> Secret {
        Secret::new(vec![byte; 32]).unwrap()
    }

    #[test]
    fn what_is_sealed_is_opened_until_the_next_change_but_one() {
        for secret in [None, Some(secret(1))] {
            let sealing = Sealing::new(secret.as_ref()).unwrap();
            let now = sealing.clock.period();
            let mut page = sealing.for_page_in(now).unwrap();
            let (state, press) =
                (page.state(&Visit::start(guide::Locale::En)).unwrap(), page.press(Press::Brief).unwrap());
            for (later, opens) in [(0, true), (1, true), (2, false), (3, false)] {
                let opener = sealing.opener_in(now + later).unwrap();
                assert_eq!(opener.press(&press), opens.then_some(Press::Brief), "{later}");
                assert_eq!(
                    opener.state(&state).map(|it| *it),
                    opens.then_some(Visit::start(guide::Locale::En).to_bytes())
                );
            }
        }
    }

    #[test]
    fn a_long_pause_forgets_every_key() {
        let sealing = Sealing::new(None).unwrap();
        let press = sealing.for_page_in(0).unwrap().press(Press::Back).unwrap();
        assert_eq!(sealing.opener_in(7).unwrap().press(&press), None);
        // Time never runs back for keys in memory; if it did, a key that is forgotten stays forgotten.
        assert_eq!(sealing.opener_in(0).unwrap().press(&press), None);
    }

    #[test]
    fn copies_with_one_secret_open_what_each_other_sealed_and_others_do_not() {
        let press =
            Sealing::new(Some(&secret(1))).unwrap().for_page_in(9).unwrap().press(Press::Card).unwrap();
        let opened = |secret: Option<&Secret>, period| {
            Sealing::new(secret).unwrap().opener_in(period).unwrap().press(&press)
        };
        assert_eq!(opened(Some(&secret(1)), 9), Some(Press::Card));
        assert_eq!(opened(Some(&secret(1)), 10), Some(Press::Card));
        assert_eq!(opened(Some(&secret(1)), 8), Some(Press::Card), "a clock that is a little behind");
        assert_eq!(opened(Some(&secret(1)), 11), None);
        assert_eq!(opened(Some(&secret(2)), 9), None);
        assert_eq!(opened(None, 0), None);
    }

    #[test]
    fn tokens_have_one_length_and_are_never_the_same() {
        let sealing = Sealing::new(None).unwrap();
        let mut page = sealing.for_page().unwrap();
        let mut seen = BTreeSet::new();
        for _ in 0..100 {
            for press in [Press::Continue, Press::Back, Press::Change(7.into())] {
                let token = page.press(press).unwrap();
                assert_eq!(token.len(), PRESS_LETTERS);
                assert!(seen.insert(token));
            }
            let token = page.state(&Visit::start(guide::Locale::En)).unwrap();
            assert_eq!(token.len(), STATE_LETTERS);
            assert!(token.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)));
            assert!(seen.insert(token));
        }
        // Not even the beginnings are alike: a nonce that counts would tell the place of a button.
        assert_eq!(seen.iter().filter_map(|token| token.get(..8)).collect::<BTreeSet<_>>().len(), seen.len());
    }

    #[test]
    fn a_changed_letter_a_wrong_kind_and_rubbish_open_nothing() {
        let sealing = Sealing::new(None).unwrap();
        let (mut page, opener) = (sealing.for_page().unwrap(), sealing.opener().unwrap());
        let token = page.press(Press::Continue).unwrap();
        for place in 0..token.len() {
            let mut letters = token.clone().into_bytes();
            letters[place] = if letters[place] == b'A' { b'B' } else { b'A' };
            assert_eq!(opener.press(&String::from_utf8(letters).unwrap()), None);
        }
        assert!(opener.state(&token).is_none());
        let state = page.state(&Visit::start(guide::Locale::En)).unwrap();
        assert_eq!(opener.press(&state), None);
        for rubbish in
            ["", "A", "!", "é", &"A".repeat(PRESS_LETTERS), &"A".repeat(10_000), &format!("{token}=")]
        {
            assert_eq!(opener.press(rubbish), None);
        }
    }
}

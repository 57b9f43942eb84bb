//! How much one address may ask for, without knowing addresses: they are counted under a keyed hash whose key is random,
//! lives in memory, and changes with the table.

use crate::seal::NoRandomness;
use crate::settings::Limits;
use sha2::{Digest as _, Sha256};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

/// How long one table counts.
const PERIOD: Duration = Duration::from_secs(10 * 60);
/// A full table is swept no more often than this.
const SWEEP: Duration = Duration::from_secs(1);
/// All addresses for which there is no room are counted together, here.
const CROWD: u64 = 0;

/// Counts what each address asks for.
pub(crate) struct Limiter {
    limits: Limits,
    table: RwLock<Arc<Table>>,
}

struct Table {
    salt: [u8; 32],
    start: Instant,
    counts: Mutex<Counts>,
}

#[derive(Default)]
struct Counts {
    of: HashMap<u64, Count>,
    /// When those with nothing to remember were last taken out. That looks at all, so it is not done often.
    swept: Option<Duration>,
}

/// What is left of an address's share, and how many connections it holds.
#[derive(Clone, Copy)]
struct Count {
    left: f32,
    at: Duration,
    open: u32,
}

/// A connection that is counted as long as this lives.
pub(crate) struct Counted {
    table: Arc<Table>,
    key: u64,
}

impl Drop for Counted {
    fn drop(&mut self) {
        let mut counts = self.table.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = counts.of.get_mut(&self.key) {
            count.open = count.open.saturating_sub(1);
        }
    }
}

impl Limiter {
    pub(crate) fn new(limits: &Limits) -> Result<Self, NoRandomness> {
        Ok(Self { limits: limits.clone(), table: RwLock::new(Arc::new(Table::new()?)) })
    }

    /// Whether one more request may be answered.
    pub(crate) fn allows_request(&self, address: IpAddr) -> bool {
        let table = self.current();
        let key = table.key(address);
        table.with(key, &self.limits, |count, limits| count.spend(limits)).0
    }

    /// The connection, counted, if the address may open one more. Where a proxy stands in front all connections are its
    /// own, and none is refused.
    pub(crate) fn allows_connection(&self, address: IpAddr, is_proxy: bool) -> Option<Counted> {
        let table = self.current();
        let key = table.key(address);
        let (is_allowed, key) = table.with(key, &self.limits, |count, limits| {
            let is_allowed = is_proxy || (count.open < limits.connections_of_one && count.spend(limits));
            count.open += u32::from(is_allowed);
            is_allowed
        });
        is_allowed.then_some(Counted { table, key })
    }

    /// Forgets addresses whose time is over, under another salt.
    pub(crate) fn forget_old_addresses(&self) -> Result<(), NoRandomness> {
        if self.current().start.elapsed() >= PERIOD {
            let fresh = Arc::new(Table::new()?);
            *self.table.write().unwrap_or_else(PoisonError::into_inner) = fresh;
        }
        Ok(())
    }

    fn current(&self) -> Arc<Table> {
        Arc::clone(&self.table.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Table {
    fn new() -> Result<Self, NoRandomness> {
        let mut salt = [0; 32];
        getrandom::fill(&mut salt).map_err(|_| NoRandomness)?;
        Ok(Self { salt, start: Instant::now(), counts: Mutex::default() })
    }

    /// An address as a number that says nothing without the salt. Of an IPv6 address only the network counts, since one
    /// household has all the others in it.
    fn key(&self, address: IpAddr) -> u64 {
        let network = match address.to_canonical() {
            IpAddr::V4(address) => u64::from(address.to_bits()),
            IpAddr::V6(address) => u64::try_from(address.to_bits() >> 64).unwrap_or_default(),
        };
        let kind = u8::from(address.to_canonical().is_ipv6());
        let hash =
            Sha256::new().chain_update(self.salt).chain_update([kind]).chain_update(network.to_be_bytes());
        let first = hash.finalize().first_chunk().copied().unwrap_or_default();
        u64::from_be_bytes(first).max(CROWD + 1)
    }

    /// Does something with the count of an address, and says under which key it is counted.
    fn with<T>(&self, key: u64, limits: &Limits, action: impl FnOnce(&mut Count, &Limits) -> T) -> (T, u64) {
        let now = self.start.elapsed();
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let key = counts.place(key, now, limits);
        let full = Count { left: whole(limits.burst), at: now, open: 0 };
        let count = counts.of.entry(key).or_insert(full);
        count.left = count.left_at(now, limits);
        count.at = now;
        (action(count, limits), key)
    }
}

impl Counts {
    /// Under which key an address is counted: its own where there is room.
    fn place(&mut self, key: u64, now: Duration, limits: &Limits) -> u64 {
        if self.of.len() < limits.addresses || self.of.contains_key(&key) {
            return key;
        }
        if self.swept.is_none_or(|before| now.saturating_sub(before) >= SWEEP) {
            self.swept = Some(now);
            self.of.retain(|_, count| count.open > 0 || !count.is_full_again(now, limits));
        }
        if self.of.len() < limits.addresses { key } else { CROWD }
    }
}

impl Count {
    fn left_at(&self, now: Duration, limits: &Limits) -> f32 {
        let gained = now.saturating_sub(self.at).as_secs_f32() * whole(limits.rate);
        (self.left + gained).min(whole(limits.burst))
    }

    fn is_full_again(&self, now: Duration, limits: &Limits) -> bool {
        self.left_at(now, limits) >= whole(limits.burst)
    }

    fn spend(&mut self, limits: &Limits) -> bool {
        let is_allowed = limits.rate == 0 || self.left >= 1.0;
        if is_allowed && limits.rate > 0 {
            self.left -= 1.0;
        }
        is_allowed
    }
}

/// Rates are small numbers; a larger one would be no limit anyway.
fn whole(number: u32) -> f32 {
    f32::from(u16::try_from(number).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests {
    use super::{Limiter, Limits};
    use std::net::{IpAddr, Ipv4Addr};

    fn limiter(limits: Limits) -> Limiter {
        Limiter::new(&limits).unwrap()
    }

    fn address(last: u32) -> IpAddr {
        Ipv4Addr::from_bits(0x0a00_0000 + last).into()
    }

    #[test]
    fn a_burst_is_answered_and_what_follows_at_once_is_not() {
        // So slow that nothing is gained during the test.
        let limiter = limiter(Limits { rate: 1, burst: 5, ..Limits::default() });
        let allowed = (0..20).filter(|_| limiter.allows_request(address(1))).count();
        assert!((5..=6).contains(&allowed), "{allowed}");
        assert!(limiter.allows_request(address(2)), "another address has its own share");
    }

    #[test]
    fn no_rate_is_no_limit() {
        let limiter = limiter(Limits { rate: 0, burst: 1, ..Limits::default() });
        assert!((0..1000).all(|_| limiter.allows_request(address(1))));
    }

    #[test]
    fn connections_are_counted_while_they_live() {
        let limiter = limiter(Limits { rate: 0, connections_of_one: 2, ..Limits::default() });
        let open = || limiter.allows_connection(address(1), false);
        let (first, second) = (open().unwrap(), open().unwrap());
        assert!(open().is_none());
        assert!(
            limiter.allows_connection(address(1), true).is_some(),
            "a proxy's connections are many people's"
        );
        drop(first);
        assert!(open().is_some());
        drop(second);
    }

    #[test]
    fn connections_of_the_crowd_are_let_go_too() {
        let limiter = limiter(Limits { rate: 0, addresses: 1, connections_of_one: 1, ..Limits::default() });
        let _first = limiter.allows_connection(address(1), false).unwrap();
        for number in 2..50 {
            assert!(limiter.allows_connection(address(number), false).is_some(), "{number}");
        }
    }

    #[test]
    fn the_table_stays_bounded_and_the_crowd_shares_what_is_left() {
        let limiter = limiter(Limits { rate: 1, burst: 3, addresses: 100, ..Limits::default() });
        let allowed = (0..10_000).filter(|number| limiter.allows_request(address(*number))).count();
        let table = limiter.current();
        // The hundred have their own counts, and one more counts all others.
        assert!(table.counts.lock().unwrap().of.len() <= 101);
        assert!((100..=120).contains(&allowed), "{allowed}");
    }

    #[test]
    fn an_address_is_counted_as_a_network_under_a_salt() {
        let limiter = limiter(Limits::default());
        let key = |text: &str| limiter.current().key(text.parse().unwrap());
        assert_eq!(key("2001:db8::1"), key("2001:db8::ffff:1"));
        assert_ne!(key("2001:db8::1"), key("2001:db8:0:1::1"));
        assert_eq!(key("::ffff:10.0.0.1"), key("10.0.0.1"));
        assert_ne!(key("10.0.0.1"), key("10.0.0.2"));
        let other = super::Limiter::new(&Limits::default()).unwrap();
        assert_ne!(key("10.0.0.1"), other.current().key("10.0.0.1".parse().unwrap()));
    }
}

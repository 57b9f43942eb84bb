//! Clients that hold what they can and give as little as they can, until they are told to stop.

use super::client::{Client, post};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// How long each waits between two bytes.
const PAUSE: Duration = Duration::from_millis(200);

/// Slow clients that run until this is told to stop.
pub(super) struct Slow {
    stop: Arc<AtomicBool>,
    threads: Vec<JoinHandle<()>>,
}

impl Slow {
    /// Begins with so many, each from an address of its own.
    pub(super) fn start(server: SocketAddr, count: u8, form: &str) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let threads = (1..=count).map(|number| {
            let (stop, form) = (Arc::clone(&stop), form.to_owned());
            let own = IpAddr::V4(Ipv4Addr::new(127, 0, 2, number));
            thread::spawn(move || {
                while !stop.load(Ordering::Relaxed) {
                    be_slow(own, server, number % 4, &form, &stop);
                    thread::sleep(PAUSE);
                }
            })
        });
        Self { threads: threads.collect(), stop }
    }

    /// Ends them all.
    pub(super) fn stop(self) {
        self.stop.store(true, Ordering::Relaxed);
        for thread in self.threads {
            let _ended = thread.join();
        }
    }
}

/// One connection, until the server has had enough of it.
fn be_slow(own: IpAddr, server: SocketAddr, kind: u8, form: &str, stop: &AtomicBool) {
    let Ok(mut client) = Client::connect_from(own, server) else { return };
    let request = post("/g", form, "");
    let mut left = match kind {
        // A head, byte after byte; a whole request, byte after byte; nothing at all; many requests, and no answer is read.
        0 => b"GET / HTTP/1.1\r\nHost: x\r\nX: ".to_vec(),
        1 => request,
        2 => Vec::new(),
        _ => {
            let _refused = client.send(&request.repeat(30));
            Vec::new()
        }
    }
    .into_iter();
    // Twelve seconds are more than a head or a body may take.
    for _ in 0..60 {
        let gone = left.next().is_some_and(|byte| client.send(&[byte]).is_err());
        if gone || stop.load(Ordering::Relaxed) {
            return;
        }
        thread::sleep(PAUSE);
    }
}

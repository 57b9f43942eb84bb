//! A visitor who means well, and how long that one waits.

use super::client::Client;
use super::percentile::Times;
use crate::Result;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Instant;

/// A visitor who asks for a brief again and again, until told to stop.
pub(super) struct Good {
    stop: Arc<AtomicBool>,
    thread: JoinHandle<std::result::Result<Times, String>>,
}

impl Good {
    pub(super) fn start(server: SocketAddr, form: &str) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let (told, form) = (Arc::clone(&stop), form.to_owned());
        let ask = move || ask(server, &form, &told).map_err(|error| error.to_string());
        Self { thread: thread::spawn(ask), stop }
    }

    /// How long each answer took. The error says which was none.
    pub(super) fn stop(self) -> Result<Times> {
        self.stop.store(true, Ordering::Relaxed);
        Ok(self.thread.join().map_err(|_| "the good visitor broke")??)
    }
}

fn ask(server: SocketAddr, form: &str, stop: &AtomicBool) -> Result<Times> {
    let mut times = Times::default();
    let mut client = Client::connect(server)?;
    while !stop.load(Ordering::Relaxed) {
        let start = Instant::now();
        let answer = client.post("/g", form, "")?;
        times.add(start.elapsed());
        if answer.status != 200 {
            return Err(format!("a good visitor was answered with {}", answer.status).into());
        }
    }
    Ok(times)
}

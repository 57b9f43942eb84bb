//! Briefs a second, and what they cost.

use super::client::Client;
use super::percentile::{Times, milliseconds};
use super::server::Server;
use super::visit;
use crate::Result;
use std::net::SocketAddr;
use std::path::Path;
use std::thread;
use std::time::Instant;

/// Visitors at a time.
const CLIENTS: usize = 64;

/// Asks for a brief so many times in all, and prints how it went.
pub(crate) fn run(yol: &Path, requests: usize) -> Result<()> {
    let server = Server::start(yol, &["--rate", "0"])?;
    let form = visit::form_for_brief(&mut Client::connect(server.address)?, 0)?;
    // What is made once, and for the first time, is made.
    load(server.address, &form, CLIENTS * 20)?;
    let before = server.memory()?;
    let start = Instant::now();
    let mut times = load(server.address, &form, requests)?;
    let seconds = start.elapsed().as_secs_f64();
    let count = u32::try_from(times.count()).unwrap_or(u32::MAX);
    println!("{count} briefs by {CLIENTS} visitors at a time: {:.0} a second", f64::from(count) / seconds);
    println!(
        "half within {}, 99 of 100 within {}",
        milliseconds(times.per_mille(500)),
        milliseconds(times.per_mille(990))
    );
    println!("memory: {before:.1} MiB before, {:.1} MiB after", server.memory()?);
    Ok(())
}

fn load(server: SocketAddr, form: &str, requests: usize) -> Result<Times> {
    let each = requests.div_ceil(CLIENTS);
    let clients = (0..CLIENTS).map(|_| {
        let form = form.to_owned();
        thread::spawn(move || ask(server, &form, each).map_err(|error| error.to_string()))
    });
    let clients: Vec<_> = clients.collect();
    let mut times = Times::default();
    for client in clients {
        times.extend(client.join().map_err(|_| "a client broke")??);
    }
    Ok(times)
}

fn ask(server: SocketAddr, form: &str, requests: usize) -> Result<Times> {
    let mut client = Client::connect(server)?;
    let mut times = Times::default();
    for _ in 0..requests {
        let start = Instant::now();
        let answer = client.post("/g", form, "Accept-Encoding: gzip, deflate, br, zstd\r\n")?;
        times.add(start.elapsed());
        if answer.status != 200 {
            return Err(format!("a brief was answered with {}", answer.status).into());
        }
    }
    Ok(times)
}

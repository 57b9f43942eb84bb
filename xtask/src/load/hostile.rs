//! Malformed requests and slow clients, while a visitor who means well is still answered.

use super::client::Client;
use super::good::Good;
use super::malformed;
use super::percentile::milliseconds;
use super::server::Server;
use super::slow::Slow;
use super::visit;
use crate::Result;
use generate::Rng;
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::thread;
use std::time::Duration;

/// How much harm is tried.
#[derive(clap::Args, Clone, Copy)]
#[group(skip)]
pub(crate) struct Options {
    /// Malformed requests
    #[arg(long, default_value_t = 100_000)]
    malformed: usize,
    /// Slow clients
    #[arg(long, default_value_t = 200)]
    slow: u8,
    /// The longest that 99 of 100 answers to a good visitor may take, in milliseconds; not looked at where not given
    #[arg(long)]
    most: Option<u64>,
}

/// Clients that send malformed requests at a time.
const SENDERS: u8 = 8;
/// What the server may need in addition meanwhile, in MiB.
const MOST_MEMORY: f64 = 96.0;

/// Tries, and prints how it went. The error says what the server should have refused, or how else it suffered.
pub(crate) fn run(yol: &Path, options: Options) -> Result<()> {
    let mut server = Server::start(yol, &["--rate", "0"])?;
    let form = visit::form_for_brief(&mut Client::connect(server.address)?, 0)?;
    let before = server.memory()?;
    let slow = Slow::start(server.address, options.slow, &form);
    let good = Good::start(server.address, &form);
    let answers = send_all(server.address, &form, options.malformed);
    let times = good.stop();
    slow.stop();
    let (answers, mut times) = (answers?, times?);
    if !server.is_running() {
        return Err("the server ended".into());
    }
    let grown = server.most_memory()? - before;
    let (half, most) = (times.per_mille(500), times.per_mille(990));
    println!(
        "{} malformed requests, {} slow clients: answered by {answers:?}",
        options.malformed, options.slow
    );
    println!("memory: {before:.1} MiB before, at most {grown:.1} MiB more");
    println!(
        "meanwhile {} briefs for a good visitor: half within {}, 99 of 100 within {}",
        times.count(),
        milliseconds(half),
        milliseconds(most)
    );
    if grown > MOST_MEMORY {
        return Err(format!("the server needed {grown:.0} MiB more; {MOST_MEMORY:.0} are bearable").into());
    }
    match options.most {
        Some(limit) if most > Duration::from_millis(limit) => Err("the good visitor waited too long".into()),
        _ => Ok(()),
    }
}

/// How often each status was the answer; 0 is a closed connection.
type Answers = BTreeMap<u16, usize>;

fn send_all(server: SocketAddr, form: &str, requests: usize) -> Result<Answers> {
    let senders = (1..=SENDERS).map(|number| {
        let form = form.to_owned();
        let each = requests.div_ceil(usize::from(SENDERS));
        thread::spawn(move || send(server, &form, number, each).map_err(|error| error.to_string()))
    });
    let senders: Vec<_> = senders.collect();
    let mut answers = Answers::new();
    for sender in senders {
        for (status, count) in sender.join().map_err(|_| "a sender broke")?? {
            *answers.entry(status).or_default() += count;
        }
    }
    Ok(answers)
}

fn send(server: SocketAddr, form: &str, number: u8, requests: usize) -> Result<Answers> {
    let own = IpAddr::V4(Ipv4Addr::new(127, 0, 1, number));
    let mut rng = Rng::new(u64::from(number));
    let mut answers = Answers::new();
    for _ in 0..requests {
        // What came of a malformed request leaves a connection in no known state: each has one of its own.
        let mut client = Client::connect_from(own, server)?;
        let request = malformed::request(&mut rng, form);
        // An answer may come, and the connection close, before all is sent.
        let _sent_in_part = client.send(&request);
        let (status, begun_anew) = match client.answer() {
            // A token that cannot be opened may be an old one: its sender is asked to start again.
            Ok(answer) => (answer.status, answer.status == 200 && says(&answer.body, b"Please start again")),
            Err(_) => (0, false),
        };
        if status != 0 && !(400..500).contains(&status) && !begun_anew {
            let shown: String = String::from_utf8_lossy(&request).chars().take(300).collect();
            return Err(format!("answered with {status}: {shown:?}").into());
        }
        *answers.entry(status).or_default() += 1;
    }
    Ok(answers)
}

fn says(body: &[u8], words: &[u8]) -> bool {
    body.windows(words.len()).any(|window| window == words)
}

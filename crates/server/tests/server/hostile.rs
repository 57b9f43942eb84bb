//! Hostile input: refused or cut, in bounded memory, while others are answered.

use crate::support::{Reply, Running, settings};
use server::{Limits, Settings};
use std::net::{Ipv4Addr, SocketAddr};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpSocket;

/// Requests that nobody honest sends.
fn corpus() -> Vec<Vec<u8>> {
    let form = "POST /g HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    let mut texts: Vec<String> = [
        "\r\n\r\n\r\n\r\nnonsense\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        "GET / HTTP/1.1\r\nHost : x\r\n\r\n",
        "GET / HTTP/1.1\r\n: x\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\0y\r\n\r\n",
        "GET /\x01 HTTP/1.1\r\nHost: x\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET http://example.org/nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "\u{16}\u{3}\u{1}\0\u{a5}\u{1}",
    ]
    .map(str::to_owned)
    .into();
    texts.extend(
        [
            // Two lengths, a length that is none, a length and pieces: where proxies and servers disagree.
            "Content-Length: 3\r\nContent-Length: 5\r\n\r\ns=abc",
            "Content-Length: 3, 5\r\n\r\ns=abc",
            "Content-Length: +3\r\n\r\ns=a",
            "Content-Length: 0x3\r\n\r\ns=a",
            "Content-Length: -1\r\n\r\n",
            "Content-Length: 99999999999999999999999\r\n\r\n",
            "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n3\r\ns=a\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n3\r\ns=a\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\n3\r\ns=a\r\n0\r\n\r\n",
            "Transfer-Encoding: xchunked\r\n\r\n3\r\ns=a\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked, identity\r\n\r\n3\r\ns=a\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
            "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
            "Content-Length: 8193\r\n\r\n",
            "Connection: close\r\nContent-Length: 3\r\n\r\n%%%",
            "Connection: close\r\nContent-Length: 3\r\n\r\na=b",
            "Connection: close\r\n\r\n",
        ]
        .map(|rest| format!("{form}{rest}")),
    );
    texts.push(format!("GET /{} HTTP/1.1\r\nHost: x\r\n\r\n", "a".repeat(20_000)));
    texts.push(format!("GET / HTTP/1.1\r\nHost: x\r\nX-Long: {}\r\n\r\n", "a".repeat(20_000)));
    texts.push(format!("GET / HTTP/1.1\r\nHost: x\r\n{}\r\n", "X-Many: 1\r\n".repeat(1000)));
    texts.push(format!("{form}Content-Length: 9000\r\n\r\n{}", "s".repeat(9000)));
    let mut corpus: Vec<Vec<u8>> = texts.into_iter().map(String::into_bytes).collect();
    corpus.push(b"GET / HTTP/1.1\r\nHost: \xff\xfe\r\n\r\n".to_vec());
    corpus.push(b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n".to_vec());
    let invalid = b"Connection: close\r\nContent-Length: 6\r\n\r\ns=\xff\xfe\xc3\x28";
    corpus.push([form.as_bytes(), invalid].concat());
    corpus
}

/// Refused with a status of its own, or cut without a word.
fn is_refused(reply: &[u8]) -> bool {
    reply.is_empty() || reply.starts_with(b"HTTP/1.1 4") || reply.starts_with(b"HTTP/1.0 4")
}

#[test]
fn each_of_these_is_refused_or_cut() {
    let server = Running::new(settings());
    for bytes in corpus() {
        let reply = server.raw(&bytes);
        let shown = String::from_utf8_lossy(&bytes).chars().take(200).collect::<String>();
        // A host name of strange bytes is no name we look at.
        let is_strange_host = shown.contains("Host: \u{fffd}");
        assert!(is_strange_host || is_refused(&reply), "{shown:?} got {}", String::from_utf8_lossy(&reply));
        // One request got one answer: nothing was smuggled behind it.
        let answers = reply.windows(9).filter(|window| window == b"HTTP/1.1 ").count();
        assert!(answers <= 1, "{shown:?} got {answers} answers");
        assert_eq!(server.get("/healthz").status, 200);
    }
}

#[test]
fn refusals_say_why_in_few_bytes() {
    let server = Running::new(settings());
    let status = |bytes: &str| Reply::parse(&server.raw(bytes.as_bytes())).status;
    assert_eq!(status("POST /g HTTP/1.1\r\nHost: x\r\nContent-Length: 8193\r\n\r\n"), 413);
    assert_eq!(status("POST /g HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"), 411);
    assert_eq!(status(&format!("GET / HTTP/1.1\r\nX: {}\r\n\r\n", "a".repeat(17_000))), 431);
    let problem = server.ask("POST", "/v1/check", &[("Transfer-Encoding", "chunked")], "");
    assert_eq!((problem.status, problem.header("content-type")), (411, "application/problem+json"));
}

#[test]
fn who_asks_too_often_is_told_to_wait() {
    // Nothing is gained back during the test.
    let limits = Limits { rate: 1, burst: 20, ..settings().limits };
    let server = Running::new(Settings { limits, ..settings() });
    let mut stream = server.connect();
    let request = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n".repeat(40);
    std::io::Write::write_all(&mut stream, request.as_bytes()).unwrap();
    let mut reply = Vec::new();
    let _reset = std::io::Read::read_to_end(&mut stream, &mut reply);
    let text = String::from_utf8(reply).unwrap();
    let count = |status: &str| text.matches(&format!("HTTP/1.1 {status} ")).count();
    assert!((17..=24).contains(&count("200")), "{text}");
    assert_eq!(count("429"), 1, "the connection ends with it");
    assert!(text.to_lowercase().contains("retry-after: 5"));
}

#[test]
fn behind_a_proxy_the_last_forwarded_address_is_counted() {
    let limits = Limits { rate: 1, burst: 10, ..settings().limits };
    let server = Running::new(Settings { trust_forwarded: true, limits, ..settings() });
    let ask = |forwarded: &str| server.ask("GET", "/healthz", &[("X-Forwarded-For", forwarded)], "").status;
    let spent = (0..30).filter(|_| ask("198.51.100.1, 203.0.113.7") == 429).count();
    assert!(spent >= 15, "{spent}");
    assert_eq!(ask("203.0.113.7, 203.0.113.8"), 200, "another visitor of the same proxy");
}

/// Pages of memory that the process holds.
#[cfg(target_os = "linux")]
fn resident_pages() -> usize {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap();
    statm.split(' ').nth(1).unwrap().parse().unwrap()
}

/// 100,000 malformed requests from a hundred addresses, a hundred at a time. After each thousand a good client asks.
#[test]
#[cfg(target_os = "linux")]
fn a_flood_takes_no_memory_and_keeps_nobody_else_out() {
    const ROUNDS: u8 = 100;
    // The limits that people meet, but for the few who here share one address.
    let limits = Limits::default();
    let server = Running::new(Settings { limits, ..settings() });
    let corpus = corpus();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut before = 0;
    for round in 0..ROUNDS {
        let source = SocketAddr::from((Ipv4Addr::new(127, 0, 1, round + 1), 0));
        for batch in 0..10 {
            let requests = (0..100).map(|number| &corpus[(batch * 100 + number) % corpus.len()]);
            let refused = runtime.block_on(flood(source, server.address, requests));
            assert_eq!(refused, 100);
        }
        assert_eq!(server.get("/").status, 200, "round {round}");
        if round == ROUNDS / 10 {
            before = resident_pages();
        }
    }
    let grown = resident_pages().saturating_sub(before) * 4096;
    assert!(grown < 32 * 1024 * 1024, "{grown} bytes more");
}

/// How many of these requests are refused or cut.
#[cfg(target_os = "linux")]
async fn flood<'r>(
    source: SocketAddr,
    server: SocketAddr,
    requests: impl Iterator<Item = &'r Vec<u8>>,
) -> usize {
    let tasks: Vec<_> = requests
        .map(|bytes| {
            let bytes = bytes.clone();
            async move {
                let socket = TcpSocket::new_v4().unwrap();
                socket.bind(source).unwrap();
                let Ok(mut stream) = socket.connect(server).await else { return true };
                let _ended = stream.write_all(&bytes).await;
                let mut reply = Vec::new();
                let _reset = stream.read_to_end(&mut reply).await;
                is_refused(&reply) || bytes.windows(8).any(|window| window == b"Host: \xff\xfe")
            }
        })
        .collect();
    let mut refused = 0;
    let mut running = tokio::task::JoinSet::new();
    for task in tasks {
        running.spawn(task);
    }
    while let Some(is_refused) = running.join_next().await {
        refused += usize::from(is_refused.unwrap());
    }
    refused
}

//! Starting and stopping, and waiting for those who are slow.

use crate::support::{Reply, Running, filled_in, settings};
use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};
use server::{Limits, Server, Settings, StartError};
use std::io::{ErrorKind, Read as _, Write as _};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

#[test]
#[cfg(target_os = "linux")]
fn core_dumps_are_off_once_it_listens() {
    let _server = Running::new(settings());
    let limit = getrlimit(Resource::Core);
    assert_eq!((limit.current, limit.maximum), (Some(0), Some(0)));
    assert_eq!(dumpable_behavior(), Ok(DumpableBehavior::NotDumpable));
}

#[test]
fn a_place_that_is_taken_is_named() {
    let server = Running::new(settings());
    let taken = Settings { bind: server.address, ..settings() };
    let engine = Arc::clone(&crate::support::BORDURIA);
    let error = Server::bind(taken, engine, || "2026-01-15".parse().unwrap()).unwrap_err();
    assert!(matches!(error, StartError::Listen { address, .. } if address == server.address));
}

#[test]
fn what_runs_when_it_stops_is_finished_and_nothing_new_begins() {
    let mut server = Running::new(settings());
    let form = filled_in(&server.get("/").text(), 0);
    let mut idle = server.connect();
    let mut running = server.connect();
    let head = format!(
        "POST /g HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\n\r\n",
        form.len()
    );
    running.write_all(head.as_bytes()).unwrap();
    let (first, second) = form.split_at(20);
    running.write_all(first.as_bytes()).unwrap();
    // Another answer on the same socket shows that the server has seen what came before.
    assert_eq!(server.get("/healthz").status, 200);

    server.stop();
    let mut nothing = Vec::new();
    assert_eq!(idle.read_to_end(&mut nothing).unwrap(), 0, "who asks nothing is let go");
    running.write_all(second.as_bytes()).unwrap();
    let mut reply = Vec::new();
    running.read_to_end(&mut reply).unwrap();
    assert_eq!(Reply::parse(&reply).status, 200);
    server.join();
    assert!(TcpStream::connect(server.address).is_err());
}

fn impatient() -> Settings {
    let soon = Duration::from_millis(100);
    let limits = Limits { head_time: soon, body_time: soon, idle_time: soon, ..settings().limits };
    Settings { limits, ..settings() }
}

/// What waits for ever here is cut by the test's own patience and fails.
#[test]
fn who_is_slow_is_cut() {
    let server = Running::new(impatient());
    let slow = |bytes: &[u8]| {
        let mut stream = server.connect();
        stream.write_all(bytes).unwrap();
        let mut reply = Vec::new();
        if let Err(error) = stream.read_to_end(&mut reply) {
            assert_eq!(error.kind(), ErrorKind::ConnectionReset, "the connection stays open");
        }
        reply
    };
    assert_eq!(slow(b""), b"", "a connection without a request");
    assert_eq!(slow(b"GET / HT"), b"", "a head that does not end");
    assert_eq!(slow(b"GET / HTTP/1.1\r\nHost: x\r\nX-a: "), b"", "a header that does not end");
    let waiting = slow(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
    assert_eq!(Reply::parse(&waiting).status, 200, "a connection that waits for its next request");
    let body = slow(b"POST /g HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\ns=a");
    assert_eq!(Reply::parse(&body).status, 408, "a body that does not end");
}

#[test]
fn one_connection_answers_many() {
    let server = Running::new(settings());
    let mut stream = server.connect();
    for _ in 0..3 {
        stream.write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        let mut reply = Vec::new();
        let mut part = [0; 1024];
        while !reply.ends_with(b"\r\n\r\nok") {
            let count = stream.read(&mut part).unwrap();
            assert!(count > 0);
            reply.extend_from_slice(&part[..count]);
        }
    }
}

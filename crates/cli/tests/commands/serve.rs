//! `yol serve`: settings that cannot be are refused before anybody is answered; how it answers is tested in `server`.

use crate::common::{Folder, answer, has, refusal, yol};
use snapbox::cmd::Command;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Command as Process, Stdio};

fn serve(arguments: &[&str]) -> Command {
    yol(&[&["serve", "--bind", "127.0.0.1:0"], arguments].concat())
}

#[test]
fn check_tells_the_address_and_ends() {
    let text = answer(serve(&["--check", "--base-path", "/guide/"]));
    assert!(text.starts_with("could listen on http://127.0.0.1:"), "{text}");
    assert!(text.ends_with("/guide/\n"), "{text}");
}

#[test]
fn settings_that_cannot_be_are_named() {
    let folder = Folder::new();
    let short = folder.write("short", "too short");
    let short = short.to_str().unwrap();
    has(&refusal(serve(&["--key-file", short])), &["short", "9 bytes", "at least 32"]);
    has(&refusal(serve(&["--key-file", "nowhere"])), &["cannot read `nowhere`"]);
    has(&refusal(serve(&["--base-path", "guide"])), &["--base-path", "`guide`", "/guide"]);
    has(&refusal(serve(&["--onion-location", "abc.onion"])), &["--onion-location", "http://example.onion"]);
    has(&refusal(serve(&["--tls-cert", short])), &["--tls-key"]);
    has(&refusal(serve(&["--tls-cert", short, "--tls-key", short])), &["certificate", "PEM"]);
    has(&refusal(yol(&["serve", "--bind", "203.0.113.1:1"])), &["cannot listen on 203.0.113.1:1"]);
    has(&refusal(yol(&["serve", "--bind", "here"])), &["--bind", "here"]);
}

/// The start line is all that it ever prints, whatever is asked; and it ends when it is told to.
#[test]
#[cfg(unix)]
fn it_prints_where_it_listens_and_nothing_more() {
    let mut process = Process::new(env!("CARGO_BIN_EXE_yol"))
        .args(["serve", "--bind", "127.0.0.1:0"])
        .env("RUST_LOG", "trace")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(process.stdout.take().unwrap());
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    let address = line.strip_prefix("listening on http://").unwrap().trim_end_matches("/\n").to_owned();
    let heads = [
        "GET / HTTP/1.1\r\nHost: x",
        "GET /law HTTP/1.1\r\nHost: x",
        "POST /g HTTP/1.1\r\nHost: x",
        "NONSENSE",
    ];
    for head in heads {
        let mut stream = TcpStream::connect(&address).unwrap();
        stream.write_all(format!("{head}\r\nConnection: close\r\n\r\n").as_bytes()).unwrap();
        let mut reply = Vec::new();
        stream.read_to_end(&mut reply).unwrap();
        assert!(reply.starts_with(b"HTTP/1.1 "));
    }
    let stopped = Process::new("kill").arg(process.id().to_string()).status().unwrap();
    assert!(stopped.success());
    assert_eq!(process.wait().unwrap().code(), Some(0));
    let (mut rest, mut errors) = (String::new(), String::new());
    output.read_to_string(&mut rest).unwrap();
    process.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
    assert_eq!((rest.as_str(), errors.as_str()), ("", ""));
}

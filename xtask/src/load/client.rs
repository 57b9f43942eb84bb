//! One connection, and requests on it one after the other.

use crate::Result;
use socket2::{Domain, Socket, Type};
use std::io::{Read as _, Write as _};
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::time::Duration;

/// No answer of a server that works takes as long.
const PATIENCE: Duration = Duration::from_secs(30);

/// A connection that is kept.
pub(super) struct Client {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// An answer.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: Vec<u8>,
}

impl Client {
    pub(super) fn connect(server: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(server)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self { stream, buffer: Vec::new() })
    }

    /// As [`connect`](Self::connect), from an address of one's own: the server counts by address.
    pub(super) fn connect_from(own: IpAddr, server: SocketAddr) -> Result<Self> {
        let socket = Socket::new(Domain::for_address(server), Type::STREAM, None)?;
        socket.bind(&SocketAddr::new(own, 0).into())?;
        socket.connect(&server.into())?;
        let stream = TcpStream::from(socket);
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self { stream, buffer: Vec::new() })
    }

    pub(super) fn get(&mut self, path: &str) -> Result<Answer> {
        self.send(format!("GET {path} HTTP/1.1\r\nHost: load\r\n\r\n").as_bytes())?;
        self.answer()
    }

    /// Sends a form.
    pub(super) fn post(&mut self, path: &str, form: &str, headers: &str) -> Result<Answer> {
        self.send(&post(path, form, headers))?;
        self.answer()
    }

    pub(super) fn send(&mut self, request: &[u8]) -> Result<()> {
        Ok(self.stream.write_all(request)?)
    }

    /// Reads one answer. The error says that the connection ended before it was whole.
    pub(super) fn answer(&mut self) -> Result<Answer> {
        let head = loop {
            if let Some(end) = find(&self.buffer, b"\r\n\r\n") {
                break self.buffer.drain(..end + 4).collect::<Vec<u8>>();
            }
            self.more()?;
        };
        let head = String::from_utf8_lossy(&head).to_lowercase();
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok())
            .ok_or("the answer has no status")?;
        let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
        let length: usize = length.map(|length| length.trim().parse()).transpose()?.unwrap_or(0);
        while self.buffer.len() < length {
            self.more()?;
        }
        Ok(Answer { status, body: self.buffer.drain(..length).collect() })
    }

    fn more(&mut self) -> Result<()> {
        let mut part = [0; 65_536];
        let count = self.stream.read(&mut part)?;
        self.buffer.extend(part.iter().take(count));
        if count == 0 { Err("the server closed the connection".into()) } else { Ok(()) }
    }
}

/// The bytes of a form that is sent.
pub(super) fn post(path: &str, form: &str, headers: &str) -> Vec<u8> {
    let kind = "Content-Type: application/x-www-form-urlencoded";
    let length = form.len();
    format!("POST {path} HTTP/1.1\r\nHost: load\r\n{kind}\r\nContent-Length: {length}\r\n{headers}\r\n{form}")
        .into_bytes()
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|window| window == wanted)
}

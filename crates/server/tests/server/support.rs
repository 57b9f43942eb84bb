//! Starts servers on ports of their own, and talks to them in plain bytes.

use engine::Engine;
use flate2::read::GzDecoder;
use language::{Date, InputFile};
use server::{Limits, Server, Settings};
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::oneshot;

/// A test fails rather than waits for ever.
const PATIENCE: Duration = Duration::from_secs(60);

/// Borduria, the invented country.
pub(crate) static BORDURIA: LazyLock<Arc<Engine>> = LazyLock::new(|| {
    let path = folder().join("../guide/tests/fixture.md");
    let file = InputFile { path: "borduria.md".to_owned(), text: std::fs::read_to_string(path).unwrap() };
    engine(vec![file])
});

/// The rulebook of this project.
pub(crate) static REAL: LazyLock<Arc<Engine>> = LazyLock::new(|| Arc::new(bundle::engine().unwrap()));

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn engine(files: Vec<InputFile>) -> Arc<Engine> {
    let rulebook = language::compile(files).unwrap_or_else(|failure| panic!("{failure}"));
    Arc::new(Engine::compile(rulebook).unwrap_or_else(|unsound| panic!("{unsound}")))
}

/// Settings for tests: a port of its own, and no limit to how often one address asks.
pub(crate) fn settings() -> Settings {
    let limits = Limits { rate: 0, connections_of_one: 4096, ..Limits::default() };
    Settings { bind: "127.0.0.1:0".parse().unwrap(), limits, ..Settings::default() }
}

/// A server that runs until this is dropped.
pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    pub(crate) fn new(settings: Settings) -> Self {
        Self::with(settings, &BORDURIA, "2026-01-15")
    }

    pub(crate) fn with(settings: Settings, engine: &Arc<Engine>, day: &str) -> Self {
        let day: Date = day.parse().unwrap();
        let server = Server::bind(settings, Arc::clone(engine), move || day).unwrap();
        let address = server.local_address();
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
            let stopped = async {
                let _ignored = stopped.await;
            };
            runtime.unwrap().block_on(server.run(stopped)).unwrap();
        });
        Self { address, stop: Some(stop), thread: Some(thread) }
    }

    /// Tells it to stop.
    pub(crate) fn stop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _gone = stop.send(());
        }
    }

    /// Waits until it has stopped.
    pub(crate) fn join(&mut self) {
        self.stop();
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// What comes back for these bytes until the connection ends.
    pub(crate) fn raw(&self, bytes: &[u8]) -> Vec<u8> {
        let mut stream = self.connect();
        // The server may have ended the connection before everything was written.
        let _ended = stream.write_all(bytes);
        let mut reply = Vec::new();
        match stream.read_to_end(&mut reply) {
            Ok(_) => reply,
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => reply,
            Err(error) => panic!("the connection stays open: {error}"),
        }
    }

    pub(crate) fn get(&self, path: &str) -> Reply {
        self.ask("GET", path, &[("Accept-Encoding", "gzip")], "")
    }

    /// Sends a form as a browser does.
    pub(crate) fn post(&self, path: &str, body: &str) -> Reply {
        let kind = ("Content-Type", "application/x-www-form-urlencoded");
        let site = ("Sec-Fetch-Site", "same-origin");
        self.ask("POST", path, &[kind, site, ("Accept-Encoding", "gzip, deflate, br")], body)
    }

    pub(crate) fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Reply {
        let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let length =
            if body.is_empty() { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}{length}\r\n"
        );
        Reply::parse(&self.raw(format!("{head}{body}").as_bytes()))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.join();
        }
    }
}

/// A response.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn parse(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").expect("a response has a head");
        let head = std::str::from_utf8(&bytes[..end]).unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let mut headers = BTreeMap::new();
        for line in lines {
            let (name, value) = line.split_once(": ").unwrap();
            assert!(headers.insert(name.to_lowercase(), value.to_owned()).is_none(), "twice: {name}");
        }
        Self { status, headers, body: bytes[end + 4..].to_vec() }
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// The body as text, unpacked.
    pub(crate) fn text(&self) -> String {
        if self.header("content-encoding") != "gzip" {
            return String::from_utf8(self.body.clone()).unwrap();
        }
        let mut text = String::new();
        GzDecoder::new(self.body.as_slice()).read_to_string(&mut text).unwrap();
        text
    }
}

/// A control of a page.
#[derive(Clone, Debug)]
pub(crate) struct Control {
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) value: String,
}

/// The controls of a page, in order.
pub(crate) fn controls(page: &str) -> Vec<Control> {
    let tags = page.split('<').filter(|tag| tag.starts_with("input ") || tag.starts_with("button "));
    let attribute = |tag: &str, name: &str| {
        let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
        rest.split_once('"').map(|(value, _)| value.to_owned())
    };
    tags.map(|tag| {
        let tag = tag.split('>').next().unwrap();
        let kind = attribute(tag, "type").unwrap_or_else(|| "button".to_owned());
        let (name, value) = (attribute(tag, "name").unwrap(), attribute(tag, "value").unwrap());
        Control { kind, name, value }
    })
    .collect()
}

/// The form that is sent when of each group the choice at a place is picked, and the first button is pressed.
pub(crate) fn filled_in(page: &str, place: usize) -> String {
    let controls = controls(&without_languages(page));
    let hidden = |name: &str| {
        let found = controls.iter().find(|control| control.kind == "hidden" && control.name == name);
        (name.to_owned(), found.expect("a page has a state and its filling").value.clone())
    };
    let mut fields = vec![hidden("s"), hidden("p")];
    let mut groups: Vec<String> = Vec::new();
    for radio in controls.iter().filter(|control| control.kind == "radio") {
        if !groups.contains(&radio.name) {
            groups.push(radio.name.clone());
        }
    }
    for group in groups {
        let choices: Vec<&Control> = controls.iter().filter(|control| control.name == group).collect();
        fields.push((group, choices[place % choices.len()].value.clone()));
    }
    let button = controls.iter().find(|control| control.name == "b").expect("a page has a button");
    fields.push(("b".to_owned(), button.value.clone()));
    let pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
    pairs.join("&")
}

/// The page without the form by which another language is chosen.
fn without_languages(page: &str) -> String {
    let Some((before, rest)) = page.split_once("<form class=\"languages\"") else { return page.to_owned() };
    let (_, after) = rest.split_once("</form>").expect("a form ends");
    format!("{before}{after}")
}

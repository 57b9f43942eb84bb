//! The guide over HTTP. It keeps nothing: answers travel only in sealed form bodies, and the key lives in memory.
//!
//! [`Server::bind`] takes [`Settings`], an engine and a clock that tells the law's day; [`Server::run`] answers until it
//! is told to stop. Nothing is written anywhere for a request: no log, no file, no cookie. The pages come from `guide`;
//! this crate seals, pads, limits and carries them.
//!
//! ~~~
//! use std::io::{Read, Write};
//! use std::net::TcpStream;
//! use std::sync::Arc;
//!
//! let text = r#"
//! ```yol
//! rulebook example
//!     title          "An example"
//!     checked until  2026-01-31
//! ```
//! "#;
//! let file = language::InputFile { path: "example.md".into(), text: text.into() };
//! let engine = engine::Engine::compile(language::compile(vec![file]).unwrap()).unwrap();
//!
//! let settings = server::Settings { bind: "127.0.0.1:0".parse().unwrap(), ..server::Settings::default() };
//! let today = || "2026-01-15".parse().unwrap();
//! let server = server::Server::bind(settings, Arc::new(engine), today).unwrap();
//! let address = server.local_address();
//! std::thread::spawn(move || server.run_until_signal());
//!
//! let mut stream = TcpStream::connect(address).unwrap();
//! stream.write_all(b"GET /healthz HTTP/1.1\r\nHost: example\r\nConnection: close\r\n\r\n").unwrap();
//! let mut answer = String::new();
//! stream.read_to_string(&mut answer).unwrap();
//! assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"));
//! assert!(answer.ends_with("\r\n\r\nok"));
//! ~~~

#![forbid(unsafe_code)]

mod accept;
mod api;
mod connection;
mod deflate;
mod form;
mod gate;
mod headers;
mod languages;
mod limits;
mod pad;
mod patience;
mod process;
mod reference;
mod refuse;
mod routes;
mod seal;
mod settings;
mod shared;
mod start;
mod tls;
mod wish;

pub use accept::takes_gzip;
pub use form::{Form, FormError, decode_form};
pub use process::ProcessError;
pub use seal::{NoRandomness, Opener, PRESS_LETTERS, PageSeal, STATE_LETTERS, Sealing};
pub use settings::{BasePath, Limits, Secret, Settings, SettingsError, TlsFiles, WebAddress};
pub use start::{Server, StartError};
pub use tls::TlsError;

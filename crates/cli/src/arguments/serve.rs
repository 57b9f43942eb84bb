//! Answering in browsers.

use super::RulebookChoice;
use clap::Args;
use server::{BasePath, WebAddress};
use std::net::SocketAddr;
use std::num::ParseIntError;
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(after_help = "yol serve --bind 127.0.0.1:0 --check")]
pub(crate) struct Serve {
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8821", help_heading = "place")]
    pub(crate) bind: SocketAddr,
    #[arg(long, value_name = "PATH", default_value = "", hide_default_value = true, help_heading = "place")]
    pub(crate) base_path: BasePath,
    #[arg(long, value_name = "ADDRESS", help_heading = "place")]
    pub(crate) onion_location: Option<WebAddress>,
    #[arg(long, value_name = "FILE", requires = "tls_key", help_heading = "secrecy")]
    pub(crate) tls_cert: Option<PathBuf>,
    #[arg(long, value_name = "FILE", requires = "tls_cert", help_heading = "secrecy")]
    pub(crate) tls_key: Option<PathBuf>,
    #[arg(long, help_heading = "secrecy")]
    pub(crate) behind_tls: bool,
    #[arg(long, value_name = "FILE", help_heading = "secrecy")]
    pub(crate) key_file: Option<PathBuf>,
    #[arg(long, help_heading = "pages")]
    pub(crate) no_script: bool,
    #[arg(long, help_heading = "pages")]
    pub(crate) lite: bool,
    #[arg(long, value_name = "NUMBER", default_value = "50", value_parser = whole, help_heading = "limits")]
    pub(crate) rate: u16,
    #[arg(long, help_heading = "limits")]
    pub(crate) trust_forwarded: bool,
    #[arg(long)]
    pub(crate) check: bool,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

fn whole(text: &str) -> Result<u16, ParseIntError> {
    text.parse()
}

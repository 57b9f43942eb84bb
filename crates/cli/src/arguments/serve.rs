//! Answering in browsers.

use super::RulebookChoice;
use clap::Args;
use server::{BasePath, WebAddress};
use std::net::SocketAddr;
use std::path::PathBuf;

/// Answer in browsers: the guide as web pages, and JSON under `/v1`
///
/// Nothing of a visit is kept, here or there: no log, no file, no cookie. Answers travel sealed, under a key that lives in
/// memory and changes every 15 minutes. It ends on Ctrl-C or SIGTERM, when running requests are answered.
///
/// It does not start where core dumps cannot be switched off: a crash would write answers to the disk. Switch swap off too,
/// or encrypt it.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol serve --bind 127.0.0.1:0 --check")]
pub(crate) struct Serve {
    /// Where to listen
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8821", help_heading = "Place")]
    pub(crate) bind: SocketAddr,
    /// The path before all pages, such as `/guide`
    #[arg(long, value_name = "PATH", default_value = "", hide_default_value = true, help_heading = "Place")]
    pub(crate) base_path: BasePath,
    /// The address of the same guide as an onion service, which browsers that can reach it are told
    #[arg(long, value_name = "ADDRESS", help_heading = "Place")]
    pub(crate) onion_location: Option<WebAddress>,
    /// The certificate in PEM, with its chain, to speak TLS without a proxy
    #[arg(long, value_name = "FILE", requires = "tls_key", help_heading = "Secrecy")]
    pub(crate) tls_cert: Option<PathBuf>,
    /// The key of the certificate, in PEM
    #[arg(long, value_name = "FILE", requires = "tls_cert", help_heading = "Secrecy")]
    pub(crate) tls_key: Option<PathBuf>,
    /// A proxy in front speaks TLS: tell browsers to come by TLS only
    #[arg(long, help_heading = "Secrecy")]
    pub(crate) behind_tls: bool,
    /// A secret of 32 bytes or more, for several copies behind a balancer: each opens what another sealed
    ///
    /// Without it the key lives in memory only, and a restart asks visitors to start again. Who has the file can open what
    /// was ever sealed with it: keep it where only the server reads it, and replace it often.
    #[arg(long, value_name = "FILE", help_heading = "Secrecy")]
    pub(crate) key_file: Option<PathBuf>,
    /// Send pages without the small script that covers and clears a page when it is left
    #[arg(long, help_heading = "Pages")]
    pub(crate) no_script: bool,
    /// Send pages as small as they are, for very slow lines
    ///
    /// Pages are otherwise filled up to one size. Without that, who watches the line can guess answers from lengths.
    #[arg(long, help_heading = "Pages")]
    pub(crate) lite: bool,
    /// Requests a second that one address may send in the long run, four times as many at once; 0 for no limit
    ///
    /// Behind a proxy all requests come from one address, unless `--trust-forwarded` is given. An onion service has no
    /// addresses: give 0 there.
    #[arg(long, value_name = "NUMBER", default_value_t = 50, help_heading = "Limits")]
    pub(crate) rate: u16,
    /// Take the last address in `X-Forwarded-For` for the visitor's; only where a proxy in front writes it
    #[arg(long, help_heading = "Limits")]
    pub(crate) trust_forwarded: bool,
    /// Look whether it could start, and end
    #[arg(long)]
    pub(crate) check: bool,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

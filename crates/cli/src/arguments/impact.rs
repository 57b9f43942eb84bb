//! What is handed to `yol-impact`, unread.

use clap::Args;
use std::ffi::OsString;

#[derive(Debug, Args)]
#[command(after_help = "yol impact --example --by citizenship")]
pub(crate) struct Impact {
    #[arg(value_name = "ARGUMENT", trailing_var_arg = true, allow_hyphen_values = true)]
    pub(crate) handed: Vec<OsString>,
}

//! Who is measured.

use crate::Result;

/// A program beside Yol, or Yol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Peer {
    /// How it is named on the command line; a peer's files are named after it.
    pub(super) name: &'static str,
    /// How its measures are headed.
    pub(super) label: &'static str,
    /// How it is built and started.
    pub(super) kind: Kind,
}

/// What kind of program it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The benches of this workspace and the command `yol`.
    Ours,
    /// A package of `benches/peers/rust`.
    Rust,
    /// A script of `benches/peers/python` that reads the population as raw columns, or not at all.
    Python,
    /// A script that reads it as Parquet.
    PythonOnParquet,
}

const fn peer(name: &'static str, label: &'static str, kind: Kind) -> Peer {
    Peer { name, label, kind }
}

const ALL: [Peer; 12] = [
    peer("ours", "yol", Kind::Ours),
    peer("cel", "cel", Kind::Rust),
    peer("regorus", "regorus", Kind::Rust),
    peer("zen", "zen", Kind::Rust),
    peer("cedar", "cedar", Kind::Rust),
    peer("duckdb", "duckdb", Kind::PythonOnParquet),
    peer("polars", "polars", Kind::PythonOnParquet),
    peer("datafusion", "datafusion", Kind::PythonOnParquet),
    peer("numpy", "numpy", Kind::Python),
    peer("numba", "numba", Kind::Python),
    peer("zen-python", "zen (Python)", Kind::Python),
    peer("openfisca", "openfisca", Kind::Python),
];

/// Those with these names, in the order of the roster; all where no name is given. The error names one that is not there.
pub(super) fn named(names: &[String]) -> Result<Vec<Peer>> {
    let known = |name: &&String| ALL.iter().any(|peer| peer.name == name.as_str());
    if let Some(unknown) = names.iter().find(|name| !known(name)) {
        let all: Vec<&str> = ALL.iter().map(|peer| peer.name).collect();
        return Err(format!("no peer is called {unknown:?}; there are {}", all.join(", ")).into());
    }
    let wanted = |peer: &&Peer| names.is_empty() || names.iter().any(|name| name == peer.name);
    Ok(ALL.iter().filter(wanted).copied().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace;

    #[test]
    fn peers_are_found_by_name() {
        let named = |names: &[&str]| named(&names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>());
        assert_eq!(named(&[]).unwrap(), ALL);
        let labels: Vec<&str> =
            named(&["zen-python", "ours"]).unwrap().iter().map(|peer| peer.label).collect();
        assert_eq!(labels, ["yol", "zen (Python)"]);
        assert!(named(&["opa"]).unwrap_err().to_string().contains("\"opa\""));
    }

    #[test]
    fn every_peer_has_its_files() {
        let folder = workspace::root().join("benches").join("peers");
        for peer in ALL {
            let file = match peer.kind {
                Kind::Ours => continue,
                Kind::Rust => folder.join("rust").join(peer.name).join("Cargo.toml"),
                Kind::Python | Kind::PythonOnParquet => {
                    assert!(folder.join("python/requirements").join(format!("{}.txt", peer.name)).exists());
                    folder.join("python").join(format!("with_{}.py", peer.name.replace('-', "_")))
                }
            };
            assert!(file.exists(), "{}", file.display());
        }
    }
}

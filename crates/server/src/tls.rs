//! TLS, without anything by which one visit could be tied to another.

use crate::settings::TlsFiles;
use guide::Speech;
use std::fmt;
use std::sync::Arc;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::NoServerSessionStorage;
use tokio_rustls::rustls::{Error, ServerConfig};

/// Why TLS cannot be spoken with what was given.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// There is no certificate in it, or one that is none.
    Certificate,
    /// There is no key in it, or one that is none.
    Key,
    /// They do not belong together, or are not supported.
    Unusable(#[from] Error),
}

impl TlsError {
    /// What is wrong, in words.
    #[must_use]
    pub fn said(&self, speech: Speech) -> String {
        match self {
            Self::Certificate => speech.server_start_certificate().to_owned(),
            Self::Key => speech.server_start_key().to_owned(),
            Self::Unusable(error) => speech.server_start_unusable(error),
        }
    }
}

impl fmt::Display for TlsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.said(Speech::default()))
    }
}

/// What speaks TLS 1.2 and 1.3 with new connections.
///
/// # Errors
/// The files are of no use.
pub(crate) fn acceptor(files: &TlsFiles) -> Result<TlsAcceptor, TlsError> {
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&files.certificates).collect();
    let chain = chain.ok().filter(|chain| !chain.is_empty()).ok_or(TlsError::Certificate)?;
    let key = PrivateKeyDer::from_pem_slice(&files.key).map_err(|_| TlsError::Key)?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(chain, key)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    // A session that is resumed says that the same browser comes again. So none is kept, here or there.
    config.session_storage = Arc::new(NoServerSessionStorage {});
    config.send_tls13_tickets = 0;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

#[cfg(test)]
mod tests {
    use super::{TlsError, TlsFiles, acceptor};

    #[test]
    fn files_that_are_none_are_refused() {
        let files = |certificates: &str, key: &str| TlsFiles {
            certificates: certificates.into(),
            key: key.as_bytes().to_vec().into(),
        };
        let issued = rcgen::generate_simple_self_signed(vec!["localhost".into()]).unwrap();
        let (certificate, key) = (issued.cert.pem(), issued.signing_key.serialize_pem());
        assert!(acceptor(&files(&certificate, &key)).is_ok());
        assert!(matches!(acceptor(&files("", &key)), Err(TlsError::Certificate)));
        assert!(matches!(acceptor(&files(&certificate, "")), Err(TlsError::Key)));
        let other = rcgen::generate_simple_self_signed(vec!["localhost".into()]).unwrap();
        let other = other.signing_key.serialize_pem();
        assert!(matches!(acceptor(&files(&certificate, &other)), Err(TlsError::Unusable(_))));
    }
}

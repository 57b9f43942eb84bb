//! TLS.

use crate::support::{Reply, Running, settings};
use server::{Settings, TlsFiles};
use std::io::{Read as _, Write as _};
use std::sync::Arc;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, ClientConnection, HandshakeKind, RootCertStore, StreamOwned};

#[test]
fn it_speaks_tls_and_resumes_no_session() {
    let issued = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let tls = TlsFiles {
        certificates: issued.cert.pem().into_bytes(),
        key: issued.signing_key.serialize_pem().into_bytes().into(),
    };
    let server = Running::new(Settings { tls: Some(tls), ..settings() });
    let mut roots = RootCertStore::empty();
    roots.add(issued.cert.der().clone()).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let config = Arc::new(config);
    for _ in 0..2 {
        let name = ServerName::try_from("localhost").unwrap();
        let connection = ClientConnection::new(Arc::clone(&config), name).unwrap();
        let mut stream = StreamOwned::new(connection, server.connect());
        stream.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
        let mut reply = Vec::new();
        stream.read_to_end(&mut reply).unwrap();
        let reply = Reply::parse(&reply);
        assert_eq!(reply.status, 200);
        assert_eq!(reply.header("strict-transport-security"), "max-age=63072000");
        // A second visit that resumed the first would be known to be the same browser's.
        assert_eq!(stream.conn.handshake_kind(), Some(HandshakeKind::Full));
    }
    // Who does not speak TLS gets nothing, and least of all an answer.
    assert!(!server.raw(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").starts_with(b"HTTP"));
}

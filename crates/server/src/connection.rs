//! One connection, from the first byte to the last.

use crate::gate::Gate;
use crate::patience::{Patient, Progress};
use crate::settings::Limits;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::net::IpAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

/// How long the beginning of TLS may take: it goes back and forth a few times, also over a slow line.
const TLS_TIME: Duration = Duration::from_secs(10);
/// Fields of a head, at most.
const FIELDS: usize = 64;

/// What all connections of a server need.
pub(crate) struct Connections {
    pub(crate) gate: Arc<Gate>,
    pub(crate) limits: Arc<Limits>,
    pub(crate) tls: Option<TlsAcceptor>,
    /// Says whether connections are needed by others.
    pub(crate) is_scarce: Arc<dyn Fn() -> bool + Send + Sync>,
}

impl Connections {
    /// Answers on a connection until it ends, or until the request that runs when `stop` changes is answered.
    pub(crate) async fn serve(&self, stream: TcpStream, peer: IpAddr, stop: watch::Receiver<bool>) {
        // A page is one write; waiting for more would only delay it.
        let _slower = stream.set_nodelay(true);
        match &self.tls {
            None => self.answer(stream, peer, stop).await,
            Some(acceptor) => {
                if let Ok(Ok(stream)) = timeout(TLS_TIME, acceptor.accept(stream)).await {
                    self.answer(stream, peer, stop).await;
                }
            }
        }
    }

    async fn answer<S>(&self, stream: S, peer: IpAddr, mut stop: watch::Receiver<bool>)
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let progress = Progress::default();
        let stream =
            Patient::new(stream, progress.clone(), Arc::clone(&self.limits), Arc::clone(&self.is_scarce));
        let service = service_fn(|request| {
            let (progress, gate) = (progress.clone(), &self.gate);
            progress.step();
            async move {
                let response = gate.answer(peer, request).await;
                progress.step();
                Ok::<_, Infallible>(response)
            }
        });
        // Patience counts the time of each wait. This makes hyper look for the next request at once after a response, and
        // ends whatever else would wait.
        let longest = self.limits.idle_time.saturating_add(self.limits.head_time);
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(longest)
            .max_buf_size(self.limits.head.max(8192))
            .max_headers(FIELDS)
            .serve_connection(TokioIo::new(stream), service);
        let mut connection = pin!(connection);
        // What goes wrong on a connection concerns nobody but who opened it, and is told nobody.
        tokio::select! {
            _nobody = connection.as_mut() => {}
            () = until(&mut stop) => {
                connection.as_mut().graceful_shutdown();
                let _nobody = connection.await;
            }
        }
    }
}

async fn until(stop: &mut watch::Receiver<bool>) {
    // Where nobody is left to say so, the server has stopped too.
    let _either = stop.wait_for(|stopped| *stopped).await;
}

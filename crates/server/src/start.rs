//! Starting, taking connections, and stopping.

use crate::connection::Connections;
use crate::gate::Gate;
use crate::process::{self, ProcessError};
use crate::seal::NoRandomness;
use crate::settings::Settings;
use crate::shared::Shared;
use crate::tls::{self, TlsError};
use engine::Engine;
use guide::Speech;
use language::Date;
use std::fmt;
use std::future::Future;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{interval, sleep, timeout};

/// How often old keys and addresses are looked for, to be forgotten.
const FORGETTING: Duration = Duration::from_secs(30);
/// How long to wait where the system has no room for another connection.
const NO_ROOM: Duration = Duration::from_millis(50);
/// Files that the process needs besides connections.
const OTHER_FILES: usize = 64;

/// Why a server does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Its memory could reach the disk.
    Process(#[from] ProcessError),
    /// Nobody can listen there.
    Listen {
        /// Where.
        address: SocketAddr,
        /// Why not.
        error: io::Error,
    },
    /// The certificate or the key is of no use.
    Tls(#[from] TlsError),
    /// There is nothing to make keys of.
    Randomness(#[from] NoRandomness),
    /// The system gives no threads, timers or signals.
    Runtime(io::Error),
}

impl StartError {
    /// What is wrong, in words.
    #[must_use]
    pub fn said(&self, speech: Speech) -> String {
        match self {
            Self::Process(error) => error.said(speech).to_owned(),
            Self::Listen { address, error } => speech.server_start_listen(address, error),
            Self::Tls(error) => error.said(speech),
            Self::Randomness(NoRandomness) => speech.server_start_randomness().to_owned(),
            Self::Runtime(error) => speech.server_start_runtime(error),
        }
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.said(Speech::default()))
    }
}

/// A server that listens already, and answers once it runs.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    shared: Arc<Shared>,
    connections: Connections,
    places: Arc<Semaphore>,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Server").finish_non_exhaustive()
    }
}

impl Server {
    /// Begins to listen. `today` tells the law's day; it is asked for every request.
    ///
    /// Core dumps of the whole process are switched off for good before anything else.
    ///
    /// # Errors
    /// Core dumps cannot be switched off, nobody can listen there, or the certificate or the key is of no use.
    pub fn bind(
        settings: Settings,
        engine: Arc<Engine>,
        today: impl Fn() -> Date + Send + Sync + 'static,
    ) -> Result<Self, StartError> {
        process::forbid_dumps()?;
        process::open_more_files(settings.limits.connections.saturating_add(OTHER_FILES));
        let tls = settings.tls.as_ref().map(tls::acceptor).transpose()?;
        let cannot = |error| StartError::Listen { address: settings.bind, error };
        let listener = TcpListener::bind(settings.bind).map_err(cannot)?;
        listener.set_nonblocking(true).map_err(cannot)?;
        let address = listener.local_addr().map_err(cannot)?;

        let limits = Arc::new(settings.limits.clone());
        let places = Arc::new(Semaphore::new(limits.connections));
        let (free, half) = (Arc::clone(&places), limits.connections / 2);
        let shared = Arc::new(Shared::new(settings, engine, today)?);
        let connections = Connections {
            gate: Arc::new(Gate::new(Arc::clone(&shared))),
            limits,
            tls,
            is_scarce: Arc::new(move || free.available_permits() < half),
        };
        Ok(Self { listener, address, shared, connections, places })
    }

    /// Where it listens: with port 0 in the settings, the port that the system chose.
    #[must_use]
    pub fn local_address(&self) -> SocketAddr {
        self.address
    }

    /// Answers until the process is told to stop, by SIGTERM or Ctrl-C. What runs then is finished.
    ///
    /// # Errors
    /// The system gives no threads, timers or signals.
    pub fn run_until_signal(self) -> Result<(), StartError> {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(StartError::Runtime)?;
        runtime.block_on(async {
            let stop = signal().map_err(StartError::Runtime)?;
            self.run(stop).await
        })
    }

    /// Answers until `stop` is done. What runs then is finished, for as long as the settings say.
    ///
    /// # Errors
    /// The runtime cannot take the socket.
    pub async fn run(self, stop: impl Future<Output = ()>) -> Result<(), StartError> {
        let Self { listener, shared, connections, places, .. } = self;
        let listener = tokio::net::TcpListener::from_std(listener).map_err(StartError::Runtime)?;
        let limits = Arc::clone(&connections.limits);
        let (stopping, stopped) = watch::channel(false);
        let connections = Arc::new(connections);
        let taking = take(&listener, &shared, &connections, &places, &stopped);
        tokio::select! {
            never = taking => match never {},
            never = forget(&shared) => match never {},
            () = stop => {}
        }
        drop(listener);
        let _nobody_is_connected = stopping.send(true);
        let all = u32::try_from(limits.connections).unwrap_or(u32::MAX);
        let _some_were_too_slow = timeout(limits.stop_time, places.acquire_many(all)).await;
        Ok(())
    }
}

/// Nothing of this kind ever comes about.
enum Never {}

async fn take(
    listener: &tokio::net::TcpListener,
    shared: &Arc<Shared>,
    connections: &Arc<Connections>,
    places: &Arc<Semaphore>,
    stopped: &watch::Receiver<bool>,
) -> Never {
    let is_proxy = shared.settings.trust_forwarded;
    loop {
        // Where all places are taken, the others wait in the system's own queue.
        let Ok(place) = Arc::clone(places).acquire_owned().await else {
            sleep(NO_ROOM).await;
            continue;
        };
        let Ok((stream, peer)) = listener.accept().await else {
            sleep(NO_ROOM).await;
            continue;
        };
        let peer = peer.ip();
        if let Some(counted) = shared.limiter.allows_connection(peer, is_proxy) {
            let (connections, stopped) = (Arc::clone(connections), stopped.clone());
            tokio::spawn(async move {
                connections.serve(stream, peer, stopped).await;
                let _held_until_here: (OwnedSemaphorePermit, _) = (place, counted);
            });
        }
    }
}

async fn forget(shared: &Shared) -> Never {
    let mut ticks = interval(FORGETTING);
    loop {
        ticks.tick().await;
        shared.forget();
    }
}

/// Done when the process is told to stop.
#[cfg(unix)]
fn signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Done when the process is told to stop.
#[cfg(not(unix))]
fn signal() -> io::Result<impl Future<Output = ()>> {
    let mut stop = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        stop.recv().await;
    })
}

//! A connection that does not wait for ever: neither for a request that trickles in, nor for a reader who does not read.

use crate::settings::Limits;
use std::future::Future as _;
use std::io::{self, ErrorKind};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep_until};

/// While connections are scarce, one that waits for its next request is closed after this time.
const SHORT_IDLE: Duration = Duration::from_secs(5);

/// What the service tells the connection: whether a request is being answered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Progress(Arc<AtomicBool>);

impl Progress {
    pub(crate) fn answering(&self, is_answering: bool) {
        self.0.store(is_answering, Ordering::Relaxed);
    }

    fn is_answering(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// What the connection waits for when it reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Awaited {
    /// The first request: a connection without one is worth nothing.
    First,
    /// The next request.
    Next,
    /// The rest of a request that has begun.
    Rest,
    /// Nothing: the request is being answered, and its body has a time of its own.
    Nothing,
}

/// A stream with an end to its patience.
pub(crate) struct Patient<S> {
    stream: S,
    progress: Progress,
    limits: Arc<Limits>,
    is_scarce: Arc<dyn Fn() -> bool + Send + Sync>,
    awaited: Awaited,
    reading: Timer,
    standing: Timer,
    writing: Timer,
}

impl<S> Patient<S> {
    /// `is_scarce` says whether connections are needed by others.
    pub(crate) fn new(
        stream: S,
        progress: Progress,
        limits: Arc<Limits>,
        is_scarce: Arc<dyn Fn() -> bool + Send + Sync>,
    ) -> Self {
        Self {
            stream,
            progress,
            limits,
            is_scarce,
            awaited: Awaited::First,
            reading: Timer::default(),
            standing: Timer::default(),
            writing: Timer::default(),
        }
    }

    /// Takes note of what the service is doing.
    fn look(&mut self) {
        if self.progress.is_answering() {
            self.await_now(Awaited::Nothing);
        } else if self.awaited == Awaited::Nothing {
            self.await_now(Awaited::Next);
        }
    }

    fn await_now(&mut self, awaited: Awaited) {
        if self.awaited != awaited {
            self.awaited = awaited;
            self.reading.stop();
        }
    }

    /// Whether it has waited for long enough.
    fn is_tired_of_reading(&mut self, context: &mut Context<'_>) -> bool {
        let time = match self.awaited {
            Awaited::Nothing => return false,
            Awaited::First | Awaited::Rest => self.limits.head_time,
            Awaited::Next => self.limits.idle_time,
        };
        if self.awaited == Awaited::Next && time > SHORT_IDLE {
            // Looked at again every few seconds, since connections may become scarce meanwhile.
            while self.reading.is_over(SHORT_IDLE, context) {
                if (self.is_scarce)() || self.reading.total() >= time {
                    return true;
                }
                self.reading.again();
            }
            return false;
        }
        self.reading.is_over(time, context)
    }

    /// Whether the reader has had its time: it stands still for too long, or takes too long in all.
    fn is_tired_of_writing(&mut self, context: &mut Context<'_>) -> bool {
        let is_still = self.standing.is_over(self.limits.stall_time, context);
        is_still || self.writing.is_over(self.limits.response_time, context)
    }

    fn written(&mut self) {
        self.standing.stop();
        // A visitor who is still reading the answer is not idle.
        self.reading.stop();
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Patient<S> {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        this.look();
        let before = buffer.filled().len();
        match Pin::new(&mut this.stream).poll_read(context, buffer) {
            Poll::Ready(result) => {
                if buffer.filled().len() > before && matches!(this.awaited, Awaited::First | Awaited::Next) {
                    this.await_now(Awaited::Rest);
                }
                Poll::Ready(result)
            }
            Poll::Pending if this.is_tired_of_reading(context) => Poll::Ready(Err(tired())),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<S: AsyncWrite + Unpin> Patient<S> {
    fn attempt<T>(
        &mut self,
        context: &mut Context<'_>,
        attempt: impl FnOnce(Pin<&mut S>, &mut Context<'_>) -> Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        match attempt(Pin::new(&mut self.stream), context) {
            Poll::Ready(result) => {
                self.written();
                Poll::Ready(result)
            }
            Poll::Pending if self.is_tired_of_writing(context) => Poll::Ready(Err(tired())),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Patient<S> {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.get_mut().attempt(context, |stream, context| stream.poll_write(context, bytes))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.get_mut().attempt(context, |stream, context| stream.poll_write_vectored(context, bytes))
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        ready!(this.attempt(context, |stream, context| stream.poll_flush(context)))?;
        // All that was to be written is on its way.
        this.writing.stop();
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.get_mut().attempt(context, |stream, context| stream.poll_shutdown(context))
    }
}

fn tired() -> io::Error {
    io::Error::from(ErrorKind::TimedOut)
}

/// A timer that runs only while something is awaited.
#[derive(Default)]
struct Timer {
    sleep: Option<Pin<Box<Sleep>>>,
    start: Option<Instant>,
    is_running: bool,
}

impl Timer {
    fn stop(&mut self) {
        self.is_running = false;
    }

    /// Starts the timer, if it does not run, and says whether its time is over.
    fn is_over(&mut self, time: Duration, context: &mut Context<'_>) -> bool {
        if !self.is_running {
            self.is_running = true;
            self.start = Some(Instant::now());
            self.set(Instant::now() + time);
        }
        self.sleep.as_mut().is_some_and(|sleep| sleep.as_mut().poll(context).is_ready())
    }

    /// Lets it run for as long once more.
    fn again(&mut self) {
        self.set(Instant::now() + SHORT_IDLE);
    }

    fn set(&mut self, deadline: Instant) {
        match &mut self.sleep {
            Some(sleep) => sleep.as_mut().reset(deadline),
            None => self.sleep = Some(Box::pin(sleep_until(deadline))),
        }
    }

    /// How long it has run in all.
    fn total(&self) -> Duration {
        self.start.map(|start| start.elapsed()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Patient, Progress};
    use crate::settings::Limits;
    use std::io::ErrorKind;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::time::Duration;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream, duplex};
    use tokio::time::{Instant, sleep};

    /// The two ends of a line that holds 64 bytes; the first is patient.
    fn line(is_scarce: &Arc<AtomicBool>) -> (Patient<DuplexStream>, DuplexStream, Progress) {
        let (here, there) = duplex(64);
        let progress = Progress::default();
        let scarce = Arc::clone(is_scarce);
        let is_scarce = Arc::new(move || scarce.load(Ordering::Relaxed));
        let patient = Patient::new(here, progress.clone(), Arc::new(Limits::default()), is_scarce);
        (patient, there, progress)
    }

    /// After how many seconds reading fails. The clock of these tests runs only while nothing else does.
    async fn read_until_tired(patient: &mut Patient<DuplexStream>) -> u64 {
        let start = Instant::now();
        let mut part = [0; 8];
        loop {
            match patient.read(&mut part).await {
                Ok(count) => assert!(count > 0, "the line stays open"),
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::TimedOut);
                    return start.elapsed().as_secs();
                }
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_head_that_trickles_in_has_five_seconds_in_all() {
        let (mut patient, mut there, _progress) = line(&Arc::default());
        tokio::spawn(async move {
            while there.write_all(b"x").await.is_ok() {
                sleep(Duration::from_secs(1)).await;
            }
        });
        assert_eq!(read_until_tired(&mut patient).await, 5);
    }

    #[tokio::test(start_paused = true)]
    async fn who_waits_has_a_minute_or_five_seconds_where_connections_are_scarce() {
        for (is_scarce, seconds) in [(false, 60), (true, 5)] {
            let (mut patient, _there, progress) = line(&Arc::new(is_scarce.into()));
            progress.answering(true);
            patient.look();
            progress.answering(false);
            assert_eq!(read_until_tired(&mut patient).await, seconds);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn while_it_is_answered_a_request_is_not_cut_here() {
        let (mut patient, mut there, progress) = line(&Arc::default());
        progress.answering(true);
        tokio::spawn(async move {
            sleep(Duration::from_secs(600)).await;
            there.write_all(b"x").await.unwrap();
            sleep(Duration::from_secs(600)).await;
        });
        assert_eq!(patient.read_u8().await.unwrap(), b'x');
    }

    #[tokio::test(start_paused = true)]
    async fn a_reader_who_stands_still_has_ten_seconds() {
        let (mut patient, _there, _progress) = line(&Arc::default());
        let start = Instant::now();
        let error = patient.write_all(&[0; 65]).await.unwrap_err();
        assert_eq!((error.kind(), start.elapsed().as_secs()), (ErrorKind::TimedOut, 10));
    }

    #[tokio::test(start_paused = true)]
    async fn a_reader_who_sips_has_two_minutes_in_all() {
        let (mut patient, mut there, _progress) = line(&Arc::default());
        tokio::spawn(async move {
            while there.read_u8().await.is_ok() {
                sleep(Duration::from_secs(9)).await;
            }
        });
        let start = Instant::now();
        let error = patient.write_all(&[0; 100_000]).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TimedOut);
        assert!((120..130).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
    }
}

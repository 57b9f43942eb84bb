//! The same plan on several machines: a scheduler of Ballista, and executors that know `verdict_counts`.
//!
//! What travels is the plan, with the question as a text in it, and totals: the rows stay with the executor that read them, and
//! what an executor writes between two stages is totals too. Weights are whole millionths, so in whatever order totals are
//! added, the numbers are those of a single process.
//!
//! Executors answer from the rulebook that they were started with. The question says which it means ([`Spec`](crate::spec)), and
//! an executor with another refuses.

use crate::problem::Problem;
use crate::{configured, verdict_counts};
use ballista::extension::{SessionConfigExt, SessionContextExt};
use ballista_core::config::TaskSchedulingPolicy;
use ballista_core::registry::BallistaFunctionRegistry;
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::SchedulerConfig;
use ballista_scheduler::scheduler_process::{create_scheduler, start_grpc_service_with_listener};
use datafusion::execution::SessionStateBuilder;
use datafusion::execution::context::SessionContext;
use datafusion::prelude::SessionConfig;
use datafusion_proto::protobuf::{LogicalPlanNode, PhysicalPlanNode};
use engine::Engine;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use tokio::net::TcpListener;

/// After so many seconds without a word an executor counts as gone, and others take over what it had.
const SILENCE: u64 = 20;

/// What an executor is told when it starts.
#[derive(Clone, Debug)]
pub struct ExecutorSettings {
    /// The scheduler's host.
    pub scheduler_host: String,
    /// The scheduler's port.
    pub scheduler_port: u16,
    /// The address on which other executors fetch totals from this one.
    pub bind: SocketAddr,
    /// Where totals lie between two stages; `None` = a temporary folder.
    pub work: Option<PathBuf>,
    /// How many parts it works on at once; 0 = as many as there are cores.
    pub threads: usize,
}

/// Runs a scheduler until the process ends.
///
/// # Errors
/// It cannot start, or fails later.
pub async fn run_scheduler(listener: TcpListener, engines: Vec<Arc<Engine>>) -> Result<(), Problem> {
    let address = listener.local_addr().map_err(carrier)?;
    let session = move |config: SessionConfig| {
        let aggregate = Arc::new(verdict_counts(engines.clone()));
        let builder = SessionStateBuilder::new_with_default_features().with_config(config);
        let mut state = builder.build();
        datafusion::execution::FunctionRegistry::register_udaf(&mut state, aggregate)?;
        Ok(state)
    };
    let config = SchedulerConfig {
        bind_host: address.ip().to_string(),
        bind_port: address.port(),
        external_host: address.ip().to_string(),
        scheduling_policy: TaskSchedulingPolicy::PullStaged,
        override_session_builder: Some(Arc::new(session)),
        executor_timeout_seconds: SILENCE,
        expire_dead_executor_interval_seconds: SILENCE / 10,
        no_executors_grace_period_seconds: SILENCE.saturating_mul(2),
        ..SchedulerConfig::default()
    };
    let cluster = BallistaCluster::new_from_config(&config).await.map_err(carrier)?;
    let scheduler = create_scheduler::<LogicalPlanNode, PhysicalPlanNode>(cluster, Arc::new(config));
    start_grpc_service_with_listener(listener, scheduler.await.map_err(carrier)?).await.map_err(carrier)
}

/// Runs an executor until the process ends, or is told to end.
///
/// # Errors
/// The scheduler cannot be reached, or the address is taken.
pub async fn run_executor(settings: ExecutorSettings, engines: Vec<Arc<Engine>>) -> Result<(), Problem> {
    let mut functions = BallistaFunctionRegistry::default();
    let aggregate = Arc::new(verdict_counts(engines));
    functions.aggregate_functions.insert(aggregate.name().to_owned(), aggregate);
    let config = ExecutorProcessConfig {
        bind_host: settings.bind.ip().to_string(),
        external_host: reachable(settings.bind.ip()),
        port: settings.bind.port(),
        scheduler_host: settings.scheduler_host,
        scheduler_port: settings.scheduler_port,
        scheduler_connect_timeout_seconds: 30,
        vcores: settings.threads,
        task_scheduling_policy: TaskSchedulingPolicy::PullStaged,
        work_dir: settings.work.map(|work| work.to_string_lossy().into_owned()),
        executor_heartbeat_interval_seconds: SILENCE / 10,
        override_function_registry: Some(Arc::new(functions)),
        ..ExecutorProcessConfig::default()
    };
    start_executor_process(Arc::new(config)).await.map_err(carrier)
}

/// A session whose plans run on a cluster. `scheduler` is `HOST:PORT`; files must lie at the same path on every machine.
///
/// # Errors
/// There is no scheduler at that address.
pub async fn remote_session(
    scheduler: &str,
    threads: usize,
    engines: Vec<Arc<Engine>>,
) -> Result<SessionContext, Problem> {
    let config = configured(SessionConfig::new_with_ballista(), threads);
    let mut state = SessionStateBuilder::new_with_default_features().with_config(config).build();
    let aggregate = Arc::new(verdict_counts(engines));
    datafusion::execution::FunctionRegistry::register_udaf(&mut state, aggregate).map_err(carrier)?;
    // The session is made without a word to the scheduler; so that a wrong address is told at once, and by its name.
    tokio::net::TcpStream::connect(scheduler)
        .await
        .map_err(|error| Problem::NoScheduler { address: scheduler.to_owned(), reason: error.to_string() })?;
    SessionContext::remote_with_state(&format!("df://{scheduler}"), state).await.map_err(carrier)
}

/// The address that others are told; all of a machine's addresses are none.
fn reachable(address: IpAddr) -> Option<String> {
    (!address.is_unspecified()).then(|| address.to_string())
}

fn carrier(error: impl std::fmt::Display) -> Problem {
    Problem::Carrier(error.to_string())
}

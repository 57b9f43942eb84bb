//! The decision as a JSON decision model, by the crate `zen-engine`: as one expression and as a table.

use population::{Case, Outcome, Peer, Result, Variant, serve};
use std::pin::pin;
use std::process::ExitCode;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use zen_engine::loader::MemoryLoader;
use zen_engine::model::DecisionContent;
use zen_engine::{DecisionEngine, EvaluationOptions, Variable};

const KEY: &str = "decree";

fn engine(model: &str) -> Result<DecisionEngine> {
    let loader = Arc::new(MemoryLoader::default());
    loader.add(KEY, serde_json::from_str::<DecisionContent>(model)?);
    let engine = DecisionEngine::default().with_loader(loader);
    let mistakes = engine.compile();
    if mistakes.is_empty() { Ok(engine) } else { Err(format!("{mistakes:?}").into()) }
}

fn evaluate(engine: &DecisionEngine, request: &Variable, trace: bool) -> Result<Outcome> {
    let options = EvaluationOptions { trace, max_depth: 10 };
    let future = pin!(engine.evaluate_with_opts(KEY, request.clone(), options));
    // The model waits for nothing, so that a runtime would only cost time.
    let Poll::Ready(response) = future.poll(&mut Context::from_waker(Waker::noop())) else {
        return Err("the model waits for something".into());
    };
    let response = response.map_err(|error| error.to_string())?;
    if trace && response.trace.is_none() {
        return Err("there is no trace".into());
    }
    match response.result.dot("outcome") {
        Some(Variable::String(word)) => Outcome::from_word(&word),
        other => Err(format!("no word: {other:?}").into()),
    }
}

fn input(case: &Case<'_>) -> Result<Variable> {
    Ok(serde_json::to_value(case)?.into())
}

macro_rules! peer {
    ($peer:ident, $name:literal, $model:literal) => {
        struct $peer(DecisionEngine);

        impl Peer for $peer {
            const NAME: &'static str = $name;

            type Request = Variable;

            fn load() -> Result<Self> {
                Ok(Self(engine(include_str!($model))?))
            }

            fn request(&self, case: &Case<'_>) -> Result<Variable> {
                input(case)
            }

            fn request_from_json(&self, text: &str) -> Result<Variable> {
                Ok(serde_json::from_str::<serde_json::Value>(text)?.into())
            }

            fn decide(&mut self, request: &Variable) -> Result<Outcome> {
                evaluate(&self.0, request, false)
            }

            fn explain(&mut self, request: &Variable) -> Result<Option<Outcome>> {
                evaluate(&self.0, request, true).map(Some)
            }
        }
    };
}

peer!(Expression, "zen", "../../../rules/decree.expression.json");
peer!(Table, "zen (table)", "../../../rules/decree.table.json");

fn main() -> ExitCode {
    serve(&[Variant::of::<Expression>(), Variant::of::<Table>()])
}

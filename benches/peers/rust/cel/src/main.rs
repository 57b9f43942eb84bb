//! The decision in CEL, by the crate `cel`.

use cel::{Context, Env, Program, Value};
use population::{Case, Outcome, Peer, Result, Variant, serve};
use std::process::ExitCode;
use std::sync::Arc;

struct Cel {
    program: Program,
    functions: Arc<Env>,
}

impl Peer for Cel {
    const NAME: &'static str = "cel";

    type Request = Context<'static, 'static>;

    fn load() -> Result<Self> {
        let program = Program::compile(include_str!("../../../rules/decree.cel"))?;
        Ok(Self { program, functions: Arc::new(Env::stdlib()) })
    }

    fn request(&self, case: &Case<'_>) -> Result<Self::Request> {
        let mut context = Context::with_env(self.functions.clone());
        context.add_variable_from_value("application_date", case.application_date);
        context.add_variable_from_value("sex", case.sex);
        context.add_variable_from_value("age", case.age);
        context.add_variable_from_value("ground", case.ground);
        context.add_variable_from_value("citizenship", case.citizenship);
        context.add_variable_from_value("application", case.application);
        context.add_variable_from_value("military_contract_months", case.military_contract_months);
        context.add_variable_from_value("emergencies_contract", case.emergencies_contract);
        context.add_variable_from_value("unfitness_certificate", case.unfitness_certificate);
        context.add_variable_from_value("service_discharge_date", case.service_discharge_date);
        Ok(context)
    }

    fn decide(&mut self, context: &Self::Request) -> Result<Outcome> {
        match self.program.execute(context)? {
            Value::String(word) => Outcome::from_word(&word),
            other => Err(format!("no word: {other:?}").into()),
        }
    }
}

fn main() -> ExitCode {
    serve(&[Variant::of::<Cel>()])
}

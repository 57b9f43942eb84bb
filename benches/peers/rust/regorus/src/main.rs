//! The decision in Rego, by the crate `regorus`: its virtual machine and its interpreter.

use population::{Case, Outcome, Peer, Result, Variant, serve};
use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine, Rc, Value};
use std::collections::BTreeMap;
use std::process::ExitCode;

const ENTRY: &str = "data.decree.outcome";

fn engine() -> Result<Engine> {
    let mut engine = Engine::new();
    engine.add_policy("decree.rego".into(), include_str!("../../../rules/decree.rego").into())?;
    Ok(engine)
}

fn input(case: &Case<'_>) -> Value {
    let values = [
        ("application_date", Value::from(case.application_date)),
        ("sex", Value::from(case.sex)),
        ("age", Value::from(case.age)),
        ("ground", Value::from(case.ground)),
        ("citizenship", Value::from(case.citizenship)),
        ("application", Value::from(case.application)),
        ("military_contract_months", Value::from(case.military_contract_months)),
        ("emergencies_contract", Value::from(case.emergencies_contract)),
        ("unfitness_certificate", Value::from(case.unfitness_certificate)),
        ("service_discharge_date", Value::from(case.service_discharge_date)),
    ];
    Value::from(BTreeMap::from(values.map(|(name, value)| (Value::from(name), value))))
}

fn outcome(value: &Value) -> Result<Outcome> {
    Outcome::from_word(value.as_string()?.as_ref())
}

struct Machine(RegoVM);

impl Peer for Machine {
    const NAME: &'static str = "regorus";

    type Request = Value;

    fn load() -> Result<Self> {
        let policy = engine()?.compile_with_entrypoint(&Rc::from(ENTRY))?;
        let mut machine = RegoVM::new();
        machine.load_program(Compiler::compile_from_policy(&policy, &[ENTRY])?);
        Ok(Self(machine))
    }

    fn request(&self, case: &Case<'_>) -> Result<Value> {
        Ok(input(case))
    }

    fn request_from_json(&self, text: &str) -> Result<Value> {
        Ok(Value::from_json_str(text)?)
    }

    fn decide(&mut self, request: &Value) -> Result<Outcome> {
        self.0.set_input(request.clone());
        outcome(&self.0.execute()?)
    }
}

struct Interpreter {
    plain: Engine,
    covering: Engine,
}

impl Peer for Interpreter {
    const NAME: &'static str = "regorus (interpreter)";

    type Request = Value;

    fn load() -> Result<Self> {
        let mut covering = engine()?;
        covering.set_enable_coverage(true);
        Ok(Self { plain: engine()?, covering })
    }

    fn request(&self, case: &Case<'_>) -> Result<Value> {
        Ok(input(case))
    }

    fn request_from_json(&self, text: &str) -> Result<Value> {
        Ok(Value::from_json_str(text)?)
    }

    fn decide(&mut self, request: &Value) -> Result<Outcome> {
        self.plain.set_input(request.clone());
        outcome(&self.plain.eval_rule(ENTRY.into())?)
    }

    /// The nearest that there is: which lines were evaluated.
    fn explain(&mut self, request: &Value) -> Result<Option<Outcome>> {
        self.covering.set_input(request.clone());
        self.covering.clear_coverage_data();
        let value = self.covering.eval_rule(ENTRY.into())?;
        drop(std::hint::black_box(self.covering.get_coverage_report()?));
        outcome(&value).map(Some)
    }
}

fn main() -> ExitCode {
    serve(&[Variant::of::<Machine>(), Variant::of::<Interpreter>()])
}

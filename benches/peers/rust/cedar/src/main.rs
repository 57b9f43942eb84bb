//! The decision in Cedar, by the crate `cedar-policy`.
//!
//! Cedar only allows or denies. The outcome is the annotation of the policy that allows; where none does, a document is missing.

use cedar_policy::{
    Authorizer, Context, Decision, Entities, EntityUid, PolicySet, Request, Response, RestrictedExpression,
};
use population::{Case, Outcome, Peer, Result, Variant, serve};
use std::process::ExitCode;

struct Cedar {
    policies: PolicySet,
    authorizer: Authorizer,
    entities: Entities,
    person: EntityUid,
    action: EntityUid,
    decree: EntityUid,
}

impl Cedar {
    fn request_in(&self, context: Context) -> Result<Request> {
        Ok(Request::new(self.person.clone(), self.action.clone(), self.decree.clone(), context, None)?)
    }

    fn response(&self, request: &Request) -> Response {
        self.authorizer.is_authorized(request, &self.policies, &self.entities)
    }

    fn outcome(&self, response: &Response) -> Result<Outcome> {
        if let Some(error) = response.diagnostics().errors().next() {
            return Err(error.to_string().into());
        }
        match response.diagnostics().reason().next() {
            Some(policy) => {
                Outcome::from_word(self.policies.annotation(policy, "outcome").unwrap_or_default())
            }
            None if response.decision() == Decision::Deny => Ok(Outcome::MissingDocument),
            None => Err("allowed without a policy".into()),
        }
    }
}

impl Peer for Cedar {
    const NAME: &'static str = "cedar";

    type Request = Request;

    fn load() -> Result<Self> {
        Ok(Self {
            policies: include_str!("../../../rules/decree.cedar").parse()?,
            authorizer: Authorizer::new(),
            entities: Entities::empty(),
            person: r#"Person::"somebody""#.parse()?,
            action: r#"Action::"apply""#.parse()?,
            decree: r#"Decree::"821""#.parse()?,
        })
    }

    fn request(&self, case: &Case<'_>) -> Result<Request> {
        let word = |word: &str| RestrictedExpression::new_string(word.to_owned());
        let number = RestrictedExpression::new_long;
        let values = [
            ("application_date", number(case.application_date)),
            ("sex", word(case.sex)),
            ("age", number(case.age)),
            ("ground", word(case.ground)),
            ("citizenship", word(case.citizenship)),
            ("application", word(case.application)),
            ("military_contract_months", number(case.military_contract_months)),
            ("emergencies_contract", RestrictedExpression::new_bool(case.emergencies_contract)),
            ("unfitness_certificate", RestrictedExpression::new_bool(case.unfitness_certificate)),
            ("service_discharge_date", number(case.service_discharge_date)),
        ];
        self.request_in(Context::from_pairs(values.map(|(name, value)| (name.to_owned(), value)))?)
    }

    fn request_from_json(&self, text: &str) -> Result<Request> {
        self.request_in(Context::from_json_str(text, None)?)
    }

    fn decide(&mut self, request: &Request) -> Result<Outcome> {
        self.outcome(&self.response(request))
    }

    /// Every response names the policies that decided: here with what they stand for.
    fn explain(&mut self, request: &Request) -> Result<Option<Outcome>> {
        let response = self.response(request);
        let policies: Vec<(String, Option<String>)> = response
            .diagnostics()
            .reason()
            .map(|policy| {
                let stands_for = self.policies.annotation(policy, "outcome").map(str::to_owned);
                (policy.to_string(), stands_for)
            })
            .collect();
        drop(std::hint::black_box(policies));
        self.outcome(&response).map(Some)
    }
}

fn main() -> ExitCode {
    serve(&[Variant::of::<Cedar>()])
}

//! The description of the interface: OpenAPI 3.1.

use super::body;
use super::endpoint::{Does, Endpoint};
use super::lang;
use super::problem::{EARLY, KINDS, MEDIA_TYPE};
use super::schema::{Part, named, names, problem, request};
use crate::shared::Shared;
use axum::http::StatusCode;
use utoipa::openapi::path::{Operation, OperationBuilder, Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::response::{Response, ResponseBuilder};
use utoipa::openapi::{
    ComponentsBuilder, ContentBuilder, Info, License, OpenApi, OpenApiBuilder, Ref, RefOr, Required, Schema,
    Server,
};

const ABOUT: &str = "\
What Yol's guide answers, as data. Every answer rests on the rulebook and cites its sources.

Nothing is kept: no cookie, no log, no case. A case has no name, and no list of people can be sent. Who answers from here \
can still see what you send, so run your own copy where that matters: `yol serve`.

The names of facts, conclusions, journeys and sources are those of the rulebook that answers. They are the same in every \
language. `lang` chooses in which language the words beside them are; each answer says who translated them.";

/// The description, without its endpoints.
pub(super) fn empty(shared: &Shared) -> OpenApi {
    let mut info = Info::new("Yol", env!("CARGO_PKG_VERSION"));
    info.description = Some(ABOUT.to_owned());
    info.license = Some(License::new("MIT OR Apache-2.0"));
    let base = shared.settings.base_path.as_str();
    let server = Server::new(if base.is_empty() { "/" } else { base });
    let shapes = names::parts(shared.engine()).into_iter().chain(request::parts(shared.engine()));
    let shapes = shapes.chain([("Problem", problem::problem())]);
    let components = shapes.fold(ComponentsBuilder::new(), |all, (name, part)| all.schema(name, part));
    let problems = statuses().into_iter();
    let components =
        problems.fold(components, |all, status| all.response(response_name(status), failure(status)));
    OpenApiBuilder::new().info(info).servers(Some([server])).components(Some(components.build())).build()
}

/// The shapes that an endpoint names.
pub(super) fn parts(endpoint: &Endpoint) -> Vec<(String, RefOr<Schema>)> {
    endpoint.parts.iter().map(|(name, part)| ((*name).to_owned(), part.clone())).collect()
}

/// What an endpoint takes and gives.
pub(super) fn operation(endpoint: &Endpoint) -> Operation {
    let operation = OperationBuilder::new()
        .operation_id(Some(endpoint.name))
        .summary(Some(endpoint.title))
        .description(Some(endpoint.about))
        .response("200", success(lang::telling(endpoint.gives.clone())));
    match &endpoint.does {
        Does::Lists(_) => failures(operation.parameter(language()), &LISTS).build(),
        Does::Answers { takes, example, .. } => {
            let content =
                ContentBuilder::new().schema(Some((**takes).clone())).example(Some(example.clone()));
            let body = RequestBodyBuilder::new().required(Some(Required::True));
            let body = body.content(body::MEDIA_TYPE, content.build()).build();
            failures(operation.request_body(Some(body)), &ANSWERS).build()
        }
    }
}

/// The one parameter that lists take.
fn language() -> Parameter {
    ParameterBuilder::new()
        .name(lang::LANG)
        .parameter_in(ParameterIn::Query)
        .required(Required::False)
        .description(Some("The language; English where it is missing."))
        .schema(Some(named("Lang")))
        .build()
}

/// What lists answer beside themselves.
const LISTS: [StatusCode; 2] = [StatusCode::BAD_REQUEST, StatusCode::UNPROCESSABLE_ENTITY];

/// What questions are answered where there is no answer.
const ANSWERS: [StatusCode; 6] = [
    StatusCode::BAD_REQUEST,
    StatusCode::CONFLICT,
    StatusCode::PAYLOAD_TOO_LARGE,
    StatusCode::UNSUPPORTED_MEDIA_TYPE,
    StatusCode::UNPROCESSABLE_ENTITY,
    StatusCode::INTERNAL_SERVER_ERROR,
];

fn failures(operation: OperationBuilder, statuses: &[StatusCode]) -> OperationBuilder {
    statuses.iter().chain(&EARLY).fold(operation, |operation, status| {
        operation.response(status.as_str(), Ref::from_response_name(response_name(*status)))
    })
}

fn success(gives: Part) -> Response {
    let content = ContentBuilder::new().schema(Some(gives)).build();
    ResponseBuilder::new().description("The answer.").content(body::MEDIA_TYPE, content).build()
}

/// Every status that a problem has.
fn statuses() -> Vec<StatusCode> {
    let mut statuses: Vec<StatusCode> = KINDS.iter().map(|(_, status)| *status).chain(EARLY).collect();
    statuses.sort_unstable();
    statuses.dedup();
    statuses
}

fn response_name(status: StatusCode) -> String {
    format!("Problem{}", status.as_str())
}

fn failure(status: StatusCode) -> Response {
    let kinds = KINDS.iter().filter(|(_, other)| *other == status).map(|(kind, _)| format!("`{kind}`"));
    let content = ContentBuilder::new().schema(Some(named("Problem"))).build();
    let early = EARLY.contains(&status).then(|| "refused before it was read".to_owned());
    let about = format!("A problem: {}.", kinds.chain(early).collect::<Vec<_>>().join(", "));
    ResponseBuilder::new().description(about).content(MEDIA_TYPE, content).build()
}

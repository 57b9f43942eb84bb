//! The description says the truth: its examples run, and what comes back has the shape that it says.

use super::{DESCRIPTION, QUESTIONS, answered_whole, get, post, stories};
use axum::http::StatusCode;
use jsonschema::Validator;
use serde_json::{Value, json};

/// What checks values against a place in the description.
fn validator(pointer: &str) -> Validator {
    assert!(DESCRIPTION.pointer(pointer).is_some(), "no {pointer}");
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": format!("#{pointer}"),
        "components": DESCRIPTION["components"],
        "paths": DESCRIPTION["paths"],
    });
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

pub(super) fn response(name: &str, method: &str) -> Validator {
    validator(&format!("/paths/~1v1~1{name}/{method}/responses/200/content/application~1json/schema"))
}

fn request(name: &str) -> Validator {
    validator(&format!("/paths/~1v1~1{name}/post/requestBody/content/application~1json/schema"))
}

pub(super) fn fits(validator: &Validator, value: &Value, what: &str) {
    let errors: Vec<String> = validator
        .iter_errors(value)
        .take(3)
        .map(|error| format!("{}: {error:.300}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{what}\n{}", errors.join("\n"));
}

#[test]
fn is_openapi_3_1_and_lists_every_endpoint() {
    assert_eq!(DESCRIPTION["openapi"], "3.1.0");
    let paths: Vec<&String> = DESCRIPTION["paths"].as_object().unwrap().keys().collect();
    let mut names: Vec<String> = QUESTIONS.iter().map(|name| format!("/v1/{name}")).collect();
    names.extend(["diff", "facts", "sources", "figures"].map(|name| format!("/v1/{name}")));
    assert_eq!(paths, names.iter().collect::<Vec<_>>());
}

#[test]
fn each_example_fits_and_is_answered_as_described() {
    for name in QUESTIONS.iter().chain(&["diff"]) {
        let pointer = format!("/paths/~1v1~1{name}/post/requestBody/content/application~1json/example");
        let example = DESCRIPTION.pointer(&pointer).unwrap();
        fits(&request(name), example, name);
        fits(&response(name, "post"), &answered_whole(name, example), name);
    }
}

#[test]
fn each_list_is_as_described() {
    for name in ["facts", "sources", "figures"] {
        let answer = get(&format!("/v1/{name}"));
        assert_eq!(answer.status, StatusCode::OK);
        fits(&response(name, "get"), &answer.json, name);
    }
}

#[test]
fn the_answers_to_every_story_are_as_described() {
    for name in QUESTIONS {
        let (request, response) = (request(name), response(name, "post"));
        for (number, case) in stories().into_iter().enumerate() {
            let view = if number % 2 == 0 { "any" } else { "residence" };
            let body = json!({ "case": case, "journey": view, "for": "him" });
            fits(&request, &body, name);
            let answer = post(name, &body);
            match answer.status {
                StatusCode::OK => fits(&response, &answer.json, &format!("{name} {body}")),
                other => assert_eq!(other, StatusCode::CONFLICT, "{name} {body}: {:#}", answer.json),
            }
        }
    }
}

#[test]
fn every_object_is_closed() {
    fn closed(value: &Value, path: &str) {
        match value {
            Value::Object(map) => {
                let is_example = path.ends_with("/example");
                if !is_example && map.get("type") == Some(&json!("object")) {
                    assert!(map.contains_key("additionalProperties"), "{path}");
                    assert_ne!(map["additionalProperties"], json!(true), "{path}");
                }
                map.iter()
                    .filter(|_| !is_example)
                    .for_each(|(key, value)| closed(value, &format!("{path}/{key}")));
            }
            Value::Array(items) => items.iter().for_each(|item| closed(item, path)),
            _ => {}
        }
    }
    closed(&DESCRIPTION, "");
}

#[test]
fn nobody_and_no_list_of_people_can_be_described() {
    let names = [
        "name",
        "surname",
        "phone",
        "passport",
        "address",
        "birthplace",
        "email",
        "persons",
        "people",
        "cases",
    ];
    for name in QUESTIONS {
        let request = request(name);
        for key in names {
            assert!(!request.is_valid(&json!({ key: "Akif" })), "{name} {key}");
            assert!(!request.is_valid(&json!({ "case": { key: "Akif" } })), "{name} {key}");
            assert!(!request.is_valid(&json!({ "case": { "facts": { key: "Akif" } } })), "{name} {key}");
        }
        assert!(!request.is_valid(&json!([{}, {}])));
        assert!(!request.is_valid(&json!({ "case": [{}, {}] })));
    }
}

#[test]
fn the_page_for_programmers_tells_all_and_its_example_runs() {
    let page = include_str!("../../../../../docs/api.md");
    for path in DESCRIPTION["paths"].as_object().unwrap().keys() {
        assert!(page.contains(&format!(" {path}`")), "{path} is not on the page");
    }
    for (kind, status) in crate::api::problem::KINDS {
        let row = format!("| {} | `{kind}` |", status.as_u16());
        assert!(page.contains(&row), "{row} is not on the page");
    }
    let example = page.split("<<'END'\n").nth(1).unwrap().split("END\n").next().unwrap();
    let example: Value = serde_json::from_str(example).unwrap();
    fits(&request("check"), &example, "the example of the page");
    assert_eq!(answered_whole("check", &example)["journey"], "residence");
}

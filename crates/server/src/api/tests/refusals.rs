//! What is refused, and how.

use super::{Answer, QUESTIONS, get, post, post_text, send};
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use serde_json::{Value, json};

fn refused(answer: &Answer, status: u16, kind: &str) {
    assert_eq!((answer.status.as_u16(), answer.problem()), (status, kind), "{:#}", answer.json);
    assert!(answer.json["title"].is_string() && answer.json["detail"].is_string());
}

/// The fields of the mistakes, with the suggestions.
fn mistakes(answer: &Answer) -> Vec<(&str, Option<&str>)> {
    let errors = answer.json["errors"].as_array().unwrap();
    errors.iter().map(|error| (error["field"].as_str().unwrap(), error["suggestion"].as_str())).collect()
}

#[test]
fn no_name_can_be_sent_at_any_level() {
    for name in QUESTIONS {
        for body in [
            json!({ "name": "Akif" }),
            json!({ "journey": "residence", "case": { "name": "Akif" } }),
            json!({ "journey": "residence", "case": { "facts": { "name": "Akif" } } }),
            json!({ "journey": "residence", "case": { "facts": { "age": { "from": 1, "name": "Akif" } } } }),
            json!({ "journey": "residence", "case": { "facts": { "citizenship": { "has": [], "name": "Akif" } } } }),
        ] {
            refused(&post(name, &body), 422, "wrong-input");
        }
    }
    for body in [
        json!({ "from": { "name": "Akif" }, "to": {} }),
        json!({ "from": {}, "to": {}, "name": "Akif" }),
        json!({ "from": {}, "to": {}, "facts": { "name": "Akif" } }),
        json!({ "from": { "facts": {} }, "to": {} }),
    ] {
        refused(&post("diff", &body), 422, "wrong-input");
    }
    let weights = json!({ "journey": "residence", "weights": { "name": { "Akif": 1 } } });
    refused(&post("count", &weights), 422, "wrong-input");
    let since = json!({ "journey": "residence", "since": { "name": "2020-01-01" } });
    refused(&post("options", &since), 422, "wrong-input");
}

#[test]
fn no_list_of_people_can_be_sent() {
    for name in QUESTIONS {
        refused(&post(name, &json!([{ "case": {} }, { "case": {} }])), 422, "wrong-input");
        refused(&post(name, &json!({ "case": [{}, {}] })), 422, "wrong-input");
        refused(&post(name, &json!({ "cases": [{}] })), 422, "wrong-input");
    }
}

#[test]
fn every_mistake_is_told_with_where_it_is_and_what_would_be_right() {
    let body = json!({
        "case": { "on": "2026-02-30", "facts": { "sxe": "male", "age": 300, "citizenship": ["KX"], "sex": 4 } },
        "jorney": "residence",
        "conclusions": ["residence-papre"],
        "for": "us",
        "presumptions": "no",
    });
    let answer = post("check", &body);
    refused(&answer, 422, "wrong-input");
    let mistakes = mistakes(&answer);
    for (field, suggestion) in [
        ("jorney", Some("journey")),
        ("case.on", Some("2026-02-28")),
        ("case.facts.sxe", Some("sex")),
        ("case.facts.age", Some("120")),
        ("case.facts.citizenship", Some("KG")),
        ("case.facts.sex", None),
        ("conclusions", Some("residence-paper")),
        ("for", None),
        ("presumptions", None),
    ] {
        assert!(mistakes.contains(&(field, suggestion)), "{field}: {mistakes:?}");
    }
    assert_eq!(mistakes.len(), 9, "{mistakes:?}");
}

#[test]
fn keys_that_stand_twice_are_refused() {
    for body in [
        r#"{"journey": "residence", "journey": "citizenship"}"#,
        r#"{"case": {"on": "2026-01-01", "on": "2026-01-02"}, "journey": "residence"}"#,
        r#"{"case": {"facts": {"age": 1, "age": 2}}, "journey": "residence"}"#,
    ] {
        refused(&post_text("check", body), 422, "wrong-input");
    }
    let twice = r#"{"journey": "residence", "weights": {"sex": {"male": 1, "male": 2}}}"#;
    refused(&post_text("count", twice), 422, "wrong-input");
    refused(
        &post_text("options", r#"{"since": {"age": "2000-01-01", "age": "2000-01-01"}}"#),
        422,
        "wrong-input",
    );
}

#[test]
fn what_is_right_by_itself_and_cannot_be_together_is_a_conflict() {
    for (name, body) in [
        (
            "check",
            json!({ "case": { "facts": { "age": { "from": 40, "to": 20 } } }, "journey": "residence" }),
        ),
        (
            "check",
            json!({ "case": { "facts": { "citizenship": { "has": ["KZ"], "lacks": ["KZ"] } } }, "journey": "residence" }),
        ),
        ("timeline", json!({ "from": "2026-01-01", "until": "2025-01-01" })),
        ("options", json!({ "born": "2030-01-01", "journey": "residence" })),
        (
            "options",
            json!({ "born": "2000-01-01", "since": { "age": "2000-01-01" }, "journey": "residence" }),
        ),
        (
            "options",
            json!({ "case": { "facts": { "age": 40 } }, "born": "2000-01-01", "journey": "residence" }),
        ),
        ("count", json!({ "journey": "residence", "weights": { "age": { "9..3": 1 } } })),
        ("count", json!({ "journey": "residence", "weights": { "age": { "1..900": 1 } } })),
        ("count", json!({ "journey": "residence", "weights": { "sex": { "male": 0 } } })),
    ] {
        refused(&post(name, &body), 409, "cannot-be-together");
    }
    // A plain mistake beside it is a mistake all the same.
    let both = json!({ "case": { "facts": { "age": { "from": 40, "to": 20 } } }, "journey": "nowhere" });
    refused(&post("check", &both), 422, "wrong-input");
}

#[test]
fn a_case_that_cannot_be_is_refused_with_the_sources() {
    let facts = json!({ "citizenship": ["RU"] });
    for name in ["check", "why", "question", "options", "count", "timeline"] {
        let answer = post(name, &json!({ "case": { "facts": facts }, "journey": "residence" }));
        refused(&answer, 409, "contradiction");
        assert_eq!(answer.json["journey"], "residence");
        assert_eq!(answer.json["facts"][0]["fact"], "citizenship");
    }
}

#[test]
fn weights_are_written_in_one_way() {
    for weights in [
        json!({ "age": { "18..": 1 } }),
        json!({ "age": { "18 years": 1 } }),
        json!({ "age": { "": 1 } }),
        json!({ "sex": { "male,female": 1 } }),
        json!({ "sex": { " male": 1 } }),
        json!({ "sex": { "male": -1 } }),
        json!({ "sex": { "male": "1" } }),
        json!({ "sex": { "male": 1e300 } }),
        json!({ "citizenship": { "KZ": 2 } }),
        json!({ "citizenship": 2 }),
        json!([]),
    ] {
        refused(&post("count", &json!({ "journey": "residence", "weights": weights })), 422, "wrong-input");
    }
}

#[test]
fn what_is_no_json_is_refused() {
    for body in ["", "{", "nul", "{\"case\": }", "\u{1}", "{} {}"] {
        refused(&post_text("check", body), 400, "not-json");
    }
    refused(&post_text("check", vec![0xff, 0xfe, b'{', b'}']), 400, "not-json");
    let deep = format!("{}{}", "[".repeat(4000), "]".repeat(4000));
    refused(&post_text("check", deep.clone()), 422, "wrong-input");
    let inside = format!("{{\"case\": {{\"facts\": {{\"age\": {deep}}}}}}}");
    refused(&post_text("check", inside), 422, "wrong-input");
}

#[test]
fn only_json_is_taken() {
    for media_type in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/jsonp",
        "application/json; charset=cp1251",
    ] {
        let request = Request::post("/v1/check").header("content-type", media_type);
        refused(&send(request.body(Body::from("{}")).unwrap()), 415, "not-sent-as-json");
    }
    refused(&send(Request::post("/v1/check").body(Body::from("{}")).unwrap()), 415, "not-sent-as-json");
    for media_type in
        ["application/json", "Application/JSON; charset=UTF-8", "application/json;charset=\"utf-8\""]
    {
        let request = Request::post("/v1/check").header("content-type", media_type);
        let answer = send(request.body(Body::from(r#"{"journey": "residence"}"#)).unwrap());
        assert_eq!(answer.status, StatusCode::OK, "{media_type}");
    }
}

#[test]
fn a_body_that_is_too_large_is_refused() {
    let long = format!("{{\"journey\": \"{}\"}}", "x".repeat(9000));
    refused(&post_text("check", long.clone()), 413, "too-large");
    // In pieces, without saying how long it is.
    let piece = Body::new(http_body_util::BodyExt::map_err(
        http_body_util::Full::new(long.into()),
        |never| match never {},
    ));
    let request = Request::post("/v1/check").header("content-type", "application/json").body(piece).unwrap();
    refused(&send(request), 413, "too-large");
    let just = format!("{{\"journey\": \"residence\"}}{}", " ".repeat(8 * 1024 - 24));
    assert_eq!(post_text("check", just).status, StatusCode::OK);
}

#[test]
fn the_wrong_method_is_told_the_right_one() {
    for (path, allow) in [("/v1/check", "POST"), ("/v1/facts", "GET,HEAD"), ("/openapi.json", "GET,HEAD")] {
        for method in [Method::PUT, Method::DELETE, Method::PATCH, Method::TRACE, Method::OPTIONS] {
            let answer = send(Request::builder().method(method).uri(path).body(Body::empty()).unwrap());
            refused(&answer, 405, "method-not-allowed");
            assert_eq!(answer.header("allow"), allow);
        }
    }
    refused(&get("/v1/check"), 405, "method-not-allowed");
    refused(&post("facts", &json!({})), 405, "method-not-allowed");
}

#[test]
fn what_is_not_there_is_not_found() {
    for path in ["/v1", "/v1/", "/v1/nothing", "/v1/check/", "/v1/check/akif", "/v1/accounts"] {
        refused(&get(path), 404, "not-found");
    }
}

#[test]
fn nothing_is_read_from_the_address() {
    for path in ["/v1/facts?name=akif", "/v1/figures?country=TJ", "/openapi.json?x", "/v1/facts?"] {
        refused(&get(path), 400, "query-not-allowed");
    }
    let request = Request::post("/v1/check?sex=male").header("content-type", "application/json");
    refused(&send(request.body(Body::from("{}")).unwrap()), 400, "query-not-allowed");
}

#[test]
fn a_problem_is_as_described() {
    let schema = json!({
        "$ref": "#/components/schemas/Problem",
        "components": super::DESCRIPTION["components"],
    });
    let problem = jsonschema::validator_for(&schema).unwrap();
    let answers = [
        post("check", &json!({})),
        post("check", &json!({ "case": { "facts": { "citizenship": ["RU"] } }, "journey": "residence" })),
        post("check", &json!({ "case": { "facts": { "age": 500 } } })),
        post("check", &Value::Null),
        post_text("check", "{"),
        get("/v1/nothing"),
        get("/v1/check"),
    ];
    for answer in answers {
        assert!(problem.is_valid(&answer.json), "{:#}", answer.json);
        assert!(answer.json["detail"].as_str().unwrap().len() > 10);
    }
}

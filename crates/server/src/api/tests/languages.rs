//! The language of an answer is the one that the request names.

use super::description::{fits, response};
use super::{ENGINE, QUESTIONS, answered_whole, get, post, send};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use guide::{Locale, Options, Speech, Voice};
use serde_json::{Value, json};

fn codes() -> Vec<&'static str> {
    Locale::ALL.into_iter().map(Locale::code).collect()
}

#[test]
fn every_question_is_answered_in_every_language_as_described() {
    for name in QUESTIONS {
        let shape = response(name, "post");
        let english = answered_whole(name, &json!({ "journey": "residence" }));
        for code in codes() {
            let answer = answered_whole(name, &json!({ "journey": "residence", "lang": code }));
            fits(&shape, &answer, &format!("{name} {code}"));
            assert_eq!(answer["lang"], code);
            let translation = if code == "en" { "source" } else { "machine" };
            assert_eq!(answer["translation"], translation);
            assert_eq!(answer == english, code == "en", "{name} {code}: other words, and only there");
        }
    }
}

#[test]
fn the_answer_is_the_one_of_the_library_in_that_language() {
    let engine = guide::in_locale(&ENGINE, Locale::Ru);
    let journeys = &mut engine.rulebook().journeys.iter_enumerated();
    let journey = journeys.find(|(_, entry)| entry.name == "residence").map(|(id, _)| id);
    let speech = Speech { locale: Locale::Ru, voice: Voice::He };
    let options = Options { speech, journey, ..Options::default() };
    let case = engine::Case::new(super::TODAY.parse().unwrap());
    let mut answer = answered_whole("check", &json!({ "journey": "residence", "for": "him", "lang": "ru" }));
    let object = answer.as_object_mut().unwrap();
    object.remove("lang");
    object.remove("translation");
    assert_eq!(answer, guide::brief(&engine, &case, &options).unwrap().json());
}

#[test]
fn two_laws_are_compared_in_a_language() {
    let body =
        |lang: Value| json!({ "from": { "on": "2025-11-04" }, "to": { "on": "2025-11-05" }, "lang": lang });
    let (english, kazakh) =
        (answered_whole("diff", &body(Value::Null)), answered_whole("diff", &body(json!("kk"))));
    assert_eq!((&english["lang"], &kazakh["lang"]), (&json!("en"), &json!("kk")));
    fits(&response("diff", "post"), &kazakh, "diff");
    assert_eq!(english["cases"], kazakh["cases"]);
    assert_ne!(english["changed"][0]["title"], kazakh["changed"][0]["title"]);
}

#[test]
fn lists_are_told_in_the_language_of_the_address() {
    for name in ["facts", "sources", "figures"] {
        let english = get(&format!("/v1/{name}"));
        for code in codes() {
            let answer = get(&format!("/v1/{name}?lang={code}"));
            assert_eq!((answer.status, &answer.json["lang"]), (StatusCode::OK, &json!(code)), "{name}");
            fits(&response(name, "get"), &answer.json, &format!("{name} {code}"));
            assert_eq!(
                answer.json[name].as_array().unwrap().len(),
                english.json[name].as_array().unwrap().len()
            );
        }
    }
    let title = |code: &str| get(&format!("/v1/facts?lang={code}")).json["facts"][0]["title"].clone();
    assert_ne!(title("uz"), title("uz-Cyrl"));
}

#[test]
fn a_language_that_is_none_is_refused_with_the_codes() {
    for code in ["de", "RU", "uz-cyrl", "ru-RU", "", "ru "] {
        for name in QUESTIONS {
            none(&post(name, &json!({ "journey": "residence", "lang": code })), code);
        }
        none(&post("diff", &json!({ "from": {}, "to": {}, "lang": code })), code);
    }
    for code in ["de", "RU", "", "ru%20", "null"] {
        none(&get(&format!("/v1/facts?lang={code}")), code);
    }
    for query in ["lang", "lang=ru&lang=en", "lang=ru&name=Akif", "name=Akif", "", "Lang=ru"] {
        let answer = get(&format!("/v1/facts?{query}"));
        assert_eq!(
            (answer.status, answer.problem()),
            (StatusCode::BAD_REQUEST, "query-not-allowed"),
            "{query}"
        );
    }
    let number = post("check", &json!({ "journey": "residence", "lang": 4 }));
    assert_eq!(
        (number.status, &number.json["errors"][0]["field"]),
        (StatusCode::UNPROCESSABLE_ENTITY, &json!("lang"))
    );
}

/// Refused, with the field and all codes.
fn none(answer: &super::Answer, code: &str) {
    assert_eq!(
        (answer.status, answer.problem()),
        (StatusCode::UNPROCESSABLE_ENTITY, "wrong-input"),
        "{code}"
    );
    let error = &answer.json["errors"][0];
    assert_eq!(error["field"], "lang", "{code}");
    let message = error["message"].as_str().unwrap();
    assert!(codes().iter().all(|code| message.contains(code)), "{message}");
}

#[test]
fn what_a_browser_prefers_does_not_count() {
    let ask = |request: axum::http::request::Builder, body: Body| {
        send(
            request
                .header("accept-language", "ru")
                .header("content-type", "application/json")
                .body(body)
                .unwrap(),
        )
    };
    let body = json!({ "journey": "residence" }).to_string();
    assert_eq!(ask(Request::post("/v1/check"), body.into()).json["lang"], "en");
    let list = ask(Request::get("/v1/facts"), Body::empty());
    assert_eq!(list.json["lang"], "en");
    assert!(list.headers.get("vary").is_none());
}

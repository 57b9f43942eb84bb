//! The interface answers what the command line answers.

use super::{ENGINE, TODAY, answered, get, in_english, post, post_text, stories};
use axum::http::StatusCode;
use engine::{Case, Law};
use guide::{FigureFilter, Options, Span, Voice};
use language::rulebook::View;
use serde_json::{Value, json};

fn options(journey: &str) -> Options {
    let mut journeys = ENGINE.rulebook().journeys.iter_enumerated();
    let journey = journeys.find(|(_, entry)| entry.name == journey).map(|(id, _)| id);
    Options { journey, ..Options::default() }
}

fn case(json: &Value) -> Case {
    guide::case_from_json(
        guide::Speech::default(),
        ENGINE.rulebook(),
        &json.to_string(),
        TODAY.parse().unwrap(),
    )
    .unwrap()
}

#[test]
fn each_question_has_the_same_answer_as_the_library() {
    let facts = json!({ "sex": "male", "age": 30, "citizenship": ["UZ"] });
    let json = json!({ "on": "2026-01-15", "facts": facts });
    let (engine, case, options) = (&**ENGINE, case(&json), options("residence"));
    let body = json!({ "case": json, "journey": "residence" });
    let brief = guide::brief(engine, &case, &options).unwrap();
    assert_eq!(answered("check", &body), brief.json());
    assert_eq!(answered("why", &body), brief.why_json());
    assert_eq!(answered("options", &body), guide::ways_out(engine, &case, &options).unwrap().json());
    assert_eq!(answered("count", &body), guide::count(engine, &case, None, &options).unwrap().json());
    let timeline = guide::timeline(engine, Some(&case), &Span::default(), &options).unwrap();
    assert_eq!(answered("timeline", &body), timeline.json());
}

#[test]
fn what_is_asked_for_is_what_is_answered() {
    let practice = json!({ "case": { "view": "practice" }, "journey": "citizenship" });
    assert_eq!(answered("check", &practice)["view"], "practice");
    let one = json!({ "conclusions": ["residence-paper", "residence-paper"] });
    let verdicts = answered("check", &one)["verdicts"].clone();
    let named = |verdict: &&Value| verdict["conclusion"] == "residence-paper";
    assert_eq!(verdicts.as_array().unwrap().iter().filter(named).count(), 1);
    let him = json!({ "journey": "residence", "for": "him" });
    let me = json!({ "journey": "residence", "for": "me" });
    assert_ne!(answered("check", &him), answered("check", &me));
    let bare = json!({ "journey": "residence", "presumptions": false });
    assert_ne!(answered("check", &bare), answered("check", &me));
    assert_eq!(answered("check", &bare)["assumptions"], json!([]));
}

#[test]
fn what_is_null_is_not_given() {
    let nothing = json!({ "case": null, "journey": "residence", "conclusions": null, "for": null, "presumptions": null });
    assert_eq!(answered("check", &nothing), answered("check", &json!({ "journey": "residence" })));
    let unknown = json!({ "case": { "facts": { "age": null }, "on": null }, "journey": "residence" });
    assert_eq!(answered("check", &unknown), answered("check", &json!({ "journey": "residence" })));
}

#[test]
fn a_whole_number_may_be_written_with_a_point() {
    let text =
        |age: &str| format!("{{\"case\": {{\"facts\": {{\"age\": {age}}}}}, \"journey\": \"residence\"}}");
    let whole = post_text("check", text("30"));
    assert_eq!(whole.status, StatusCode::OK);
    assert_eq!(post_text("check", text("30.0")).json, whole.json);
    assert_eq!(post_text("check", text("3e1")).json, whole.json);
    assert_eq!(post_text("check", text("30.5")).status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn the_day_is_that_of_the_clock_unless_it_is_given() {
    assert_eq!(answered("check", &json!({ "journey": "residence" }))["on"], TODAY);
    let given = json!({ "case": { "on": "2024-01-01" }, "journey": "residence" });
    assert_eq!(answered("check", &given)["on"], "2024-01-01");
}

#[test]
fn the_facts_settle_the_journey_as_they_do_for_the_command() {
    let mut settled = 0;
    for story in stories() {
        let case = case(&story);
        let answer = post("check", &json!({ "case": story }));
        match guide::settled(&ENGINE, &case, &Options::default()) {
            Ok(guide::Settled::As(options)) => {
                settled += 1;
                assert_eq!(in_english(answer.json), guide::brief(&ENGINE, &case, &options).unwrap().json());
            }
            Ok(guide::Settled::Several(journeys)) => {
                assert_eq!((answer.status, answer.problem()), (StatusCode::CONFLICT, "which-journey"));
                assert_eq!(answer.json["journeys"].as_array().unwrap().len(), journeys.len());
            }
            Err(refusal) => panic!("{refusal}"),
        }
    }
    assert!(settled > 10, "{settled}");
}

#[test]
fn two_days_and_two_views_can_be_compared() {
    let law = |on: &str, view| Law { on: on.parse().unwrap(), known_by: None, view };
    let he = Options {
        speech: guide::Speech { voice: Voice::He, ..guide::Speech::default() },
        ..options("residence")
    };
    let diff = |from: &Law, to: &Law| guide::diff(&ENGINE, from, to, &Case::new(to.on), &he).unwrap().json();
    let days =
        json!({ "from": { "on": "2025-11-04" }, "to": { "on": "2025-11-05" }, "journey": "residence" });
    let days = answered("diff", &days);
    assert_eq!(days, diff(&law("2025-11-04", View::Paper), &law("2025-11-05", View::Paper)));
    assert_eq!(days["same"], json!(false));
    let views = json!({ "from": {}, "to": { "view": "practice" }, "journey": "residence" });
    assert_eq!(answered("diff", &views), diff(&law(TODAY, View::Paper), &law(TODAY, View::Practice)));
    let within =
        json!({ "from": { "on": "2025-11-04" }, "to": { "on": "2025-11-05" }, "facts": { "sex": "female" } });
    assert_eq!(answered("diff", &within)["within"].as_array().unwrap().len(), 1);
}

#[test]
fn weights_change_shares_and_nothing_else() {
    let case = json!({ "facts": { "citizenship": ["UZ"] } });
    let even = answered("count", &json!({ "case": case, "journey": "residence" }));
    let weights = json!({ "age": { "18..64": 1 }, "sex": { "male": 3, "female": 1 } });
    let weighted = answered("count", &json!({ "case": case, "journey": "residence", "weights": weights }));
    assert_eq!((&even["weighted"], &weighted["weighted"]), (&json!(false), &json!(true)));
    assert_eq!(even["conclusions"][0]["cases"], weighted["conclusions"][0]["cases"]);
    assert_ne!(
        even["conclusions"][0]["counts"][0]["share"],
        weighted["conclusions"][0]["counts"][0]["share"]
    );
}

#[test]
fn a_birthday_lets_the_age_grow() {
    let case = json!({ "facts": { "sex": "male", "citizenship": ["UZ"] } });
    let born = json!({ "case": case, "journey": "residence", "born": "2009-05-05" });
    let text = answered("timeline", &born).to_string();
    assert!(text.contains("2027-05-05"), "no answer changes on the eighteenth birthday");
    let since = json!({ "case": case, "journey": "residence", "since": { "age": "2009-05-05" } });
    assert_eq!(answered("timeline", &since).to_string(), text);
    answered("options", &born);
}

#[test]
fn a_timeline_can_be_narrowed() {
    let history = |body: Value| answered("timeline", &body)["history"].as_array().unwrap().len();
    let all = history(json!({}));
    assert!(history(json!({ "from": "2025-01-01" })) < all);
    assert!(history(json!({ "until": "2025-01-01" })) < all);
    assert!(history(json!({ "country": "KZ" })) < all);
}

#[test]
fn the_lists_are_those_of_the_command() {
    let rulebook = ENGINE.rulebook();
    assert_eq!(in_english(get("/v1/facts").json), guide::facts_json(rulebook));
    assert_eq!(in_english(get("/v1/sources").json), guide::sources_json(rulebook));
    assert_eq!(in_english(get("/v1/figures").json), guide::figures_json(rulebook, &FigureFilter::default()));
}

#[test]
fn nothing_is_kept() {
    for answer in [
        get("/v1/facts"),
        get("/openapi.json"),
        get("/v1/nothing"),
        post("check", &json!({ "journey": "residence" })),
        post("check", &json!({})),
        post("check", &json!(3)),
    ] {
        assert_eq!(answer.header("cache-control"), "no-store");
        assert!(answer.headers.get("set-cookie").is_none());
    }
    assert_eq!(get("/v1/facts").header("content-type"), "application/json");
    assert_eq!(post("check", &json!({ "journey": "residence" })).header("content-type"), "application/json");
}

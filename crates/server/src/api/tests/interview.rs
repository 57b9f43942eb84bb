//! An interview over the interface, by a client that does what the description tells it to.

use super::{ENGINE, answered};
use guide::{Answer, Interview, Options, Step};
use serde_json::{Map, Value, json};

/// What a client keeps of an interview.
struct Client {
    journey: Option<String>,
    facts: Map<String, Value>,
    asked: Vec<String>,
}

impl Client {
    fn new() -> Self {
        Self { journey: None, facts: Map::new(), asked: Vec::new() }
    }

    fn body(&self) -> Value {
        json!({ "case": { "facts": self.facts }, "journey": self.journey, "asked": self.asked })
    }

    /// Writes an answer into the case, as the description says.
    fn answer(&mut self, question: &Value, choice: Option<usize>) {
        let fact = question["fact"].as_str().unwrap().to_owned();
        self.asked.push(fact.clone());
        let Some(choice) = choice else { return };
        let answers = question["answers"].as_array().unwrap();
        let chosen = &answers[choice % answers.len()];
        let known = if question["several"] == json!(true) {
            let others = answers.iter().filter(|other| *other != chosen);
            let lacks: Vec<&Value> = others.flat_map(|other| other["values"].as_array().unwrap()).collect();
            json!({ "has": [chosen["values"][0]], "lacks": lacks })
        } else {
            chosen["known"].clone()
        };
        self.facts.insert(fact, known);
    }
}

#[test]
fn the_journey_comes_first_where_nothing_tells_it() {
    let first = answered("question", &json!({}));
    assert_eq!((&first["finished"], &first["question"]), (&json!(false), &Value::Null));
    let journeys = first["journeys"].as_array().unwrap();
    assert!(journeys.iter().any(|journey| journey["journey"] == "residence"), "{first:#}");
    let any = answered("question", &json!({ "journey": "any" }));
    assert_eq!((&any["journeys"], &any["journey"]), (&Value::Null, &Value::Null));
    assert!(any["question"]["text"].is_string());
}

#[test]
fn every_interview_ends_and_asks_what_the_command_asks() {
    for journey in ENGINE.rulebook().journeys.iter_enumerated() {
        for seed in 0..6_usize {
            walk(journey.0, &journey.1.name, seed);
        }
    }
}

/// One interview twice: over the interface, and in the library.
fn walk(journey: language::rulebook::JourneyId, name: &str, seed: usize) {
    let mut client = Client::new();
    client.journey = Some(name.to_owned());
    let start = engine::Case::new(super::TODAY.parse().unwrap());
    let options = Options { journey: Some(journey), ..Options::default() };
    let mut interview = Interview::new(&ENGINE, start, options);
    for turn in 0.. {
        let step = answered("question", &client.body());
        assert_eq!(step["journey"], name);
        let Step::Question(question) = interview.step() else {
            assert_eq!(step["finished"], json!(true), "{name} {seed}: {step:#}");
            break;
        };
        assert_eq!(step["question"], question.json(ENGINE.rulebook()), "{name} {seed}");
        let choice = (!(seed + turn).is_multiple_of(4)).then_some(seed * 7 + turn * 3);
        let place = choice.map(|choice| choice % question.answers.len());
        let given = match place {
            None => Answer::DontKnow,
            Some(place) if question.several => Answer::ChooseSeveral(vec![place]),
            Some(place) => Answer::Choose(place),
        };
        // What cannot be together with what was said is not known.
        match interview.answer(given) {
            Ok(()) => client.answer(&step["question"], choice),
            Err(_) => {
                client.answer(&step["question"], None);
                interview.answer(Answer::DontKnow).unwrap();
            }
        }
        assert!(turn < 60, "{name} {seed} does not end");
    }
    let check = json!({ "case": client.body()["case"], "journey": name });
    assert_eq!(answered("check", &check)["journey"], name);
}

#[test]
fn what_was_asked_is_not_asked_again() {
    let first = answered("question", &json!({ "journey": "residence" }));
    let fact = first["question"]["fact"].clone();
    let second = answered("question", &json!({ "journey": "residence", "asked": [fact] }));
    assert_ne!(second["question"]["fact"], fact);
    assert_eq!(second["question"]["asked"], json!(1));
}

#[test]
fn several_answers_and_none_can_be_written_into_the_case() {
    let mut client = Client::new();
    client.journey = Some("residence".to_owned());
    for _ in 0..60 {
        let step = answered("question", &client.body());
        let question = &step["question"];
        if question["several"] == json!(true) {
            let fact = question["fact"].as_str().unwrap().to_owned();
            client.facts.insert(fact.clone(), question["none"].clone());
            client.asked.push(fact);
            answered("question", &client.body());
            return;
        }
        client.answer(question, None);
    }
    panic!("no question of several answers");
}

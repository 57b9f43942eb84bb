//! The facts of a rulebook.

use crate::Speech;
use crate::page::Page;
use crate::words::{capital, date_words, known_words, voiced, with_unit};
use crate::{Style, known_to_json};
use language::Rulebook;
use language::rulebook::{Change, Fact, FactKind, FactType, Intrusion};
use serde_json::{Value, json};

/// The facts of a rulebook, as text: what each takes, how it is asked, what asking costs.
#[must_use]
pub fn facts_text(speech: Speech, rulebook: &Rulebook, style: &Style) -> String {
    let mut page = Page::new(speech, style);
    for fact in &rulebook.facts {
        page.gap();
        page.title(&fact.name);
        page.paragraph(2, &format!("{}: {}.", capital(speech, &fact.title), takes(speech, fact)));
        page.paragraph(2, voiced(speech, &fact.ask));
        for line in [&fact.why, &fact.find_out].into_iter().flatten() {
            page.paragraph(2, line);
        }
        page.paragraph(
            2,
            &format!("{} {}", intrusion_words(speech, fact.intrusion), change_words(speech, fact.change)),
        );
        if fact.kind == FactKind::Discretion {
            page.paragraph(2, speech.lists_discretion());
        }
        let keys: Vec<&str> = fact.sources.iter().map(|id| rulebook.sources[*id].name.as_str()).collect();
        let cited = if keys.is_empty() { String::new() } else { format!(" [{}]", keys.join(", ")) };
        if let Some(presumption) = &fact.presume {
            let presumed = speech.lists_presumed(known_words(speech, fact, presumption));
            page.paragraph(2, &format!("{presumed}{cited}"));
        }
        if let Some(beware) = &fact.beware {
            page.paragraph(2, &format!("{}{cited}", speech.lists_beware(beware)));
        }
    }
    page.finish()
}

fn takes(speech: Speech, fact: &Fact) -> String {
    match &fact.domain {
        FactType::Flag => speech.lists_takes_flag().to_owned(),
        FactType::Choice(values) => {
            let values = values.iter().map(|value| format!("{} ({})", value.name, value.label));
            speech.lists_takes_one(values.collect::<Vec<_>>().join("; "))
        }
        FactType::Set(values) => {
            let values = values.iter().map(|value| format!("{} ({})", value.name, value.label));
            speech.lists_takes_several(values.collect::<Vec<_>>().join("; "))
        }
        FactType::Number { from, to, unit } => speech.lists_takes_number(from, with_unit(speech, *to, unit)),
        FactType::Date { from, until } => {
            speech.lists_takes_day(date_words(speech, *from), date_words(speech, *until))
        }
    }
}

fn intrusion_words(speech: Speech, intrusion: Intrusion) -> &'static str {
    match intrusion {
        Intrusion::Low => speech.lists_intrusive_low(),
        Intrusion::Some => speech.lists_intrusive_some(),
        Intrusion::High => speech.lists_intrusive_high(),
    }
}

fn change_words(speech: Speech, change: Change) -> &'static str {
    match change {
        Change::Never => speech.lists_change_never(),
        Change::Waiting => speech.lists_change_waiting(),
        Change::Heavy => speech.lists_change_heavy(),
        Change::Light => speech.lists_change_light(),
    }
}

/// The facts of a rulebook, as JSON.
#[must_use]
pub fn facts_json(rulebook: &Rulebook) -> Value {
    json!({ "facts": rulebook.facts.iter().map(|fact| fact_json(rulebook, fact)).collect::<Vec<_>>() })
}

fn fact_json(rulebook: &Rulebook, fact: &Fact) -> Value {
    let keys: Vec<&str> = fact.sources.iter().map(|id| rulebook.sources[*id].name.as_str()).collect();
    json!({
        "fact": fact.name,
        "title": fact.title,
        "type": type_json(fact),
        "ask": fact.ask.you,
        "ask-him": fact.ask.he,
        "why": fact.why,
        "find-out": fact.find_out,
        "kind": match fact.kind {
            FactKind::Known => "known",
            FactKind::Discretion => "discretion",
        },
        "intrusive": match fact.intrusion {
            Intrusion::Low => "low",
            Intrusion::Some => "some",
            Intrusion::High => "high",
        },
        "change": match fact.change {
            Change::Never => "never",
            Change::Waiting => "waiting",
            Change::Heavy => "heavy",
            Change::Light => "light",
        },
        "presume": fact.presume.as_ref().map(|known| known_to_json(fact, known)),
        "beware": fact.beware,
        "sources": keys,
    })
}

fn type_json(fact: &Fact) -> Value {
    let values = |values: &[language::rulebook::FactValue]| -> Vec<Value> {
        values.iter().map(|value| json!({ "value": value.name, "label": value.label })).collect()
    };
    match &fact.domain {
        FactType::Flag => json!({ "is": "yes or no" }),
        FactType::Choice(all) => json!({ "is": "one of", "values": values(&all.raw) }),
        FactType::Set(all) => json!({ "is": "some of", "values": values(&all.raw) }),
        FactType::Number { from, to, unit } => {
            json!({ "is": "number", "from": from, "to": to, "unit": unit })
        }
        FactType::Date { from, until } => {
            json!({ "is": "date", "from": from.to_string(), "to": until.to_string() })
        }
    }
}

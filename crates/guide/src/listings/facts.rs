//! The facts of a rulebook.

use crate::Speech;
use crate::page::Page;
use crate::words::{capital, date_words, known_words, with_unit};
use crate::{Style, known_to_json};
use language::Rulebook;
use language::rulebook::{Change, Fact, FactKind, FactType, Intrusion};
use serde_json::{Value, json};

/// The facts of a rulebook, as text: what each takes, how it is asked, what asking costs.
#[must_use]
pub fn facts_text(rulebook: &Rulebook, style: &Style) -> String {
    let mut page = Page::new(Speech::default(), style);
    for fact in &rulebook.facts {
        page.gap();
        page.title(&fact.name);
        page.paragraph(2, &format!("{}: {}.", capital(Speech::default(), &fact.title), takes(fact)));
        page.paragraph(2, &fact.ask.you);
        for line in [&fact.why, &fact.find_out].into_iter().flatten() {
            page.paragraph(2, line);
        }
        page.paragraph(2, &format!("{} {}", intrusion_words(fact.intrusion), change_words(fact.change)));
        if fact.kind == FactKind::Discretion {
            page.paragraph(2, "An official decides it: it is never asked.");
        }
        let keys: Vec<&str> = fact.sources.iter().map(|id| rulebook.sources[*id].name.as_str()).collect();
        let cited = if keys.is_empty() { String::new() } else { format!(" [{}]", keys.join(", ")) };
        if let Some(presumption) = &fact.presume {
            page.paragraph(
                2,
                &format!("Presumed: {}.{cited}", known_words(Speech::default(), fact, presumption)),
            );
        }
        if let Some(beware) = &fact.beware {
            page.paragraph(2, &format!("Beware: {beware}{cited}"));
        }
    }
    page.finish()
}

fn takes(fact: &Fact) -> String {
    match &fact.domain {
        FactType::Flag => "yes or no".to_owned(),
        FactType::Choice(values) => {
            let values = values.iter().map(|value| format!("{} ({})", value.name, value.label));
            format!("one of {}", values.collect::<Vec<_>>().join("; "))
        }
        FactType::Set(values) => {
            let values = values.iter().map(|value| format!("{} ({})", value.name, value.label));
            format!("none, one or several of {}", values.collect::<Vec<_>>().join("; "))
        }
        FactType::Number { from, to, unit } => {
            format!("a whole number from {from} to {}", with_unit(Speech::default(), *to, unit))
        }
        FactType::Date { from, until } => {
            format!(
                "a day from {} to {}",
                date_words(Speech::default(), *from),
                date_words(Speech::default(), *until)
            )
        }
    }
}

fn intrusion_words(intrusion: Intrusion) -> &'static str {
    match intrusion {
        Intrusion::Low => "Asking for it is hardly intrusive.",
        Intrusion::Some => "Asking for it is somewhat intrusive.",
        Intrusion::High => "Asking for it is very intrusive.",
    }
}

fn change_words(change: Change) -> &'static str {
    match change {
        Change::Never => "It cannot be changed.",
        Change::Waiting => "It changes by waiting only.",
        Change::Heavy => "It can be changed at a high price.",
        Change::Light => "It can be changed.",
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

//! `facts`, `sources` and `figures`: what the rulebook has. They take nothing but a language, so that
//! nothing about anybody stands in an address.

use crate::api::endpoint::{Does, Endpoint};
use crate::api::schema::lists;
use guide::FigureFilter;

pub(super) fn endpoints() -> [Endpoint; 3] {
    [
        Endpoint {
            name: "facts",
            title: "The facts that a case can have",
            about: "Answers what `yol facts --format json` answers: what each fact takes, how it is asked, what asking costs.",
            does: Does::Lists(|engine| guide::facts_json(engine.rulebook())),
            gives: lists::facts(),
            parts: Vec::new(),
        },
        Endpoint {
            name: "sources",
            title: "The sources that are cited",
            about: "Answers what `yol sources --format json` answers.",
            does: Does::Lists(|engine| guide::sources_json(engine.rulebook())),
            gives: lists::sources_list(),
            parts: Vec::new(),
        },
        Endpoint {
            name: "figures",
            title: "The numbers that the sources name",
            about: "Answers what `yol figures --format json` answers: who says each, and what contradicts it.",
            does: Does::Lists(|engine| guide::figures_json(engine.rulebook(), &FigureFilter::default())),
            gives: lists::figures(),
            parts: Vec::new(),
        },
    ]
}

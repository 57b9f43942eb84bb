//! `facts`, `sources` and `figures`: what the rulebook has. They take nothing, so that nothing about anybody stands
//! in an address.

use crate::api::endpoint::{Does, Endpoint};
use crate::api::schema::lists;
use engine::Engine;
use guide::FigureFilter;

pub(super) fn endpoints(engine: &Engine) -> [Endpoint; 3] {
    let rulebook = engine.rulebook();
    [
        Endpoint {
            name: "facts",
            title: "The facts that a case can have",
            about: "Answers what `yol facts --format json` answers: what each fact takes, how it is asked, what asking costs.",
            does: Does::Lists(guide::facts_json(rulebook)),
            gives: lists::facts(),
            parts: Vec::new(),
        },
        Endpoint {
            name: "sources",
            title: "The sources that are cited",
            about: "Answers what `yol sources --format json` answers.",
            does: Does::Lists(guide::sources_json(rulebook)),
            gives: lists::sources_list(),
            parts: Vec::new(),
        },
        Endpoint {
            name: "figures",
            title: "The numbers that the sources name",
            about: "Answers what `yol figures --format json` answers: who says each, and what contradicts it.",
            does: Does::Lists(guide::figures_json(rulebook, &FigureFilter::default())),
            gives: lists::figures(),
            parts: Vec::new(),
        },
    ]
}

//! Events, figures, helpers, papers and phrases.

use crate::calendar::{law_day, plus};
use crate::history::Subjects;
use crate::law::source;
use crate::rng::Rng;
use crate::text::Block;
use language::rulebook::Date;

/// So many events, figures, helpers, papers and phrases. The first event names every source.
pub(crate) fn record(rng: &mut Rng, subjects: &Subjects, count: usize) -> Vec<Block> {
    let events = (1..=count.max(1)).map(|number| event(rng, subjects, number)).collect::<Vec<_>>();
    let figures = (1..=count).map(|number| figure(rng, subjects, number, count)).collect::<Vec<_>>();
    let helpers = (1..=count).map(|number| helper(rng, subjects, number)).collect::<Vec<_>>();
    let papers = (1..=count).map(|number| paper(rng, number)).collect::<Vec<_>>();
    let phrases = (1..=count).map(|number| phrase(rng, subjects, number)).collect::<Vec<_>>();
    events.into_iter().chain(figures).chain(helpers).chain(papers).chain(phrases).collect()
}

fn event(rng: &mut Rng, subjects: &Subjects, number: usize) -> Block {
    let date = law_day(rng);
    let until = plus(date, rng.between(0, 200));
    let sources = if number == 1 { "GAZETTE, HERALD, LETTER" } else { source(rng) };
    let block = Block::new(format!("event event-{number}"))
        .field("title", format!("\"The event {number}\""))
        .field("date", moment(rng, date))
        .maybe("until", rng.chance(40).then(|| moment(rng, until)))
        .field("says", "\"People were asked for more than before.\"")
        .field("source", sources);
    subjects.borne_on_by(rng, block)
}

fn figure(rng: &mut Rng, subjects: &Subjects, number: usize, count: usize) -> Block {
    let others: Vec<usize> = (1..=count).filter(|other| *other != number).collect();
    let earlier: Vec<usize> = (1..number).collect();
    let checked = rng.pick(&["agrees", "differs", "not-found", "not-checked"]).copied().unwrap_or("agrees");
    let block = Block::new(format!("figure figure-{number}"))
        .field("title", format!("\"The figure {number}\""))
        .field("value", format!("{} \"people\"", amount(rng)))
        .field("measures", "\"People who were asked.\"")
        .field("period", period(rng))
        .maybe("said by", rng.chance(30).then(|| "\"The ministry\"".to_owned()))
        .field("checked", checked)
        .maybe("note", rng.chance(20).then(|| "\"Counted in two cities.\"".to_owned()))
        .maybe("contradicts", named(rng, &others))
        .maybe("corrects", named(rng, &earlier))
        .field("source", source(rng));
    subjects.about(rng, block)
}

fn helper(rng: &mut Rng, subjects: &Subjects, number: usize) -> Block {
    let seen = law_day(rng);
    let listed = rng.pick(&["foreign-agent", "undesirable", "not-checked"]).copied();
    let block = Block::new(format!("helper helper-{number}"))
        .field("title", format!("\"The helper {number}\""))
        .field("does", "\"Free advice.\"")
        .maybe("contact", rng.chance(50).then(|| format!("\"helper-{number}.example\"")))
        .field("seen", moment(rng, seen))
        .field("listed", listed.unwrap_or("not-checked"))
        .maybe("note", rng.chance(20).then(|| "\"It answers by mail.\"".to_owned()))
        .field("source", source(rng));
    subjects.about(rng, block)
}

fn paper(rng: &mut Rng, number: usize) -> Block {
    Block::new(format!("paper paper-{number}"))
        .field("title", format!("\"The paper {number}\""))
        .field("russian", format!("\"Бумага {number}\""))
        .maybe("printed", rng.chance(50).then(|| "\"подпись\"".to_owned()))
        .field("kind", rng.pick(&["sign", "given", "shown"]).copied().unwrap_or("sign"))
        .maybe("handed", rng.chance(50).then(|| "\"At the counter.\"".to_owned()))
        .field("does", "\"It binds whoever signs it.\"")
        .field("before", "\"Read it.\"")
        .maybe("beware", rng.chance(30).then(|| "\"It does not end.\"".to_owned()))
        .maybe("note", rng.chance(20).then(|| "\"Its heading differs.\"".to_owned()))
        .field("source", source(rng))
}

fn phrase(rng: &mut Rng, subjects: &Subjects, number: usize) -> Block {
    let request = rng.chance(50);
    let uses = rng.pick(&["card", "raid", "card, raid"]).copied();
    let block = Block::new(format!("phrase phrase-{number}"))
        .field("russian", format!("\"Фраза {number}.\""))
        .field("means", format!("\"The phrase {number}.\""))
        .field("use", uses.unwrap_or("card"))
        .maybe("act", (!request && rng.chance(50)).then(|| "\"№ 1\"".to_owned()))
        .maybe("kind", request.then(|| "request".to_owned()))
        .maybe("source", (!request).then(|| source(rng).to_owned()));
    subjects.about(rng, block)
}

/// One or two figures by number, as a list; mostly none.
fn named(rng: &mut Rng, numbers: &[usize]) -> Option<String> {
    let count = rng.count(1, 2);
    let names = rng.subset(numbers, count).into_iter().map(|number| format!("figure-{number}"));
    let names: Vec<String> = names.collect();
    (rng.chance(40) && !names.is_empty()).then(|| names.join(", "))
}

/// A day, or the month or the year in which it lies.
pub(crate) fn moment(rng: &mut Rng, day: Date) -> String {
    let circa = if rng.chance(30) { "circa " } else { "" };
    match rng.below(3) {
        0 => day.to_string(),
        1 => format!("{circa}{}", day.strftime("%Y-%m")),
        _ => format!("{circa}{}", day.year()),
    }
}

fn period(rng: &mut Rng) -> String {
    let from = law_day(rng);
    let until = plus(from, rng.between(0, 400));
    if rng.chance(50) {
        return moment(rng, from);
    }
    format!("from {} until {}", moment(rng, from), moment(rng, until))
}

fn amount(rng: &mut Rng) -> String {
    let number = rng.between(0, 100_000);
    let decimals = if rng.chance(30) { format!(".{}", rng.below(100)) } else { String::new() };
    let how = ["", "about ", "at least ", "at most ", "more than ", "less than "];
    match rng.pick(&how) {
        Some(how) if rng.chance(80) => format!("{how}{number}{decimals}"),
        _ => format!("from {number}{decimals} to {}", number + rng.between(1, 500)),
    }
}

//! What would change the answers: ways, and what exempts.

use super::findings::labelled;
use super::teller::{Line, On, Teller, Warning};
use crate::brief::text::{changes as what_it_takes, once_each, then};
use crate::brief::{Brief, Change, Exemption, Finding, Way};
use crate::html::words::Words;
use crate::words::{count, first_sentence, stopped};

/// More than these are not told of what does not fit.
const FITTING_NOT: usize = 3;

/// What would change one conclusion.
pub(super) struct Changes {
    pub(super) title: String,
    pub(super) on: On,
    /// Ways of a low price.
    pub(super) light: Vec<Leading>,
    /// What can exempt, each with its warnings.
    pub(super) possible: Vec<Told>,
    /// What exempts, and does not fit here; and how much paper leaves out.
    pub(super) others: Vec<Line>,
    /// Ways of a high price.
    pub(super) heavy: Vec<Leading>,
}

/// Ways that lead to the same.
pub(super) struct Leading {
    pub(super) then: String,
    pub(super) ways: Vec<Told>,
}

/// Lines that say the same on a screen and on paper, and the warnings that belong to them.
pub(super) struct Told {
    pub(super) lines: Vec<Line>,
    pub(super) warnings: Vec<Warning>,
}

/// What would change what is told.
pub(super) fn changes(teller: &mut Teller, brief: &Brief) -> Vec<Changes> {
    let told = |finding: &&Finding| !finding.ways.is_empty() || !finding.exemptions.is_empty();
    brief.shown().filter(told).map(|finding| changes_of(teller, finding)).collect()
}

fn changes_of(teller: &mut Teller, finding: &Finding) -> Changes {
    let heavy = |way: &&Way| way.changes.iter().any(|change| change.heavy);
    let light: Vec<&Way> = finding.ways.iter().filter(|way| !heavy(way)).collect();
    let light = leading(teller, &light);
    let (possible, others) = exemptions(teller, &finding.exemptions);
    let heavy: Vec<&Way> = finding.ways.iter().filter(heavy).collect();
    Changes {
        title: finding.title.clone(),
        on: Teller::on(!finding.ways.is_empty() || teller.paper.exemptions > 0),
        light,
        possible,
        others,
        heavy: leading(teller, &heavy),
    }
}

fn leading(teller: &mut Teller, ways: &[&Way]) -> Vec<Leading> {
    let mut groups: Vec<Leading> = Vec::new();
    for way in ways {
        let then = then(teller.speech, way);
        let told = told_way(teller, way);
        match groups.last_mut().filter(|group| group.then == then) {
            Some(group) => group.ways.push(told),
            None => groups.push(Leading { then, ways: vec![told] }),
        }
    }
    groups
}

/// What it takes, and why; where paper is short of room, what it takes and who says so.
fn told_way(teller: &mut Teller, way: &Way) -> Told {
    let changes = what_it_takes(teller.speech, way);
    let on = Teller::on(teller.paper.whys);
    let mut rules: Vec<Words> = way.rules.iter().map(|rule| teller.rule(rule, on)).collect();
    if let Some(otherwise) = &way.otherwise {
        rules.push(teller.said(&otherwise.says).cited(teller.cite(&otherwise.sources, on)));
    }
    let sure = format!(" {}", teller.how_sure(way.strength));
    let named = Words::label(teller.speech, &changes);
    let why = Words::joined(rules, " ").and(&sure);
    let mut lines = vec![Line::new(named.clone().and(" ").then(why), on)];
    if on == On::Screen {
        let otherwise = way.otherwise.iter().flat_map(|otherwise| &otherwise.sources);
        let keys = once_each(way.rules.iter().flat_map(|rule| &rule.sources).chain(otherwise));
        let cited = teller.cite(&keys, On::Paper);
        lines.push(Line::new(named.cited(cited).and(&sure), On::Paper));
    }
    let own = way.changes.iter().filter_map(|change: &Change| change.beware.as_ref());
    Told { lines, warnings: teller.warnings(own.chain(&way.beware), On::Both) }
}

/// What can exempt, the strongest first; and of what does not fit here, a few.
fn exemptions(teller: &mut Teller, exemptions: &[Exemption]) -> (Vec<Told>, Vec<Line>) {
    let mut strongest: Vec<&Exemption> = exemptions.iter().collect();
    strongest.sort_by_key(|exemption| (exemption.disputed, exemption.rule.mark));
    let (possible, others): (Vec<&Exemption>, Vec<&Exemption>) =
        strongest.into_iter().partition(|exemption| exemption.possible);
    let most = teller.paper.exemptions;
    let on_paper = possible.len().min(most) + others.len().min(most.min(FITTING_NOT));
    let told: Vec<Told> = possible
        .iter()
        .enumerate()
        .map(|(place, it)| told_exemption(teller, it, Teller::on(place < most)))
        .collect();
    let mut lines = Vec::new();
    let others: Vec<&Exemption> = others.into_iter().take(FITTING_NOT).collect();
    if !others.is_empty() {
        let on = Teller::on(most > 0);
        let names = others.iter().map(|exemption| {
            let keys = teller.cite(&exemption.rule.sources, on);
            teller.said(&stopped(first_sentence(&exemption.rule.says))).cited(keys)
        });
        let names = Words::joined(names.collect(), " ");
        lines.push(Line::new(labelled(teller.speech, teller.speech.brief_exempts_not_here(), names), on));
    }
    if exemptions.len() > on_paper && most > 0 {
        let more = exemptions.len() - on_paper;
        lines.push(Line::new(teller.said(&teller.speech.html_brief_more(count(more))), On::Paper));
    }
    (told, lines)
}

fn told_exemption(teller: &mut Teller, exemption: &Exemption, on: On) -> Told {
    let sure = format!(" {}", teller.how_sure(exemption.rule.mark));
    let words = teller.rule(&exemption.rule, on).and(&sure);
    Told { lines: vec![Line::new(words, on)], warnings: teller.warnings(&exemption.beware, on) }
}

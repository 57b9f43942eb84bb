//! A reader of the file's style sheet that knows nothing of how it was made: which classes do these checked inputs hide?

use std::collections::{BTreeMap, BTreeSet};

/// What a selector asks of inputs.
#[derive(Debug)]
struct Asked {
    /// The input of this id, or all that have this class.
    inputs: BTreeSet<String>,
    is: bool,
}

impl Asked {
    /// Whether an input that is checked, or one that is not, is what this asks for.
    fn holds(&self, checked: &BTreeSet<String>) -> bool {
        self.inputs.iter().any(|input| checked.contains(input) == self.is)
    }
}

#[derive(Debug)]
struct Rule {
    when: Vec<Asked>,
    class: String,
    does: Does,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Does {
    Waits,
    Shows,
    Hides,
}

/// The rules of a file that hide and show.
#[derive(Debug)]
pub(crate) struct Sheet {
    rules: Vec<Rule>,
    /// The classes of elements that have several, by the first.
    shared: BTreeMap<String, BTreeSet<String>>,
}

impl Sheet {
    pub(crate) fn of(file: &str) -> Self {
        let (_, style) = file.split_once("<style>").unwrap();
        let (style, _) = style.split_once("</style>").unwrap();
        let classes = classes(file);
        let mut rules = Vec::new();
        for block in style.split('}') {
            let Some((selectors, declaration)) = block.split_once('{') else { continue };
            let does = match declaration {
                "display:none" => Does::Waits,
                "display:block" => Does::Shows,
                "display:none!important" => Does::Hides,
                _ => continue,
            };
            for selector in selectors.split(',') {
                rules.extend(rule(selector, does, &classes));
            }
        }
        Self { rules, shared: shared(file) }
    }

    /// Whether elements of a class are seen while exactly these inputs are checked. Specificity is plain here: a class
    /// waits, then any selector with inputs shows it, then any that hides it wins.
    pub(crate) fn shows(&self, class: &str, checked: &BTreeSet<String>, waits: bool) -> bool {
        let has =
            |other: &str| other == class || self.shared.get(class).is_some_and(|all| all.contains(other));
        let holds = |rule: &&Rule| has(&rule.class) && rule.when.iter().all(|asked| asked.holds(checked));
        let of =
            |does: Does| self.rules.iter().filter(move |rule| rule.does == does).filter(holds).count() > 0;
        let waiting = waits || of(Does::Waits);
        !of(Does::Hides) && (!waiting || of(Does::Shows))
    }
}

/// The classes of the elements that are no inputs and have several: the first is theirs alone.
fn shared(file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let (_, body) = file.split_once("<body>").unwrap();
    let tags = body.split('<').filter(|tag| !tag.starts_with("input "));
    let several = tags.filter_map(|tag| tag.split_once(" class=\"")?.1.split_once('"'));
    several
        .map(|(classes, _)| {
            let all: BTreeSet<String> = classes.split(' ').map(str::to_owned).collect();
            (classes.split(' ').next().unwrap().to_owned(), all)
        })
        .collect()
}

/// The inputs that have each class.
fn classes(file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut classes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for tag in file.split("<input ").skip(1) {
        let (tag, _) = tag.split_once('>').unwrap();
        let Some((_, class)) = tag.split_once(" class=") else { continue };
        let class = match class.strip_prefix('"') {
            Some(several) => several.split('"').next().unwrap(),
            None => class.split(' ').next().unwrap(),
        };
        let (_, id) = tag.split_once(" id=").unwrap();
        let id = id.split(' ').next().unwrap().trim_matches('"');
        for class in class.split(' ') {
            classes.entry(class.to_owned()).or_default().insert(id.to_owned());
        }
    }
    classes
}

fn rule(selector: &str, does: Does, classes: &BTreeMap<String, BTreeSet<String>>) -> Option<Rule> {
    let mut parts: Vec<&str> = selector.split('~').collect();
    // What is shown within a paragraph stands in one that follows the inputs.
    let last = parts.pop()?;
    let class = last.strip_prefix("p ").unwrap_or(last).strip_prefix('.')?.to_owned();
    let asked = |part: &str| {
        let (name, state) = part.split_once(':')?;
        let inputs = match name.strip_prefix('#') {
            Some(id) => BTreeSet::from([id.to_owned()]),
            None => classes.get(name.strip_prefix('.')?)?.clone(),
        };
        Some(Asked { inputs, is: state == "checked" })
    };
    let when = parts.into_iter().map(asked).collect::<Option<_>>()?;
    Some(Rule { when, class, does })
}

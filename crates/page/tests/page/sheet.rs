//! A reader of the file's style sheet that knows nothing of how it was made: which classes do these checked inputs hide?

use std::collections::BTreeSet;

/// What a selector asks of an input.
#[derive(Debug)]
struct Asked {
    input: String,
    is: bool,
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
pub(crate) struct Sheet(Vec<Rule>);

impl Sheet {
    pub(crate) fn of(file: &str) -> Self {
        let (_, style) = file.split_once("<style>").unwrap();
        let (style, _) = style.split_once("</style>").unwrap();
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
                rules.extend(rule(selector, does));
            }
        }
        Self(rules)
    }

    /// Whether elements of a class are seen while exactly these inputs are checked. Specificity is plain here: a class
    /// waits, then any selector with inputs shows it, then any that hides it wins.
    pub(crate) fn shows(&self, class: &str, checked: &BTreeSet<String>, waits: bool) -> bool {
        let holds = |rule: &&Rule| {
            rule.class == class && rule.when.iter().all(|asked| checked.contains(&asked.input) == asked.is)
        };
        let of = |does: Does| self.0.iter().filter(move |rule| rule.does == does).filter(holds).count() > 0;
        let waiting = waits || of(Does::Waits);
        !of(Does::Hides) && (!waiting || of(Does::Shows))
    }
}

fn rule(selector: &str, does: Does) -> Option<Rule> {
    let mut parts: Vec<&str> = selector.split('~').collect();
    // What is shown within a paragraph stands in one that follows the inputs.
    let last = parts.pop()?;
    let class = last.strip_prefix("p ").unwrap_or(last).strip_prefix('.')?.to_owned();
    let asked = |part: &str| {
        let (input, state) = part.strip_prefix('#')?.split_once(':')?;
        Some(Asked { input: input.to_owned(), is: state == "checked" })
    };
    let when = parts.into_iter().map(asked).collect::<Option<_>>()?;
    Some(Rule { when, class, does })
}

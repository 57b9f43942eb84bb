//! HTML as a tree, for tests: a reader that takes only what is well formed.

use std::collections::BTreeMap;

/// Elements that have no end.
const EMPTY: [&str; 6] = ["meta", "link", "input", "br", "hr", "img"];

/// An element, or text.
#[derive(Debug)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
}

/// An element with what is in it.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) children: Vec<Node>,
}

/// A document as a tree. Whatever is not closed, or closed twice, is a failed test.
pub(crate) fn read(html: &str) -> Element {
    let mut rest = html.trim_start().strip_prefix("<!doctype html>").unwrap().trim_start();
    let mut open = vec![element("document", BTreeMap::new())];
    while !rest.is_empty() {
        let Some(tag) = rest.strip_prefix('<') else {
            let (text, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
            push(&mut open, Node::Text(decoded(text)));
            rest = after;
            continue;
        };
        let (tag, after) = tag.split_once('>').unwrap();
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            let closed = open.pop().unwrap();
            assert_eq!(closed.name, name, "closes what is open");
            push(&mut open, Node::Element(closed));
            continue;
        }
        let (name, attributes) = attributes(tag);
        if EMPTY.contains(&name.as_str()) || tag.ends_with('/') {
            push(&mut open, Node::Element(element(&name, attributes)));
            continue;
        }
        open.push(element(&name, attributes));
        if name == "style" || name == "script" {
            let (text, after) = rest.split_once(&format!("</{name}>")).unwrap();
            push(&mut open, Node::Text(text.to_owned()));
            let closed = open.pop().unwrap();
            push(&mut open, Node::Element(closed));
            rest = after;
        }
    }
    assert_eq!(open.len(), 1, "all is closed");
    open.remove(0)
}

fn element(name: &str, attributes: BTreeMap<String, String>) -> Element {
    Element { name: name.to_owned(), attributes, children: Vec::new() }
}

fn push(open: &mut [Element], node: Node) {
    open.last_mut().unwrap().children.push(node);
}

fn attributes(tag: &str) -> (String, BTreeMap<String, String>) {
    let tag = tag.trim_end_matches('/');
    let (name, mut rest) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    let mut found = BTreeMap::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return (name.to_owned(), found);
        }
        let end = rest.find(|letter: char| letter == '=' || letter.is_whitespace()).unwrap_or(rest.len());
        let (attribute, after) = rest.split_at(end);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(value) => value.split_once('"').unwrap(),
            None => ("", after),
        };
        assert!(found.insert(attribute.to_owned(), decoded(value)).is_none(), "{attribute} twice");
        rest = after;
    }
}

fn decoded(text: &str) -> String {
    let named = [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")];
    named.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

impl Element {
    /// This element and all in it.
    pub(crate) fn all(&self) -> Vec<&Self> {
        let mut found = vec![self];
        for child in &self.children {
            if let Node::Element(element) = child {
                found.extend(element.all());
            }
        }
        found
    }

    /// All elements of a name.
    pub(crate) fn named(&self, name: &str) -> Vec<&Self> {
        self.all().into_iter().filter(|element| element.name == name).collect()
    }

    /// All elements of a class.
    pub(crate) fn of_class(&self, class: &str) -> Vec<&Self> {
        self.all().into_iter().filter(|element| element.has_class(class)).collect()
    }

    pub(crate) fn has_class(&self, class: &str) -> bool {
        self.attribute("class").split(' ').any(|own| own == class)
    }

    /// An attribute; empty where there is none.
    pub(crate) fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// The text, with one space between words, without elements of some classes.
    pub(crate) fn text_without(&self, classes: &[&str]) -> String {
        let mut text = String::new();
        self.write(classes, &mut text);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub(crate) fn text(&self) -> String {
        self.text_without(&[])
    }

    fn write(&self, without: &[&str], text: &mut String) {
        if without.iter().any(|class| self.has_class(class)) || ["style", "script"].contains(&&*self.name) {
            return;
        }
        for child in &self.children {
            match child {
                Node::Text(own) => text.push_str(own),
                Node::Element(element) => element.write(without, text),
            }
        }
        // Elements that begin a line of their own part words.
        if !["b", "span", "strong", "a"].contains(&self.name.as_str()) {
            text.push(' ');
        }
    }
}

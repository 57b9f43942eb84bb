//! The English texts: messages of the interface, and what the rulebook says.

use super::{TextFiles, Translations};
use crate::outcome::BadInput;
use catalogue::{Stamp, plain};
use guide::{Locale, Speech};
use language::Rulebook;
use std::collections::BTreeMap;

/// Where the English of the interface stands.
const ENGLISH: &str = "en/";

/// An English message: what translators translate.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) id: String,
    /// The file that it stands in, in every language: `interface/brief.ftl`.
    pub(crate) file: String,
    /// The texts by the names of their parts; the value of a message is its part "".
    pub(crate) parts: Vec<(String, String)>,
    /// From which words a translation is made.
    pub(crate) stamp: Stamp,
    /// What the file says to translators about where the message stands.
    pub(crate) context: String,
    /// Whether somebody could come to harm by a wrong translation of any of it.
    pub(crate) critical: bool,
}

impl Source {
    pub(crate) fn is_interface(&self) -> bool {
        self.file.starts_with("interface/")
    }
}

/// All English messages, by file, in the order in which translators find them.
///
/// # Errors
/// A file is no Fluent that Yol understands.
pub(crate) fn sources(
    speech: Speech,
    files: &TextFiles,
    rulebook: &Rulebook,
) -> Result<Vec<Source>, BadInput> {
    let critical = critical(files);
    let mut all = interface(speech, files, &critical)?;
    // What the rulebook says stands in no English file. The Russian one is the oldest: its order is the order.
    let russian = Translations::read(speech, files, Locale::Ru)?;
    all.extend(of_rulebook(rulebook, &russian, &critical));
    Ok(all)
}

fn interface(speech: Speech, files: &TextFiles, critical: &[String]) -> Result<Vec<Source>, BadInput> {
    let folder = format!("{ENGLISH}interface/");
    let catalogue = files.catalogue(speech, &folder)?;
    let contexts: BTreeMap<&str, String> =
        files.beginning(&folder).flat_map(|(_, text)| contexts(text)).collect();
    let source = |message: &catalogue::Message| Source {
        id: message.id.clone(),
        file: without_language(&message.place.0).to_owned(),
        parts: message.parts.iter().map(|(part, pattern)| (part.clone(), plain(pattern))).collect(),
        stamp: message.stamp(),
        context: contexts.get(message.id.as_str()).cloned().unwrap_or_default(),
        critical: critical.contains(&message.id),
    };
    Ok(catalogue.messages.iter().map(source).collect())
}

/// What the comments say of the messages that follow them, by message.
fn contexts(text: &str) -> Vec<(&str, String)> {
    let (mut found, mut context, mut is_comment) = (Vec::new(), String::new(), false);
    for line in text.lines() {
        if let Some(comment) = line.strip_prefix("###").or_else(|| line.strip_prefix("##")) {
            if !is_comment {
                context.clear();
            }
            context = format!("{context} {}", comment.trim()).trim().to_owned();
            is_comment = true;
            continue;
        }
        is_comment = false;
        if let Some((id, _)) = line.split_once('=')
            && !line.starts_with(char::is_whitespace)
        {
            found.push((id.trim(), context.clone()));
        }
    }
    found
}

fn of_rulebook(rulebook: &Rulebook, russian: &Translations, critical: &[String]) -> Vec<Source> {
    let places: BTreeMap<&str, (usize, &str)> = (0..)
        .zip(russian.messages())
        .map(|(order, message)| (message.id.as_str(), (order, without_language(&message.place.0))))
        .collect();
    let files: BTreeMap<&str, &str> = places.iter().map(|(id, (_, file))| (kind(id), *file)).collect();
    let stamps = guide::stamps(rulebook);
    let mut sources: Vec<(usize, Source)> = guide::english_texts(rulebook)
        .into_iter()
        .map(|(id, parts)| {
            let order = places.get(id.as_str()).map_or(usize::MAX, |(order, _)| *order);
            let file = files.get(kind(&id)).copied().unwrap_or("rulebook/");
            let source = Source {
                file: file.to_owned(),
                stamp: stamps.get(&id).copied().unwrap_or(Stamp(0)),
                context: String::new(),
                critical: critical.contains(&id),
                parts,
                id,
            };
            (order, source)
        })
        .collect();
    sources.sort_by(|(one_order, one), (other_order, other)| {
        (&one.file, one_order, &one.id).cmp(&(&other.file, other_order, &other.id))
    });
    sources.into_iter().map(|(_, source)| source).collect()
}

/// The kind of a block: `fact` of `fact-age`.
fn kind(id: &str) -> &str {
    id.split_once('-').map_or(id, |(kind, _)| kind)
}

/// `interface/brief.ftl` of `ru/interface/brief.ftl`.
pub(super) fn without_language(path: &str) -> &str {
    path.split_once('/').map_or(path, |(_, file)| file)
}

/// The blocks and messages that `critical.txt` lists, whole or a part of them.
fn critical(files: &TextFiles) -> Vec<String> {
    let lines = files.beginning("critical.txt").flat_map(|(_, text)| text.lines());
    let block = |line: &str| {
        let line = line.split('#').next().unwrap_or_default().trim();
        line.split('.').next().unwrap_or_default().to_owned()
    };
    lines.map(block).filter(|block| !block.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::contexts;

    #[test]
    fn comments_tell_where_messages_stand() {
        let text = "### About a.\n### Still a.\n\na = 1\n    .he = 2\nb =\n    { $n ->\n    }\n\n## About c.\nc = 3\n";
        let found = contexts(text);
        let said: Vec<(&str, &str)> = found.iter().map(|(id, said)| (*id, said.as_str())).collect();
        assert_eq!(said, [("a", "About a. Still a."), ("b", "About a. Still a."), ("c", "About c.")]);
    }
}

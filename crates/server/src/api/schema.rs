//! The shapes of requests and answers, as JSON Schema.
//!
//! Every object is closed: a key that is not named may not stand there. Names that the rulebook has are listed, so that
//! a program can be checked against this law.

pub(super) mod brief;
pub(super) mod diff;
mod facts;
pub(super) mod lists;
pub(super) mod names;
pub(super) mod problem;
pub(super) mod question;
pub(super) mod request;
pub(super) mod timeline;
pub(super) mod ways;

use super::lang::LANG;
use utoipa::openapi::schema::{
    AdditionalProperties, AnyOf, Array, KnownFormat, ObjectBuilder, Schema, SchemaFormat, SchemaType, Type,
};
use utoipa::openapi::{Ref, RefOr};

/// A shape.
pub(super) type Part = RefOr<Schema>;

/// A shape by its name.
pub(super) fn named(name: &str) -> Part {
    Ref::from_schema_name(name).into()
}

fn plain(kind: Type) -> ObjectBuilder {
    ObjectBuilder::new().schema_type(SchemaType::new(kind))
}

fn text(about: &str) -> Part {
    plain(Type::String).description(Some(about)).into()
}

fn one_of(about: &str, names: impl IntoIterator<Item = impl Into<String>>) -> Part {
    let names: Vec<String> = names.into_iter().map(Into::into).collect();
    plain(Type::String).description(Some(about)).enum_values(Some(names)).into()
}

fn flag(about: &str) -> Part {
    plain(Type::Boolean).description(Some(about)).into()
}

fn whole(about: &str) -> Part {
    plain(Type::Integer).description(Some(about)).minimum(Some(0)).into()
}

/// An exact number of cases.
fn digits(about: &str) -> Part {
    plain(Type::String).description(Some(about)).pattern(Some("^[0-9]+$")).into()
}

fn share(about: &str) -> Part {
    // Sums of rounded parts may pass 1 by a hair.
    plain(Type::Number).description(Some(about)).minimum(Some(0)).maximum(Some(1.000_001)).into()
}

fn day(about: &str) -> Part {
    let format = SchemaFormat::KnownFormat(KnownFormat::Date);
    plain(Type::String).format(Some(format)).description(Some(about)).into()
}

fn list(about: &str, item: impl Into<Part>) -> Part {
    let mut list = Array::new(item);
    list.description = Some(about.to_owned());
    Schema::Array(list).into()
}

fn texts(about: &str) -> Part {
    list(about, plain(Type::String))
}

fn any_of(parts: impl IntoIterator<Item = Part>) -> Part {
    let mut any = AnyOf::new();
    any.items.extend(parts);
    Schema::AnyOf(any).into()
}

fn or_null(part: Part) -> Part {
    any_of([part, plain(Type::Null).into()])
}

/// A closed object.
struct Closed(ObjectBuilder);

fn object(about: &str) -> Closed {
    let closed = AdditionalProperties::FreeForm(false);
    Closed(plain(Type::Object).description(Some(about)).additional_properties(Some(closed)))
}

impl Closed {
    /// With a key that is always there.
    fn with(self, key: &str, part: Part) -> Self {
        Self(self.0.property(key, part).required(key))
    }

    /// With keys that are always there.
    fn with_all(self, parts: impl IntoIterator<Item = (&'static str, Part)>) -> Self {
        parts.into_iter().fold(self, |object, (key, part)| object.with(key, part))
    }

    /// With a key that may be missing.
    fn maybe(self, key: &str, part: Part) -> Self {
        Self(self.0.property(key, part))
    }

    fn part(self) -> Part {
        self.0.into()
    }
}

/// An object with keys of one kind, each with the same shape.
fn map(about: &str, keys: Schema, values: Part) -> Part {
    plain(Type::Object)
        .description(Some(about))
        .property_names(Some(keys))
        .additional_properties(Some(AdditionalProperties::RefOr(values)))
        .into()
}

/// The keys by which an answer tells its language.
pub(super) fn lang_keys() -> [(&'static str, Part); 2] {
    [(LANG, named("Lang")), ("translation", named("Translation"))]
}

/// The key of a source, and other names that the rulebook has; see [`names::parts`].
fn sources() -> Part {
    list("The keys of the sources that say so.", named("SourceKey"))
}

fn conclusion() -> Part {
    named("ConclusionName")
}

fn fact() -> Part {
    named("FactName")
}

fn status() -> Part {
    named("Status")
}

/// Values of a conclusion.
fn values(about: &str) -> Part {
    list(about, plain(Type::String))
}

fn view(about: &str) -> Part {
    one_of(about, ["paper", "practice"])
}

fn yes_or_no(about: &str) -> Part {
    one_of(about, ["yes", "no"])
}

//! What a peer can do.

use crate::{Case, Outcome, Result};

/// One way to ask one library for the decision, as its users would.
pub trait Peer: Sized {
    /// How it is called in the table: the library, and in brackets which way of using it.
    const NAME: &'static str;

    /// What one decision is asked with.
    type Request;

    /// Loads the rules.
    ///
    /// # Errors
    /// The library takes them for wrong.
    fn load() -> Result<Self>;

    /// Turns a case into what the library wants.
    ///
    /// # Errors
    /// The library does not take it.
    fn request(&self, case: &Case<'_>) -> Result<Self::Request>;

    /// The same from JSON. Where the library reads none itself, the case is read first.
    ///
    /// # Errors
    /// The text is no case, or the library does not take it.
    fn request_from_json(&self, text: &str) -> Result<Self::Request> {
        self.request(&serde_json::from_str(text)?)
    }

    /// Decides.
    ///
    /// # Errors
    /// The rules give no outcome.
    fn decide(&mut self, request: &Self::Request) -> Result<Outcome>;

    /// Decides, and gathers whatever the library offers as an explanation; none where it offers nothing.
    ///
    /// # Errors
    /// The rules give no outcome.
    fn explain(&mut self, _request: &Self::Request) -> Result<Option<Outcome>> {
        Ok(None)
    }
}

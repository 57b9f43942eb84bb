//! The pages beside the visit, until `guide` has them.

use crate::reference::Reference;
use crate::shared::Shared;
use guide::html::{self, Frame};

pub(crate) fn reference(_shared: &Shared, page: Reference, frame: &Frame) -> String {
    html::message(frame, page.path(), "To be written.")
}

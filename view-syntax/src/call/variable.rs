//! The loop variables of a family of views.

use super::Number;
use proc_macro2::Ident;

/// A variable of a family of views, and its values: `i in 2..6`.
#[derive(Clone, Debug)]
pub struct Variable {
    pub(super) name: Ident,
    pub(super) start: Option<Number>,
    pub(super) stop: Number,
    pub(super) inclusive: bool,
}

impl Variable {
    /// The name by which the indices of the family have it.
    pub fn name(&self) -> &Ident {
        &self.name
    }

    /// The first value; `None` if it is left out, which is 0.
    pub fn start(&self) -> Option<&Number> {
        self.start.as_ref()
    }

    /// The end of its values, which is the last one if they are [inclusive](Self::is_inclusive).
    pub fn stop(&self) -> &Number {
        &self.stop
    }

    /// Whether the range is written with `..=`.
    pub fn is_inclusive(&self) -> bool {
        self.inclusive
    }
}

//! The pattern of `.rearrange[…]`.

use super::Number;
use proc_macro2::Ident;

/// What stands in the brackets of `.rearrange[(h a=8) w -> h w a]`.
#[derive(Clone, Debug)]
pub struct Pattern {
    pub(super) left: Vec<Axis>,
    pub(super) right: Vec<Axis>,
}

/// An entry of a [`Pattern`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Axis {
    /// `h`, `h=480`
    Part(Part),
    /// `(h a=8)`: the parts of one axis. Without parts it is an axis of length 1.
    Group(Vec<Axis>),
    /// `1`: an axis of length 1.
    One,
    /// `...`: all axes without a name.
    Others,
}

/// A name in a [`Pattern`], for an axis or a part of one.
#[derive(Clone, Debug)]
pub struct Part {
    pub(super) name: Ident,
    pub(super) size: Option<Number>,
}

impl Pattern {
    /// The axes as they are, in front of `->`.
    pub fn left(&self) -> &[Axis] {
        &self.left
    }

    /// Those of the result, behind it.
    pub fn right(&self) -> &[Axis] {
        &self.right
    }
}

impl Part {
    /// Its name.
    pub fn name(&self) -> &Ident {
        &self.name
    }

    /// What stands behind `=`. Only names on the left side have sizes.
    pub fn size(&self) -> Option<&Number> {
        self.size.as_ref()
    }
}

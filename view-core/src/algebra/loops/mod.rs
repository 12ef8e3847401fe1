//! Families of views: what their members take of each axis, and whether two of them share an element.

pub(crate) mod collision;
pub(crate) mod items;
pub(crate) mod linear;
pub(crate) mod members;
pub(crate) mod sweep;
#[cfg(test)]
mod tests;

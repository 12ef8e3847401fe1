//! Whether a slice may go the short way: a marker that shapes, strides and alignment evidence agree on.

use crate::sealed::Sealed;

/// All extents and strides are static, and there is no alignment evidence to carry on.
#[derive(Debug)]
pub enum AllStatic {}
impl Sealed for AllStatic {}
/// Something is dynamic, or generic.
#[derive(Debug)]
pub enum SomeDynamic {}
impl Sealed for SomeDynamic {}

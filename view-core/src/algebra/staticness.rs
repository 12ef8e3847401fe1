//! Whether a slice may go the short way: a marker that shapes, strides and alignment evidence agree on.

use crate::sealed::markers;

markers! {
    /// All extents and strides are static, and there is no alignment evidence to carry on.
    AllStatic;
    /// Something is dynamic, or generic.
    SomeDynamic;
}

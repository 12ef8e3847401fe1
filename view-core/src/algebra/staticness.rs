//! Whether a slice takes the static path: markers for shapes, strides and alignment evidence.

use crate::sealed::markers;

markers! {
    /// All extents and strides are static, and there is no alignment evidence to carry on.
    AllStatic;
    /// Something is dynamic, or generic.
    SomeDynamic;
}

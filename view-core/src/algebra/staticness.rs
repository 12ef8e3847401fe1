//! Whether a slice takes the static path: markers for shapes, strides and alignment evidence.

use crate::algebra::index::misfit::Misfit;
use crate::sealed::{markers, Sealed};

/// One of the two markers, and what follows from it.
pub trait Staticness: Sealed {
    /// `AllStatic` if this and `M` are.
    type And<M: Staticness>: Staticness;
    /// The way of views that are not static, behind an `if` that static views leave before. For those rustc would not compile it, but still
    /// look through all that it calls, so it is not even named there.
    #[track_caller]
    fn at_run_time<V, Out>(view: V, way: impl FnOnce(V) -> Result<Out, Misfit>) -> Out;
}

markers! {
    /// All extents and strides are static, and there is no alignment evidence to carry on.
    AllStatic;
    /// Something is dynamic, or generic.
    SomeDynamic;
}

impl Staticness for AllStatic {
    type And<M: Staticness> = M;
    fn at_run_time<V, Out>(_: V, _: impl FnOnce(V) -> Result<Out, Misfit>) -> Out {
        unreachable!("a static view")
    }
}
impl Staticness for SomeDynamic {
    type And<M: Staticness> = Self;
    #[inline(always)]
    #[track_caller]
    fn at_run_time<V, Out>(view: V, way: impl FnOnce(V) -> Result<Out, Misfit>) -> Out {
        match way(view) {
            Ok(out) => out,
            Err(misfit) => misfit.refuse(),
        }
    }
}

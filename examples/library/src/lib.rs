//! A small numeric library over views.
//!
//! The signatures of its functions have extents and layouts, and no other bounds, except `AtLeast` where a mistake shall be reported at the
//! caller's line. The chapter `view_core::guide::libraries` builds such a library step by step.
//!
//! ```
//! use library::{dot, view};
//!
//! let grid = [[1.0, 2.0], [3.0, 4.0]];
//! assert_eq!(dot(view!(grid[0]), view!(grid[.., 1])), 10.0);
//! ```

mod complex;
mod erased;
mod fourier;
mod lu;
mod matrix;
mod stencil;
mod stored;
mod sums;
mod vectors;

pub use complex::{power, Complex};
pub use erased::{oriented, pairwise_sum, Euclidean, Largest, Norm, Norms};
pub use fourier::{fft, spectrum, NotAPowerOfTwo};
pub use lu::{lu, solve};
pub use matrix::{gemm, gemv, Matrix};
pub use stencil::{jacobi, try_jacobi};
pub use stored::{Signal, Tracks};
pub use sums::{distance, mean, sum};
pub use vectors::{axpy, dot};
/// The macros and types of views, so that users need not depend on view-core.
pub use view_core::{self, shape, try_view, view};

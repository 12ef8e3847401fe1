//! `#[kernel]`: a loop that is out of bounds panics before it has done anything.
//!
//! A procedural macro that uses view-syntax: it finds the calls of `view!` in a function, looks at their indices, and writes other calls.
//!
//! ```
//! use kernel::kernel;
//! use view_core::view;
//!
//! #[kernel]
//! fn scale(samples: &mut [f32], gains: &[f32]) {
//!     for i in 0..samples.len() {
//!         *view!(mut samples[i]) *= *view!(gains[i]);
//!     }
//! }
//!
//! let mut samples = [1.0, 2.0, 3.0];
//! scale(&mut samples, &[10.0, 10.0, 10.0]);
//! assert_eq!(samples, [10.0, 20.0, 30.0]);
//! ```
//!
//! With two gains this panics before the first sample is scaled; without the attribute two samples would be scaled.

mod check;
mod loops;

use proc_macro::TokenStream;

/// Checks the views of the loops in a function before each loop begins.
///
/// The loop `for i in a..b` gets a check of the rows `a..b` of `grid` in front, if `view!(grid[i, ..])` is in its body. Of several loops inside each other each
/// checks its own variable. The check covers a position that is the variable, or the variable plus or minus a literal, in the first list of
/// indices; its base has to be a parameter of the function, or a field of one. All other views are checked where they are, as without the attribute.
///
/// So the attribute says that each such view is in bounds from the start, also if it is behind an `if` that is never true, and that the parameter has its
/// extent before the loop: in a loop that pushes to a `Vec` first, leave it out. A loop without iterations checks nothing. The crate has to name view-core.
#[proc_macro_attribute]
pub fn kernel(_: TokenStream, function: TokenStream) -> TokenStream {
    loops::checked(function.into()).into()
}

//! The fast Fourier transform.

use crate::complex::Complex;
use std::f64::consts::TAU;
use std::fmt;
use view_core::{shape, view, DynView, DynViewMut, Extent, Layout, View, ViewMut};

/// The length of a transform is no power of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAPowerOfTwo(pub usize);

impl fmt::Display for NotAPowerOfTwo {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "a transform needs a power of two of elements, not {}", self.0)
    }
}
impl std::error::Error for NotAPowerOfTwo {}

/// Transforms `x` in place.
///
/// # Errors
/// If the length is no power of two.
pub fn fft<N: Extent, L: Layout>(x: ViewMut<Complex, shape![N], L>) -> Result<(), NotAPowerOfTwo> {
    let input = x.to_vec();
    if !input.len().is_power_of_two() {
        return Err(NotAPowerOfTwo(input.len()));
    }
    transform(view!(input).into_dyn(), x.into_dyn());
    Ok(())
}

/// Writes the transform of `x` to `out`.
///
/// # Errors
/// If the length is no power of two.
///
/// # Panics
/// If the lengths are known only at run time, and differ.
pub fn spectrum<N: Extent, L: Layout, K: Layout>(
    x: View<Complex, shape![N], L>,
    mut out: ViewMut<Complex, shape![N], K>,
) -> Result<(), NotAPowerOfTwo> {
    out.assign(&x);
    fft(out)
}

/// The views of the halves have other strides, and so would be other types at each depth. `DynView` is one type for all of them.
fn transform(x: DynView<Complex, 1>, mut out: DynViewMut<Complex, 1>) {
    let n = x.len();
    if n == 1 {
        return out.assign(&x);
    }
    let (mut low, mut high) = view!(mut out => [..n / 2], [n / 2..]);
    transform(view!(x[::2]).into_dyn(), low.reborrow().into_dyn());
    transform(view!(x[1::2]).into_dyn(), high.reborrow().into_dyn());
    for (k, (even, odd)) in low.zip_mut(high).enumerate() {
        let turned = *odd * Complex::polar(1.0, -TAU * k as f64 / n as f64);
        (*even, *odd) = (*even + turned, *even - turned);
    }
}

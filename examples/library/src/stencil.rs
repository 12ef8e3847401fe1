//! A stencil of five points.

use view_core::{shape, try_view, zip, AtLeast, Extent, Layout, View, ViewError, ViewMut};

/// One step of Jacobi's method for Laplace's equation: each inner element of `next` becomes the mean of the four neighbours in `u`. The
/// border of `next` stays.
///
/// A grid that has no inner elements is refused where this is called. For grids whose extents only run time knows there is [`try_jacobi`].
pub fn jacobi<M: Extent + AtLeast<3>, N: Extent + AtLeast<3>, L: Layout, K: Layout>(
    u: View<f64, shape![M, N], L>,
    mut next: ViewMut<f64, shape![M, N], K>,
) {
    zip!(
        mut next[1..-1, 1..-1], u[..-2, 1..-1], u[2.., 1..-1], u[1..-1, ..-2], u[1..-1, 2..]
        => |next, up, down, left, right| *next = 0.25 * (up + down + left + right)
    );
}

/// [`jacobi`] for all extents.
///
/// # Errors
/// If a grid has fewer than two rows or columns, or the shapes differ.
pub fn try_jacobi<M: Extent, N: Extent, L: Layout, K: Layout>(
    u: View<f64, shape![M, N], L>,
    mut next: ViewMut<f64, shape![M, N], K>,
) -> Result<(), ViewError> {
    let (up, down) = (try_view!(u[..-2, 1..-1])?, try_view!(u[2.., 1..-1])?);
    let (left, right) = (try_view!(u[1..-1, ..-2])?, try_view!(u[1..-1, 2..])?);
    let mut inner = try_view!(mut next[1..-1, 1..-1])?;
    inner.try_assign(&up)?;
    zip!((inner), down, left, right => |next, down, left, right| *next = 0.25 * (*next + down + left + right));
    Ok(())
}

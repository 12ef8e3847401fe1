//! A constant as a type.

use crate::sealed::{type_parts, Sealed};

/// The extent `N`: [`shape![480]`](crate::shape!) is the shape of the extent `Const<480>`.
///
/// A function over views or arrays of any static length has a const parameter and asks for `Const<N>: Length`. rustc finds `N`
/// from the argument:
///
/// ```
/// use view_core::{shape, view, Const, Layout, Length, View};
///
/// fn first<const N: usize>(row: View<'_, f32, shape![{ N }]>) -> Option<f32>
/// where
///     Const<N>: Length,
/// {
///     row.iter().next().copied()
/// }
/// assert_eq!(first(view!(([2.5, 3.5]))), Some(2.5));
///
/// fn columns<const M: usize, const N: usize, L: Layout>(_: View<'_, f32, shape![{ M }, { N }], L>) -> [f32; N]
/// where
///     Const<M>: Length,
///     Const<N>: Length,
/// {
///     [0.0; N]
/// }
/// let image = [[0.0; 640]; 480];
/// assert_eq!(columns(view!(image[100..200, ::2])).len(), 320);
///
/// fn evens<const N: usize>(row: &[u8; N]) -> u32
/// where
///     Const<N>: Length,
/// {
///     view!(row[::2]).iter().map(|&x| u32::from(x)).sum()
/// }
/// assert_eq!(evens(&[1, 2, 3, 4, 5]), 9);
/// ```
#[non_exhaustive]
pub struct Const<const N: usize> {}
impl<const N: usize> Sealed for Const<N> {}
type_parts!(= [const N: usize] Const<N>, Const {});

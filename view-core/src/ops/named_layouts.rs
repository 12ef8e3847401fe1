//! Names for static layouts that slices and transpositions of arrays have, for fields and signatures.

use crate::algebra::element::element::Element;
use crate::algebra::shape::append::AppendStrides;
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::layout::{RowMajor, Strided};
use crate::algebra::shape::shape::Shape;
use crate::ops::AxesOf;
use crate::view::base::aligned::Alignment;

/// The row-major strides of `T`s of shape `S`.
type RowMajorStrides<T, S> = <S as Shape>::Strides<<T as Element>::Unit>;

/// The layout of a part of a row-major view of `T`s of shape `S`, with each axis taken in steps of 1, such as a block of an image. The part has
/// a shape of its own. Parts that are whole rows are [`RowMajor`].
///
/// ```
/// use view_core::{shape, view, PartLayout, View};
///
/// struct Eye<'a> {
///     pixels: View<'a, u8, shape![16, 24], PartLayout<u8, shape![480, 640]>>,
/// }
/// let image = [[0u8; 640]; 480];
/// let eye = Eye { pixels: view!(image[100..116, 200..224]) };
/// assert_eq!((eye.pixels.strides(), size_of::<Eye>()), ([640, 1], size_of::<usize>()));
/// ```
pub type PartLayout<T, S> = Strided<RowMajorStrides<T, S>>;

/// The layout of a part of a row-major view of `T`s of shape `S`, with the axes taken in the steps `K`.
///
/// ```
/// use view_core::{shape, view, StepLayout, View};
///
/// struct Half<'a> {
///     pixels: View<'a, u8, shape![240, 320], StepLayout<u8, shape![480, 640], shape![2, 2]>>,
/// }
/// let image = [[0u8; 640]; 480];
/// let half = Half { pixels: view!(image[::2, 1::2]) };
/// assert_eq!(half.pixels.strides(), [1280, 2]);
/// ```
pub type StepLayout<T, S, K> = Strided<<RowMajorStrides<T, S> as AppendStrides>::Tiled<K, ()>>;

/// The layout of a row-major view of `T`s of shape `S` after `.T`, which has the extents of `S` from last to first.
///
/// ```
/// use view_core::{shape, view, TransposedLayout, View};
///
/// struct Columns<'a> {
///     values: View<'a, f32, shape![3, 2], TransposedLayout<f32, shape![2, 3]>>,
/// }
/// let rows = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
/// let columns = Columns { values: view!(rows.T) };
/// assert_eq!(columns.values[[2, 0]], 3.0);
/// ```
pub type TransposedLayout<T, S> =
    Strided<<<AxesOf<T, S, RowMajor> as AxisList>::Reversed<()> as AxisList>::Strides>;

/// The layout of a row-major view whose first element is at a multiple of `A` bytes, as that of [`Aligned`](struct@crate::Aligned) bases is.
///
/// ```
/// use view_core::{shape, view, Aligned, AlignedLayout, View, A8};
///
/// fn words(bytes: View<u8, shape![16], AlignedLayout<A8>>) -> u64 {
///     view!(bytes[8..].as<u64>).sum()
/// }
/// assert_eq!(words(view!((Aligned::<A8, _>([0u8; 16])))), 0);
/// ```
pub type AlignedLayout<A> = RowMajor<<A as Alignment>::Evidence>;

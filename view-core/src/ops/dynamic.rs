//! Views whose strides, or extents and strides, are moved from the type to run time.

use crate::algebra::element::element::Element;
use crate::algebra::shape::dynamic_extents::DynamicExtents;
use crate::algebra::shape::layout::{DynLayout, Layout};
use crate::algebra::shape::rank::R;
use crate::algebra::shape::shape::Shape;
use crate::view::view::{StridesOf, View, ViewMut};

/// A shared view of rank `RANK` with all extents and strides known at run time: one type for all views of that rank and element.
///
/// [`into_dyn`](View::into_dyn) makes it. It stores two words for each axis, and is for fields, collections, the arms of a `match`, traits
/// that are used as `dyn`, and recursion. It is an alias: `DynView<'a, T, 2>` is `View<'a, T, shape![Dyn, Dyn], DynLayout>`, so it also
/// fits functions over `shape![M, N]`. Code for any rank takes `S: Shape` instead, because a rank cannot be inferred through this alias.
///
/// ```
/// use view_core::{view, DynView};
///
/// struct Frames<'a> {
///     parts: Vec<DynView<'a, u8, 2>>,
/// }
/// let image = [[1, 2, 3, 4], [5, 6, 7, 8]];
/// let all = Frames {
///     parts: vec![view!(image).into_dyn(), view!(image.T).into_dyn(), view!(image[1.., ::2]).into_dyn()],
/// };
/// let shapes: Vec<_> = all.parts.iter().map(|part| part.shape()).collect();
/// assert_eq!(shapes, [[2, 4], [4, 2], [1, 2]]);
/// ```
pub type DynView<'a, T, const RANK: usize> = View<'a, T, <R<RANK> as DynamicExtents>::Shape, DynLayout>;

/// A unique view of rank `RANK` with all extents and strides known at run time. See [`DynView`].
pub type DynViewMut<'a, T, const RANK: usize> = ViewMut<'a, T, <R<RANK> as DynamicExtents>::Shape, DynLayout>;

view_macros::for_rows! { [$View $Dyn] [View "DynView"] [ViewMut "DynViewMut"] => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// The same view with all strides known only at run time: one type for all layouts of a shape. Evidence for an alignment
            /// beyond that of the elements is lost.
            ///
            /// [`try_row_major`](Self::try_row_major) is the way back.
            ///
            /// ```
            /// use view_core::view;
            ///
            /// let grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
            /// let mirrored = true;
            /// let grid = if mirrored {
            ///     view!(grid.T).into_dyn_layout()
            /// } else {
            ///     view!(grid).into_dyn_layout()
            /// };
            /// assert_eq!(view!(grid[1]).to_vec(), [2, 5, 8]);
            /// ```
            #[inline(always)]
            pub fn into_dyn_layout(self) -> $View<'a, T, S, DynLayout> {
                let strides = S::dynamic_strides::<StridesOf<T, S, L>>(self.stored_strides());
                // SAFETY: V1, pointer, extents and strides stay, and this layout has no evidence. V15, the strides are those of the view.
                unsafe { $View::new(self.ptr(), self.stored_shape(), strides) }
            }

            #[doc = concat!("The same view with all extents and strides known only at run time: one type, [`", $Dyn, "`](crate::", $Dyn, "), for all views of this rank.")]
            /// Evidence for an alignment beyond that of the elements is lost.
            ///
            /// [`with_shape`](Self::with_shape) gives it static extents again, and [`try_row_major`](Self::try_row_major) the default layout.
            ///
            /// ```
            /// use view_core::{view, DynView};
            ///
            /// fn halves(v: DynView<i32, 1>) -> i32 {
            ///     if v.len() < 2 {
            ///         return v.iter().sum();
            ///     }
            ///     halves(view!(v[::2]).into_dyn()) - halves(view!(v[1::2]).into_dyn())
            /// }
            /// assert_eq!(halves(view!(([1, 2, 3, 4])).into_dyn()), 1 - 3 - (2 - 4));
            /// ```
            #[inline(always)]
            pub fn into_dyn(self) -> $View<'a, T, S::Dynamic, DynLayout> {
                let strides = <S::Dynamic as Shape>::dynamic_strides::<StridesOf<T, S, L>>(self.stored_strides());
                // SAFETY: V1, pointer, extents and strides stay, and this layout has no evidence. V15, both are those of the view.
                unsafe { $View::new(self.ptr(), S::dynamic(self.stored_shape()), strides) }
            }
        }
}}

//! `rearrange`: axes divided into parts, in another order, and merged.

use crate::algebra::element::element::{confirmed, Element};
use crate::algebra::pattern::sequence::{has_each_part, keeps_order};
use crate::algebra::pattern::{AxisGroups, AxisParts};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::layout::{Cut, Layout, Part};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::checks::axes::Nothing;
use crate::checks::pattern::{ranks, PatternOf, Rearranged};
use crate::error::{refuse, ViewError};
use crate::ops::AxesOf;
use crate::view::view::{View, ViewMut};

/// The axes of a view of `T`s, of shape `S` and layout `L`, after the pattern of `A` and `G`.
pub(crate) type RearrangedAxes<T, S, L, A, G> = Rearranged<A, G, AxesOf<T, S, L>, <T as Element>::Unit>;
/// The shape of such a view.
pub(crate) type RearrangedShape<T, S, L, A, G> = <RearrangedAxes<T, S, L, A, G> as AxisList>::Shape;
/// Its layout: that of whole rows if the parts keep their order, `P`.
pub(crate) type RearrangedLayout<T, S, L, A, G, P> =
    <P as Part>::Layout<L, <RearrangedAxes<T, S, L, A, G> as AxisList>::Strides, <L as Layout>::Align>;
/// A size for each part.
pub(crate) type Sizes<A> = <<A as AxisParts>::Count as Rank>::Array<usize>;

view_macros::for_rows! { [$View] [View] [ViewMut] => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// The axes divided into parts, in another order, and merged: `.rearrange[…]`.
            ///
            /// `A` has an entry for each axis: [`Rest`](crate::Rest) for a whole one, a shape such as `shape![Rest, 8]` for the parts that it is
            /// divided into, and `()` for one of extent 1 that is dropped. The parts have the numbers 0, 1, 2 …, and `G` has an entry for
            /// each axis of the result: `Const<2>` is part 2, `shape![0, 2]` merges parts 0 and 2, and `()` adds an axis of extent 1. Each part is
            /// there once. [`Ellipsis`](crate::Ellipsis) stands for all axes without an entry, on both sides.
            ///
            /// ```
            /// use view_core::{shape, view, Const, Rest};
            /// let image = [[[0u8; 3]; 640]; 480];
            /// let tiles = view!(image.rearrange[(h a=8) (w b=8) c -> h w c a b]);
            /// type Left = (shape![Rest, 8], (shape![Rest, 8], (Rest, ())));
            /// type Right = shape![0, 2, 4, 1, 3];
            /// let apart = view!(image).rearrange::<Left, Right>();
            /// assert_eq!(apart.shape(), [60, 80, 3, 8, 8]);
            /// assert_eq!(apart, tiles);
            /// ```
            ///
            /// # Panics
            /// If extents or strides that are known only at run time do not fit: see [`try_rearrange`](Self::try_rearrange).
            #[inline(always)]
            #[track_caller]
            pub fn rearrange<A: AxisParts<Given: Nothing> + PatternOf<AxesOf<T, S, L>, T::Unit, G>, G: AxisGroups>(
                self,
            ) -> $View<'a, T, RearrangedShape<T, S, L, A, G>, RearrangedLayout<T, S, L, A, G, Cut>> {
                match self.try_rearrange::<A, G>() {
                    Ok(view) => view,
                    Err(error) => refuse(error),
                }
            }

            /// Like [`rearrange`](Self::rearrange), but returns an error if extents or strides that are known only at run time do not fit.
            ///
            /// # Errors
            /// [`ViewError::Parts`] if an axis does not divide into its parts, [`ViewError::OtherLength`] if it has another extent than they have
            /// together, [`ViewError::Squeeze`] if an axis that is dropped has not the extent 1, and [`ViewError::Merge`] with the numbers of two
            /// parts, those of [`Ellipsis`](crate::Ellipsis) counted, if they cannot be merged without a copy.
            #[inline(always)]
            pub fn try_rearrange<A: AxisParts<Given: Nothing> + PatternOf<AxesOf<T, S, L>, T::Unit, G>, G: AxisGroups>(
                self,
            ) -> Result<$View<'a, T, RearrangedShape<T, S, L, A, G>, RearrangedLayout<T, S, L, A, G, Cut>>, ViewError> {
                self.rearranged::<A, G, Cut>(A::Count::ZEROS)
            }

            /// Like [`rearrange`](Self::rearrange), with a size for each part, for parts of the extent [`Dyn`](crate::Dyn). The numbers for other parts are
            /// ignored.
            ///
            /// ```
            /// use view_core::{shape, view, Dyn, Rest};
            /// let (samples, n) = ([1, 2, 3, 4, 5, 6], 3);
            /// type Left = (shape![Rest, Dyn], ());
            /// assert_eq!(view!(samples).rearrange_to::<Left, shape![1, 0]>([0, n]), view!(samples.rearrange[(a b=n) -> b a]));
            /// ```
            ///
            /// # Panics
            /// If the sizes, or the extents or strides, do not fit: see [`try_rearrange_to`](Self::try_rearrange_to).
            #[inline(always)]
            #[track_caller]
            pub fn rearrange_to<A: PatternOf<AxesOf<T, S, L>, T::Unit, G>, G: AxisGroups>(
                self,
                sizes: Sizes<A>,
            ) -> $View<'a, T, RearrangedShape<T, S, L, A, G>, RearrangedLayout<T, S, L, A, G, Cut>> {
                match self.try_rearrange_to::<A, G>(sizes) {
                    Ok(view) => view,
                    Err(error) => refuse(error),
                }
            }

            /// Like [`rearrange_to`](Self::rearrange_to), but returns an error if the sizes do not fit.
            ///
            /// # Errors
            /// Those of [`try_rearrange`](Self::try_rearrange).
            #[inline(always)]
            pub fn try_rearrange_to<A: PatternOf<AxesOf<T, S, L>, T::Unit, G>, G: AxisGroups>(
                self,
                sizes: Sizes<A>,
            ) -> Result<$View<'a, T, RearrangedShape<T, S, L, A, G>, RearrangedLayout<T, S, L, A, G, Cut>>, ViewError> {
                self.rearranged::<A, G, Cut>(sizes)
            }

            #[inline(always)]
            pub(crate) fn rearranged<A: AxisParts, G: AxisGroups, P: Part>(
                self,
                sizes: Sizes<A>,
            ) -> Result<$View<'a, T, RearrangedShape<T, S, L, A, G>, RearrangedLayout<T, S, L, A, G, P>>, ViewError> {
                confirmed::<T>();
                const { assert!(has_each_part::<A, G>() && (keeps_order::<A, G>() || !P::ROWS)) };
                if let Some(fault) = const { ranks::<A, AxesOf<T, S, L>>() } {
                    return Err(fault);
                }
                let axes = self.axes();
                let parts = A::parts::<AxesOf<T, S, L>>(axes, sizes.as_ref(), 0)?;
                let others = A::middle::<AxesOf<T, S, L>>(axes);
                let axes = G::of::<A::Parts<AxesOf<T, S, L>>, A::Middle<AxesOf<T, S, L>>, T::Unit>(
                    parts,
                    others,
                    A::AHEAD,
                )?;
                let shape = RearrangedAxes::<T, S, L, A, G>::shape(axes);
                let layout = P::layout::<L, RearrangedShape<T, S, L, A, G>, _, L::Align>(
                    RearrangedAxes::<T, S, L, A, G>::strides(axes),
                );
                // SAFETY: V9, `parts` divided each axis into extents whose product is its length, with row-major strides around its own, and
                // dropped axes of extent 1 only. The constant proves that the result has each part once; `of` merged those only that are one
                // run. If the parts keep their order, a row-major view stays row-major (V6).
                Ok(unsafe { $View::new(self.ptr(), shape, layout) })
            }
        }
}}

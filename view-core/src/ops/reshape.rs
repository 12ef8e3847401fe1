//! `reshape`, and its forms that return the error or take extents.

use crate::algebra::element::element::{confirmed, Element};
use crate::algebra::number::Number;
use crate::algebra::reshape::request::Rests;
use crate::algebra::reshape::Request;
use crate::algebra::reshape::Reshape;
use crate::algebra::shape::answer::{Check, HighRank, Most};
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::shape::Shape;
use crate::checks::axes::Nothing;
use crate::error::{refuse, ViewError};
use crate::message::say::{Accept, Accepted, Heeds, Known, Told};
use crate::sealed::Sealed;
use crate::view::view::{View, ViewMut};

/// The new shape of a view of shape `S`.
pub(crate) type NewShape<Z, S> = <<Z as Request>::Rests as Rests>::Shape<Z, S>;
/// Its layout.
pub(crate) type NewLayout<T, Z, S, L> = <L as Reshape>::Layout<<T as Element>::Unit, S, NewShape<Z, S>>;
/// The extents of a request.
pub(crate) type Extents<Z> = <<Z as Request>::Entries as Rank>::Array<usize>;
/// A shape that a view of `T`s, of shape `S` and layout `L`, can be reshaped to without a copy.
///
/// The number of elements is the same, and two axes are merged only if their elements are one run. What is known at run
/// time only is checked at run time.
pub trait ReshapeOf<T, S, L>: Sealed {}
impl<T: Element, S: Shape, L: Layout, Z: Request, X: Accepted> ReshapeOf<T, S, L> for Z where
    Check<
        <<Z::Entries as Rank>::Nat as Number>::Within<Most>,
        HighRank,
        R<0>,
        <Z::Entries as Rank>::Nat,
        Most,
        <Z::Rests as Rests>::Answer<Z, S, L, T::Unit>,
    >: Known<X> + Told<Answer = X>
{
}

/// The same where a part may be a type parameter, which is not checked here. `H` is the type of a literal that the macro writes: see `Heeds` in `message/say.rs`.
pub trait ReshapeIf<T, S, L, H: Sealed>: Request {}
impl<
        T: Element,
        S: Shape,
        L: Layout,
        Z: Request,
        H: Heeds<<Z::Rests as Rests>::Answer<Z, S, L, T::Unit>>,
    > ReshapeIf<T, S, L, H> for Z
where
    Check<
        <<Z::Entries as Rank>::Nat as Number>::Within<Most>,
        HighRank,
        R<0>,
        <Z::Entries as Rank>::Nat,
        Most,
        Accept,
    >: Accepted,
    H::Then: Accepted,
{
}

view_macros::for_rows! { [$View] [View] [ViewMut] => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// The same elements, in the same row-major order, in the shape `Z`: `.reshape[…]`. It never copies.
            ///
            /// One extent may be [`Rest`](crate::Rest), which is computed from the others. NumPy copies if axes have to be merged whose
            /// elements are not one run; here that is an error.
            ///
            /// ```
            /// use view_core::{shape, view, Rest};
            /// let samples = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
            /// let grid = view!(samples).reshape::<shape![3, 4]>();
            /// assert_eq!(grid[[1, 0]], 4);
            /// // Two columns of a grid are not one run, so the first axis stays as it is; it can be divided.
            /// let halves = view!(grid[.., 1..3]).reshape::<shape![3, 2, Rest]>();
            /// assert_eq!(halves.shape(), [3, 2, 1]);
            /// ```
            ///
            /// # Panics
            /// If extents or strides that are known only at run time do not fit: see [`try_reshape`](Self::try_reshape).
            #[inline(always)]
            #[track_caller]
            pub fn reshape<Z: Request<Given: Nothing> + ReshapeOf<T, S, L>>(
                self,
            ) -> $View<'a, T, NewShape<Z, S>, NewLayout<T, Z, S, L>> {
                match self.try_reshape::<Z>() {
                    Ok(view) => view,
                    Err(error) => refuse(error),
                }
            }

            /// Like [`reshape`](Self::reshape), but returns an error if extents or strides that are known only at run
            /// time do not fit.
            ///
            /// # Errors
            /// [`ViewError::Reshape`] if the numbers of elements differ, [`ViewError::ReshapeRest`] if no extent in place of
            /// [`Rest`](crate::Rest) makes them equal, [`ViewError::Merge`] if two axes would have to be merged whose elements are not one run.
            #[inline(always)]
            pub fn try_reshape<Z: Request<Given: Nothing> + ReshapeOf<T, S, L>>(
                self,
            ) -> Result<$View<'a, T, NewShape<Z, S>, NewLayout<T, Z, S, L>>, ViewError> {
                self.reshaped::<Z>(&[])
            }

            /// Like [`reshape`](Self::reshape), with the extents as an array, for a shape with [`Dyn`](crate::Dyn). The number in
            /// place of [`Rest`](crate::Rest) is ignored.
            ///
            /// # Panics
            /// If the extents do not fit the view, or if an extent is not the one of `Z`: see [`try_reshape_to`](Self::try_reshape_to).
            #[inline(always)]
            #[track_caller]
            pub fn reshape_to<Z: Request + ReshapeOf<T, S, L>>(
                self,
                extents: Extents<Z>,
            ) -> $View<'a, T, NewShape<Z, S>, NewLayout<T, Z, S, L>> {
                match self.try_reshape_to::<Z>(extents) {
                    Ok(view) => view,
                    Err(error) => refuse(error),
                }
            }

            /// Like [`reshape_to`](Self::reshape_to), but returns an error if the extents do not fit the view.
            ///
            /// # Errors
            /// Those of [`try_reshape`](Self::try_reshape), and [`ViewError::Shape`] if an extent is not the one of `Z`.
            #[inline(always)]
            pub fn try_reshape_to<Z: Request + ReshapeOf<T, S, L>>(
                self,
                extents: Extents<Z>,
            ) -> Result<$View<'a, T, NewShape<Z, S>, NewLayout<T, Z, S, L>>, ViewError> {
                self.asked::<Z>(extents)
            }

            #[inline(always)]
            pub(crate) fn asked<Z: Request>(
                self,
                extents: Extents<Z>,
            ) -> Result<$View<'a, T, NewShape<Z, S>, NewLayout<T, Z, S, L>>, ViewError> {
                Z::agree(extents.as_ref(), 0)?;
                self.reshaped::<Z>(extents.as_ref())
            }

            #[inline(always)]
            pub(crate) fn reshaped<Z: Request>(
                self,
                given: &[usize],
            ) -> Result<$View<'a, T, NewShape<Z, S>, NewLayout<T, Z, S, L>>, ViewError> {
                confirmed::<T>();
                let shape = Z::Rests::fill::<Z, S>(self.len(), given)?;
                let layout = L::reshaped::<T::Unit, S, NewShape<Z, S>>(
                    self.stored_layout(),
                    self.stored_shape(),
                    shape,
                )?;
                // SAFETY: V9, `fill` made a shape of as many positions, and `reshaped` strides that visit the same elements in their order.
                Ok(unsafe { $View::new(self.ptr(), shape, layout) })
            }
        }
}}

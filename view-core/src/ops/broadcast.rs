//! Broadcasting: axes of extent 1 are repeated, with stride 0. Many positions are then the same element, so only shared views are
//! broadcast.

use crate::algebra::element::element::Element;
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::layout::{Layout, Strided};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::countable;
use crate::algebra::shape::stored::Stored;
use crate::checks::axes::{BroadcastOf, BroadcastWith, MsgUniqueRepeated, Nothing};
use crate::error::{refuse, ViewError};
use crate::ops::{stored, AxesOf};
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};

/// The axes `X` of a view of shape `S`, with new axes of extent 1 in front, as many as `Z` has more than `S`.
pub(crate) type Padded<X, S, Z> = <<S as Shape>::DropFrom<Z> as Shape>::Padding<X>;
/// The layout of a view of `T`s of shape `S` that is broadcast to the rank of `Z`.
pub(crate) type Repeated<T, S, L, Z> =
    Strided<<Padded<AxesOf<T, S, L>, S, Z> as AxisList>::Stretched, <L as Layout>::Align>;

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// Repeats the view to the shape `Z`: `.broadcast[…]`, NumPy's `broadcast_to`.
    ///
    /// Shapes are compared from the last axis on. Axes of extent 1 are repeated. If `Z` has more axes than the view, new axes are added in
    /// front.
    ///
    /// ```
    /// use view_core::{shape, view};
    /// let row = [1, 2, 3];
    /// let rows = view!(row).broadcast::<shape![4, 3]>();
    /// assert_eq!(rows.strides(), [0, 4]);
    /// assert_eq!(rows[[3, 2]], 3);
    /// ```
    ///
    /// # Panics
    /// If a dynamic extent is neither 1 nor that of `Z`.
    #[inline(always)]
    #[track_caller]
    pub fn broadcast<Z: Shape<Stored: Nothing> + BroadcastOf<S>>(
        self,
    ) -> View<'a, T, Z, Repeated<T, S, L, Z>> {
        match self.try_broadcast() {
            Ok(view) => view,
            Err(error) => refuse(error),
        }
    }

    /// Like [`broadcast`](Self::broadcast), but returns an error if a dynamic extent is neither 1 nor that of `Z`.
    ///
    /// # Errors
    /// [`ViewError::Broadcast`] if a dynamic extent is neither 1 nor that of `Z`. A `Z` of more elements than fit the address space does
    /// not compile.
    #[inline(always)]
    pub fn try_broadcast<Z: Shape<Stored: Nothing> + BroadcastOf<S>>(
        self,
    ) -> Result<View<'a, T, Z, Repeated<T, S, L, Z>>, ViewError> {
        self.repeated(Z::Stored::nil())
    }

    /// Like [`broadcast`](Self::broadcast), with the extents as an array, for a shape with [`Dyn`](crate::Dyn).
    ///
    /// # Panics
    /// If an extent of the view is neither 1 nor that of the new shape, if an element of `extents` is not the extent of `Z`, or if an array of
    /// so many elements would not fit the address space.
    #[inline(always)]
    #[track_caller]
    pub fn broadcast_to<Z: Shape + BroadcastOf<S>>(
        self,
        extents: PerAxis<Z, usize>,
    ) -> View<'a, T, Z, Repeated<T, S, L, Z>> {
        match self.try_broadcast_to(extents) {
            Ok(view) => view,
            Err(error) => refuse(error),
        }
    }

    /// Like [`broadcast_to`](Self::broadcast_to), but returns an error if the extents do not fit.
    ///
    /// # Errors
    /// [`ViewError::Broadcast`] if an extent of the view is neither 1 nor that of the new shape, [`ViewError::Shape`] if an element
    /// of `extents` is not the extent of `Z`, [`ViewError::TooLarge`] if an array of so many elements would not fit the address
    /// space.
    #[inline(always)]
    pub fn try_broadcast_to<Z: Shape + BroadcastOf<S>>(
        self,
        extents: PerAxis<Z, usize>,
    ) -> Result<View<'a, T, Z, Repeated<T, S, L, Z>>, ViewError> {
        self.repeated(stored::<Z>(extents)?)
    }

    #[inline(always)]
    pub(crate) fn repeated<Z: Shape>(
        self,
        shape: Z::Stored,
    ) -> Result<View<'a, T, Z, Repeated<T, S, L, Z>>, ViewError> {
        // The bounds refuse it, but a type of a user in place of a literal can stand for one (V17).
        if Z::Rank::RANK < S::Rank::RANK {
            return Err(ViewError::Ranks {
                expected: Z::Rank::RANK,
                found: S::Rank::RANK,
            });
        }
        let axes = <S::DropFrom<Z> as Shape>::padding::<AxesOf<T, S, L>>(self.axes());
        let new = <<S::DropFrom<Z> as Shape>::Rank as Rank>::RANK as isize;
        let strides = Padded::<AxesOf<T, S, L>, S, Z>::stretched::<Z>(axes, shape, -new)?;
        countable::<T, Z>(shape)?;
        // SAFETY: V9, every index on a repeated or new axis means position 0, since its stride is 0; the other axes have their
        // extents. The pointer of an empty view stays where it is.
        Ok(unsafe { View::new(self.ptr(), shape, strides) })
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Refused, because many positions would be the same element.
    #[doc(hidden)]
    pub fn broadcast<Z>(self)
    where
        Self: MsgUniqueRepeated,
    {
    }

    /// Refused, because many positions would be the same element.
    #[doc(hidden)]
    pub fn windows<K>(self)
    where
        Self: MsgUniqueRepeated,
    {
    }
}

/// The axes of a view, padded to the rank of another.
type Beside<T, S, L, Z> = Padded<AxesOf<T, S, L>, S, Z>;
/// The common shape of two views.
type Common<T, S, L, U, Z, M> = <Beside<T, S, L, Z> as AxisList>::Joined<Beside<U, Z, M, S>>;
/// A view of `T`s of shape `S`, repeated to the shape it has in common with another.
type RepeatedView<'a, T, S, L, U, Z, M> = View<'a, T, Common<T, S, L, U, Z, M>, Repeated<T, S, L, Z>>;
/// Two views of different shapes, repeated to their common shape.
type BroadcastPair<'a, 'b, T, S, L, U, Z, M> = (
    RepeatedView<'a, T, S, L, U, Z, M>,
    View<'b, U, Common<T, S, L, U, Z, M>, Repeated<U, Z, M, S>>,
);

/// Broadcasts two views to their common shape: NumPy's `broadcast_arrays`.
///
/// Shapes are compared from the last axis on. Extents have to be equal, or one of them 1. One type parameter in both shapes is equal; two of
/// them are compared at run time if one view has [`Dyn`](crate::Dyn) in its place, which [`with_shape`](View::with_shape) gives it.
///
/// ```
/// use view_core::{broadcast_together, view};
/// let (column, row) = ([[1], [2]], [10, 20, 30]);
/// let (a, b) = broadcast_together(view!(column), view!(row));
/// let sums: Vec<i32> = a.iter().zip(b).map(|(a, b)| a + b).collect();
/// assert_eq!(sums, [11, 21, 31, 12, 22, 32]);
/// ```
///
/// # Panics
/// If two dynamic extents differ, and neither is 1, or if an array of so many elements would not fit the address space.
#[inline(always)]
#[track_caller]
pub fn broadcast_together<'a, 'b, T, S, L, U, Z, M>(
    left: View<'a, T, S, L>,
    right: View<'b, U, Z, M>,
) -> BroadcastPair<'a, 'b, T, S, L, U, Z, M>
where
    T: Element,
    S: Shape + BroadcastWith<Z>,
    L: Layout,
    U: Element,
    Z: Shape,
    M: Layout,
{
    match try_broadcast_together(left, right) {
        Ok(views) => views,
        Err(error) => refuse(error),
    }
}

/// Like [`broadcast_together`], but returns an error instead of a panic.
///
/// # Errors
/// [`ViewError::Together`] if two dynamic extents differ, and neither is 1, [`ViewError::TooLarge`] if an array of so many elements
/// would not fit the address space.
#[inline(always)]
pub fn try_broadcast_together<'a, 'b, T, S, L, U, Z, M>(
    left: View<'a, T, S, L>,
    right: View<'b, U, Z, M>,
) -> Result<BroadcastPair<'a, 'b, T, S, L, U, Z, M>, ViewError>
where
    T: Element,
    S: Shape + BroadcastWith<Z>,
    L: Layout,
    U: Element,
    Z: Shape,
    M: Layout,
{
    let a = <S::DropFrom<Z> as Shape>::padding::<AxesOf<T, S, L>>(left.axes());
    let b = <Z::DropFrom<S> as Shape>::padding::<AxesOf<U, Z, M>>(right.axes());
    let shape = Beside::<T, S, L, Z>::joined::<Beside<U, Z, M, S>>(a, b, 0)?;
    let wide = Beside::<T, S, L, Z>::stretched::<Common<T, S, L, U, Z, M>>(a, shape, 0)?;
    let other = Beside::<U, Z, M, S>::stretched::<Common<T, S, L, U, Z, M>>(b, shape, 0)?;
    countable::<T, Common<T, S, L, U, Z, M>>(shape)?;
    countable::<U, Common<T, S, L, U, Z, M>>(shape)?;
    // SAFETY: V9, every index on a repeated or new axis means position 0, since its stride is 0; the other axes have their extents.
    Ok(unsafe {
        (
            View::new(left.ptr(), shape, wide),
            View::new(right.ptr(), shape, other),
        )
    })
}

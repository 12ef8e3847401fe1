//! Axes of extent 1, repeated: stride 0. Many positions are one element, so the views are shared.

use crate::algebra::element::element::Element;
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::layout::{Layout, Strided};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::countable;
use crate::algebra::shape::stored::Stored;
use crate::checks::axes::{BroadcastOf, BroadcastWith, Nothing, Shared};
use crate::error::{refuse, ViewError};
use crate::ops::{stored, AxesOf};
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};

/// The axes `X`, with new ones in front, until there are as many as `Z` has more than `S`.
pub(crate) type Padded<X, S, Z> = <<S as Shape>::DropFrom<Z> as Shape>::Padding<X>;
/// The layout of a view of `T`s of shape `S` that is broadcast to the rank of `Z`.
pub(crate) type Repeated<T, S, L, Z> =
    Strided<<Padded<AxesOf<T, S, L>, S, Z> as AxisList>::Stretched, <L as Layout>::Align>;

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// The view repeated to the shape `Z`, where it has extent 1 or no axis: NumPy's `broadcast_to`, `.broadcast[…]`.
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
    #[must_use]
    pub fn broadcast<Z: Shape<Stored: Nothing> + BroadcastOf<S>>(
        self,
    ) -> View<'a, T, Z, Repeated<T, S, L, Z>> {
        match self.try_broadcast() {
            Ok(view) => view,
            Err(error) => refuse(error),
        }
    }

    /// [`broadcast`](Self::broadcast), unless a dynamic extent is neither 1 nor that of `Z`.
    ///
    /// # Errors
    /// [`ViewError::Broadcast`] if one is, [`ViewError::TooLarge`] if as many elements would not fit the address space.
    #[inline(always)]
    pub fn try_broadcast<Z: Shape<Stored: Nothing> + BroadcastOf<S>>(
        self,
    ) -> Result<View<'a, T, Z, Repeated<T, S, L, Z>>, ViewError> {
        self.repeated(Z::Stored::nil())
    }

    /// [`broadcast`](Self::broadcast), with the extents as an array, for a shape with [`Dyn`](crate::Dyn).
    ///
    /// # Panics
    /// If an extent cannot be broadcast, or is not the one of `Z`.
    #[inline(always)]
    #[track_caller]
    #[must_use]
    pub fn broadcast_to<Z: BroadcastOf<S>>(
        self,
        extents: PerAxis<Z, usize>,
    ) -> View<'a, T, Z, Repeated<T, S, L, Z>> {
        match self.try_broadcast_to(extents) {
            Ok(view) => view,
            Err(error) => refuse(error),
        }
    }

    /// [`broadcast_to`](Self::broadcast_to), unless an extent cannot be broadcast.
    ///
    /// # Errors
    /// [`ViewError::Broadcast`] then, [`ViewError::Shape`] if `extents` are not those of `Z`, [`ViewError::TooLarge`] if as many
    /// elements would not fit the address space.
    #[inline(always)]
    pub fn try_broadcast_to<Z: BroadcastOf<S>>(
        self,
        extents: PerAxis<Z, usize>,
    ) -> Result<View<'a, T, Z, Repeated<T, S, L, Z>>, ViewError> {
        self.repeated(stored::<Z>(extents)?)
    }

    #[inline(always)]
    fn repeated<Z: Shape>(self, shape: Z::Stored) -> Result<View<'a, T, Z, Repeated<T, S, L, Z>>, ViewError> {
        let axes = <S::DropFrom<Z> as Shape>::padding::<AxesOf<T, S, L>>(self.axes());
        let new = <<S::DropFrom<Z> as Shape>::Rank as Rank>::RANK as isize;
        let strides = Padded::<AxesOf<T, S, L>, S, Z>::stretched::<Z>(axes, shape, -new)?;
        countable::<T, Z>(shape)?;
        // SAFETY: V9, an index on a repeated or new axis counts as 0, and every other axis has the extent that it had.
        // The pointer of an empty view stays where it is.
        Ok(unsafe { View::new(self.ptr(), shape, strides) })
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Refused: many positions would be one element.
    #[doc(hidden)]
    pub fn broadcast<Z>(self)
    where
        Self: Shared,
    {
    }

    /// Refused: many positions would be one element.
    #[doc(hidden)]
    pub fn windows<K>(self)
    where
        Self: Shared,
    {
    }
}

/// The axes of a view, padded to the rank of another.
type Beside<T, S, L, Z> = Padded<AxesOf<T, S, L>, S, Z>;
/// The common shape of two views.
type Common<T, S, L, U, Z, M> = <Beside<T, S, L, Z> as AxisList>::Joined<Beside<U, Z, M, S>>;
/// A view of `T`s of shape `S`, repeated to the shape it has in common with another.
type Repeat<'a, T, S, L, U, Z, M> = View<'a, T, Common<T, S, L, U, Z, M>, Repeated<T, S, L, Z>>;
/// Two views of different shapes, repeated to their common shape.
type Together<'a, 'b, T, S, L, U, Z, M> = (
    Repeat<'a, T, S, L, U, Z, M>,
    View<'b, U, Common<T, S, L, U, Z, M>, Repeated<U, Z, M, S>>,
);

/// Two views repeated to the shape they have in common: NumPy's `broadcast_arrays`.
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
/// If two dynamic extents differ, and neither is 1.
#[inline(always)]
#[track_caller]
pub fn broadcast_together<'a, 'b, T, S, L, U, Z, M>(
    left: View<'a, T, S, L>,
    right: View<'b, U, Z, M>,
) -> Together<'a, 'b, T, S, L, U, Z, M>
where
    T: Element,
    S: BroadcastWith<Z>,
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

/// [`broadcast_together`], unless two dynamic extents differ, and neither is 1.
///
/// # Errors
/// [`ViewError::Together`] if they do, [`ViewError::TooLarge`] if as many elements would not fit the address space.
#[inline(always)]
pub fn try_broadcast_together<'a, 'b, T, S, L, U, Z, M>(
    left: View<'a, T, S, L>,
    right: View<'b, U, Z, M>,
) -> Result<Together<'a, 'b, T, S, L, U, Z, M>, ViewError>
where
    T: Element,
    S: BroadcastWith<Z>,
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
    // SAFETY: V9, an index on a repeated or new axis counts as 0, and every other axis has the extent that it had.
    Ok(unsafe {
        (
            View::new(left.ptr(), shape, wide),
            View::new(right.ptr(), shape, other),
        )
    })
}

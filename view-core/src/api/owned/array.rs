//! Owned arrays, which copies return.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::RowMajor;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::api::describe::Description;
use crate::api::owned::heap::{layout, Heap};
use crate::api::print::described;
use crate::error::ViewError;
use crate::ops::stored;
use crate::view::access::PerAxis;
use crate::view::base::aligned::{Alignment, A1};
use crate::view::base::as_view::{viewed, AsView, AsViewMut};
use crate::view::base::lend::{Base, BaseMut, Lent};
use crate::view::view::{View, ViewMut};
use crate::view::with_strides::{ViewMutWithStrides, ViewWithStrides};
use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;
use core::ptr::NonNull;

/// An owned row-major array of shape `S`, on the heap. It is a base of views.
///
/// The address of its first element is aligned for `T`, and is a multiple of `A` ([`aligned`](Self::aligned)); the layout of its views has
/// the evidence for it. The constructors take the extents as an array `[usize; RANK]`. Static extents have to be those of `S`.
///
/// ```
/// use view_core::{shape, view, Array};
///
/// let grid = Array::<i32, shape![2, 3]>::from_vec([2, 3], vec![1, 2, 3, 4, 5, 6]).unwrap();
/// assert_eq!(view!(grid[1, ..2]).to_vec(), [4, 5]);
/// ```
pub struct Array<T, S: Shape, A: Alignment = A1> {
    // Invariant: their number is that of the shape.
    elements: Heap<T, A>,
    shape: S::Stored,
}

/// The stored part of these extents, and the number of elements.
///
/// # Errors
/// [`ViewError::Shape`] if they are not those of `S`, [`ViewError::TooLarge`] if an allocation of so many `T`s is too large.
fn room<T, S: Shape, A: Alignment>(extents: PerAxis<S, usize>) -> Result<(S::Stored, usize), ViewError> {
    let shape = stored::<S>(extents)?;
    // With an extent of 0 the array is empty, even if the product of the others overflows.
    let count = if extents.as_ref().contains(&0) {
        Some(0)
    } else {
        extents
            .as_ref()
            .iter()
            .try_fold(1usize, |count, &extent| count.checked_mul(extent))
    };
    match count {
        Some(count) if layout::<T, A>(count).is_some() => Ok((shape, count)),
        _ => Err(ViewError::TooLarge),
    }
}

/// Yields the indices of a shape with these extents in row-major order, over and over.
fn indices<S: Shape>(extents: PerAxis<S, usize>) -> impl FnMut() -> PerAxis<S, usize> {
    let mut next = S::Rank::array(0);
    move || {
        let index = next;
        for (i, &extent) in next.as_mut().iter_mut().zip(extents.as_ref()).rev() {
            *i += 1;
            if *i < extent {
                break;
            }
            *i = 0;
        }
        index
    }
}

impl<T: Element, S: Shape> Array<T, S> {
    /// An array of these elements, in row-major order. It takes over the allocation of the `Vec`.
    ///
    /// # Errors
    /// [`ViewError::Shape`] if an extent is not the one of `S`, [`ViewError::Length`] if `elements` has another number of elements,
    /// [`ViewError::TooLarge`] if an allocation of so many elements is too large.
    pub fn from_vec(extents: PerAxis<S, usize>, elements: Vec<T>) -> Result<Self, ViewError> {
        let (shape, expected) = room::<T, S, A1>(extents)?;
        let found = elements.len();
        if found != expected {
            return Err(ViewError::Length { expected, found });
        }
        Ok(Self::of(shape, elements))
    }

    /// An array whose element at each index is `f(index)`. `f` is called in row-major order.
    ///
    /// ```
    /// use view_core::{shape, Array, Dyn};
    ///
    /// let table = Array::<usize, shape![Dyn, 3]>::from_fn([2, 3], |[i, j]| 10 * i + j).unwrap();
    /// assert_eq!(table.as_slice(), [0, 1, 2, 10, 11, 12]);
    /// ```
    ///
    /// # Errors
    /// [`ViewError::Shape`] if an extent is not the one of `S`, [`ViewError::TooLarge`] if an allocation of so many elements is too large.
    pub fn from_fn(
        extents: PerAxis<S, usize>,
        f: impl FnMut(PerAxis<S, usize>) -> T,
    ) -> Result<Self, ViewError> {
        Self::aligned::<A1>(extents, f)
    }

    /// Like [`from_fn`](Self::from_fn), with the address of the first element a multiple of `B`, in bytes. The alignment is part of the
    /// type, so it is evidence for casts of the views.
    ///
    /// ```
    /// use view_core::{shape, view, Array, A64};
    ///
    /// let lines = Array::<u8, shape![4, 64]>::aligned::<A64>([4, 64], |[line, i]| (line + i) as u8).unwrap();
    /// let words = view!(lines[1..].as<u64>);
    /// assert_eq!((words.shape(), words.as_ptr() as usize % 64), ([3, 8], 0));
    /// ```
    ///
    /// # Errors
    /// [`ViewError::Shape`] if an extent is not the one of `S`, [`ViewError::TooLarge`] if an allocation of so many elements is too large.
    pub fn aligned<B: Alignment>(
        extents: PerAxis<S, usize>,
        mut f: impl FnMut(PerAxis<S, usize>) -> T,
    ) -> Result<Array<T, S, B>, ViewError> {
        let (shape, count) = room::<T, S, B>(extents)?;
        let mut index = indices::<S>(extents);
        let elements = Heap::filled(count, || f(index()));
        Ok(Array { elements, shape })
    }

    /// An array whose elements are all clones of `value`.
    ///
    /// # Errors
    /// [`ViewError::Shape`] if an extent is not the one of `S`, [`ViewError::TooLarge`] if an allocation of so many elements is too large.
    pub fn full(extents: PerAxis<S, usize>, value: T) -> Result<Self, ViewError>
    where
        T: Clone,
    {
        let (shape, count) = room::<T, S, A1>(extents)?;
        Ok(Self::of(shape, vec![value; count]))
    }

    /// An array whose elements are all `T::default()`, which is zero for numbers.
    ///
    /// # Errors
    /// [`ViewError::Shape`] if an extent is not the one of `S`, [`ViewError::TooLarge`] if an allocation of so many elements is too large.
    pub fn zeros(extents: PerAxis<S, usize>) -> Result<Self, ViewError>
    where
        T: Clone + Default,
    {
        Self::full(extents, T::default())
    }

    /// An array of this shape with these elements.
    ///
    /// # Panics
    /// If the number of elements is not that of the shape.
    pub(crate) fn of(shape: S::Stored, elements: Vec<T>) -> Self {
        assert!(
            S::len(shape) == elements.len(),
            "view!: not as many elements as the shape has"
        );
        let elements = elements.into_boxed_slice().into();
        Self { elements, shape }
    }

    /// The elements, in row-major order. The `Vec` takes over the allocation.
    pub fn into_vec(self) -> Vec<T> {
        Box::<[T]>::from(self.elements).into_vec()
    }
}

impl<T: Element, S: Shape, A: Alignment> Array<T, S, A> {
    /// A view of all elements.
    pub fn view(&self) -> View<'_, T, S, RowMajor<A::Evidence>> {
        self.open().into_inner()
    }

    /// A unique view of all elements.
    pub fn view_mut(&mut self) -> ViewMut<'_, T, S, RowMajor<A::Evidence>> {
        self.open_mut().into_inner()
    }

    /// The extents, in elements, outermost axis first.
    pub fn shape(&self) -> PerAxis<S, usize> {
        self.view().shape()
    }

    /// The elements, in row-major order.
    pub fn as_slice(&self) -> &[T] {
        &self.elements
    }

    /// The elements, in row-major order.
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        &mut self.elements
    }

    /// Describes this array. See [`View::describe`].
    pub fn describe(&self) -> Description<S> {
        let mut what = self.view().describe();
        what.flags.owns_data = true;
        what.flags.writeable = true;
        what
    }
}

impl<T, S: Shape, A: Alignment> Lent for Array<T, S, A> {}

impl<'b, T: Element + 'b, S: Shape, A: Alignment + 'b> Base<'b> for Array<T, S, A> {
    type Open = ViewWithStrides<'b, T, S, RowMajor<A::Evidence>>;
    #[inline(always)]
    fn open(&'b self) -> Self::Open {
        let start = NonNull::from(&*self.elements).cast();
        // SAFETY: V2, by the invariant there are as many elements in a row as the shape has; V14, the first is aligned to `A`.
        unsafe { View::<'b, T, S, RowMajor<A::Evidence>>::new(start, self.shape, ()) }.with_strides()
    }
}

impl<'b, T: Element + 'b, S: Shape, A: Alignment + 'b> BaseMut<'b> for Array<T, S, A> {
    type Open = ViewMutWithStrides<'b, T, S, RowMajor<A::Evidence>>;
    #[inline(always)]
    fn open_mut(&'b mut self) -> Self::Open {
        let start = NonNull::from(&mut *self.elements).cast();
        // SAFETY: V2 and V14, as above, and the borrow is unique.
        unsafe { ViewMut::<'b, T, S, RowMajor<A::Evidence>>::new(start, self.shape, ()) }.with_strides()
    }
}

viewed! {
    [T: Element, S: Shape, A: Alignment] [] Array<T, S, A>: T, S, RowMajor<A::Evidence>;
}

impl<T: Clone, S: Shape, A: Alignment> Clone for Array<T, S, A> {
    fn clone(&self) -> Self {
        Self {
            elements: self.elements.clone(),
            shape: self.shape,
        }
    }
}

impl<T: Element + fmt::Debug, S: Shape, A: Alignment> fmt::Debug for Array<T, S, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        described(self.view(), self.describe(), f, "Array")
    }
}

impl<T: Element + fmt::Display, S: Shape, A: Alignment> fmt::Display for Array<T, S, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.view(), f)
    }
}

impl<T: Element + PartialEq, S: Shape, A: Alignment, B: Alignment> PartialEq<Array<T, S, B>>
    for Array<T, S, A>
{
    fn eq(&self, other: &Array<T, S, B>) -> bool {
        self.shape().as_ref() == other.shape().as_ref() && *self.elements == *other.elements
    }
}
impl<T: Element + Eq, S: Shape, A: Alignment> Eq for Array<T, S, A> {}

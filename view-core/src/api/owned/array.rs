//! Owned arrays, which copies return.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::layout::RowMajor;
use crate::algebra::shape::shape::Shape;
use crate::api::describe::Description;
use crate::api::owned::heap::{room, Heap};
use crate::api::print::described;
use crate::error::ViewError;
use crate::view::access::PerAxis;
use crate::view::base::aligned::{Alignment, A1};
use crate::view::base::as_view::{viewed, AsView, AsViewMut};
use crate::view::base::lend::{Base, BaseMut, Lent};
use crate::view::view::{View, ViewMut};
use crate::view::with_strides::{ViewMutWithStrides, ViewWithStrides};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;
use core::ptr::NonNull;

/// An owned row-major array of shape `S`, on the heap. It is a base of views.
///
/// The address of its first element is aligned for `T`, and is a multiple of `A` ([`aligned`](Self::aligned)); the layout of its views has
/// the evidence for it.
///
/// [`zeros`](Self::zeros), [`full`](Self::full) and [`from_fn`](Self::from_fn) take a static shape from the type. For shapes with
/// [`Dyn`](crate::Dyn), [`zeros_of`](Self::zeros_of) and the others with `_of` take the extents as an array, `[usize; RANK]`; static extents have to be
/// those of `S`. [`View::map`], [`View::copy`], `collect` and `From` make arrays, too.
///
/// An array has the methods of its views: reductions, iterators, copies, assignments, those that sort, and those that return a view with other axes or
/// extents, which borrows the array. Casts, alignment and the conversions `into_…` are methods of views only, so they come behind
/// [`view()`](Self::view) or [`view_mut()`](Self::view_mut); and so do `max` and `min` of elements that are [`Ord`], because an array of these is `Ord`, too, and
/// [`Ord::max`] is found first: `a.view().max()`.
///
/// There are no arithmetic operators on arrays and views, since each would allocate a result: [`zip!`](crate::zip!) and `map` say in one loop what is
/// computed. Linear algebra and random numbers are the business of other crates, to which the [owners](crate::guide::owners) lead. The number of axes is
/// that of the type; [`AnyView`](crate::AnyView) is a view of any number of axes, to be handed on.
///
/// ```
/// use view_core::{shape, view, Array, Dyn};
///
/// let table = Array::<u32, shape![2, 3]>::from_fn(|[i, j]| (10 * i + j) as u32);
/// assert_eq!(view!(table[1, ..2]).to_vec(), [10, 11]);
///
/// let rows = 4;
/// let mut image = Array::<u8, shape![Dyn, 640]>::zeros_of([rows, 640]);
/// view!(mut image[1]).fill(255);
/// assert_eq!((image.shape(), image[[1, 639]]), ([4, 640], 255));
///
/// assert_eq!(table.mean_axis::<0>().unwrap().as_slice(), [5.0, 6.0, 7.0]);
/// assert_eq!((table.argmax(), table.view().max()), (Some([1, 2]), Some(12)));
/// ```
pub struct Array<T, S: Shape, A: Alignment = A1> {
    // Invariant: their number is that of the shape.
    pub(super) elements: Heap<T, A>,
    pub(super) shape: S::Stored,
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

impl<
        T: Element + PartialEq<U>,
        U: Element,
        S: Shape + SameShape<Z>,
        Z: Shape,
        A: Alignment,
        B: Alignment,
    > PartialEq<Array<U, Z, B>> for Array<T, S, A>
{
    fn eq(&self, other: &Array<U, Z, B>) -> bool {
        self.shape().as_ref() == other.shape().as_ref() && *self.elements == *other.elements
    }
}
impl<T: Element + Eq, S: Shape, A: Alignment> Eq for Array<T, S, A> {}

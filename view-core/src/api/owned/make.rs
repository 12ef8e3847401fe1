//! Constructors of arrays.

use crate::algebra::element::element::Element;
use crate::algebra::number::const_len::Length;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::extent::Dyn;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::api::owned::array::Array;
use crate::api::owned::heap::{room, Heap};
use crate::checks::axes::Nothing;
use crate::error::{refuse, ViewError};
use crate::view::access::PerAxis;
use crate::view::base::aligned::{Alignment, A1};
use alloc::vec;
use alloc::vec::Vec;

/// Calls `visit` with each index of a shape with these extents, in row-major order.
#[inline(always)]
fn for_each_index<S: Shape>(extents: PerAxis<S, usize>, mut visit: impl FnMut(PerAxis<S, usize>)) {
    let mut row = S::Rank::array(0);
    let Some((&last, others)) = extents.as_ref().split_last() else {
        return visit(row);
    };
    if extents.as_ref().contains(&0) {
        return;
    }
    loop {
        for i in 0..last {
            let mut index = row;
            index.as_mut()[S::Rank::RANK - 1] = i;
            visit(index);
        }
        let mut axis = others.len();
        loop {
            if axis == 0 {
                return;
            }
            axis -= 1;
            row.as_mut()[axis] += 1;
            if row.as_ref()[axis] < others[axis] {
                break;
            }
            row.as_mut()[axis] = 0;
        }
    }
}

/// The extents of a static shape.
#[inline(always)]
fn extents<S: Shape<Stored: Nothing>>() -> PerAxis<S, usize> {
    let mut extents = S::Rank::array(0);
    S::write(S::Stored::nil(), extents.as_mut());
    extents
}

// A static shape that has no room is found when the types are known. There it is as good as an allocation that fails.
impl<T: Element, S: Shape> Array<T, S> {
    /// An array whose elements are all `T::default()`, which is zero for numbers. The shape is that of the type; [`zeros_of`](Self::zeros_of) takes
    /// the extents.
    ///
    /// ```
    /// use view_core::{shape, Array};
    ///
    /// let grid: Array<f32, shape![2, 3]> = Array::zeros();
    /// assert_eq!(grid.as_slice(), [0.0; 6]);
    /// ```
    ///
    /// # Panics
    /// If an allocation of so many elements is too large.
    #[track_caller]
    pub fn zeros() -> Self
    where
        T: Clone + Default,
        S: Shape<Stored: Nothing>,
    {
        Self::zeros_of(extents::<S>())
    }

    /// An array whose elements are all clones of `value`. The shape is that of the type; [`full_of`](Self::full_of) takes the extents.
    ///
    /// # Panics
    /// If an allocation of so many elements is too large.
    #[track_caller]
    pub fn full(value: T) -> Self
    where
        T: Clone,
        S: Shape<Stored: Nothing>,
    {
        Self::full_of(extents::<S>(), value)
    }

    /// An array whose element at each index is `f(index)`. `f` is called in row-major order. The shape is that of the type;
    /// [`from_fn_of`](Self::from_fn_of) takes the extents. `N` is the number of axes.
    ///
    /// ```
    /// use view_core::{shape, Array};
    ///
    /// let table: Array<usize, shape![2, 3]> = Array::from_fn(|[i, j]| 10 * i + j);
    /// assert_eq!(table.as_slice(), [0, 1, 2, 10, 11, 12]);
    /// ```
    ///
    /// # Panics
    /// If an allocation of so many elements is too large.
    #[track_caller]
    pub fn from_fn<const N: usize>(f: impl FnMut([usize; N]) -> T) -> Self
    where
        S: Shape<Rank: Rank<Array<usize> = [usize; N]>, Stored: Nothing>,
    {
        Self::from_fn_of(extents::<S>(), f)
    }
}

impl<T: Element, S: Shape> Array<T, S> {
    /// An array with these extents, whose elements are all `T::default()`, which is zero for numbers.
    ///
    /// ```
    /// use view_core::{shape, Array, Dyn};
    ///
    /// let rows = 4;
    /// let grid = Array::<f32, shape![Dyn, 3]>::zeros_of([rows, 3]);
    /// assert_eq!((grid.shape(), grid.len()), ([4, 3], 12));
    /// ```
    ///
    /// # Panics
    /// If an extent is not the one of `S`, or if an allocation of so many elements is too large.
    #[track_caller]
    pub fn zeros_of(extents: PerAxis<S, usize>) -> Self
    where
        T: Clone + Default,
    {
        Self::full_of(extents, T::default())
    }

    /// Like [`zeros_of`](Self::zeros_of), but returns an error instead of a panic.
    ///
    /// # Errors
    /// [`ViewError::Shape`] if an extent is not the one of `S`, [`ViewError::TooLarge`] if an allocation of so many elements is too large.
    pub fn try_zeros_of(extents: PerAxis<S, usize>) -> Result<Self, ViewError>
    where
        T: Clone + Default,
    {
        Self::try_full_of(extents, T::default())
    }

    /// An array with these extents, whose elements are all clones of `value`.
    ///
    /// # Panics
    /// If an extent is not the one of `S`, or if an allocation of so many elements is too large.
    #[track_caller]
    pub fn full_of(extents: PerAxis<S, usize>, value: T) -> Self
    where
        T: Clone,
    {
        match Self::try_full_of(extents, value) {
            Ok(array) => array,
            Err(error) => refuse(error),
        }
    }

    /// Like [`full_of`](Self::full_of), but returns an error instead of a panic.
    ///
    /// # Errors
    /// [`ViewError::Shape`] if an extent is not the one of `S`, [`ViewError::TooLarge`] if an allocation of so many elements is too large.
    pub fn try_full_of(extents: PerAxis<S, usize>, value: T) -> Result<Self, ViewError>
    where
        T: Clone,
    {
        let (shape, count) = room::<T, S, A1>(extents)?;
        Ok(Self::of(shape, vec![value; count]))
    }

    /// An array with these extents, whose element at each index is `f(index)`. `f` is called in row-major order. `N` is the number of axes. Code over any
    /// shape calls [`try_from_fn_of`](Self::try_from_fn_of), which asks for no such number.
    ///
    /// ```
    /// use view_core::{shape, Array, Dyn};
    ///
    /// fn table(rows: usize) -> Array<usize, shape![Dyn, 3]> {
    ///     Array::from_fn_of([rows, 3], |[i, j]| 10 * i + j)
    /// }
    /// assert_eq!(table(2).as_slice(), [0, 1, 2, 10, 11, 12]);
    /// ```
    ///
    /// # Panics
    /// If an extent is not the one of `S`, or if an allocation of so many elements is too large.
    #[track_caller]
    pub fn from_fn_of<const N: usize>(extents: [usize; N], f: impl FnMut([usize; N]) -> T) -> Self
    where
        S: Shape<Rank: Rank<Array<usize> = [usize; N]>>,
    {
        match Self::try_from_fn_of(extents, f) {
            Ok(array) => array,
            Err(error) => refuse(error),
        }
    }

    /// Like [`from_fn_of`](Self::from_fn_of), but returns an error instead of a panic.
    ///
    /// # Errors
    /// [`ViewError::Shape`] if an extent is not the one of `S`, [`ViewError::TooLarge`] if an allocation of so many elements is too large.
    pub fn try_from_fn_of(
        extents: PerAxis<S, usize>,
        f: impl FnMut(PerAxis<S, usize>) -> T,
    ) -> Result<Self, ViewError> {
        Self::aligned::<A1>(extents, f)
    }

    /// Like [`try_from_fn_of`](Self::try_from_fn_of), with the address of the first element a multiple of `B`, in bytes. The alignment is part of the
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
        let elements = Heap::filled_by(count, |heap| {
            for_each_index::<S>(extents, |index| heap.put(f(index)))
        });
        Ok(Array { elements, shape })
    }
}

/// An array of one axis takes over the allocation of the `Vec`. [`Array::from_vec`] is for more axes.
impl<T: Element> From<Vec<T>> for Array<T, (Dyn, ())> {
    #[track_caller]
    fn from(elements: Vec<T>) -> Self {
        match Self::from_vec([elements.len()], elements) {
            Ok(array) => array,
            Err(error) => refuse(error),
        }
    }
}

/// An array of one axis has the items in their order.
///
/// ```
/// use view_core::{shape, Array, Dyn};
///
/// let squares: Array<u32, shape![Dyn]> = (0..4).map(|n| n * n).collect();
/// assert_eq!(squares.as_slice(), [0, 1, 4, 9]);
/// ```
impl<T: Element> FromIterator<T> for Array<T, (Dyn, ())> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::from(Vec::from_iter(items))
    }
}

macro_rules! from_arrays {
    ($($N:ident)*: $Nested:ty => $Shape:ty, $elements:ident => $flat:expr) => {
        /// Moves the elements of an array, or of arrays of arrays, into an array of their shape.
        impl<T: Element, $(const $N: usize),*> From<$Nested> for Array<T, $Shape>
        where
            $(Const<$N>: Length,)*
        {
            #[track_caller]
            fn from(array: $Nested) -> Self {
                let $elements = Vec::from(array);
                match Self::from_vec([$($N),*], $flat) {
                    Ok(array) => array,
                    Err(error) => refuse(error),
                }
            }
        }
    };
}
from_arrays!(A: [T; A] => (Const<A>, ()), rows => rows);
from_arrays!(A B: [[T; B]; A] => (Const<A>, (Const<B>, ())), rows => rows.into_iter().flatten().collect());
from_arrays!(A B C: [[[T; C]; B]; A] => (Const<A>, (Const<B>, (Const<C>, ()))), rows => rows.into_iter().flatten().flatten().collect());
from_arrays!(A B C D: [[[[T; D]; C]; B]; A] => (Const<A>, (Const<B>, (Const<C>, (Const<D>, ())))), rows => rows.into_iter().flatten().flatten().flatten().collect());

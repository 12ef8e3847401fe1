//! Iteration over elements, in row-major order.

use crate::algebra::element::element::Element;
use crate::algebra::element::rescale::{Restride, MOST};
use crate::algebra::shape::layout::{Layout, RowMajor};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::algebra::shape::stride_list::StrideList;
use crate::api::iter::lockstep::Lockstep;
use crate::api::iter::rows;
use crate::api::iter::walk::{offsets, Offsets};
use crate::api::iter::zipped::operand::Named;
use crate::sealed::Sealed;
use crate::view::access::PerAxis;
use crate::view::place::place;
use crate::view::view::{StridesOf, View, ViewMut};
use core::iter::FusedIterator;
use core::mem::transmute;
use core::ptr::slice_from_raw_parts_mut;

mod threads;

/// The elements of a view in row-major order. See [`View::iter`].
pub struct Iter<'a, T: Element, S: Shape, L: Layout = RowMajor> {
    view: View<'a, T, S, L>,
    left: Offsets<S>,
}

/// The elements of a unique view in row-major order. See [`ViewMut::iter_mut`].
pub struct IterMut<'a, T: Element, S: Shape, L: Layout = RowMajor> {
    view: ViewMut<'a, T, S, L>,
    left: Offsets<S>,
}

impl<T: Element, S: Shape, L: Layout> Clone for Iter<'_, T, S, L> {
    fn clone(&self) -> Self {
        Self {
            view: self.view,
            left: self.left,
        }
    }
}
/// The methods that look for an item: nested loops over the axes.
macro_rules! searches {
    () => {
        #[inline(always)]
        fn any<F: FnMut(Self::Item) -> bool>(&mut self, mut f: F) -> bool {
            self.find_map(|item| f(item).then_some(())).is_some()
        }
        #[inline(always)]
        fn all<F: FnMut(Self::Item) -> bool>(&mut self, mut f: F) -> bool {
            self.find_map(|item| (!f(item)).then_some(())).is_none()
        }
        #[inline(always)]
        fn find<P: FnMut(&Self::Item) -> bool>(&mut self, mut predicate: P) -> Option<Self::Item> {
            self.find_map(|item| predicate(&item).then_some(item))
        }
        #[inline(always)]
        fn position<P: FnMut(Self::Item) -> bool>(&mut self, mut predicate: P) -> Option<usize> {
            // The number of items is counted once, not in the loop.
            let before = self.left.left();
            self.find_map(|item| predicate(item).then_some(()))?;
            Some(before.wrapping_sub(self.left.left()).wrapping_sub(1))
        }
        #[inline(always)]
        fn find_map<R, F: FnMut(Self::Item) -> Option<R>>(&mut self, mut f: F) -> Option<R> {
            let (view, left) = (&mut self.view, &mut self.left);
            left.find(|offset| {
                // SAFETY: V1 and V5, the walk yields each position of the shape once.
                f(unsafe { transmute::<*mut T, Self::Item>(place(view.ptr(), offset)) })
            })
        }
    };
}

// The references are made of pointers by `transmute`, because a dereference is checked in builds with debug assertions, which takes longer than
// all else in a loop.
macro_rules! iterator {
    ($Iter:ident $View:ident $Item:ty, $Row:ty) => {
        #[allow(clippy::transmute_ptr_to_ref)]
        impl<'a, T: Element, S: Shape, L: Layout> Iterator for $Iter<'a, T, S, L> {
            type Item = $Item;
            #[inline(always)]
            fn next(&mut self) -> Option<$Item> {
                // Without `?` and an `Option` for the offset, which builds without optimisation would make.
                if self.left.is_at_end() && !self.left.reach() {
                    return None;
                }
                let offset = self.left.step_on();
                // SAFETY: V1, the walk yields positions of the shape; V5, it yields each once, from one of both ends.
                Some(unsafe { transmute::<*mut T, $Item>(place(self.view.ptr(), offset)) })
            }
            #[inline(always)]
            fn size_hint(&self) -> (usize, Option<usize>) {
                (self.left.left(), Some(self.left.left()))
            }
            #[inline]
            fn nth(&mut self, n: usize) -> Option<$Item> {
                self.left.skip(n);
                self.next()
            }
            #[inline]
            fn count(self) -> usize {
                self.left.left()
            }
            #[inline]
            fn last(mut self) -> Option<$Item> {
                self.next_back()
            }
            /// Runs nested loops over the axes, which the compiler vectorises.
            #[inline(always)]
            fn fold<B, F: FnMut(B, $Item) -> B>(mut self, init: B, mut f: F) -> B {
                if self.is_whole() {
                    // SAFETY: V5, no item was yielded yet, and `self` is consumed.
                    return unsafe { rows::fold(&self, init, &mut f) };
                }
                let mut acc = init;
                let whole = self.left.run();
                while let Some((first, count, step)) = self.left.next_run() {
                    // SAFETY: V1 and V5, the walk has just yielded these positions. All runs but the first and the last are whole, and then their
                    // length is a constant.
                    acc = unsafe {
                        if Self::FIXED && count == whole {
                            self.fold_row(first, whole, step, acc, &mut f)
                        } else if step == Self::PITCH {
                            self.fold_row(first, count, Self::PITCH, acc, &mut f)
                        } else {
                            self.fold_row(first, count, step, acc, &mut f)
                        }
                    };
                }
                acc
            }
            searches!();
        }
        impl<T: Element, S: Shape, L: Layout> Sealed for $Iter<'_, T, S, L> {}
        impl<T: Element, S: Shape, L: Layout> Named for $Iter<'_, T, S, L> {}
        // SAFETY: V5, shape and strides are those of the view, whose first element is at its pointer.
        #[diagnostic::do_not_recommend]
        #[allow(clippy::transmute_ptr_to_ref)]
        unsafe impl<'a, T: Element, S: Shape, L: Layout> Lockstep for $Iter<'a, T, S, L> {
            type Shape = S;
            type Offset = isize;
            const PITCH: isize = size_of::<T>() as isize;
            const PACKED: bool = L::PACKED;
            const FIXED: bool = S::LEN.is_some() && <StridesOf<T, S, L> as StrideList>::Stored::STATIC;
            const STEADY: [bool; MOST] = {
                let (mut steady, mut axis) = ([false; MOST], 0);
                while axis < MOST {
                    steady[axis] = <StridesOf<T, S, L> as Restride>::KNOWN[axis].is_some();
                    axis += 1;
                }
                steady
            };
            #[inline(always)]
            fn extents(&self) -> PerAxis<S, usize> {
                self.view.shape()
            }
            #[inline(always)]
            fn strides(&self) -> PerAxis<S, isize> {
                self.view.strides()
            }
            #[inline(always)]
            fn is_whole(&self) -> bool {
                self.left.is_whole()
            }
            #[inline(always)]
            fn ready(&mut self) -> usize {
                self.left.ready()
            }
            #[inline(always)]
            fn ahead(&self) -> (isize, isize) {
                self.left.ahead()
            }
            #[inline(always)]
            fn take_row(&mut self, count: usize) -> (isize, isize) {
                self.left.take(count)
            }
            #[inline(always)]
            unsafe fn at(&self, offset: isize) -> $Item {
                // SAFETY: V1 and V5, as the caller promises, this is a position of the shape, and its item is yielded once.
                unsafe { transmute::<*mut T, $Item>(place(self.view.ptr(), offset)) }
            }
            #[inline(always)]
            unsafe fn fold_row<B>(
                &self,
                first: isize,
                count: usize,
                step: isize,
                init: B,
                f: &mut impl FnMut(B, $Item) -> B,
            ) -> B {
                let (mut acc, mut i) = (init, 0);
                // The last stride is a constant, unless the axis before has taken its place. If it is a power of 2, the compiler knows how many steps
                // there are.
                let steady = S::Rank::RANK > 0 && Self::STEADY[S::Rank::RANK - 1] && S::LEN.is_none();
                if (Self::FIXED && step != 0) || (steady && step.unsigned_abs().is_power_of_two()) {
                    // With one number to count, the compiler unrolls the loop further.
                    let (mut offset, end) = (first, first.wrapping_add(step.wrapping_mul(count as isize)));
                    while offset != end {
                        // SAFETY: V5, as the caller promises.
                        acc = f(acc, unsafe { self.at(offset) });
                        offset = offset.wrapping_add(step);
                    }
                    return acc;
                }
                while i < count {
                    // SAFETY: V5, as the caller promises.
                    acc = f(acc, unsafe {
                        self.at(first.wrapping_add(step.wrapping_mul(i as isize)))
                    });
                    i += 1;
                }
                acc
            }
            #[inline(always)]
            unsafe fn fold_dense<B>(
                &self,
                first: isize,
                count: usize,
                init: B,
                f: &mut impl FnMut(B, $Item) -> B,
            ) -> B {
                // A short row whose length is a constant is unrolled.
                let short = Self::FIXED && count <= 16;
                if short {
                    let (mut acc, mut i) = (init, 0);
                    while i < count {
                        // SAFETY: V5, as the caller promises.
                        acc = f(acc, unsafe {
                            self.at(first.wrapping_add(Self::PITCH.wrapping_mul(i as isize)))
                        });
                        i += 1;
                    }
                    return acc;
                }
                if size_of::<T>() == 0 {
                    // SAFETY: V1 and V5, as the caller promises. All elements are in one place.
                    return unsafe { self.fold_row(0, count, 0, init, f) };
                }
                // SAFETY: V1, as the caller promises, this is a position of the shape.
                let first = unsafe { place(self.view.ptr(), first) };
                let mut acc = init;
                // What of a row is unrolled as a whole is not vectorised well behind a slice.
                let unrolled = Self::FIXED && count <= 64;
                if cfg!(not(debug_assertions)) && !unrolled {
                    let row = slice_from_raw_parts_mut(first, count);
                    // SAFETY: V6, the row has no gaps. V5, it is a part of the view that nothing else walks.
                    for item in unsafe { transmute::<*mut [T], $Row>(row) } {
                        acc = f(acc, item);
                    }
                    return acc;
                }
                // The iterator of a slice is not inlined in builds without optimisation.
                let (mut next, end) = (first, first.wrapping_add(count));
                while next != end {
                    // SAFETY: V1 and V5, the loop visits each position of the row once.
                    acc = f(acc, unsafe { transmute::<*mut T, $Item>(next) });
                    next = next.wrapping_add(1);
                }
                acc
            }
        }
        #[allow(clippy::transmute_ptr_to_ref)]
        impl<'a, T: Element, S: Shape, L: Layout> DoubleEndedIterator for $Iter<'a, T, S, L> {
            #[inline(always)]
            fn next_back(&mut self) -> Option<$Item> {
                let offset = self.left.next_back()?;
                // SAFETY: V1, the walk yields positions of the shape; V5, it yields each once, from one of both ends.
                Some(unsafe { transmute::<*mut T, $Item>(place(self.view.ptr(), offset)) })
            }
            #[inline]
            fn nth_back(&mut self, n: usize) -> Option<$Item> {
                self.left.skip_back(n);
                self.next_back()
            }
        }
        impl<T: Element, S: Shape, L: Layout> $Iter<'_, T, S, L> {
            /// The first `n` of the elements that are left, and the others, as two iterators.
            ///
            /// ```
            /// use view_core::view;
            ///
            /// let grid = [[1, 2, 3], [4, 5, 6]];
            /// let (head, tail) = view!(grid.T).iter().split_at(2);
            /// assert!(head.eq(&[1, 4]) && tail.eq(&[2, 5, 3, 6]));
            /// ```
            ///
            /// # Panics
            /// If fewer than `n` are left.
            #[must_use]
            pub fn split_at(self, n: usize) -> (Self, Self) {
                crate::api::iter::halves::Halves::halves(self, n)
            }
        }
        impl<T: Element, S: Shape, L: Layout> ExactSizeIterator for $Iter<'_, T, S, L> {}
        impl<T: Element, S: Shape, L: Layout> FusedIterator for $Iter<'_, T, S, L> {}
    };
}
iterator!(Iter View &'a T, &'a [T]);
iterator!(IterMut ViewMut &'a mut T, &'a mut [T]);

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// An iterator over the elements in row-major order.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[1, 2, 3], [4, 5, 6]];
    /// assert!(view!(grid[.., ::2]).iter().eq(&[1, 3, 4, 6]));
    /// ```
    #[inline(always)]
    pub fn iter(&self) -> Iter<'a, T, S, L> {
        Iter {
            view: *self,
            left: offsets(self),
        }
    }
}

impl<'a, T: Element, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// An iterator over the elements in row-major order. See [`View::iter`].
    #[inline(always)]
    pub fn iter(&self) -> Iter<'_, T, S, L> {
        self.as_view().iter()
    }

    /// An iterator over mutable references to the elements, in row-major order.
    #[inline(always)]
    pub fn iter_mut(&mut self) -> IterMut<'_, T, S, L> {
        self.reborrow().into_iter()
    }
}

macro_rules! into_iterator {
    ($([$($b:lifetime)?] $View:ty, $Item:ty, $Iter:ty, $self:ident => $iter:expr;)*) => {$(
        impl<'a, $($b,)? T: Element, S: Shape, L: Layout> IntoIterator for $View {
            type Item = $Item;
            type IntoIter = $Iter;
            #[inline(always)]
            fn into_iter($self) -> $Iter {
                $iter
            }
        }
    )*};
}
into_iterator! {
    [] View<'a, T, S, L>, &'a T, Iter<'a, T, S, L>, self => self.iter();
    ['b] &'b View<'a, T, S, L>, &'a T, Iter<'a, T, S, L>, self => self.iter();
    ['b] &'b ViewMut<'a, T, S, L>, &'b T, Iter<'b, T, S, L>, self => self.iter();
    ['b] &'b mut ViewMut<'a, T, S, L>, &'b mut T, IterMut<'b, T, S, L>, self => self.iter_mut();
    [] ViewMut<'a, T, S, L>, &'a mut T, IterMut<'a, T, S, L>, self => {
        let left = offsets(&self.as_view());
        IterMut { view: self, left }
    };
}

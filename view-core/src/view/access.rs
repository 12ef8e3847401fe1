//! The metadata of views, and access to their elements.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::view::view::{StridesOf, View, ViewMut};
use core::ops::{Deref, DerefMut, Index, IndexMut};
use core::ptr::NonNull;

/// One `X` for each axis of `S`: `[X; RANK]`.
pub type PerAxis<S, X> = <<S as Shape>::Rank as Rank>::Array<X>;

/// Whether elements of `size` bytes with this shape and these strides lie in row-major order without gaps.
pub(crate) fn contiguous(shape: &[usize], strides: &[isize], size: usize) -> bool {
    let mut pitch = size as isize;
    let mut all = true;
    for (&length, &stride) in shape.iter().zip(strides).rev() {
        if length == 0 {
            return true;
        }
        // The stride of a single position is never used.
        if length > 1 {
            all &= stride == pitch;
            pitch = pitch.wrapping_mul(length as isize);
        }
    }
    all
}

macro_rules! both {
    ($View:ident, $view:ident => $shared:expr) => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// The extents, in elements, outermost axis first.
            #[inline(always)]
            pub fn shape(&self) -> PerAxis<S, usize> {
                let mut shape = S::Rank::array(0);
                S::write(self.stored_shape(), shape.as_mut());
                shape
            }

            /// The strides, in bytes, as in NumPy: the distance between neighbours along each axis. The stride of an axis with fewer than two
            /// positions has no meaning.
            #[inline(always)]
            pub fn strides(&self) -> PerAxis<S, isize> {
                let mut strides = S::Rank::array(0);
                StridesOf::<T, S, L>::write(self.stored_strides(), strides.as_mut());
                strides
            }

            /// The number of axes.
            #[inline(always)]
            pub fn rank(&self) -> usize {
                S::Rank::RANK
            }

            /// The number of elements.
            #[inline(always)]
            pub fn len(&self) -> usize {
                S::len(self.stored_shape())
            }

            /// Whether the view has no elements.
            #[inline(always)]
            pub fn is_empty(&self) -> bool {
                self.len() == 0
            }

            /// The size of all elements together, in bytes: NumPy's `nbytes`.
            #[inline(always)]
            pub fn size_bytes(&self) -> usize {
                self.len() * size_of::<T>()
            }

            /// A pointer to the first element. For an empty view it may be dangling or point anywhere into the base.
            #[inline(always)]
            pub fn as_ptr(&self) -> *const T {
                self.ptr().as_ptr()
            }

            /// Whether the elements lie in row-major order without gaps, as in a slice. An empty view is contiguous.
            ///
            /// This compares the strides at run time; views whose layout proves it have [`as_slice`](Self::as_slice).
            pub fn is_contiguous(&self) -> bool {
                contiguous(
                    self.shape().as_ref(),
                    self.strides().as_ref(),
                    size_of::<T>(),
                )
            }

            /// A pointer to the element at `index`.
            ///
            /// # Safety
            /// The numbers of `index` are below the extents.
            #[inline(always)]
            pub(crate) unsafe fn element_ptr(&self, index: PerAxis<S, usize>) -> NonNull<T> {
                let way =
                    StridesOf::<T, S, L>::distance(self.stored_strides(), index.as_ref(), size_of::<T>());
                // SAFETY: V1, the index was compared with the shape, and both parts of the way lead to positions.
                unsafe { self.ptr().byte_offset(way.bytes).offset(way.elements) }
            }
        }

        impl<T: Element, S: Shape, L: Layout> Index<PerAxis<S, usize>> for $View<'_, T, S, L> {
            type Output = T;

            /// # Panics
            /// If an index is not below the extent of its axis.
            #[inline(always)]
            #[track_caller]
            fn index(&self, index: PerAxis<S, usize>) -> &T {
                let $view = self;
                $shared.at(index)
            }
        }

        /// A view of one axis takes a number, as a slice does: `v[3]` is `v[[3]]`.
        impl<T: Element, E: Extent, L: Layout> Index<usize> for $View<'_, T, (E, ()), L> {
            type Output = T;

            /// # Panics
            /// If the index is not below the extent.
            #[inline(always)]
            #[track_caller]
            fn index(&self, index: usize) -> &T {
                let $view = self;
                $shared.at([index])
            }
        }

        /// A view of rank 0 dereferences to its element.
        impl<T, L: Layout> Deref for $View<'_, T, (), L> {
            type Target = T;
            #[inline(always)]
            fn deref(&self) -> &T {
                // SAFETY: V1, rank 0 has one position, at the pointer.
                unsafe { self.ptr().as_ref() }
            }
        }
    };
}
both!(View, view => *view);
both!(ViewMut, view => view.as_view());

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// The element at `index`.
    ///
    /// # Panics
    /// If a number is not below the extent of its axis.
    #[inline(always)]
    #[track_caller]
    pub(crate) fn at(self, index: PerAxis<S, usize>) -> &'a T {
        S::insist(self.stored_shape(), index.as_ref(), 0);
        // SAFETY: V1, the index was compared with the shape.
        unsafe { self.element_ptr(index).as_ref() }
    }

    /// The element at `index`, or `None` if a number is out of bounds.
    #[inline(always)]
    pub(crate) fn try_at(self, index: PerAxis<S, usize>) -> Option<&'a T> {
        if !S::holds(self.stored_shape(), index.as_ref()) {
            return None;
        }
        // SAFETY: V1, the index was compared with the shape.
        Some(unsafe { self.element_ptr(index).as_ref() })
    }

    /// The elements as a slice, or `None` if they do not lie in row-major order without gaps. This is checked at run time.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[1, 2, 3], [4, 5, 6]];
    /// let rows = 2;
    /// assert_eq!(view!(grid[..rows]).try_as_slice(), Some(&[1, 2, 3, 4, 5, 6][..]));
    /// assert_eq!(view!(grid[.., 1..]).try_as_slice(), None);
    /// ```
    #[inline(always)]
    pub fn try_as_slice(&self) -> Option<&'a [T]> {
        if !self.is_contiguous() {
            return None;
        }
        // SAFETY: V6, the check found no gap.
        Some(unsafe { self.as_slice_unchecked() })
    }

    /// The elements as a slice, for as long as the base is borrowed.
    ///
    /// # Safety
    /// The elements lie in row-major order without gaps (V6).
    #[inline(always)]
    pub(crate) unsafe fn as_slice_unchecked(&self) -> &'a [T] {
        // The pointer of an empty view need not be aligned.
        if self.is_empty() {
            return &[];
        }
        // SAFETY: V1 and V6, contiguous elements are a slice.
        unsafe { core::slice::from_raw_parts(self.as_ptr(), self.len()) }
    }
}

impl<'a, T: Element, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// The elements as a slice, or `None` if they do not lie in row-major order without gaps.
    #[inline(always)]
    pub fn try_as_slice(&self) -> Option<&[T]> {
        self.as_view().try_as_slice()
    }

    /// A pointer to the first element. For an empty view it may be dangling or point anywhere into the base.
    #[inline(always)]
    pub fn as_mut_ptr(&mut self) -> *mut T {
        self.ptr().as_ptr()
    }

    /// The elements as a mutable slice, or `None` if they do not lie in row-major order without gaps.
    #[inline(always)]
    pub fn try_as_mut_slice(&mut self) -> Option<&mut [T]> {
        if !self.is_contiguous() {
            return None;
        }
        // SAFETY: V6, the check found no gap.
        Some(unsafe { self.reborrow().into_slice_unchecked() })
    }

    /// The elements as a slice, for as long as the base is borrowed.
    ///
    /// # Safety
    /// The elements lie in row-major order without gaps (V6).
    #[inline(always)]
    pub(crate) unsafe fn into_slice_unchecked(self) -> &'a mut [T] {
        // The pointer of an empty view need not be aligned.
        if self.is_empty() {
            return &mut [];
        }
        // SAFETY: V1 and V6, contiguous elements are a slice, and the unique view is consumed.
        unsafe { core::slice::from_raw_parts_mut(self.ptr().as_ptr(), self.len()) }
    }

    /// The element at `index`.
    ///
    /// # Panics
    /// If a number is not below the extent of its axis.
    #[inline(always)]
    #[track_caller]
    pub(crate) fn into_at(self, index: PerAxis<S, usize>) -> &'a mut T {
        S::insist(self.stored_shape(), index.as_ref(), 0);
        // SAFETY: V1 and V5, the index was compared with the shape, and the unique view is consumed.
        unsafe { self.element_ptr(index).as_mut() }
    }

    /// The element at `index`, or `None` if a number is out of bounds.
    #[inline(always)]
    pub(crate) fn try_into_at(self, index: PerAxis<S, usize>) -> Option<&'a mut T> {
        if !S::holds(self.stored_shape(), index.as_ref()) {
            return None;
        }
        // SAFETY: V1 and V5, the index was compared with the shape, and the unique view is consumed.
        Some(unsafe { self.element_ptr(index).as_mut() })
    }
}

impl<'a, T, L: Layout> View<'a, T, (), L> {
    /// A reference to the element, with the lifetime of the base's borrow.
    #[inline(always)]
    pub fn element(&self) -> &'a T {
        // SAFETY: V1, rank 0 has one position, at the pointer.
        unsafe { self.ptr().as_ref() }
    }
}

impl<'a, T, L: Layout> ViewMut<'a, T, (), L> {
    /// Turns the view into a mutable reference to its element, with the lifetime of the base's borrow.
    #[inline(always)]
    pub fn into_element(self) -> &'a mut T {
        // SAFETY: V1 and V5, rank 0 has one position, at the pointer, and the unique view is consumed.
        unsafe { self.ptr().as_mut() }
    }
}

impl<T: Element, S: Shape, L: Layout> IndexMut<PerAxis<S, usize>> for ViewMut<'_, T, S, L> {
    /// # Panics
    /// If an index is not below the extent of its axis.
    #[inline(always)]
    #[track_caller]
    fn index_mut(&mut self, index: PerAxis<S, usize>) -> &mut T {
        self.reborrow().into_at(index)
    }
}

impl<T: Element, E: Extent, L: Layout> IndexMut<usize> for ViewMut<'_, T, (E, ()), L> {
    /// # Panics
    /// If the index is not below the extent.
    #[inline(always)]
    #[track_caller]
    fn index_mut(&mut self, index: usize) -> &mut T {
        self.reborrow().into_at([index])
    }
}

impl<T, L: Layout> DerefMut for ViewMut<'_, T, (), L> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: V1, rank 0 has one position, at the pointer, and `self` is borrowed uniquely.
        unsafe { self.ptr().as_mut() }
    }
}

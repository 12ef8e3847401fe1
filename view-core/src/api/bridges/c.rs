//! Views as descriptors that C reads. `include/view.h` has the same structs for C and C++.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::describe::Description;
use crate::view::view::{View, ViewMut};
use core::ffi::c_void;
use core::ops::Deref;

/// A view as C sees it, for the duration of a call: see [`View::with_c`].
///
/// `include/view.h` of this package declares the same struct for C and C++, with functions that find an element and check kind, size and rank. A
/// foreign function takes a `*const CView`, or, if it is declared as `safe`, a `&CView`. Strides and sizes are in bytes.
//
// Invariant (V27): the pointers are those of a view, of its extents and of its strides, which are borrowed for as long as this is. There are `rank`
// of both. Only `lent` makes one, and it is not copied.
#[derive(Debug)]
#[repr(C)]
pub struct CView {
    data: *const c_void,
    lowest: *const c_void,
    shape: *const usize,
    strides: *const isize,
    rank: usize,
    item_size: usize,
    kind: u8,
    byte_order: u8,
    flags: u16,
    version: u32,
}

/// A unique view as C sees it, for the duration of a call: see [`ViewMut::with_c`]. It is a [`CView`] whose elements C may write.
//
// Invariant (V27): that of `CView`, and the view is borrowed uniquely.
#[derive(Debug)]
#[repr(transparent)]
pub struct CViewMut(CView);

/// The number of this form of the struct, `CVIEW_VERSION` in C.
const VERSION: u32 = 1;
/// The bits of `flags`, as in C.
const WRITABLE: u16 = 1;
const ROW_MAJOR: u16 = 2;
const COLUMN_MAJOR: u16 = 4;

/// Calls `call` with the descriptor of what is described, whose first element is at `first`.
fn lent<S: Shape, R>(first: *const c_void, what: &Description<S>, call: impl FnOnce(&CView) -> R) -> R {
    let flag = |is: bool, bit| if is { bit } else { 0 };
    call(&CView {
        data: first,
        lowest: first.with_addr(what.lowest),
        shape: what.shape.as_ref().as_ptr(),
        strides: what.strides.as_ref().as_ptr(),
        rank: what.rank(),
        item_size: what.item_size,
        kind: what.kind as u8,
        byte_order: what.byte_order as u8,
        flags: flag(what.flags.writeable, WRITABLE)
            | flag(what.flags.c_contiguous, ROW_MAJOR)
            | flag(what.flags.f_contiguous, COLUMN_MAJOR),
        version: VERSION,
    })
}

impl CView {
    /// The text of `view.h`, for build scripts that compile C.
    ///
    /// ```no_run
    /// // build.rs, with view-core among the build dependencies
    /// let out = std::env::var("OUT_DIR")?;
    /// std::fs::write(format!("{out}/view.h"), view_core::CView::HEADER)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub const HEADER: &str = include_str!("../../../include/view.h");

    /// The address of the first element, the one at index 0 of each axis. It may be read until the call ends.
    pub fn as_ptr(&self) -> *const c_void {
        self.data
    }

    /// The lowest address of an element, which is another one where a stride is negative.
    pub fn lowest(&self) -> *const c_void {
        self.lowest
    }

    /// The extents, in elements.
    pub fn shape(&self) -> &[usize] {
        // SAFETY: V27, there are `rank` extents, borrowed as `self` is.
        unsafe { core::slice::from_raw_parts(self.shape, self.rank) }
    }

    /// The strides, in bytes.
    pub fn strides(&self) -> &[isize] {
        // SAFETY: V27, there are `rank` strides, borrowed as `self` is.
        unsafe { core::slice::from_raw_parts(self.strides, self.rank) }
    }

    /// The number of axes.
    pub fn rank(&self) -> usize {
        self.rank
    }

    /// The kind of the elements, as NumPy's character: that of a [`Kind`](crate::Kind).
    pub fn kind(&self) -> u8 {
        self.kind
    }

    /// Their byte order, as NumPy's character: that of a [`ByteOrder`](crate::ByteOrder).
    pub fn byte_order(&self) -> u8 {
        self.byte_order
    }

    /// The size of an element, in bytes.
    pub fn item_size(&self) -> usize {
        self.item_size
    }

    /// Whether it is that of a unique view, so that C may write the elements.
    pub fn is_writable(&self) -> bool {
        self.flags & WRITABLE != 0
    }
}

impl CViewMut {
    /// The address of the first element, the one at index 0 of each axis. It may be read and written until the call ends.
    pub fn as_mut_ptr(&self) -> *mut c_void {
        self.0.data.cast_mut()
    }
}

impl Deref for CViewMut {
    type Target = CView;
    fn deref(&self) -> &CView {
        &self.0
    }
}

impl<T: Element, S: Shape, L: Layout> View<'_, T, S, L> {
    /// Lends this view to a function in C, without a copy: calls `call` with a descriptor, and returns what it returns.
    ///
    /// The descriptor lives as long as the call, so nothing that safe code can use outlives it. C may read the elements, from any address that the
    /// descriptor gives, until then. A foreign function is no closure, so it is called in one.
    ///
    /// ```no_run
    /// use view_core::{view, CView};
    ///
    /// extern "C" {
    ///     fn norm(matrix: &CView) -> f64; // double norm(const CView *);
    /// }
    /// let grid = [[1.0, 2.0], [3.0, 4.0]];
    /// // SAFETY: it reads the elements, and keeps no pointer.
    /// let length = view!(grid.T).with_c(|matrix| unsafe { norm(matrix) });
    /// ```
    ///
    /// ```
    /// use view_core::{view, CView};
    ///
    /// // Stands for a function of a library in C: int64_t trace(const CView *);
    /// extern "C" fn trace(matrix: &CView) -> i64 {
    ///     assert_eq!((matrix.shape(), matrix.item_size()), (&[2, 2][..], 2));
    ///     let step = matrix.strides()[0] + matrix.strides()[1];
    ///     let first = matrix.as_ptr().cast::<i16>();
    ///     i64::from(unsafe { *first }) + i64::from(unsafe { *first.byte_offset(step) })
    /// }
    ///
    /// let grid = [[1i16, 2, 3], [4, 5, 6]];
    /// assert_eq!(view!(grid[.., ::-2]).with_c(|matrix| trace(matrix)), 3 + 4);
    /// ```
    pub fn with_c<R>(&self, call: impl FnOnce(&CView) -> R) -> R {
        lent(self.as_ptr().cast(), &self.describe(), call)
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Lends this view to a function in C that may write its elements. See [`View::with_c`].
    ///
    /// C must leave a valid `T` in each element.
    ///
    /// ```
    /// use view_core::{view, CViewMut};
    ///
    /// // void clear(const CViewMut *);
    /// extern "C" fn clear(row: &CViewMut) {
    ///     for index in 0..row.shape()[0] {
    ///         let element = row.as_mut_ptr().wrapping_byte_offset(index as isize * row.strides()[0]);
    ///         unsafe { *element.cast::<u8>() = 0 };
    ///     }
    /// }
    ///
    /// let mut bytes = [1u8, 2, 3, 4, 5];
    /// view!(mut bytes[::2]).with_c(|row| clear(row));
    /// assert_eq!(bytes, [0, 2, 0, 4, 0]);
    /// ```
    pub fn with_c<R>(&mut self, call: impl FnOnce(&CViewMut) -> R) -> R {
        let what = self.describe();
        lent(self.as_mut_ptr().cast_const().cast(), &what, |view| {
            // SAFETY: V27, `CViewMut` is `repr(transparent)`, and this view is borrowed uniquely until the call ends.
            call(unsafe { &*core::ptr::from_ref(view).cast::<CViewMut>() })
        })
    }
}

//! Shared mutation: views of `Cell`s and of atomics, which may overlap and can all be written through.

use crate::algebra::element::element::Element;
#[cfg(feature = "alloc")]
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
#[cfg(feature = "alloc")]
use crate::api::operand::{ShapeOf, Shared};
#[cfg(feature = "alloc")]
use crate::api::overlap::may_share_memory;
#[cfg(feature = "alloc")]
use crate::checks::same_shape::check_shapes;
#[cfg(feature = "alloc")]
use crate::error::{refuse, ViewError};
use crate::sealed::Sealed;
#[cfg(feature = "alloc")]
use crate::view::base::lend::Base;
use crate::view::view::{View, ViewMut};
#[cfg(feature = "alloc")]
use alloc::vec::Vec;
use core::cell::Cell;
use core::sync::atomic;

impl<'a, T, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// Turns the unique view into a shared view of the same elements as `Cell`s.
    ///
    /// The result is `Copy`, and views made of it may overlap. So several views of one array can be written through, as in NumPy, on
    /// one thread. To keep the unique view, call this on a [`reborrow`](Self::reborrow).
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut row = [1, 1, 0, 0, 0, 0, 0];
    /// let cells = view!(mut row[..]).as_cells();
    /// let (before, previous, next) = (view!(cells[..-2]), view!(cells[1..-1]), view!(cells[2..]));
    /// for ((a, b), c) in before.zip(previous).zip(next) {
    ///     c.set(a.get() + b.get());
    /// }
    /// assert_eq!(row, [1, 1, 2, 3, 5, 8, 13]);
    /// ```
    #[inline(always)]
    pub fn as_cells(self) -> View<'a, Cell<T>, S, L> {
        // SAFETY: V12, a `Cell<T>` has the memory layout of a `T`, and the unique view is consumed.
        unsafe { View::new(self.ptr().cast(), self.stored_shape(), self.stored_layout()) }
    }

    /// Turns the unique view into a shared view of the same elements as atomics: like [`as_cells`](Self::as_cells), for several threads.
    ///
    /// ```
    /// use core::sync::atomic::Ordering;
    /// use view_core::view;
    ///
    /// let mut counts = [[0u32; 4]; 2];
    /// let all = view!(mut counts[..]).as_atomic();
    /// std::thread::scope(|scope| {
    ///     for _ in 0..2 {
    ///         scope.spawn(|| all.iter().for_each(|count| _ = count.fetch_add(1, Ordering::Relaxed)));
    ///     }
    /// });
    /// assert_eq!(counts, [[2; 4]; 2]);
    /// ```
    #[inline(always)]
    #[rustfmt::skip]
    pub fn as_atomic<A: Element>(self) -> View<'a, A, S, L> where T: HasAtomic<Atomic = A> {
        // SAFETY: V12, the atomic has the size and alignment of `T`, and the unique view is consumed.
        unsafe { View::new(self.ptr().cast(), self.stored_shape(), self.stored_layout()) }
    }
}

/// An integer type, or `bool`, with an atomic of the same size and alignment.
///
/// `u64` and `i64` are not, on targets that have no 64-bit atomics or align them more strictly than the integers.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` has no atomic [V507]",
    label = "only integers and `bool` have atomics",
    note = "help: `.as_cells()` works for elements of any type, on one thread"
)]
pub trait HasAtomic: Element + Sealed {
    /// The atomic.
    type Atomic: Element;
}

macro_rules! atomics {
    ($($T:ident $Atomic:ident)*) => {$(
        impl Sealed for $T {}
        // The label says which types have one; rustc would list eight of them.
        #[diagnostic::do_not_recommend]
        impl HasAtomic for $T {
            type Atomic = atomic::$Atomic;
        }
        const _: () = assert!(
            size_of::<$T>() == size_of::<atomic::$Atomic>() && align_of::<$T>() == align_of::<atomic::$Atomic>()
        );
    )*};
}
atomics! {
    u8 AtomicU8
    i8 AtomicI8
    bool AtomicBool
    u16 AtomicU16
    i16 AtomicI16
    u32 AtomicU32
    i32 AtomicI32
    usize AtomicUsize
    isize AtomicIsize
}
#[cfg(all(
    target_has_atomic = "64",
    any(target_pointer_width = "64", target_arch = "arm")
))]
atomics! {
    u64 AtomicU64
    i64 AtomicI64
}

/// An element that holds a `V` and can be written through a shared reference: `Cell<V>`.
#[diagnostic::on_unimplemented(
    message = "view!: the elements of a shared view are not written [V506]",
    label = "this view is shared",
    note = "help: `view!(mut …)` makes a unique view, and `.as_cells()` of that one whose parts may overlap"
)]
pub trait Settable<V>: Element {
    #[doc(hidden)]
    fn put(&self, value: V);
    #[doc(hidden)]
    fn held(&self) -> V
    where
        V: Copy;
}

// The message of the trait says more than a list of implementations.
#[diagnostic::do_not_recommend]
impl<V: Element> Settable<V> for Cell<V> {
    #[inline(always)]
    fn put(&self, value: V) {
        self.set(value);
    }
    #[inline(always)]
    fn held(&self) -> V
    where
        V: Copy,
    {
        self.get()
    }
}

impl<T: Element, S: Shape, L: Layout> View<'_, T, S, L> {
    /// Overwrites every element of a view of `Cell`s with a clone of `value`.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn fill<V: Clone>(&self, value: V) where T: Settable<V> {
        self.iter().for_each(|cell| cell.put(value.clone()));
    }

    /// Overwrites every element of a view of `Cell`s with the element of `other` at the same index.
    ///
    /// The views may overlap. As in NumPy, the elements are those that `other` held before: if the views may share memory, `other` is
    /// copied first. The shapes have to be equal; static extents are compared at compile time, dynamic ones at run time.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut row = [1, 2, 3, 4, 5];
    /// let cells = view!(mut row[..]).as_cells();
    /// view!(cells[1..]).assign(&view!(cells[..-1]));
    /// assert_eq!(row, [1, 1, 2, 3, 4]);
    /// ```
    ///
    /// # Panics
    /// If dynamic extents differ.
    #[cfg(feature = "alloc")]
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn assign<'b, V: Copy, B>(&self, other: &'b B) where T: Settable<V> + 'b, B: Base<'b, Open: Shared<'b, T>> + ?Sized, S: SameShape<ShapeOf<'b, B>> {
        if let Err(error) = self.try_assign(other) {
            refuse(error)
        }
    }

    /// Like [`assign`](Self::assign), but returns an error if dynamic extents differ.
    ///
    /// # Errors
    /// [`ViewError::Shape`] if dynamic extents differ. Then nothing is written.
    #[cfg(feature = "alloc")]
    #[rustfmt::skip]
    pub fn try_assign<'b, V: Copy, B>(&self, other: &'b B) -> Result<(), ViewError> where T: Settable<V> + 'b, B: Base<'b, Open: Shared<'b, T>> + ?Sized, S: SameShape<ShapeOf<'b, B>> {
        let other = other.try_open()?.view();
        check_shapes(self.shape().as_ref(), other.shape().as_ref())?;
        if may_share_memory(self, &other) {
            let before: Vec<V> = other.iter().map(T::held).collect();
            self.iter().zip(before).for_each(|(to, from)| to.put(from));
        } else {
            self.try_zip(other)?.for_each(|(to, from)| to.put(from.held()));
        }
        Ok(())
    }
}

//! Shared mutation: a unique view in exchange for one that many may hold and all may write through.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
#[cfg(feature = "alloc")]
use crate::api::operand::{ShapeOf, Shared};
#[cfg(feature = "alloc")]
use crate::api::overlap::may_share_memory;
#[cfg(feature = "alloc")]
use crate::checks::same_shape::{check_shapes, SameShape};
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
    /// A shared view of the same elements as `Cell`s, in exchange for this one.
    ///
    /// It is `Copy`, and views made of it may overlap: NumPy's semantics of several writable views of
    /// one array, on one thread. To keep the unique view, call it on a [`reborrow`](Self::reborrow).
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
        // SAFETY: V12, a `Cell<T>` is a `T` in memory, and the unique view is given up.
        unsafe { View::new(self.ptr().cast(), self.stored_shape(), self.stored_layout()) }
    }

    /// A shared view of the same elements as atomics, in exchange for this one: [`as_cells`](Self::as_cells) for more
    /// than one thread.
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
    pub fn as_atomic<A: Element>(self) -> View<'a, A, S, L>
    where
        T: HasAtomic<Atomic = A>,
    {
        // SAFETY: V12, size and alignment of the atomic are those of `T`, and the unique view is given up.
        unsafe { View::new(self.ptr().cast(), self.stored_shape(), self.stored_layout()) }
    }
}

/// An integer type, or `bool`, with an atomic of the same size and alignment.
///
/// Where a target's 64-bit atomics are missing, or aligned more strictly than its integers, `u64` and `i64` are none.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` has no atomic",
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

/// An element that holds a `V` and is written through a shared reference: a `Cell<V>`.
#[diagnostic::on_unimplemented(
    message = "view!: the elements of a shared view are not written",
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
    /// Overwrite every element of a view of `Cell`s with `value`.
    #[inline(always)]
    pub fn fill<V: Clone>(&self, value: V)
    where
        T: Settable<V>,
    {
        self.iter().for_each(|cell| cell.put(value.clone()));
    }

    /// Overwrite every element of a view of `Cell`s with the one of `other` at the same index. The views may overlap: what is
    /// written is what `other` held before, as in NumPy. It is copied aside if it has to be.
    ///
    /// The shapes are compared at compile time where they are static.
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
    pub fn assign<'b, V: Copy, B>(&self, other: &'b B)
    where
        T: Settable<V> + 'b,
        B: Base<'b, Open: Shared<'b, T>> + ?Sized,
        S: SameShape<ShapeOf<'b, B>>,
    {
        if let Err(error) = self.try_assign(other) {
            refuse(error)
        }
    }

    /// [`assign`](Self::assign), unless dynamic extents differ.
    ///
    /// # Errors
    /// [`ViewError::Shape`] if they do; nothing is written then.
    #[cfg(feature = "alloc")]
    pub fn try_assign<'b, V: Copy, B>(&self, other: &'b B) -> Result<(), ViewError>
    where
        T: Settable<V> + 'b,
        B: Base<'b, Open: Shared<'b, T>> + ?Sized,
        S: SameShape<ShapeOf<'b, B>>,
    {
        let other = other.open().view();
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

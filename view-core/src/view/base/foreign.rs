//! Memory that other code allocated, as an owner and a base.

use crate::error::ViewError;
use crate::view::base::as_view::{viewed_through, AsView, AsViewMut};
use crate::view::base::lend::{Base, BaseMut, Lent};
use crate::view::base::through::lends;
use crate::view::view::{View, ViewMut};
use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;

/// Elements in memory that another language allocated, and the function that gives it back: a base of shape `shape![Dyn]`, like a `Box<[T]>`
/// that is freed by `D`.
///
/// `D` is called once, when the owner is dropped, with the pointer and the number of elements. The elements are not dropped before: what they
/// own is for `D` to release. It is not called if the owner is leaked, as by [`core::mem::forget`].
///
/// ```
/// use core::ptr::NonNull;
/// use view_core::{view, Foreign};
///
/// extern "C" {
///     fn calloc(count: usize, size: usize) -> *mut u16;
///     fn free(memory: *mut u16);
/// }
///
/// let memory = NonNull::new(unsafe { calloc(6, 2) }).expect("no memory");
/// // SAFETY: six numbers of two bytes, all of them 0, that nobody else has, and that `free` takes back.
/// let mut samples = unsafe { Foreign::from_raw(memory, 6, |memory, _| free(memory.as_ptr())) };
/// view!(mut samples[::2]).fill(7);
/// let pairs = view!(samples.reshape[3, 2]);
/// assert_eq!(pairs.as_ptr(), memory.as_ptr());
/// assert_eq!(pairs.to_vec(), [7, 0, 7, 0, 7, 0]);
/// ```
//
// Invariant (V27): from `start` on there are `len` `T`s in a row, which belong to this owner only. `free` is there until `drop` takes it.
#[must_use = "the memory is given back at once"]
pub struct Foreign<T, D: FnOnce(NonNull<T>, usize)> {
    start: NonNull<T>,
    len: usize,
    free: Option<D>,
    // Invariant in `T`: what `D` gets has the type that it was made for (V16).
    owned: PhantomData<(T, fn(T))>,
}

impl<T, D: FnOnce(NonNull<T>, usize)> Foreign<T, D> {
    /// Takes over `len` elements from `start` on.
    ///
    /// The pointer is that of an allocation, or of a part of one. Of no elements it may be any aligned pointer; `free` is called with it as well.
    ///
    /// # Safety
    /// From `start` on there are `len` initialised `T`s in a row, aligned, in one allocation, and of at most `isize::MAX` bytes. Until `free` is
    /// called, nothing reads or writes them but through this owner: they belong to it, as those of a `Box<[T]>` do. It is sound to call
    /// `free` once with these two arguments, on any thread that the owner can be sent to.
    #[inline]
    pub const unsafe fn from_raw(start: NonNull<T>, len: usize, free: D) -> Self {
        Self {
            start,
            len,
            free: Some(free),
            owned: PhantomData,
        }
    }
}

impl<T, D: FnOnce(NonNull<T>, usize)> Drop for Foreign<T, D> {
    fn drop(&mut self) {
        if let Some(free) = self.free.take() {
            free(self.start, self.len);
        }
    }
}

// SAFETY: V27, it owns its elements as a `Box<[T]>` does, and `D`.
unsafe impl<T: Send, D: FnOnce(NonNull<T>, usize) + Send> Send for Foreign<T, D> {}
// SAFETY: V27, a shared borrow of it gives access to its elements as `&T`, and to nothing of `D`.
unsafe impl<T: Sync, D: FnOnce(NonNull<T>, usize) + Sync> Sync for Foreign<T, D> {}

impl<T, D: FnOnce(NonNull<T>, usize)> Deref for Foreign<T, D> {
    type Target = [T];
    #[inline]
    fn deref(&self) -> &[T] {
        // SAFETY: V27, the elements are initialised, and borrowed as long as `self` is.
        unsafe { core::slice::from_raw_parts(self.start.as_ptr(), self.len) }
    }
}

impl<T, D: FnOnce(NonNull<T>, usize)> DerefMut for Foreign<T, D> {
    #[inline]
    fn deref_mut(&mut self) -> &mut [T] {
        // SAFETY: V27, as above, and `self` is borrowed uniquely.
        unsafe { core::slice::from_raw_parts_mut(self.start.as_ptr(), self.len) }
    }
}

lends! {
    [T, D: FnOnce(NonNull<T>, usize)] Foreign<T, D> => [T], unique;
}
impl<T, D: FnOnce(NonNull<T>, usize)> Lent for Foreign<T, D> {}

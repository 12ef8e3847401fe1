//! Elements on the heap whose start is aligned to more than their type asks.

use crate::view::base::aligned::{Alignment, A1};
use alloc::alloc::{alloc, dealloc, handle_alloc_error, Layout};
use alloc::boxed::Box;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::num::NonZero;
use core::ops::{Deref, DerefMut};
use core::ptr::{drop_in_place, slice_from_raw_parts_mut, NonNull};

/// A `Box<[T]>` whose start is aligned to `A` bytes, at least.
//
// Invariant (V14): the first `len` `T`s from `start`, which is aligned to `A` and for `T`, are initialised and nobody
// else's. The allocation is the global allocator's, of the layout of `room` elements; there is none if that has no bytes. `len` is
// `room`, but while `filled` makes the elements.
pub(crate) struct Heap<T, A: Alignment> {
    start: NonNull<T>,
    len: usize,
    room: usize,
    owned: PhantomData<(T, A)>,
}

/// The layout of `len` elements that start at a multiple of `A` bytes, if they fit the address space.
pub(crate) fn layout<T, A: Alignment>(len: usize) -> Option<Layout> {
    Layout::array::<T>(len).ok()?.align_to(A::BYTES).ok()
}

impl<T, A: Alignment> Heap<T, A> {
    /// `element()`, `room` times.
    ///
    /// # Panics
    /// If they do not fit the address space, or `element` does.
    pub(crate) fn filled(room: usize, mut element: impl FnMut() -> T) -> Self {
        let layout = layout::<T, A>(room).expect("the elements fit the address space");
        let start = if layout.size() == 0 {
            let address = NonZero::new(layout.align()).expect("an alignment is not 0");
            NonNull::without_provenance(address)
        } else {
            // SAFETY: V14, the layout has bytes.
            let start = unsafe { alloc(layout) };
            NonNull::new(start.cast()).unwrap_or_else(|| handle_alloc_error(layout))
        };
        let mut heap = Self {
            start,
            len: 0,
            room,
            owned: PhantomData,
        };
        while heap.len < room {
            // If this panics, `heap` drops the elements so far.
            let element = element();
            // SAFETY: V14, there is room for this one, and nothing was there.
            unsafe { heap.start.add(heap.len).write(element) };
            heap.len += 1;
        }
        heap
    }
}

impl<T> From<Box<[T]>> for Heap<T, A1> {
    fn from(elements: Box<[T]>) -> Self {
        let len = elements.len();
        Self {
            start: NonNull::from(Box::leak(elements)).cast(),
            len,
            room: len,
            owned: PhantomData,
        }
    }
}

impl<T> From<Heap<T, A1>> for Box<[T]> {
    fn from(heap: Heap<T, A1>) -> Self {
        let heap = ManuallyDrop::new(heap);
        let elements = slice_from_raw_parts_mut(heap.start.as_ptr(), heap.room);
        // SAFETY: V14, all `room` elements are there; they and their allocation are given up, and alignment to 1 byte makes it
        // that of a box.
        unsafe { Box::from_raw(elements) }
    }
}

impl<T, A: Alignment> Deref for Heap<T, A> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        // SAFETY: V14, they are initialised, and borrowed as long as `self` is.
        unsafe { core::slice::from_raw_parts(self.start.as_ptr(), self.len) }
    }
}

impl<T, A: Alignment> DerefMut for Heap<T, A> {
    fn deref_mut(&mut self) -> &mut [T] {
        // SAFETY: V14, as above, and uniquely.
        unsafe { core::slice::from_raw_parts_mut(self.start.as_ptr(), self.len) }
    }
}

impl<T, A: Alignment> Drop for Heap<T, A> {
    fn drop(&mut self) {
        /// Frees the allocation, also if an element's destructor panics.
        struct Allocation(NonNull<u8>, Option<Layout>);
        impl Drop for Allocation {
            fn drop(&mut self) {
                if let Some(layout) = self.1.filter(|layout| layout.size() > 0) {
                    // SAFETY: V14, it was allocated with this layout, and its elements are gone.
                    unsafe { dealloc(self.0.as_ptr(), layout) };
                }
            }
        }
        let _allocation = Allocation(self.start.cast(), layout::<T, A>(self.room));
        // SAFETY: V14, they are initialised, and nobody sees them any more.
        unsafe { drop_in_place(slice_from_raw_parts_mut(self.start.as_ptr(), self.len)) };
    }
}

impl<T: Clone, A: Alignment> Clone for Heap<T, A> {
    fn clone(&self) -> Self {
        let mut elements = self.iter();
        Self::filled(self.len, || {
            elements.next().expect("as many as there are").clone()
        })
    }
}

// SAFETY: V14, it owns its elements as a box does.
unsafe impl<T: Send, A: Alignment> Send for Heap<T, A> {}
// SAFETY: V14, as above.
unsafe impl<T: Sync, A: Alignment> Sync for Heap<T, A> {}

//! The place of an element: so many bytes from the first one.

use core::ptr::NonNull;

/// The place `offset` bytes from `ptr`.
///
/// # Safety
/// As for [`NonNull::byte_offset`].
#[inline(always)]
pub(crate) unsafe fn place<T>(ptr: NonNull<T>, offset: isize) -> NonNull<T> {
    if cfg!(debug_assertions) {
        // Builds with debug assertions check each argument of `byte_offset`, which takes longer than all else in a loop.
        let place = ptr.as_ptr().wrapping_byte_offset(offset);
        // SAFETY: as the caller promises, it lies in the same allocation, so it is not null. `NonNull` has the layout of the pointer.
        return unsafe { core::mem::transmute::<*mut T, NonNull<T>>(place) };
    }
    // SAFETY: as the caller promises.
    unsafe { ptr.byte_offset(offset) }
}

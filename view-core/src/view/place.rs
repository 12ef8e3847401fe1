//! The place of an element: so many bytes from the first one.

use core::ptr::NonNull;

/// The place `offset` bytes from `ptr`. It is not null.
///
/// # Safety
/// As for [`NonNull::byte_offset`].
#[inline(always)]
pub(crate) unsafe fn place<T>(ptr: NonNull<T>, offset: isize) -> *mut T {
    if cfg!(debug_assertions) {
        // Builds with debug assertions check the arguments of `byte_offset` at each call, which takes longer than all else in a loop.
        return ptr.as_ptr().wrapping_byte_offset(offset);
    }
    // SAFETY: as the caller promises.
    unsafe { ptr.byte_offset(offset) }.as_ptr()
}

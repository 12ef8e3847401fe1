use std::ptr::NonNull;
use view_core::{view, CView, CViewMut, Foreign};

fn sum(descriptor: &CView) -> i16 {
    let mut all = 0;
    for index in 0..descriptor.shape()[0] {
        let at = descriptor.as_ptr().wrapping_byte_offset(index as isize * descriptor.strides()[0]);
        all += unsafe { *at.cast::<i16>() };
    }
    all
}

fn clear(descriptor: &CViewMut) {
    for index in 0..descriptor.shape()[0] {
        let at = descriptor.as_mut_ptr().wrapping_byte_offset(index as isize * descriptor.strides()[0]);
        unsafe { *at.cast::<i16>() = 0 };
    }
}

fn main() {
    let mut grid = [[1i16, 2, 3], [4, 5, 6]];
    // What was read may be kept, but no part of the descriptor.
    let (total, shape) = view!(grid[.., 1]).with_c(|descriptor| (sum(descriptor), descriptor.shape().to_vec()));
    assert_eq!((total, shape), (7, vec![2]));
    let mut column = view!(mut grid[::-1, 1]);
    column.with_c(|descriptor| clear(descriptor));
    column[[0]] = 7;
    assert_eq!(grid, [[1, 0, 3], [4, 7, 6]]);

    let bytes = Box::leak(Box::new([1u8, 2, 3, 4]));
    let free = |bytes: NonNull<u8>, _| drop(unsafe { Box::from_raw(bytes.as_ptr().cast::<[u8; 4]>()) });
    let memory = unsafe { Foreign::from_raw(NonNull::from(bytes).cast(), 4, free) };
    let tail = view!(memory[2..]);
    assert_eq!(tail.to_vec(), [3, 4]);
    drop(memory);
}

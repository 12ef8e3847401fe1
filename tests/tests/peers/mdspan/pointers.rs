//! Views of what a pointer leads to, with extents and strides of types or of run time; and the view that leads nowhere.

use std::ptr::NonNull;
use view_core::{shape, view, Dyn, DynLayout, DynView, RowMajor, View, ViewError, ViewMut};

#[test]
fn the_default_is_empty() {
    let view: View<'_, i32, shape![Dyn]> = View::default();
    assert_eq!((view.rank(), view.shape(), view.strides()), (1, [0], [4]));
    assert_eq!(
        (view.len(), view.is_empty(), view.is_contiguous()),
        (0, true, true)
    );
    assert_eq!(view.iter().next(), None);
    let grid: ViewMut<'_, i32, shape![Dyn, 3]> = ViewMut::default();
    assert_eq!((grid.shape(), grid.len()), ([0, 3], 0));
    assert!(DynView::<'_, i32, 2>::default().is_empty());
}

#[test]
fn extents_of_the_type_behind_a_pointer() {
    let array = [4, 5, 6];
    let list = array.to_vec();
    for first in [NonNull::from(&array).cast(), NonNull::from(&*list).cast()] {
        // SAFETY: three elements of the array or of the list are borrowed for as long as the view.
        let view = unsafe { View::<'_, i32, shape![3], RowMajor>::from_row_major_parts(first, [3]) }.unwrap();
        assert_eq!((view.shape(), view.strides()), ([3], [4]));
        assert_eq!(view.as_ptr(), first.as_ptr().cast_const());
        assert_eq!(view.as_slice(), [4, 5, 6]);
        assert_eq!(size_of_val(&view), size_of::<usize>());
    }
    // SAFETY: nothing is made of it.
    let error = unsafe {
        View::<'_, i32, shape![3], RowMajor>::from_row_major_parts(NonNull::from(&array).cast(), [2])
    };
    assert_eq!(
        error.map(|_| ()),
        Err(ViewError::Shape {
            axis: 0,
            expected: 3,
            found: 2
        })
    );
}

#[test]
fn extents_of_run_time_behind_a_pointer() {
    let items: Vec<u16> = (0..12).collect();
    let first = NonNull::from(&*items).cast::<u16>();
    for extents in [[2, 2], [3, 4], [12, 1], [1, 5]] {
        // SAFETY: there are at most twelve elements in a row, borrowed for as long as the view.
        let view =
            unsafe { View::<'_, u16, shape![Dyn, Dyn], RowMajor>::from_row_major_parts(first, extents) }
                .unwrap();
        assert_eq!(
            (view.shape(), view.strides()),
            (extents, [2 * extents[1] as isize, 2])
        );
        assert!(view.is_contiguous());
        assert_eq!(view.as_slice(), &items[..extents[0] * extents[1]]);
    }
}

#[test]
fn columns_behind_a_pointer() {
    let items: Vec<u16> = (0..12).collect();
    let first = NonNull::from(&*items).cast::<u16>();
    // SAFETY: the positions are the twelve elements, borrowed for as long as the view.
    let view =
        unsafe { View::<'_, u16, shape![Dyn, Dyn], DynLayout>::from_strided_parts(first, [4, 3], [2, 8]) }
            .unwrap();
    assert_eq!((view.shape(), view.strides()), ([4, 3], [2, 8]));
    assert_eq!(view, [[0, 4, 8], [1, 5, 9], [2, 6, 10], [3, 7, 11]]);
    // All of the memory, although not in row-major order.
    assert_eq!(view.try_as_memory_slice(), Some(&items[..]));
    assert!(view.transpose().is_contiguous());
}

#[test]
fn strides_behind_a_pointer() {
    let mut items: Vec<u16> = (0..20).collect();
    let first = NonNull::from(&mut *items).cast::<u16>();
    // SAFETY: the positions are elements 0 to 2, 8 to 10 and 16 to 18, uniquely borrowed for as long as the view.
    let mut view = unsafe { ViewMut::from_raw_parts(first, [3, 3], [2, 16]) };
    assert_eq!((view.rank(), view.shape(), view.strides()), (2, [3, 3], [2, 16]));
    assert!(!view.is_contiguous() && view.try_as_memory_slice().is_none());
    assert_eq!(view[[2, 1]], 10);
    view[[2, 2]] = 99;
    assert_eq!(items[18], 99);
}

#[test]
fn the_rank_follows_from_the_extents() {
    let items: [u32; 24] = std::array::from_fn(|n| n as u32);
    let first = NonNull::from(&items).cast::<u32>();
    // SAFETY: all positions are elements of the array, which is borrowed for as long as the views.
    let (line, plane, block) = unsafe {
        (
            View::from_raw_parts(first, [24], [4]),
            View::from_raw_parts(first, [4, 6], [24, 4]),
            View::from_raw_parts(first, [2, 3, 4], [48, 16, 4]),
        )
    };
    assert_eq!((line.rank(), plane.rank(), block.rank()), (1, 2, 3));
    assert!(line.is_contiguous() && plane.is_contiguous() && block.is_contiguous());
    assert_eq!((line[23], plane[[1, 0]], block[[1, 2, 3]]), (23, 6, 23));
}

#[test]
fn no_axis_behind_a_pointer() {
    let items = [10, 20, 30];
    for (n, item) in items.iter().enumerate() {
        // SAFETY: the position is an element of the array, which is borrowed for as long as the view.
        let view: DynView<'_, i32, 0> = unsafe { View::from_raw_parts(NonNull::from(item), [], []) };
        assert_eq!((view.rank(), view.len()), (0, 1));
        assert!(view.is_contiguous());
        assert!(std::ptr::eq(view.element(), &raw const items[n]));
        assert_eq!(*view, 10 * (n as i32 + 1));
    }
}

#[test]
fn fewer_elements_than_the_array_has() {
    let array = [1, 2, 3, 4, 5];
    let whole: View<'_, i32, shape![5]> = view!(array);
    assert_eq!((whole.len(), whole[2]), (5, 3));
    // SAFETY: these are the first elements of the array, which is borrowed for as long as the view.
    let some: View<'_, i32, shape![Dyn]> =
        unsafe { View::from_row_major_parts(NonNull::from(&array).cast(), [3]) }.unwrap();
    assert_eq!((some.len(), some[2], some.get([3])), (3, 3, None));
    assert!(some.is_contiguous());
}

#[test]
fn a_pointer_that_only_reads() {
    let items = [[1_u8, 2, 3], [4, 5, 6]];
    let pointer: *const u8 = items.as_ptr().cast();
    let first = NonNull::new(pointer.cast_mut()).unwrap();
    // SAFETY: all elements of the array are borrowed for as long as the view, which writes none.
    let view: View<'_, u8, shape![Dyn, Dyn]> = unsafe { View::from_row_major_parts(first, [3, 2]) }.unwrap();
    assert_eq!(view.as_ptr(), pointer);
    assert_eq!(view, [[1, 2], [3, 4], [5, 6]]);
}

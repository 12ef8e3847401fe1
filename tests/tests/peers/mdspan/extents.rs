//! Extents in types and of run time: one kind becomes the other, for each layout.

use std::ptr::NonNull;
use view_core::{shape, view, Array, AsView, Dyn, DynLayout, RowMajor, View, ViewError};

/// Gives a view with these extents all of these shapes, one after the other, from each to the next and back to the first.
macro_rules! convert {
    ($view:expr, $extents:expr; $($shape:ty),* $(,)?) => {{
        let view = $view;
        assert_eq!(view.shape(), $extents);
        $(
            let view = view.with_shape::<$shape>();
            assert_eq!(view.shape(), $extents);
        )*
        view
    }};
}

#[test]
fn fixed_extents_become_extents_of_run_time() {
    let line = [0_u8; 5];
    assert_eq!(convert!(view!(line), [5]; shape![Dyn], shape![5]).len(), 5);
    let plane = [[0_u8; 10]; 5];
    assert_eq!(
        convert!(view!(plane), [5, 10]; shape![Dyn, 10], shape![5, Dyn], shape![Dyn, Dyn], shape![5, 10])
            .len(),
        50
    );
    let block = [[[0_u8; 4]; 10]; 5];
    let view = convert!(
        view!(block), [5, 10, 4];
        shape![5, Dyn, 4], shape![Dyn, Dyn, 4], shape![Dyn, Dyn, Dyn], shape![5, 10, 4],
    );
    assert_eq!(view.len(), 200);
}

#[test]
fn extents_of_run_time_become_fixed_ones() {
    let items = [0_u8; 200];
    let line = View::from_strides(&items, 0, [5], [1]).unwrap();
    assert_eq!(convert!(line, [5]; shape![5], shape![Dyn]).len(), 5);
    let plane = View::from_strides(&items, 0, [5, 10], [10, 1]).unwrap();
    assert_eq!(
        convert!(plane, [5, 10]; shape![5, Dyn], shape![Dyn, 10], shape![5, 10], shape![Dyn, Dyn]).len(),
        50
    );
    let block = View::from_strides(&items, 0, [5, 10, 4], [40, 4, 1]).unwrap();
    assert_eq!(
        convert!(block, [5, 10, 4]; shape![5, 10, 4], shape![Dyn, 10, Dyn], shape![5, Dyn, 4]).len(),
        200
    );
    let wrong = plane.try_with_shape::<shape![Dyn, 9]>().map(|_| ());
    assert_eq!(
        wrong,
        Err(ViewError::Shape {
            axis: 1,
            expected: 9,
            found: 10
        })
    );
}

#[test]
fn variables_of_one_type_take_views_of_another() {
    let (first, second) = ([[1_u8; 10]; 5], vec![[2_u8; 10]; 5]);
    let mut fixed: View<'_, u8, shape![5, 10]> = view!(first);
    let mut open: View<'_, u8, shape![Dyn, 10]> = view!(second);
    assert_eq!((fixed[[4, 9]], open[[4, 9]]), (1, 2));
    (fixed, open) = (open.with_shape(), fixed.with_shape());
    assert_eq!((fixed[[4, 9]], open[[4, 9]]), (2, 1));
    assert_eq!(fixed.shape(), open.shape());
}

#[test]
fn all_extents_are_stated() {
    let items: [u8; 40] = std::array::from_fn(|n| n as u8);
    let first = NonNull::from(&items).cast::<u8>();
    macro_rules! stated {
        ($($shape:ty, $other:expr;)*) => {$(
            // SAFETY: forty elements in a row are borrowed for as long as the view.
            let view = unsafe { View::<'_, u8, $shape, RowMajor>::from_row_major_parts(first, [4, 10]) }.unwrap();
            assert_eq!((view.shape(), view[[3, 9]]), ([4, 10], 39));
            // SAFETY: there are eight elements in a row, borrowed for as long as the view.
            let other = unsafe { View::<'_, u8, $shape, RowMajor>::from_row_major_parts(first, [4, 2]) };
            assert_eq!(other.map(|view| view.shape()), $other);
        )*};
    }
    let refused = Err(ViewError::Shape {
        axis: 1,
        expected: 10,
        found: 2,
    });
    stated! {
        shape![4, 10], refused;
        shape![Dyn, 10], refused;
        shape![4, Dyn], Ok([4, 2]);
        shape![Dyn, Dyn], Ok([4, 2]);
    }
}

#[test]
fn open_extents_are_zero_by_default() {
    assert_eq!(View::<'_, u8, shape![Dyn]>::default().shape(), [0]);
    assert_eq!(View::<'_, u8, shape![Dyn, 3]>::default().shape(), [0, 3]);
    assert_eq!(View::<'_, u8, shape![Dyn, Dyn]>::default().shape(), [0, 0]);
    let strided = View::<'_, u8, shape![Dyn, 3], DynLayout>::default();
    assert_eq!((strided.shape(), strided.len()), ([0, 3], 0));
    assert_eq!(strided, View::<'_, u8, shape![Dyn, 3]>::default());
}

#[test]
fn rows_keep_their_layout() {
    let block: [[[u8; 3]; 10]; 5] = [[[7; 3]; 10]; 5];
    let view =
        convert!(view!(block), [5, 10, 3]; shape![Dyn, 10, 3], shape![Dyn, Dyn, Dyn], shape![5, Dyn, 3]);
    assert_eq!(view.strides(), [30, 3, 1]);
    // Still row-major for the compiler.
    assert_eq!(view.as_slice().len(), 150);
    let again = convert!(view, [5, 10, 3]; shape![Dyn, Dyn, 3], shape![5, 10, 3]);
    assert_eq!(again.as_array(), &block);
}

#[test]
fn columns_keep_their_layout() {
    let block: [[[u8; 5]; 10]; 3] = std::array::from_fn(|k| [[k as u8; 5]; 10]);
    let view = convert!(view!(block.T), [5, 10, 3]; shape![Dyn, 10, 3], shape![5, Dyn, 3], shape![5, 10, 3]);
    assert_eq!((view.strides(), view[[4, 9, 2]]), ([1, 5, 50], 2));
    let items = [0_u8; 150];
    let open = View::from_strides(&items, 0, [5, 10, 3], [1, 5, 50]).unwrap();
    let view = convert!(open, [5, 10, 3]; shape![Dyn, Dyn, 3], shape![5, 10, 3], shape![5, Dyn, Dyn]);
    assert_eq!(view.strides(), [1, 5, 50]);
}

#[test]
fn layouts_become_one_another() {
    let grid: [[u16; 4]; 3] = std::array::from_fn(|i| std::array::from_fn(|j| (4 * i + j) as u16));
    // From the layouts of types to the one of run time.
    let (rows, columns) = (view!(grid).into_dyn_layout(), view!(grid.T).into_dyn_layout());
    assert_eq!((rows.strides(), columns.strides()), ([8, 2], [2, 8]));
    let (rows, columns) = (
        rows.with_shape::<shape![Dyn, 4]>(),
        columns.with_shape::<shape![Dyn, Dyn]>(),
    );
    // And back, where the strides are those of rows.
    let rows: View<'_, u16, shape![Dyn, 4]> = rows.try_row_major().unwrap();
    assert_eq!((rows.shape(), rows.strides()), ([3, 4], [8, 2]));
    assert_eq!(columns.try_row_major().unwrap_err().strides(), [2, 8]);
    let turned = columns.transpose().with_shape::<shape![3, 4]>();
    assert_eq!(turned.try_row_major().unwrap().as_array(), &grid);
    // One axis is both, and so is none.
    let line = view!(grid[1]).into_dyn().transpose();
    assert_eq!(line.try_row_major().unwrap().as_slice(), grid[1]);
    assert!(view!(grid[1, 1]).into_dyn().try_row_major().is_ok());
    // No elements are row-major whatever the strides are.
    let items = [0_u16; 4];
    let none = View::from_strides(&items, 0, [5, 0], [2, 10]).unwrap();
    assert!(none.try_row_major().is_ok());
}

/// Looks at any array through extents of run time.
fn looked_at<A: AsView<Element = i32>>(array: &A) -> (*const i32, usize) {
    let view = array.as_view();
    (view.as_ptr(), view.len())
}

#[test]
fn arrays_are_seen_with_other_extents() {
    let fixed = Array::<i32, shape![100]>::from_fn(|[n]| n as i32);
    let open = Array::<i32, shape![Dyn]>::from_fn_of([100], |[n]| n as i32);
    let views: [View<'_, i32, shape![Dyn]>; 2] = [fixed.view().with_shape(), open.view()];
    for (view, array) in views.iter().zip([looked_at(&fixed), looked_at(&open)]) {
        assert_eq!((view.as_ptr(), view.len()), array);
        assert_eq!((view.shape(), view.strides()), ([100], [4]));
        assert!(view.iter().copied().eq(0..100));
    }
}

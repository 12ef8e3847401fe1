//! Which views lie in row-major order without gaps, and what is to be copied to lie so.

use view_core::{shape, view, Dyn, Layout, Shape, View};

#[test]
fn what_lies_in_the_order_of_rows() {
    let grid = [[1.0, 2.0], [3.0, 4.0]];
    let v = view!(grid);
    assert!(v.is_contiguous() && !v.transpose().is_contiguous() && v.transpose().transpose().is_contiguous());
    assert!(view!(grid[0]).is_contiguous() && !view!(grid[.., 0]).is_contiguous());
    assert!(View::from_strides(&[1u8], 0, [1], [2]).unwrap().is_contiguous());
    assert!(View::from_strides(&[1u8, 2], 0, [0, 2], [0, 1])
        .unwrap()
        .is_contiguous());
}

#[test]
fn rows_are_borrowed_and_other_layouts_copied() {
    // Whether the elements were where they are.
    fn in_rows(v: View<'_, i32, impl Shape, impl Layout>) -> bool {
        let wanted = v.to_vec();
        match v.try_row_major() {
            Ok(rows) => {
                assert_eq!((rows.as_slice(), rows.as_ptr()), (&wanted[..], v.as_ptr()));
                true
            }
            Err(same) => {
                assert_eq!(same.as_ptr(), v.as_ptr());
                let copy = same.copy();
                assert_eq!(
                    (copy.as_slice(), copy.view().is_contiguous()),
                    (&wanted[..], true)
                );
                false
            }
        }
    }
    let list = vec![1, 2, 3, 4];
    assert!(in_rows(view!(list.reshape[2, 2])));
    assert!(!in_rows(view!(list.reshape[2, 2].T)));
    let owned = view!(list.reshape[2, 2].T).copy();
    assert!(in_rows(owned.view()) && !in_rows(view!(owned.T)));
    assert!(in_rows(View::<i32, shape![Dyn]>::default()));
}

#[test]
fn other_orders_of_four_axes_are_copied_into_rows() {
    let list: Vec<i32> = (0..12).collect();
    let v = View::from_strides(&list, 0, [1, 2, 3, 2], [48, 4, 8, 24]).unwrap();
    assert!(!v.is_contiguous());
    let v = v.try_row_major().unwrap_err();
    let mut wanted = vec![];
    for (j, k, l) in (0..2).flat_map(|j| (0..3).flat_map(move |k| (0..2).map(move |l| (j, k, l)))) {
        wanted.push(j + 2 * k + 6 * l);
    }
    assert_eq!(v.copy().as_slice(), wanted);
    assert_eq!(v.try_as_memory_slice(), Some(&list[..]));
}

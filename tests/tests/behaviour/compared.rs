//! Views compared with arrays, slices and `Vec`s, and seen as arrays; a number as the index of one axis.

use crate::bases::forget;
use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::{shape, view, Array, Dyn, Extent, View, ViewError, ViewMut};

#[test]
fn a_view_equals_what_has_its_elements() {
    let mut grid = [[1, 2, 3], [4, 5, 6]];
    let list = vec![[1, 4], [2, 5], [3, 6]];
    let array = view!(list).copy();
    let v = view!(grid.T);
    macro_rules! equal {
        ($($left:expr, $right:expr;)*) => {$(
            assert!($left == $right);
            assert!($right == $left);
            assert!(!($left != $right));
        )*};
    }
    equal! {
        v, [[1, 4], [2, 5], [3, 6]];
        v, &[[1, 4], [2, 5], [3, 6]];
        v, list;
        v, list[..];
        v, &list[..];
        v, array;
        array, [[1, 4], [2, 5], [3, 6]];
        array, &[[1, 4], [2, 5], [3, 6]];
        array, v.copy();
        array, list;
        array, list[..];
        array, &list[..];
        view!(grid[0, ::-1]), [3, 2, 1];
        view!(list[..forget(1)]), [[1, 4]];
        view!(list[1..1]), [[0; 2]; 0];
        view!(grid[0]).broadcast::<shape![2, 3]>(), [[1, 2, 3]; 2];
    }
    assert!(v != [[1, 4], [2, 5], [3, 7]]);
    assert!([[1, 4], [2, 5], [3, 7]] != v);
    assert!(v.into_dyn() != [[1, 4], [2, 5]]);
    assert!(list != view!(list[1..]));
    assert!(view!(list[1..]) != list[..]);
    let unique = view!(mut grid.T);
    equal! {
        unique, [[1, 4], [2, 5], [3, 6]];
        unique, &[[1, 4], [2, 5], [3, 6]];
        unique, list;
        unique, list[..];
        unique, &list[..];
        unique, array;
    }
}

#[test]
fn elements_of_two_types_are_compared_from_either_side() {
    let words = vec!["a".to_owned(), "b".to_owned()];
    assert_eq!(view!(words), ["a", "b"]);
    assert_eq!(["a", "b"], view!(words));
    assert_eq!(view!(words), &["a", "b"][..]);
    assert_eq!(vec!["a", "b"], view!(words));
    // The literals take the type of the elements.
    let bytes = [[1u8, 2], [3, 4]];
    assert_eq!(view!(bytes[1]), [3, 4]);
    assert_eq!([[1, 2], [3, 4]], view!(bytes));
    let nan = [f64::NAN];
    assert!(view!(nan) != nan);
    assert_eq!(view!(([[(); 0]; 3])), [[(); 0]; 3]);
}

#[test]
fn a_number_is_the_index_of_one_axis() {
    let mut row = [1, 2, 3, 4];
    let v = view!(row[::-1]);
    assert_eq!((v[0], v[3], v[[1]]), (4, 1, 3));
    let one = [2];
    assert_eq!(v[one], 2);
    let mut unique = view!(mut row[1..]);
    unique[0] += 10;
    unique[[2]] += 20;
    assert_eq!(std::mem::replace(&mut unique[1], 30), 3);
    assert_eq!(unique[0], 12);
    assert_eq!(row, [1, 12, 30, 24]);
    let mut array = view!(row).copy();
    array[2] = 0;
    assert_eq!((array[1], array[[2]]), (12, 0));
    let dynamic = view!(row[..forget(2)]);
    assert!(catch_unwind(|| dynamic[2]).is_err());
    assert!(catch_unwind(AssertUnwindSafe(|| view!(mut row)[4] = 0)).is_err());

    fn last<E: Extent>(v: View<'_, i32, shape![E]>) -> i32 {
        v[v.len() - 1] + v[[v.len() - 1]]
    }
    assert_eq!(last(view!(row[..2])), 24);
}

#[test]
fn a_view_without_gaps_is_an_array() {
    let mut grid = [[1u16, 2, 3], [4, 5, 6], [7, 8, 9]];
    let part: &[[u16; 3]; 2] = view!(grid[1..]).as_array();
    assert!(std::ptr::eq(part.as_ptr(), &grid[1]));
    assert_eq!(view!(grid[1]).as_array(), &[4, 5, 6]);
    assert_eq!(view!(grid[1, 2]).as_array(), &6);
    let turned: &[[u16; 1]; 9] = view!(grid.reshape[9, 1]).as_array();
    assert_eq!(turned[8], [9]);
    let none: &[[u16; 3]; 0] = view!(grid[3..]).as_array();
    assert_eq!(none.len(), 0);
    let mut unique = view!(mut grid[..2]);
    unique.as_mut_array()[0][1] = 20;
    assert_eq!(unique.as_array()[0], [1, 20, 3]);
    let rows: &mut [[u16; 3]; 2] = unique.into_array();
    rows.swap(0, 1);
    assert_eq!(grid, [[4, 5, 6], [1, 20, 3], [7, 8, 9]]);
    let mut array: Array<u16, shape![3, 3]> = view!(grid).copy();
    array.as_mut_array()[2] = [0; 3];
    assert_eq!(array.as_array()[1..], [[1, 20, 3], [0; 3]]);
    // An empty view may have a pointer that no array has.
    let bytes = [0u8; 9];
    let words = view!(bytes[1..1]);
    let empty: &[u8; 0] = words.as_array();
    assert_eq!(empty, &[0u8; 0]);
    let units = [[(); 2]; 3];
    assert_eq!(view!(units[1..]).as_array(), &[[(); 2]; 2]);
}

#[test]
fn a_view_is_asked_whether_it_is_an_array() {
    let mut list = vec![[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    let n = forget(1);
    assert_eq!(
        <&[[i32; 3]; 2]>::try_from(view!(list[n..])),
        Ok(&[[4, 5, 6], [7, 8, 9]])
    );
    assert_eq!(<&[i32; 3]>::try_from(view!(list[n])), Ok(&[4, 5, 6]));
    assert_eq!(<&[[i32; 3]; 0]>::try_from(view!(list[..n - 1])), Ok(&[]));
    // A single position has any stride.
    assert_eq!(
        <&[[i32; 1]; 1]>::try_from(view!(list[n..2, 1..2]).into_dyn()),
        Ok(&[[5]])
    );
    let refused = |error| Err::<&[[i32; 3]; 3], _>(error);
    assert_eq!(
        <&[[i32; 3]; 3]>::try_from(view!(list[n..])),
        refused(ViewError::Shape {
            axis: 0,
            expected: 3,
            found: 2
        })
    );
    assert_eq!(
        <&[[i32; 3]; 3]>::try_from(view!(list[n])),
        refused(ViewError::Ranks {
            expected: 2,
            found: 1
        })
    );
    let backwards = ViewError::NotContiguous {
        axis: 1,
        stride: -4,
        expected: 4,
    };
    assert_eq!(
        <&[[i32; 3]; 3]>::try_from(view!(list[.., ::-1])),
        refused(backwards)
    );
    let turned = ViewError::NotContiguous {
        axis: 1,
        stride: 12,
        expected: 4,
    };
    assert_eq!(<&[[i32; 3]; 3]>::try_from(view!(list.T)), refused(turned));
    assert_eq!(
        turned.to_string(),
        "view!: the elements have gaps or another order: the stride of axis 1 is 12 bytes, and not 4; `.copy()` makes a contiguous copy [V232]"
    );
    let rows: &mut [[i32; 3]; 2] = view!(mut list[n..]).try_into().unwrap();
    rows[1] = [0; 3];
    assert_eq!(
        <&mut [[i32; 2]; 3]>::try_from(view!(mut list[.., 1..])).err(),
        Some(ViewError::NotContiguous {
            axis: 0,
            stride: 12,
            expected: 8,
        })
    );
    assert_eq!(list, [[1, 2, 3], [4, 5, 6], [0, 0, 0]]);
    let empty: ViewMut<i32, shape![Dyn, 3]> = ViewMut::default();
    assert_eq!(<&mut [[i32; 3]; 0]>::try_from(empty), Ok(&mut []));
}

//! Several unique views of a part of a base: operations in front of the arrow.

use crate::bases::{block, forget, plane};
use crate::panics::panic_of;
use std::cell::RefCell;
use view_core::{shape, try_view, view, Element, View, ViewError, ViewMut};

#[test]
fn indices_in_front_of_the_arrow() {
    let mut plane = plane();
    let (mut left, mut right) = view!(mut plane[1..3, 1..] => [.., ..2], [.., 2..]);
    assert_eq!((left.shape(), right.shape()), ([2, 2], [2, 2]));
    left.fill(0);
    right.fill(1);
    let expected = [
        [0, 1, 2, 3, 4],
        [5, 0, 0, 1, 1],
        [10, 0, 0, 1, 1],
        [15, 16, 17, 18, 19],
    ];
    assert_eq!(plane, expected);
}

#[test]
fn any_operation_in_front_of_the_arrow() {
    let mut plane = plane();
    let (first, others): (ViewMut<u16, shape![4], _>, _) = view!(mut plane.T => [0], [1..]);
    assert_eq!((first.to_vec(), others.shape()), (vec![0, 5, 10, 15], [4, 4]));
    let (even, odd) = view!(mut plane.reshape[20] => [::2], [1::2]);
    assert!(even.iter().all(|x| x % 2 == 0) && odd.iter().all(|x| x % 2 == 1));
    let (low, high) = view!(mut plane.as<u8>.reshape[4, 5, 2] => [..., 0], [..., 1]);
    assert!(high.iter().chain(&low).all(|byte| *byte < 20));
    let (top, rest) = view!(mut plane[..].permute[1, 0][1..]  => [.., 0], [.., 1..]);
    assert_eq!((top.to_vec(), rest.shape()), (vec![1, 2, 3, 4], [4, 3]));
    let mut block = block();
    let (diagonal, other) = view!(mut block[.., ..2, ..2].diagonal => [0], [1]);
    assert_eq!((diagonal.to_vec(), other.to_vec()), (vec![0, 16], vec![1, 17]));
    let (one, two) = view!(mut block[1, newaxis] => [.., 0], [.., 1..]);
    assert_eq!((one.shape(), two.shape()), ([1, 4], [1, 2, 4]));
}

#[derive(Clone, Copy, Debug, PartialEq, Element)]
#[repr(C)]
struct Point {
    x: i32,
    y: i32,
}

#[test]
fn a_field_in_front_of_the_arrow() {
    let mut points = [[Point { x: 1, y: 2 }; 3]; 2];
    let (mut first, second) = view!(mut points.field(x) => [0], [1]);
    first.assign(&second.map(|x| 10 * x));
    assert_eq!(view!(points.field(x)).to_vec(), [10, 10, 10, 1, 1, 1]);
}

#[test]
fn run_time_parts_of_vecs_and_of_views() {
    let (mut list, n) = (vec![0u32; 10], forget(3));
    let (mut a, mut b) = view!(mut list[n..n + 4] => [..2], [2..]);
    a.fill(1);
    b.fill(2);
    assert_eq!(list, [0, 0, 0, 1, 1, 2, 2, 0, 0, 0]);
    let mut v = view!(mut list);
    {
        let (mut odd, mut even) = view!(mut v[1..] => [::2], [1::2]);
        odd.fill(7);
        even.fill(8);
    }
    v.reverse();
    assert_eq!(list, [7, 8, 7, 8, 7, 8, 7, 8, 7, 0]);
    fn halves<'a>(
        rows: &'a mut [[u8; 4]],
    ) -> (
        ViewMut<'a, u8, shape![2], impl view_core::Layout>,
        ViewMut<'a, u8, shape![2], impl view_core::Layout>,
    ) {
        view!(mut rows[0] => [..2], [2..])
    }
    let mut rows = [[1, 2, 3, 4]];
    let (left, right) = halves(&mut rows);
    assert_eq!((left.to_vec(), right.to_vec()), (vec![1, 2], vec![3, 4]));
}

#[test]
fn what_is_in_front_is_evaluated_first() {
    let (mut plane, said) = (plane(), RefCell::new(Vec::new()));
    let say = |n: usize| {
        said.borrow_mut().push(n);
        n
    };
    let _ = view!(mut plane[say(1)..] => [..say(0), say(2)], [say(2), ..say(3)]);
    assert_eq!(*said.borrow(), [1, 0, 2, 2, 3]);
}

#[test]
fn refusals_come_from_either_side_of_the_arrow() {
    let (mut plane, n) = (plane(), forget(9));
    let end = |end, length| ViewError::SliceEnd { axis: 0, end, length };
    assert_eq!(try_view!(mut plane[..n] => [0], [1]).map(drop), Err(end(9, 4)));
    assert_eq!(try_view!(mut plane[1..] => [..n], [2]).map(drop), Err(end(9, 3)));
    assert!(matches!(
        try_view!(mut plane[..n - 6] => [..n - 7], [n - 8]),
        Err(ViewError::Overlap { .. })
    ));
    assert!(try_view!(mut plane.T[1..] => [0], [1]).is_ok());
    assert_eq!(
        panic_of!(view!(mut plane[..n] => [0], [1])),
        "view!: slice end 9 is past the end of axis 0, which has length 4 [V103]"
    );
    let whole: View<u16, shape![4, 5]> = view!(plane);
    assert_eq!(whole[[3, 4]], 19);
}

//! Arrays that are made: by constructors, from other collections, by `map`, and of several views.

use crate::bases::forget;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::rc::Rc;
use view_core::{
    concatenate, shape, stack, try_concatenate, try_stack, view, Array, Const, Dyn, View, ViewError,
};

#[test]
fn static_shapes_come_from_the_type() {
    let zeros: Array<f32, shape![2, 3]> = Array::zeros();
    assert_eq!((zeros.shape(), zeros.as_slice()), ([2, 3], &[0.0; 6][..]));
    let full: Array<String, shape![2, 1]> = Array::full("x".to_owned());
    assert_eq!(full.as_slice(), ["x", "x"]);
    let table = Array::<usize, shape![2, 2, 2]>::from_fn(|[i, j, k]| 100 * i + 10 * j + k);
    assert_eq!(table.as_slice(), [0, 1, 10, 11, 100, 101, 110, 111]);
    let one: Array<u8, shape![]> = Array::full(7);
    assert_eq!((one.len(), *one.view()), (1, 7));
    let none: Array<u8, shape![3, 0]> = Array::from_fn(|_| unreachable!());
    assert!(none.is_empty());
}

#[test]
fn run_time_extents_are_compared_with_the_type() {
    let grid = Array::<u8, shape![Dyn, 3]>::zeros_of([forget(2), 3]);
    assert_eq!((grid.shape(), grid.len()), ([2, 3], 6));
    assert_eq!(
        Array::<u8, shape![Dyn, 3]>::full_of([forget(2), 3], 9).as_slice(),
        [9; 6]
    );
    let table = Array::<usize, shape![Dyn, Dyn]>::from_fn_of([2, 2], |[i, j]| 10 * i + j);
    assert_eq!(table.as_slice(), [0, 1, 10, 11]);
    let wrong = Array::<u8, shape![Dyn, 3]>::try_zeros_of([2, forget(4)]).map(|_| ());
    assert_eq!(
        wrong,
        Err(ViewError::Shape {
            axis: 1,
            expected: 3,
            found: 4
        })
    );
    let large = Array::<u64, shape![Dyn]>::try_full_of([usize::MAX / 8], 1).map(|_| ());
    assert_eq!(large, Err(ViewError::TooLarge));
    let panicked = catch_unwind(|| Array::<u8, shape![3]>::zeros_of([forget(4)]));
    let text = *panicked.unwrap_err().downcast::<String>().unwrap();
    assert!(text.contains("axis 0"), "{text}");
}

#[test]
fn from_other_collections() {
    let list = vec![1, 2, 3];
    let first = list.as_ptr();
    let array = Array::from(list);
    assert_eq!((array.shape(), array.as_slice().as_ptr()), ([3], first));
    let squares: Array<u32, shape![Dyn]> = (0..4).map(|n| n * n).collect();
    assert_eq!(squares.as_slice(), [0, 1, 4, 9]);
    let empty: Array<u32, shape![Dyn]> = std::iter::empty().collect();
    assert!(empty.is_empty());
    let moved: Array<String, shape![2, 2]> =
        [["a".to_owned(), "b".to_owned()], ["c".to_owned(), "d".to_owned()]].into();
    assert_eq!(moved.as_slice(), ["a", "b", "c", "d"]);
    let cube = Array::from([[[1u8, 2]; 3]; 2]);
    assert_eq!((cube.shape(), cube.len()), ([2, 3, 2], 12));
    let deep: Array<u8, shape![1, 2, 1, 2]> = [[[[1, 2]], [[3, 4]]]].into();
    assert_eq!(deep.as_slice(), [1, 2, 3, 4]);
    let named: Array<u8, (Const<2>, ())> = [1, 2].into();
    assert_eq!(named[[1]], 2);
}

/// What a loop over the indices makes.
fn by_hand<T: Copy + view_core::Element, S: view_core::Shape, L: view_core::Layout>(
    v: View<'_, T, S, L>,
) -> Vec<T> {
    v.iter().copied().collect()
}

#[test]
fn map_is_in_row_major_order() {
    let grid = [[1, 2, 3], [4, 5, 6]];
    let rows = forget(2);
    let cases = [
        (view!(grid).map(|x| x * 2).into_vec(), by_hand(view!(grid))),
        (view!(grid.T).map(|x| x * 2).into_vec(), by_hand(view!(grid.T))),
        (
            view!(grid[..rows, ::-2]).map(|x| x * 2).into_vec(),
            by_hand(view!(grid[..rows, ::-2])),
        ),
        (
            view!(grid[0].broadcast[3, 3]).map(|x| x * 2).into_vec(),
            by_hand(view!(grid[0].broadcast[3, 3])),
        ),
        (view!(grid[2..]).map(|x| x * 2).into_vec(), vec![]),
        (view!(grid[1, 1]).map(|x| x * 2).into_vec(), vec![5]),
    ];
    for (mapped, elements) in cases {
        assert_eq!(mapped, elements.iter().map(|x| x * 2).collect::<Vec<_>>());
    }
    let mut seen = vec![];
    let shaped = view!(grid.T).map(|&x| seen.push(x));
    assert_eq!((seen, shaped.shape()), (vec![1, 4, 2, 5, 3, 6], [3, 2]));
    let mut unique = grid;
    assert_eq!(
        view!(mut unique[.., 1]).map(|&x| f64::from(x)).as_slice(),
        [2.0, 5.0]
    );
    assert_eq!(
        Array::from(grid).map(|x| x % 2 == 0).as_slice(),
        [false, true, false, true, false, true]
    );
}

#[test]
fn map_into_writes_in_place() {
    let grid = [[1u8, 2, 3], [4, 5, 6]];
    let mut out = [[0u16; 2]; 3];
    view!(grid.T).map_into(&mut out, |&x| u16::from(x) * 100);
    assert_eq!(out, [[100, 400], [200, 500], [300, 600]]);
    let mut every = [0u16; 6];
    view!(grid[0]).map_into(&mut view!(mut every[::-2]), |&x| u16::from(x));
    assert_eq!(every, [0, 3, 0, 2, 0, 1]);
    let mut short = vec![0u16; forget(2)];
    let refused = view!(grid[0]).try_map_into(&mut short, |&x| u16::from(x));
    assert_eq!(
        refused,
        Err(ViewError::Shape {
            axis: 0,
            expected: 2,
            found: 3
        })
    );
    assert_eq!(short, [0, 0]);
}

#[test]
fn like_another_view() {
    let grid = [[1, 2, 3], [4, 5, 6]];
    let zeros = view!(grid[.., ::2].T).zeros_like();
    assert_eq!((zeros.shape(), zeros.as_slice()), ([2, 2], &[0; 4][..]));
    assert_eq!(view!(grid[forget(1)..]).full_like("x").as_slice(), ["x"; 3]);
    assert_eq!(view!(grid[2..]).full_like(1.5).shape(), [0, 3]);
}

/// Views of these extents with distinct numbers, as arrays.
fn numbered(extents: [usize; 3], first: u32) -> Array<u32, shape![Dyn, Dyn, Dyn]> {
    let mut next = first;
    Array::from_fn_of(extents, |_| {
        next += 1;
        next
    })
}

#[test]
fn stacked_views_lie_along_a_new_axis() {
    for extents in [[2, 3, 4], [1, 1, 1], [2, 0, 3], [3, 1, 2]] {
        let arrays = [
            numbered(extents, 0),
            numbered(extents, 100),
            numbered(extents, 200),
        ];
        for axis in 0..4 {
            let stacked = stack(axis, &arrays);
            let mut expected = extents.to_vec();
            expected.insert(axis, 3);
            assert_eq!(stacked.shape().as_slice(), expected);
            for (index, element) in stacked.view().indexed_iter() {
                let mut inner = index.to_vec();
                let which = inner.remove(axis);
                assert_eq!(*element, arrays[which][[inner[0], inner[1], inner[2]]]);
            }
        }
    }
    assert_eq!(stack(0, &[5, 6]).as_slice(), [5, 6]);
    let (a, b) = ([[1, 2], [3, 4]], [[5, 6], [7, 8]]);
    let turned = stack(1, &[view!(a.T), view!(b.T)]);
    assert_eq!(turned.as_slice(), [1, 3, 5, 7, 2, 4, 6, 8]);
}

#[test]
fn concatenated_views_lie_one_behind_the_other() {
    for axis in 0..3 {
        let extents = |length: usize| {
            let mut extents = [2, 3, 2];
            extents[axis] = length;
            extents
        };
        let arrays = [3, 0, 1, 2].map(|length| numbered(extents(length), 100 * length as u32));
        let all = concatenate(axis, &arrays);
        assert_eq!(all.shape(), extents(6));
        let which = [0, 0, 0, 2, 3, 3];
        let start = [0, 0, 0, 3, 4, 4];
        for (index, element) in all.view().indexed_iter() {
            let along = index[axis];
            let mut inner = index;
            inner[axis] -= start[along];
            assert_eq!(*element, arrays[which[along]][inner]);
        }
    }
}

#[test]
fn what_cannot_be_joined() {
    let none: [Array<u8, shape![Dyn]>; 0] = [];
    assert_eq!(try_stack(0, &none).map(|_| ()), Err(ViewError::NoViews));
    assert_eq!(try_concatenate(0, &none).map(|_| ()), Err(ViewError::NoViews));
    let (two, three) = (vec![1, 2], vec![1, 2, 3]);
    let differs = ViewError::Shape {
        axis: 0,
        expected: 2,
        found: 3,
    };
    assert_eq!(try_stack(0, &[&two, &three]).map(|_| ()), Err(differs));
    assert_eq!(
        try_stack(2, &[&two]).map(|_| ()),
        Err(ViewError::Axis { axis: 2, rank: 2 })
    );
    assert_eq!(
        try_concatenate(1, &[&two]).map(|_| ()),
        Err(ViewError::Axis { axis: 1, rank: 1 })
    );
    let (wide, high) = (numbered([2, 3, 4], 0), numbered([2, 2, 4], 0));
    assert!(try_concatenate(1, &[&wide, &high]).is_ok());
    let differs = ViewError::Shape {
        axis: 1,
        expected: 3,
        found: 2,
    };
    assert_eq!(try_concatenate(0, &[&wide, &high]).map(|_| ()), Err(differs));
    assert_eq!(try_concatenate(2, &[wide, high]).map(|_| ()), Err(differs));
    // More elements than fit, of a view that needs no memory.
    let zeros = vec![(); forget(usize::MAX)];
    assert_eq!(
        try_concatenate(0, &[&zeros, &zeros]).map(|_| ()),
        Err(ViewError::TooLarge)
    );
    assert_eq!(
        ViewError::NoViews.to_string(),
        "view!: there is no view to take the extents from [V708]"
    );
}

/// An element whose clone can fail.
#[derive(view_core::Element)]
struct Fragile(Rc<()>, bool);

impl Clone for Fragile {
    fn clone(&self) -> Self {
        assert!(!self.1, "this one does not clone");
        Self(Rc::clone(&self.0), self.1)
    }
}

view_core::base!([] Holder);
/// A base of ours.
struct Holder(Vec<u8>);
impl view_core::AsView for Holder {
    type Element = u8;
    type Shape = shape![Dyn];
    type Layout = view_core::RowMajor;
    fn as_view(&self) -> View<'_, u8, shape![Dyn]> {
        view!(self.0)
    }
}

#[test]
fn elements_that_panic_are_dropped_once() {
    let count = Rc::new(());
    let items: Vec<Array<Rc<()>, shape![3]>> =
        (0..2).map(|_| Array::from_fn(|_| Rc::clone(&count))).collect();
    assert_eq!(Rc::strong_count(&count), 7);
    let made = catch_unwind(AssertUnwindSafe(|| {
        let mut calls = 0;
        items[0].map(|item| {
            calls += 1;
            assert!(calls < 3, "the third one fails");
            Rc::clone(item)
        })
    }));
    assert!(made.is_err());
    assert_eq!(Rc::strong_count(&count), 7);
    let joined = concatenate(0, &items);
    assert_eq!((joined.len(), Rc::strong_count(&count)), (6, 13));
    drop(joined);
    assert_eq!(Rc::strong_count(&count), 7);
    assert_eq!(
        stack(0, &[Holder(vec![1, 2]), Holder(vec![3, 4])]).as_slice(),
        [1, 2, 3, 4]
    );
    let fragile = [false, false, true].map(|fails| Fragile(Rc::clone(&count), fails));
    assert_eq!(Rc::strong_count(&count), 10);
    for axis in 0..2 {
        let failed = catch_unwind(AssertUnwindSafe(|| {
            stack(axis, &[view!(fragile), view!(fragile)])
        }));
        assert!(failed.is_err());
        assert_eq!(Rc::strong_count(&count), 10);
    }
}

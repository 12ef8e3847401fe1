//! Writing to parts of a view: broadcast values, elements that a mask chooses, and positions that a list names.

use crate::bases::forget;
use crate::drawn::Drawn;
use std::cell::Cell;
use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::{view, Element, View, ViewError, ViewMut};

const CASES: usize = if cfg!(miri) { 10 } else { 500 };

#[test]
fn assign_broadcast_repeats_what_is_missing() {
    macro_rules! gives {
        ($($other:expr => $wanted:expr;)*) => {$(
            let mut grid = [[0; 3]; 2];
            view!(mut grid).assign_broadcast(&$other);
            assert_eq!(grid, $wanted);
            // A view of run time, and through strides.
            let mut wide = vec![[9; 6]; 4];
            view!(mut wide[::2, ::2]).assign_broadcast(&$other);
            assert_eq!(view!(wide[::2, ::2]), $wanted);
            assert!(view!(wide[1::2]).iter().chain(view!(wide[.., 1::2])).all(|x| *x == 9));
            // Transposed, so that another axis is the dense one.
            let mut turned = [[0; 2]; 3];
            view!(mut turned.T).assign_broadcast(&$other);
            assert_eq!(view!(turned.T), $wanted);
            // From a view of run time.
            let mut grid = vec![[0; 3]; 2];
            let other = $other;
            let other = view!(other).into_dyn();
            view!(mut grid).into_dyn().assign_broadcast(&other);
            assert_eq!(grid, $wanted);
        )*};
    }
    gives! {
        [1, 2, 3] => [[1, 2, 3], [1, 2, 3]];
        [7] => [[7; 3]; 2];
        [[4], [5]] => [[4; 3], [5; 3]];
        [[1, 2, 3]] => [[1, 2, 3], [1, 2, 3]];
        [[1, 2, 3], [4, 5, 6]] => [[1, 2, 3], [4, 5, 6]];
    }
    let mut words = [["a", "b"], ["c", "d"]].map(|row| row.map(str::to_owned));
    view!(mut words[::-1]).assign_broadcast(&["x".to_owned(), "y".to_owned()]);
    assert_eq!(words, [["x", "y"], ["x", "y"]]);
    // One element, and none.
    let mut number = [5];
    let one = [8];
    view!(mut number[0]).assign_broadcast(&view!(one[0]));
    assert_eq!(number, [8]);
    view!(mut number).assign_broadcast(&view!(one[0]));
    view!(mut number[1..]).assign_broadcast(&[3]);
    assert_eq!(number, [8]);
}

#[test]
fn assign_broadcast_of_drawn_extents() {
    let mut drawn = Drawn(0xa54f_f53a_5f1d_36f1);
    for _ in 0..CASES {
        let shape: [usize; 3] = drawn.extents();
        let of = shape.map(|extent| if drawn.next(2) == 0 { 1 } else { extent });
        let list: Vec<u32> = (0..of.iter().product::<usize>() as u32).collect();
        let strides = [of[1] * of[2], of[2], 1].map(|stride| 4 * stride as isize);
        let other = View::from_strides(&list, 0, of, strides).unwrap();
        let mut target = vec![u32::MAX; shape.iter().product()];
        let strides = [1, shape[0], shape[0] * shape[1]].map(|stride| 4 * stride as isize);
        let mut to = ViewMut::from_strides(&mut target, 0, shape, strides).unwrap();
        to.assign_broadcast(&other);
        for (index, element) in to.indexed_iter() {
            let from = [0, 1, 2].map(|axis| if of[axis] == 1 { 0 } else { index[axis] });
            assert_eq!(*element, other[from]);
        }
    }
}

#[test]
fn assign_broadcast_refuses_other_extents() {
    let mut grid = vec![[1, 2, 3]; 2];
    let other = vec![[0, 0, 0]; 3];
    let error = ViewError::Broadcast {
        axis: 0,
        length: 3,
        wanted: 2,
    };
    assert_eq!(view!(mut grid).try_assign_broadcast(&other), Err(error));
    assert!(catch_unwind(AssertUnwindSafe(|| view!(mut grid).assign_broadcast(&other))).is_err());
    assert_eq!(grid, [[1, 2, 3]; 2]);
}

#[test]
fn masks_choose_what_is_written() {
    let mut grid = [[1, 2, 3], [4, 5, 6]];
    let mask = [[true, false, false], [false, true, true]];
    view!(mut grid).fill_where(&mask, 0);
    assert_eq!(grid, [[0, 2, 3], [4, 0, 0]]);
    view!(mut grid.T).fill_where(&view!(mask.T[.., ::-1]), 9);
    assert_eq!(grid, [[0, 9, 9], [9, 0, 0]]);
    view!(mut grid).assign_where(&mask, &[[1, 2, 3], [4, 5, 6]]);
    assert_eq!(grid, [[1, 9, 9], [9, 5, 6]]);
    // A broadcast mask, and one of run time.
    view!(mut grid).fill_where(&view!((mask[0]).broadcast[2, 3]), -1);
    assert_eq!(grid, [[-1, 9, 9], [-1, 5, 6]]);
    let rows = vec![[true, true, false]; 2];
    view!(mut grid[..forget(2)]).assign_where(&rows, &view!(([7]).broadcast[2, 3]));
    assert_eq!(grid, [[7, 7, 9], [7, 7, 6]]);
    view!(mut grid[.., 3..]).fill_where(&[[]; 2] as &[[bool; 0]; 2], 1);
    let one = [true];
    view!(mut grid[0, 0]).fill_where(&view!(one[0]), 0);
    assert_eq!(grid[0], [0, 7, 9]);
}

#[test]
fn a_mask_puts_back_what_it_took_out() {
    let mut grid = [[1, 2, 3], [4, 5, 6]];
    let mask = [[true, false, true], [false, true, false]];
    let taken = view!(grid).mask(&mask);
    assert_eq!(taken, [1, 3, 5]);
    view!(mut grid).assign_mask(&mask, &taken.map(|x| 10 * x));
    assert_eq!(grid, [[10, 2, 30], [4, 50, 6]]);
    // Row-major order is that of the view.
    view!(mut grid.T).assign_mask(&view!(mask.T), &[7, 8, 9]);
    assert_eq!(grid, [[7, 2, 9], [4, 8, 6]]);
    view!(mut grid[.., ::-1]).assign_mask(&vec![[true, false, false]; 2], &vec![-1, -2]);
    assert_eq!(grid, [[7, 2, -1], [4, 8, -2]]);
    view!(mut grid).assign_mask(&[[false; 3]; 2], &[0; 0]);
    view!(mut grid[.., ..0]).assign_mask(&[[true; 0]; 2], &view!(([1, 2])[2..]));
    let one = [true];
    view!(mut grid[1, 1]).assign_mask(&view!(one[0]), &[0]);
    assert_eq!(grid, [[7, 2, -1], [4, 0, -2]]);
    // Another number of elements is refused before anything is written.
    for found in [2, 4] {
        let error = view!(mut grid).try_assign_mask(&mask, &vec![100; found]);
        let (axis, expected) = (0, 3);
        assert_eq!(
            error,
            Err(ViewError::Shape {
                axis,
                expected,
                found
            })
        );
    }
    let mut rows = grid.to_vec();
    let error = view!(mut rows).try_assign_mask(&vec![[true; 3]; 3], &[0; 9]);
    let (axis, expected, found) = (0, 2, 3);
    assert_eq!(
        error,
        Err(ViewError::Shape {
            axis,
            expected,
            found
        })
    );
    assert!(catch_unwind(AssertUnwindSafe(|| view!(mut grid).assign_mask(&mask, &[1]))).is_err());
    assert_eq!(grid, [[7, 2, -1], [4, 0, -2]]);
}

#[test]
fn masks_of_other_extents_are_refused() {
    let mut grid = vec![[1, 2]; 3];
    let (mask, other) = (vec![[true; 2]; 2], vec![[0; 2]; 4]);
    let shape = |found| {
        Err(ViewError::Shape {
            axis: 0,
            expected: 3,
            found,
        })
    };
    assert_eq!(view!(mut grid).try_fill_where(&mask, 0), shape(2));
    assert_eq!(view!(mut grid).try_assign_where(&mask, &other), shape(4));
    assert_eq!(
        view!(mut grid).try_assign_where(&vec![[true; 2]; 3], &other),
        shape(4)
    );
    assert!(catch_unwind(AssertUnwindSafe(|| view!(mut grid).fill_where(&mask, 0))).is_err());
    assert!(catch_unwind(AssertUnwindSafe(|| view!(mut grid).assign_where(&mask, &other))).is_err());
    assert_eq!(grid, [[1, 2]; 3]);
}

#[test]
fn only_what_is_chosen_is_cloned() {
    #[derive(Debug, PartialEq, Element)]
    struct Cloned<'c>(i32, &'c Cell<usize>);
    impl Clone for Cloned<'_> {
        fn clone(&self) -> Self {
            self.1.set(self.1.get() + 1);
            assert!(self.0 != 13, "this one panics");
            Cloned(self.0, self.1)
        }
    }
    let count = Cell::new(0);
    let list = |numbers: [i32; 4]| numbers.map(|number| Cloned(number, &count));
    let (mut row, other) = (list([1, 2, 3, 4]), list([5, 6, 13, 8]));
    view!(mut row).assign_where(&[false, true, false, true], &other);
    assert_eq!((row.each_ref().map(|x| x.0), count.get()), ([1, 6, 3, 8], 2));
    let panics = catch_unwind(AssertUnwindSafe(|| {
        view!(mut row).assign_where(&[true; 4], &other)
    }));
    assert!(panics.is_err());
    assert_eq!(row.each_ref().map(|x| x.0), [5, 6, 3, 8]);
    view!(mut row).fill_where(&[false, false, true, true], Cloned(0, &count));
    assert_eq!(row.each_ref().map(|x| x.0), [5, 6, 0, 0]);
}

#[test]
fn selected_positions_are_unique_views() {
    let mut grid = vec![[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]];
    let mut v = view!(mut grid[..]);
    let mut rows = v.select_mut::<0>(&[3, 0, 2]);
    assert_eq!(rows.len(), 3);
    for (row, wanted) in rows.iter().zip([[10, 11, 12], [1, 2, 3], [7, 8, 9]]) {
        assert_eq!(*row, wanted);
    }
    // All of them at once.
    for (n, row) in rows.iter_mut().enumerate() {
        row.fill(n as i32);
    }
    assert_eq!(grid, [[1; 3], [4, 5, 6], [2; 3], [0; 3]]);
    let mut turned = view!(mut grid[1..3].T[::-1]);
    let [mut last, mut first] = <[_; 2]>::try_from(turned.select_mut::<0>(&[0, 2])).ok().unwrap();
    std::mem::swap(&mut last[0], &mut first[1]);
    assert_eq!(grid, [[1; 3], [4, 5, 2], [6, 2, 2], [0; 3]]);
    assert!(view!(mut grid[..]).select_mut::<1>(&[]).is_empty());
    let mut none = view!(mut grid[.., 3..]);
    assert_eq!(none.select_mut::<0>(&[1, 0]).len(), 2);
    let mut row = [1, 2, 3];
    let mut row = view!(mut row);
    let mut elements = row.select_mut::<0>(&[2, 1]);
    *elements[0] = 5;
    assert_eq!(*elements[1], 2);
}

#[test]
fn selected_positions_are_checked() {
    let mut grid = [[1, 2, 3], [4, 5, 6]];
    let index = ViewError::Index {
        axis: 1,
        index: 3,
        length: 3,
    };
    let twice = ViewError::PositionTwice {
        axis: 1,
        index: 1,
        first: 0,
        second: 2,
    };
    let mut v = view!(mut grid);
    assert_eq!(v.try_select_mut::<1>(&[0, 3, 1]).err(), Some(index));
    assert_eq!(v.try_select_mut::<1>(&[1, 2, 1, 1]).err(), Some(twice));
    assert_eq!(
        twice.to_string(),
        "view!: entries 0 and 2 of the list are both position 1 of axis 1, and a unique view has it once [V408]"
    );
    assert!(catch_unwind(AssertUnwindSafe(|| v.select_mut::<0>(&[1, 1]).len())).is_err());
    assert_eq!(
        v.try_assign_select::<1, _>(&[0, 3], &[[1, 2], [3, 4]]),
        Err(index)
    );
    let other = vec![[1, 2, 3]; 3];
    let extents = ViewError::Broadcast {
        axis: 0,
        length: 3,
        wanted: 2,
    };
    assert_eq!(v.try_assign_select::<0, _>(&[0, 1], &other), Err(extents));
    assert!(catch_unwind(AssertUnwindSafe(|| v.assign_select::<0, _>(&[0, 1], &other))).is_err());
    assert_eq!(grid, [[1, 2, 3], [4, 5, 6]]);
}

#[test]
fn selected_positions_are_written() {
    let start = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    macro_rules! gives {
        ($($call:ident::<$axis:literal>($positions:expr, $other:expr) => $wanted:expr;)*) => {$(
            let mut grid = start;
            view!(mut grid).assign_select::<$axis, _>(&$positions, &$other);
            assert_eq!(grid, $wanted);
            let mut grid = start.to_vec();
            view!(mut grid[..]).into_dyn().assign_select::<$axis, _>(&$positions, &$other);
            assert_eq!(grid, $wanted);
        )*};
    }
    gives! {
        assign_select::<0>([2, 0], [[0, 0, 1], [0, 0, 2]]) => [[0, 0, 2], [4, 5, 6], [0, 0, 1]];
        assign_select::<0>([2, 0], [0, 1, 2]) => [[0, 1, 2], [4, 5, 6], [0, 1, 2]];
        assign_select::<0>([1], [[5]]) => [[1, 2, 3], [5, 5, 5], [7, 8, 9]];
        assign_select::<1>([2, 0], [[0, 1], [2, 3], [4, 5]]) => [[1, 2, 0], [3, 5, 2], [5, 8, 4]];
        assign_select::<1>([1, 2], [0, 1]) => [[1, 0, 1], [4, 0, 1], [7, 0, 1]];
        // The last entry counts.
        assign_select::<1>([1, 1], [8, 9]) => [[1, 9, 3], [4, 9, 6], [7, 9, 9]];
        assign_select::<1>([], [[0]]) => start;
    }
    let mut words = ["a", "b", "c"].map(str::to_owned);
    view!(mut words).assign_select::<0, _>(&[2, 1], &["x".to_owned(), "y".to_owned()]);
    assert_eq!(words, ["a", "y", "x"]);
}

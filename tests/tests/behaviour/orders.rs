//! Elements of a unique view in another order: exchanged, reversed, rotated, sorted and partitioned, compared with lists of the lanes.

use crate::bases::{forget, plane};
use crate::drawn::Drawn;
use crate::laid_out::laid_out;
use std::cell::{Cell, RefCell};
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::rc::Rc;
use view_core::{shape, view, AxisOf, Const, Dyn, Element, Layout, Shape, ViewError, ViewMut};

const CASES: usize = if cfg!(miri) { 2 } else { 200 };

/// The numbers of the elements of each lane along `axis`, in row-major order of the other axes.
fn lanes(shape: &[usize], axis: usize) -> Vec<Vec<usize>> {
    let behind: usize = shape[axis + 1..].iter().product();
    let before: usize = shape[..axis].iter().product();
    let place = |lane: usize, at: usize| (lane / behind * shape[axis] + at) * behind + lane % behind;
    let lane = |lane: usize| (0..shape[axis]).map(|at| place(lane, at)).collect();
    (0..before * behind).map(lane).collect()
}

/// The list after `change` was done to each lane as a slice.
fn changed<T: Clone>(shape: &[usize], list: &[T], axis: usize, mut change: impl FnMut(&mut [T])) -> Vec<T> {
    let mut list = list.to_vec();
    for places in lanes(shape, axis) {
        let mut lane: Vec<T> = places.iter().map(|&place| list[place].clone()).collect();
        change(&mut lane);
        for (place, element) in places.into_iter().zip(lane) {
            list[place] = element;
        }
    }
    list
}

/// Numbers of which many are equal, and which tell where they were.
fn mixed(number: u32) -> u32 {
    (number.wrapping_mul(2_654_435_761) >> 28 << 16) + number
}
/// What is compared of them.
fn key(number: &u32) -> u32 {
    number >> 16
}

macro_rules! along {
    ($view:ident, $axis:literal) => {
        let shape = $view.shape().as_ref().to_vec();
        let length = shape[$axis];
        macro_rules! does {
            ($call:expr, $change:expr) => {
                let before = $view.to_vec();
                $call;
                assert_eq!(
                    $view.to_vec(),
                    changed(&shape, &before, $axis, $change),
                    "{shape:?}"
                );
            };
        }
        $view.map_inplace(|number| *number = mixed(*number));
        does!($view.reverse_axis::<$axis>(), |lane| lane.reverse());
        let every = if cfg!(miri) { 3 } else { 1 };
        for n in (0..=length).step_by(every) {
            does!($view.rotate_axis::<$axis>(n), |lane| lane.rotate_left(n));
        }
        for (i, j) in (0..length)
            .step_by(every)
            .flat_map(|i| (0..length).map(move |j| (i, j)))
        {
            does!($view.swap_axis::<$axis>(i, j), |lane| lane.swap(i, j));
        }
        does!($view.sort_axis_by_key::<$axis, _>(key), |lane| lane
            .sort_by_key(key));
        does!($view.sort_axis_by::<$axis>(|a, b| b.cmp(a)), |lane| lane
            .sort_by(|a, b| b.cmp(a)));
        does!($view.sort_axis::<$axis>(), |lane| lane.sort());
        does!($view.rotate_axis::<$axis>(length / 2), |lane| lane
            .rotate_left(length / 2));
        does!($view.sort_axis_unstable::<$axis>(), |lane| lane.sort_unstable());
        does!($view.sort_axis_unstable_by::<$axis>(|a, b| b.cmp(a)), |lane| lane
            .sort_unstable_by(|a, b| b.cmp(a)));
        for n in (0..length).step_by(every) {
            let mut sorted = $view.copy();
            sorted.view_mut().sort_axis::<$axis>();
            $view.select_nth_axis::<$axis>(n);
            for places in lanes(&shape, $axis) {
                let (now, sorted) = ($view.to_vec(), sorted.as_slice());
                let set = |list: &[u32], part: &[usize]| {
                    part.iter().map(|&place| list[place]).collect::<BTreeSet<_>>()
                };
                assert_eq!(now[places[n]], sorted[places[n]]);
                assert_eq!(set(&now, &places[..n]), set(sorted, &places[..n]));
                assert_eq!(set(&now, &places[n..]), set(sorted, &places[n..]));
            }
        }
        let axis = $axis;
        let index = ViewError::Index {
            axis,
            index: length,
            length,
        };
        assert_eq!($view.try_swap_axis::<$axis>(length, 0), Err(index));
        if length > 0 {
            assert_eq!($view.try_swap_axis::<$axis>(0, length), Err(index));
        }
        assert_eq!(
            $view.try_select_nth_axis_by::<$axis>(length, u32::cmp),
            Err(index)
        );
        let split = ViewError::Split {
            axis,
            at: length + 1,
            length,
        };
        assert_eq!($view.try_rotate_axis::<$axis>(length + 1), Err(split));
    };
}

fn one_axis<S: Shape, L: Layout>(mut view: ViewMut<'_, u32, S, L>, _: &[u32])
where
    Const<0>: AxisOf<S>,
{
    along!(view, 0);
}
fn two_axes<S: Shape, L: Layout>(mut view: ViewMut<'_, u32, S, L>, _: &[u32])
where
    Const<0>: AxisOf<S>,
    Const<1>: AxisOf<S>,
{
    along!(view, 0);
    along!(view, 1);
}
fn three_axes<S: Shape, L: Layout>(mut view: ViewMut<'_, u32, S, L>, _: &[u32])
where
    Const<0>: AxisOf<S>,
    Const<1>: AxisOf<S>,
    Const<2>: AxisOf<S>,
{
    along!(view, 0);
    along!(view, 1);
    along!(view, 2);
}

#[test]
fn every_axis_of_drawn_layouts() {
    let mut drawn = Drawn(0x3c6e_f372_fe94_f82b);
    laid_out!(drawn, CASES, ViewMut of apart, one_axis, 1);
    laid_out!(drawn, CASES, ViewMut of apart, two_axes, 2);
    laid_out!(drawn, CASES, ViewMut of apart, three_axes, 3);
}

#[test]
fn every_axis_of_static_layouts() {
    let mut plane = plane().map(|row| row.map(u32::from));
    let mut row = [7u32, 8, 9, 3];
    let mut block = [[[1u32, 2, 3], [4, 5, 6]], [[9, 8, 7], [1, 0, 1]]];
    one_axis(view!(mut row), &[]);
    one_axis(view!(mut row[::-1]), &[]);
    one_axis(view!(mut plane[.., 2]), &[]);
    two_axes(view!(mut plane), &[]);
    two_axes(view!(mut plane.T), &[]);
    two_axes(view!(mut plane[::-1, ::2]), &[]);
    two_axes(view!(mut plane[1..3, 1..4].T[::-1]), &[]);
    two_axes(view!(mut plane[.., 1..1]), &[]);
    two_axes(view!(mut plane[2..2]), &[]);
    two_axes(view!(mut plane[..forget(3), ::2]), &[]);
    three_axes(view!(mut block), &[]);
    three_axes(view!(mut block.permute[2, 0, 1]), &[]);
    three_axes(view!(mut block[..].T[.., ::-1]), &[]);
}

#[test]
fn what_is_not_in_the_view_stays() {
    let grid = [[3, 9, 1, 9, 2], [6, 9, 5, 9, 4], [0, 0, 0, 0, 0]];
    macro_rules! gives {
        ($($v:ident => $call:expr, $wanted:expr;)*) => {$(
            let mut changed = grid;
            let mut $v = view!(mut changed[..2, ::2]);
            $call;
            assert_eq!(changed, $wanted);
        )*};
    }
    let rest = [0; 5];
    gives! {
        v => v.swap([0, 0], [1, 2]), [[4, 9, 1, 9, 2], [6, 9, 5, 9, 3], rest];
        v => v.swap([1, 1], [1, 1]), grid;
        v => v.swap_axis::<1>(2, 0), [[2, 9, 1, 9, 3], [4, 9, 5, 9, 6], rest];
        v => v.swap_axis::<0>(0, 1), [[6, 9, 5, 9, 4], [3, 9, 1, 9, 2], rest];
        v => v.reverse_axis::<1>(), [[2, 9, 1, 9, 3], [4, 9, 5, 9, 6], rest];
        v => v.rotate_axis::<1>(1), [[1, 9, 2, 9, 3], [5, 9, 4, 9, 6], rest];
        v => v.sort_axis::<1>(), [[1, 9, 2, 9, 3], [4, 9, 5, 9, 6], rest];
        v => v.select_nth_axis::<1>(0), [[1, 9, 3, 9, 2], [4, 9, 5, 9, 6], rest];
        v => view!(mut v[1]).sort(), [[3, 9, 1, 9, 2], [4, 9, 5, 9, 6], rest];
        v => view!(mut v[1]).sort_unstable(), [[3, 9, 1, 9, 2], [4, 9, 5, 9, 6], rest];
        v => view!(mut v[0]).sort_by(|a, b| b.cmp(a)), [[3, 9, 2, 9, 1], [6, 9, 5, 9, 4], rest];
        v => view!(mut v[0]).sort_by_key(|x| (x - 2_i32).abs()), [[2, 9, 3, 9, 1], [6, 9, 5, 9, 4], rest];
        v => view!(mut v[0]).reverse(), [[2, 9, 1, 9, 3], [6, 9, 5, 9, 4], rest];
    }
}

#[test]
fn an_index_that_is_not_there_is_refused() {
    let mut grid = vec![[1, 2, 3], [4, 5, 6]];
    let mut v = view!(mut grid[..]);
    let refused = |axis, index, length| Err(ViewError::Index { axis, index, length });
    assert_eq!(v.try_swap([2, 3], [0, 0]), refused(0, 2, 2));
    assert_eq!(v.try_swap([0, 0], [1, 3]), refused(1, 3, 3));
    assert_eq!(v.try_swap([1, 2], [0, 0]), Ok(()));
    assert!(catch_unwind(AssertUnwindSafe(|| v.swap([0, 0], [0, 3]))).is_err());
    assert!(catch_unwind(AssertUnwindSafe(|| v.swap_axis::<0>(0, 2))).is_err());
    assert!(catch_unwind(AssertUnwindSafe(|| v.rotate_axis::<0>(3))).is_err());
    assert!(catch_unwind(AssertUnwindSafe(|| v.select_nth_axis::<1>(3))).is_err());
    assert_eq!(grid, [[6, 2, 3], [4, 5, 1]]);
    // Also where there is no lane.
    let mut none = view!(mut grid[2..]);
    assert_eq!(none.try_select_nth_axis_by::<1>(3, i32::cmp), refused(1, 3, 3));
    assert_eq!(none.try_select_nth_axis_by::<1>(2, i32::cmp), Ok(()));
}

#[test]
fn elements_without_a_size() {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Element)]
    struct Unit;
    let mut units = [[Unit; 3]; 2];
    let mut v = view!(mut units[.., ::-1]);
    v.swap([0, 0], [1, 2]);
    v.swap_axis::<1>(0, 2);
    v.reverse_axis::<0>();
    v.rotate_axis::<1>(2);
    v.sort_axis::<0>();
    v.select_nth_axis::<1>(2);
    assert_eq!(v.len(), 6);
}

/// An element that owns memory, is counted, and panics in the comparison that `left` says.
#[derive(Debug, Element)]
struct Owned {
    number: Box<i32>,
    alive: Rc<RefCell<Vec<i32>>>,
    left: Rc<Cell<usize>>,
}
impl Owned {
    fn compared(&self) {
        let left = self.left.get();
        assert!(left > 0, "no comparison is left");
        self.left.set(left - 1);
    }
}
impl Drop for Owned {
    fn drop(&mut self) {
        let mut alive = self.alive.borrow_mut();
        let place = alive.iter().position(|number| *number == *self.number);
        alive.swap_remove(place.expect("no element is dropped twice"));
    }
}
impl PartialEq for Owned {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Owned {}
impl PartialOrd for Owned {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Owned {
    fn cmp(&self, other: &Self) -> Ordering {
        self.compared();
        self.number.cmp(&other.number)
    }
}

#[test]
fn a_comparison_that_panics_loses_and_doubles_nothing() {
    const MOST: usize = if cfg!(miri) { 6 } else { 200 };
    let alive = Rc::new(RefCell::new(Vec::new()));
    let left = Rc::new(Cell::new(0));
    macro_rules! each {
        ($($v:ident => $call:expr;)*) => {$(
            for comparisons in 0..MOST {
                let mut grid: [[Owned; 7]; 4] = std::array::from_fn(|i| std::array::from_fn(|j| {
                    let number = (7 * i + j) as i32 * 37 % 101;
                    alive.borrow_mut().push(number);
                    Owned { number: Box::new(number), alive: alive.clone(), left: left.clone() }
                }));
                left.set(comparisons);
                let mut $v = view!(mut grid);
                let done = catch_unwind(AssertUnwindSafe(|| $call)).is_ok();
                left.set(usize::MAX);
                let mut numbers: Vec<i32> = grid.iter().flatten().map(|owned| *owned.number).collect();
                numbers.sort();
                let mut wanted = alive.borrow().clone();
                wanted.sort();
                assert_eq!(numbers, wanted);
                drop(grid);
                assert!(alive.borrow().is_empty());
                if done {
                    break;
                }
                assert!(comparisons + 1 < MOST || cfg!(miri), "there are fewer comparisons");
            }
        )*};
    }
    each! {
        v => v.sort_axis::<0>();
        v => v.sort_axis::<1>();
        v => view!(mut v[::-1, ::2]).sort_axis::<1>();
        v => v.sort_axis_unstable::<0>();
        v => v.sort_axis_by_key::<0, _>(|owned| { owned.compared(); *owned.number });
        v => v.select_nth_axis::<0>(2);
        v => v.sort_axis_by::<1>(|a, b| { a.compared(); b.compared(); Ordering::Less });
        v => { v.swap([0, 1], [3, 2]); v.reverse_axis::<0>(); v.rotate_axis::<1>(3); v.swap_axis::<1>(0, 6); };
    }
}

#[test]
fn strings_keep_their_order_if_they_are_equal() {
    let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let mut list = words("ccc b aa a bb c");
    let mut v = view!(mut list[..].reshape[3, 2]);
    v.sort_axis_by_key::<0, _>(String::len);
    assert_eq!(list, words("aa b bb a ccc c"));
}

#[test]
fn elements_that_lie_side_by_side_are_sorted_where_they_are() {
    let mut grid = [[3, 1, 2], [9, 8, 7]];
    let start = grid.as_ptr() as usize;
    let end = start + size_of_val(&grid);
    let inside = Cell::new(0);
    let compare = |a: &i32, b: &i32| {
        let place = std::ptr::from_ref(a) as usize;
        inside.set(inside.get() + usize::from((start..end).contains(&place)));
        a.cmp(b)
    };
    view!(mut grid).sort_axis_unstable_by::<1>(compare);
    assert!(inside.get() > 0);
    assert_eq!(grid, [[1, 2, 3], [7, 8, 9]]);
}

#[test]
fn fill_with_calls_in_row_major_order() {
    let mut grid = [[0; 3]; 2];
    let mut next = 0;
    view!(mut grid.T).fill_with(|| {
        next += 1;
        next
    });
    assert_eq!(grid, [[1, 3, 5], [2, 4, 6]]);
    let mut none = view!(mut grid[.., 1..1]);
    none.fill_with(|| unreachable!());
    let mut one = view!(mut grid[1, 1]);
    one.fill_with(|| 40);
    assert_eq!(grid[1], [2, 40, 6]);
    // What was written before a panic stays.
    let mut left = 2;
    let mut row: Vec<String> = vec!["a".to_owned(), "b".to_owned(), "c".to_owned()];
    let filled = catch_unwind(AssertUnwindSafe(|| {
        view!(mut row).fill_with(|| {
            left -= 1;
            assert!(left >= 0);
            "z".to_owned()
        });
    }));
    assert!(filled.is_err());
    assert_eq!(row, ["z", "z", "c"]);
    let mut dynamic = ViewMut::<u8, shape![Dyn]>::default();
    dynamic.fill_with(|| unreachable!());
}

//! Views whose strides, or extents and strides, are known only at run time work as those whose types state them.

use crate::bases::forget;
use std::mem::size_of;
use view_core::{
    shape, shares_memory, try_view, view, Aligned, DynLayout, DynView, DynViewMut, Element, Layout, Shape,
    View, ViewError, ViewMut, A4,
};

const GRID: [[u16; 6]; 4] = [
    [0, 1, 2, 3, 4, 5],
    [10, 11, 12, 13, 14, 15],
    [20, 21, 22, 23, 24, 25],
    [30, 31, 32, 33, 34, 35],
];

/// The word that a view stores for each dynamic part.
const WORD: usize = size_of::<usize>();

#[test]
fn one_word_is_stored_for_each_dynamic_part() {
    type Fixed<'a> = View<'a, u16, shape![4, 6], DynLayout>;
    assert_eq!(size_of::<View<u16, shape![4, 6]>>(), WORD);
    assert_eq!(size_of::<Fixed>(), 3 * WORD);
    assert_eq!(size_of::<Option<Fixed>>(), 3 * WORD);
    assert_eq!(size_of::<DynView<u16, 0>>(), WORD);
    assert_eq!(size_of::<DynView<u16, 1>>(), 3 * WORD);
    assert_eq!(size_of::<DynView<u16, 16>>(), 33 * WORD);
    assert_eq!(size_of::<DynViewMut<u16, 2>>(), 5 * WORD);
}

#[test]
fn shape_and_strides_are_those_of_the_view() {
    let grid = GRID;
    let part = view!(grid[1..3, ::-2]);
    let (any, all) = (part.into_dyn_layout(), part.into_dyn());
    assert_eq!((any.shape(), any.strides()), ([2, 3], [12, -4]));
    assert_eq!((all.shape(), all.strides()), ([2, 3], [12, -4]));
    assert_eq!((any.as_ptr(), all.as_ptr()), (part.as_ptr(), part.as_ptr()));
    assert_eq!(any, part);
    assert_eq!(all, any);
    assert_eq!(format!("{all:?}"), format!("{part:?}"));
    assert_eq!(format!("{all}"), format!("{part}"));
}

#[test]
fn views_of_one_rank_are_of_one_type() {
    let (grid, column, cube) = (GRID, [[1u16], [2]], [[[7u16; 2]; 3]; 2]);
    let list: Vec<DynView<u16, 2>> = vec![
        view!(grid).into_dyn(),
        view!(grid.T).into_dyn(),
        view!(column).into_dyn(),
        view!(grid[forget(1).., 2..forget(4)]).into_dyn(),
        view!(cube[.., 1]).into_dyn(),
        view!(grid[0].broadcast[3, 6]).into_dyn(),
    ];
    let shapes: Vec<_> = list.iter().map(View::shape).collect();
    assert_eq!(shapes, [[4, 6], [6, 4], [2, 1], [3, 2], [2, 2], [3, 6]]);
    let sums: Vec<u16> = list.iter().map(|view| view.iter().sum()).collect();
    assert_eq!(sums, [420, 420, 3, 135, 28, 45]);
}

#[test]
fn a_variable_takes_views_of_other_layouts() {
    let grid = GRID;
    let mut rest = view!(grid).into_dyn();
    let mut seen = Vec::new();
    while !rest.is_empty() {
        seen.push(rest[[0, 0]]);
        // Half of the rows, turned, until none is left.
        rest = match rest.shape()[0] {
            1 => view!(rest[1..]).into_dyn(),
            n => view!(rest[n / 2..].T[::-1]).into_dyn(),
        };
    }
    assert_eq!(seen, [0, 25, 32, 20, 21]);
}

#[test]
fn a_function_recurses_on_halves() {
    fn sum(v: DynView<u16, 1>) -> u16 {
        match v.len() {
            0 => 0,
            1 => v[[0]],
            _ => sum(view!(v[::2]).into_dyn()) + sum(view!(v[1::2]).into_dyn()),
        }
    }
    let row = GRID[3];
    assert_eq!(sum(view!(row).into_dyn()), 195);
}

#[test]
fn a_trait_object_takes_and_gives_views() {
    trait Filter {
        fn part<'a>(&self, v: DynView<'a, u16, 2>) -> DynView<'a, u16, 2>;
    }
    struct Turn;
    struct Skip(usize);
    impl Filter for Turn {
        fn part<'a>(&self, v: DynView<'a, u16, 2>) -> DynView<'a, u16, 2> {
            view!(v.rot90).into_dyn()
        }
    }
    impl Filter for Skip {
        fn part<'a>(&self, v: DynView<'a, u16, 2>) -> DynView<'a, u16, 2> {
            view!(v[self.0..]).into_dyn()
        }
    }
    let grid = GRID;
    let filters: [Box<dyn Filter>; 3] = [Box::new(Turn), Box::new(Skip(4)), Box::new(Turn)];
    let out = filters
        .iter()
        .fold(view!(grid).into_dyn(), |view, filter| filter.part(view));
    assert_eq!(out, view!(([[31, 30], [21, 20], [11, 10], [1, 0]])));
}

#[test]
fn generic_code_erases_any_shape() {
    fn all<T: Element, S: Shape, L: Layout>(v: View<'_, T, S, L>) -> View<'_, T, S::Dynamic, DynLayout> {
        v.into_dyn()
    }
    let grid = GRID;
    let _: DynView<u16, 1> = all(view!(grid[2]));
    let three: DynView<u16, 3> = all(view!(grid[.., newaxis, ::2]));
    assert_eq!(three.shape(), [4, 1, 3]);
}

#[test]
fn functions_over_run_time_extents_take_them() {
    fn corner<L: Layout>(v: View<u16, shape![view_core::Dyn, view_core::Dyn], L>) -> u16 {
        *view!(v[-1, -1])
    }
    let grid = GRID;
    assert_eq!(corner(view!(grid[..3]).into_dyn()), 25);
}

#[test]
fn slices_of_all_kinds() {
    let grid = GRID;
    let any = view!(grid.T).into_dyn_layout();
    let all = view!(grid.T).into_dyn();
    assert_eq!(view!(any[1..3, -1]), view!(([31, 32])));
    assert_eq!(view!(all[1..3, -1]), view!(([31, 32])));
    assert_eq!(
        view!(all[::-2, forget(1)..forget(3)]),
        view!(([[15, 25], [13, 23], [11, 21]]))
    );
    assert_eq!(view!(any[..., 1]), view!(([10, 11, 12, 13, 14, 15])));
    assert_eq!(view!(all[2, newaxis, ..2]), view!(([[2, 12]])));
    assert_eq!(*view!(all[forget(5), 3]), 35);
    let outside = ViewError::Index {
        axis: 1,
        index: 4,
        length: 4,
    };
    assert_eq!(try_view!(all[0, forget(4)]).err(), Some(outside));
    assert_eq!(any.get([5, 3]), Some(&35));
    assert_eq!(any.get([6, 3]), None);
}

#[test]
fn operations() {
    let grid = GRID;
    let any = view!(grid).into_dyn_layout();
    let all = view!(grid).into_dyn();
    assert_eq!(view!(all.T), view!(grid.T));
    assert_eq!(view!(any.permute[1, 0]), view!(grid.T));
    assert_eq!(view!(any.windows[2, 5][-1, -1, 1]), view!(([31, 32, 33, 34, 35])));
    assert_eq!(view!(all.windows[2, 5][-1, -1, 1]), view!(([31, 32, 33, 34, 35])));
    assert_eq!(view!(any.tiles[2, 3][1, 1, 0]), view!(([23, 24, 25])));
    assert_eq!(view!(all.tiles[2, 3][1, 1, 0]), view!(([23, 24, 25])));
    assert_eq!(view!(any.reshape[2, 12][1, ::6]), view!(([20, 30])));
    assert_eq!(view!(all.reshape[2, _][1, ::6]), view!(([20, 30])));
    assert_eq!(view!(all.diagonal), view!(([0, 11, 22, 33])));
    assert_eq!(view!(all.rot90[2]), view!(grid.rot90[2]));
    assert_eq!(view!(all[0].broadcast[2, 6][1]), view!(([0, 1, 2, 3, 4, 5])));
    assert_eq!(view!(any.align[1]), any);
    let copies = ViewError::Merge { axis: 0, next: 1 };
    assert_eq!(try_view!(all[.., 1..].reshape[20]).err(), Some(copies));
}

#[test]
fn casts() {
    let grid = GRID;
    let all = view!(grid).into_dyn();
    let bytes = view!(all[2].as<u8>);
    assert_eq!(bytes.shape(), [12]);
    assert_eq!(bytes[[0]], 20u16.to_ne_bytes()[0]);
    assert_eq!(view!((bytes.into_dyn()).as<"|u1">), bytes);
    assert_eq!(view!(all.as<i16>)[[3, 5]], 35);
    let gaps = ViewError::Gaps { stride: 4, size: 2 };
    let skip = view!(all[.., ::2]).into_dyn();
    assert_eq!(try_view!(skip.as<u8>).err(), Some(gaps));
    // The evidence is lost, and `.align` finds it again.
    let words = Aligned::<A4, _>([1u8, 0, 0, 0, 2, 0, 0, 0]);
    let any = view!(words).into_dyn_layout();
    assert_eq!(view!(any.align[4].as<u32>).to_vec(), [1u32, 2].map(u32::from_le));
}

#[test]
fn fields() {
    #[derive(Element, Clone, Copy)]
    struct Pixel {
        rgb: [u8; 3],
        depth: u16,
    }
    let mut pixels = [[Pixel {
        rgb: [1, 2, 3],
        depth: 9,
    }; 3]; 2];
    let mut all = view!(mut pixels).into_dyn();
    view!(mut all.field(rgb)[1, .., 2]).fill(7);
    view!(mut all.field(depth)[.., 0]).fill(5);
    assert_eq!(view!(all.field(rgb)).into_dyn().shape(), [2, 3, 3]);
    assert_eq!(
        view!(all.field(depth)).into_dyn_layout(),
        view!(([[5, 9, 9], [5, 9, 9]]))
    );
    assert_eq!(pixels[1][2].rgb, [1, 2, 7]);
}

#[test]
fn iteration() {
    let grid = GRID;
    let all = view!(grid.T).into_dyn();
    assert!(all.iter().eq(view!(grid.T).iter()));
    assert!(all.iter().rev().eq(view!(grid.T).iter().rev()));
    assert_eq!(all.iter().len(), 24);
    assert!(all.indexed_iter().all(|([i, j], x)| grid[j][i] == *x));
    assert!(all.outer_iter().map(|row| row[[1]]).eq([10, 11, 12, 13, 14, 15]));
    assert_eq!(all.lanes::<0>().next().unwrap(), view!(([0, 1, 2, 3, 4, 5])));
    assert_eq!(all.tile_iter::<shape![3, 2]>().len(), 4);
    let total: u32 = all.zip(&view!(grid.T)).map(|(x, y)| u32::from(x * y)).sum();
    assert_eq!(total, GRID.iter().flatten().map(|x| u32::from(x * x)).sum());
    assert_eq!(all.to_vec(), view!(grid.T).to_vec());
    assert_eq!(all.copy().shape(), [6, 4]);
}

#[test]
fn unique_views_write() {
    let mut grid = GRID;
    let mut all: DynViewMut<u16, 2> = view!(mut grid[.., 1..]).into_dyn();
    all.fill(0);
    all[[3, 0]] = 5;
    all.reborrow().into_dyn().assign(&view!((GRID)[.., 1..]));
    view!(mut all[::2, forget(0)]).fill(8);
    for mut row in all.outer_iter_mut() {
        row[[4]] = 9;
    }
    let first = GRID.map(|row| [row[0]; 5]);
    all.zip_mut(view!(first)).for_each(|(x, y)| *x += y);
    assert_eq!(grid[2], [20, 28, 42, 43, 44, 29]);
    let mut any: ViewMut<u16, shape![4, 6], DynLayout> = view!(mut grid).into_dyn_layout();
    any.iter_mut().for_each(|x| *x = 1);
    any.as_cells().iter().for_each(|x| x.set(x.get() + 1));
    assert_eq!(grid, [[2; 6]; 4]);
}

#[test]
fn several_views_of_one() {
    let mut grid = GRID;
    let mut all = view!(mut grid.T).into_dyn();
    let (mut even, mut odd) = view!(mut all => [::2], [1::2]);
    even.fill(0);
    odd.fill(1);
    let (mut left, mut right) = view!(mut all => [.., ..forget(2)], [.., forget(2)..]);
    left[[0, 0]] = 7;
    right[[0, 1]] = 8;
    assert!(try_view!(mut all => [..forget(3)], [forget(2)..]).is_err());
    assert_eq!(grid[0], [7, 1, 0, 1, 0, 1]);
    assert_eq!(grid[3], [8, 1, 0, 1, 0, 1]);
    let mut any = view!(mut grid).into_dyn_layout();
    let (first, last) = view!(mut any => [0], [-1]);
    assert_eq!(first[[0]] + 1, last[[0]]);
}

#[test]
fn memory_is_compared() {
    let grid = GRID;
    let (even, odd) = (
        view!(grid[.., ::2]).into_dyn(),
        view!(grid[.., 1::2]).into_dyn_layout(),
    );
    assert!(!shares_memory(&even, &odd));
    assert!(shares_memory(&even, &view!(grid[2]).into_dyn()));
    let described = view!(grid[1..]).into_dyn();
    assert!(described.is_contiguous() && !even.is_contiguous());
    assert_eq!(described.try_as_slice().map(<[u16]>::len), Some(18));
}

#[test]
fn the_way_back_to_the_default_layout() {
    let mut grid = GRID;
    let rows: View<u16, shape![2, 6]> = view!(grid[1..3]).into_dyn_layout().try_row_major().unwrap();
    assert_eq!(rows.as_slice(), &GRID.as_flattened()[6..18]);
    let all = view!(grid.T).into_dyn();
    let same: DynView<u16, 2> = all.try_row_major().unwrap_err();
    assert_eq!(same, all);
    let mut unique: ViewMut<u16, shape![3, 6]> =
        view!(mut grid[1..]).into_dyn_layout().try_row_major().unwrap();
    unique.as_mut_slice()[17] = 0;
    let gaps = view!(mut grid[.., 1..]).into_dyn();
    let mut gaps = gaps.try_row_major().unwrap_err();
    gaps[[0, 0]] = 9;
    assert_eq!((grid[3][5], grid[0][1]), (0, 9));
}

#[test]
fn a_stride_that_is_not_used_does_not_matter() {
    let grid = GRID;
    // One row, which lies in steps of 12 bytes around an axis of another length.
    let row = view!(grid[2..3, 1..4]).into_dyn();
    assert_eq!(row.try_row_major().unwrap().as_slice(), [21, 22, 23]);
    let none = view!(grid[.., 3..3]).into_dyn();
    assert_eq!(none.try_row_major().unwrap().as_slice(), [0u16; 0]);
    assert_eq!(view!(none.T).into_dyn().shape(), [0, 4]);
}

#[test]
fn elements_without_size_and_rank_0() {
    let units = [[(); 3]; 2];
    assert_eq!(view!(units.T).into_dyn().iter().count(), 6);
    let one = view!((GRID)[1, 2]).into_dyn();
    assert_eq!((*one, one.shape(), one.strides()), (12, [], []));
}

#[test]
fn lifetimes_shorten() {
    fn both<'a>(list: &mut Vec<DynView<'a, &'a str, 1>>, more: DynView<'a, &'static str, 1>) {
        list.push(more);
    }
    static NAMES: [&str; 2] = ["a", "b"];
    let here = String::from("c");
    let row = [here.as_str()];
    let mut list = vec![view!(row).into_dyn()];
    both(&mut list, view!(NAMES).into_dyn());
    assert_eq!(list[1][[1]], "b");
}

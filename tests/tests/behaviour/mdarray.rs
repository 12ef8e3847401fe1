//! mdarray's arrays and views as bases, and views as those of mdarray: the same addresses, extents, strides and values both ways.
//!
//! Under Miri these need tree borrows: mdarray makes references to slices without size, and reads elements through them.

use crate::layouts::layouts;
use mdarray::expr::Expression;
use mdarray::{tensor, Array, DArray, Dense, Slice, Strided};
use std::fmt::Debug;
use view_core::{
    shape, try_view, view, AsView, AsViewMut, Dyn, DynLayout, DynView, Element, Layout, RowMajor, Shape,
    View, ViewError,
};

/// Asserts that both are the same view: address, extents, strides that are used, and elements.
fn same<T: Element + PartialEq + Debug, S: Shape, L: Layout, Z: Shape, K: Layout>(
    a: View<T, S, L>,
    b: View<T, Z, K>,
) {
    let (shape, strides, others) = (a.shape(), a.strides(), b.strides());
    let (shape, strides) = (shape.as_ref(), strides.as_ref());
    assert_eq!(shape, b.shape().as_ref());
    if a.is_empty() {
        return;
    }
    assert_eq!(a.as_ptr(), b.as_ptr());
    for (axis, &extent) in shape.iter().enumerate() {
        assert!(
            extent < 2 || strides[axis] == others.as_ref()[axis],
            "axis {axis}"
        );
    }
    assert!(a.iter().eq(b.iter()));
}

/// The round trip of a shared view.
macro_rules! shared {
    ($count:ident $rank:literal: $($call:tt)*) => {{
        let there = view!($($call)*);
        let array: mdarray::View<i32, _, Strided> = there.try_into().unwrap();
        assert_eq!(array.rank(), $rank);
        assert!(array.iter().eq(there.iter()));
        same(there, view!(array));
        same(array.as_view(), there);
        let by_numbers = mdarray::View::<i32, mdarray::Rank<$rank>, Strided>::try_from(there.into_dyn()).unwrap();
        same(by_numbers.as_view(), there);
        $count += 1;
    }};
}

/// The round trip of a unique view. Each element is written on the other side.
macro_rules! unique {
    ($count:ident $rank:literal: $($call:tt)*) => {{
        let before = view!($($call)*).to_vec();
        let start = view!($($call)*).as_ptr();
        let mut array: mdarray::ViewMut<i32, _, Strided> = view!(mut $($call)*).try_into().unwrap();
        assert_eq!(array.rank(), $rank);
        assert!(array.iter().eq(&before));
        {
            let mut back = view!(mut array);
            assert!(back.is_empty() || back.as_ptr() == start);
            back.map_inplace(|element| *element += 1);
        }
        array.iter_mut().for_each(|element| *element += 1);
        let after: Vec<i32> = before.iter().map(|element| element + 2).collect();
        assert_eq!(view!($($call)*).to_vec(), after);
        $count += 1;
    }};
}

fn counted<const N: usize>() -> [i32; N] {
    std::array::from_fn(|i| i as i32)
}

#[test]
fn every_layout_goes_there_and_back() {
    let row = counted::<10>();
    let grid: [[i32; 6]; 4] = std::array::from_fn(|i| std::array::from_fn(|j| (i * 6 + j) as i32));
    let cube: [[[i32; 4]; 3]; 2] = std::array::from_fn(|i| {
        std::array::from_fn(|j| std::array::from_fn(|k| (i * 12 + j * 4 + k) as i32))
    });
    let mut deep = [[[[[0; 2]; 2]; 3]; 2]; 2];
    view!(mut deep.reshape[48])
        .iter_mut()
        .zip(0..)
        .for_each(|(element, i)| *element = i);
    let mut count = 0;
    layouts!(shared count row grid cube deep);
    // A stride of 0, which only shared views have.
    shared!(count 2: row.broadcast[3, 10]);
    shared!(count 3: grid[.., 0..1].broadcast[2, 4, 5]);
    shared!(count 3: grid[::-1, ..1].broadcast[3, 4, 6]);
    shared!(count 1: row[2..3].broadcast[7]);
    shared!(count 2: row.windows[4]);
    shared!(count 4: grid[::-1].windows[2, 3]);
    assert_eq!(count, 68);
}

#[test]
fn every_unique_layout_goes_there_and_back() {
    let mut row = counted::<10>();
    let mut grid = [[3; 6]; 4];
    let mut cube = [[[5; 4]; 3]; 2];
    let mut deep = [[[[[7; 2]; 2]; 3]; 2]; 2];
    let mut count = 0;
    layouts!(unique count row grid cube deep);
    assert_eq!(count, 62);
}

#[test]
fn every_run_time_layout_goes_there_and_back() {
    let mut row = counted::<10>().to_vec();
    let mut grid = vec![[3; 6]; 4];
    let mut cube = vec![[[5; 4]; 3]; 2];
    let mut deep = vec![[[[[7; 2]; 2]; 3]; 2]; 2];
    let mut count = 0;
    layouts!(shared count row grid cube deep);
    layouts!(unique count row grid cube deep);
    assert_eq!(count, 124);
}

#[test]
fn row_major_views_are_dense_and_keep_their_extents_in_types() {
    let grid = [[1u8, 2, 3], [4, 5, 6]];
    let dense: mdarray::View<u8, (mdarray::Const<2>, mdarray::Const<3>), Dense> = view!(grid).into();
    // The extents are in the type, so it is a pointer only.
    assert_eq!(size_of_val(&dense), size_of::<usize>());
    assert_eq!((dense[[1, 2]], dense.as_ptr()), (6, view!(grid).as_ptr()));
    let back: View<u8, shape![2, 3], RowMajor> = view!(dense);
    same(back, view!(grid));
    let rows = vec![[1u8, 2, 3]; 4];
    let dense: mdarray::View<u8, (usize, mdarray::Const<3>)> = view!(rows[1..]).into();
    assert_eq!(dense.dim(0), 3);
    let back: View<u8, shape![Dyn, 3], RowMajor> = view!(dense);
    same(back, view!(rows[1..]));
    // A number that is not in the table of lengths is dynamic there.
    let long = [0u8; 3 * 2049];
    let dense: mdarray::View<u8, (mdarray::Const<3>, usize)> = view!(long.reshape[3, 2049]).into();
    assert_eq!(dense.dim(1), 2049);
    let point: mdarray::View<u8, ()> = view!(grid[1, 1]).into();
    assert_eq!(point[[]], 5);
    assert_eq!(*view!(point), 5);
    let mut grid = [[1u8, 2, 3], [4, 5, 6]];
    let mut dense: mdarray::ViewMut<u8, (mdarray::Const<2>, mdarray::Const<3>)> = view!(mut grid).into();
    dense.row_mut(0).fill(9);
    view!(mut dense[1, ::2]).fill(8);
    assert_eq!(grid, [[9, 9, 9], [8, 5, 8]]);
}

#[test]
fn arrays_are_bases() {
    let mut owned: DArray<u16, 2> = DArray::<u16, 2>::from_fn([3, 4], |i| (i[0] * 4 + i[1]) as u16);
    let part: View<u16, shape![Dyn, Dyn], _> = view!(owned[1.., ::2]);
    assert_eq!((part.to_vec(), part.strides()), (vec![4, 6, 8, 10], [8, 4]));
    assert_eq!(part.as_ptr(), &raw const owned[[1, 0]]);
    let (mut left, right) = view!(mut owned => [.., ..2], [.., 2..]);
    left.assign(&right);
    assert_eq!(view!(owned[1]).to_vec(), [6, 7, 6, 7]);
    let fixed =
        Array::<i64, (mdarray::Const<2>, mdarray::Const<3>)>::from_elem((mdarray::Const, mdarray::Const), 7);
    let all: View<i64, shape![2, 3]> = view!(fixed);
    assert_eq!(all.iter().sum::<i64>(), 42);
    let mixed = Array::<u8, (usize, mdarray::Const<3>)>::from_elem((2, mdarray::Const), 1);
    let all: View<u8, shape![Dyn, 3]> = view!(mixed);
    assert_eq!(all.len(), 6);
    let tensor = tensor![[1, 2], [3, 4]];
    assert_eq!(view!(tensor.T).to_vec(), [1, 3, 2, 4]);
    let nested: Box<DArray<u8, 1>> = Box::new(DArray::<u8, 1>::from_fn([3], |i| i[0] as u8));
    assert_eq!(view!(nested[::-1]).to_vec(), [2, 1, 0]);
    assert_eq!(
        try_view!(owned[3]).err(),
        Some(ViewError::Index {
            axis: 0,
            index: 3,
            length: 3
        })
    );
    fn sum<B: AsView<Element = u16> + ?Sized>(base: &B) -> u16 {
        base.as_view().iter().sum()
    }
    fn clear<B: AsViewMut<Element = u16> + ?Sized>(base: &mut B) {
        base.as_view_mut().fill(0);
    }
    assert_eq!(sum(&owned), owned.iter().sum());
    assert_eq!(sum(&*owned), owned.iter().sum());
    clear(&mut owned.rows_mut(1..));
    clear(&mut *owned);
    assert_eq!(sum(&owned), 0);
}

/// The rows of an array, by mdarray's own slicing.
trait Rows {
    fn rows_mut(&mut self, range: std::ops::RangeFrom<usize>) -> mdarray::ViewMut<'_, u16, (usize, usize)>;
}
impl Rows for DArray<u16, 2> {
    fn rows_mut(&mut self, range: std::ops::RangeFrom<usize>) -> mdarray::ViewMut<'_, u16, (usize, usize)> {
        self.view_mut(range, ..)
    }
}

#[test]
fn views_of_mdarray_are_bases() {
    let mut owned = DArray::<i64, 3>::from_fn([2, 3, 4], |i| (i[0] * 12 + i[1] * 4 + i[2]) as i64);
    {
        let part = owned.view(.., 1.., mdarray::step(1.., 2));
        let view = view!(part);
        assert_eq!((view.shape(), view.strides()), ([2, 2, 2], [96, 32, 16]));
        assert!(view.iter().eq(part.iter()));
        let turned = part.permute([2, 0, 1]);
        assert_eq!(
            (view!(turned).shape(), view!(turned).strides()),
            ([2, 2, 2], [16, 96, 32])
        );
        let slice: &Slice<i64, (usize, usize, usize), Strided> = &part;
        same(view!(slice), view);
        let by_number: DynView<i64, 3> = view!(slice);
        assert_eq!(by_number.len(), 8);
        let back = part.view(.., mdarray::step(.., -1), ..);
        assert_eq!(view!(back).strides(), [96, -32, 16]);
        assert!(view!(back).iter().eq(back.iter()));
    }
    let mut inner = owned.view_mut(1, .., mdarray::step(.., 3));
    view!(mut inner[.., 0]).fill(0);
    assert_eq!(view!(owned[1, .., 0]).to_vec(), [0; 3]);
}

#[test]
fn a_view_of_mdarray_borrows_what_is_viewed() {
    let rows = [1u8, 2, 3, 4];
    let there: mdarray::View<u8, (mdarray::Const<4>,)> = view!(rows).into();
    // It lives as long as the array does, not as long as the view that it was made of.
    let (first, second) = there.into_split_at(1);
    assert_eq!((first.len(), second.to_vec()), (1, vec![2, 3, 4]));
    let mut rows = [1u8, 2, 3];
    let mut all = view!(mut rows);
    mdarray::ViewMut::<u8, (mdarray::Const<3>,)>::from(all.reborrow())[1] = 9;
    assert_eq!(all[[1]], 9);
}

#[test]
fn empty_arrays_and_elements_without_size() {
    let empty = DArray::<u64, 2>::from_elem([0, 5], 1);
    assert_eq!((view!(empty).shape(), view!(empty).is_empty()), ([0, 5], true));
    assert_eq!(view!(empty[.., 2..]).shape(), [0, 3]);
    let mut bytes = view_core::Aligned::<view_core::A8, _>([0u8; 9]);
    // The pointer of this view is not aligned for its elements.
    let odd = view!(bytes[1..1]);
    let odd = try_view!(odd.as<u64>).unwrap();
    let there: mdarray::View<u64, _, Strided> = odd.into_dyn_layout().try_into().unwrap();
    assert_eq!((there.len(), there.as_ptr().is_aligned()), (0, true));
    let none = view!(mut bytes[4..4]).into_dyn();
    let there: mdarray::ViewMut<u8, _, Strided> = none.try_into().unwrap();
    assert_eq!(there.len(), 0);
    let mut nothing = [[(); 3]; 4];
    let there: mdarray::View<(), _, Strided> = view!(nothing[::-1, ::2]).try_into().unwrap();
    assert_eq!((there.rank(), view!(there).shape()), (2, [4, 2]));
    let mut there: mdarray::ViewMut<(), _, Strided> = view!(mut nothing[::-1]).try_into().unwrap();
    assert_eq!(
        (view!(mut there).strides(), there.iter_mut().count()),
        ([0, 0], 12)
    );
    let many = [(); usize::MAX];
    let there: Result<mdarray::View<(), _, Strided>, _> = view!(many[..]).into_dyn().try_into();
    assert_eq!(there.err(), Some(ViewError::TooLarge));
    let there = std::panic::catch_unwind(|| mdarray::View::<(), (usize,)>::from(view!(many[..])).len());
    assert!(there.is_err());
}

#[test]
fn strides_that_are_no_whole_elements_are_refused() {
    let words = [0u8; 30];
    let at = |step: usize| {
        let rows = view!(words[..]).into_dyn();
        let rows = view!(rows.reshape[_, step]);
        let words = try_view!(rows[.., ..2].as<"<u2">).unwrap().into_dyn();
        mdarray::View::<_, mdarray::Rank<2>, Strided>::try_from(words).map(|array| array.strides().to_vec())
    };
    let refused = |stride| {
        Err(ViewError::ItemStride {
            axis: 0,
            stride,
            size: 2,
        })
    };
    assert_eq!((at(3), at(5)), (refused(3), refused(5)));
    // There is one column, so its stride is not used; and here one row. Such strides become 0.
    assert_eq!(at(30), Ok(vec![0, 0]));
    assert_eq!(at(6), Ok(vec![3, 0]));
    let mut bytes = [0u8; 9];
    let cut = try_view!(mut bytes[..].reshape[3, 3][.., ..2].as<"<u2">).unwrap();
    let there: Result<mdarray::ViewMut<_, _, Strided>, _> = cut.into_dyn().try_into();
    assert_eq!(there.err(), refused(3).err());
}

#[test]
fn functions_over_any_layout_make_views_of_mdarray() {
    fn product(a: View<f32, shape![2, 2], impl Layout>, b: View<f32, shape![2, 2], impl Layout>) -> f32 {
        type There<'a> = mdarray::View<'a, f32, (mdarray::Const<2>, mdarray::Const<2>), Strided>;
        let (a, b) = (There::try_from(a).unwrap(), There::try_from(b).unwrap());
        a.expr().zip(b.expr()).map(|(a, b)| a * b).into_iter().sum()
    }
    let grid = [[1.0, 2.0], [3.0, 4.0]];
    assert_eq!(product(view!(grid), view!(grid.T)), 1.0 + 6.0 + 6.0 + 16.0);
    fn first<T: Element + Copy, M: view_core::Extent, L: Layout>(v: View<T, shape![M], L>) -> T
    where
        for<'a> mdarray::View<'a, T, (usize,), Strided>:
            TryFrom<View<'a, T, shape![Dyn], DynLayout>, Error = ViewError>,
    {
        mdarray::View::<T, (usize,), Strided>::try_from(v.into_dyn()).unwrap()[0]
    }
    assert_eq!(first(view!(grid[::-1, 1])), 4.0);
}

/// mdarray computes with the strides of single positions, so these are none that overflow.
#[test]
fn strides_that_are_never_used_do_not_overflow() {
    let row = [7u8, 8];
    let one = View::from_strides(&row, 0, [1, 1], [isize::MIN, isize::MIN]).unwrap();
    let there = mdarray::View::<u8, mdarray::Rank<2>, Strided>::try_from(one).unwrap();
    assert_eq!(there.strides(), [0, 0]);
    assert_eq!(there.diag(0).iter().copied().collect::<Vec<u8>>(), [7]);
}

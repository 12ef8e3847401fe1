//! ndarray's arrays and views as bases, and views as those of ndarray: the same addresses, extents, strides and values both ways.

use crate::layouts::layouts;
use ndarray::{
    arr0, aview1, Array as Owned, Array1, Array2, Array3, ArrayView, ArrayView0, ArrayView1, ArrayView2,
    ArrayViewMut, ArrayViewMut1, ArrayViewMut2, Axis, Dim, Ix, ShapeBuilder,
};
use std::fmt::Debug;
use view_core::{
    shape, try_view, view, AsView, AsViewMut, Dyn, DynLayout, DynView, Element, Layout, Shape, View,
    ViewError,
};

/// Asserts that both are the same view: address, extents, strides that are used, and elements.
fn same<T: Element + PartialEq + Debug, S: Shape, L: Layout, Z: Shape, K: Layout>(
    a: View<T, S, L>,
    b: View<T, Z, K>,
) {
    let (shape, strides) = (a.shape(), a.strides());
    let (shape, strides) = (shape.as_ref(), strides.as_ref());
    assert_eq!(shape, b.shape().as_ref());
    if a.is_empty() {
        return;
    }
    assert_eq!(a.as_ptr(), b.as_ptr());
    let other = b.strides();
    for (axis, &extent) in shape.iter().enumerate() {
        assert!(extent < 2 || strides[axis] == other.as_ref()[axis], "axis {axis}");
    }
    assert!(a.iter().eq(b.iter()));
}

/// The round trip of a shared view.
macro_rules! shared {
    ($count:ident $rank:literal: $($call:tt)*) => {{
        let there = view!($($call)*);
        let array = ArrayView::<i32, Dim<[Ix; $rank]>>::try_from(there).unwrap();
        assert_eq!(array.shape(), &there.shape()[..]);
        assert!(array.iter().eq(there.iter()));
        same(there, view!(array));
        same(array.as_view(), there);
        let by_numbers = ArrayView::<i32, Dim<[Ix; $rank]>>::try_from(there.into_dyn()).unwrap();
        same(by_numbers.as_view(), there);
        $count += 1;
    }};
}

/// The round trip of a unique view. Each element is written on the other side.
macro_rules! unique {
    ($count:ident $rank:literal: $($call:tt)*) => {{
        let before = view!($($call)*).to_vec();
        let (shape, start) = (view!($($call)*).shape(), view!($($call)*).as_ptr());
        let mut array = ArrayViewMut::<i32, Dim<[Ix; $rank]>>::try_from(view!(mut $($call)*)).unwrap();
        assert_eq!((array.shape(), array.iter().copied().collect::<Vec<_>>()), (&shape[..], before.clone()));
        {
            let mut back = view!(mut array);
            assert!(back.is_empty() || back.as_ptr() == start);
            back.map_inplace(|element| *element += 1);
        }
        array.map_inplace(|element| *element += 1);
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
fn arrays_are_bases() {
    let mut owned: Array2<u16> = Owned::from_shape_fn((3, 4), |(i, j)| (i * 4 + j) as u16);
    let part: View<u16, shape![Dyn, Dyn], _> = view!(owned[1.., ::2]);
    assert_eq!((part.to_vec(), part.strides()), (vec![4, 6, 8, 10], [8, 4]));
    assert_eq!(part.as_ptr(), &raw const owned[[1, 0]]);
    view!(mut owned[.., 0]).fill(9);
    assert_eq!(owned.column(0).to_vec(), [9; 3]);
    let (mut left, right) = view!(mut owned => [.., ..2], [.., 2..]);
    left.assign(&right);
    assert_eq!(owned.row(1).to_vec(), [6, 7, 6, 7]);
    let all: DynView<u16, 2> = view!(owned);
    assert_eq!(all.len(), 12);
    let by_columns = Array2::<u8>::from_shape_fn((2, 3).f(), |(i, j)| (i * 3 + j) as u8);
    assert_eq!(
        (view!(by_columns).strides(), view!(by_columns[1]).to_vec()),
        ([1, 2], vec![3, 4, 5])
    );
    let point = arr0(7u8);
    assert_eq!(*view!(point), 7);
    let nested: Box<Array1<u8>> = Box::new(Array1::from_vec(vec![1, 2, 3]));
    assert_eq!(view!(nested[::-1]).to_vec(), [3, 2, 1]);
    assert_eq!(
        try_view!(owned[3]).err(),
        Some(ViewError::Index {
            axis: 0,
            index: 3,
            length: 3
        })
    );
}

#[test]
fn views_of_ndarray_are_bases() {
    let mut owned = Array3::<i64>::from_shape_fn((2, 3, 4), |(i, j, k)| (i * 12 + j * 4 + k) as i64);
    let turned = owned
        .slice(ndarray::s![.., ..;-1, 1..;2])
        .permuted_axes([2, 0, 1]);
    let view = view!(turned);
    assert_eq!((view.shape(), view.strides()), ([2, 2, 3], [16, 96, -32]));
    assert!(view.iter().eq(turned.iter()));
    let repeated = aview1(&[1u8, 2, 3]);
    let repeated = repeated.broadcast((4, 3)).unwrap();
    assert_eq!(
        (view!(repeated[2]).to_vec(), view!(repeated).strides()),
        (vec![1, 2, 3], [0, 1])
    );
    // The type is stated, because ndarray finds the rank behind a literal index only when rustc has given the literal a type.
    let mut inner: ArrayViewMut2<i64> = owned.slice_mut(ndarray::s![1, .., ..;-2]);
    view!(mut inner[.., 0]).fill(0);
    assert_eq!(owned.index_axis(Axis(0), 1).column(3).to_vec(), [0; 3]);
    let shared = owned.to_shared();
    assert_eq!(view!(shared[1, 0]).to_vec(), [12, 13, 14, 0]);
    fn sum<B: AsView<Element = i64> + ?Sized>(base: &B) -> i64 {
        base.as_view().iter().sum()
    }
    fn clear<B: AsViewMut<Element = i64> + ?Sized>(base: &mut B) {
        base.as_view_mut().fill(0);
    }
    assert_eq!(sum(&owned), owned.sum());
    assert_eq!(sum(&*owned), owned.sum());
    clear(&mut owned.slice_mut(ndarray::s![.., 1.., ..]));
    assert_eq!(owned.sum(), (1 + 2 + 3) + (12 + 13 + 14));
    clear(&mut *owned);
    assert_eq!(owned.sum(), 0);
}

#[test]
fn a_view_of_an_array_view_borrows_the_array_view() {
    let rows = [1u8, 2, 3];
    let there = ArrayView1::from(view!(rows));
    // The array view lives as long as the array does, not as long as the view that it was made of.
    let (first, second) = there.split_at(Axis(0), 1);
    assert_eq!((first.len(), second.to_vec()), (1, vec![2, 3]));
    let mut rows = [1u8, 2, 3];
    let mut all = view!(mut rows);
    ArrayViewMut1::from(all.reborrow())[1] = 9;
    assert_eq!(all[[1]], 9);
}

#[test]
fn empty_arrays_and_elements_without_size() {
    let empty = Array2::<u64>::zeros((0, 5));
    assert_eq!((view!(empty).shape(), view!(empty).is_empty()), ([0, 5], true));
    assert_eq!(view!(empty[.., 2..]).shape(), [0, 3]);
    let mut bytes = view_core::Aligned::<view_core::A8, _>([0u8; 9]);
    // The pointer of this view is not aligned for its elements.
    let odd = view!(bytes[1..1]);
    let odd = try_view!(odd.as<u64>).unwrap();
    assert_eq!(ArrayView1::try_from(odd.into_dyn_layout()).unwrap().len(), 0);
    let none = view!(mut bytes[4..4]).into_dyn();
    assert_eq!(ArrayViewMut1::try_from(none).unwrap().len(), 0);
    let mut nothing = [[(); 3]; 4];
    let there: ArrayView2<()> = view!(nothing[::-1, ::2]).try_into().unwrap();
    assert_eq!((there.dim(), view!(there).shape()), ((4, 2), [4, 2]));
    let mut there: ArrayViewMut2<()> = view!(mut nothing[::-1]).try_into().unwrap();
    assert_eq!(
        (view!(mut there).strides(), there.iter_mut().count()),
        ([0, 0], 12)
    );
    let many = [(); usize::MAX];
    assert_eq!(
        ArrayView1::try_from(view!(many[..]).into_dyn()).err(),
        Some(ViewError::TooLarge)
    );
    let huge = arr0(1u64);
    let huge = huge.broadcast((isize::MAX as usize / 8 + 1,)).unwrap();
    assert_eq!(try_view!(huge).err(), Some(ViewError::TooLarge));
    let large = arr0(());
    let large = large.broadcast((isize::MAX as usize,)).unwrap();
    assert_eq!(view!(large).len(), isize::MAX as usize);
}

#[test]
fn strides_that_are_no_whole_elements_are_refused() {
    #[derive(view_core::Element, Clone, Copy)]
    #[repr(C, packed)]
    struct Sample {
        left: [u8; 2],
        flag: u8,
    }
    let samples = vec![
        Sample {
            left: [1, 2],
            flag: 3
        };
        3
    ];
    let flags = view!(samples.field(flag)[::-1]);
    let there: ArrayView1<u8> = flags.try_into().unwrap();
    assert_eq!((there.to_vec(), there.strides()), (vec![3; 3], &[-3][..]));
    let words = [0u8; 30];
    let at = |step: usize| {
        let rows = view!(words[..]).into_dyn();
        let rows = view!(rows.reshape[_, step]);
        let words = try_view!(rows[.., ..2].as<"<u2">).unwrap();
        ArrayView2::try_from(words.into_dyn()).map(|array| array.strides().to_vec())
    };
    assert_eq!(
        at(3),
        Err(ViewError::ItemStride {
            axis: 0,
            stride: 3,
            size: 2
        })
    );
    assert_eq!(
        at(5),
        Err(ViewError::ItemStride {
            axis: 0,
            stride: 5,
            size: 2
        })
    );
    // There is one row, so its stride is not used.
    assert_eq!(at(30), Ok(vec![0, 0]));
    assert_eq!(at(6), Ok(vec![3, 0]));
    assert_eq!(
        at(3).unwrap_err().to_string(),
        "view!: the stride of axis 0 is 3 bytes, which is no multiple of the size of an element, 2 [V320]"
    );
}

#[test]
fn functions_over_any_shape_make_array_views() {
    fn transposed_sum<S, const N: usize>(v: View<f32, S, DynLayout>) -> f32
    where
        S: Shape,
        for<'a> ArrayView<'a, f32, Dim<[Ix; N]>>: TryFrom<View<'a, f32, S, DynLayout>, Error = ViewError>,
        Dim<[Ix; N]>: ndarray::Dimension,
    {
        ArrayView::try_from(v).unwrap().t().sum()
    }
    let grid = [[1.0f32, 2.0], [3.0, 4.0]];
    assert_eq!(transposed_sum::<_, 2>(view!(grid).into_dyn_layout()), 10.0);
    let one: ArrayView0<f32> = view!(grid[1, 1]).try_into().unwrap();
    assert_eq!(one[()], 4.0);
    fn product(a: View<f32, shape![2, 2]>, b: View<f32, shape![2, 2], impl Layout>) -> Array2<f32> {
        ArrayView2::from(a).dot(&ArrayView2::try_from(b.into_dyn_layout()).unwrap())
    }
    assert_eq!(
        product(view!(grid), view!(grid.T)),
        ndarray::arr2(&[[5.0, 11.0], [11.0, 25.0]])
    );
    let mut out = [[0.0f32; 2]; 2];
    let a = ArrayView2::from(view!(grid));
    let mut target = ArrayViewMut2::from(view!(mut out));
    ndarray::linalg::general_mat_mul(1.0, &a, &a, 0.0, &mut target);
    assert_eq!(out, [[7.0, 10.0], [15.0, 22.0]]);
}

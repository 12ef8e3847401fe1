//! nalgebra's matrices as bases, and views as its matrix views: the same addresses, extents, strides and values both ways, or a refusal.
//!
//! Matrices with gaps between rows or columns are only indexed: nalgebra's iterators and products are wrong for them.

use crate::layouts::layouts;
use nalgebra::{
    Const, DMatrix, DMatrixView, DMatrixViewMut, DVector, Dim, Matrix, Matrix2x3, MatrixView, MatrixViewMut,
    OMatrix, RawStorage, SVector, Vector2, VectorView, VectorViewMut, U1,
};
use view_core::{
    shape, try_view, view, AsView, AsViewMut, Dyn, DynView, Element, Layout, RowMajor, Shape, View,
    ViewError, ViewMut,
};

/// Rows and columns of a view as a matrix: the extents and the strides in bytes. A vector has one column, whose stride is never used.
fn axes<T: Element, S: Shape, L: Layout>(view: &View<T, S, L>) -> ([usize; 2], [isize; 2]) {
    let (shape, strides) = (view.shape(), view.strides());
    let (shape, strides) = (shape.as_ref(), strides.as_ref());
    (
        [shape[0], shape.get(1).copied().unwrap_or(1)],
        [strides[0], strides.get(1).copied().unwrap_or(0)],
    )
}

/// Asserts that the matrix is the view: address, extents, strides that are used, and elements. It only indexes the matrix.
fn same<T, S, L, R, C, M>(view: View<T, S, L>, matrix: &Matrix<T, R, C, M>)
where
    T: Element + nalgebra::Scalar,
    S: Shape,
    L: Layout,
    R: Dim,
    C: Dim,
    M: RawStorage<T, R, C>,
{
    let (shape, strides) = axes(&view);
    assert_eq!(matrix.shape(), shape.into());
    if view.is_empty() {
        assert!(matrix.data.ptr().is_aligned());
        return;
    }
    assert_eq!(matrix.as_ptr(), view.as_ptr());
    let steps: [usize; 2] = matrix.strides().into();
    for axis in 0..2 {
        let bytes = steps[axis] as isize * size_of::<T>() as isize;
        assert!(shape[axis] < 2 || strides[axis] == bytes, "axis {axis}");
    }
    let elements = (0..shape[0]).flat_map(|i| (0..shape[1]).map(move |j| (i, j)));
    assert!(elements.map(|at| &matrix[at]).eq(view.iter()));
}

/// The dimensions and strides in the type of a matrix.
fn types<T, R: Dim, C: Dim, M: RawStorage<T, R, C>>(_: &Matrix<T, R, C, M>) -> [Option<usize>; 4] {
    [
        R::try_to_usize(),
        C::try_to_usize(),
        M::RStride::try_to_usize(),
        M::CStride::try_to_usize(),
    ]
}

/// Whether the safe conversion, and the one with any strides forwards, have to take such a view of elements of `size` bytes, as written down in the
/// documentation.
fn verdict(shape: [usize; 2], strides: [isize; 2], size: isize) -> [Result<(), ViewError>; 2] {
    let used = |axis: usize| shape[axis] > 1 && !shape.contains(&0);
    let apart = ViewError::ElementsApart {
        axis: 0,
        stride: strides[0],
        size: size as usize,
    };
    let any = |axis: usize| match strides[axis] {
        stride if stride < 0 => Err(ViewError::NegativeStride { axis, stride }),
        stride if stride % size != 0 => Err(ViewError::ItemStride {
            axis,
            stride,
            size: size as usize,
        }),
        _ => Ok(()),
    };
    let column = if used(1) { any(1) } else { Ok(()) };
    let whole = size as usize * shape[0];
    let behind = match strides[1] {
        stride if used(1) && stride != whole as isize => column.and(Err(ViewError::ElementsApart {
            axis: 1,
            stride,
            size: whole,
        })),
        _ => Ok(()),
    };
    let [packed, row] = match strides[0] {
        _ if !used(0) => [Ok(()), Ok(())],
        0 => [Err(apart), Err(apart)],
        stride if stride == size => [Ok(()), Ok(())],
        _ => [Err(apart), any(0)],
    };
    [packed.and(behind), row.and(column)]
}

/// The round trip of a shared view with strides of run time, whatever they are. The number of times that it was taken.
fn run_time_trip<T, L: Layout>(view: View<T, shape![Dyn, Dyn], L>) -> [usize; 2]
where
    T: Element + nalgebra::Scalar,
{
    let (shape, strides) = axes(&view);
    let [packed, forwards] = verdict(shape, strides, size_of::<T>() as isize);
    let view = view.into_dyn_layout();
    let matrix = MatrixView::<T, nalgebra::Dyn, nalgebra::Dyn, U1, nalgebra::Dyn>::try_from(view);
    assert_eq!(matrix.as_ref().err().copied(), packed.err());
    if let Ok(matrix) = &matrix {
        same(view, matrix);
        same(view!(matrix), matrix);
        assert_eq!(matrix.iter().count(), view.len());
    }
    // SAFETY: the matrix is only indexed.
    let matrix = unsafe { view.into_strided_matrix() };
    assert_eq!(matrix.as_ref().err().copied(), forwards.err());
    if let Ok(matrix) = &matrix {
        same(view, matrix);
        same(view!(matrix), matrix);
    }
    [usize::from(packed.is_ok()), usize::from(forwards.is_ok())]
}

/// The view as a matrix, with run-time strides: what the types know is refused at compile time.
macro_rules! shared {
    ($count:ident 1: $($call:tt)*) => {
        let there = view!($($call)*).into_dyn();
        let there = view!(there[.., newaxis]);
        shared!(@ $count there);
    };
    ($count:ident 2: $($call:tt)*) => {
        let there = view!($($call)*).into_dyn();
        shared!(@ $count there);
    };
    // Another rank is refused at compile time, see `ui/types/three-axes-for-nalgebra.rs`.
    ($count:ident $rank:literal: $($call:tt)*) => {
        assert_eq!(view!($($call)*).rank(), $rank);
        $count[0] += 1;
    };
    (@ $count:ident $there:ident) => {
        let taken = run_time_trip($there.into_dyn());
        $count[0] += 1;
        $count[1] += taken[0];
        $count[2] += taken[1];
    };
}

#[test]
fn every_layout_goes_there_and_back_or_is_refused() {
    let row: [i32; 10] = std::array::from_fn(|i| i as i32);
    let grid: [[i32; 6]; 4] = std::array::from_fn(|i| std::array::from_fn(|j| (i * 6 + j) as i32));
    let cube: [[[i32; 4]; 3]; 2] = std::array::from_fn(|i| {
        std::array::from_fn(|j| std::array::from_fn(|k| (i * 12 + j * 4 + k) as i32))
    });
    let deep = [[[[[0; 2]; 2]; 3]; 2]; 2];
    // All of them, those that are matrices without gaps, and those with any strides forwards.
    let mut count = [0; 3];
    layouts!(shared count row grid cube deep);
    assert_eq!(count, [62, 9, 20]);
}

#[test]
fn every_geometry_goes_there_and_back_or_is_refused() {
    let items: [u16; 40] = std::array::from_fn(|i| i as u16);
    let (mut cases, mut taken) = (0, [0; 2]);
    for rows in 0..4 {
        for columns in 0..4 {
            for row_stride in [-6, -2, 0, 2, 4, 14] {
                for column_stride in [-8, 0, 2, 6, 10] {
                    let view = View::from_strides(&items, 19, [rows, columns], [row_stride, column_stride]);
                    let Ok(view) = view else { continue };
                    let more = run_time_trip(view);
                    cases += 1;
                    taken = [taken[0] + more[0], taken[1] + more[1]];
                }
            }
        }
    }
    // One of 480 would reach behind the last item.
    assert_eq!((cases, taken), (479, [264, 365]));
}

#[test]
fn every_unique_geometry_is_written_on_the_other_side() {
    let (mut cases, mut taken) = (0, [0; 2]);
    for (rows, columns) in (0..4).flat_map(|rows| (0..4).map(move |columns| (rows, columns))) {
        for row_stride in [-4, 2, 4, 6, 12] {
            for column_stride in [-6, 2, 4, 6, 8] {
                let mut items = [0u16; 40];
                let strides = [row_stride, column_stride];
                let view = ViewMut::from_strides(&mut items, 16, [rows, columns], strides);
                let Ok(mut view) = view else { continue };
                let [packed, forwards] = verdict([rows, columns], strides, 2);
                let matrix: Result<MatrixViewMut<u16, nalgebra::Dyn, nalgebra::Dyn, U1, nalgebra::Dyn>, _> =
                    view.reborrow().try_into();
                assert_eq!(matrix.as_ref().err().copied(), packed.err());
                let mut times = 0;
                if let Ok(mut matrix) = matrix {
                    matrix.iter_mut().for_each(|element| *element += 1);
                    view!(mut matrix).map_inplace(|element| *element += 1);
                    times += 2;
                }
                // SAFETY: the matrix is only indexed.
                let matrix = unsafe { view.reborrow().into_strided_matrix() };
                assert_eq!(matrix.as_ref().err().copied(), forwards.err());
                if let Ok(mut matrix) = matrix {
                    for i in 0..rows {
                        for j in 0..columns {
                            matrix[(i, j)] += 1;
                        }
                    }
                    view!(mut matrix).map_inplace(|element| *element += 1);
                    times += 2;
                }
                assert!(view.iter().all(|&element| element == times));
                let len = view.len();
                assert_eq!(
                    items.iter().filter(|&&element| element != 0).count(),
                    if times == 0 { 0 } else { len }
                );
                cases += 1;
                taken = [
                    taken[0] + usize::from(packed.is_ok()),
                    taken[1] + usize::from(forwards.is_ok()),
                ];
            }
        }
    }
    assert_eq!((cases, taken), (366, [224, 324]));
}

#[test]
fn extents_and_strides_stay_in_the_type() {
    let grid: [[i32; 6]; 4] = std::array::from_fn(|i| std::array::from_fn(|j| (i * 6 + j) as i32));
    /// The conversion, of a view whose strides are in its type. They are stated for those that are dynamic.
    macro_rules! packed {
        ($R:ty, $C:ty, $CS:ty: $($call:tt)*) => {{
            let there = view!($($call)*);
            let matrix: MatrixView<i32, $R, $C, U1, $CS> = there.try_into().unwrap();
            same(there, &matrix);
            same(view!(matrix), &matrix);
            // nalgebra has the same strides, element by element.
            assert_eq!(matrix.iter().copied().collect::<Vec<_>>(), view!((view!(matrix)).T).to_vec());
        }};
    }
    /// The same with gaps, of a matrix that is only indexed.
    macro_rules! gaps {
        ($R:ty, $C:ty, $CS:ty: $($call:tt)*) => {{
            let there = view!($($call)*);
            // SAFETY: the matrix is only indexed.
            let matrix: MatrixView<i32, $R, $C, U1, $CS> = unsafe { there.into_strided_matrix() }.unwrap();
            same(there, &matrix);
            same(view!(matrix), &matrix);
        }};
    }
    packed!(Const<6>, Const<4>, Const<6>: grid.T);
    gaps!(Const<6>, Const<2>, Const<12>: grid[::2].T);
    gaps!(Const<3>, Const<4>, Const<6>: grid.T[2..5]);
    gaps!(Const<2>, Const<3>, Const<6>: grid[1.., 1..3].T);
    packed!(Const<6>, Const<4>, Const<6>: grid[::-1].T[.., ::-1]);
    packed!(Const<6>, Const<1>, Const<6>: grid[2..3].T);
    packed!(Const<6>, Const<1>, Const<6>: grid[2, .., newaxis]);
    packed!(Const<1>, Const<6>, Const<1>: grid[1..2]);
    gaps!(Const<1>, Const<3>, Const<2>: grid[1..2, ::2]);
    gaps!(Const<1>, Const<4>, Const<6>: grid.T[1..2]);
    gaps!(Const<6>, Const<5>, Const<0>: grid[1..2].broadcast[5, 6].T);
    packed!(Const<0>, Const<6>, nalgebra::Dyn: grid[2..2, ::-1]);
    packed!(Const<4>, Const<0>, Const<4>: grid[.., 3..3]);
    let long = [[0; 2048]; 3];
    gaps!(Const<5>, Const<3>, Const<2048>: long.T[..5]);
    packed!(Const<2048>, Const<3>, Const<2048>: long.T);
    // The table of lengths does not have this number.
    let long = vec![0; 3 * 6145];
    let long: View<i32, shape![3, 6145]> = view!(long.reshape[3, 6145]);
    gaps!(Const<9>, Const<3>, nalgebra::Dyn: long.T[..9]);
    let all: MatrixView<i32, nalgebra::Dyn, Const<3>, U1, nalgebra::Dyn> = view!(long.T).try_into().unwrap();
    assert_eq!((all.shape(), all.strides()), ((6145, 3), (1, 6145)));
    let rows = vec![[7; 5]; 3];
    packed!(Const<5>, nalgebra::Dyn, Const<5>: rows.T);
    gaps!(Const<2>, nalgebra::Dyn, Const<10>: rows[::2, 1..3].T);
    gaps!(nalgebra::Dyn, nalgebra::Dyn, Const<5>: rows[.., ..rows.len()].T);
    packed!(nalgebra::Dyn, nalgebra::Dyn, Const<5>: rows[.., ..rows.len() + 2].T);
    // One pointer.
    let matrix: MatrixView<i32, Const<6>, Const<4>> = view!(grid.T).try_into().unwrap();
    assert_eq!(size_of_val(&matrix), size_of::<usize>());
    assert_eq!(matrix.as_slice().len(), 24);
}

#[test]
fn vectors_have_one_column() {
    let grid = [[1, 2, 3, 4], [5, 6, 7, 8]];
    let row: VectorView<i32, Const<4>> = view!(grid[1]).try_into().unwrap();
    same(view!(grid[1]), &row);
    assert_eq!((row.as_slice(), row.iter().sum::<i32>()), (&[5, 6, 7, 8][..], 26));
    let part: VectorView<i32, Const<2>, U1, Const<2>> = view!(grid[0, 1..3]).try_into().unwrap();
    assert_eq!(part, Vector2::new(2, 3));
    let dynamic: VectorView<i32, nalgebra::Dyn, U1, nalgebra::Dyn> =
        view!(grid[1]).into_dyn().try_into().unwrap();
    assert_eq!(dynamic.len(), 4);
    let mut grid = grid;
    let mut row: VectorViewMut<i32, Const<4>> = view!(mut grid[0]).try_into().unwrap();
    row.fill(0);
    row[3] = 9;
    // SAFETY: the matrix is only indexed.
    let column: VectorView<i32, Const<2>, Const<4>, Const<2>> =
        unsafe { view!(grid[.., 3]).into_strided_matrix().unwrap() };
    assert_eq!((column[0], column[1]), (9, 8));
    // SAFETY: as above.
    let even: MatrixView<i32, Const<2>, Const<2>, Const<4>, Const<2>> =
        unsafe { view!(grid[.., ::2]).into_strided_matrix().unwrap() };
    same(view!(grid[.., ::2]), &even);
    assert_eq!(types(&even), [2, 2, 4, 2].map(Some));
}

#[test]
fn matrices_are_bases() {
    let mut fixed = Matrix2x3::<u16>::new(1, 2, 3, 4, 5, 6);
    let all: View<u16, shape![2, 3], _> = view!(fixed);
    assert_eq!((all.to_vec(), all.strides()), (vec![1, 2, 3, 4, 5, 6], [2, 4]));
    same(all, &fixed);
    // The strides are in the type, so the view is a pointer.
    assert_eq!(size_of_val(&all), size_of::<usize>());
    assert_eq!(view!(fixed[1, ::-1]).to_vec(), [6, 5, 4]);
    assert_eq!(view!(fixed.T).as_slice(), [1, 4, 2, 5, 3, 6]);
    let (mut left, right) = view!(mut fixed => [.., 0], [.., 1]);
    left.assign(&right);
    assert_eq!(fixed, Matrix2x3::new(2, 2, 3, 5, 5, 6));
    let vector = SVector::<u16, 3>::new(1, 2, 3);
    let vector: View<u16, shape![3, 1], RowMajor> = view!(vector);
    assert_eq!(vector.as_slice(), [1, 2, 3]);
    let mut heap = DMatrix::<i64>::from_fn(3, 4, |i, j| (i * 4 + j) as i64);
    let all: View<i64, shape![Dyn, Dyn], _> = view!(heap);
    same(all, &heap);
    assert_eq!(all.strides(), [8, 24]);
    view!(mut heap[1]).fill(0);
    assert_eq!(heap.row(1).iter().sum::<i64>(), 0);
    let column: View<i64, shape![Dyn], RowMajor> = view!(heap[.., 2]).try_row_major().unwrap();
    assert_eq!(column.as_slice(), [2, 0, 10]);
    let rows = OMatrix::<u8, Const<2>, nalgebra::Dyn>::from_fn(5, |i, j| (i + 2 * j) as u8);
    let all: View<u8, shape![2, Dyn], _> = view!(rows);
    assert_eq!(
        (all.strides(), size_of_val(&all)),
        ([1, 2], 2 * size_of::<usize>())
    );
    assert_eq!(view!(all.T).as_slice(), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    let columns = OMatrix::<u8, nalgebra::Dyn, Const<2>>::from_fn(3, |i, j| (i + 3 * j) as u8);
    let all: View<u8, shape![Dyn, 2], _> = view!(columns);
    same(all, &columns);
    let nested = Box::new(DVector::from_element(3, 1u8));
    assert_eq!(view!(nested[.., 0]).len(), 3);
    assert_eq!(
        try_view!(heap[3]).err(),
        Some(ViewError::Index {
            axis: 0,
            index: 3,
            length: 3
        })
    );
}

#[test]
fn matrix_views_are_bases() {
    let mut heap = DMatrix::<i32>::from_fn(4, 6, |i, j| (i * 6 + j) as i32);
    {
        let part = heap.view((1, 2), (3, 3));
        let all: DynView<i32, 2> = view!(part).into_dyn();
        assert_eq!((all.strides(), all[[2, 2]]), ([4, 16], 22));
        let steps = heap.rows_with_step(0, 2, 1);
        assert_eq!(view!(steps).strides(), [8, 16]);
        same(view!(steps), &steps);
        let fixed = heap.fixed_view::<2, 3>(1, 1);
        let all: View<i32, shape![2, 3], _> = view!(fixed);
        assert_eq!(all.to_vec(), [7, 8, 9, 13, 14, 15]);
        let row = heap.row(2);
        let all: View<i32, shape![1, Dyn], _> = view!(row);
        assert_eq!(all.len(), 6);
    }
    let mut part = heap.view_mut((1, 0), (2, 6));
    view!(mut part[.., ::5]).fill(-1);
    assert_eq!(view!(heap[.., 5]).to_vec(), [5, -1, -1, 23]);
    fn sum<B: AsView<Element = i32> + ?Sized>(base: &B) -> i32 {
        base.as_view().iter().sum()
    }
    fn clear<B: AsViewMut<Element = i32> + ?Sized>(base: &mut B) {
        base.as_view_mut().fill(0);
    }
    assert_eq!(sum(&heap), heap.sum());
    assert_eq!(sum(&heap.columns(1, 2)), heap.columns(1, 2).sum());
    clear(&mut heap.column_mut(0));
    clear(&mut heap);
    assert_eq!(sum(&heap), 0);
}

/// What nalgebra's iterator is right about, from both ends.
#[test]
fn matrices_of_views_are_iterated_from_both_ends() {
    let grid = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    let turned = MatrixView::<i32, Const<4>, Const<3>>::try_from(view!(grid.T)).unwrap();
    for front in 0..12 {
        let mut iter = turned.iter();
        let ahead: Vec<i32> = iter.by_ref().take(front).copied().collect();
        let back: Vec<i32> = iter.rev().copied().collect();
        assert!(ahead.into_iter().eq(1..=front as i32) && back.into_iter().rev().eq(front as i32 + 1..=12));
    }
}

#[test]
fn matrices_of_views_compute() {
    let (rows, grid) = ([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [[1.0f64, 2.0], [3.0, 4.0]]);
    let a: MatrixView<f64, Const<3>, Const<2>> = view!(rows.T).try_into().unwrap();
    let b: MatrixView<f64, Const<2>, Const<2>> = view!(grid.T).try_into().unwrap();
    let mut out = [[0.0; 3]; 2];
    let mut target: MatrixViewMut<f64, Const<3>, Const<2>> = view!(mut out.T).try_into().unwrap();
    a.mul_to(&b, &mut target);
    // The transpose of the product of the transposes.
    assert_eq!(out, [[9.0, 12.0, 15.0], [19.0, 26.0, 33.0]]);
    let large = vec![[2.0f32; 20]; 30];
    let all: MatrixView<f32, Const<20>, nalgebra::Dyn> = view!(large.T).try_into().unwrap();
    let product = all * all.transpose();
    assert_eq!((product.shape(), product[(19, 0)]), ((20, 20), 120.0));
    fn trace<M: Layout>(m: View<f64, shape![2, 2], M>) -> f64
    where
        for<'a> MatrixView<'a, f64, Const<2>, Const<2>>:
            TryFrom<View<'a, f64, shape![2, 2], M>, Error = ViewError>,
    {
        MatrixView::try_from(m).unwrap().trace()
    }
    assert_eq!(trace(view!(grid.T)), 5.0);
}

#[test]
fn a_matrix_view_borrows_what_is_viewed() {
    let rows = [[1u8, 2, 3], [4, 5, 6]];
    fn first<'a>(rows: &'a [[u8; 3]; 2]) -> VectorView<'a, u8, Const<3>> {
        // Of a view that ends here.
        view!(rows[0]).try_into().unwrap()
    }
    assert_eq!(first(&rows).sum(), 6);
    let mut rows = rows;
    let mut all = view!(mut rows[1]);
    VectorViewMut::<u8, Const<3>>::try_from(all.reborrow()).unwrap()[1] = 9;
    assert_eq!(all[[1]], 9);
}

#[test]
fn empty_matrices_and_elements_without_size() {
    let empty = DMatrix::<u64>::zeros(0, 5);
    assert_eq!((view!(empty).shape(), view!(empty).is_empty()), ([0, 5], true));
    assert_eq!(view!(empty[.., 2..]).shape(), [0, 3]);
    let mut bytes = view_core::Aligned::<view_core::A8, _>([0u8; 9]);
    // The pointer of this view is not aligned for its elements.
    let odd = try_view!(bytes[1..1].as<u64>).unwrap();
    let there: VectorView<u64, nalgebra::Dyn, U1, nalgebra::Dyn> = odd.into_dyn().try_into().unwrap();
    assert!(there.as_slice().is_empty() && there.as_ptr().is_aligned());
    let there: VectorViewMut<u8, Const<0>> = view!(mut bytes[4..4]).try_into().unwrap();
    assert_eq!(there.len(), 0);
    let mut nothing = [[(); 3]; 4];
    let there: MatrixView<(), Const<3>, Const<2>, U1, _> = view!(nothing[::-2].T).try_into().unwrap();
    assert_eq!((there.iter().count(), view!(there).strides()), (6, [0, 0]));
    let mut there: MatrixViewMut<(), Const<3>, Const<4>, U1, _> = view!(mut nothing.T).try_into().unwrap();
    assert_eq!((view!(mut there).len(), there.iter_mut().count()), (12, 12));
    let many = [(); usize::MAX];
    let there: VectorView<(), nalgebra::Dyn> = view!(many[..]).try_into().unwrap();
    assert_eq!(try_view!(there).err(), Some(ViewError::TooLarge));
}

#[test]
fn refusals_have_their_sentences() {
    let grid = vec![[1u16; 6]; 4];
    let refused = |view: DynView<u16, 2>| {
        DMatrixView::<u16, U1, nalgebra::Dyn>::try_from(view)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        refused(view!(grid).into_dyn()),
        "view!: the elements along axis 0 are 12 bytes apart, and have to lie side by side, 2 apart: transpose the view, or `.copy()` [V325]"
    );
    assert_eq!(
        refused(view!(grid[::-1].T).into_dyn()),
        "view!: the stride of axis 1 is -12 bytes, and must not be negative here: reverse the axis, or `.copy()` [V326]"
    );
    let bytes = [0u8; 30];
    let words = try_view!(bytes.reshape[6, 5][.., ..2].as<"<u2">).unwrap();
    let words = view!(words.T).into_dyn();
    assert_eq!(
        DMatrixView::<_, U1, nalgebra::Dyn>::try_from(words)
            .unwrap_err()
            .to_string(),
        "view!: the stride of axis 1 is 5 bytes, which is no multiple of the size of an element, 2 [V320]"
    );
    let mut grid = grid;
    let turned: DMatrixViewMut<u16, U1, nalgebra::Dyn> = view!(mut grid.T).into_dyn().try_into().unwrap();
    assert_eq!(turned.shape(), (6, 4));
    assert_eq!(
        refused(view!(grid[.., ..2].T).into_dyn()),
        "view!: the elements along axis 1 are 12 bytes apart, and have to lie side by side, 4 apart: transpose the view, or `.copy()` [V325]"
    );
    let error = DMatrixViewMut::<u16, U1, nalgebra::Dyn>::try_from(view!(mut grid).into_dyn()).err();
    assert_eq!(error.map(|error| error.code()), Some("V325"));
}

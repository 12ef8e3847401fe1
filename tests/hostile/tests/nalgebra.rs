//! Matrices of nalgebra that are cut and stepped by its own methods, as bases: their views stay inside them, and what is made of views as well.
#![forbid(unsafe_code)]

use hostile::lent::Lent;
use nalgebra::{DMatrix, DMatrixView, DMatrixViewMut, Dyn, OMatrix, SMatrix, U1};
use view_core::{view, ViewError};

#[test]
fn whatever_nalgebra_does_to_a_matrix_its_views_stay_inside() {
    let mut matrix = DMatrix::from_fn(5, 4, |i, j| (i * 4 + j) as u16);
    let lent = Lent::items(matrix.as_slice());
    for (row, column, rows, columns, step) in (0..5 * 4 * 3 * 3 * 2).map(|n| (n % 5, n / 5 % 4, n / 20 % 3, n / 60 % 3, n / 180)) {
        lent.hold(&view!(matrix));
        lent.hold_unique(&view!(mut matrix));
        if row + rows * (step + 1) > 5 || column + columns * (step + 1) > 4 {
            continue;
        }
        let part = matrix.view_with_steps((row, column), (rows, columns), (step, step));
        lent.hold(&view!(part));
        lent.hold(&view!(part[::-1, ..]));
        // Its rows do not lie side by side, so it is a matrix again only if they are not used.
        let again: Result<DMatrixView<u16, U1, Dyn>, ViewError> = view!(part).into_dyn().try_into();
        if let Ok(again) = again {
            lent.hold(&view!(again));
        }
        let mut part = matrix.view_mut((row, column), (rows, columns));
        lent.hold_unique(&view!(mut part));
        // It has gaps between its columns.
        let again: Result<DMatrixViewMut<u16, U1, Dyn>, ViewError> = view!(mut part).into_dyn().try_into();
        assert_eq!(again.is_ok(), rows == 0 || columns < 2);
        let mut part = matrix.columns_mut(column, columns);
        let mut again: DMatrixViewMut<u16, U1, Dyn> = view!(mut part).into_dyn().try_into().unwrap();
        lent.hold_unique(&view!(mut again));
        assert_eq!(again.iter_mut().count(), 5 * columns);
        again.iter_mut().for_each(|element| *element ^= 1);
        assert_eq!((again.transpose() * &again).shape(), (columns, columns));
    }
}

#[test]
fn exchanged_matrices_are_bases_of_their_own() {
    let (mut small, mut large) = (DMatrix::<u8>::zeros(1, 1), DMatrix::<u8>::zeros(9, 9));
    std::mem::swap(&mut small, &mut large);
    Lent::items(small.as_slice()).hold(&view!(small));
    Lent::items(large.as_slice()).hold(&view!(large));
    std::mem::swap(&mut small.data, &mut large.data);
    Lent::items(small.as_slice()).hold(&view!(small));
    let mut grown = OMatrix::<u8, nalgebra::Const<3>, Dyn>::from_element(2, 1);
    grown.extend([2, 3, 4, 5, 6, 7]);
    Lent::items(grown.as_slice()).hold_unique(&view!(mut grown));
    let fixed = SMatrix::<u64, 3, 2>::zeros();
    Lent::items(fixed.as_slice()).hold(&view!(fixed));
}

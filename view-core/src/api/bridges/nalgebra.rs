//! Views as matrix views of the crate `nalgebra`, with the feature `nalgebra`. Extents and strides that a view has in its type are in the type of
//! the matrix. It counts strides in elements, forwards.

mod dimensions;
mod geometry;

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::bridges::nalgebra::dimensions::MatrixShape;
use crate::api::bridges::nalgebra::geometry::{assert_forwards, geometry};
use crate::error::ViewError;
use crate::view::view::{StridesOf, View, ViewMut};
use nalgebra::{Dim, Matrix, ViewStorage, ViewStorageMut, U1};

macro_rules! bridges {
    ($View:ident $Storage:ident, $view:ident => $shared:expr, $start:ident => $raw:expr) => {
        impl<'a, T: Element, S: Shape, L: Layout, R: Dim, C: Dim, CS: Dim> TryFrom<$View<'a, T, S, L>>
            for Matrix<T, R, C, $Storage<'a, T, R, C, U1, CS>>
        where
            S: MatrixShape<StridesOf<T, S, L>, T::Unit, Rows = R, Columns = C, ColumnStride = CS>,
        {
            type Error = ViewError;
            /// The same elements as a matrix view of nalgebra: of two axes rows and columns, of one axis a vector. Extents and strides are static where
            /// they are in the type of the view.
            ///
            /// The rows have to lie side by side and the columns behind each other, as nalgebra stores them itself. So a row-major view is transposed before.
            /// nalgebra 0.35.0 is wrong for others: see [`into_strided_matrix`](View::into_strided_matrix), which takes them.
            ///
            /// ```
            /// use nalgebra::{Const, MatrixView, MatrixViewMut, Vector2, VectorView};
            /// use view_core::view;
            ///
            /// let points = [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]];
            /// // The columns of this matrix are the last two points.
            /// let columns = MatrixView::<f64, Const<2>, Const<2>>::try_from(view!(points[1..].T))?;
            /// assert_eq!(columns * Vector2::new(1.0, 10.0), Vector2::new(53.0, 64.0));
            /// let point = VectorView::<f64, Const<2>>::try_from(view!(points[1]))?;
            /// assert_eq!(point.sum(), 7.0);
            ///
            /// let mut weights = [[0.0; 3]; 2];
            /// let mut identity = MatrixViewMut::<f64, Const<3>, Const<2>>::try_from(view!(mut weights.T))?;
            /// identity.fill_with_identity();
            /// assert_eq!(weights, [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]);
            /// # Ok::<(), view_core::ViewError>(())
            /// ```
            ///
            /// # Errors
            /// [`ViewError::ElementsApart`] if the rows do not lie side by side, or the columns not behind each other, [`ViewError::NegativeStride`] or [`ViewError::ItemStride`] if the
            /// distance of the columns is negative, or not a whole number of elements. If the types know that, it is a compile error. So is a
            /// view of another rank than 1 and 2.
            fn try_from($view: $View<'a, T, S, L>) -> Result<Self, ViewError> {
                const { assert_forwards::<T, S, L, true>() };
                let ($start, shape, strides) = geometry($shared, true)?;
                // SAFETY: V25, the view is given up, and its rows lie side by side.
                Ok(Self::from_data(unsafe {
                    $Storage::from_raw_parts($raw, shape, strides)
                }))
            }
        }

        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// The same elements as a matrix view of nalgebra, with any strides forwards: of two axes rows and columns, of one axis a vector. Extents
            /// and strides are static where they are in the type of the view.
            ///
            /// `TryFrom` is the safe way. It takes views whose rows lie side by side, and whose columns lie behind each other.
            ///
            /// ```
            /// use nalgebra::{Const, MatrixView};
            /// use view_core::view;
            ///
            /// let pixels = [[1, 2, 3, 4], [5, 6, 7, 8]];
            /// // SAFETY: the matrix is only indexed.
            /// let even: MatrixView<i32, Const<2>, Const<2>, Const<4>, Const<2>> = unsafe { view!(pixels[.., ::2]).into_strided_matrix()? };
            /// assert_eq!((even[(0, 1)], even[(1, 0)]), (3, 5));
            /// # Ok::<(), view_core::ViewError>(())
            /// ```
            ///
            /// # Errors
            /// [`ViewError::NegativeStride`] or [`ViewError::ItemStride`] if a stride is negative, or not a whole number of elements, and
            /// [`ViewError::ElementsApart`] if all rows are one. If the types know that, it is a compile error.
            ///
            /// # Safety
            /// nalgebra 0.35.0 has safe functions that are wrong for such matrices. Nobody may call them on this one, or on a part of it. If there are gaps
            /// between the columns: iterators from the back after `next`, which then visit other places. If the rows do not lie side by side: `axpy`, `axcpy`, `gemv`, `gemm` and products, which read and write behind the last element
            /// ([issue 1616](https://github.com/dimforge/nalgebra/issues/1616)), and iterators over all elements and what uses them, which
            /// compute pointers behind the last element ([pull request 1562](https://github.com/dimforge/nalgebra/pull/1562)). Indices, `get`, rows,
            /// columns and parts are right.
            pub unsafe fn into_strided_matrix<R: Dim, C: Dim, RS: Dim, CS: Dim>(
                self,
            ) -> Result<Matrix<T, R, C, $Storage<'a, T, R, C, RS, CS>>, ViewError>
            where
                S: MatrixShape<
                    StridesOf<T, S, L>,
                    T::Unit,
                    Rows = R,
                    Columns = C,
                    RowStride = RS,
                    ColumnStride = CS,
                >,
            {
                const { assert_forwards::<T, S, L, false>() };
                let $view = self;
                let ($start, shape, strides) = geometry($shared, false)?;
                // SAFETY: V25, the view is given up, and the caller keeps away from what is wrong for such strides.
                Ok(Matrix::from_data(unsafe {
                    $Storage::from_raw_parts($raw, shape, strides)
                }))
            }
        }
    };
}
bridges!(View ViewStorage, view => view, start => start.as_ptr().cast_const());
bridges!(ViewMut ViewStorageMut, view => view.as_view(), start => start.as_ptr());

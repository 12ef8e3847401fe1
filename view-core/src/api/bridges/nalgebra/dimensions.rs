//! The types of a matrix of nalgebra: its dimensions and its strides, from those of a view.

use crate::algebra::element::rescale::Rescale;
use crate::algebra::number::constant::Const;
use crate::algebra::number::verdict::Choose;
use crate::algebra::number::{Divisor, ExactQuotient, Unknown, Verdict};
use crate::algebra::shape::extent::AsExtent;
use crate::algebra::shape::extent_ops::ChooseExtent;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::{Static, Stride};
use crate::algebra::shape::stride_list::StrideList;
use crate::algebra::shape::stride_unit::Unit;
use crate::api::bridges::to_dim::to_dim;
use nalgebra::Dim;

// Of extents, and of numbers of elements from one position to the next.
to_dim!(nalgebra, nalgebra::Dyn);

/// `D` in elements that are `U` apart.
type Quotient<D, U> = <<U as Stride>::Factor as Divisor>::Dividing<<D as Stride>::Factor>;
/// Whether the types know that it is a whole number of elements, forwards.
type Known<D, U> =
    <<<<<D as Stride>::Unit as Unit>::With<<U as Stride>::Unit> as Unit>::Clear as Verdict>::And<
        <Quotient<D, U> as ExactQuotient>::Exact,
    > as Verdict>::And<<<D as Stride>::Backwards as Verdict>::Not>;
/// This number as an extent, or `Dyn` if they do not know it.
type Elements<D, U> =
    <<Known<D, U> as Choose>::Nat<<Quotient<D, U> as ExactQuotient>::Number, Unknown> as AsExtent>::Extent;
/// The same of an axis of extent `E`. If that is below two, the stride is never used, and becomes `Unused`.
type Step<E, D, U, Unused> = <<E as Rescale>::Few as ChooseExtent>::Extent<Unused, Elements<D, U>>;

/// The shape of a view that can be a matrix of nalgebra: rows and columns, or the rows of a vector. `D` are its strides, and elements are `U`
/// apart.
#[diagnostic::on_unimplemented(
    message = "view!: matrices of nalgebra have two axes, and its vectors one [V240]",
    label = "the view has another number of axes",
    note = "help: index or `.squeeze[…]` the axes that are too many, or join axes with `.reshape[…]`"
)]
pub trait MatrixShape<D: StrideList, U: Static>: Shape {
    /// The number of rows.
    type Rows: Dim;
    /// The number of columns.
    type Columns: Dim;
    /// The number of elements from row to row.
    type RowStride: Dim;
    /// The number of elements from column to column.
    type ColumnStride: Dim;
}
// rustc would print both.
#[diagnostic::do_not_recommend]
impl<E: ToDim, D: StrideList, U: Static> MatrixShape<D, U> for (E, ())
where
    Step<E, D::Head, U, Const<1>>: ToDim,
{
    type Rows = E::Dim;
    type Columns = nalgebra::U1;
    type RowStride = <Step<E, D::Head, U, Const<1>> as ToDim>::Dim;
    // That of nalgebra's own vectors.
    type ColumnStride = E::Dim;
}
#[diagnostic::do_not_recommend]
impl<E: ToDim, F: ToDim, D: StrideList, U: Static> MatrixShape<D, U> for (E, (F, ()))
where
    Step<E, D::Head, U, Const<1>>: ToDim,
    Step<F, <D::Tail as StrideList>::Head, U, E>: ToDim,
{
    type Rows = E::Dim;
    type Columns = F::Dim;
    type RowStride = <Step<E, D::Head, U, Const<1>> as ToDim>::Dim;
    type ColumnStride = <Step<F, <D::Tail as StrideList>::Head, U, E> as ToDim>::Dim;
}

//! Elements that are sorted without being told how.

/// An element with a total order of its own, `Ord`, so that [`sort`](crate::ViewMut::sort) and its like need no comparison. Every `T: Ord` is one.
///
/// ```compile_fail,E0277
/// view_core::view!(mut ([2.5, 0.5])).sort(); // view!: `f64` has no order of its own to sort by [V331]
/// ```
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` has no order of its own to sort by [V331]",
    label = "these elements are not `Ord`",
    note = "help: `sort_axis_by::<0>(f64::total_cmp)` sorts floats, `sort_axis_by_key` by a key; `sort_by` and `select_nth_axis_by` take a comparison, too"
)]
pub trait Sortable: Ord {}
#[diagnostic::do_not_recommend]
impl<T: Ord> Sortable for T {}

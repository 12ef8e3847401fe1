//! The comparison of the cases of `numpy_cases.rs` with NumPy's answers.

use std::fmt::Debug;
use std::hint::black_box;
use std::marker::PhantomData;
use view_core::{shape, Element, Layout, ReshapeOf, Shape, View, ViewError};

/// A number that the compiler does not know.
pub fn at(number: usize) -> usize {
    black_box(number)
}

/// The facts about a view, without its type.
pub(crate) struct Seen<T> {
    pub(crate) shape: Vec<usize>,
    pub(crate) strides: Vec<isize>,
    pub(crate) offset: isize,
    pub(crate) values: Vec<T>,
}

/// The view has NumPy's shape, byte strides (where an axis has more than one position), byte offset from
/// the `base` pointer (where there is an element) and values.
pub fn agrees<T, S, L>(
    case: &str,
    base: *const T,
    view: View<'_, T, S, L>,
    shape: &[usize],
    strides: &[isize],
    offset: isize,
    values: &[T],
) where
    T: Element + Copy + PartialEq + Debug,
    S: Shape,
    L: Layout,
{
    let seen = Seen {
        shape: view.shape().as_ref().to_vec(),
        strides: view.strides().as_ref().to_vec(),
        offset: view.as_ptr().addr() as isize - base.addr() as isize,
        values: view.to_vec(),
    };
    seen.compare(case, shape, strides, offset, values);
}

impl<T: PartialEq + Debug> Seen<T> {
    pub(crate) fn compare(
        &self,
        case: &str,
        shape: &[usize],
        strides: &[isize],
        offset: isize,
        values: &[T],
    ) {
        assert_eq!(self.shape, shape, "shape of {case}");
        assert_eq!(self.values, values, "values of {case}");
        assert_eq!(self.strides.len(), strides.len(), "number of strides of {case}");
        for (axis, extent) in shape.iter().enumerate() {
            if *extent > 1 {
                assert_eq!(
                    self.strides[axis], strides[axis],
                    "stride of axis {axis} of {case}"
                );
            }
        }
        if !values.is_empty() {
            assert_eq!(self.offset, offset, "offset of {case}");
        }
    }
}

/// There is no such view.
pub fn refused(case: &str, error: Option<ViewError>) {
    assert!(error.is_some(), "{case} was not refused");
}

/// Finds out, in a program that compiles, whether the compiler accepts `view.reshape::<Z>()`.
pub struct Asked<V, Z>(pub V, pub PhantomData<Z>);

/// It does: method lookup finds this method first, if the bound holds.
pub trait Taken {
    fn taken(&self) -> bool {
        true
    }
}
impl<T: Element, S: Shape, L: Layout, Z: ReshapeOf<T, S, L>> Taken for Asked<View<'_, T, S, L>, Z> {}

/// It does not.
pub trait NotTaken {
    fn taken(&self) -> bool {
        false
    }
}
impl<V, Z> NotTaken for &Asked<V, Z> {}

/// There is no such reshape, and the compiler says so.
macro_rules! refused_static {
    ($base:ident, $case:literal, ($($operations:tt)*), $shape:ty) => {{
        // Method lookup chooses between the two traits.
        #[allow(unused_imports)]
        use $crate::numpy::{NotTaken as _, Taken as _};
        let view = view_core::view!($base $($operations)*);
        let asked = $crate::numpy::Asked::<_, $shape>(view, std::marker::PhantomData);
        assert!(!(&asked).taken(), "{}{} as {} was not refused", stringify!($base), $case, stringify!($shape));
    }};
}
pub(crate) use refused_static;

#[test]
fn the_question_is_answered_both_ways() {
    let row = [0u8; 12];
    let asked = Asked::<_, shape![3, 4]>(view_core::view!(row), PhantomData);
    assert!(asked.taken());
    assert!(!(&Asked::<_, shape![3, 5]>(view_core::view!(row), PhantomData)).taken());
}

//! The comparison of the cases of `einops_cases.rs` with einops' answers.

use view_core::{Layout, Shape, View, ViewError};

/// So many items, whose bytes are their numbers modulo 251.
pub fn numbered<T: Copy + zerocopy::FromBytes + zerocopy::IntoBytes>(items: usize) -> Vec<T> {
    let mut next = 0_u8;
    let mut base = vec![T::new_zeroed(); items];
    for item in &mut base {
        for byte in item.as_mut_bytes() {
            *byte = next;
            next = (next + 1) % 251;
        }
    }
    base
}

/// The view has this shape, these strides where an axis has more than one position, and elements with this sum: each is added to 31 times the sum of
/// those in front.
pub fn sums<S: Shape, L: Layout>(
    case: &str,
    view: View<'_, u8, S, L>,
    shape: &[usize],
    strides: &[isize],
    sum: u64,
) {
    assert_eq!(view.shape().as_ref(), shape, "shape of {case}");
    for (axis, extent) in shape.iter().enumerate() {
        if *extent > 1 {
            assert_eq!(
                view.strides().as_ref()[axis],
                strides[axis],
                "stride of axis {axis} of {case}"
            );
        }
    }
    let found = view.fold(0_u64, |sum, x| sum.wrapping_mul(31).wrapping_add(u64::from(*x)));
    assert_eq!(found, sum, "values of {case}");
}

/// einops copies, and `try_view!` says which axes cannot be merged.
pub fn copied(case: &str, error: Option<ViewError>) {
    assert!(
        matches!(error, Some(ViewError::Merge { .. })),
        "{case}: {error:?}"
    );
}

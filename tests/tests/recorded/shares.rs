//! The comparison of the cases of `overlap_cases.rs` with NumPy's answers.

use view_core::{may_share_memory, shares_memory, Element, Layout, Shape, View};

/// Both functions answer for these views as NumPy did.
pub fn agree<T, S: Shape, Z: Shape, L: Layout, M: Layout>(
    case: &str,
    a: View<'_, T, S, L>,
    b: View<'_, T, Z, M>,
    shares: bool,
    may_share: bool,
) where
    T: Element,
{
    assert_eq!(shares_memory(&a, &b), shares, "{case}");
    assert_eq!(may_share_memory(&a, &b), may_share, "bounds of {case}");
}

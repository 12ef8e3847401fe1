//! Under every lint a strict user denies.
#![deny(warnings)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![deny(
    unused,
    unused_qualifications,
    unused_parens,
    unused_braces,
    unused_results,
    single_use_lifetimes
)]
#![deny(
    trivial_casts,
    trivial_numeric_casts,
    unreachable_pub,
    missing_debug_implementations,
    let_underscore_drop
)]
#![deny(keyword_idents, explicit_outlives_requirements, variant_size_differences)]
#![deny(
    clippy::shadow_unrelated,
    clippy::shadow_reuse,
    clippy::wildcard_imports,
    clippy::semicolon_if_nothing_returned
)]
#![deny(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::unwrap_used
)]
#![forbid(unsafe_code)]

use view_core::{shape, try_view, view, Dyn, View, ViewError};

const COLUMN: usize = 2;

struct Frame {
    px: [[u8; 6]; 4],
}

fn middle(frame: &Frame, i: usize) -> Result<u8, ViewError> {
    let rows = view!(frame.px[1..4, ::2]);
    let row = try_view!(rows[i, ..])?;
    let rest = view!((row)[(1)..]);
    Ok(rest.iter().sum())
}

const fn kept(v: View<'_, u8, shape![Dyn, 3]>) -> View<'_, u8, shape![Dyn, 3]> {
    v
}

#[test]
fn nothing_warns() {
    let mut frame = Frame { px: [[1; 6]; 4] };
    view!(mut frame.px[0, { COLUMN }..]).fill(2);
    *view!(mut frame.px[-1, -1]) = 9;
    let mut px = view!(mut frame.px[..]);
    view!(mut px[1, ..=2]).fill(3);
    assert_eq!(middle(&frame, 0), Ok(4));
    assert!(middle(&frame, 3).is_err());
    let rows = vec![[1_u8; 3]; 2];
    assert_eq!(kept(view!(rows)).shape(), [2, 3]);
    assert_eq!(view!((rows)[newaxis, ..., 1]).shape(), [1, 2]);
}

//! Expansions under every lint that a strict user denies.
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

use view_core::{shape, try_view, view, Dyn, Element, View, ViewError};

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

/// A struct with fields, one of them an array.
#[derive(Clone, Copy, Debug, Element)]
struct Sample {
    time: u16,
    values: [i16; 3],
}

#[test]
fn nothing_warns_of_operations() {
    let mut samples = [Sample {
        time: 1,
        values: [1, 2, 3],
    }; 4];
    let step = samples.len() / 2;
    view!(mut samples[..2].field(values)).fill(7);
    let (mut even, odd) = view!(mut samples => [::2].field(values), [1::2].field(values));
    even.assign(&odd.as_view());
    assert_eq!(view!(samples[::step].field(time)).sum::<u16>(), 2);
    let values = view!(samples.field(values).T);
    assert_eq!(values.shape(), [3, 4]);
    let bytes = [0_u8; 12];
    assert_eq!(
        view!(bytes.as<"<u2">.reshape[2, _].as<i8>.T.align[1][1..]).shape(),
        [5, 2]
    );
    let windows = view!(bytes.windows[4].tiles[3, 2].broadcast[2, 3, 2, 3, 2].permute[4, 0, 1, 2, 3]);
    assert_eq!(windows.len(), 72);
    assert!(try_view!(bytes[(step)..].reshape[5, (step), _]).is_ok_and(|v| v.shape() == [5, 2, 1]));
    assert_eq!(view!(bytes.reshape[3, 4].diagonal).len(), 3);
    assert_eq!(view!(bytes.reshape[3, 4].rot90[-{ COLUMN }]).len(), 12);
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

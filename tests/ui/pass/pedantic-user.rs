// No lint warns about an expansion of view!.
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
#![forbid(unsafe_code)]

use view_core::{try_view, view, ViewError};

fn middle(buf: &[[u8; 6]; 4], i: usize) -> Result<u8, ViewError> {
    let v = view!(buf[1..4, ::2]);
    let w = try_view!(v[i, ..])?;
    let x = view!((w)[(i)::2]);
    Ok(x.iter().sum())
}

fn main() {
    let mut buf = [[1; 6]; 4];
    view!(mut buf[0]).fill(2);
    assert_eq!(middle(&buf, 1), Ok(1));
    assert!(middle(&buf, 3).is_err());
}

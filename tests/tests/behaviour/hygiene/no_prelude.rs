//! Expansions in a module without the prelude.
#![no_implicit_prelude]

use ::std::{assert, assert_eq};
use ::view_core::{shape, try_view, view, View};

fn part(v: View<'_, u8, shape![4]>) -> View<'_, u8, shape![2]> {
    view!(v[1..3])
}

#[::core::prelude::v1::test]
fn static_run_time_and_fallible_views() {
    let mut row = [1u8, 2, 3, 4];
    let i = 1usize;
    assert_eq!(view!(row[1..3]).len(), 2);
    assert_eq!(view!(row[i..]).len(), 3);
    assert_eq!(view!(row[::i]).len(), 4);
    assert_eq!(view!(row[{ 1 + 1 }..][newaxis, ..., 0]).len(), 1);
    assert!(try_view!(row[i..][i]).is_ok());
    assert!(try_view!(row[i..][3]).is_err());
    view!(mut row[2..]).fill(0);
    assert_eq!(part(view!(row)).len(), 2);
}

//! The user's names shadow all names that an expansion might use.
#![allow(dead_code, unused_macros, non_camel_case_types, clippy::upper_case_acronyms)]

use view_core::{shape, try_view, view, View};

mod core {}
mod std {}
mod alloc {}
mod typenum {}
mod view_macros {}
struct Option;
struct Result;
struct Some;
struct None;
struct Ok;
struct Err;
struct usize;
struct isize;
struct Dyn;
struct Edge;
struct Lend;
struct Base;
struct U4;
struct B1;
trait Iterator {}
trait Copy {}
trait Sized {}
macro_rules! panic {
    () => {};
}
macro_rules! compile_error {
    () => {};
}

fn of_four(v: View<'_, u8, shape![4]>) -> View<'_, u8, shape![2]> {
    view!(v[1..3])
}

#[test]
fn names_mean_what_the_macro_means() {
    let row = [1u8, 2, 3, 4];
    let (a0, a1, v, e, base, view, i) = (1, 3, 0, 0, 0, 0, 2);
    assert_eq!(view!(row[a0..a1]).to_vec(), [2, 3]);
    assert_eq!(view!(row[a1..=a1]).to_vec(), [4]);
    assert_eq!(view!(row[(a0 + i)..(a1 + v + e)]).to_vec(), [0u8; 0]);
    assert_eq!(view!(row[::i]).to_vec(), [1, 3]);
    assert_eq!(view!(row[a0..][base..][view]).len(), 1);
    assert!(try_view!(row[a0..][i]).is_ok());
    assert!(try_view!(row[a0..][a1]).is_err());
    assert_eq!(of_four(view!(row)).to_vec(), [2, 3]);
}

#[derive(view_core::Element)]
struct Pixel {
    shade: u8,
    depth: u16,
}

#[test]
fn names_mean_what_the_derive_means() {
    let row = [Pixel { shade: 1, depth: 2 }, Pixel { shade: 3, depth: 4 }];
    assert_eq!(view!(row.field(depth)).to_vec(), [2, 4]);
    assert_eq!(view!(row[1..].field(shade)).to_vec(), [3]);
}

#[test]
fn a_base_may_have_any_name() {
    let a0 = [1u8, 2, 3, 4];
    let i = 1;
    assert_eq!(view!(a0[i..2]).to_vec(), [2]);
    let v = [1u8, 2];
    let v = view!(v[1..]);
    let k = [1u8, 2];
    assert_eq!(view!(v), view!(k[1..]));
    let r#mut = [1u8, 2];
    assert_eq!(view!(r#mut[1..]).to_vec(), [2]);
}

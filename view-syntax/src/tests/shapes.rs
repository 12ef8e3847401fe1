//! `shape!`.

use super::{tight, tokens};
use crate::shape;

#[track_caller]
fn is_shape(extents: &str, expected: &str) {
    assert_eq!(
        tight(&shape::expand(tokens(extents))),
        expected,
        "shape![{extents}]"
    );
}

#[test]
fn shapes() {
    is_shape("", "()");
    is_shape("480", "Axes1<E480>");
    is_shape("480, Dyn, M, {N},", "Axes4<E480,Dyn,M,Const<{N}>>");
    is_shape("«3», «Foo<A, B>», typenum::U7", "Axes3<E3,Foo<A,B>,typenum::U7>");
    is_shape("3000", "Axes1<Const<3000>>");
    is_shape("2999", "Axes1<Dec4<2,9,9,9>>");
    is_shape("9_999_999", "Axes1<Dec7<9,9,9,9,9,9,9>>");
    is_shape("10_000_001", "Axes1<Big<Then1<Then8<Then6<Then9<U152>>>>>>");
    // The types find out whether this one is in the table.
    is_shape(
        "4_294_967_295",
        "Axes1<Readable<ThenF<ThenF<ThenF<ThenF<ThenF<ThenF<U255>>>>>>>>",
    );
    is_shape("Foo<A, B>, 2", "Axes2<Foo<A,B>,E2>");
}

#[test]
fn shapes_refused() {
    for wrong in [
        "-1",
        "0.5",
        "\"x\"",
        "3 + 4",
        "1,,2",
        "3u8",
        "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1",
    ] {
        assert!(
            tight(&shape::expand(tokens(wrong))).contains("\"shape!:"),
            "{wrong}"
        );
    }
    let text = tight(&shape::expand(tokens("2, -1, 3")));
    let start = "Axes3<E2,<(Dyn,Nil<{use compile_error as __view_refuse;__view_refuse!{\"shape!:`-1`is not";
    assert!(text.starts_with(start), "{text}");
    assert!(text.ends_with("}}>)as K::Shape>::Head,E3>"), "{text}");
}

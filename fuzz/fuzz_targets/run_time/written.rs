//! The forms of slices that `view!` has.

use crate::picture::Place;

/// The meaning of the forms of [`written`].
pub fn meant(form: u8, a: usize, b: usize, k: usize) -> (Place, Place, i128) {
    use Place::{Count, End, Open, Start, Through};
    // The product may clamp a step that is longer than any axis. The selection is the same on every axis of elements with bytes.
    let k = k as i128;
    match form % FORMS {
        0 => (Start(a), Start(b), 1),
        1 => (Start(a), Through(b), 1),
        2 => (Start(a), Open, 1),
        3 => (Open, Start(b), 1),
        4 => (Open, Through(b), 1),
        5 => (End(a), Start(b), 1),
        6 => (Start(a), End(b), 1),
        7 => (End(a), End(b), 1),
        8 => (Start(a), Count(b), 1),
        9 => (End(a), Count(b), 1),
        10 => (Start(a), Start(b), k),
        11 => (Start(a), Start(b), -k),
        12 => (End(a), Start(b), -k),
        13 => (Start(a), End(b), k),
        14 => (End(a), End(b), -k),
        15 => (Open, Open, k),
        16 => (Open, Open, -k),
        17 => (Start(a), Open, -k),
        18 => (Open, Start(b), k),
        19 => (Open, End(b), -k),
        20 => (End(a), Open, k),
        21 => (Open, Start(b), -k),
        22 => (Start(2), Start(b), 1),
        23 => (Start(a), End(1), 1),
        24 => (Start(1), Open, 1),
        25 => (Start(5), Start(1), -2),
        26 => (Open, Open, 3),
        27 => (Start(1), End(2), 2),
        28 => (Start(a), Count(2), 1),
        _ => (End(3), Open, -1),
    }
}
pub const FORMS: u8 = 30;

/// `$done!` of a slice in each of the forms that the macro has.
macro_rules! written {
    ($done:ident, $v:ident [$($before:tt)*] $form:expr, $a:ident $b:ident $k:ident) => {
        match $form % FORMS {
            0 => $done!(try_view!($v[$($before)* $a..$b])),
            1 => $done!(try_view!($v[$($before)* $a..=$b])),
            2 => $done!(try_view!($v[$($before)* $a..])),
            3 => $done!(try_view!($v[$($before)* ..$b])),
            4 => $done!(try_view!($v[$($before)* ..=$b])),
            5 => $done!(try_view!($v[$($before)* -$a..$b])),
            6 => $done!(try_view!($v[$($before)* $a..-$b])),
            7 => $done!(try_view!($v[$($before)* -$a..-$b])),
            8 => $done!(try_view!($v[$($before)* $a..+$b])),
            9 => $done!(try_view!($v[$($before)* -$a..+$b])),
            10 => $done!(try_view!($v[$($before)* $a:$b:$k])),
            11 => $done!(try_view!($v[$($before)* $a:$b:-$k])),
            12 => $done!(try_view!($v[$($before)* -$a:$b:-$k])),
            13 => $done!(try_view!($v[$($before)* $a:-$b:$k])),
            14 => $done!(try_view!($v[$($before)* -$a:-$b:-$k])),
            15 => $done!(try_view!($v[$($before)* ::$k])),
            16 => $done!(try_view!($v[$($before)* ::-$k])),
            17 => $done!(try_view!($v[$($before)* ($a)::-$k])),
            18 => $done!(try_view!($v[$($before)* :$b:$k])),
            19 => $done!(try_view!($v[$($before)* :-$b:-$k])),
            20 => $done!(try_view!($v[$($before)* -($a)::$k])),
            21 => $done!(try_view!($v[$($before)* :$b:-$k])),
            22 => $done!(try_view!($v[$($before)* 2..$b])),
            23 => $done!(try_view!($v[$($before)* $a..-1])),
            24 => $done!(try_view!($v[$($before)* 1..])),
            25 => $done!(try_view!($v[$($before)* 5:1:-2])),
            26 => $done!(try_view!($v[$($before)* ::3])),
            27 => $done!(try_view!($v[$($before)* 1:-2:2])),
            28 => $done!(try_view!($v[$($before)* $a..+2])),
            _ => $done!(try_view!($v[$($before)* -3::-1])),
        }
    };
}

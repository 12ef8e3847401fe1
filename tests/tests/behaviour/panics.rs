//! `view!` panics at the caller's line, with the text of the error.

use crate::bases::{forget, row};
use std::cell::RefCell;
use std::panic::{catch_unwind, set_hook, take_hook, AssertUnwindSafe};
use std::sync::Once;
use view_core::{try_view, view};

thread_local! {
    static LAST: RefCell<Option<(String, u32)>> = const { RefCell::new(None) };
}

/// Run `f`, which panics: the message, and the file and line of the panic.
pub(crate) fn caught<R>(f: impl FnOnce() -> R) -> (String, String, u32) {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let default = take_hook();
        set_hook(Box::new(move |info| {
            if let Some(location) = info.location() {
                LAST.set(Some((location.file().to_owned(), location.line())));
            }
            default(info);
        }));
    });
    let Err(payload) = catch_unwind(AssertUnwindSafe(f)) else {
        panic!("it did not panic")
    };
    let message = payload.downcast_ref::<String>().cloned();
    let message = message
        .or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned()))
        .expect("a text");
    let (file, line) = LAST.take().expect("a location");
    (message, file, line)
}

/// The panic of the expression, which stands on the line of this macro call.
macro_rules! panic_of {
    ($($call:tt)*) => {{
        let (message, file, line) = $crate::panics::caught(|| { let _ = $($call)*; });
        assert_eq!(file, file!());
        assert_eq!(line, line!());
        message
    }};
}

pub(crate) use panic_of;

#[test]
fn an_index_out_of_bounds() {
    let row = row();
    let i = forget(7);
    let message = panic_of!(view!(row[i]));
    assert_eq!(
        message,
        "view!: index 7 is out of bounds for axis 0, which has length 7 [V101]"
    );
}

#[test]
fn a_slice_out_of_bounds() {
    let row = row().to_vec();
    let message = panic_of!(view!(row[2..200]));
    assert_eq!(
        message,
        "view!: slice end 200 is past the end of axis 0, which has length 7 [V103]"
    );
}

#[test]
fn ends_in_the_wrong_order() {
    let row = row();
    let (i, j) = (forget(5), forget(3));
    let message = panic_of!(view!(row[i..j]));
    assert!(
        message.contains('5') && message.contains('3') && message.contains("axis 0"),
        "{message}"
    );
}

#[test]
fn a_zero_step() {
    let row = row();
    let k = forget(0);
    let message = panic_of!(view!(row[::k]));
    assert_eq!(message, "view!: the step on axis 0 is zero [V108]");
}

#[test]
fn a_mutable_view() {
    let mut row = row();
    let i = forget(8);
    let message = panic_of!(view!(mut row[i..]));
    assert_eq!(
        message,
        "view!: slice start 8 is past the end of axis 0, which has length 7 [V102]"
    );
}

#[test]
fn the_second_bracket_of_a_chain() {
    let row = row();
    let i = forget(7);
    let message = panic_of!(view!(row[1..][i]));
    assert_eq!(
        message,
        "view!: index 7 is out of bounds for axis 0, which has length 6 [V101]"
    );
}

#[test]
fn indices_behind_dots() {
    let row = row();
    let i = forget(7);
    let message = panic_of!(view!(row[..., i]));
    assert_eq!(
        message,
        "view!: index 7 is out of bounds for axis -1, which has length 7 [V101]"
    );
}

#[test]
fn the_call_of_many_lines_that_is_at_fault() {
    let row = row();
    let i = forget(7);
    let start = line!();
    let (_, file, line) = caught(|| {
        let _ = view!(row[1..][i]);
    });
    assert_eq!(file, file!());
    assert!(
        (start..start + 6).contains(&line),
        "line {line}, the call starts behind {start}"
    );
}

#[test]
fn a_position_of_a_view() {
    let row = row();
    let v = view!(row[1..]);
    let message = panic_of!(v[[forget(6)]]);
    assert!(message.contains('6'), "{message}");
}

#[test]
fn a_refused_try_view_that_is_unwrapped() {
    let row = row();
    let i = forget(7);
    let message = panic_of!(try_view!(row[i]).unwrap());
    assert!(
        message.contains("index: 7") && message.contains("length: 7"),
        "{message}"
    );
}

#[test]
fn an_overlap() {
    let (mut row, i) = ([0; 4], forget(2));
    let message = panic_of!(view!(mut row => [i], [2]));
    assert_eq!(
        message,
        "view!: views 0 and 1 overlap on axis 0: both hold index 2 [V401]"
    );
}

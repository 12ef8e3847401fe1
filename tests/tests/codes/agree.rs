//! The codes of run time are those of `cargo check` for the same mistakes: the programs in `ui` have static extents, which the types
//! refuse, or literals, which the macro refuses; the calls here have such numbers at run time.

use view_core::{shape, try_broadcast_together, try_view, view, Array, Dyn, ViewError};

/// The code in a golden.
fn checked(golden: &str) -> &str {
    let line = golden.lines().next().unwrap_or_default();
    line.rsplit_once(" [")
        .and_then(|(_, code)| code.strip_suffix(']'))
        .unwrap_or_else(|| panic!("no code: {line}"))
}

/// Each refusal has the code of its golden.
macro_rules! agree {
    ($($golden:literal $call:expr;)*) => {$(
        let error: ViewError = $call.err().expect($golden);
        let golden = include_str!(concat!("../../ui/", $golden, ".stderr"));
        assert_eq!(error.code(), checked(golden), "{}: {error}", $golden);
    )*};
}

const N: usize = 98;
const ZERO: usize = 0;

#[test]
fn indices_and_slices() {
    let row = vec![0u8; 98];
    let i = row.len() / 98;
    agree! {
        "bounds/index-past-axis" try_view!(row[98]);
        "bounds/index-from-end-past-axis" try_view!(row[-99]);
        "bounds/start-past-axis" try_view!(row[99..]);
        "bounds/down-start-past-axis" try_view!(row[98::-1]);
        "bounds/down-start-past-axis-with-an-end-from-end" try_view!(row[98:-50:-1]);
        "bounds/run-time-end-of-a-constant-down-start-past-axis" try_view!(row[{ N }:i:-1]);
        "bounds/end-past-axis" try_view!(row[10..99]);
        "bounds/inclusive-end-past-axis" try_view!(row[2..=98]);
        "bounds/constant-inclusive-end-past-axis" try_view!(row[1..={ N }]);
        "bounds/run-time-start-of-a-constant-inclusive-end-past-axis" try_view!(row[i..={ N }]);
        "bounds/end-past-axis-with-a-start-from-end" try_view!(row[-3..99]);
        "bounds/down-end-past-axis" try_view!(row[:98:-1]);
        "bounds/start-from-end-past-axis" try_view!(row[-99..]);
        "bounds/start-from-end-past-axis-with-an-end" try_view!(row[-99..50]);
        "bounds/end-from-end-past-axis" try_view!(row[..-99]);
        "bounds/ends-cross" try_view!(row[60..-40]);
        "bounds/ends-cross-from-the-back" try_view!(row[-40..50]);
        "bounds/count-past-axis" try_view!(row[90..+9]);
        "bounds/constant-count-past-axis" try_view!(row[90..+{ N }]);
        "bounds/constant-step-zero" try_view!(row[::(i - 1)]);
        "syntax/count-past-the-back" try_view!(row[-2..+(i + 2)]);
        "syntax/start-behind-end" try_view!(row[(i + 2)..1]);
        "syntax/down-start-before-end" try_view!(row[1:(i + 2):-1]);
        "syntax/step-zero" try_view!(row[::(i - 1)]);
        "syntax/minus-zero-start" try_view!(row[-(ZERO)::-1]);
        "bounds/constant-down-end-of-minus-zero" try_view!(row[-2:-(ZERO):-1]);
    }
}

#[test]
fn axes_and_shapes() {
    let row = vec![0u8; 12];
    let image = Array::<u8, shape![Dyn, Dyn]>::try_zeros_of([481, 640]).unwrap();
    agree! {
        "shape/squeeze-a-long-axis" view!(image).try_squeeze_axis::<1>();
        "shape/broadcast-another-length" try_view!(row.broadcast[4, 2]);
        "shape/together-other-lengths" try_broadcast_together(view!(row[1..]), view!(row[2..]));
        "shape/windows-longer-than-the-axis" try_view!(image.windows[3, 641]);
        "shape/windows-of-a-constant-nothing" try_view!(image.windows[3, (ZERO)]);
        "shape/tiles-that-leave-some-over" try_view!(image.tiles[8, 8]);
        "bounds/split-past-the-end" view!(row).try_split_at_dyn::<0>(13);
        "shape/reshape-other-count" try_view!(row.reshape[3, 5]);
        "shape/reshape-rest-beside-a-constant-zero" try_view!(row.reshape[(ZERO), _]);
        "shape/reshape-rest-of-a-remainder" try_view!(row.reshape[5, _]);
        "shape/reshape-of-columns" try_view!(image[.., ..100].reshape[48100]);
        "shape/windows-of-nothing" try_view!(image.windows[3, (ZERO)]);
        "shape/tiles-of-nothing" try_view!(image.tiles[(ZERO), 8]);
        "shape/reshape-rest-beside-zero" try_view!(row.reshape[(ZERO), _]);
        "shape/broadcast-too-large" Array::<u8, shape![Dyn, Dyn]>::try_zeros_of([usize::MAX, 3]);
        "shape/zip-of-another-length" view!(row).try_zip(view!(row[1..]));
        "shape/with-shape-of-another-length" view!(image).try_with_shape::<shape![480, 640]>();
        "shape/with-shape-of-another-rank" view!(image).try_with_shape::<shape![Dyn, 480, 640]>();
    }
}

#[test]
fn casts_and_alignments() {
    let bytes = vec![0u8; 7];
    let words = vec![0u32; 4];
    let i = bytes.len() / 7;
    agree! {
        "dtype/bytes-do-not-divide" try_view!(bytes.as<">u2">);
        "dtype/gaps-of-a-step" try_view!(bytes[::(i + 1)].as<">u2">);
        "dtype/align-of-an-odd-start" try_view!((view!(words.as<u8>))[i..].align[2]);
        "dtype/backwards" try_view!(bytes[::-(i)].as<">u2">);
    }
}

#[test]
fn views_that_overlap() {
    let mut row = vec![0u8; 98];
    let i = row.len() / 98;
    agree! {
        "overlap/single-element" try_view!(mut row => [i], [1]);
    }
}

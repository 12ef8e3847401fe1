//! The expansions of the calls of `view!` in `wav.rs`, as a document that compiles. Do not write such code by hand: the
//! names in `__` are not part of the interface.
//!
//! ```text
//! cargo run --example wav-expanded
//! ```
//!
//! `cargo rustc --example NAME -- -Zunpretty=expanded`, on nightly, shows the expansion of any other call.

use view_core::{try_view, view, ViewError};

fn main() -> Result<(), ViewError> {
    let file = *b"RIFF\x34\xb1\x02\x00WAVEfmt ";
    let file = &file[..];

    // try_view!(file[..12])
    //
    // A literal range becomes three numbers that the macro has computed: the start, as a literal (`L0`); the extent of
    // the result (`E12`); and the least extent of the axis (`L12`). The axis is `Dyn`, so its extent is checked at run
    // time. `rows1` means one index that takes whole rows, so the result is row-major as `file` is. Its shape is static,
    // `shape![12]`. The type of the `0` tells whether rustc knows the answer to the check, or leaves it to the time when a type
    // parameter is known.
    let riff = {
        use ::view_core::__::methods::*;
        match file.__try_view() {
            ::view_core::__::Ok(v) => v.try_rows1_at::<::view_core::__::Ends<
                ::view_core::__::L0,
                ::view_core::__::E12,
                ::view_core::__::L12,
            >, _>(
                ((), ()), // nothing in the index is known only at run time
                0,
            ),
            ::view_core::__::Err(e) => ::view_core::__::Err(e),
        }
    }?;
    assert_eq!(riff, try_view!(file[..12])?);

    // view!(riff[8..])
    //
    // `riff` is one pointer, and the rest is in types: trait solving finds that 8 is at most 12 (otherwise it reports an
    // error at the 8) and that 4 elements are left. The machine code is one addition at most. `_, _` are the shape and
    // the strides of the result, which rustc computes once.
    let format = {
        use ::view_core::__::methods::*;
        riff.__view()
            .rows1::<::view_core::__::Onward<::view_core::__::L8>, _, _>(0)
    };
    assert_eq!(format, view!((b"WAVE")));

    // try_view!(file[at..+4])
    //
    // The start is known at run time only. The count is static, so the shape is `shape![4]`.
    // Expressions are evaluated before the base is borrowed.
    let at = 12;
    let chunk = {
        use ::view_core::__::methods::*;
        let a0: ::view_core::__::usize = at;
        match file.__try_view() {
            ::view_core::__::Ok(v) => {
                v.try_rows1_at::<::view_core::__::Runtime<::view_core::__::Exactly<::view_core::__::E4>>, _>(
                    (
                        (::view_core::__::Edge::Start(a0), ::view_core::__::Stop::Count(4)),
                        (),
                    ),
                    0,
                )
            }
            ::view_core::__::Err(e) => ::view_core::__::Err(e),
        }
    }?;
    assert_eq!(chunk, view!((b"fmt ")));

    // view!(mut bytes[start..end].as<"<i2">)
    //
    // The macro has checked the code, which names a type of alignment 1. Trait solving finds that all bytes are such samples,
    // and that samples are bytes. Whether the bytes are a whole number of samples is checked when the view is made.
    // `with_strides` prepares a view for its next operation. rustc infers the last arguments of `cast`, which has
    // the shape and the layout of the result among them.
    let mut bytes = vec![0_u8, 0, 1, 0, 2, 0, 3, 0, 4, 0];
    let (start, end) = (2, 10);
    let mut samples = {
        use ::view_core::__::methods::*;
        let a0: ::view_core::__::usize = start;
        let a1: ::view_core::__::usize = end;
        bytes
            .__view_mut()
            .rows1_at::<::view_core::__::Runtime<::view_core::__::Dyn>, _>(
                (
                    (::view_core::__::Edge::Start(a0), ::view_core::__::Stop::Start(a1)),
                    (),
                ),
                0,
            )
            .with_strides()
            .cast::<::view_core::__::little_endian::I16, ::view_core::__::Itself<_>, _, _, _, _, _, _, _>(
                0, 0, 0,
            )
    };
    samples[[3]].set(-4);
    assert_eq!(samples.to_vec(), [1, 2, 3, -4]);

    // view!(samples[(channel)::channels])
    //
    // A step known at run time only makes extent and stride dynamic, so this view is three words large.
    let (channel, channels) = (1, 2);
    let one = {
        use ::view_core::__::methods::*;
        let a0: ::view_core::__::usize = channel;
        let a1: ::view_core::__::usize = channels;
        samples.__view().slice1_at::<::view_core::__::Stepping, _>(
            (
                (
                    (::view_core::__::Edge::Start(a0), ::view_core::__::Stop::Open),
                    ::view_core::__::step(a1),
                ),
                (),
            ),
            0,
        )
    };
    assert_eq!(one.to_vec(), [2, -4]);
    assert_eq!(size_of_val(&one), 3 * size_of::<usize>());

    // view!(mut canvas[1..=2, column]).fill('█')
    //
    // `__view_mut` borrows as `&mut canvas` does, and the literal `1..=2` is `1..3`. A single index drops its axis.
    let mut canvas = [[' '; 3]; 4];
    let column = 1;
    {
        use ::view_core::__::methods::*;
        let a0: ::view_core::__::usize = column;
        canvas.__view_mut().slice2_at::<::view_core::__::Ends<
            ::view_core::__::L1,
            ::view_core::__::E2,
            ::view_core::__::L3,
        >, ::view_core::__::Pick, _, _>(((), (a0, ())), 0, 0)
    }
    .fill('█');
    assert_eq!(canvas.map(|row| row[1]), [' ', '█', '█', ' ']);
    println!("{}", view!(canvas));
    Ok(())
}

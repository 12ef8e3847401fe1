//! What the calls of `view!` in `wav.rs` become. A document that compiles; nobody writes this by hand, and the names in
//! `__` are not part of the interface.
//!
//! ```text
//! cargo run --example wav-expanded
//! ```
//!
//! To see what any other call becomes: `cargo rustc --example NAME -- -Zunpretty=expanded`, on nightly.

use view_core::{try_view, view, ViewError};

fn main() -> Result<(), ViewError> {
    let file = *b"RIFF\x34\xb1\x02\x00WAVEfmt ";
    let file = &file[..];

    // try_view!(file[..12])
    //
    // A literal range is three numbers that the macro has worked out: the start, as a literal (`L0`); the extent
    // of the result, as the extent it will be (`U12`); and the extent that the axis has to have (`L12`). The axis
    // is `Dyn`, so that is checked here and now. `rows1`: one index, whole rows, so the result is row-major as
    // `file` is, and has a static shape, `shape![12]`.
    let riff = {
        use ::view_core::__::methods::*;
        file.__view().try_rows1_at::<::view_core::__::Range<
            ::view_core::__::L0,
            ::view_core::__::U12,
            ::view_core::__::L12,
        >>(
            ((), ()), // nothing in the index is known only at run time
        )
    }?;
    assert_eq!(riff, try_view!(file[..12])?);

    // view!(riff[8..])
    //
    // `riff` is one pointer, and all of this is types: trait solving finds that 8 is at most 12 (or reports it, at
    // the 8) and that 4 are left. The machine code is the addition of 8, or less. `_, _` are the shape and the strides
    // that result, which rustc so works out once.
    let format = {
        use ::view_core::__::methods::*;
        riff.__view()
            .rows1::<::view_core::__::From<::view_core::__::L8>, _, _>()
    };
    assert_eq!(format, view!((b"WAVE")));

    // try_view!(file[at..+4])
    //
    // The start is known at run time only, the count statically, so the result is a `shape![4]` all the same.
    // Expressions are evaluated before the base is borrowed.
    let at = 12;
    let chunk = {
        use ::view_core::__::methods::*;
        let a0: ::view_core::__::usize = at;
        file.__view()
            .try_rows1_at::<::view_core::__::Runtime<::view_core::__::Exactly<::view_core::__::U4>>>((
                (::view_core::__::Edge::Start(a0), ::view_core::__::Stop::Count(4)),
                (),
            ))
    }?;
    assert_eq!(chunk, view!((b"fmt ")));

    // view!(mut bytes[start..end].as<"<i2">)
    //
    // The code is a type, of alignment 1: the macro has checked it. That all bytes are such samples, and samples bytes, trait
    // solving finds; that the bytes are a whole number of samples is known when the view is made. `_, _` are shape and layout of
    // the result. `unfold` takes a view on to its next operation.
    let mut bytes = vec![0_u8, 0, 1, 0, 2, 0, 3, 0, 4, 0];
    let (start, end) = (2, 10);
    let mut samples = {
        use ::view_core::__::methods::*;
        let a0: ::view_core::__::usize = start;
        let a1: ::view_core::__::usize = end;
        bytes
            .__view_mut()
            .rows1_at::<::view_core::__::Runtime<::view_core::__::Dyn>>((
                (::view_core::__::Edge::Start(a0), ::view_core::__::Stop::Start(a1)),
                (),
            ))
            .with_strides()
            .cast::<::view_core::__::little_endian::I16, ::view_core::__::Itself<_>, _, _, _>()
    };
    samples[[3]].set(-4);
    assert_eq!(samples.to_vec(), [1, 2, 3, -4]);

    // view!(samples[(channel)::channels])
    //
    // A step known only at run time makes extent and stride dynamic: this view is three words wide.
    let (channel, channels) = (1, 2);
    let one = {
        use ::view_core::__::methods::*;
        let a0: ::view_core::__::usize = channel;
        let a1: ::view_core::__::usize = channels;
        samples.__view().slice1_at::<::view_core::__::Stepping>((
            (
                (::view_core::__::Edge::Start(a0), ::view_core::__::Stop::Open),
                ::view_core::__::step(a1),
            ),
            (),
        ))
    };
    assert_eq!(one.to_vec(), [2, -4]);
    assert_eq!(size_of_val(&one), 3 * size_of::<usize>());

    // view!(mut canvas[1..=2, column]).fill('█')
    //
    // `__view_mut` borrows as `&mut canvas` does, and the literal `1..=2` is `1..3`. An index keeps no axis.
    let mut canvas = [[' '; 3]; 4];
    let column = 1;
    {
        use ::view_core::__::methods::*;
        let a0: ::view_core::__::usize = column;
        canvas.__view_mut().slice2_at::<::view_core::__::Range<
            ::view_core::__::L1,
            ::view_core::__::U2,
            ::view_core::__::L3,
        >, ::view_core::__::Pick>(((), (a0, ())))
    }
    .fill('█');
    assert_eq!(canvas.map(|row| row[1]), [' ', '█', '█', ' ']);
    println!("{}", view!(canvas));
    Ok(())
}

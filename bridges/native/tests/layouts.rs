//! The structs and the numbers that Rust repeats are those of the headers.

use native::blas::Order;
use native::fortran::{Descriptor, MOST_AXES};
use native::fourier::Direction;
use native::picture::{Channels, PngImage, VERSION};
use num_complex::Complex;
use std::mem::offset_of;
use view_core::Const;

extern "C" {
    static native_png: [i64; 12];
    static native_cblas: [i64; 5];
    static native_fftw: [i64; 4];
    static native_cfi: [i64; 2];
}

fn number(number: impl TryInto<i64, Error: std::fmt::Debug>) -> i64 {
    number.try_into().unwrap()
}

#[test]
fn png_image_and_its_formats() {
    let here = [
        number(size_of::<PngImage>()),
        number(offset_of!(PngImage, version)),
        number(offset_of!(PngImage, width)),
        number(offset_of!(PngImage, height)),
        number(offset_of!(PngImage, format)),
        number(offset_of!(PngImage, warning_or_error)),
        number(offset_of!(PngImage, message)),
        number(VERSION),
        number(<Const<1> as Channels>::FORMAT),
        number(<Const<2> as Channels>::FORMAT),
        number(<Const<3> as Channels>::FORMAT),
        number(<Const<4> as Channels>::FORMAT),
    ];
    assert_eq!(here, unsafe { native_png });
}

#[test]
fn orders_and_integers_of_cblas() {
    let here = [
        Order::RowMajor as i64,
        Order::ColumnMajor as i64,
        111,
        112,
        number(size_of::<i32>()),
    ];
    assert_eq!(here, unsafe { native_cblas });
}

#[test]
fn signs_and_flags_of_fftw() {
    let here = [
        Direction::Forward as i64,
        Direction::Backward as i64,
        1 << 6,
        number(size_of::<Complex<f32>>()),
    ];
    assert_eq!(here, unsafe { native_fftw });
}

#[test]
fn room_for_a_descriptor_of_fortran() {
    assert_eq!([number(size_of::<Descriptor>()), number(MOST_AXES)], unsafe {
        native_cfi
    });
}

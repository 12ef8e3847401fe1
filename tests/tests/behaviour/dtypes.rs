//! `.as<T>`: the same bytes as other elements, checked for validity where a type has invalid ones.

use std::num::{NonZeroI8, NonZeroU16, NonZeroU32, NonZeroU8};
use view_core::{shape, try_view, view, Aligned, Element, RowMajor, View, ViewError, A2, A4, A8};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, TryFromBytes, Unalign};

#[derive(Element, TryFromBytes, Immutable, Debug, Clone, Copy, PartialEq)]
#[repr(u8)]
enum Light {
    Red = 1,
    Amber = 2,
    Green = 4,
}

#[derive(Element, TryFromBytes, IntoBytes, Immutable, Debug, Clone, Copy, PartialEq)]
#[repr(u16)]
enum Level {
    Low = 0x0100,
    High = 0x0202,
}

#[derive(Element, FromBytes, IntoBytes, Immutable, KnownLayout, Debug, Clone, Copy, PartialEq)]
#[repr(C)]
struct Rgb {
    red: u8,
    green: u8,
    blue: u8,
}

/// A byte of padding lies between the fields.
#[derive(Element, FromBytes, Immutable, Debug, Clone, Copy, PartialEq)]
#[repr(C)]
struct Padded {
    small: u8,
    large: u16,
}

#[test]
fn the_examples_of_the_contract() {
    let buffer = Aligned::<A2, _>([1u8, 0, 3]);
    let one = view!(buffer[..2].as<i16>);
    assert_eq!((one.shape(), one[[0]]), ([1], i16::from_ne_bytes([1, 0])));

    // Rows of six bytes. The first is aligned to four.
    let rows = Aligned::<A4, _>([[1u8, 0, 2, 0, 3, 0]; 4]);
    assert_eq!(view!(rows.as<u16>).shape(), [4, 3]);
    assert_eq!(view!(rows[0, ..4].as<u32>).shape(), [1]);
    assert_eq!(view!(rows[::2, ..4].as<u32>).strides(), [12, 4]);
    assert_eq!(view!(rows[1, 2..].as<u32>)[[0]], u32::from_ne_bytes([2, 0, 3, 0]));
}

#[test]
fn three_byte_pixels_from_rows_of_twelve_bytes() {
    let words = [[
        0x0403_0201u32.to_le(),
        0x0807_0605u32.to_le(),
        0x0c0b_0a09u32.to_le(),
    ]; 2];
    let pixels: View<Rgb, shape![2, 4], RowMajor<_>> = view!(words.as<Rgb>);
    assert_eq!(
        pixels[[1, 0]],
        Rgb {
            red: 1,
            green: 2,
            blue: 3
        }
    );
    assert_eq!(
        pixels[[0, 3]],
        Rgb {
            red: 10,
            green: 11,
            blue: 12
        }
    );
    let back = view!(pixels[1, ::-1]);
    assert_eq!(back[[0]].blue, 12);
}

#[test]
fn a_row_major_view_stays_row_major() {
    let rows = Aligned::<A8, _>([[1u8; 8]; 3]);
    let wide: View<u32, shape![3, 2], RowMajor<_>> = view!(rows.as<u32>);
    assert_eq!(wide.as_slice(), [0x0101_0101; 6]);
    let narrow: View<u16, shape![3, 4], RowMajor<_>> = view!(wide.as<u16>);
    assert_eq!(narrow.as_slice(), [0x0101; 12]);
}

#[test]
fn bytes_are_asked_one_by_one_whether_they_are_bools() {
    let flags = [[1u8, 0, 1], [0, 1, 0]];
    let bools = try_view!(flags.as<bool>).unwrap();
    assert_eq!(bools.to_vec(), [true, false, true, false, true, false]);
    assert_eq!(try_view!(flags.as<"?">).unwrap().shape(), [2, 3]);
    assert_eq!(try_view!(flags.as<"b1">).unwrap().shape(), [2, 3]);
    let wrong = [[1u8, 0, 1], [0, 2, 3]];
    let error = try_view!(wrong.as<bool>).map(|_| ()).unwrap_err();
    assert_eq!(error, ViewError::Invalid { element: 4 });
    assert_eq!(
        error.to_string(),
        "view!: the bytes of element 4 are not a valid value of its type [V701]"
    );
    // Only the elements of the view are checked, and the position is one of the view.
    assert!(try_view!(wrong[.., ::2].as<bool>).is_err());
    assert!(try_view!(wrong[.., 0].as<bool>).is_ok());
    assert_eq!(
        try_view!(wrong[::-1, ::-1].as<bool>).err(),
        Some(ViewError::Invalid { element: 0 })
    );
    assert_eq!(
        try_view!(wrong[.., 1..].as<bool>).err(),
        Some(ViewError::Invalid { element: 2 })
    );
    assert!(try_view!(wrong[1, 3..].as<bool>).is_ok());
}

#[test]
fn chars_are_unicode() {
    let code_points = [0x61u32, 0x1f600, 0xd800, 0x110000];
    assert_eq!(
        try_view!(code_points[..2].as<char>).unwrap().to_vec(),
        ['a', '😀']
    );
    assert_eq!(
        try_view!(code_points.as<char>).err(),
        Some(ViewError::Invalid { element: 2 })
    );
    assert_eq!(
        try_view!(code_points[3..].as<char>).err(),
        Some(ViewError::Invalid { element: 0 })
    );
    let words = [0x61u32, 0x110000];
    let bytes = view!(words.as<u8>);
    let unaligned = try_view!(bytes.as<Unalign<char>>).map(|_| ());
    assert_eq!(unaligned, Err(ViewError::Invalid { element: 1 }));
}

#[test]
fn numbers_that_are_not_zero() {
    let bytes = [3u8, 1, 0, 7];
    assert_eq!(
        try_view!(bytes.as<NonZeroU8>).err(),
        Some(ViewError::Invalid { element: 2 })
    );
    assert_eq!(try_view!(bytes[..2].as<NonZeroI8>).unwrap()[[0]].get(), 3);
    let words = [1u32, 0x1_0000, 9];
    assert_eq!(try_view!(words.as<NonZeroU32>).unwrap()[[1]].get(), 0x1_0000);
    // The second word has a half that is zero.
    let zero = if cfg!(target_endian = "little") { 1 } else { 0 };
    assert_eq!(
        try_view!(words.as<NonZeroU16>).err(),
        Some(ViewError::Invalid { element: zero })
    );
    // `None` is represented by zero.
    assert_eq!(view!(bytes.as<Option<NonZeroU8>>)[[2]], None);
}

#[test]
fn enums_with_gaps() {
    let states = [1u8, 4, 2, 2];
    let lights = try_view!(states.as<Light>).unwrap();
    assert_eq!(
        lights.to_vec(),
        [Light::Red, Light::Green, Light::Amber, Light::Amber]
    );
    let states = [1u8, 4, 3, 0];
    assert_eq!(
        try_view!(states.as<Light>).err(),
        Some(ViewError::Invalid { element: 2 })
    );
    let levels = Aligned::<A2, _>([0x00u8, 0x01, 0x02, 0x02]);
    let expected = try_view!(levels.as<Level>).map(|v| v[[1]]);
    assert_eq!(
        expected.ok(),
        cfg!(target_endian = "little").then_some(Level::High)
    );
}

#[test]
fn a_unique_view_of_checked_elements_writes_valid_ones_back() {
    let mut bytes = [0u8, 1, 1];
    let mut flags = try_view!(mut bytes.as<bool>).unwrap();
    flags[[0]] = true;
    flags[[2]] = false;
    assert_eq!(bytes, [1, 1, 0]);
    bytes[1] = 2;
    assert_eq!(
        try_view!(mut bytes.as<bool>).err().unwrap(),
        ViewError::Invalid { element: 1 }
    );
    let mut words = [0x0202u16, 0x0100];
    try_view!(mut words.as<Level>).unwrap().fill(Level::Low);
    assert_eq!(words, [0x0100; 2]);
}

#[test]
fn what_is_written_through_a_cast_is_in_the_base() {
    let mut words = [[0u32; 3]; 2];
    view!(mut words.as<u8>[1, 4..8]).fill(1);
    assert_eq!(words, [[0; 3], [0, 0x0101_0101, 0]]);
    let mut samples = view!(mut words.as<">i2">);
    samples[[0, 1]].set(-2);
    samples[[0, 0]] += zerocopy::big_endian::I16::new(0x7f00);
    assert_eq!(words[0][0].to_ne_bytes(), [0x7f, 0, 0xff, 0xfe]);
    view!(mut words[.., 2].as<f32>).map_inplace(|x| *x = 1.0);
    assert_eq!(words[1][2], 1f32.to_bits());
    view!(mut words.as<Rgb>)[[0, 0]].green = 0xee;
    assert_eq!(words[0][0].to_ne_bytes()[1], 0xee);
}

#[test]
fn bools_and_chars_are_read_as_numbers() {
    let flags = [true, false, true];
    assert_eq!(view!(flags.as<u8>).to_vec(), [1, 0, 1]);
    let text = ['a', 'é'];
    assert_eq!(view!(text.as<u32>).to_vec(), [0x61, 0xe9]);
    assert_eq!(view!(text.as<"=u1">).shape(), [8]);
}

#[test]
fn padding_may_be_read_over() {
    let bytes = Aligned::<A2, _>([7u8, 99, 1, 1, 8, 99, 2, 2]);
    let structs = view!(bytes.as<Padded>);
    assert_eq!(structs.shape(), [2]);
    assert_eq!((structs[[1]].small, structs[[1]].large), (8, 0x0202));
}

#[test]
fn a_cast_lives_as_long_as_its_base() {
    fn longest(words: &[u32; 4]) -> &[u16] {
        view!(words.as<u16>).as_slice()
    }
    let words = [1u32.to_le(); 4];
    assert_eq!(longest(&words)[..2], [1u16.to_le(), 0]);
}

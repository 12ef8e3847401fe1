//! Casts where extents or strides are known at run time only, and at the edges: empty views, axes of one position,
//! elements without size, elements whose size types do not know.

use crate::bases::forget as at;
use view_core::{shape, try_view, view, Aligned, Array, Dyn, Element, Layout, Shape, View, ViewError, A4};
use zerocopy::big_endian::{U16, U32};
use zerocopy::{FromBytes, Immutable, IntoBytes};

/// A function of a library: its caller makes the casts.
fn sum<S: Shape, L: Layout>(v: View<'_, U16, S, L>) -> u64 {
    v.iter().map(|x| u64::from(x.get())).sum()
}

#[derive(Element, FromBytes, IntoBytes, Immutable, Debug, Clone, Copy, PartialEq)]
#[repr(transparent)]
struct Tagged<T>(T);

#[derive(Element, FromBytes, IntoBytes, Immutable, Debug, Clone, Copy, PartialEq)]
struct Nothing;

#[derive(Element, FromBytes, IntoBytes, Immutable, Debug, Clone, Copy, PartialEq)]
struct Empty([u8; 0]);

#[test]
fn one_function_for_all_casts() {
    let mut bytes = [0u8; 12];
    bytes[1] = 1;
    bytes[10] = 1;
    let rows = vec![[0u8, 1, 0, 2]; 3];
    assert_eq!(sum(view!(bytes.as<">u2">)), 257);
    assert_eq!(
        sum(view!(bytes[::-1].as<u8>[:at(12):at(1)].as<">i1">[2..4].as<u8>[..0].as<">u2">)),
        0
    );
    assert_eq!(sum(view!(rows.as<">u2">[.., 1])), 6);
    assert_eq!(sum(view!(rows[at(1)..].as<">u2">)), 6);
    assert_eq!(sum(view!(bytes[at(10)..+2].as<">u2">[0])), 256);
    let words = [0x0001_0002u32.to_be(); 2];
    assert_eq!(sum(view!(words.as<">u2">)), 6);
}

#[test]
fn lengths_that_do_not_divide() {
    let bytes: Vec<u8> = (0..13).collect();
    let words = |from: usize| try_view!(bytes[from..].as<">u4">).map(|v| v.len());
    assert_eq!(words(1), Ok(3));
    assert_eq!(words(0), Err(ViewError::Size { bytes: 13, size: 4 }));
    assert_eq!(words(13), Ok(0));
    let error = try_view!(bytes[11..].as<">u4">).map(|_| ()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "view!: 2 bytes do not divide into elements of 4 bytes: 2 left over [V301]"
    );
    let shorts = vec![[1u16; 3]; 2];
    let rows = |n: usize| try_view!(shorts[.., ..n].as<"<u4">).map(|v| v.shape());
    assert_eq!(rows(2), Ok([2, 1]));
    assert_eq!(rows(3), Err(ViewError::Size { bytes: 6, size: 4 }));
    assert_eq!(rows(0), Ok([2, 0]));
}

#[test]
#[should_panic(expected = "view!: 13 bytes do not divide into elements of 4 bytes: 1 left over [V301]")]
fn a_length_that_does_not_divide_panics() {
    let bytes = vec![0u8; 13];
    let _ = view!(bytes.as<">u4">);
}

#[test]
fn gaps_that_only_run_time_knows() {
    let bytes: Vec<u8> = (0..12).collect();
    let every = |step: usize| try_view!(bytes[::step].as<">u2">).map(|v| v[[0]].get());
    assert_eq!(every(1), Ok(0x0001));
    assert_eq!(every(2), Err(ViewError::Gaps { stride: 2, size: 1 }));
    let error = every(3).unwrap_err().to_string();
    assert_eq!(
        error,
        "view!: the last axis is not contiguous: elements of size 1 have a stride of 3 bytes [V303]"
    );
    let error = every(12).unwrap_err().to_string();
    // An axis of one position has no gaps. The element is one byte.
    assert_eq!(
        error,
        "view!: 1 byte does not divide into elements of 2 bytes [V301]"
    );
    assert_eq!(every(12), Err(ViewError::Size { bytes: 1, size: 2 }));
    let down = |n: usize| try_view!(bytes[:n:-1].as<"|i1">[..].as<u8>).map(|v| v.len());
    assert_eq!(down(3), Ok(8));
    let back = try_view!(bytes[at(5)::-at(1)].as<">u2">).err();
    assert_eq!(back, Some(ViewError::Gaps { stride: -1, size: 1 }));
}

#[test]
fn inner_extents_known_at_run_time() {
    let array =
        Array::<u8, shape![Dyn, Dyn, Dyn]>::try_from_fn_of([2, 3, 4], |[i, j, k]| (12 * i + 4 * j + k) as u8)
            .unwrap();
    let words = try_view!(array.as<">u2">).unwrap();
    assert_eq!((words.shape(), words.strides()), ([2, 3, 2], [12, 4, 2]));
    assert_eq!(words[[1, 2, 1]].get(), 0x1617);
    assert_eq!(view!(array[.., ::2].as<U32>).strides(), [12, 8, 4]);
    assert_eq!(view!(array[.., .., 2]).shape(), [2, 3]);
    assert_eq!(
        try_view!(array[.., .., 1..].as<U16>).err(),
        Some(ViewError::Size { bytes: 3, size: 2 })
    );
    // The distance of its rows is known at run time only.
    let wide = Array::<u16, shape![Dyn, Dyn]>::try_full_of([3, 3], 1).unwrap();
    let found = try_view!(wide[.., ..2].align[4].as<u32>).map(|v| v.shape());
    assert!(matches!(
        found,
        Err(ViewError::Stride {
            axis: 0,
            stride: 6,
            align: 4
        } | ViewError::Align { offset: 2, align: 4 })
    ));
}

#[test]
fn empty_views_stay_empty() {
    let words = [1u32; 4];
    assert_eq!(view!(words[2..2].as<u8>).shape(), [0]);
    assert_eq!(view!(words[2..2].as<u64>).shape(), [0]);
    assert_eq!(view!(words[4..].as<u16>[..].as<u128>).as_slice(), []);
    let odd = [[1u8; 4]; 3];
    // Without elements there is no address to be aligned.
    assert_eq!(view!(odd[1..1, ..].as<u32>).shape(), [0, 1]);
    assert_eq!(view!(odd[1..1, ::2].as<u16>).shape(), [0, 1]);
    assert_eq!(view!(odd[1..1, ..].as<u32>).iter().count(), 0);
    assert_eq!(view!(odd[1..1, ..].align[4].align[64].as<u32>).to_vec(), []);
    let none: Vec<u8> = Vec::new();
    assert_eq!(view!(none.align[64].as<u128>).shape(), [0]);
    assert_eq!(try_view!(none.as<">f8">).unwrap().as_slice().len(), 0);
    let bytes = vec![1u8; 9];
    let part = view!(bytes[at(3)..at(3)]);
    let aligned = view!(part.align[64].as<u64>);
    assert_eq!((aligned.shape(), aligned.is_empty()), ([0], true));
    assert_eq!(aligned.as_slice(), []);
    assert_eq!(try_view!(none.as<bool>).unwrap().len(), 0);
    let mut empty = [0u8; 0];
    view!(mut empty.as<u64>).fill(1);
}

#[test]
fn an_axis_of_one_position_has_no_stride() {
    let buffer = Aligned::<A4, _>([[1u8, 0, 0, 0, 9, 9, 9]; 3]);
    assert_eq!(view!(buffer[..1, ..4].as<u32>).shape(), [1, 1]);
    assert_eq!(view!(buffer[0, newaxis, ..4].as<u32>).shape(), [1, 1]);
    assert_eq!(view!(buffer[::3, 0:1:5].as<i8>).shape(), [1, 1]);
    assert_eq!(
        view!(buffer[::7, :4].as<u32>)[[0, 0]],
        u32::from_ne_bytes([1, 0, 0, 0])
    );
    let words = [7u32; 3];
    assert_eq!(view!(words[::3].as<u8>).shape(), [4]);
    assert_eq!(view!(words[1, newaxis].as<u8>).shape(), [4]);
}

#[test]
fn elements_without_size() {
    let mut nothing = [Nothing; 5];
    assert_eq!(view!(nothing.as<Empty>).shape(), [5]);
    assert_eq!(view!(nothing.as<u8>).shape(), [0]);
    assert_eq!(view!(nothing[1..3].as<u64>).as_slice(), []);
    assert_eq!(view!(mut nothing.as<Empty>).len(), 5);
    let many = &[Nothing; usize::MAX][..];
    assert_eq!(view!(many.as<Empty>).shape(), [usize::MAX]);
    assert_eq!(view!(many.as<"<u4">).shape(), [0]);
    let bytes = vec![1u8; 3];
    assert_eq!(
        try_view!(bytes[at(0)..].as<Nothing>).err(),
        Some(ViewError::Size { bytes: 3, size: 0 })
    );
}

#[test]
fn elements_whose_size_only_the_compiler_knows() {
    let bytes = [1u8, 0, 3];
    assert_eq!(view!(bytes.as<Tagged<u8>>)[[2]], Tagged(3));
    let tagged = [Tagged(1u32), Tagged(2)];
    assert_eq!(view!(tagged.align[4].as<u32>).to_vec(), [1, 2]);
    assert_eq!(view!(tagged[1..].as<Tagged<f32>>).shape(), [1]);
    let words = vec![0x0101u16; 4];
    assert_eq!(
        view!(words[::at(2)].as<Tagged<u16>>).to_vec(),
        [Tagged(0x0101); 2]
    );
    // The alignment of a generic element is checked at run time.
    let aligned = [0x0101_0101_0101_0101_u64; 2];
    let bytes = view!(aligned.as<u8>);
    for from in 0..6 {
        let pair = view!(bytes[from..+2].as<U16>);
        let found = try_view!(pair[0].as<Tagged<u16>>).map(|tagged| *tagged.element());
        if from % 2 == 0 {
            assert_eq!(found, Ok(Tagged(0x0101)));
        } else {
            assert_eq!(found, Err(ViewError::Align { offset: 1, align: 2 }));
        }
    }
}

#[test]
fn an_empty_view_of_more_bytes_than_can_be_counted() {
    let bytes = Aligned::<A4, _>([0u8; 4]);
    let (zero, huge) = (at(0), at(usize::MAX / 2));
    let rows = try_view!(bytes.as<u32>[..zero].reshape[zero, huge]).unwrap();
    assert_eq!(try_view!(rows.as<u8>).err(), Some(ViewError::TooLarge));
    assert_eq!(try_view!(rows.as<f32>).map(|v| v.shape()), Ok([0, huge]));
}

#[test]
fn a_static_shape_may_have_a_stride_that_only_run_time_knows() {
    let bytes = Aligned::<A4, _>([0u8; 12]);
    let rows = |pitch: usize| {
        try_view!(bytes[..2 * pitch].reshape[2, pitch][.., ..4].align[2].as<u16>).map(|v| v.shape())
    };
    assert_eq!(rows(at(6)), Ok([2, 2]));
    assert_eq!(rows(at(4)), Ok([2, 2]));
    let stride = 5;
    assert_eq!(
        rows(at(5)),
        Err(ViewError::Stride {
            axis: 0,
            stride,
            align: 2
        })
    );
}

#[test]
fn gaps_between_no_elements_are_none() {
    let rows = vec![[1u8, 2, 3]; 2];
    let pairs = |n: usize, step: usize| try_view!(rows[..n, ::step].as<"<u2">).map(|v| v.shape());
    assert_eq!(pairs(at(0), at(2)), Ok([0, 1]));
    assert_eq!(pairs(at(1), at(2)), Err(ViewError::Gaps { stride: 2, size: 1 }));
}

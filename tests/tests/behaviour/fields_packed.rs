//! Fields of packed and of over-aligned structs: offsets prove the alignment, or it is checked at run time.

use crate::bases::forget as at;
use view_core::{try_view, view, Aligned, Element, ViewError, A2, A4, A8};
use zerocopy::big_endian::U32;
use zerocopy::Unalign;

#[derive(Element, Clone, Copy, Default)]
#[repr(C, packed)]
struct Tight {
    kind: u8,
    value: u32,
    ordered: U32,
    pairs: [[u8; 2]; 2],
    loose: Unalign<f64>,
}

#[derive(Element, Clone, Copy, Default)]
// Packed, with Rust's own order of the fields.
#[allow(clippy::repr_packed_without_abi)]
#[repr(packed(2))]
struct Half {
    small: u16,
    large: u64,
    flag: u8,
}

#[derive(Element, Clone, Copy, Default)]
#[repr(C, packed)]
struct Even {
    value: u32,
    kind: u16,
    maybe: Option<u16>,
}

#[derive(Element, Clone, Copy, Default)]
#[repr(C, align(8))]
struct NewAxis {
    value: u16,
}

#[derive(Element, Clone, Copy, Default)]
#[repr(C, packed(4))]
struct Record(u64, u16);

#[test]
fn what_needs_no_alignment_is_always_there() {
    let mut row = [Tight::default(); 3];
    let (shape, strides) = (view!(row.field(pairs)).shape(), view!(row.field(pairs)).strides());
    assert_eq!((shape, strides), ([3, 2, 2], [21, 2, 1]));
    view!(mut row.field(kind)).fill(7);
    view!(mut row.field(ordered)).fill(U32::new(9));
    view!(mut row.field(loose)).fill(Unalign::new(1.5));
    assert_eq!({ row[2].kind }, 7);
    assert_eq!(view!(row.field(ordered))[[1]].get(), 9);
    assert_eq!(view!(row.field(loose))[[2]].get(), 1.5);
    assert_eq!(view!(row.field(kind)).as_ptr(), &raw const row[0].kind);
}

#[test]
fn a_packed_field_is_reached_where_the_offset_proves_it() {
    let row = Aligned::<A4, _>(
        [Even {
            value: 5,
            kind: 6,
            maybe: Some(7),
        }; 4],
    );
    let size = size_of::<Even>() as isize;
    assert_eq!(size, 10);
    assert_eq!(*view!(row[0].field(value)), 5);
    assert_eq!(view!(row[::2].field(value)).strides(), [2 * size]);
    assert_eq!(view!(row.field(kind)).to_vec(), [6; 4]);
    assert_eq!(view!(row[2..][..1].field(value)).to_vec(), [5]);
    let shifted = Aligned::<A8, _>(
        [Tight {
            value: 3,
            ..Tight::default()
        }; 9],
    );
    // 21 · 3 + 1 = 64
    assert_eq!(*view!(shifted[3].field(value)), 3);
    assert_eq!(view!(shifted[3::4].field(value)).shape(), [2]);
}

#[test]
fn strides_that_only_run_time_knows_are_looked_at() {
    let row = Aligned::<A4, _>(
        [Even {
            value: 5,
            ..Even::default()
        }; 6],
    );
    let every = |step: usize| try_view!(row[::step].align[4].field(value)).map(|v| v.shape());
    assert_eq!(every(2), Ok([3]));
    assert_eq!(
        every(3),
        Err(ViewError::Stride {
            axis: 0,
            stride: 30,
            align: 4
        })
    );
    assert_eq!(every(6), Ok([1]));
    let from = |start: usize| try_view!(row[start..+1].align[4].field(value)).err();
    assert_eq!(from(1), Some(ViewError::Align { offset: 2, align: 4 }));
    let all = vec![Even::default(); 3];
    let from = |start: usize| try_view!(all[start..].field(maybe)).map(|v| v.len());
    let odd = view!(all).as_ptr().addr() % align_of::<Option<u16>>() != 0;
    assert_eq!(from(1).is_err(), odd);
    assert_eq!(try_view!(all[at(3)..].field(maybe)).map(|v| v.len()), Ok(0));
}

#[test]
#[should_panic(
    expected = "view!: the stride of axis 0 is 10 bytes, which is not a multiple of the alignment, 4 bytes [V307]"
)]
fn a_stride_of_a_packed_struct_that_does_not_fit_panics() {
    let row = Aligned::<A4, _>([Even::default(); 6]);
    let _ = view!(row[::at(1)].align[4].field(value));
}

#[test]
fn packed_to_two_and_to_four() {
    let mut row = [Half {
        small: 1,
        large: 2,
        flag: 3,
    }; 4];
    assert_eq!(size_of::<Half>(), 12);
    assert_eq!(view!(row.field(small)).to_vec(), [1; 4]);
    view!(mut row[1..].field(small)).fill(8);
    assert_eq!({ row[3].small }, 8);
    assert_eq!(view!(row.field(flag)).strides(), [12]);
    let row = Aligned::<A8, _>([Record(1, 2); 3]);
    assert_eq!(size_of::<Record>(), 12);
    assert_eq!(view!(row.field(1)).to_vec(), [2; 3]);
    assert_eq!(*view!(row[2].field(0)), 1);
    assert_eq!(view!(row[::2].field(0)).strides(), [24]);
}

#[test]
fn structs_aligned_further_than_their_fields() {
    let mut row = [NewAxis { value: 3 }; 4];
    let values = view!(row.field(value));
    assert_eq!(values.strides(), [8]);
    // The field has the alignment of its struct, and the view of the field keeps that evidence.
    assert_eq!(view!(values[.., newaxis].as<u8>[1]).shape(), [2]);
    assert_eq!(view!(row.field(value).align[8]).shape(), [4]);
    view!(mut row[at(1)..].field(value)).fill(4);
    assert_eq!([row[0].value, row[1].value], [3, 4]);
}

#[test]
fn packed_structs_in_bytes() {
    #[derive(Element, zerocopy::FromBytes, zerocopy::Immutable, Clone, Copy)]
    #[repr(C, packed)]
    struct Entry {
        tag: u16,
        size: u32,
    }
    let bytes = Aligned::<A2, _>([1u8, 0, 2, 0, 0, 0, 3, 0, 4, 0, 0, 0]);
    let entries = view!(bytes.as<Entry>);
    assert_eq!(view!(entries.field(tag)).to_vec(), [1u16.to_le(), 3u16.to_le()]);
    assert_eq!({ entries[[1]].size }, 4u32.to_le());
}

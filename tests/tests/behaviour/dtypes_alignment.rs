//! Alignment: what types have proven is not checked at run time, and what types do not know is checked once.
//!
//! Memory whose address has to be aligned comes from aligned words (`u64` alone is not aligned enough on every machine). A slice
//! of its bytes has no evidence of the alignment. Tests only read the address of a `Vec<u8>`, which may be aligned by chance.

use crate::bases::forget as at;
use view_core::{
    shape, try_view, view, Aligned, Dyn, Element, Layout, Shape, View, ViewError, ViewMut, A16, A64, A8,
};
use zerocopy::{FromBytes, Immutable, IntoBytes};

/// The bytes of words, as a slice whose type does not know the alignment.
fn bytes(words: &Aligned<A8, [u64; 4]>) -> &[u8] {
    view!(words.as<u8>).as_slice()
}

fn first<S: Shape, L: Layout>(v: View<'_, u32, S, L>) -> Option<u32> {
    v.iter().next().copied()
}

#[test]
fn there_and_back() {
    let mut words = [1u32, 2, 3];
    // One call knows what it began with. For another call, `.align` puts it into the type.
    let bytes = view!(words.as<u8>.align[4]);
    assert_eq!(view!(bytes.as<u32>).to_vec(), [1, 2, 3]);
    assert_eq!(view!(bytes[4..].as<u32>).to_vec(), [2, 3]);
    assert_eq!(view!(bytes[2..][2..].as<f32>).shape(), [2]);
    assert_eq!(view!(bytes[1..][3..8].as<u8>[..4].as<u32>)[[0]], 2);
    assert_eq!(view!(words.as<u8>[6..].as<u16>).shape(), [3]);
    assert_eq!(view!(words.as<"<u2">.as<u8>.as<u32>)[[2]], 3);
    view!(mut words.as<u8>.as<u16>.as<u32>).fill(7);
    assert_eq!(words, [7; 3]);
}

/// The types follow alignments up to 64, so a cast leads to such elements only from others that are aligned as much.
#[test]
fn elements_of_a_greater_alignment_than_types_follow_are_seen_as_others_of_it() {
    #[derive(Element, FromBytes, IntoBytes, Immutable, Debug, Clone, PartialEq)]
    #[repr(C, align(128))]
    struct Line([u8; 128]);
    #[derive(Element, FromBytes, IntoBytes, Immutable, Clone)]
    #[repr(C, align(128))]
    struct Words([u32; 32]);
    #[derive(Element, FromBytes, IntoBytes, Immutable)]
    #[repr(C, align(256))]
    struct Pair([u64; 32]);

    let words = [Words([0x0101_0101; 32]), Words([0x0202_0202; 32])];
    assert_eq!(view!(words.as<Line>).to_vec(), [Line([1; 128]), Line([2; 128])]);
    assert_eq!(
        view!(words[::-1].as<Line>).to_vec(),
        [Line([2; 128]), Line([1; 128])]
    );
    assert_eq!(view!(words[at(1)..].as<Line>)[[0]].0, [2; 128]);
    let pairs = vec![[Pair([3; 32]), Pair([4; 32])], [Pair([5; 32]), Pair([6; 32])]];
    let lines = view!(pairs[::at(1), 1..].as<Line>);
    assert_eq!(lines.shape(), [2, 2]);
    assert_eq!((lines[[0, 1]].0[0], lines[[1, 0]].0[0]), (4, 6));
    assert!(lines
        .iter()
        .all(|line| core::ptr::from_ref(line).addr().is_multiple_of(128)));
    let mut pairs = [Pair([0; 32])];
    view!(mut pairs.as<Words>[1]).fill(Words([7; 32]));
    assert_eq!((pairs[0].0[15], pairs[0].0[16]), (0, 0x0000_0007_0000_0007));
}

#[test]
fn elements_of_a_greater_alignment_than_types_follow_are_seen_as_smaller_ones() {
    #[derive(Element, FromBytes, IntoBytes, Immutable)]
    #[repr(C, align(128))]
    struct Line([u8; 128]);
    let lines = [Line([1; 128]), Line([2; 128])];
    assert_eq!(view!(lines.as<u8>).shape(), [256]);
    assert_eq!(
        view!(lines.as<u64>[15..17]).to_vec(),
        [0x0101_0101_0101_0101, 0x0202_0202_0202_0202]
    );
    assert_eq!(view!(lines.as<u8>[64..].as<u128>).shape(), [12]);
}

#[test]
fn evidence_survives_later_calls_reborrows_and_functions() {
    fn second(v: View<'_, u8, shape![Dyn], impl Layout>) -> usize {
        v.len()
    }
    fn wide(mut v: ViewMut<'_, u32, shape![Dyn], impl Layout>) {
        let mut inner = v.reborrow();
        inner[[0]] = 5;
    }
    let mut words = Aligned::<A8, _>([0u64; 3]);
    let mut all = view!(mut words[..at(3)].as<u8>);
    let mut aligned = view!(mut all.align[8]);
    let mut again = aligned.reborrow();
    view!(mut again[4..12].as<u32>).fill(1);
    wide(view!(mut again[16..].as<u32>));
    let shared = again.as_view();
    assert_eq!(second(shared), 24);
    assert_eq!(view!(shared[8..].as<u32>).to_vec(), [1, 0, 5, 0]);
    assert_eq!(first(view!(shared[4..].as<u32>)), Some(1));
    let kept = again.into_view();
    assert_eq!(first(view!(kept[..at(8)][4..].as<u32>)), Some(1));
    assert_ne!(words[1], 0);
}

#[test]
fn evidence_passes_through_slices_of_every_kind() {
    let buffer = Aligned::<A16, _>([[0u8; 16]; 6]);
    let v = view!(buffer[1::2]);
    assert_eq!(view!(v.as<u128>).shape(), [3, 1]);
    assert_eq!(view!(v[::-1].as<u64>).strides(), [-32, 8]);
    assert_eq!(view!(v[at(1).., 8..].as<u64>).shape(), [2, 1]);
    assert_eq!(view!(v[.., newaxis, 4..].as<u32>).shape(), [3, 1, 3]);
    assert_eq!(view!(v[..., 2..-2].as<u16>).shape(), [3, 6]);
    assert_eq!(view!(v[-1, 1..][3..].as<u32>).shape(), [3]);
    assert_eq!(view!(buffer[2..4, at(0)..at(16)].as<u8>).shape(), [2, 16]);
    let far = Aligned::<A64, _>([0u8; 130]);
    assert_eq!(view!(far[64..128].align[64]).shape(), [64]);
    assert_eq!(view!(far[32..96].align[32].as<u128>).shape(), [4]);
}

#[test]
fn a_check_at_run_time_is_evidence() {
    let words = Aligned::<A8, _>([0x0101_0101_0101_0101u64; 4]);
    let all = bytes(&words);
    assert_eq!(first(view!(all.align[4].as<u32>)), Some(0x0101_0101));
    assert_eq!(view!(all.align[8][8..].as<u64>).shape(), [3]);
    assert_eq!(view!(all[at(4)..].align[4][..4].as<u32>).shape(), [1]);
    let odd = &all[1..];
    assert_eq!(
        try_view!(odd.align[8]).err(),
        Some(ViewError::Align { offset: 1, align: 8 })
    );
    assert_eq!(try_view!(odd[3..].align[4].as<f32>).map(|v| v.len()), Ok(7));
    assert_eq!(
        try_view!(odd[3..-1].align[4].as<f32>).err(),
        Some(ViewError::Size { bytes: 27, size: 4 })
    );
    // A smaller alignment than the known one needs no check.
    assert_eq!(view!(words.align[8].align[2].align[1].as<u8>).shape(), [32]);
}

#[test]
fn an_address_decides_and_nothing_else() {
    let bytes: Vec<u8> = (0..70).collect();
    for start in 0..20 {
        macro_rules! asked {
            ($($align:tt)*) => {$(
                let address = bytes.as_ptr().addr() + start;
                let found = try_view!(bytes[start..].align[$align]).map(|v| v[[0]]);
                let align: usize = $align;
                match address % align {
                    0 => assert_eq!(found, Ok(start as u8)),
                    offset => assert_eq!(found, Err(ViewError::Align { offset, align: $align })),
                }
            )*};
        }
        asked!(1 2 4 8 16 32 64);
    }
}

#[test]
fn a_run_time_start_leaves_what_the_stride_proves() {
    let rows = Aligned::<A8, _>([[1u8; 8]; 5]);
    for i in 0..5 {
        assert_eq!(view!(rows[i].as<u64>)[[0]], 0x0101_0101_0101_0101);
        assert_eq!(view!(rows[i.., 4..].as<u32>).shape(), [5 - i, 1]);
        assert_eq!(view!(rows[i, at(2)..at(6)].align[2].as<u16>).shape(), [2]);
    }
    let words = [[1u32; 3]; 4];
    assert_eq!(view!(words[at(1), at(1)..].as<u16>).shape(), [4]);
    assert_eq!(view!(words[at(1).., at(2)].as<f32>).shape(), [3]);
}

#[test]
fn dynamic_strides_are_looked_at_once() {
    let rows = Aligned::<A8, _>([[1u8; 6]; 8]);
    let every = |step: usize| try_view!(rows[::step, ..4].as<u32>).map(|v| v.shape());
    assert_eq!(every(2), Ok([4, 1]));
    assert_eq!(
        every(1),
        Err(ViewError::Stride {
            axis: 0,
            stride: 6,
            align: 4
        })
    );
    assert_eq!(
        every(3),
        Err(ViewError::Stride {
            axis: 0,
            stride: 18,
            align: 4
        })
    );
    assert_eq!(every(4), Ok([2, 1]));
    // The stride of an axis with one row is not used.
    assert_eq!(every(9), Ok([1, 1]));
    let down = |step: usize| try_view!(rows[6::-step, ..4].as<u32>).map(|v| v.strides());
    assert_eq!(down(2), Ok([-12, 4]));
    assert_eq!(
        down(1),
        Err(ViewError::Stride {
            axis: 0,
            stride: -6,
            align: 4
        })
    );
    let planes = Aligned::<A8, _>([[[1u8; 4]; 3]; 2]);
    let step = |k: usize| try_view!(planes[.., ::k, 0].as<i8>).map(|v| v.shape());
    assert_eq!(step(2), Ok([2, 2]));
}

#[test]
#[should_panic(
    expected = "view!: the stride of axis 0 is 6 bytes, which is not a multiple of the alignment, 4 bytes [V307]"
)]
fn a_dynamic_stride_that_does_not_fit_panics() {
    let rows = Aligned::<A8, _>([[1u8; 6]; 8]);
    let _ = view!(rows[::at(1), ..4].as<u32>);
}

#[test]
#[should_panic(
    expected = "view!: the start is not aligned to 8 bytes: its address is 1 byte past a multiple of 8 [V305]"
)]
fn a_start_that_is_not_aligned_panics() {
    let words = Aligned::<A8, _>([0u64; 4]);
    let all = &bytes(&words)[1..];
    let _ = view!(all.align[8]);
}

#[test]
fn a_run_time_end_leaves_the_start_where_it_is() {
    let buffer = Aligned::<A16, _>([1u8; 32]);
    let n = at(16);
    assert_eq!(view!(buffer[..n].as<u128>).shape(), [1]);
    assert_eq!(view!(buffer[4..n].as<u32>).shape(), [3]);
    assert_eq!(view!(buffer[8..=n + 7].as<u64>).shape(), [2]);
    assert_eq!(view!(buffer[{ 2 + 2 }..+n].as<u32>).shape(), [4]);
    assert_eq!(view!(buffer[-8..-(n / 4)].as<u32>).shape(), [1]);
    assert_eq!(view!(buffer[:n:1].as<u64>).shape(), [2]);
    assert_eq!(view!(buffer[:n:-1].as<i8>).shape(), [15]);
    let rows = Aligned::<A16, _>([[1u8; 16]; 4]);
    assert_eq!(view!(rows[1..(n / 8), 8..n].as<u64>).shape(), [1, 1]);
    assert_eq!(view!(rows[:n / 4:2, ..].as<u128>).shape(), [2, 1]);
    assert_eq!(view!(rows[::(n / 8)].as<u128>).strides(), [32, 16]);
    assert_eq!(view!(rows[-1::-(n / 8)].as<u128>).strides(), [-32, 16]);
}

#[test]
fn a_moved_buffer_stays_aligned() {
    fn moved(buffer: Aligned<A64, [u8; 3]>) -> Box<(u8, Aligned<A64, [u8; 3]>)> {
        Box::new((0, buffer))
    }
    let mut other = Aligned::<A64, _>([9u8; 3]);
    let mut boxed = moved(Aligned::<A64, _>([1u8; 3]));
    std::mem::swap(&mut other, &mut boxed.1);
    assert_eq!(view!((boxed.1)[..2].as<u16>)[[0]], 0x0909);
    assert_eq!(view!(boxed.1).as_ptr().addr() % 64, 0);
    assert_eq!(view!(other[..2].as<u16>)[[0]], 0x0101);
    let taken = std::mem::take(&mut other);
    assert_eq!(view!(taken[..2].as<u16>)[[0]], 0x0101);
    assert_eq!(view!(other[..2].as<u16>)[[0]], 0);
}

/// Its size is known to types, its alignment is not.
#[derive(FromBytes, IntoBytes, zerocopy::Immutable, Debug, PartialEq)]
#[repr(transparent)]
struct Silent(u32);
impl Element for Silent {
    type Unit = view_core::__::StrideBytes<view_core::__::U4>;
    type Align = view_core::__::OpaqueAlign;
    type Dtype = view_core::__::Own;
}

#[test]
fn an_alignment_that_no_type_knows_is_asked_of_the_address() {
    let words = [1u32, 2, 3];
    let bytes = view!(words.as<u8>);
    assert_eq!(view!(bytes[4..8].as<Silent>)[[0]], Silent(2));
    let odd = try_view!(bytes[1..9].as<Silent>).map(|_| ());
    assert!(matches!(odd, Err(ViewError::Align { .. })), "{odd:?}");
}

// The twins of dtype: sizes, starts and strides that fit, in every form.
use std::cell::Cell;
use std::mem::MaybeUninit;
use std::num::NonZeroU8;
use std::sync::atomic::AtomicU32;
use view_core::{try_view, view, Aligned, Element, A16, A2, A4, A8};
use zerocopy::{FromBytes, Immutable, IntoBytes, TryFromBytes};

#[derive(Element, FromBytes, IntoBytes, Immutable)]
struct Pixel([u8; 3]);

#[derive(Element, TryFromBytes, Immutable, Clone, Copy)]
#[repr(u8)]
enum Light {
    Red,
    Green,
}

#[derive(Element, FromBytes, IntoBytes, Immutable, Clone, Copy)]
#[repr(C)]
struct Unpadded {
    small: u16,
    large: u16,
}

fn bytes<T: Element + IntoBytes + Immutable>(row: &[T]) -> &[u8] {
    row.as_bytes()
}

fn sizes() {
    let bytes = [0u8; 12];
    assert_eq!(view!(bytes.as<">u2">).len(), 6);
    assert_eq!(view!(bytes[1..][..8].as<"<f8">).len(), 1);
    assert_eq!(view!(bytes[..9].as<Pixel>).len(), 3);
    assert_eq!(view!(bytes[3..5].as<">u2">).len(), 1);
    assert_eq!(view!(bytes[3].as<i8>).len(), 1);
    assert_eq!(view!(bytes[::2].as<i8>).len(), 6);
    assert_eq!(view!(bytes[::-1].as<i8>).len(), 12);
    assert_eq!(view!(bytes.as<">u2">[::2]).len(), 3);
    let rows = vec![[0u8; 8]; 4];
    assert_eq!(view!(rows.as<">u4">).shape(), [4, 2]);
    let grid = [[0u16; 6]; 4];
    assert_eq!(view!(grid[.., 1..2].as<u8>).shape(), [4, 2]);
    assert_eq!(view!(grid[1, 1..2].as<u8>).shape(), [2]);
}

fn starts_and_strides() {
    let bytes = Aligned::<A2, _>([0u8; 9]);
    assert_eq!(view!(bytes[..8].as<u16>).len(), 4);
    assert_eq!(view!(bytes[2..4].as<i16>).len(), 1);
    assert_eq!(view!(bytes[1..][1..5].as<i16>).len(), 2);
    let bytes = Aligned::<A16, _>([0u8; 16]);
    assert_eq!(view!(bytes.as<u128>).len(), 1);
    assert_eq!(view!(bytes.as<f64>).len(), 2);
    assert_eq!(view!(bytes[1..][3..7].as<u32>).len(), 1);
    assert_eq!(view!(bytes[-4..].as<u32>).len(), 1);
    assert_eq!(view!(bytes[2..].align[2]).len(), 14);
    let rows = Aligned::<A4, _>([[0u8; 6]; 4]);
    assert_eq!(view!(rows.as<u16>).shape(), [4, 3]);
    assert_eq!(view!(rows[::2, ..4].as<u32>).shape(), [2, 1]);
    assert_eq!(view!(rows[2, ..4].as<u32>).shape(), [1]);
    assert_eq!(view!(rows[::-2, 2..].as<u32>).shape(), [2, 1]);
    let blocks = Aligned::<A8, _>([[[0u8; 6]; 4]; 3]);
    assert_eq!(view!(blocks[.., ::2, ..4].as<u32>).shape(), [3, 2, 1]);
    let words = [0u64; 4];
    assert_eq!(view!(words.as<f64>).len(), 4);
    let slice: &[u8] = view!(words.as<u8>).as_slice();
    assert_eq!(view!(slice.align[8].as<u32>).len(), 8);
}

fn validity() {
    let bytes = [1u8, 0, 1, 1];
    assert!(try_view!(bytes.as<bool>).is_ok());
    assert!(try_view!(bytes.as<"?">).is_ok());
    assert!(try_view!(bytes.as<Light>).is_ok());
    assert!(try_view!(bytes[2..].as<NonZeroU8>).is_ok());
    assert_eq!(view!(bytes.as<Option<NonZeroU8>>).len(), 4);
    assert_eq!(view!(bytes.as<MaybeUninit<i8>>).len(), 4);
    let words = [0x61u32; 4];
    assert!(try_view!(words.as<char>).is_ok());
    let row = [Unpadded { small: 1, large: 2 }; 3];
    assert_eq!(view!(row.as<u8>).len(), 12);
    let mut words = [0u16; 4];
    assert_eq!(view!(mut words.as<Unpadded>).len(), 2);
    let mut words = [0u32; 4];
    view!(mut words.as<Cell<u32>>)[[1]].set(5);
    assert_eq!(*view!(mut words.as<AtomicU32>)[[1]].get_mut(), 5);
    let mut cells = [Cell::new(1u8), Cell::new(2)];
    view!(mut cells.as<u8>).fill(3);
    assert_eq!(cells[1].get(), 3);
    let (flags, text) = ([true; 4], ['a'; 4]);
    assert_eq!(view!(flags.as<u8>).len(), view!(text.as<u32>).len());
    assert_eq!(bytes_of(&words).len(), 16);
}

fn bytes_of(words: &[u32; 4]) -> &[u8] {
    bytes(words)
}

fn main() {
    sizes();
    starts_and_strides();
    validity();
}

//! What is known to be contiguous has the default layout, in its type.

use view_core::{shape, try_view, view, Aligned, View, ViewMut, A4};

#[test]
fn casts_of_whole_rows() {
    let mut a = [1u16, 2, 3, 4];
    let bytes: View<u8, shape![8]> = view!(a.as<u8>);
    assert_eq!(bytes.as_slice().len(), 8);
    let signed: View<i16, shape![4]> = view!(a.as<i16>);
    assert_eq!(signed.to_vec(), [1, 2, 3, 4]);
    let tail: View<u8, shape![6]> = view!(a[1..].as<u8>);
    let part: View<u8, shape![3]> = view!(tail[2..5]);
    assert_eq!(part.len(), 3);
    let grid = [[1.5f32; 3]; 2];
    let _: View<u8, shape![2, 12]> = view!(grid.as<u8>);
    let _: View<u8, shape![12]> = view!(grid[1].as<u8>);
    let mut rest: ViewMut<u8, shape![4]> = view!(mut a[2..].as<u8>);
    rest.fill(0);
    let tried: View<u8, shape![8]> = try_view!(a.as<u8>).unwrap();
    assert_eq!(tried.to_vec().iter().filter(|x| **x == 0).count(), 6);
    let _: View<u8, shape![8]> = view!(a).cast::<u8>();
}

#[test]
fn chains_of_casts_note_what_they_know_and_drop_it() {
    let words = [1u32, 2, 3, 4];
    let one: View<u32, shape![1]> = view!(words.as<u8>[8..12].as<u32>);
    assert_eq!(one.to_vec(), [3]);
    // Two bytes further nothing is known beyond the alignment of a `u16`, and nobody asked for more.
    let halves: View<u16, shape![7]> = view!(words.as<u8>[2..].as<u16>);
    assert_eq!(halves.len(), 7);
    let bytes: View<i8, shape![16]> = view!(words.as<u8>.as<i8>);
    assert_eq!(bytes.len(), 16);
    let bytes: View<u8, shape![14]> = try_view!(words.as<u8>[..].as<u16>[1..].as<u8>).unwrap();
    assert_eq!(bytes.len(), 14);
}

#[test]
fn who_asks_for_evidence_has_it() {
    let words = [1u32, 2, 3, 4];
    let bytes = view!(words.as<u8>.align[4]);
    assert_eq!(view!(bytes[4..8].as<u32>).to_vec(), [2]);
    let buffer = Aligned::<A4, _>([[1u8; 8]; 2]);
    let part = view!(buffer[1].as<u8>[4..]);
    assert_eq!(view!(part.as<f32>).len(), 1);
    // Of two calls, the second knows nothing of the first.
    let unknown: View<u8, shape![16]> = view!(words.as<u8>);
    assert_eq!(view!(unknown.align[4].as<u32>).to_vec(), words);
}

//! Cases of zerocopy's test suite.

use view_core::{try_view, view, Aligned, ViewError, A8};

#[test]
fn bytes_as_arrays_of_arrays() {
    let bytes = Aligned::<A8, _>([1_u8, 0, 2, 0, 3, 0, 4, 0]);
    let pairs: &[[u8; 2]; 4] = view!(bytes.reshape[4, 2]).as_array();
    assert_eq!(pairs, &[[1, 0], [2, 0], [3, 0], [4, 0]]);
    assert_eq!(pairs.as_ptr().cast(), view!(bytes).as_ptr());
    let flat: &[u8; 8] = view!(pairs.reshape[8]).as_array();
    assert_eq!(flat, &[1, 0, 2, 0, 3, 0, 4, 0]);
    let numbers: &[[u16; 2]; 2] = view!(bytes.as<u16>.reshape[2, 2]).as_array();
    assert_eq!(numbers.map(|row| row.map(u16::from_le)), [[1, 2], [3, 4]]);
    // Fewer than all, as a slice of arrays.
    let slice: &[[u8; 2]] = view!(bytes[..6].reshape[3, 2]).as_array();
    assert_eq!(slice, [[1, 0], [2, 0], [3, 0]]);
    // A smaller alignment.
    let (word, four) = ([0x0102_0304_u32], 0x0102_0304_u32.to_ne_bytes());
    let back: &[u8; 4] = view!(word.as<u8>).as_array();
    assert_eq!(back, &four);
}

#[test]
fn bytes_are_written_as_arrays() {
    let mut bytes = [5_u8; 6];
    let pairs: &mut [[u8; 2]; 3] = view!(mut bytes.reshape[3, 2]).into_array();
    pairs[1] = [8, 9];
    assert_eq!(bytes, [5, 5, 8, 9, 5, 5]);
    let mut pairs = [[1_u8, 2], [3, 4]];
    let flat: &mut [u8; 4] = view!(mut pairs.reshape[4]).into_array();
    flat.reverse();
    assert_eq!(pairs, [[4, 3], [2, 1]]);
    let mut numbers = [1_u16, 2, 3];
    let signed: &mut [i16; 3] = view!(mut numbers.as<i16>).into_array();
    signed[2] = -1;
    assert_eq!(numbers, [1, 2, u16::MAX]);
    let mut words = [0_u64];
    let bytes: &mut [u8; 8] = view!(mut words.as<u8>).into_array();
    bytes[0] = 7;
    bytes[7] = 7;
    assert_eq!(words[0].to_ne_bytes(), [7, 0, 0, 0, 0, 0, 0, 7]);
}

#[test]
fn bools_are_validated() {
    let mut bytes = [[1_u8, 0], [0, 1], [1, 1]];
    let bools: &[[bool; 2]; 3] = try_view!(bytes.as<bool>).unwrap().as_array();
    assert_eq!(bools, &[[true, false], [false, true], [true, true]]);
    let seen: &[u8; 6] = view!(bools.as<u8>.reshape[6]).as_array();
    assert_eq!(seen, &[1, 0, 0, 1, 1, 1]);
    bytes[1][1] = 2;
    let error = try_view!(bytes.as<bool>).map(|_| ());
    assert_eq!(error, Err(ViewError::Invalid { element: 3 }));
}

#[test]
fn validated_bools_are_written() {
    let mut bytes = [1_u8, 0, 0, 1];
    let bools: &mut [[bool; 2]; 2] = try_view!(mut bytes.as<bool>.reshape[2, 2]).unwrap().into_array();
    bools[0] = [false, true];
    assert_eq!(bytes, [0, 1, 0, 1]);
    bytes[0] = 0xff;
    let error = try_view!(mut bytes.as<bool>).map(|_| ());
    assert_eq!(error, Err(ViewError::Invalid { element: 0 }));
    assert_eq!(bytes, [0xff, 1, 0, 1]);
}

#[test]
fn views_of_bytes_have_an_order() {
    let (small, large) = (7_u64.to_be_bytes(), 1000_u64.to_be_bytes());
    let (a, b) = (view!(small.as<">u8">), view!(large.as<">u8">));
    assert!(a < b && a <= b && a != b);
    assert_eq!(a.partial_cmp(&b), Some(std::cmp::Ordering::Less));
    assert_eq!(b.partial_cmp(&a), Some(std::cmp::Ordering::Greater));
    let (words, longer) = ([3_u16, 4], vec![3_u16, 4, 0]);
    assert!(view!(words.as<u8>) <= view!(longer[..2].as<u8>));
    assert!(view!(words[..]) < view!(longer));
}

//! Named constants and large numbers: `{CONST}` may stand wherever a literal may.

use crate::bases::{plane, row};
use view_core::{try_view, view};

const TWO: usize = 2;
const FIVE: usize = 5;

struct Packet;
impl Packet {
    const HEADER: usize = 3;
}

#[test]
fn a_constant_is_a_position() {
    let row = row();
    assert_eq!(*view!(row[{ TWO }]), 2);
    assert_eq!(*view!(row[-{ TWO }]), 5);
    assert_eq!(*view!(row[{ TWO + 1 }]), 3);
    assert_eq!(*view!(row[{ Packet::HEADER }]), 3);
}

#[test]
fn constants_are_ends() {
    let row = row();
    assert_eq!(view!(row[{ TWO }..{ FIVE }]).to_vec(), [2, 3, 4]);
    assert_eq!(view!(row[1..{ FIVE }]).to_vec(), [1, 2, 3, 4]);
    assert_eq!(view!(row[{ TWO }..4]).to_vec(), [2, 3]);
    assert_eq!(view!(row[{ FIVE }..]).to_vec(), [5, 6]);
    assert_eq!(view!(row[..{ TWO }]).to_vec(), [0, 1]);
    assert_eq!(view!(row[{ TWO }..={ FIVE }]).to_vec(), [2, 3, 4, 5]);
    assert_eq!(view!(row[{ FIVE }..{ FIVE }]).shape(), [0]);
    assert_eq!(view!(row[{ FIVE }..={ TWO + 2 }]).shape(), [0]);
}

#[test]
fn constants_are_counts_and_steps() {
    let row = row();
    assert_eq!(view!(row[1..+{ TWO }]).to_vec(), [1, 2]);
    assert_eq!(view!(row[{ TWO }..+{ FIVE }]).to_vec(), [2, 3, 4, 5, 6]);
    assert_eq!(view!(row[{ TWO }..+3]).to_vec(), [2, 3, 4]);
    assert_eq!(view!(row[::{ TWO }]).to_vec(), [0, 2, 4, 6]);
    assert_eq!(view!(row[1:{ FIVE }:{ TWO }]).to_vec(), [1, 3]);
    assert_eq!(view!(row[::-{ TWO }]).to_vec(), [6, 4, 2, 0]);
}

#[test]
fn constants_count_from_the_end() {
    let row = row();
    assert_eq!(view!(row[-{ TWO }..]).to_vec(), [5, 6]);
    assert_eq!(view!(row[..-{ TWO }]).to_vec(), [0, 1, 2, 3, 4]);
    assert_eq!(view!(row[-{ FIVE }..-{ TWO }]).to_vec(), [2, 3, 4]);
    assert_eq!(view!(row[{ TWO }..-{ TWO }]).to_vec(), [2, 3, 4]);
}

#[test]
fn constant_slices_have_static_extents() {
    let row = row();
    let v = view!(row[{ TWO }..{ FIVE }]);
    assert_eq!(size_of_val(&v), size_of::<usize>());
    let v = view!(row[{ TWO }..]);
    assert_eq!(size_of_val(&v), size_of::<usize>());
    let v = view!(row[1..+{ TWO }]);
    assert_eq!(size_of_val(&v), size_of::<usize>());
    let v = view!(row[::{ TWO }]);
    assert_eq!(size_of_val(&v), size_of::<usize>());
}

#[test]
fn a_local_constant_is_a_constant() {
    const COLUMN: usize = 4;
    let plane = plane();
    assert_eq!(view!(plane[.., { COLUMN }]).to_vec(), [4, 9, 14, 19]);
    assert!(try_view!(plane[.., { COLUMN - 1 }..]).is_ok());
}

#[test]
fn literals_may_be_written_in_every_way() {
    let row = row();
    assert_eq!(*view!(row[0x3]), 3);
    assert_eq!(*view!(row[0b11]), 3);
    assert_eq!(*view!(row[0o3]), 3);
    assert_eq!(*view!(row[0_3]), 3);
    assert_eq!(*view!(row[3usize]), 3);
    assert_eq!(view!(row[0x1..0b101]).to_vec(), [1, 2, 3, 4]);
}

#[test]
fn numbers_beyond_the_table_are_spelled_out() {
    let row = vec![7u8; 70_000];
    assert_eq!(view!(row[3000..60_000]).shape(), [57_000]);
    assert_eq!(view!(row[3000:60_000:7]).shape(), [8143]);
    assert_eq!(view!(row[69_999]).len(), 1);
    assert_eq!(view!(row[-65_537..]).shape(), [65_537]);
    assert_eq!(view!(row[10..+65_536]).shape(), [65_536]);
    assert!(try_view!(row[4_294_967_295]).is_err());
    assert!(try_view!(row[..2_147_483_647]).is_err());
    // The table has the first of these only where addresses have 64 bits.
    assert!(try_view!(row[..2_147_483_648]).is_err());
    assert!(try_view!(row[1..3_000_000_000]).is_err());
    // A number greater than all addresses is an error when code is generated.
    #[cfg(target_pointer_width = "64")]
    {
        assert!(try_view!(row[4_294_967_296]).is_err());
        assert!(try_view!(row[..9_223_372_036_854_775_807]).is_err());
    }
    let wide = [0u8; 65535];
    assert_eq!(view!(wide[65_534::-65_534]).shape(), [2]);
    assert_eq!(view!(wide[4321..-4321]).shape(), [56_893]);
}

#[cfg(target_pointer_width = "64")]
#[test]
fn ten_slices_of_an_extent_of_2_32_are_static() {
    let units = [(); 1 << 32];
    let units: &[()] = &units;
    let v = view!(units[0..4_294_967_295]);
    assert_eq!(v.shape(), [4_294_967_295]);
    let w = view!(v[1..][..-1][::2][1..][..-1][::3][2..][..-2][::5][7..]);
    assert_eq!(w.shape(), [143_165_569]);
    assert_eq!(size_of_val(&w), size_of::<usize>());
    let w = view!(v[1..]);
    let w = view!(w[..-1]);
    let w = view!(w[::2]);
    let w = view!(w[1..]);
    let w = view!(w[..-1]);
    let w = view!(w[::3]);
    let w = view!(w[2..]);
    let w = view!(w[..-2]);
    let w = view!(w[::5]);
    let w = view!(w[7..]);
    assert_eq!(w.shape(), [143_165_569]);
}

// Written by tests/numpy/generate.py, do not edit: what NumPy's shares_memory and may_share_memory say.
// One in 6 is compiled always, the others with the feature `exhaustive`: .ci/full static_cases.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::numpy::at;
use super::shares::agree;
use view_core::view;

#[test]
fn parts_of_row_sample() {
    let row = [0u8; 9];
    agree("row[newaxis, -at(2)..-at(2)], row[...]", view!(row[newaxis, -at(2)..-at(2)]), view!(row[...]), false, false);
    agree("row[..., 2..5], row[newaxis, ..7, ...]", view!(row[..., 2..5]), view!(row[newaxis, ..7, ...]), true, true);
    agree("row[:4, newaxis], row[-7:9]", view!(row[:4, newaxis]), view!(row[-7:9]), true, true);
    agree("row[newaxis, ..., -4::2], row[-8..-4]", view!(row[newaxis, ..., -4::2]), view!(row[-8..-4]), false, false);
    agree("row[:at(3):7], row[1:-2:1]", view!(row[:at(3):7]), view!(row[1:-2:1]), false, false);
    agree("row[newaxis, newaxis, 9.., ...], row[::-1]", view!(row[newaxis, newaxis, 9.., ...]), view!(row[::-1]), false, false);
    agree("row[..., newaxis], row[newaxis, newaxis, 4:8:7]", view!(row[..., newaxis]), view!(row[newaxis, newaxis, 4:8:7]), true, true);
}

#[cfg(feature = "exhaustive")]
#[test]
fn parts_of_row_1() {
    let row = [0u8; 9];
    agree("row[-1, newaxis], row[...]", view!(row[-1, newaxis]), view!(row[...]), true, true);
    agree("row[9.., newaxis], row[.., ...]", view!(row[9.., newaxis]), view!(row[.., ...]), false, false);
    agree("row[-8..6], row[-at(2)]", view!(row[-8..6]), view!(row[-at(2)]), false, false);
    agree("row[..., :], row[-7:8:2]", view!(row[..., :]), view!(row[-7:8:2]), true, true);
    agree("row[at(4)::4], row[.., newaxis]", view!(row[at(4)::4]), view!(row[.., newaxis]), true, true);
    agree("row[newaxis, ..., 0..+1], row[7:-4:-1, ...]", view!(row[newaxis, ..., 0..+1]), view!(row[7:-4:-1, ...]), false, false);
    agree("row[-4:0:-3, newaxis, newaxis], row[..., newaxis, newaxis]", view!(row[-4:0:-3, newaxis, newaxis]), view!(row[..., newaxis, newaxis]), true, true);
    agree("row[:2:1], row[newaxis, ..., newaxis]", view!(row[:2:1]), view!(row[newaxis, ..., newaxis]), true, true);
    agree("row[newaxis, -1..8, newaxis], row[-5::-4]", view!(row[newaxis, -1..8, newaxis]), view!(row[-5::-4]), false, false);
    agree("row[4:8:2, newaxis, newaxis], row[:-8:7]", view!(row[4:8:2, newaxis, newaxis]), view!(row[:-8:7]), false, false);
    agree("row[2..-at(4)], row[at(0)..-at(9), newaxis, newaxis]", view!(row[2..-at(4)]), view!(row[at(0)..-at(9), newaxis, newaxis]), false, false);
    agree("row[..., :-6:1], row[-5..8]", view!(row[..., :-6:1]), view!(row[-5..8]), false, false);
    agree("row[-3..], row[newaxis, 2..6, newaxis]", view!(row[-3..]), view!(row[newaxis, 2..6, newaxis]), false, false);
    agree("row[3::at(1)], row[-5]", view!(row[3::at(1)]), view!(row[-5]), true, true);
    agree("row[...], row[at(3)::3]", view!(row[...]), view!(row[at(3)::3]), true, true);
    agree("row[::at(4), newaxis, newaxis], row[.., newaxis]", view!(row[::at(4), newaxis, newaxis]), view!(row[.., newaxis]), true, true);
    agree("row[:at(7):4, ...], row[newaxis, 3.., newaxis]", view!(row[:at(7):4, ...]), view!(row[newaxis, 3.., newaxis]), true, true);
    agree("row[at(0)..], row[..]", view!(row[at(0)..]), view!(row[..]), true, true);
    agree("row[::2, newaxis, newaxis, ...], row[:3:at(3)]", view!(row[::2, newaxis, newaxis, ...]), view!(row[:3:at(3)]), true, true);
    agree("row[newaxis, 1..-at(4), newaxis], row[..=at(7), newaxis]", view!(row[newaxis, 1..-at(4), newaxis]), view!(row[..=at(7), newaxis]), true, true);
}

#[cfg(feature = "exhaustive")]
#[test]
fn parts_of_row_2() {
    let row = [0u8; 9];
    agree("row[6], row[3..-2]", view!(row[6]), view!(row[3..-2]), true, true);
    agree("row[:, ..., newaxis], row[:]", view!(row[:, ..., newaxis]), view!(row[:]), true, true);
    agree("row[-at(9)..-at(7), newaxis], row[-6]", view!(row[-at(9)..-at(7), newaxis]), view!(row[-6]), false, false);
    agree("row[..at(8)], row[..., newaxis, newaxis, at(7)..-at(2)]", view!(row[..at(8)]), view!(row[..., newaxis, newaxis, at(7)..-at(2)]), false, false);
    agree("row[...], row[::7]", view!(row[...]), view!(row[::7]), true, true);
    agree("row[-3..+2], row[newaxis, at(8), newaxis]", view!(row[-3..+2]), view!(row[newaxis, at(8), newaxis]), false, false);
    agree("row[1..3, ...], row[..., 4..4]", view!(row[1..3, ...]), view!(row[..., 4..4]), false, false);
    agree("row[...], row[-at(3)]", view!(row[...]), view!(row[-at(3)]), true, true);
    agree("row[newaxis, newaxis, 2..], row[newaxis, -3:-3:3]", view!(row[newaxis, newaxis, 2..]), view!(row[newaxis, -3:-3:3]), false, false);
    agree("row[newaxis, newaxis, 5:7:at(7)], row[..-3]", view!(row[newaxis, newaxis, 5:7:at(7)]), view!(row[..-3]), true, true);
    agree("row[..., -at(7)..at(7)], row[..8]", view!(row[..., -at(7)..at(7)]), view!(row[..8]), true, true);
    agree("row[-3:-2:7, newaxis], row[newaxis, newaxis, :at(0):-2]", view!(row[-3:-2:7, newaxis]), view!(row[newaxis, newaxis, :at(0):-2]), true, true);
    agree("row[..0], row[2..+5]", view!(row[..0]), view!(row[2..+5]), false, false);
}

#[test]
fn parts_of_plane_sample() {
    let plane = [[0i16; 6]; 4];
    agree("plane[...], plane[1:1:-4]", view!(plane[...]), view!(plane[1:1:-4]), false, false);
    agree("plane[-3:0:-7, -at(3):at(3):7], plane[at(0)::7, :3:3, ...]", view!(plane[-3:0:-7, -at(3):at(3):7]), view!(plane[at(0)::7, :3:3, ...]), false, false);
    agree("plane[:, :5:4], plane[:-2:7, -5, ...]", view!(plane[:, :5:4]), view!(plane[:-2:7, -5, ...]), false, true);
    agree("plane[at(1)..=at(0), ..=4], plane[3..3, :, newaxis, ...]", view!(plane[at(1)..=at(0), ..=4]), view!(plane[3..3, :, newaxis, ...]), false, false);
    agree("plane[:-3:3, newaxis, ...], plane[at(4)..=at(3), newaxis]", view!(plane[:-3:3, newaxis, ...]), view!(plane[at(4)..=at(3), newaxis]), false, false);
    agree("plane[newaxis, -3:-4:-2, newaxis, ..2], plane[:-2:-7]", view!(plane[newaxis, -3:-4:-2, newaxis, ..2]), view!(plane[:-2:-7]), false, false);
    agree("plane[-2:4:3, 0..=2], plane[-2..-at(1), 3..]", view!(plane[-2:4:3, 0..=2]), view!(plane[-2..-at(1), 3..]), false, false);
}

#[cfg(feature = "exhaustive")]
#[test]
fn parts_of_plane_1() {
    let plane = [[0i16; 6]; 4];
    agree("plane[newaxis, 3:-1:3, at(0)..+at(1)], plane[newaxis, 2..4, newaxis, at(6)..at(6)]", view!(plane[newaxis, 3:-1:3, at(0)..+at(1)]), view!(plane[newaxis, 2..4, newaxis, at(6)..at(6)]), false, false);
    agree("plane[..., ..], plane[1..2]", view!(plane[..., ..]), view!(plane[1..2]), true, true);
    agree("plane[..-3], plane[:3:-4, at(2)::2]", view!(plane[..-3]), view!(plane[:3:-4, at(2)::2]), false, false);
    agree("plane[newaxis, ..=3], plane[3:3:7, newaxis]", view!(plane[newaxis, ..=3]), view!(plane[3:3:7, newaxis]), false, false);
    agree("plane[:], plane[:0]", view!(plane[:]), view!(plane[:0]), false, false);
    agree("plane[-at(4)..+2, ..., 0:0:3], plane[-1::3]", view!(plane[-at(4)..+2, ..., 0:0:3]), view!(plane[-1::3]), false, false);
    agree("plane[-3:], plane[-3::1]", view!(plane[-3:]), view!(plane[-3::1]), true, true);
    agree("plane[..., newaxis, newaxis], plane[..., 4:1:-7, newaxis]", view!(plane[..., newaxis, newaxis]), view!(plane[..., 4:1:-7, newaxis]), true, true);
    agree("plane[at(1):at(3):2, newaxis, -4..6], plane[-4..0, -4..]", view!(plane[at(1):at(3):2, newaxis, -4..6]), view!(plane[-4..0, -4..]), false, false);
    agree("plane[0..+4], plane[newaxis, -at(1)..at(4)]", view!(plane[0..+4]), view!(plane[newaxis, -at(1)..at(4)]), true, true);
    agree("plane[-at(1)::7, 2..=2], plane[::3]", view!(plane[-at(1)::7, 2..=2]), view!(plane[::3]), true, true);
    agree("plane[-4, 2..=1, newaxis, ...], plane[.., ..=3, ...]", view!(plane[-4, 2..=1, newaxis, ...]), view!(plane[.., ..=3, ...]), false, false);
    agree("plane[1..=1, newaxis, ..., newaxis], plane[0:0:-1, ..., newaxis]", view!(plane[1..=1, newaxis, ..., newaxis]), view!(plane[0:0:-1, ..., newaxis]), false, false);
    agree("plane[::3, 5..6, ...], plane[at(0)..+4]", view!(plane[::3, 5..6, ...]), view!(plane[at(0)..+4]), true, true);
    agree("plane[newaxis, -1..+0, at(1)::3], plane[..-at(1), ...]", view!(plane[newaxis, -1..+0, at(1)::3]), view!(plane[..-at(1), ...]), false, false);
    agree("plane[:2:-7, ..., :-1:2], plane[..., :1:4, 3..5]", view!(plane[:2:-7, ..., :-1:2]), view!(plane[..., :1:4, 3..5]), false, false);
    agree("plane[-4..-1, newaxis, 5, newaxis, ...], plane[..., at(0)..at(3), -5..+4]", view!(plane[-4..-1, newaxis, 5, newaxis, ...]), view!(plane[..., at(0)..at(3), -5..+4]), false, true);
    agree("plane[at(1)..at(1), 5..-at(1)], plane[-1.., ..-3, ...]", view!(plane[at(1)..at(1), 5..-at(1)]), view!(plane[-1.., ..-3, ...]), false, false);
    agree("plane[2::at(3)], plane[newaxis, newaxis, :4:at(7)]", view!(plane[2::at(3)]), view!(plane[newaxis, newaxis, :4:at(7)]), false, false);
    agree("plane[1..=2], plane[.., newaxis]", view!(plane[1..=2]), view!(plane[.., newaxis]), true, true);
}

#[cfg(feature = "exhaustive")]
#[test]
fn parts_of_plane_2() {
    let plane = [[0i16; 6]; 4];
    agree("plane[-3..3, newaxis], plane[.., newaxis, ..]", view!(plane[-3..3, newaxis]), view!(plane[.., newaxis, ..]), true, true);
    agree("plane[:, newaxis], plane[newaxis, newaxis, ..at(2)]", view!(plane[:, newaxis]), view!(plane[newaxis, newaxis, ..at(2)]), true, true);
    agree("plane[at(0)..=at(1), ..6], plane[at(1)::-7]", view!(plane[at(0)..=at(1), ..6]), view!(plane[at(1)::-7]), true, true);
    agree("plane[..., :1:-1, :4:2], plane[1.., at(3)..-at(2)]", view!(plane[..., :1:-1, :4:2]), view!(plane[1.., at(3)..-at(2)]), false, true);
    agree("plane[2..-1], plane[0::at(4), ..., ..4]", view!(plane[2..-1]), view!(plane[0::at(4), ..., ..4]), false, false);
    agree("plane[-4], plane[..., -1..+0]", view!(plane[-4]), view!(plane[..., -1..+0]), false, false);
    agree("plane[2:3, ..=1], plane[-3:-4:-3, at(2)..at(4), ...]", view!(plane[2:3, ..=1]), view!(plane[-3:-4:-3, at(2)..at(4), ...]), false, false);
    agree("plane[-4:-3:7], plane[newaxis, 0..=1, ..5]", view!(plane[-4:-3:7]), view!(plane[newaxis, 0..=1, ..5]), true, true);
    agree("plane[...], plane[newaxis, at(0):-at(1):at(3), ..., 5]", view!(plane[...]), view!(plane[newaxis, at(0):-at(1):at(3), ..., 5]), true, true);
    agree("plane[newaxis, ..=3, newaxis], plane[:4]", view!(plane[newaxis, ..=3, newaxis]), view!(plane[:4]), true, true);
    agree("plane[3::2], plane[-3, 3..+3, ..., newaxis, newaxis]", view!(plane[3::2]), view!(plane[-3, 3..+3, ..., newaxis, newaxis]), false, false);
    agree("plane[-4..3, newaxis, ..., ..1], plane[3]", view!(plane[-4..3, newaxis, ..., ..1]), view!(plane[3]), false, false);
    agree("plane[-4:-4:-4], plane[newaxis, at(2).., newaxis]", view!(plane[-4:-4:-4]), view!(plane[newaxis, at(2).., newaxis]), false, false);
}

#[test]
fn parts_of_tall_sample() {
    let tall = [[0.0; 3]; 7];
    agree("tall[.., at(2), newaxis], tall[..-2, -1::3]", view!(tall[.., at(2), newaxis]), view!(tall[..-2, -1::3]), true, true);
    agree("tall[-at(2)..at(7), ::3], tall[newaxis, :, newaxis, -1::3]", view!(tall[-at(2)..at(7), ::3]), view!(tall[newaxis, :, newaxis, -1::3]), false, true);
    agree("tall[-7:-1:7, newaxis, newaxis], tall[-4, newaxis, ..., -3..+3]", view!(tall[-7:-1:7, newaxis, newaxis]), view!(tall[-4, newaxis, ..., -3..+3]), false, false);
    agree("tall[:at(6):-3, ..-at(2), newaxis, newaxis], tall[newaxis, ::-4, newaxis]", view!(tall[:at(6):-3, ..-at(2), newaxis, newaxis]), view!(tall[newaxis, ::-4, newaxis]), false, false);
    agree("tall[..-5, ..., :3:3], tall[newaxis, newaxis, -4..+0, ...]", view!(tall[..-5, ..., :3:3]), view!(tall[newaxis, newaxis, -4..+0, ...]), false, false);
    agree("tall[4.., 2:3:7, newaxis], tall[..-5, 0::2, ...]", view!(tall[4.., 2:3:7, newaxis]), view!(tall[..-5, 0::2, ...]), false, false);
    agree("tall[6:-5:-2], tall[..=0]", view!(tall[6:-5:-2]), view!(tall[..=0]), false, false);
}

#[cfg(feature = "exhaustive")]
#[test]
fn parts_of_tall_1() {
    let tall = [[0.0; 3]; 7];
    agree("tall[1::-at(2), :-1, ...], tall[..=0, ...]", view!(tall[1::-at(2), :-1, ...]), view!(tall[..=0, ...]), false, false);
    agree("tall[:], tall[..=5]", view!(tall[:]), view!(tall[..=5]), true, true);
    agree("tall[-7..+6, ...], tall[2, 2:]", view!(tall[-7..+6, ...]), view!(tall[2, 2:]), true, true);
    agree("tall[..-at(5), newaxis, newaxis], tall[..at(2)]", view!(tall[..-at(5), newaxis, newaxis]), view!(tall[..at(2)]), true, true);
    agree("tall[:], tall[-7:-6:3]", view!(tall[:]), view!(tall[-7:-6:3]), true, true);
    agree("tall[..=5], tall[-5::7, ..., :3:1]", view!(tall[..=5]), view!(tall[-5::7, ..., :3:1]), true, true);
    agree("tall[at(6).., -3..-1], tall[3:3:-3, -1..]", view!(tall[at(6).., -3..-1]), view!(tall[3:3:-3, -1..]), false, false);
    agree("tall[0..=1], tall[6::7, -3..2, ...]", view!(tall[0..=1]), view!(tall[6::7, -3..2, ...]), false, false);
    agree("tall[0:-3:3, ...], tall[2:4, :-3:at(2), ...]", view!(tall[0:-3:3, ...]), view!(tall[2:4, :-3:at(2), ...]), false, false);
    agree("tall[-4..+2, newaxis, 3..3], tall[7..]", view!(tall[-4..+2, newaxis, 3..3]), view!(tall[7..]), false, false);
    agree("tall[newaxis, .., newaxis], tall[-6:3:2, -1]", view!(tall[newaxis, .., newaxis]), view!(tall[-6:3:2, -1]), true, true);
    agree("tall[..=at(3), 0:2:7], tall[newaxis, newaxis, 3..]", view!(tall[..=at(3), 0:2:7]), view!(tall[newaxis, newaxis, 3..]), true, true);
    agree("tall[newaxis, ..=6], tall[newaxis, :]", view!(tall[newaxis, ..=6]), view!(tall[newaxis, :]), true, true);
    agree("tall[2..=3, newaxis, at(1)..+2], tall[..]", view!(tall[2..=3, newaxis, at(1)..+2]), view!(tall[..]), true, true);
    agree("tall[4::2, ..., :at(2):-at(1)], tall[..., -2:-3:-4, newaxis]", view!(tall[4::2, ..., :at(2):-at(1)]), view!(tall[..., -2:-3:-4, newaxis]), false, false);
    agree("tall[7::3, newaxis], tall[-1:1:-at(3)]", view!(tall[7::3, newaxis]), view!(tall[-1:1:-at(3)]), false, false);
    agree("tall[-7], tall[-5..at(6), -2..1]", view!(tall[-7]), view!(tall[-5..at(6), -2..1]), false, false);
    agree("tall[4], tall[-4::at(4), ..=at(2)]", view!(tall[4]), view!(tall[-4::at(4), ..=at(2)]), false, false);
    agree("tall[:at(2):at(1), at(1)..=at(2)], tall[newaxis, newaxis, :]", view!(tall[:at(2):at(1), at(1)..=at(2)]), view!(tall[newaxis, newaxis, :]), true, true);
    agree("tall[3, newaxis], tall[..-6, ..at(0), ...]", view!(tall[3, newaxis]), view!(tall[..-6, ..at(0), ...]), false, false);
}

#[cfg(feature = "exhaustive")]
#[test]
fn parts_of_tall_2() {
    let tall = [[0.0; 3]; 7];
    agree("tall[..-7, -2::-4], tall[:1:-at(2)]", view!(tall[..-7, -2::-4]), view!(tall[:1:-at(2)]), false, false);
    agree("tall[6.., ..], tall[..=at(5), ...]", view!(tall[6.., ..]), view!(tall[..=at(5), ...]), false, false);
    agree("tall[:-1:1, newaxis, 0..2], tall[7..+0, 1:2:at(2)]", view!(tall[:-1:1, newaxis, 0..2]), view!(tall[7..+0, 1:2:at(2)]), false, false);
    agree("tall[:-4:2, -1..+0], tall[:6:4, ..=0]", view!(tall[:-4:2, -1..+0]), view!(tall[:6:4, ..=0]), false, false);
    agree("tall[:-at(4):2, ..., 0:2:4], tall[-2:-5:-1, newaxis]", view!(tall[:-at(4):2, ..., 0:2:4]), view!(tall[-2:-5:-1, newaxis]), false, false);
    agree("tall[..., -at(2).., 0::-1, newaxis], tall[..., -6:, :]", view!(tall[..., -at(2).., 0::-1, newaxis]), view!(tall[..., -6:, :]), true, true);
    agree("tall[..=5], tall[at(0):-at(1):4]", view!(tall[..=5]), view!(tall[at(0):-at(1):4]), true, true);
    agree("tall[0:-7:2, -1..], tall[..5, 0..+1]", view!(tall[0:-7:2, -1..]), view!(tall[..5, 0..+1]), false, false);
    agree("tall[:-1:-1, newaxis, newaxis], tall[newaxis, ..=6, ::-3, newaxis]", view!(tall[:-1:-1, newaxis, newaxis]), view!(tall[newaxis, ..=6, ::-3, newaxis]), false, false);
    agree("tall[2..at(3), 2], tall[-2::2]", view!(tall[2..at(3), 2]), view!(tall[-2::2]), false, false);
    agree("tall[3::4, ..., :], tall[-1.., ..., 1..+2]", view!(tall[3::4, ..., :]), view!(tall[-1.., ..., 1..+2]), false, false);
    agree("tall[-4:5:2, :3:7], tall[::3]", view!(tall[-4:5:2, :3:7]), view!(tall[::3]), true, true);
    agree("tall[:0:7, ...], tall[newaxis, -6..7, -3..+1]", view!(tall[:0:7, ...]), view!(tall[newaxis, -6..7, -3..+1]), false, false);
}

#[test]
fn parts_of_block_sample() {
    let block = [[[0i32; 5]; 4]; 3];
    agree("block[-1..+1, ...], block[-2.., 1::2]", view!(block[-1..+1, ...]), view!(block[-2.., 1::2]), true, true);
    agree("block[-1:, ...], block[::-7, :]", view!(block[-1:, ...]), view!(block[::-7, :]), true, true);
    agree("block[newaxis, ::3, newaxis], block[..=0, 1, -2..5]", view!(block[newaxis, ::3, newaxis]), view!(block[..=0, 1, -2..5]), true, true);
    agree("block[..-3, newaxis, newaxis], block[:, -2::-4, ...]", view!(block[..-3, newaxis, newaxis]), view!(block[:, -2::-4, ...]), false, false);
    agree("block[2:2:at(4), :1:2], block[..-at(2), -2:-2:at(7)]", view!(block[2:2:at(4), :1:2]), view!(block[..-at(2), -2:-2:at(7)]), false, false);
    agree("block[0..=1, -2::4], block[..1]", view!(block[0..=1, -2::4]), view!(block[..1]), true, true);
    agree("block[0, -2.., 1..at(5), newaxis], block[:, newaxis, ..., newaxis]", view!(block[0, -2.., 1..at(5), newaxis]), view!(block[:, newaxis, ..., newaxis]), true, true);
}

#[cfg(feature = "exhaustive")]
#[test]
fn parts_of_block_1() {
    let block = [[[0i32; 5]; 4]; 3];
    agree("block[:-2:-4, newaxis, ..=0], block[newaxis, newaxis, ::4, ..., :1:-2, ..3]", view!(block[:-2:-4, newaxis, ..=0]), view!(block[newaxis, newaxis, ::4, ..., :1:-2, ..3]), false, false);
    agree("block[..-at(1), newaxis, newaxis, -1:3], block[2, -4..+2, ::-7]", view!(block[..-at(1), newaxis, newaxis, -1:3]), view!(block[2, -4..+2, ::-7]), false, false);
    agree("block[..., newaxis, .., -1:3:-3, -5..+5], block[3.., 0::at(4), ::-1, ...]", view!(block[..., newaxis, .., -1:3:-3, -5..+5]), view!(block[3.., 0::at(4), ::-1, ...]), false, false);
    agree("block[-at(3), -4:0:-1, 0..=2], block[newaxis, -1:-1:at(4), :-2:2, newaxis]", view!(block[-at(3), -4:0:-1, 0..=2]), view!(block[newaxis, -1:-1:at(4), :-2:2, newaxis]), false, false);
    agree("block[:, ::4], block[2:-1:-4, 3..4, ..., -2:2:-at(7)]", view!(block[:, ::4]), view!(block[2:-1:-4, 3..4, ..., -2:2:-at(7)]), false, false);
    agree("block[..at(1), -3, ..at(3)], block[..3, newaxis, newaxis, 4..=3]", view!(block[..at(1), -3, ..at(3)]), view!(block[..3, newaxis, newaxis, 4..=3]), false, false);
    agree("block[newaxis, newaxis, 1..=1, ...], block[1, ..., ..3]", view!(block[newaxis, newaxis, 1..=1, ...]), view!(block[1, ..., ..3]), true, true);
    agree("block[-1::at(3)], block[newaxis, -3, newaxis]", view!(block[-1::at(3)]), view!(block[newaxis, -3, newaxis]), false, false);
    agree("block[..-3, -4:1:2, ...], block[0..=0]", view!(block[..-3, -4:1:2, ...]), view!(block[0..=0]), false, false);
    agree("block[..., at(1)], block[..-at(3), newaxis, newaxis]", view!(block[..., at(1)]), view!(block[..-at(3), newaxis, newaxis]), false, false);
    agree("block[:-3:-7, newaxis, newaxis, at(0):at(1):7], block[2::-at(1)]", view!(block[:-3:-7, newaxis, newaxis, at(0):at(1):7]), view!(block[2::-at(1)]), true, true);
    agree("block[..-at(1), :0:2, 1:5:2, ...], block[:at(0):-at(4), -2..+1]", view!(block[..-at(1), :0:2, 1:5:2, ...]), view!(block[:at(0):-at(4), -2..+1]), false, false);
    agree("block[at(1), :], block[1..3, newaxis]", view!(block[at(1), :]), view!(block[1..3, newaxis]), true, true);
    agree("block[-3:0:7, :], block[newaxis, newaxis, :-1:3, ..=3, 0:0:at(3)]", view!(block[-3:0:7, :]), view!(block[newaxis, newaxis, :-1:3, ..=3, 0:0:at(3)]), false, false);
    agree("block[:at(2):-4, newaxis, -1:2:-4], block[-2:3:4]", view!(block[:at(2):-4, newaxis, -1:2:-4]), view!(block[-2:3:4]), false, false);
    agree("block[newaxis, :-2:4, :3:-3], block[:at(0):at(3), at(3).., -3]", view!(block[newaxis, :-2:4, :3:-3]), view!(block[:at(0):at(3), at(3).., -3]), false, false);
    agree("block[1..=0, 0..-3, ..at(1)], block[3:3:2]", view!(block[1..=0, 0..-3, ..at(1)]), view!(block[3:3:2]), false, false);
    agree("block[..-2], block[0..=0, :0:at(7), ...]", view!(block[..-2]), view!(block[0..=0, :0:at(7), ...]), false, false);
    agree("block[-1..-1, :3:at(7)], block[1..]", view!(block[-1..-1, :3:at(7)]), view!(block[1..]), false, false);
    agree("block[at(2):, newaxis, :at(1):-at(3), ..-4, newaxis], block[newaxis, :at(0):at(1), ..-1, :]", view!(block[at(2):, newaxis, :at(1):-at(3), ..-4, newaxis]), view!(block[newaxis, :at(0):at(1), ..-1, :]), false, false);
}

#[cfg(feature = "exhaustive")]
#[test]
fn parts_of_block_2() {
    let block = [[[0i32; 5]; 4]; 3];
    agree("block[2..+1, ..3], block[newaxis, at(2)::7, -3, newaxis]", view!(block[2..+1, ..3]), view!(block[newaxis, at(2)::7, -3, newaxis]), true, true);
    agree("block[at(0)::at(3), ..], block[..2, :]", view!(block[at(0)::at(3), ..]), view!(block[..2, :]), true, true);
    agree("block[.., ..4], block[1::2, -4..3, newaxis, newaxis]", view!(block[.., ..4]), view!(block[1::2, -4..3, newaxis, newaxis]), true, true);
    agree("block[::2], block[:1:1]", view!(block[::2]), view!(block[:1:1]), true, true);
    agree("block[..1], block[newaxis, :, -2..+1, -4]", view!(block[..1]), view!(block[newaxis, :, -2..+1, -4]), true, true);
    agree("block[:, .., 0::-at(4), ...], block[-at(3)]", view!(block[:, .., 0::-at(4), ...]), view!(block[-at(3)]), true, true);
    agree("block[newaxis, newaxis, -3:0:-at(7)], block[0:1:3, -3.., -at(4), ...]", view!(block[newaxis, newaxis, -3:0:-at(7)]), view!(block[0:1:3, -3.., -at(4), ...]), false, false);
    agree("block[-3::2, 2.., ..], block[-3, at(2)..=at(1), ..=4]", view!(block[-3::2, 2.., ..]), view!(block[-3, at(2)..=at(1), ..=4]), false, false);
    agree("block[newaxis, at(2):-at(3):-4, 2..2, :, newaxis, ...], block[newaxis, 1..3, -2..+0, newaxis, ..=0]", view!(block[newaxis, at(2):-at(3):-4, 2..2, :, newaxis, ...]), view!(block[newaxis, 1..3, -2..+0, newaxis, ..=0]), false, false);
    agree("block[3.., 1..-1], block[0, 3:4:2]", view!(block[3.., 1..-1]), view!(block[0, 3:4:2]), false, false);
    agree("block[-3, 1], block[:-1:3, ...]", view!(block[-3, 1]), view!(block[:-1:3, ...]), true, true);
    agree("block[:-3:2, newaxis, newaxis, :-3:2, .., ...], block[2, newaxis]", view!(block[:-3:2, newaxis, newaxis, :-3:2, .., ...]), view!(block[2, newaxis]), false, false);
    agree("block[newaxis, newaxis, 1..+0, :-2:at(3)], block[:1:-1, ..., ::-1]", view!(block[newaxis, newaxis, 1..+0, :-2:at(3)]), view!(block[:1:-1, ..., ::-1]), false, false);
}

#[test]
fn parts_of_stack_sample() {
    let stack = [[[[0u8; 3]; 4]; 3]; 2];
    agree("stack[-2:-1:1, at(2):at(2):7, ..., :1:7, newaxis, :0:1], stack[..-2, -2:1:-3, :1:-3]", view!(stack[-2:-1:1, at(2):at(2):7, ..., :1:7, newaxis, :0:1]), view!(stack[..-2, -2:1:-3, :1:-3]), false, false);
    agree("stack[..at(2)], stack[newaxis, newaxis, -2..2]", view!(stack[..at(2)]), view!(stack[newaxis, newaxis, -2..2]), true, true);
    agree("stack[newaxis, -2:2:4, at(0)..-at(1)], stack[0..2, :-1:-1, -4.., ..., 1..]", view!(stack[newaxis, -2:2:4, at(0)..-at(1)]), view!(stack[0..2, :-1:-1, -4.., ..., 1..]), false, false);
    agree("stack[-at(2):-at(2):-1, .., 2:-2:-at(2), -at(1)::2], stack[at(0):-at(1):3, -2.., -3..+2, newaxis, newaxis, -at(3)::2]", view!(stack[-at(2):-at(2):-1, .., 2:-2:-at(2), -at(1)::2]), view!(stack[at(0):-at(1):3, -2.., -3..+2, newaxis, newaxis, -at(3)::2]), false, false);
    agree("stack[..=at(0), -3:1:at(7), newaxis, newaxis, 0..=1, -2:-1:7, ...], stack[at(0)..=at(1), ..=2, ..2]", view!(stack[..=at(0), -3:1:at(7), newaxis, newaxis, 0..=1, -2:-1:7, ...]), view!(stack[at(0)..=at(1), ..=2, ..2]), true, true);
    agree("stack[newaxis, 1::2, :2:2, ...], stack[0::2, ..]", view!(stack[newaxis, 1::2, :2:2, ...]), view!(stack[0::2, ..]), false, false);
    agree("stack[.., -at(1)::at(1), ...], stack[-at(2), 2::2, 2..]", view!(stack[.., -at(1)::at(1), ...]), view!(stack[-at(2), 2::2, 2..]), true, true);
}

#[cfg(feature = "exhaustive")]
#[test]
fn parts_of_stack_1() {
    let stack = [[[[0u8; 3]; 4]; 3]; 2];
    agree("stack[-at(1)..], stack[..., 2]", view!(stack[-at(1)..]), view!(stack[..., 2]), true, true);
    agree("stack[1..+0, 0..1], stack[newaxis, newaxis, ..., -at(3)..]", view!(stack[1..+0, 0..1]), view!(stack[newaxis, newaxis, ..., -at(3)..]), false, false);
    agree("stack[-1.., at(0):, ..., at(1)..at(1)], stack[2..+0, .., newaxis, 3, ..., 2::2]", view!(stack[-1.., at(0):, ..., at(1)..at(1)]), view!(stack[2..+0, .., newaxis, 3, ..., 2::2]), false, false);
    agree("stack[-at(2)..-at(1), ..., -2.., ..-at(1)], stack[..at(2), :1:-3, ..=2, ..., ::-at(3)]", view!(stack[-at(2)..-at(1), ..., -2.., ..-at(1)]), view!(stack[..at(2), :1:-3, ..=2, ..., ::-at(3)]), false, true);
    agree("stack[...], stack[1::-2, ::-2, -2..+0, ::-2]", view!(stack[...]), view!(stack[1::-2, ::-2, -2..+0, ::-2]), false, false);
    agree("stack[at(1)..at(1), ..-1, -2::4], stack[at(2):at(2):2, ::2, -4, newaxis, ..., 2:2:-3]", view!(stack[at(1)..at(1), ..-1, -2::4]), view!(stack[at(2):at(2):2, ::2, -4, newaxis, ..., 2:2:-3]), false, false);
    agree("stack[..at(1), ::2], stack[..., 3::-2, 0..0]", view!(stack[..at(1), ::2]), view!(stack[..., 3::-2, 0..0]), false, false);
    agree("stack[..1, newaxis, -1::4, ..=at(1)], stack[0..=0, :, -2:-2:1]", view!(stack[..1, newaxis, -1::4, ..=at(1)]), view!(stack[0..=0, :, -2:-2:1]), false, false);
    agree("stack[:-1:-4, -2..-2, 1:-4:-2, .., ..., newaxis], stack[:0:2]", view!(stack[:-1:-4, -2..-2, 1:-4:-2, .., ..., newaxis]), view!(stack[:0:2]), false, false);
    agree("stack[-2..-2, ::-3, -3.., ..=0], stack[at(1):-at(2):-2, -at(3)..-at(2), ..., 1::at(2), ..-at(2), newaxis]", view!(stack[-2..-2, ::-3, -3.., ..=0]), view!(stack[at(1):-at(2):-2, -at(3)..-at(2), ..., 1::at(2), ..-at(2), newaxis]), false, false);
    agree("stack[at(2)..at(2), :, ::-4, 1..=0], stack[0::at(1), at(2)::2, .., at(1)..]", view!(stack[at(2)..at(2), :, ::-4, 1..=0]), view!(stack[0::at(1), at(2)::2, .., at(1)..]), false, false);
    agree("stack[newaxis, -2:1:3, -1..], stack[0:2:at(4), 1:-2:3]", view!(stack[newaxis, -2:1:3, -1..]), view!(stack[0:2:at(4), 1:-2:3]), false, false);
    agree("stack[-1..+0, ..at(0)], stack[:at(0):7, 1:1:-7, -2::3, ..=0, ...]", view!(stack[-1..+0, ..at(0)]), view!(stack[:at(0):7, 1:1:-7, -2::3, ..=0, ...]), false, false);
    agree("stack[1, ..at(2), newaxis, newaxis, :-4:4, 2:-3:-4], stack[-2::-2, -3..-2, ..=0, 1..-1, ...]", view!(stack[1, ..at(2), newaxis, newaxis, :-4:4, 2:-3:-4]), view!(stack[-2::-2, -3..-2, ..=0, 1..-1, ...]), false, false);
    agree("stack[..=at(1), -1.., ::2], stack[at(0)..+1, newaxis, -3..]", view!(stack[..=at(1), -1.., ::2]), view!(stack[at(0)..+1, newaxis, -3..]), true, true);
    agree("stack[newaxis, ..., -3.., -4::-1, -2..], stack[:-2:-2]", view!(stack[newaxis, ..., -3.., -4::-1, -2..]), view!(stack[:-2:-2]), true, true);
    agree("stack[1:-2:-1, 0, 3..-at(1), ...], stack[.., at(0)..+3, ..=3]", view!(stack[1:-2:-1, 0, 3..-at(1), ...]), view!(stack[.., at(0)..+3, ..=3]), false, false);
    agree("stack[-1.., 1, ..., 3..], stack[1..2, ..at(1)]", view!(stack[-1.., 1, ..., 3..]), view!(stack[1..2, ..at(1)]), false, false);
    agree("stack[-2::4, .., 0, :, ...], stack[..=1]", view!(stack[-2::4, .., 0, :, ...]), view!(stack[..=1]), true, true);
    agree("stack[at(0)..-at(1), :0:1, ..., at(3):at(3):7, 3..=2], stack[newaxis, 0..=1, newaxis, 2..-1, -2:0:-at(2)]", view!(stack[at(0)..-at(1), :0:1, ..., at(3):at(3):7, 3..=2]), view!(stack[newaxis, 0..=1, newaxis, 2..-1, -2:0:-at(2)]), false, false);
}

#[cfg(feature = "exhaustive")]
#[test]
fn parts_of_stack_2() {
    let stack = [[[[0u8; 3]; 4]; 3]; 2];
    agree("stack[:0:-at(4), newaxis, -2::2, at(4)..+at(0), ..-3, newaxis, ...], stack[1..=0]", view!(stack[:0:-at(4), newaxis, -2::2, at(4)..+at(0), ..-3, newaxis, ...]), view!(stack[1..=0]), false, false);
    agree("stack[:0:-2, 0, -1..4, -3..at(1)], stack[..=1, 2:, 0:-4:at(3), newaxis]", view!(stack[:0:-2, 0, -1..4, -3..at(1)]), view!(stack[..=1, 2:, 0:-4:at(3), newaxis]), false, false);
    agree("stack[newaxis, newaxis, :0:7, ..-1, ..., 0], stack[-2:2:2, -3..-3, -2, -1::4]", view!(stack[newaxis, newaxis, :0:7, ..-1, ..., 0]), view!(stack[-2:2:2, -3..-3, -2, -1::4]), false, false);
    agree("stack[::2, -3, 2..=3, newaxis, :2:at(2)], stack[::4, :, ..]", view!(stack[::2, -3, 2..=3, newaxis, :2:at(2)]), view!(stack[::4, :, ..]), true, true);
    agree("stack[-2, :3:2, :-4:-2], stack[0:1:7]", view!(stack[-2, :3:2, :-4:-2]), view!(stack[0:1:7]), true, true);
    agree("stack[at(0):at(0):-2, 1:, ..-3], stack[::2, newaxis]", view!(stack[at(0):at(0):-2, 1:, ..-3]), view!(stack[::2, newaxis]), false, false);
    agree("stack[-1.., -3.., -2..at(3), -2:-3:-1, ...], stack[..., ::-2, 1:-4:-4, :1:3]", view!(stack[-1.., -3.., -2..at(3), -2:-3:-1, ...]), view!(stack[..., ::-2, 1:-4:-4, :1:3]), false, true);
    agree("stack[:at(2):7, 0.., :, ..=0], stack[:]", view!(stack[:at(2):7, 0.., :, ..=0]), view!(stack[:]), true, true);
    agree("stack[..=0, ..., ::-at(2), ..2, :], stack[at(1)::7, .., 4::4, :-at(2):-2]", view!(stack[..=0, ..., ::-at(2), ..2, :]), view!(stack[at(1)::7, .., 4::4, :-at(2):-2]), false, false);
    agree("stack[:, 1::-1, ..., 0..=0], stack[1..=0, ::4, ..., .., -at(2)::-2]", view!(stack[:, 1::-1, ..., 0..=0]), view!(stack[1..=0, ::4, ..., .., -at(2)::-2]), false, false);
    agree("stack[newaxis, -2::-7, newaxis], stack[1:-1:1, :-1]", view!(stack[newaxis, -2::-7, newaxis]), view!(stack[1:-1:1, :-1]), false, false);
    agree("stack[0, 1..3, ...], stack[:2:2, newaxis, ..=2, -4::-2, newaxis]", view!(stack[0, 1..3, ...]), view!(stack[:2:2, newaxis, ..=2, -4::-2, newaxis]), true, true);
    agree("stack[-2..+0, :], stack[..-at(2), newaxis, ..., -3::3, newaxis, -2..]", view!(stack[-2..+0, :]), view!(stack[..-at(2), newaxis, ..., -3::3, newaxis, -2..]), false, false);
}

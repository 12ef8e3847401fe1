//! The inputs. Every number is small and whole, so sums of `f32` are exact in any order, and all cases of a workload have the same checksum.

use std::sync::LazyLock;
use view_core::{Aligned, Element, A2};
use zerocopy::big_endian::{U16, U32};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout};

pub type Image<T> = [[T; 640]; 480];
pub type Square = [[f32; 1024]; 1024];
pub type Large = [[f32; 2048]; 2048];
/// A batch of planes with a margin around each.
pub type Padded = [[[[i16; 44]; 36]; 18]; 12];
pub type Raw = Aligned<A2, [[u8; 1280]; 480]>;
pub type Names = [[String; 64]; 48];

pub static BYTES: LazyLock<Box<Image<u8>>> = LazyLock::new(|| table(|n| n as u8));
pub static SHORTS: LazyLock<Box<Image<i16>>> = LazyLock::new(|| table(|n| n as i16));
pub static FLOATS: LazyLock<Box<Image<f32>>> = LazyLock::new(|| table(|n| n as f32));
pub static OTHERS: LazyLock<Box<Image<f32>>> = LazyLock::new(|| table(|n| (7 - n) as f32));
pub static DOUBLES: LazyLock<Box<Image<f64>>> = LazyLock::new(|| table(f64::from));
pub static COLOURS: LazyLock<Box<Image<[u8; 3]>>> = LazyLock::new(|| table(|n| [n as u8, 7, n as u8 ^ 5]));
pub static PARTICLES: LazyLock<Box<Image<Particle>>> = LazyLock::new(|| {
    table(|n| Particle {
        position: [1.0, n as f32, 2.0],
        charge: n as i32 - 3,
        kind: n,
    })
});
pub static SQUARE: LazyLock<Box<Square>> = LazyLock::new(|| table(|n| n as f32));
pub static LARGE: LazyLock<Box<Large>> = LazyLock::new(|| table(|n| n as f32));
pub static PADDED: LazyLock<Box<Padded>> = LazyLock::new(|| {
    let mut padded = Box::new([[[[0; 44]; 36]; 18]; 12]);
    let elements = padded.as_flattened_mut().as_flattened_mut().as_flattened_mut();
    let numbers = numbers(elements.len());
    elements.iter_mut().zip(numbers).for_each(|(x, n)| *x = n as i16);
    padded
});
pub static NAMES: LazyLock<Box<Names>> = LazyLock::new(|| table(|n| format!("name {n}")));
/// The bytes of `i16`s, at an address that suits them.
pub static RAW: LazyLock<Box<Raw>> = LazyLock::new(|| {
    let mut raw = Box::new(Aligned::<A2, _>([[0; 1280]; 480]));
    let bytes = raw.as_flattened_mut().iter_mut();
    bytes.zip(numbers(1280 * 480)).for_each(|(x, n)| *x = n as u8);
    raw
});
/// Headers of 20 bytes, one behind the other.
pub static PACKETS: LazyLock<Vec<u8>> = LazyLock::new(|| numbers(20 * 1000).map(|n| n as u8).collect());

#[derive(Element, Clone, Copy)]
#[repr(C)]
pub struct Particle {
    pub position: [f32; 3],
    pub charge: i32,
    pub kind: u32,
}

/// What stands in front of the data of a TCP segment.
#[derive(Element, FromBytes, IntoBytes, KnownLayout, Immutable)]
#[repr(C)]
pub struct Header {
    pub source: U16,
    pub destination: U16,
    pub sequence: U32,
    pub acknowledgement: U32,
    pub offset_and_flags: U16,
    pub window: U16,
    pub checksum: U16,
    pub urgent: U16,
}

/// Numbers from 0 to 7, without a pattern that a step could meet.
pub fn numbers(count: usize) -> impl Iterator<Item = u32> {
    let mut state = 1_u32;
    (0..count).map(move |_| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state >> 29
    })
}

/// An array on the heap, which never was on the stack.
pub fn table<T, const M: usize, const N: usize>(element: impl Fn(u32) -> T) -> Box<[[T; N]; M]> {
    let mut numbers = numbers(M * N).map(element);
    let mut row = || std::array::from_fn(|_| numbers.next().expect("there is a number for each element"));
    let rows: Vec<[T; N]> = (0..M).map(|_| row()).collect();
    rows.try_into().ok().expect("there are M rows")
}

/// Like [`table`], without its rows.
pub fn list<T>(count: usize, element: impl Fn(u32) -> T) -> Box<[T]> {
    numbers(count).map(element).collect()
}

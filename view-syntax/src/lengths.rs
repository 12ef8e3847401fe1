//! The array lengths that view-core has in a table: which numbers are written as `Const<480>`.

use std::sync::OnceLock;

/// Up to this number, every length is in the table.
pub const DENSE: u64 = 2048;

/// The largest number that has a name: `L480` as a position, `E480` as an extent, `U480` in binary. The last are `typenum`'s.
pub const NAMED: u64 = 1024;

/// How many numbers are in a block of positions.
pub const BLOCK: u64 = 64;

/// Arrays from this length on need addresses of 64 bits.
pub const WIDE: u64 = 1 << 31;

/// Sizes of images, audio buffers and packets.
const COMMON: [u64; 63] = [
    2160, 2205, 2304, 2352, 2400, 2448, 2560, 2592, 2880, 3000, 3024, 3072, 3200, 3264, 3600, 3840, 4000,
    4032, 4096, 4320, 4410, 4800, 5120, 6000, 6144, 7680, 8000, 8192, 8820, 9000, 9216, 9600, 10000, 11025,
    12000, 12288, 16000, 16384, 20000, 22050, 24576, 32000, 32767, 32768, 44100, 48000, 49152, 50000, 65507,
    65535, 65536, 88200, 96000, 98304, 131_072, 176_400, 192_000, 262_144, 307_200, 524_288, 921_600,
    2_073_600, 6_220_800,
];

/// All lengths in the table, from the smallest on. Above the common sizes they are what `typenum`'s `Const<N>: ToUInt` knows, up to 2^32.
pub fn lengths() -> Vec<u64> {
    let powers = (11..=32).flat_map(|power| [(1_u64 << power) - 1, 1 << power]);
    let tens = (4..10).map(|power| 10_u64.pow(power));
    let mut all: Vec<u64> = (0..=DENSE).collect();
    for number in COMMON.into_iter().chain(powers).chain(tens) {
        insert(&mut all, number);
    }
    all
}

/// Inserts a number that is not there yet at its place; whether it was new.
pub fn insert(sorted: &mut Vec<u64>, number: u64) -> bool {
    let place = sorted.binary_search(&number);
    if let Err(at) = place {
        sorted.insert(at, number);
    }
    place.is_err()
}

/// Whether the number is one of them.
pub fn is_in_table(number: u128) -> bool {
    static LENGTHS: OnceLock<Vec<u64>> = OnceLock::new();
    u64::try_from(number).is_ok_and(|number| LENGTHS.get_or_init(lengths).binary_search(&number).is_ok())
}

//! Copies of a plane whose dense axis in the target is not the dense one in the source: a transpose, tile by tile.

use core::mem::MaybeUninit;

/// Rows of the target, whose elements lie side by side there. Distances are in bytes.
#[derive(Clone, Copy)]
pub(super) struct Plane {
    /// The number of rows.
    pub rows: usize,
    /// The distance of two rows, in the target and in the source.
    pub row: (isize, isize),
    /// The number of elements in a row.
    pub count: usize,
    /// Their distance in the source.
    pub step: isize,
}

/// The bytes of a tile: a part of the source goes through a buffer of this size. Each cache line of the source, and of the target, is touched once.
const ROOM: usize = 8192;

/// Memory for a tile, on the stack.
#[repr(align(64))]
struct Buffer(MaybeUninit<[u8; ROOM]>);

/// The number of rows and of elements in a row of a tile. A power of 2, so that a tile takes whole cache lines.
const fn side(size: usize) -> usize {
    let mut side = 64;
    while side > 1 && side * side * size > ROOM {
        side /= 2;
    }
    side
}

/// Copies the plane.
///
/// # Safety
/// As for [`transfer`](super::transfer), for the positions of the plane.
pub(super) unsafe fn turn<T>(plane: Plane, to: *mut T, from: *const T) {
    let side = const { side(size_of::<T>()) };
    let mut buffer = Buffer(MaybeUninit::uninit());
    let tile: *mut T = buffer.0.as_mut_ptr().cast();
    let mut row = 0;
    while row < plane.rows {
        let rows = if plane.rows - row < side {
            plane.rows - row
        } else {
            side
        };
        let mut i = 0;
        while i < plane.count {
            let count = if plane.count - i < side {
                plane.count - i
            } else {
                side
            };
            // SAFETY: V35, the tile is a part of the plane, and the buffer has room for `side` times `side` elements.
            unsafe {
                let from = from
                    .byte_offset(plane.row.1 * row as isize)
                    .byte_offset(plane.step * i as isize);
                let to = to.byte_offset(plane.row.0 * row as isize).add(i);
                // Of a whole tile the numbers are constants, so its loops are unrolled.
                if rows == side && count == side {
                    turn_tile(&plane, (side, side), tile, from, to);
                } else {
                    turn_tile(&plane, (rows, count), tile, from, to);
                }
            }
            i += count;
        }
        row += rows;
    }
}

/// Copies a tile of so many rows and elements in a row.
///
/// # Safety
/// The source and the target have these positions, and the buffer as much room.
#[inline(always)]
unsafe fn turn_tile<T>(
    plane: &Plane,
    (rows, count): (usize, usize),
    tile: *mut T,
    from: *const T,
    to: *mut T,
) {
    // SAFETY: V35, as the caller promises.
    unsafe {
        fill_tile(plane, rows, count, tile, from);
        empty_tile(plane, rows, count, tile, to);
    }
}

/// Reads a part of the source into the buffer, along its dense axis.
///
/// # Safety
/// The source has these positions, and the buffer as much room.
#[inline(always)]
unsafe fn fill_tile<T>(plane: &Plane, rows: usize, count: usize, tile: *mut T, from: *const T) {
    let side = const { side(size_of::<T>()) };
    let mut i = 0;
    while i < count {
        // SAFETY: V35, as the caller promises.
        unsafe {
            let (from, tile) = (from.byte_offset(plane.step * i as isize), tile.add(side * i));
            if plane.row.1 == size_of::<T>() as isize {
                tile.copy_from_nonoverlapping(from, rows);
            } else {
                let mut row = 0;
                while row < rows {
                    tile.add(row)
                        .write(from.byte_offset(plane.row.1 * row as isize).read());
                    row += 1;
                }
            }
        }
        i += 1;
    }
}

/// Writes it into the target, row by row.
///
/// # Safety
/// The target has these positions, and the buffer as many elements.
#[inline(always)]
unsafe fn empty_tile<T>(plane: &Plane, rows: usize, count: usize, tile: *const T, to: *mut T) {
    let side = const { side(size_of::<T>()) };
    let mut row = 0;
    while row < rows {
        // SAFETY: V35, as the caller promises.
        unsafe {
            let (tile, to) = (tile.add(row), to.byte_offset(plane.row.0 * row as isize));
            let mut i = 0;
            while i < count {
                to.add(i).write(tile.add(side * i).read());
                i += 1;
            }
        }
        row += 1;
    }
}

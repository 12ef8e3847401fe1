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
/// Half of the smallest first-level cache is left to the two views.
const ROOM: usize = 16384;

/// Memory for a tile, on the stack.
#[repr(align(64))]
struct Buffer(MaybeUninit<[u8; ROOM]>);

/// The number of rows of a tile, and of elements in a row. They are powers of 2, so that a tile takes whole cache lines.
///
/// The compiler gathers elements of a long row in registers before it writes them. That pays for elements of 4 bytes and more.
const fn sides(size: usize) -> (usize, usize) {
    let count = if size < 4 { 32 } else { 64 };
    let mut rows = count;
    while rows * count * size > ROOM {
        rows /= 2;
    }
    // No plain element is so large that not even a row has room. A tile without rows is never written.
    (rows, count)
}

/// Copies the plane.
///
/// # Safety
/// As for [`transfer`](super::transfer), for the positions of the plane.
pub(super) unsafe fn turn<T>(plane: Plane, to: *mut T, from: *const T) {
    let (most_rows, most) = const { sides(size_of::<T>()) };
    let mut buffer = Buffer(MaybeUninit::uninit());
    let tile: *mut T = buffer.0.as_mut_ptr().cast();
    let mut row = 0;
    while row < plane.rows {
        let rows = if plane.rows - row < most_rows {
            plane.rows - row
        } else {
            most_rows
        };
        let mut i = 0;
        while i < plane.count {
            let count = if plane.count - i < most {
                plane.count - i
            } else {
                most
            };
            // SAFETY: V35, the tile is a part of the plane, and the buffer has room for `most_rows` times `most` elements.
            unsafe {
                let from = from
                    .byte_offset(plane.row.1 * row as isize)
                    .byte_offset(plane.step * i as isize);
                let to = to.byte_offset(plane.row.0 * row as isize).add(i);
                // Of a whole tile the numbers are constants, so its loops are unrolled.
                if rows == most_rows && count == most {
                    turn_tile(&plane, (most_rows, most), tile, from, to);
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
    let pitch = const { sides(size_of::<T>()) }.0;
    let mut i = 0;
    while i < count {
        // SAFETY: V35, as the caller promises.
        unsafe {
            let (from, tile) = (from.byte_offset(plane.step * i as isize), tile.add(pitch * i));
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
    let pitch = const { sides(size_of::<T>()) }.0;
    let mut row = 0;
    while row < rows {
        // SAFETY: V35, as the caller promises.
        unsafe {
            let (tile, to) = (tile.add(row), to.byte_offset(plane.row.0 * row as isize));
            let mut i = 0;
            while i < count {
                to.add(i).write(tile.add(pitch * i).read());
                i += 1;
            }
        }
        row += 1;
    }
}

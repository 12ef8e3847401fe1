//! Pairs of functions that do the same, one through a view and one by hand. `tests/codegen.rs` compares
//! their machine code: `X_by_view` with `X_by_hand`.

pub mod settled;

use view_core::{shape, view, Aligned, Dyn, Element, View, ViewMut, A8};

/// The claim of the README: a static slice with a step.
#[inline(never)]
pub fn slice_by_view(buf: &[[u8; 6]; 4]) -> u32 {
    let mut sum = 0;
    for byte in view!(buf[1..4, ::2]) {
        sum += u32::from(*byte);
    }
    sum
}

#[inline(never)]
pub fn slice_by_hand(buf: &[[u8; 6]; 4]) -> u32 {
    let mut sum = 0;
    for row in &buf[1..4] {
        for column in [0, 2, 4] {
            sum += u32::from(row[column]);
        }
    }
    sum
}

/// Too large to be unrolled as a whole.
#[inline(never)]
pub fn window_by_view(image: &[[u16; 640]; 480]) -> u64 {
    view!(image[100..200, 30..-30])
        .iter()
        .map(|pixel| u64::from(*pixel))
        .sum()
}

#[inline(never)]
pub fn window_by_hand(image: &[[u16; 640]; 480]) -> u64 {
    let mut sum = 0;
    for row in &image[100..200] {
        for pixel in &row[30..610] {
            sum += u64::from(*pixel);
        }
    }
    sum
}

/// A row, with `for`.
#[inline(never)]
pub fn row_by_view(image: &[[u16; 640]; 480]) -> u64 {
    let mut sum = 0;
    for pixel in view!(image[7, 30..-30]) {
        sum += u64::from(*pixel);
    }
    sum
}

#[inline(never)]
pub fn row_by_hand(image: &[[u16; 640]; 480]) -> u64 {
    let mut sum = 0;
    for pixel in &image[7][30..610] {
        sum += u64::from(*pixel);
    }
    sum
}

#[inline(never)]
pub fn element_by_view(image: &[[u16; 640]; 480]) -> u16 {
    *view!(image[-1, 17])
}

#[inline(never)]
pub fn element_by_hand(image: &[[u16; 640]; 480]) -> u16 {
    image[479][17]
}

/// A static view is passed in a register, as a reference is.
#[inline(never)]
pub fn chain_by_view(image: View<'_, u16, shape![480, 640]>) -> *const u16 {
    view!(image[1..][.., 2..][::3, ::4]).as_ptr()
}

#[inline(never)]
pub fn chain_by_hand(image: &[[u16; 640]; 480]) -> *const u16 {
    &raw const image[1][2]
}

/// Every position, by its index: the bounds of the loops are those of the axes, so nothing is left to compare.
#[inline(never)]
pub fn indices_by_view(image: &[[u32; 640]; 480]) -> u32 {
    let v = view!(image[..]);
    let mut sum = 0u32;
    for i in 0..480 {
        for j in 0..640 {
            sum = sum.wrapping_add(v[[i, j]]);
        }
    }
    sum
}

#[inline(never)]
// Iterators would be another loop than that of the view.
#[allow(clippy::needless_range_loop)]
pub fn indices_by_hand(image: &[[u32; 640]; 480]) -> u32 {
    let mut sum = 0u32;
    for i in 0..480 {
        for j in 0..640 {
            sum = sum.wrapping_add(image[i][j]);
        }
    }
    sum
}

/// The same with extents that only run time knows.
#[inline(never)]
pub fn places_by_view(v: View<'_, u32, shape![Dyn, Dyn]>) -> u32 {
    let [rows, columns] = v.shape();
    let mut sum = 0u32;
    for i in 0..rows {
        for j in 0..columns {
            sum = sum.wrapping_add(v[[i, j]]);
        }
    }
    sum
}

#[inline(never)]
pub fn places_by_hand(rows: &[&[u32]]) -> u32 {
    let mut sum = 0u32;
    for row in rows {
        for x in *row {
            sum = sum.wrapping_add(*x);
        }
    }
    sum
}

/// The same, written to.
#[inline(never)]
pub fn writes_by_view(image: &mut [[u32; 640]; 480]) {
    let mut v = view!(mut image[..]);
    for i in 0..480 {
        for j in 0..640 {
            v[[i, j]] += 3;
        }
    }
}

#[inline(never)]
// Iterators would be another loop than that of the view.
#[allow(clippy::needless_range_loop)]
pub fn writes_by_hand(image: &mut [[u32; 640]; 480]) {
    for i in 0..480 {
        for j in 0..640 {
            image[i][j] += 3;
        }
    }
}

/// Numbers of a header of 20 bytes at a place that only run time knows.
#[inline(never)]
pub fn header_by_view(bytes: View<'_, u8, shape![Dyn]>, at: usize) -> u32 {
    let header = view!(bytes[at..+20].as<">u4">);
    header[[0]].get() ^ header[[3]].get() ^ header[[4]].get()
}

#[inline(never)]
pub fn header_by_hand(bytes: &[u8], at: usize) -> u32 {
    let header = &bytes[at..at + 20];
    let number = |i: usize| u32::from_be_bytes([header[i], header[i + 1], header[i + 2], header[i + 3]]);
    number(0) ^ number(12) ^ number(16)
}

/// The same, with the end of the header as a position.
#[inline(never)]
pub fn packet_by_view(bytes: View<'_, u8, shape![Dyn]>, at: usize) -> u32 {
    let header = view!(bytes[at..at + 20].as<">u4">);
    header[[1]].get() ^ header[[2]].get() ^ header[[4]].get()
}

#[inline(never)]
pub fn packet_by_hand(bytes: &[u8], at: usize) -> u32 {
    let header = &bytes[at..at + 20];
    let number = |i: usize| u32::from_be_bytes([header[i], header[i + 1], header[i + 2], header[i + 3]]);
    number(4) ^ number(8) ^ number(16)
}

/// A cut through a matrix, both at run time, and one by hand that compares as much.
#[inline(never)]
pub fn cut_by_view(
    matrix: View<'_, f64, shape![Dyn, Dyn]>,
    [a, b, c, d]: [usize; 4],
) -> (*const f64, [usize; 2]) {
    let cut = view!(matrix[a..b, c..d]);
    (cut.as_ptr(), cut.shape())
}

#[inline(never)]
pub fn cut_by_hand(
    (matrix, [rows, columns]): (&[f64], [usize; 2]),
    [a, b, c, d]: [usize; 4],
) -> (*const f64, [usize; 2]) {
    assert!(a <= b && b <= rows && c <= d && d <= columns);
    let shape = [b - a, d - c];
    let first = if shape.contains(&0) { 0 } else { a * columns + c };
    (matrix.as_ptr().wrapping_add(first), shape)
}

/// Constant positions of a static view need no check.
#[inline(never)]
pub fn positions_by_view(image: &[[u16; 640]; 480]) -> u32 {
    let v = view!(image[1.., ::-2]);
    u32::from(v[[0, 0]]) + u32::from(v[[478, 319]])
}

#[inline(never)]
pub fn positions_by_hand(image: &[[u16; 640]; 480]) -> u32 {
    u32::from(image[1][639]) + u32::from(image[479][1])
}

/// Writing through a unique view.
#[inline(never)]
pub fn fill_by_view(buf: &mut [[u8; 64]; 64]) {
    view!(mut buf[8..16, 8..40]).fill(7);
}

#[inline(never)]
pub fn fill_by_hand(buf: &mut [[u8; 64]; 64]) {
    for row in &mut buf[8..16] {
        for byte in &mut row[8..40] {
            *byte = 7;
        }
    }
}

/// A cast of a static view takes no instruction, because the pointer stays the same.
#[inline(never)]
pub fn cast_by_view(bytes: &Aligned<A8, [[u8; 24]; 4]>) -> *const u64 {
    view!(bytes.as<u64>).as_ptr()
}

#[inline(never)]
pub fn cast_by_hand(bytes: &Aligned<A8, [[u8; 24]; 4]>) -> *const u64 {
    std::ptr::from_ref(bytes).cast()
}

/// A cast to elements of the same size takes none, and `.align` takes none if the evidence exists already.
#[inline(never)]
pub fn recast_by_view(bytes: &Aligned<A8, [u8; 24]>) -> *const f64 {
    view!(bytes.as<i8>.align[8].as<u64>.as<f64>).as_ptr()
}

#[inline(never)]
pub fn recast_by_hand(bytes: &Aligned<A8, [u8; 24]>) -> *const f64 {
    std::ptr::from_ref(bytes).cast()
}

/// Big-endian numbers in a row.
#[inline(never)]
pub fn order_by_view(bytes: &[u8; 64]) -> u32 {
    let mut sum = 0;
    for number in view!(bytes.as<">u2">) {
        sum += u32::from(number.get());
    }
    sum
}

#[inline(never)]
pub fn order_by_hand(bytes: &[u8; 64]) -> u32 {
    let mut sum = 0;
    for number in bytes.as_chunks::<2>().0 {
        sum += u32::from(u16::from_be_bytes(*number));
    }
    sum
}

#[derive(Element, Clone, Copy)]
#[repr(C)]
pub struct Particle {
    pub position: [f32; 3],
    pub charge: i16,
    pub kind: u16,
}

/// A field of every struct.
#[inline(never)]
pub fn charges_by_view(particles: &[Particle; 1000]) -> i32 {
    let mut sum = 0;
    for charge in view!(particles.field(charge)) {
        sum += i32::from(*charge);
    }
    sum
}

#[inline(never)]
pub fn charges_by_hand(particles: &[Particle; 1000]) -> i32 {
    let mut sum = 0;
    for particle in particles {
        sum += i32::from(particle.charge);
    }
    sum
}

/// Several views at once, proven to share no element: red and black rows, the columns of one colour.
#[inline(never)]
pub fn several_by_view(board: &mut [[u32; 64]; 64]) {
    let (mut red, mut black) = view!(mut board => [::2, 1::2], [1::2, ::2]);
    red.fill(1);
    black.fill(2);
}

#[inline(never)]
pub fn several_by_hand(board: &mut [[u32; 64]; 64]) {
    for row in board.iter_mut().step_by(2) {
        for square in row.iter_mut().skip(1).step_by(2) {
            *square = 1;
        }
    }
    for row in board.iter_mut().skip(1).step_by(2) {
        for square in row.iter_mut().step_by(2) {
            *square = 2;
        }
    }
}

/// The pointers of two static views, which hold nothing else.
#[inline(never)]
pub fn ends_by_view(row: &mut [u16; 640]) -> [*mut u16; 2] {
    let (mut front, mut back) = view!(mut row => [..-40], [-40..]);
    [front.as_mut_ptr(), back.as_mut_ptr()]
}

#[inline(never)]
pub fn ends_by_hand(row: &mut [u16; 640]) -> [*mut u16; 2] {
    [row.as_mut_ptr(), &raw mut row[600]]
}

/// Two run-time rows: one comparison decides whether they are different rows.
#[inline(never)]
pub fn rows_by_view(plane: &mut [[u16; 640]; 480], i: usize, j: usize) -> Option<[*mut u16; 2]> {
    let (mut one, mut other) = view_core::try_view!(mut plane => [i], [j]).ok()?;
    Some([one.as_mut_ptr(), other.as_mut_ptr()])
}

#[inline(never)]
pub fn rows_by_hand(plane: &mut [[u16; 640]; 480], i: usize, j: usize) -> Option<[*mut u16; 2]> {
    if i >= 480 || j >= 480 || i == j {
        return None;
    }
    Some([plane[i].as_mut_ptr(), plane[j].as_mut_ptr()])
}

/// Two parts of a unique view are two addresses.
#[inline(never)]
pub fn split_by_view(buf: &mut [[u8; 64]; 64]) {
    let (mut left, right) = view!(mut buf).split_at::<1, 24>();
    left[[3, 5]] = right[[7, 9]];
}

#[inline(never)]
pub fn split_by_hand(buf: &mut [[u8; 64]; 64]) {
    buf[3][5] = buf[7][33];
}

/// Overlapping views of cells.
#[inline(never)]
pub fn cells_by_view(buf: &mut [u32; 64]) {
    let cells = view!(mut buf[..]).as_cells();
    let (low, high) = (view!(cells[..40]), view!(cells[20..]));
    low[[25]].set(high[[7]].get());
}

#[inline(never)]
pub fn cells_by_hand(buf: &mut [u32; 64]) {
    buf[25] = buf[27];
}

/// Tiles of static extents: their number and their places are static.
#[inline(never)]
pub fn tiles_by_view(buf: &mut [[u8; 64]; 64]) {
    for mut tile in view!(mut buf).tile_iter_mut::<shape![64, 8]>() {
        tile[[63, 7]] = 1;
    }
}

#[inline(never)]
pub fn tiles_by_hand(buf: &mut [[u8; 64]; 64]) {
    for i in 0..8 {
        buf[63][8 * i + 7] = 1;
    }
}

/// Shape operations of a static view keep the pointer, and take no instruction.
#[inline(never)]
pub fn shapes_by_view(image: &[[u16; 640]; 480]) -> *const u16 {
    view!(image[.., 320..].T.tiles[8, 8].permute[0, 2, 1, 3].reshape[320, 60, 8][.., ::2, 1..]).as_ptr()
}

#[inline(never)]
pub fn shapes_by_hand(image: &[[u16; 640]; 480]) -> *const u16 {
    &raw const image[1][320]
}

/// Quarter turns of a static view add an offset.
#[inline(never)]
pub fn turns_by_view(image: &[[u16; 640]; 480]) -> *const u16 {
    view!(image.rot90.rot90[2][1]).as_ptr()
}

#[inline(never)]
pub fn turns_by_hand(image: &[[u16; 640]; 480]) -> *const u16 {
    &raw const image[479][1]
}

/// A pattern of a static view is its type.
#[inline(never)]
pub fn patterns_by_view(image: &[[u16; 640]; 480]) -> u16 {
    view!(image.rearrange[(h a=8) (w b=8) -> (h a) b w].rearrange[(h a=8) ... -> a h ...])[[1, 2, 3, 4]]
}

#[inline(never)]
pub fn patterns_by_hand(image: &[[u16; 640]; 480]) -> u16 {
    image[17][35]
}

/// A position in a window of a static view adds an offset.
#[inline(never)]
pub fn windows_by_view(image: &[[u16; 640]; 480]) -> u16 {
    view!(image.windows[3, 5])[[100, 200, 1, 2]]
}

#[inline(never)]
pub fn windows_by_hand(image: &[[u16; 640]; 480]) -> u16 {
    image[101][202]
}

/// The sum of a cut through an image, by the view's own loop.
#[inline(never)]
pub fn total_by_view(image: &[[u32; 640]; 480]) -> u32 {
    view!(image[1.., 30..-30]).fold(0, |sum: u32, pixel| sum.wrapping_add(*pixel))
}

#[inline(never)]
pub fn total_by_hand(image: &[[u32; 640]; 480]) -> u32 {
    let mut sum = 0u32;
    for row in &image[1..] {
        for pixel in &row[30..610] {
            sum = sum.wrapping_add(*pixel);
        }
    }
    sum
}

/// Two views in step.
#[inline(never)]
pub fn zip_by_view(to: &mut [[u32; 640]; 480], from: &[[u32; 320]; 480]) {
    view!(mut to[.., 320..])
        .zip_mut(view!(from))
        .for_each(|(to, from)| *to = to.wrapping_add(*from));
}

#[inline(never)]
pub fn zip_by_hand(to: &mut [[u32; 640]; 480], from: &[[u32; 320]; 480]) {
    for (to, from) in to.iter_mut().zip(from) {
        for (to, from) in to[320..].iter_mut().zip(from) {
            *to = to.wrapping_add(*from);
        }
    }
}

/// The columns of a matrix, one by one.
#[inline(never)]
pub fn lanes_by_view(matrix: &[[u32; 64]; 64]) -> u32 {
    view!(matrix).lanes::<1>().fold(0, |most, row| {
        most.max(row.fold(0, |sum: u32, x| sum.wrapping_add(*x)))
    })
}

#[inline(never)]
pub fn lanes_by_hand(matrix: &[[u32; 64]; 64]) -> u32 {
    let mut most = 0;
    for row in matrix {
        most = most.max(row.iter().fold(0, |sum: u32, x| sum.wrapping_add(*x)));
    }
    most
}

/// A stencil over `shape![M, N]`, of which this caller knows the extents.
#[inline(never)]
pub fn stencil_by_view(u: &[[f64; 640]; 480], next: &mut [[f64; 640]; 480]) {
    library::jacobi(view!(u), view!(mut next));
}

/// The same loop written for these extents.
#[inline(never)]
pub fn stencil_by_hand(u: &[[f64; 640]; 480], next: &mut [[f64; 640]; 480]) {
    let u: View<f64, shape![480, 640]> = view!(u);
    let mut next: ViewMut<f64, shape![480, 640]> = view!(mut next);
    let columns = view!(u[..-2, 1..-1]).zip(view!(u[2.., 1..-1]));
    let rows = view!(u[1..-1, ..-2]).zip(view!(u[1..-1, 2..]));
    view!(mut next[1..-1, 1..-1])
        .zip_mut(columns.zip(rows))
        .for_each(|(next, ((up, down), (left, right)))| *next = 0.25 * (up + down + left + right));
}

/// The sum of a transposed cut, in whatever order.
#[inline(never)]
pub fn unordered_by_view(image: &[[u32; 640]; 480]) -> u32 {
    view!(image[1.., 30..-30].T).fold_unordered(0, |sum: u32, pixel| sum.wrapping_add(*pixel))
}

#[inline(never)]
pub fn unordered_by_hand(image: &[[u32; 640]; 480]) -> u32 {
    let mut sum = 0u32;
    for row in &image[1..] {
        sum = row[30..610]
            .iter()
            .fold(sum, |sum, pixel| sum.wrapping_add(*pixel));
    }
    sum
}

/// The sums of columns, row by row.
#[inline(never)]
pub fn columns_by_view(image: &[[u32; 640]; 480]) -> Vec<u32> {
    view!(image)
        .fold_axis::<0, _>(0, |sum: &u32, pixel| sum.wrapping_add(*pixel))
        .into_vec()
}

#[inline(never)]
pub fn columns_by_hand(image: &[[u32; 640]; 480]) -> Vec<u32> {
    let mut sums = vec![0u32; 640];
    for row in image {
        for (sum, pixel) in sums.iter_mut().zip(row) {
            *sum = sum.wrapping_add(*pixel);
        }
    }
    sums
}

/// A static family: its members are known.
#[inline(never)]
pub fn stripes_by_view(plane: &mut [[u32; 4]; 8]) {
    for (k, mut stripe) in (0..).zip(view!(mut plane => for k in ..4 [k::4, 1])) {
        stripe[[1]] = k;
    }
}

#[inline(never)]
pub fn stripes_by_hand(plane: &mut [[u32; 4]; 8]) {
    for k in 0..4 {
        plane[k + 4][1] = k as u32;
    }
}

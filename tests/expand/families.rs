use view_core::view;

pub fn stripes(plane: &mut [[u8; 6]; 8]) {
    for mut stripe in view!(mut plane => for k in ..4 [k::4, ..]) {
        stripe.fill(1);
    }
}
pub fn tiles(plane: &mut [[u8; 6]], n: usize) {
    for mut column in view!(mut plane[1..] => for (i, j) in ..n, 1..3 [4 * i..+4, 2 * j..+2].T[0]) {
        column.fill(1);
    }
}

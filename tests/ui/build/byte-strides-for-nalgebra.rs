use nalgebra::{Const, MatrixView, U1};
use view_core::view;
use view_core::zerocopy::{LE, U16};

fn main() {
    let packets = [[0u8; 5]; 4];
    // The columns are 5 bytes apart, which are not whole elements of 2 bytes.
    let words = view!(packets[.., ..4].as<"<u2">.T);
    let columns: MatrixView<U16<LE>, Const<2>, Const<4>, U1, _> = words.try_into().unwrap();
    println!("{:?}", columns[(0, 0)]);
}

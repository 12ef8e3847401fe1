use mdarray::{Const, Strided, View};
use view_core::view;
use view_core::zerocopy::{LE, U16};

fn main() {
    let packets = [[0u8; 5]; 4];
    // The rows are 5 bytes apart, which are not whole elements of 2 bytes.
    let words = view!(packets[.., ..4].as<"<u2">);
    let rows: View<U16<LE>, (Const<4>, Const<2>), Strided> = words.try_into().unwrap();
    println!("{:?}", rows[[0, 0]]);
}

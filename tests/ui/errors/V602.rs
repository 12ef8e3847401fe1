fn rows() -> &'static [[u8; 6]] {
    &[[0; 6]; 4]
}

use view_core::view;

fn main() {
    let row = view!(rows()[1]);
}

use view_core::view;

fn rows() -> &'static [[u8; 6]] {
    &[[0; 6]; 4]
}

fn main() {
    let row = view!(rows()[1]);
}

use view_core::view;

fn main() {
    let mut row = [0u8; 6];
    view!(mut row).assign(&[[1u8; 6]; 2]);
}

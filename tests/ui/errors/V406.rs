use view_core::view;

fn main() {
    let mut row = [0u8; 3];
    let rows = view!(mut row.broadcast[4, 3]);
}

use view_core::{shape, view};

fn main() {
    let mut row = [0u8; 3];
    let row = view!(mut row);
    let _ = row.broadcast::<shape![4, 3]>();
}

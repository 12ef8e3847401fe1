use view_core::{shape, view, Dyn};

fn main() {
    let row = [0u8; 3];
    let rows = view!(row).broadcast::<shape![Dyn, 3]>();
}

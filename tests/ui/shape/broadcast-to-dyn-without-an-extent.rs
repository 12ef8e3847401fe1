use view_core::{shape, view, Dyn};

fn main() {
    let row = [0u8; 3];
    let _ = view!(row).broadcast::<shape![Dyn, 3]>();
}

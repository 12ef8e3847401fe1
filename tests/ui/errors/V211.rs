use view_core::{broadcast_together, view};

fn main() {
    let (a, b) = ([[0u8; 3]; 2], [0u8; 4]);
    let both = broadcast_together(view!(a), view!(b));
}

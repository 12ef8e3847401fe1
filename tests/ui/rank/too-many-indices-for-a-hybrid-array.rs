use hybrid_array::{sizes::U3, Array};
use view_core::view;

fn main() {
    let rows: Array<[u8; 2], U3> = Array([[1, 2]; 3]);
    let _ = view!(rows[0, 1, 0]);
}

use std::sync::Arc;
use view_core::view;

fn main() {
    let mut row: Arc<[u8]> = Arc::from([1, 2, 3]);
    let _ = view!(mut row[1..]);
}

use std::collections::HashMap;
use view_core::view;

fn main() {
    let map: HashMap<u8, u8> = HashMap::new();
    let _ = view!(map[..]);
}

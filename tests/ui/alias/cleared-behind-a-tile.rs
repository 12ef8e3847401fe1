use view_core::{shape, view};

fn main() {
    let mut rows = vec![[0u8; 4]; 4];
    let mut v = view!(mut rows);
    let mut last = v.tile_iter_mut::<shape![2, 2]>().next_back().unwrap();
    rows.clear();
    last.fill(1);
}

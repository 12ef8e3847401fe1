use view_core::view;

fn main() {
    let rows = vec![vec![1u8, 2], vec![3, 4]];
    let _ = view!(rows[1, 1]);
}

use view_core::view;

fn main() {
    let rows: Vec<[u8; 3]> = vec![[0; 3]; 5];
    let _ = view!(rows[.., 3]);
}

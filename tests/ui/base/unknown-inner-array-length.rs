use view_core::view;

fn main() {
    let rows = vec![[0u8; 2999]; 2];
    let _ = view!(rows[..]);
}

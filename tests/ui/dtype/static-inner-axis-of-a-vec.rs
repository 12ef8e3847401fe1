use view_core::view;

fn main() {
    let rows = vec![[0u8; 7]; 4];
    let _ = view!(rows.as<"<u2">);
}

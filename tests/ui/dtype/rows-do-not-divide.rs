use view_core::view;

fn main() {
    let rows = [[0u8; 5]; 4];
    let _ = view!(rows.as<">u4">);
}

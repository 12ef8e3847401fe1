use view_core::view;

fn main() {
    let bytes = [0u8; 7];
    let words = view!(bytes.as<">u2">);
}

use view_core::view;

fn main() {
    let bytes = [0u8; 8];
    let word = view!(bytes[3].as<">u2">);
}

use view_core::view;

fn main() {
    let bytes = [0u8; 6];
    let words = view!(bytes.as<"u3">);
}

use view_core::view;

fn main() {
    let bytes = [0u8; 12];
    let _ = view!(bytes[1..][..6].as<"<f8">);
}

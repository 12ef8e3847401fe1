use view_core::view;

fn main() {
    let bytes = [0u8; 16];
    let _ = view!(bytes.as<u128>);
}

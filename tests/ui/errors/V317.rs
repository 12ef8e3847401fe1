use view_core::view;

fn main() {
    let bytes = [0u8; 8];
    let flags = view!(bytes.as<bool>);
}

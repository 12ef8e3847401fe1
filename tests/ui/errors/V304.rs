use view_core::view;

fn main() {
    let bytes = [0u8; 8];
    let words = view!(bytes.as<u16>);
}

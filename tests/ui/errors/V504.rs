use view_core::view;

fn main() {
    let bytes = [0u8; 9];
    let pixels = view!(bytes.as<[u8; 3]>);
}

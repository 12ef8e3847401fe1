use view_core::view;

fn main() {
    let bytes = [0_u8; 4];
    let _ = view!(bytes.as<char>);
}

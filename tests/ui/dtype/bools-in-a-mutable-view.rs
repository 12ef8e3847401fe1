use view_core::view;

fn main() {
    let mut bytes = [0u8; 4];
    let _ = view!(mut bytes.as<bool>);
}

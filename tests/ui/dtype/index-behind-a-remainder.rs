use view_core::view;

fn main() {
    let bytes = [0_u8; 7];
    let _ = view!(bytes.as<"<u2">[1]);
}

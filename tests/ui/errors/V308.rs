use view_core::view;

fn main() {
    let bytes = vec![0u8; 8];
    let words = view!(bytes.align[3]);
}

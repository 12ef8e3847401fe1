use view_core::view;

fn main() {
    let bytes = vec![0u8; 8];
    let n = bytes.len();
    let _ = view!(bytes.align[n]);
}

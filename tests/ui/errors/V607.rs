use view_core::view;

fn main() {
    let words = [0u8; 8];
    let wide = view!(words.as[u16]);
}

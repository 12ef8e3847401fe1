use view_core::view;

fn main() {
    let row = [0u8; 98];
    let start = 2;
    let rest = view!(static row[start..]);
}

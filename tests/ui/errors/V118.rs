use view_core::view;

fn main() {
    let mut plane = [[0u8; 12]; 8];
    let rows = view!(mut plane => for k in ..9 [7 - k]);
}

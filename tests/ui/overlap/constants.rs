use view_core::view;

fn main() {
    const HALF: usize = 4;
    let mut row = [0; 8];
    let _ = view!(mut row => [..{ HALF }], [{ HALF - 1 }..]);
}

use view_core::view;

fn main() {
    const START: usize = 2;
    const END: usize = 5;
    let row = [0u8; 9];
    let _ = view!(row[{ START }:{ END }:-1]);
}

use view_core::view;

fn main() {
    let row = [0u8; 4];
    let step = -1isize;
    let _ = view!(row[::step]);
}

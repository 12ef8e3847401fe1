use view_core::view;

fn main() {
    let row = [0u8; 6];
    let last = view!(row[--1]);
}

use std::cell::Cell;
use view_core::view;

fn main() {
    let bytes = [1u8; 4];
    let cells = view!(bytes.as<Cell<u8>>);
}

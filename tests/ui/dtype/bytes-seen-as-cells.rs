use std::cell::Cell;
use view_core::view;

fn main() {
    let bytes = [1u8; 4];
    let _ = view!(bytes.as<Cell<u8>>);
}

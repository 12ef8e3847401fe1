use std::cell::Cell;
use view_core::view;

fn main() {
    let cells = [Cell::new(1u8), Cell::new(2)];
    let any = view!(cells).into_any();
}

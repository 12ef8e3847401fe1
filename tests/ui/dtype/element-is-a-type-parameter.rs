use view_core::{view, Element};

fn bytes<T: Element>(row: &[T; 4]) {
    let _ = view!(row.as<u8>);
}

fn main() {
    bytes(&[1u16; 4]);
}

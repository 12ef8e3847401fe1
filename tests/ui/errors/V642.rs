use view_core::{shape, view, View};

fn words(bytes: View<u8, shape![8]>) {
    let words = view!(static bytes.align[4]);
}

fn main() {}

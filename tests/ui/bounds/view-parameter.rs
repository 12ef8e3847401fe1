use view_core::{shape, view, View};

pub fn first_rows(image: View<u8, shape![480, 640, 3]>) -> usize {
    view!(image[..481]).len()
}

fn main() {}

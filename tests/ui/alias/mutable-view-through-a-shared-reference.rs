use view_core::{shape, view, ViewMut};

pub fn write(v: &ViewMut<u8, shape![4]>) {
    view!(mut v[..2]).fill(1);
}

fn main() {}

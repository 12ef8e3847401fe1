use view_core::{shape, ViewMut};

fn parts(mut v: ViewMut<u8, shape![8]>) -> (ViewMut<u8, shape![4]>, ViewMut<u8, shape![4]>) {
    v.split_at_mut::<0, 4>()
}

fn main() {
    let mut buf = [0u8; 8];
    parts(view_core::view!(mut buf[..])).0.fill(1);
}

use view_core::{shape, view, ViewMut};

fn parts<'a>() -> (ViewMut<'a, u8, shape![4]>, ViewMut<'a, u8, shape![4]>) {
    let mut buf = [0u8; 8];
    view!(mut buf[..]).split_at::<0, 4>()
}

fn main() {
    parts().0.fill(1);
}

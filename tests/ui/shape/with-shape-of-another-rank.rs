use view_core::{shape, view, Dyn};

fn main() {
    let mut image = [[0u8; 640]; 480];
    view!(mut image).with_shape::<shape![Dyn, 480, 640]>().fill(1);
}

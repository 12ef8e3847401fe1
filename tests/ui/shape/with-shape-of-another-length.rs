use view_core::{shape, view, View};

fn takes(_: View<u8, shape![480, 640]>) {}

fn main() {
    let image = [[0u8; 640]; 481];
    let _ = view!(image).with_shape::<shape![480, 640]>();
    takes(view!(image).with_shape());
}

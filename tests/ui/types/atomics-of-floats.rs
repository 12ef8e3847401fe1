use view_core::view;

fn main() {
    let mut buf = [0.0f32; 8];
    view!(mut buf[..]).as_atomic();
}

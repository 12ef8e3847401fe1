use native::plain::scale;
use view_core::view;

fn main() {
    let pixels = [[0.0f32; 3]; 2];
    let _ = scale(view!(pixels[.., 1..]), 2.0);
}

use image::{ImageBuffer, Rgb};
use view_core::view;

fn main() {
    let pixels = vec![[[0u8; 3]; 4]; 3];
    let pixels = view!(pixels).into_dyn_layout();
    let _ = ImageBuffer::<Rgb<u8>, _>::from(pixels);
}

use image::{ImageBuffer, Rgb};
use view_core::view;

fn main() {
    let pixels = [[[0u16; 3]; 4]; 3];
    let _ = ImageBuffer::<Rgb<u8>, _>::from(view!(pixels));
}

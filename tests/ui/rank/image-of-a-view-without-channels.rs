use image::{ImageBuffer, Luma};
use view_core::view;

fn main() {
    let pixels = [[0u8; 4]; 3];
    let _ = ImageBuffer::<Luma<u8>, _>::from(view!(pixels));
}

use image::{ImageBuffer, Luma};
use view_core::view;

fn main() {
    let samples = [0u8; 12];
    let mut picture = ImageBuffer::<Luma<u8>, _>::from_raw(4, 3, &samples[..]).unwrap();
    let _ = view!(mut picture[0]);
}

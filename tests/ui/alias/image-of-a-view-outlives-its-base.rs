use image::{ImageBuffer, Luma};
use view_core::view;

fn main() {
    let picture = {
        let pixels = [[[0u8]; 4]; 3];
        ImageBuffer::<Luma<u8>, _>::from(view!(pixels))
    };
    println!("{:?}", picture.dimensions());
}

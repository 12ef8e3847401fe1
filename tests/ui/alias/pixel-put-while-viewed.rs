use image::{Rgb, RgbImage};
use view_core::view;

fn main() {
    let mut picture = RgbImage::new(4, 3);
    let red = view!(picture[.., .., 0]);
    picture.put_pixel(0, 0, Rgb([1, 2, 3]));
    println!("{red}");
}

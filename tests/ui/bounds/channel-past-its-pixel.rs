use image::RgbImage;
use view_core::view;

fn main() {
    let picture = RgbImage::new(4, 3);
    let _ = view!(picture[.., .., 3]);
}

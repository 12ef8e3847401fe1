use image::GrayImage;
use view_core::view;

fn main() {
    let row = {
        let picture = GrayImage::new(4, 3);
        view!(picture[0])
    };
    println!("{row}");
}

use native::picture::write;
use std::path::Path;
use view_core::view;

fn main() {
    let pixels = [[[0u8; 5]; 20]; 15];
    let _ = write(view!(pixels[2.., ..]), Path::new("five.png"));
}

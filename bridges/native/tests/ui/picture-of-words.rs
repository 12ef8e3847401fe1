use native::picture::write;
use std::path::Path;
use view_core::view;

fn main() {
    let pixels = [[[0u16; 3]; 20]; 15];
    let _ = write(view!(pixels[2.., ..]), Path::new("words.png"));
}

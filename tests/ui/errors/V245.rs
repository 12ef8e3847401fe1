use view_core::view;

fn main() {
    let image = [[0u8; 98]; 48];
    let square = view!(image.rearrange[h h -> h]);
}

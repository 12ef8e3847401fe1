use view_core::view;

fn main() {
    let image = [[0u8; 98]; 48];
    let blocks = view!(image.rearrange[h (w b) -> h w b]);
}

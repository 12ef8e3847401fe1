use view_core::view;

fn main() {
    let image = [[[0u8; 3]; 98]; 48];
    let gray = view!(image.rearrange[h w c -> h w]);
}

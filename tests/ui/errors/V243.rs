use view_core::view;

fn main() {
    let image = [[[0u8; 3]; 98]; 48];
    let planes = view!(image.rearrange[h w=97 c -> c h w]);
}
